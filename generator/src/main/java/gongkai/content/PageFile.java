package gongkai.content;

/**
 * A page of the portal that is not a report: about, accessibility statement.
 *
 * @param name the file's name without language and ending; its address is {@code <name>.html}
 */
public record PageFile(String name, TextFile text) {}
