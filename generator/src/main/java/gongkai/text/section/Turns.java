package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.ListNumbers;
import gongkai.text.promise.Promises;
import gongkai.text.section.Passages.Part;
import gongkai.text.section.SectionStack.SectionKind;
import gongkai.text.word.IntentWords;
import gongkai.text.word.PlanWords;
import gongkai.text.word.SpeakerWords;
import gongkai.text.word.TimeAheadWords;

/** The words by which a text turns from its account to shortcomings, or to plans. */
final class Turns {
  private static final String SHORT = PlanWords.SHORTCOMING.any();

  private static final SoughtPattern YEAR =
      SoughtPattern.of(
          "^(?:到|在|"
              + PlanWords.LOOKS_TO.any()
              + ")?(20[0-9]{2}|二[〇○零][〇○零"
              + HanDigits.TO_NINE
              + "]{2}) ?年"
              + "(?![^，。]?"
              + PlanWords.BEFOREHAND.any()
              + ")");

  /** Openings of a sentence from which on a paragraph speaks of what is to come. */
  private static final SoughtPattern AHEAD =
      SoughtPattern.of(
          Either.of(
              "^(?:[在从]|"
                  + PlanWords.FACING.any()
                  + ")?"
                  + Either.of(
                      TimeAheadWords.OPENS.any(),
                      PlanWords.FROM_HERE.any() + "(?!的[^，]{1,6}" + PlanWords.INSIDE.any() + "，)",
                      PlanWords.FUTURE.any()
                          + "(?:[一三五两]|"
                          + PlanWords.FUTURE_WORK.any()
                          + "|[，的])"),
              "^" + PlanWords.AHEAD.any() + "(?!的)"));

  /** 我将继续…: said of oneself at the start of a sentence. 将 alone may take an object (我将他们…). */
  private static final SoughtPattern PLEDGE =
      SoughtPattern.of(
          "^(?:[^，。]{1,20}，)?"
              + SpeakerWords.PLEDGES.any()
              + PlanWords.SURELY.any()
              + "?将"
              + PlanWords.SHALL.any()
              + "?"
              + PlanWords.PLEDGED.any());

  /** Where shortcomings are stated, these begin what is to mend them: 整改：…, 改进措施：…. */
  private static final SoughtPattern MENDING =
      SoughtPattern.of(
          Either.of(
              "^"
                  + Either.of(
                      PlanWords.AGAINST.any() + "(?!" + PlanWords.NO_AGAINST.any() + ")",
                      PlanWords.FOR_THIS.any(),
                      PlanWords.AS_TO_THESE.any(),
                      PlanWords.MENDING_PLAN.any(),
                      PlanWords.REMEDY_LEAD.any()
                          + "?的?"
                          + PlanWords.REMEDY.any()
                          + "[^，。：；]{0,4}[：:]"),
              SpeakerWords.MENDS.any() + "将",
              "将" + PlanWords.MENDING_HOW.any(),
              TimeAheadWords.MENDS.any()));

  /** So much may stand before the words that say it. */
  private static final String BEFORE_SHORTCOMINGS =
      "^(?:" + PlanWords.BUT.any() + "?，?(?:[^，：]{0,14}，)?(?:[^，：]{0,12})";

  private static final SoughtPattern SHORTCOMINGS =
      SoughtPattern.of(
          BEFORE_SHORTCOMINGS
              + Either.of(
                  PlanWords.STILL_SEES.any()
                      + "?"
                      + PlanWords.SOBER.any()
                      + "?"
                      + PlanWords.IN_MANNER.any()
                      + "?"
                      + PlanWords.NOTICES.any()
                      + "[^。]{0,20}"
                      + SHORT,
                  PlanWords.STILL_MAINLY.any()
                      + "?"
                      + PlanWords.EXISTS.any()
                      + PlanWords.EXISTS_HOW.any()
                      + "?"
                      + PlanWords.WANTING_THERE.any(),
                  PlanWords.NOT_WELL_DONE.any(),
                  PlanWords.STILL_HAS.any() + "[^，。：]{0,6}" + PlanWords.LEFT_UNDONE.any())
              + ")");

  /** 存在的问题主要是：. */
  private static final SoughtPattern SHORTCOMINGS_LED =
      SoughtPattern.of(
          BEFORE_SHORTCOMINGS
              + PlanWords.WANTING_HEAD.any()
              + PlanWords.WANTING_WHERE.any()
              + "?"
              + PlanWords.WANTING_IS.any()
              + "?[：:])");

  /** One of these is in each of them; most sentences have none, which is quickly seen. */
  private static final SoughtPattern HINTS = SoughtPattern.of(PlanWords.SHORTCOMING_SIGN.any());

  /** 针对…存在的困难: what is mended, not what is confessed. */
  private static final SoughtPattern MENDED =
      SoughtPattern.of(
          Either.of(
              "^" + PlanWords.MENDED_FOR.any(),
              PlanWords.MENDING_VERB.any() + "[^：]{0,20}" + PlanWords.MENDED_WHAT.any()));

  /** A predicate of self-criticism: 不够深入, 能力不强, 有待提高. Before 的 it only names what is mended. */
  private static final SoughtPattern CONFESSION =
      SoughtPattern.of(
          Either.of(
              Either.of(PlanWords.NOT_ENOUGH.any() + "[^，。；、的]{0,6}", PlanWords.WANTING.any())
                  + "(?=[，。；：、！]|$)",
              PlanWords.AWAITS.any() + PlanWords.FURTHER.any() + "?[^，。；的]{1,6}(?=[，。；]|$)",
              PlanWords.STILL_NEEDS.any() + PlanWords.NEEDS.any() + PlanWords.FURTHER.any() + "?",
              PlanWords.STILL_THERE.any(),
              PlanWords.STILL_WITH.any() + "[^，。；]{0,8}" + PlanWords.GAP.any(),
              PlanWords.EXISTS.any()
                  + PlanWords.EXISTS_SOME.any()
                  + "?[^，。；]{0,30}"
                  + PlanWords.FLAW.any()
                  + "(?=[，。；：]|$)",
              PlanWords.CAUSE.any() + "(?:" + PlanWords.CAUSE_IS.any() + "|[：:])",
              PlanWords.FLAW_HEAD.any() + "[：:]",
              PlanWords.TRACED.any(),
              PlanWords.PROBLEM.any() + "[一二三四五六七][：:]",
              PlanWords.LACKS.any(),
              PlanWords.ACHIEVED.any() + "[^，。]{0,8}" + PlanWords.RESULTS.any()));

  /** 2024年1月，完成年度考核。: in an account that was written then, mostly the end of what it covers. */
  private static final SoughtPattern STILL_TOLD =
      SoughtPattern.of(
          "^(?:到|在)?(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}) ?年 ?(?:0?[1-3]"
              + "|[一二三"
              + PlanWords.FIRST_MONTH.firsts()
              + "]) ?月");

  /** In a section on findings and their mending, what was done since. */
  private static final SoughtPattern MENDED_SINCE =
      SoughtPattern.of(
          Either.of(
              "^" + PlanWords.MENDED_HEAD.any() + "[^，。：；]{0,6}[：:]",
              "(?<!"
                  + PlanWords.TRADE.any()
                  + ")"
                  + PlanWords.BY_NOW.any()
                  + "(?!"
                  + PlanWords.NO_MENDED.any()
                  + ")",
              "(?<!" + PlanWords.NO_DONE_BEFORE.any() + ")了(?!" + PlanWords.UNDERSTANDS.any() + ")",
              PlanWords.FINISHED.any(),
              "(?:^|，)" + PlanWords.MENDS_THIS.any()));

  private static final SoughtPattern FINDING =
      SoughtPattern.of(
          Either.of(
              PlanWords.FOUND.any(),
              PlanWords.PROBLEM.any() + "[一二三四五六七][：:]",
              PlanWords.REPORTED.any() + "[^。]{0,12}" + PlanWords.FAULT.any()));

  private static final SoughtPattern WILL =
      SoughtPattern.of(
          Either.of(
              IntentWords.WILLS.any(),
              PlanWords.AGAINST.any() + "(?!" + PlanWords.NO_AGAINST.any() + ")",
              PlanWords.MUST.any() + "(?!" + PlanWords.NO_WILL.any() + ")"));

  private final int year;
  private final Outlook outlook;

  Turns(int year) {
    this.year = year;
    this.outlook = new Outlook(year);
  }

  /**
   * What a sentence belongs to, after one that belonged to {@code part}.
   *
   * @param late whether it stands in the last section of a report, near its end
   */
  Part after(Part part, SectionKind section, String sentence, boolean late) {
    String text = sentence.substring(ListNumbers.end(sentence)).stripLeading();
    if (section == SectionKind.PLANS) {
      return part;
    }
    if (section == SectionKind.SHORTCOMINGS_MENDED) {
      return afterFinding(part, text);
    }
    boolean account = section == SectionKind.WORK && part == Part.WORK;
    if (account && STILL_TOLD.in(text) && !WILL.in(text)) {
      return part;
    }
    if (looksAhead(text) || (late && outlook.opens(text))) {
      return Part.PLANS;
    }
    if (account) {
      return turnsToShortcomings(head(text)) ? Part.SHORTCOMINGS : part;
    }
    if (part == Part.SHORTCOMINGS) {
      boolean mends = MENDING.in(text) || outlook.mends(text);
      return mends && !confesses(text) ? Part.PLANS : part;
    }
    return confesses(text) ? Part.SHORTCOMINGS : part;
  }

  /** Among findings and what was done about them, each says which it is, or goes on as before. */
  private Part afterFinding(Part part, String text) {
    if (looksAhead(text)) {
      return Part.PLANS;
    }
    if (MENDED_SINCE.in(text)) {
      return Part.WORK;
    }
    boolean finding = FINDING.in(text) || confesses(text);
    return finding || RunInHeading.isItem(text) ? Part.SHORTCOMINGS : part;
  }

  /** Whether a sentence confesses what is wanting, and says nothing of what will be done. */
  boolean confesses(String sentence) {
    return CONFESSION.in(sentence) && !WILL.in(sentence);
  }

  boolean looksAhead(String sentence) {
    String text = Promises.withoutVocative(sentence);
    return (AHEAD.in(text) && !Promises.tellsOfDone(text))
        || PLEDGE.in(text)
        || (YEAR.find(text)
                .filter(named -> ChineseNumerals.digits(named.group(1)) > year)
                .isPresent()
            && !Promises.tellsOfDone(text));
  }

  private static boolean turnsToShortcomings(String head) {
    return HINTS.in(head)
        && (SHORTCOMINGS.in(head) || SHORTCOMINGS_LED.in(head))
        && !MENDED.in(head);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 60));
  }
}
