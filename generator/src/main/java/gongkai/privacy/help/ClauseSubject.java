package gongkai.privacy.help;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameAt;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.word.NeighbourWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the person of whom a sentence says something: the nearest name before that place. */
final class ClauseSubject {
  /** Nouns of persons and families, and verbs of saying, that stand right before a name. */
  private static final BitSet BEFORE_NAME = NeighbourWords.BEFORE.signs();

  /** An official is named for what he does. */
  private static final Pattern OFFICIAL =
      Pattern.compile(NeighbourWords.OFFICIAL.any() + NeighbourWords.COMRADE.any() + "?$");

  /** Another's name may stand before this one: 某某某、某某某, 某某某的妻子某某某. */
  private static final Pattern GOES_WITH_ANOTHER =
      Pattern.compile(
          Either.of(
              "[、和]$",
              "[的之]" + NeighbourWords.KIN_SIGN.any() + NeighbourWords.KIN_END.any() + "?$"));

  /** Behind a name of two characters only these say that it ends. */
  private static final BitSet VERBS = NeighbourWords.END_OF_SHORT_NAME.signs();

  private static final String OPENS = "“‘\"「";
  private static final String CLOSES = "”’\"」";

  private ClauseSubject() {}

  /**
   * The nearest name, and those that it is joined to.
   *
   * @param place where what is said begins
   * @param near so many characters before it at most, in the same sentence
   * @param others what is not said of somebody of whom this is said
   */
  static List<Span> before(String line, int place, int near, Pattern others, Rule rule) {
    List<Span> names = new ArrayList<>();
    int from = place - FoldedLine.before(line, place, near).length();
    for (int start = place - 2; start >= from; start--) {
      int end = mayBegin(line, start) ? end(line, start) : start;
      boolean subject =
          end > start
              && end <= place
              && !others.matcher(line.substring(end, place)).find()
              && !OFFICIAL.matcher(FoldedLine.before(line, start, 8)).find();
      if (subject) {
        names.add(new Span(rule, start, end));
        if (!GOES_WITH_ANOTHER.matcher(FoldedLine.before(line, start, 4)).find()) {
          return names;
        }
      }
    }
    return names;
  }

  private static int end(String line, int start) {
    int end = NameAt.end(line, start);
    if (end > start) {
      return isOfCampaign(line, start, end) ? start : end;
    }
    int two = start + 2;
    boolean verb = two < line.length() && VERBS.get(line.charAt(two));
    return verb && PersonName.is(line.substring(start, two)) ? two : start;
  }

  /** “侨爱心·光明行”: in quotation marks, two words with a dot between name what is done, and nobody. */
  private static boolean isOfCampaign(String line, int start, int end) {
    return start > 0
        && end < line.length()
        && OPENS.indexOf(line.charAt(start - 1)) >= 0
        && CLOSES.indexOf(line.charAt(end)) >= 0
        && line.substring(start, end).indexOf('·') > 0;
  }

  /** Whether a name may begin here: behind a mark, or behind a word that names a person. */
  static boolean mayBegin(String line, int start) {
    return start == 0 || !Han.is(line.charAt(start - 1)) || BEFORE_NAME.get(line.charAt(start - 1));
  }
}
