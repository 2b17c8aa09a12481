package gongkai.privacy;

import gongkai.han.Han;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the person of whom a sentence tells something: the nearest name before that place. */
final class ClauseSubject {
  /** Nouns of persons and families, and verbs of saying, that stand right before a name. */
  private static final String BEFORE_NAME = "工志员儿女妻夫子生主民众象者授师母父亲长童弟妹哥姐孙婿媳嫂婆友事居匠户属其的为是和与及知由给到叫";

  /** An official is named for what he does. */
  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:主席|书记|主任|局长|区长|市长|县长|镇长|乡长|处长|科长|部长|院长|校长|委员|干事|医师|医生|教授|护士|律师|经理|总裁|队长|所长|专家|干部)(?:同志)?$");

  /** Another's name may stand before this one: 某某某、某某某, 某某某的妻子某某某. */
  private static final Pattern GOES_WITH_ANOTHER = Pattern.compile("[、和]$|[的之][妻丈儿女父母][子夫儿亲]?$");

  /** Behind a name of two characters only these say that it ends. */
  private static final String VERBS = "患身罹确突因享领获";

  private ClauseSubject() {}

  /**
   * The nearest name, and those that it is joined to.
   *
   * @param place where what is told begins
   * @param near so many characters before it at most, in the same sentence
   * @param others what is not said of somebody of whom this is told
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
      return end;
    }
    int two = start + 2;
    boolean verb = two < line.length() && VERBS.indexOf(line.charAt(two)) >= 0;
    return verb && PersonName.is(line.substring(start, two)) ? two : start;
  }

  /** Whether a name may begin here: behind a mark, or behind a word that names a person. */
  static boolean mayBegin(String line, int start) {
    return start == 0
        || !Han.is(line.charAt(start - 1))
        || BEFORE_NAME.indexOf(line.charAt(start - 1)) >= 0;
  }
}
