package gongkai.model;

import java.util.regex.Pattern;

/** The form of every id, key and file name that is chosen: lower-case words joined by hyphens. */
public final class IdForm {
  /** A file name of more bytes than this and a few endings is too long for some disks. */
  private static final int LONGEST = 80;

  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private IdForm() {}

  public static boolean matches(String text) {
    return FORM.matcher(text).matches() && text.length() <= LONGEST;
  }
}
