package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.word.QuantityWords;

/** What the heading of a paragraph says that its figures are of. */
final class HeadingTopic {
  /** Signs of a {@link #HEADING} with its number and its mark. */
  private static final int LONGEST_HEADING = 12;

  /** 1.花椒。 and 5消费维权。: what the paragraph is about, in a few words and without a figure. */
  private static final SoughtPattern HEADING =
      SoughtPattern.of(
          "^(?:[0-9]{1,2}|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]|●)?(?!"
              + Either.of("[一二三四五六七八九十]是", QuantityWords.HEADING_VERB.any())
              + ")([\\p{IsHan}]{2,6})[。：]$");

  private static final SoughtPattern NUMBERING =
      SoughtPattern.of(
          "^(?:[—－\\s]+|["
              + HanDigits.TO_TEN
              + "]{1,3}、|[（(][0-9"
              + HanDigits.TO_TEN
              + "]{1,2}[）)]|[0-9]{1,2}[.．、])");

  private static final SoughtPattern ABOUT =
      SoughtPattern.of(
          "^"
              + QuantityWords.HEADING_ABOUT.any()
              + "?([\\p{IsHan}“”]{2,14}?)"
              + Either.of(
                  QuantityWords.HEADING_LACK.any() + "[\\p{IsHan}]*",
                  QuantityWords.HEADING_END.any())
              + "[。：，]?$");

  /** 基础设施持续改善: four signs that say what, and four that say how it went. */
  private static final SoughtPattern FOUR_AND_FOUR =
      SoughtPattern.of("^([\\p{IsHan}]{4})[\\p{IsHan}]{4}。?$");

  private static final int TWO_WORDS = 4;

  private HeadingTopic() {}

  /** The words of a sentence that is the heading of its paragraph; empty if it is none. */
  static String words(String sentence) {
    String words = sentence.strip();
    if (words.length() > LONGEST_HEADING) {
      return "";
    }
    return HEADING.find(words).map(heading -> firstWords(heading.group(1))).orElse("");
  }

  /** 产品质量安全: of a compound the first two words say what it is about. */
  private static String firstWords(String heading) {
    return heading.length() > TWO_WORDS ? heading.substring(0, TWO_WORDS) : heading;
  }

  /** The thing that a heading names: 关于存量资金未及时清理的问题 → 存量资金; empty if none can be found. */
  static String thing(String heading) {
    String words = NUMBERING.replacedFirst(heading.strip(), "");
    if (!isOneClause(words)) {
      return "";
    }
    String thing =
        ABOUT
            .find(words)
            .or(() -> FOUR_AND_FOUR.find(words))
            .map(named -> named.group(1))
            .orElse("");
    boolean deed = Verbs.LISTED.startsAt(thing, 0) || Verbs.WORK.startsAt(thing, 0);
    return deed ? "" : thing;
  }

  /** Whether no mark stands in the words but at their end: most paragraphs have one soon. */
  private static boolean isOneClause(String words) {
    for (int i = 0; i < words.length() - 2; i++) {
      char sign = words.charAt(i);
      if (!Han.is(sign) && sign != '“' && sign != '”') {
        return false;
      }
    }
    return true;
  }
}
