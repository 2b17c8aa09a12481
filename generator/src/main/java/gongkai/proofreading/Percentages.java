package gongkai.proofreading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** More than a hundred per cent, where neither growth nor a plan nor a comparison explains it. */
final class Percentages {
  private static final Pattern PERCENT =
      Pattern.compile("(?<![\\d.,])(\\d{1,6}(?:\\.\\d{1,6})?) ?[%％]");
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int BEFORE = 24;
  private static final Pattern EXPLAINED = Pattern.compile(SlipWords.PERCENT_EXPLAINED.any());

  /** 以150%的热情. */
  private static final Pattern EFFORT = Pattern.compile("的" + SlipWords.EFFORT.any());

  private Percentages() {}

  static List<WordingSlip> in(int number, String line) {
    List<WordingSlip> findings = new ArrayList<>();
    Matcher matcher = PERCENT.matcher(line);
    while (matcher.find()) {
      boolean tooMuch = new BigDecimal(matcher.group(1)).compareTo(WHOLE) > 0;
      boolean effort = EFFORT.matcher(line).region(matcher.end(), line.length()).lookingAt();
      if (tooMuch && !effort && !EXPLAINED.matcher(clause(line, matcher.start())).find()) {
        int start = Math.max(0, matcher.start() - 6);
        String what = line.substring(start, matcher.end());
        findings.add(WordingSlip.of(WordingRule.TOO_MUCH_PERCENT, number, matcher.start(), what));
      }
    }
    return findings;
  }

  /** What stands before a place in its sentence. */
  private static String clause(String line, int place) {
    int from = Math.max(0, place - BEFORE);
    String before = line.substring(from, place);
    return before.substring(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  }
}
