package gongkai.proofreading;

import gongkai.han.Either;
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
          "(?<=[，。；：、]|^)([㐀-鿿]{5,20})(\\d[\\d,]{0,15}(?:\\.\\d{1,6})?)(?![\\d.,%％余多])((?:万|亿)?"
              + SlipWords.COMPARED_UNIT.any()
              + ")(?!"
              + SlipWords.LIMIT.any()
              + ")");

  private static final Pattern PART = Pattern.compile(SlipWords.NO_WHOLE.any() + "|\\d月|到\\d");

  /** Says that what follows is all there is of it. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "^"
              + Either.of(
                  SlipWords.WHOLE.any(), SlipWords.ALL.any() + SlipWords.ALL_OF.any() + "{1,2}")
              + "{1,3}");

  private static final int SHORTEST = 4;

  private record Key(String label, boolean total, String unit) {}

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
    return new Key(isTotal ? label.substring(total.end()) : label, isTotal, unit);
  }

  /** What stands before a place in its sentence, as far as 60 characters back. */
  private static String sentence(String line, int place) {
    String before = line.substring(Math.max(0, place - 60), place);
    return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  }
}
