package gongkai.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of persons whose illness is told: 某某某身患尿毒症, 白血病患者某某某. */
final class IllnessFinder {
  private static final Pattern FALLS_ILL =
      Pattern.compile(
          "(?=[身罹患被确诊检查得突生])(?:身患|罹患|患有|患上|患了|患|被?确诊为?|被诊断|诊断[为出]|检查出|查出|得了|突发|生了)[^。；，]{0,12}?"
              + "(?:癌|瘤|病|症|炎|肝硬化|肾衰|脑梗|脑出血|心梗|中风|瘫|抑郁|结核|艾滋|肺气肿|矽肺|尘肺)");

  /** What may stand between a name and the illness. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:同志|本人|先生|女士|[(][^()]{0,12}[)]|，|、| |(?<=[岁男女]，)[^，。；]{1,12}，|男|女|现年|年仅|\\d{1,3}岁"
              + "|(?:又|也|并|却|于|自|在)?(?:今年|去年|近日|\\d{4}年)(?:\\d{1,2}月)?(?:\\d{1,2}日)?"
              + "|于|因|由于|不幸|长期|常年|突然|意外|先后|曾|早年|又|被|体检时|因病)*+$");

  private static final Pattern ILL_PERSON =
      Pattern.compile(
          "患者|患儿|患病(?:困难)?(?:职工|群众|党员|学生|村民|居民|员工|教师)"
              + "|患[^，。；、]{1,10}的(?:困难)?(?:职工|群众|党员|学生|村民|居民|员工|教师|同志|儿子|女儿)?");

  /** Nouns of persons and families that stand right before a name. */
  private static final String BEFORE_NAME = "工志员儿女妻夫子生主民众象者授师母父亲长童弟妹哥姐孙婿媳友属户其的为是是和与及、，";

  private static final String BEHIND_NAME = "，。、；：（）(): 等和家的同及与，";

  private IllnessFinder() {}

  static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    Matcher ill = FALLS_ILL.matcher(line);
    while (ill.find()) {
      addNameBefore(line, ill.start(), spans);
    }
    Matcher person = ILL_PERSON.matcher(line);
    while (person.find()) {
      addNameAfter(line, person.end(), spans);
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }

  private static void addNameBefore(String line, int place, List<Span> spans) {
    String before = FoldedLine.before(line, place, 32);
    Matcher between = BETWEEN.matcher(before);
    int end = between.find() ? between.start() : before.length();
    int offset = place - before.length();
    for (int length = Math.min(PersonName.LONGEST, end); length >= 2; length--) {
      int start = end - length;
      boolean begins = offset + start == 0 || mayPrecede(line.charAt(offset + start - 1));
      if (begins && PersonName.is(before.substring(start, end))) {
        spans.add(new Span(Rule.ILLNESS, offset + start, offset + end));
        return;
      }
    }
  }

  private static void addNameAfter(String line, int start, List<Span> spans) {
    for (int length = PersonName.LONGEST; length >= 2; length--) {
      int end = start + length;
      boolean fits = end <= line.length();
      if (fits
          && (end == line.length() || BEHIND_NAME.indexOf(line.charAt(end)) >= 0)
          && PersonName.is(line.substring(start, end))) {
        spans.add(new Span(Rule.ILLNESS, start, end));
        return;
      }
    }
  }

  private static boolean mayPrecede(char c) {
    return Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN
        || BEFORE_NAME.indexOf(c) >= 0;
  }
}
