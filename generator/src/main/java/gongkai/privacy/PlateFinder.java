package gongkai.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds registration numbers of vehicles: province, office, and five or six signs (GA 36). */
final class PlateFinder {
  static final Pattern PLATE =
      Pattern.compile(
          "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼] ?[A-HJ-NP-Z](?: ?[·•.-] ?| )?"
              + "(?<signs>[A-HJ-NP-Z0-9]{4}(?:[挂学警港澳领试超]|[A-HJ-NP-Z0-9]{1,2}))(?![A-Za-z0-9])"
              + "|(?<![㐀-鿿&&[^为牌号是]])使 ?\\d{3}[·•. -]?\\d{3}(?!\\d)|(?<!\\d)\\d{6}使(?![用者命])"
              + "|WJ[ ·-]?(?:[㐀-鿿]|\\d{2})[ ·-]?\\d{4}[A-Z0-9]");

  /** 创新A…, 青云A…: here the character is the end of a word. */
  private static final Pattern WORD_BEFORE = Pattern.compile("[创更全最高革出重崭]新$|[青白风祥]云$|[南西辽]宁$");

  private PlateFinder() {}

  static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = PLATE.matcher(line);
    while (matcher.find()) {
      String before = FoldedLine.before(line, matcher.start() + 1, 2);
      if (hasDigits(matcher) && !WORD_BEFORE.matcher(before).find()) {
        spans.add(new Span(Rule.PLATE, matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /** Embassies and the armed police have forms of their own, in which letters are rare. */
  private static boolean hasDigits(Matcher plate) {
    String signs = plate.group("signs") == null ? plate.group() : plate.group("signs");
    return signs.chars().filter(c -> c >= '0' && c <= '9').count() >= 2;
  }
}
