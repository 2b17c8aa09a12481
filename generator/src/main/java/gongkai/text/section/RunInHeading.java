package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.Sentence;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Numerals;
import gongkai.text.word.PlanWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;

/** Headings that a paragraph has in itself: its first sentence, or a line that nobody marked. */
public final class RunInHeading {
  private static final SoughtPattern PART =
      SoughtPattern.of("^第[一二三四五六七八九十]{1,3}" + PlanWords.PART.any());
  private static final SoughtPattern LEVEL_1 = SoughtPattern.of("^[一二三四五六七八九十]{1,3}、");
  private static final SoughtPattern LEVEL_2 = SoughtPattern.of("^[（(][一二三四五六七八九十]{1,3}[）)]");
  private static final SoughtPattern NUMBER =
      SoughtPattern.of(
          "^[（(第]?(["
              + HanDigits.TO_TEN
              + "]{1,3}|[0-9]{1,2})(?:[、.．）)]|"
              + PlanWords.PART.any()
              + ")");
  private static final SoughtPattern POINT =
      SoughtPattern.of(
          "^"
              + Either.of(
                  "[一二三四五六七八九十]{1,2}(?:是|" + PlanWords.ASKS.any() + ")",
                  PlanWords.POINT.any(),
                  "第[一二三四五六七八九十][，、是]",
                  PlanWords.PROBLEM.any() + "[一二三四五六]",
                  "[—-]{1,2}"));

  /** Longer ones are sentences: a heading names what follows, it does not say it. */
  private static final int LONGEST = 40;

  /** 四是力争上半年建成云平台。 is a point of its own, not the heading of what follows. */
  private static final SoughtPattern TELLS = SoughtPattern.of(PlanWords.PROMISED_BY.any());

  /** Until when, or how much: 新建工会30家. A slogan counts no farther than its points (打好3场硬仗). */
  private static final SoughtPattern COMMITS =
      SoughtPattern.of(
          Either.of(
              "[0-9]{1,2}月",
              PlanWords.COMMITTED_BY.any(),
              "[0-9]{2,}(?!年|[0-9])[^0-9]",
              "[0-9]+(?:\\.[0-9]+)?"
                  + Either.of(
                      "[万亿%％]",
                      PlanWords.COMMITTING.any() + "(?![^。]{0,2}" + PlanWords.BATTLE.any() + ")")));

  private static final int LONGEST_POINT = 24;
  private static final int LONGEST_LINE = 20;

  private RunInHeading() {}

  /** How deep the number at the start of a line says that it stands; 0 without such a number. */
  static int levelOf(String line) {
    if (PART.in(line) || LEVEL_1.in(line)) {
      return 1;
    }
    return LEVEL_2.in(line) ? 2 : 0;
  }

  /** The number at the start of a heading; 0 without one. */
  static int numberOf(String line) {
    Matcher number = NUMBER.matcher(line);
    return number.find() ? Numerals.read(number.group(1)).map(BigDecimal::intValue).orElse(0) : 0;
  }

  static boolean isPart(String line) {
    return PART.in(line);
  }

  static boolean isHeading(String sentence) {
    return sentence.length() <= LONGEST;
  }

  /** 下一步打算 alone on its line, not marked as a heading. */
  static boolean standsAlone(String line) {
    String bare = line.strip();
    return bare.length() <= LONGEST_LINE
        && "。！？；，：".chars().noneMatch(c -> bare.substring(0, bare.length() - 1).indexOf(c) >= 0)
        && "。！？；，".indexOf(bare.charAt(bare.length() - 1)) < 0
        && (SectionTopic.PLANS.isNamedBy(bare) || SectionTopic.SHORTCOMINGS.isNamedBy(bare));
  }

  /** Whether a paragraph is one of a list: 1. or （一） or 一是. */
  public static boolean isItem(String text) {
    return ListNumbers.end(text) > 0 || POINT.in(text);
  }

  /** Whether a sentence says by when or how much, as no heading does. */
  static boolean commits(String text) {
    return COMMITS.in(text.substring(ListNumbers.end(text)));
  }

  private static boolean tells(String text) {
    return text.chars().anyMatch(Character::isDigit) || TELLS.in(text);
  }

  /**
   * Whether a sentence of a paragraph only heads those behind it.
   *
   * @param body whether the next paragraph is one that a line may head
   */
  static boolean heads(List<Sentence> sentences, int index, boolean body) {
    String text = sentences.get(index).text();
    // 二是3月底前完成换届。 says what is done and when; a point that heads others gives no number.
    boolean point = POINT.in(text) && !tells(text);
    boolean numbered = index == 0 && ListNumbers.end(text) > 0 && !commits(text);
    if (index + 1 == sentences.size()) {
      boolean open = "。；;！".indexOf(text.charAt(text.length() - 1)) < 0;
      return numbered && text.length() <= LONGEST && open && (body || text.indexOf('，') < 0);
    }
    boolean followed = !isItem(sentences.get(index + 1).text());
    // Within a paragraph （2）抓就业。 heads what follows; a longer point says something itself.
    boolean within = index > 0 && ListNumbers.end(text) > 0 && text.indexOf('，') < 0;
    return followed
        && ((numbered && text.length() <= LONGEST)
            || ((point || within) && text.length() <= LONGEST_POINT));
  }
}
