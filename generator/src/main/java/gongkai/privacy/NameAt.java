package gongkai.privacy;

/**
 * Where a name begins or ends in running text. Chinese has no spaces, so that the characters around
 * a candidate must say whether it is one.
 */
final class NameAt {
  /** Marks, and characters that stand behind a name more often than in one. */
  private static final String BEHIND = "，。、；:() \t|？！等和家的同及与之一";

  /** Verbs and nouns of kinship that follow a name. */
  private static final String FOLLOWING = "获领得收因已享表说激在向将被原现住身患罹确感突做去正养送到就其丈妻患申生并先没是给由老小同已均都各也只今曾至不";

  /** What a list of names goes on with. */
  private static final String LIST_GOES_ON = "、和及与，";

  private NameAt() {}

  /** Where the name that begins at a place ends; the place itself if none does. */
  static int end(String line, int start) {
    for (int length = PersonName.longest(line, start); length >= 2; length--) {
      int end = start + length;
      if (end <= line.length() && isName(line.substring(start, end), line, end)) {
        return end;
      }
    }
    return start;
  }

  /** With no mark behind it, a name must be one of three common characters or have a verb there. */
  private static boolean isName(String text, String line, int end) {
    boolean common = PersonName.isCommon(text);
    if (end == line.length() || BEHIND.indexOf(line.charAt(end)) >= 0) {
      return common || (text.length() > 2 && PersonName.is(text));
    }
    boolean follows = FOLLOWING.indexOf(line.charAt(end)) >= 0;
    return text.length() > 2 && (common || (follows && PersonName.is(text)));
  }

  /** Whether more names may follow a name. */
  static boolean listGoesOn(String line, int end) {
    return end < line.length() && LIST_GOES_ON.indexOf(line.charAt(end)) >= 0;
  }
}
