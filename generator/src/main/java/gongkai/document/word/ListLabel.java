package gongkai.document.word;

import java.util.regex.Pattern;

/**
 * What Word shows before a paragraph of a list.
 *
 * @param text with the space that sets it off, if it needs one; empty for a bullet
 * @param level from 0
 */
public record ListLabel(String text, boolean isBullet, int level) {
  private static final Pattern OPEN_NUMBER =
      Pattern.compile("(?:[0-9０-９][.．]?|[零〇一二两三四五六七八九十百千万])$");

  private static final Pattern NUMBER = Pattern.compile("[\\p{Nd}零〇一二两三四五六七八九十百千万]");

  /**
   * The label as it stands before a text: 1. and 35家 without a space between them would be 1.35家, 四
   * and 百户 400, whatever the list says.
   */
  public String before(String own) {
    return NUMBER.matcher(own).lookingAt() && OPEN_NUMBER.matcher(text).find() ? text + " " : text;
  }
}
