package gongkai.content;

/**
 * The text below the front matter of a file.
 *
 * @param line the line of the file on which it begins, from 1
 */
public record MarkdownPart(String text, int line) {}
