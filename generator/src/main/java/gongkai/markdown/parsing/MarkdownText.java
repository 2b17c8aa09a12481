package gongkai.markdown.parsing;

import gongkai.model.Language;

/**
 * Markdown and where it came from.
 *
 * @param path of its file, relative to the site's folder
 * @param firstLine the line of the file on which the text begins, from 1
 */
public record MarkdownText(String text, String path, int firstLine, Language language) {}
