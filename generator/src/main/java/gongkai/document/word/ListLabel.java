package gongkai.document.word;

/**
 * What Word shows before a paragraph of a list.
 *
 * @param text with the space that sets it off, if it needs one; empty for a bullet
 * @param level from 0
 */
public record ListLabel(String text, boolean isBullet, int level) {}
