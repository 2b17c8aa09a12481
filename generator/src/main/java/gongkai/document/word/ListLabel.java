package gongkai.document.word;

import java.util.regex.Pattern;

/**
 * What Word shows before a paragraph of a list.
 *
 * @param text with the space that sets it off, if it needs one; empty for a bullet
 * @param level from 0
 */
public record ListLabel(String text, boolean isBullet, int level) {
  private static final Pattern OPEN_NUMBER = Pattern.compile("[0-9０-９][.．]?$");

  /**
   * The label as it stands before a text: 1. and 35家 without a space between them would be 1.35家,
   * whatever the list says.
   */
  public String before(String own) {
    boolean digit = !own.isEmpty() && Character.isDigit(own.charAt(0));
    return digit && OPEN_NUMBER.matcher(text).find() ? text + " " : text;
  }
}
