package gongkai.importing.layout;

/**
 * A heading as a table of contents shows it.
 *
 * @param level 1 for {@code 一、}, 2 for {@code （一）}
 * @param text with its number, without the final 。
 */
public record OutlineEntry(int level, String text) {}
