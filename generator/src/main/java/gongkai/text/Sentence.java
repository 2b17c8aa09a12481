package gongkai.text;

/**
 * A sentence, verbatim, and where it stands in its text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
public record Sentence(String text, int start, int end) {}
