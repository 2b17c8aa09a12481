package gongkai.site.file;

import gongkai.site.Address;

/**
 * {@code robots.txt}.
 *
 * @param sitemap its absolute address
 */
public record Robots(Address address, String sitemap) implements PlainFile {}
