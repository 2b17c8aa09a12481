package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.promise.Promises;
import gongkai.text.word.IntentWords;
import gongkai.text.word.PlanWords;
import gongkai.text.word.TimeAheadWords;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Sentences that turn to the time to come without beginning with it: 对照问题，明年这样干：…, or only by an
 * intention: 拟将养护经费列入预算. A text means more by them where it states its shortcomings, or is near its
 * end, than in an account of work, where 将 and 计划 stand in many a sentence on what was done.
 */
final class Outlook {
  private static final String TIME =
      Either.of(
          TimeAheadWords.WITHIN.any(),
          PlanWords.FROM_HERE.any() + "(?!的)",
          PlanWords.FUTURE.any() + "(?:[一两三五几]年|" + PlanWords.A_WHILE.any() + ")",
          PlanWords.HOLIDAY.any() + PlanWords.AFTER_HOLIDAY.any());

  private static final SoughtPattern AHEAD = SoughtPattern.of(TIME);
  private static final SoughtPattern LEADS = SoughtPattern.of("(?:^|[，：])[从在到自]?" + TIME);
  private static final SoughtPattern YEAR = SoughtPattern.of("(20[0-9]{2}) ?年");

  /** What is said of that time: an intention, or the announcement of what is said behind it. */
  private static final SoughtPattern INTENT =
      SoughtPattern.of(
          Either.of(
              IntentWords.INTENDS.any(),
              "(?<!" + PlanWords.NO_INTEND_BEFORE.any() + ")" + PlanWords.INTEND.any(),
              Promises.MUST,
              PlanWords.MEASURES.any() + "[：:是]",
              PlanWords.US.any() + PlanWords.WILL.any()));

  /** With these a sentence that follows a confession says what mends it. */
  private static final SoughtPattern INTENDS =
      SoughtPattern.of(
          Either.of(
              "^(?:"
                  + PlanWords.BESIDES.any()
                  + "，?)?"
                  + PlanWords.US.any()
                  + "?"
                  + Either.of(
                      "(?<!"
                          + PlanWords.NO_INTEND_BEFORE.any()
                          + ")"
                          + PlanWords.INTEND.any()
                          + "(?!"
                          + PlanWords.NO_INTEND.any()
                          + ")",
                      IntentWords.BEGINS.any(),
                      "将" + PlanWords.WILL_HOW.any()),
              "^从" + PlanWords.FROM_WHEN.any()));

  /** 说说开年的打算。: alone, and what follows it is said under it. */
  private static final SoughtPattern ANNOUNCEMENT =
      SoughtPattern.of("^[^，。：]{0,16}" + PlanWords.OUTLOOK_NOUN.any() + "[^，。：]{0,4}[。：]$");

  /** 当初打算年中开工: what was meant, and mostly did not come about. */
  private static final SoughtPattern MEANT =
      SoughtPattern.of(
          Either.of(
              PlanWords.ONCE_MEANT.any(),
              PlanWords.ORIGINALLY.any() + PlanWords.MEANT.any(),
              PlanWords.BEFORE_THIS_YEAR.any() + "[^，。]{0,10}" + PlanWords.MEANT.any()));

  private static final int HEAD = 45;
  private static final int CLAUSES = 3;

  private final int year;

  Outlook(int year) {
    this.year = year;
  }

  /** Whether a sentence behind shortcomings turns to what is to mend them. */
  boolean mends(String text) {
    String head = head(text);
    if (MEANT.in(head)) {
      return false;
    }
    boolean intends = INTENDS.in(text) || LEADS.in(head);
    return namesYearAhead(head) || (intends && !Promises.tellsOfDone(text)) || opens(text);
  }

  /** Whether a sentence near the end of a report turns to what is to come. */
  boolean opens(String text) {
    String head = head(text);
    boolean ahead = AHEAD.in(head) || namesYearAhead(head);
    return ahead
        && !MEANT.in(head)
        && !Promises.tellsOfDone(text)
        && (INTENT.in(head) || ANNOUNCEMENT.in(text));
  }

  /** Whether a paragraph says no more than that plans follow it. */
  static boolean announces(String paragraph) {
    return paragraph.endsWith("：") || ANNOUNCEMENT.in(paragraph);
  }

  private boolean namesYearAhead(String head) {
    Optional<Matcher> named = YEAR.find(head);
    boolean more = named.isPresent();
    while (more) {
      if (Integer.parseInt(named.get().group(1)) > year) {
        return true;
      }
      more = named.get().find();
    }
    return false;
  }

  /** The first clauses, in which a sentence says what it is about. */
  private static String head(String text) {
    int end = 0;
    for (int clauses = 0; end < Math.min(text.length(), HEAD) && clauses < CLAUSES; end++) {
      char c = text.charAt(end);
      clauses += c == '，' || c == '；' ? 1 : c == '：' ? CLAUSES : 0;
    }
    return text.substring(0, end);
  }
}
