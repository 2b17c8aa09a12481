package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The time that a figure is of, where words before it say so.
 *
 * @param words as they stand in the text
 */
record ToldTime(String words, Reach reach) {
  /** How long it is. */
  enum Reach {
    /** 近三年, 2021年至2023年, 2019年以来: more than a report of one year is on. */
    YEARS,
    YEAR,
    /** 上半年, 一季度, 1至6月. */
    PART
  }

  private static final String TO = "(?:至|到|[-—–－~～]{1,2})";

  private static final String SINCE = VerdictWords.PAST_SINCE.any();

  /** Of years, more than one. */
  private static final String COUNT = "(?![一1]个?年)[几0-9" + HanDigits.TO_TEN + "两]{1,2}";

  /** 2021年至2023年, “十四五”以来, 近三年, 五年来. */
  static final String YEARS =
      Either.of(
          "(?<![0-9])20[0-9]{2}年?"
              + TO
              + "20[0-9]{2}年(?!"
              + QuantityWords.WHOLE_YEAR.any()
              + "|[0-9])(?:"
              + QuantityWords.DURING.any()
              + "|"
              + SINCE
              + ")?",
          "“?"
              + VerdictWords.FIVE_YEAR_PLAN.any()
              + "”?(?:"
              + VerdictWords.PLAN_SPAN.any()
              + "|"
              + SINCE
              + ")",
          VerdictWords.SOME_YEARS.any() + COUNT + "个?年" + VerdictWords.THROUGH_YEARS.any() + "?",
          "(?<![0-9" + HanDigits.TO_TEN + "第])" + COUNT + "年" + VerdictWords.THROUGH_YEARS.any(),
          QuantityWords.MANY_YEARS.any());

  private static final String SINCE_YEAR =
      "(?<![0-9])(20[0-9]{2})年(?:[0-9]{1,2}月(?:[0-9]{1,2}[日号])?|[初末底])?"
          + QuantityWords.SINCE_YEAR.any()
          + "(?:的[^，。；]{1,3}年[^，。；]{0,5}(?=，))?";

  private static final String QUARTER =
      Either.of(
          "第?[一二三四1-4](?:" + TO + "[一二三四1-4])?" + QuantityWords.QUARTER.any(),
          QuantityWords.IN_FIRST.any() + "[两三二3]个?" + QuantityWords.QUARTER.any());

  private static final String MONTHS =
      "(?<![0-9])(?:([0-9]{1,2})月?"
          + TO
          + "|"
          + QuantityWords.UNTIL.any()
          + ")([0-9]{1,2})月"
          + QuantityWords.MONTH_END.any()
          + "?(?:[末底]|[0-9]{1,2}[日号])?";

  static final String PART = Either.of("[上下]半年", QUARTER);

  private static final int DECEMBER = 12;

  private static final int REACH = 160;

  private static final String ENDS = "。；！？!?\n";

  private static final SoughtPattern TOLD =
      SoughtPattern.of(
          "(?<!"
              + QuantityWords.COMPARED_SPAN.any()
              + ")(?:("
              + YEARS
              + ")|"
              + SINCE_YEAR
              + "|("
              + PART
              + ")|"
              + MONTHS
              + "|"
              + QuantityWords.WHOLE_SPAN.any()
              + "|20[0-9]{2}年)");

  /** 近三年未发生事故，: what it says is of no number. */
  private static final Pattern OF_OTHER = Pattern.compile("^(?!，)[^，0-9*]+，.*");

  /** 2021年以来建成的驿站: how a thing is known. */
  private static final Pattern OF_THING = Pattern.compile("^[^，]{0,20}的.*|^[^《]*》.*|^[)）].*");

  private static final String TURN =
      Either.of(QuantityWords.RESPECTIVELY.any(), QuantityWords.IN_TURN.any());

  /** 2021至2023年植树依次为300亩、: one of the years, and not all. */
  private static final Pattern IN_TURN =
      Pattern.compile("^[^；。]*" + TURN + ".*|.*[0-9%\\p{IsHan}]、");

  /** 上半年和下半年分别, 一、二季度依次. */
  private static final SoughtPattern PARTS_IN_TURN =
      SoughtPattern.of(
          "("
              + PART
              + "(?:[、和与]"
              + PART
              + ")+|[一二三四](?:[、和][一二三四])+"
              + QuantityWords.QUARTER.any()
              + ")，?[^，；。0-9]{0,30}?"
              + TURN
              + "([^；。]*)$");

  private static final Pattern AND = Pattern.compile("[、和与]");

  private static final Pattern NUMBER = Pattern.compile("[0-9*][0-9.,*]*");

  /** What the words before a place in a folded text say of the number there. */
  static Optional<ToldTime> before(String text, int number, OptionalInt year) {
    int start = number;
    while (start > 0 && number - start < REACH && ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    String lead = text.substring(start, number);
    Optional<Matcher> turn = PARTS_IN_TURN.find(lead);
    if (turn.isPresent()) {
      long index = NUMBER.matcher(turn.get().group(2)).results().count();
      return partInTurn(turn.get().group(1), index);
    }
    Optional<ToldTime> last = Optional.empty();
    for (MatchResult told : TOLD.all(lead)) {
      String behind = lead.substring(told.end());
      if (!OF_THING.matcher(behind).matches()) {
        ToldTime span = new ToldTime(told.group(), reach(told, year));
        boolean all = !OF_OTHER.matcher(behind).matches() && !IN_TURN.matcher(behind).matches();
        last = span.reach() != Reach.YEARS || all ? Optional.of(span) : Optional.empty();
      }
    }
    return last;
  }

  private static Optional<ToldTime> partInTurn(String list, long index) {
    String[] parts = AND.split(list);
    String last = parts[parts.length - 1];
    return Stream.of(parts)
        .skip(index)
        .findFirst()
        .map(
            part -> new ToldTime(part.length() == 1 ? part + last.substring(1) : part, Reach.PART));
  }

  private static Reach reach(MatchResult told, OptionalInt year) {
    if (told.group(1) != null) {
      return Reach.YEARS;
    }
    if (told.group(2) != null) {
      boolean before = year.isPresent() && Integer.parseInt(told.group(2)) < year.getAsInt();
      return before ? Reach.YEARS : Reach.YEAR;
    }
    boolean later = told.group(4) != null && Integer.parseInt(told.group(4)) > 1;
    boolean sooner = told.group(5) != null && Integer.parseInt(told.group(5)) < DECEMBER;
    return told.group(3) != null || later || sooner ? Reach.PART : Reach.YEAR;
  }
}
