package gongkai.proofreading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One label with two exact numbers, which only the author can resolve.
 *
 * <p>Careful, since a report rightly counts one thing more than once: the label is a whole clause
 * of five characters or more, both have the same unit, and the sentences speak of no part of the
 * year, no other year and no part of the whole.
 */
final class TwoValues {
  private static final Pattern FIGURE =
      Pattern.compile(
          "(?<=[，。；：、]|^)([㐀-鿿]{5,20})(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?)(?![\\d.,%％余多])"
              + "((?:万|亿)?(?:人次|人|名|个|家|户|件|次|场|份|册|条|项|元|吨|亩|公里|台|辆|所|处|起|篇|期|张))(?!以)");

  private static final Pattern PART =
      Pattern.compile(
          "季度|[上下]半年|\\d月|去年|上年|同期|其中|分别|各|每|第|平均|左右|约|近|超" // or of a part, or not exact
              + "|目标|计划|力争|下一步|明年|截至|到\\d");

  /** Says that what follows is all there is of it. */
  private static final Pattern TOTAL =
      Pattern.compile("^(?:全年|一年来|今年以来|年内|累计|总计|合计|共计?|先后|全[市区县镇系统局]{1,2}){1,3}");

  private static final int SHORTEST = 4;

  private record Key(String label, String unit) {}

  private record Seen(String words, String value) {}

  private TwoValues() {}

  static List<WordingSlip> in(List<String> lines) {
    Map<Key, Seen> seen = new HashMap<>();
    List<WordingSlip> findings = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("|")) {
        continue;
      }
      Matcher matcher = FIGURE.matcher(line);
      while (matcher.find()) {
        if (PART.matcher(sentence(line, matcher.start())).find()
            || PART.matcher(matcher.group(1)).find()) {
          continue;
        }
        String value = matcher.group(2).replace(",", "");
        Seen first =
            seen.putIfAbsent(
                key(matcher.group(1), matcher.group(3)), new Seen(matcher.group(), value));
        if (first != null && !first.value().equals(value)) {
          findings.add(
              WordingSlip.of(
                  WordingRule.TWO_VALUES, i + 1, matcher.start(), matcher.group(), first.words()));
        }
      }
    }
    return findings;
  }

  /** 全年共发展会员 and 全年发展会员 are one label. */
  private static Key key(String label, String unit) {
    Matcher total = TOTAL.matcher(label);
    boolean isTotal = total.find() && label.length() - total.end() >= SHORTEST;
    return new Key(isTotal ? "共" + label.substring(total.end()) : label, unit);
  }

  /** What stands before a place in its sentence, as far as 60 characters back. */
  private static String sentence(String line, int place) {
    String before = line.substring(Math.max(0, place - 60), place);
    return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  }
}
