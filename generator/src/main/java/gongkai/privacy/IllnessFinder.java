package gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names of persons whose illness is told: before it (某某某身患尿毒症, | 某某某 | 尿毒症 |) or behind it
 * (白血病患者某某某, 身患骨癌的大学生某某某).
 */
final class IllnessFinder {
  /** 患病 tells that somebody is ill, without the illness's name. */
  private static final Pattern FALLS_ILL =
      Pattern.compile("[身罹]患[^。；，]{0,12}?病|患病|得了[^。；，]{0,8}?病|患[^。；，、病]{1,8}病");

  /** Between an illness and the name of the ill: 身患骨癌的大学生某某某, 重病户某某某. */
  private static final Pattern ILL_PERSON =
      Pattern.compile(
          "^[^，。；、:|]{0,12}?(?:患者|患儿|感染者|病人|户|的)?(?:困难|一名|我[市区县]|已故|退休|原){0,2}"
              + "(?:女?职工|群众|老?党员|大?学生|村民|居民|员工|教师|老师|同志|儿子|女儿|妻子|丈夫|子女|老人|母亲|父亲|工人|农民工|儿童|孩子|家属){0,2}");

  /** Nouns of persons and families that stand right before a name. */
  private static final String BEFORE_NAME = "工志员儿女妻夫子生主民众象者授师母父亲长童弟妹哥姐孙婿媳友属户其的为是和与及知由给到叫";

  private static final Pattern OFFICIAL =
      Pattern.compile(
          "(?:主席|书记|主任|局长|区长|市长|县长|镇长|乡长|处长|科长|部长|院长|校长|委员|干事|医师|医生|教授|护士|律师|经理|总裁|队长|所长)(?:同志)?$");

  /** Another's name may stand before this one: 某某某、某某某, 某某某的妻子某某某. */
  private static final Pattern GOES_WITH_ANOTHER = Pattern.compile("[、和]$|[的之][妻丈儿女父母][子夫儿亲]?$");

  /** An illness belongs to a name so many characters away in the same sentence. */
  private static final int NEAR = 30;

  private IllnessFinder() {}

  static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    addFor(Illness.TOLD.matcher(line), line, spans);
    addFor(FALLS_ILL.matcher(line), line, spans);
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private static void addFor(Matcher illness, String line, List<Span> spans) {
    while (illness.find()) {
      String after = FoldedLine.after(line, illness.end(), 12);
      if (!Illness.IN_GENERAL.matcher(after).find()) {
        addNamesBefore(line, illness.start(), spans);
        addNameBehind(line, illness.end(), spans);
      }
    }
  }

  /** The nearest name before an illness, and those that it is joined to by 、. */
  private static void addNamesBefore(String line, int illness, List<Span> spans) {
    String sentence = FoldedLine.before(line, illness, NEAR);
    int from = illness - sentence.length();
    for (int start = illness - 2; start >= from; start--) {
      int end = mayBegin(line, start) ? endOfPatient(line, start) : start;
      if (end > start && end <= illness && isPatient(line, start, end, illness)) {
        spans.add(new Span(Rule.ILLNESS, start, end));
        if (!GOES_WITH_ANOTHER.matcher(FoldedLine.before(line, start, 4)).find()) {
          return;
        }
      }
    }
  }

  private static int endOfPatient(String line, int start) {
    int end = NameAt.end(line, start);
    boolean apart = start == 0 || mayPrecede(line, start);
    if (end > start + 2 || (end > start && apart)) {
      return end;
    }
    int two = start + 2;
    boolean falls = apart && two < line.length() && "患身罹确突因".indexOf(line.charAt(two)) >= 0;
    return falls && PersonName.is(line.substring(start, two)) ? two : start;
  }

  private static boolean isPatient(String line, int start, int end, int illness) {
    String between = line.substring(end, illness);
    return !Illness.VISITOR.matcher(between).find()
        && between.indexOf('。') < 0
        && !OFFICIAL.matcher(FoldedLine.before(line, start, 8)).find();
  }

  private static void addNameBehind(String line, int place, List<Span> spans) {
    String after = FoldedLine.after(line, place, NEAR);
    Matcher person = ILL_PERSON.matcher(after);
    // The pattern is lazy: try every length that it allows.
    for (int length = 0; length <= Math.min(16, after.length()); length++) {
      boolean leads = person.reset(after.substring(0, length)).matches();
      int end = leads ? NameAt.end(line, place + length) : place;
      boolean said = length > 0 && leads && mayPrecede(line, place + length);
      if (said && end > place + length) {
        spans.add(new Span(Rule.ILLNESS, place + length, end));
        return;
      }
    }
  }

  private static boolean mayBegin(String line, int start) {
    return start == 0 || "、".indexOf(line.charAt(start - 1)) >= 0 || mayPrecede(line, start);
  }

  private static boolean mayPrecede(String line, int start) {
    return start > 0
        && (Character.UnicodeScript.of(line.charAt(start - 1)) != Character.UnicodeScript.HAN
            || BEFORE_NAME.indexOf(line.charAt(start - 1)) >= 0);
  }
}
