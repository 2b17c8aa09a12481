package gongkai.proofreading;

import gongkai.han.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places of a form that nobody filled in: （　　）次, 2024年　月　日, 【此处填写…】, and the prompts of Word and
 * WPS. A mark in the place is no blank.
 */
final class UnfilledPlaces {
  private static final Pattern EMPTY_BRACKETS =
      Pattern.compile("（[\\s\\u3000]*）|\\([\\s\\u3000]*\\)");

  private static final Pattern EMPTY_DATE =
      Pattern.compile("年(?:[\\s\\u3000]+月[\\s\\u3000]*|[\\s\\u3000]*月[\\s\\u3000]+)日");

  /** 20XX年 is a year that is still to come; 20**年 is one that is withheld. */
  private static final Pattern OPEN_YEAR = Pattern.compile("(?<![0-9])20[XxＸｘ×]{2}年");

  private static final Pattern PROMPT =
      Pattern.compile(
          Either.of(
              "[【\\[（(〔〈<](?!"
                  + SlipWords.OWN_HINT.any()
                  + ")[^】\\]）)〕〉>]{0,8}"
                  + SlipWords.FILL_IN.any()
                  + "[^】\\]）)〕〉>]{0,40}[】\\]）)〕〉>]",
              "^[\\s\\u3000]*"
                  + SlipWords.PROMPTS.any()
                  + SlipWords.HERE.any()
                  + "?"
                  + SlipWords.FILL_IN.any()
                  + "[^，。；]{0,20}[。]?$"));

  private static final List<Pattern> PATTERNS =
      List.of(EMPTY_BRACKETS, EMPTY_DATE, OPEN_YEAR, PROMPT);

  private UnfilledPlaces() {}

  static List<WordingSlip> in(int number, String line) {
    List<WordingSlip> findings = new ArrayList<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        findings.add(
            WordingSlip.of(WordingRule.UNFILLED, number, matcher.start(), matcher.group().strip()));
      }
    }
    return findings;
  }
}
