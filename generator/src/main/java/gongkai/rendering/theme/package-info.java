/**
 * A theme's files: which there are, which a site has of its own, and what is wrong with them.
 *
 * <p>May import diagnostic, digest and design. Start at {@link gongkai.rendering.theme.Theme}.
 */
package gongkai.rendering.theme;
