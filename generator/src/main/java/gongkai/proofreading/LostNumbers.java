package gongkai.proofreading;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of counting whose number fell out: 专题会议次, 共开展场, 慰问余人, 增长%. A redaction mark in the number's
 * place is a number.
 */
final class LostNumbers {
  private static final String END = "(?=[，。；、！）]|$)";

  /** 会议 and the like never end in one of these words of counting. */
  private static final Pattern BEHIND_NOUN =
      Pattern.compile(
          SlipWords.EVENT.any()
              + Either.of(
                  "余?" + SlipWords.COUNTS_EVENTS.any(),
                  "余" + SlipWords.COUNTS_EVENTS_BEHIND_REST.any())
              + END);

  /** 慰问困难职工人, 提出建议条, 深入企业次, 竞赛项: no word ends so. */
  private static final Pattern BEHIND_COUNTED =
      Pattern.compile(
          Either.of(
                  SlipWords.COUNTED_PERSON.any() + "余?" + SlipWords.COUNTS_PERSONS.any(),
                  SlipWords.PIECE.any() + "余?" + SlipWords.COUNTS_PIECES.any(),
                  SlipWords.UNION_BODY.any() + "余?" + SlipWords.COUNTS_BODIES.any(),
                  SlipWords.ADVICE.any() + "余?" + SlipWords.COUNTS_ADVICE.any(),
                  SlipWords.DANGER.any() + "余?" + SlipWords.COUNTS_DANGERS.any(),
                  SlipWords.QUARREL.any() + "余?" + SlipWords.COUNTS_QUARRELS.any(),
                  SlipWords.VISITED.any() + "余?" + SlipWords.COUNTS_VISITS.any(),
                  SlipWords.CONTEST.any() + "余?" + SlipWords.COUNTS_CONTESTS.any(),
                  "(?<="
                      + SlipWords.COUNTED_BEFORE.any()
                      + ")、余?"
                      + SlipWords.COUNTS_ATTENDANCE.any())
              + END);

  /** 发放慰问金万元. */
  private static final Pattern BEHIND_MONEY =
      Pattern.compile(SlipWords.MONEY.any() + "余?[万亿]" + SlipWords.YUAN.any() + END);

  private static final Pattern BEHIND_TOTAL =
      Pattern.compile(
          Either.of(
                  "(?<!" + SlipWords.NO_TOTAL.any() + ")" + SlipWords.IN_ALL.any(),
                  SlipWords.TOTAL.any())
              + "{1,3}"
              + SlipWords.ORGANISED.any()
              + "?"
              + SlipWords.DONE.any()
              + "?(?:了)?"
              + Either.of(
                  SlipWords.COUNTS_TOTAL.any(),
                  SlipWords.COUNTS_TOTAL_AT_END.any() + "(?=[，。；、]|$)"));

  /** 业余, 其余 and the like are words; else 余 and a word of counting need a number. */
  private static final Pattern ONLY_REST =
      Pattern.compile(
          "(?<=[㐀-鿿，])(?<![年零一二三四五六七八九十百千万亿几多有"
              + SlipWords.BEFORE_REST.firsts()
              + "])(?<![^"
              + SlipWords.STAFF.firsts()
              + "]"
              + SlipWords.WORKER.any()
              + ")余"
              + SlipWords.COUNTS_REST.any());

  private static final Pattern ONLY_PERCENT =
      Pattern.compile(
          "(?<=[㐀-鿿])(?<![零"
              + HanDigits.TO_TEN
              + "百千万几"
              + SlipWords.NUMBER_SIGN.firsts()
              + "])[%％]");

  private static final List<Pattern> PATTERNS =
      List.of(BEHIND_NOUN, BEHIND_COUNTED, BEHIND_MONEY, BEHIND_TOTAL, ONLY_REST, ONLY_PERCENT);

  private LostNumbers() {}

  static List<WordingSlip> in(int number, String line) {
    Map<Integer, WordingSlip> byEnd = new TreeMap<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        // A few characters more make the message readable.
        int start = Math.min(matcher.start(), Math.max(0, matcher.end() - 4));
        String what = line.substring(start, matcher.end());
        byEnd.putIfAbsent(
            matcher.end(), WordingSlip.of(WordingRule.LOST_NUMBER, number, start, what));
      }
    }
    return List.copyOf(byEnd.values());
  }
}
