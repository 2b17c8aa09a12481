package gongkai.text.verdict;

import gongkai.han.SoughtPattern;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/** Two numbers that belong together: 3至5名, 由9件降至3件. */
final class Ranges {
  private static final String JOINERS = "-—–~～－±";
  private static final SoughtPattern FROM =
      SoughtPattern.of("(?!" + VerdictWords.NO_FROM.any() + ")(?:由|从|自)[^，；。由从至到]{0,16}$");
  private static final SoughtPattern TO =
      SoughtPattern.of(
          "^[^，；。]{0,8}?[，、]?[^，；。]{0,6}?"
              + VerdictWords.CHANGE.any()
              + VerdictWords.CHANGED.any()
              + "?(?:到|至|为|"
              + VerdictWords.BECOMES.any()
              + ")?[^，；。]{0,6}?[0-9*一二三四五六七八九十百千两XX×▲■_]");

  /** 流失率由4.8%压到2.9%: whatever the verb is, the second number is what came of it. */
  private static final SoughtPattern RIGHT_FROM = SoughtPattern.of("[由从]$");

  private static final SoughtPattern RIGHT_TO =
      SoughtPattern.of("^[\\p{IsHan}]{1,4}?[到至为][0-9*一二三四五六七八九十百千两XX×▲■_]");

  private Ranges() {}

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    String sentence = setting.sentence();
    int before = candidate.start() - 1;
    while (before >= 0 && sentence.charAt(before) == ' ') {
      before--;
    }
    int after = candidate.tail();
    boolean joinedAfter = isJoiner(sentence, after) && isNumeralStart(sentence, after + 1);
    boolean joinedBefore = before > 0 && isJoiner(sentence, before) && endsNumber(setting, before);
    return (joinedAfter || joinedBefore) && !isTrend(setting, joinedBefore);
  }

  /** 从3家到15家 is growth: the second number is a result. */
  private static boolean isTrend(Setting setting, boolean second) {
    return second && setting.hasPrevious() && isFrom(setting, setting.previous().lead());
  }

  static boolean isFromSide(Setting setting) {
    return (FROM.in(setting.before()) && TO.in(setting.wideAfter()))
        || (RIGHT_FROM.in(setting.before().strip()) && RIGHT_TO.in(setting.after()));
  }

  private static boolean isFrom(Setting setting, int lead) {
    String before = setting.sentence().substring(Math.max(0, lead - 20), lead);
    return FROM.in(before);
  }

  private static boolean isJoiner(String sentence, int index) {
    if (index < 0 || index >= sentence.length()) {
      return false;
    }
    char c = sentence.charAt(index);
    return JOINERS.indexOf(c) >= 0 || c == '至' || c == '到';
  }

  private static boolean isNumeralStart(String sentence, int index) {
    return index < sentence.length()
        && (Numerals.isDigit(sentence.charAt(index))
            || (ChineseNumerals.isDigit(sentence.charAt(index)) && sentence.charAt(index) != '一'));
  }

  /** Whether a number, with or without its unit, ends just before the joiner. */
  private static boolean endsNumber(Setting setting, int joiner) {
    String sentence = setting.sentence();
    char last = sentence.charAt(joiner - 1);
    boolean afterQuantity = setting.hasPrevious() && setting.previous().tail() == joiner;
    boolean scaled =
        Numerals.multiplierAt(sentence, joiner - 1) > 0
            && Numerals.isDigit(sentence.charAt(Math.max(0, joiner - 2)))
            && !isFrom(setting, numberStart(sentence, joiner - 1));
    return afterQuantity
        || scaled
        || Numerals.isDigit(last)
        || ChineseNumerals.isDigit(last)
        || last == '%';
  }

  /** Where the digits begin that end before a place: 3 of 3万至5万. */
  private static int numberStart(String sentence, int end) {
    int start = end;
    while (start > 0
        && (Numerals.isDigit(sentence.charAt(start - 1)) || sentence.charAt(start - 1) == '.')) {
      start--;
    }
    return start;
  }
}
