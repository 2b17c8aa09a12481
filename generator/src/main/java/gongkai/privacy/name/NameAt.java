package gongkai.privacy.name;

import gongkai.privacy.word.NeighbourWords;
import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name begins or ends in running text. Chinese has no spaces, so that the characters around
 * a candidate must say whether it is one.
 */
public final class NameAt {
  /** Marks, and characters that stand behind a name more often than in one. */
  private static final BitSet BEHIND = behind();

  /** Verbs and nouns of kinship that follow a name. */
  private static final BitSet FOLLOWING = NeighbourWords.VERB.signs();

  /** What a list of names goes on with. */
  private static final String LIST_GOES_ON = "、和及与，";

  private static final Pattern SPREAD =
      Pattern.compile("([㐀-鿿]) {1,3}([㐀-鿿])(?: {1,3}([㐀-鿿]))?(?![㐀-鿿]| {1,3}[㐀-鿿](?:[ 、，]|$))");

  private NameAt() {}

  private static BitSet behind() {
    BitSet signs = NeighbourWords.BEHIND.signs();
    "，。、；:() \t|？！”’」』\"".chars().forEach(signs::set);
    return signs;
  }

  /** Where the name that begins at a place ends; the place itself if none does. */
  public static int end(String line, int start) {
    for (int length = PersonName.longest(line, start); length >= 2; length--) {
      int end = start + length;
      if (end <= line.length() && isName(line.substring(start, end), line, end)) {
        return end;
      }
    }
    return spreadEnd(line, start);
  }

  /** Where a name ends whose signs have a blank between them: 张 建 国, 邓　刚. */
  static int spreadEnd(String line, int start) {
    Matcher spread = SPREAD.matcher(line).region(start, line.length());
    if (!spread.lookingAt()) {
      return start;
    }
    String third = spread.group(3) == null ? "" : spread.group(3);
    String name = spread.group(1) + spread.group(2) + third;
    boolean surely = third.isEmpty() ? PersonName.isCommon(name) : PersonName.is(name);
    return surely ? spread.end() : start;
  }

  /** With no mark behind it, a name must be one of three common characters or have a verb there. */
  private static boolean isName(String text, String line, int end) {
    boolean common = PersonName.isCommon(text);
    if (end == line.length() || BEHIND.get(line.charAt(end))) {
      return common || (text.length() > 2 && PersonName.is(text));
    }
    boolean follows = FOLLOWING.get(line.charAt(end));
    return text.length() > 2 && (common || (follows && PersonName.is(text)));
  }

  /** Whether more names may follow a name. */
  public static boolean listGoesOn(String line, int end) {
    return end < line.length() && LIST_GOES_ON.indexOf(line.charAt(end)) >= 0;
  }
}
