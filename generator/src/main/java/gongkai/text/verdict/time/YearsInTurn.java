package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of several years, each of its own: 2021年、2022年、2023年分别培训30名、40名、50名. Of these only that
 * of the year reported on is a figure of its report. Where nobody can say which that is, none is:
 * there are more numbers than years, names beside the years, or years without their numbers
 * (近三年分别).
 */
public final class YearsInTurn {
  private static final int REACH = 160;

  private static final String PART_OF_YEAR =
      Either.of(
          VerdictWords.YEAR_TAIL.any(),
          "[上下]半年",
          "第?[一二三四]" + QuantityWords.QUARTER.any(),
          "[0-9]{1,2}月");

  private static final String WORDS =
      Either.of(
          QuantityWords.YEAR_BEFORE_LAST.any(),
          VerdictWords.YEAR_AGO.any(),
          VerdictWords.THIS_YEAR.any());

  private static final String TO = "(?:至|到|[-—–－~～]{1,2})";

  private static final String AND = Either.of("[、，和与及]", QuantityWords.AND_ALSO.any());

  private static final String YEAR =
      Either.of("(?<![0-9])20[0-9]{2}年" + PART_OF_YEAR + "?", WORDS + PART_OF_YEAR + "?");

  /** 2021年、2022年和2023年, 2021至2023年, 去年和今年. */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:(?:"
              + YEAR
              + "|(?<![0-9])20[0-9]{2})(?:"
              + TO
              + "|"
              + AND
              + "))+"
              + YEAR
              + "(?!"
              + VerdictWords.HELD_AGAINST.any()
              + "|[》）])");

  private static final Pattern ONE = Pattern.compile("20[0-9]{2}|" + WORDS + "|" + TO);

  private static final Pattern RANGE = Pattern.compile(TO);

  private static final WordSet THIS_YEAR = VerdictWords.THIS_YEAR.words();

  private static final WordSet YEAR_AGO = VerdictWords.YEAR_AGO.words();

  private static final String TURN =
      Either.of(QuantityWords.RESPECTIVELY.any(), QuantityWords.IN_TURN.any());

  /** Of years, more than one; and no end of 2023. */
  private static final String SO_MANY =
      "(?<![0-9" + HanDigits.TO_TEN + "第])(?![一1]个?年)[几0-9" + HanDigits.TO_TEN + "两]{1,2}";

  /** 近三年来, 三年间. */
  private static final String SOME_YEARS =
      Either.of(
          VerdictWords.SOME_YEARS.any() + SO_MANY + "个?年" + VerdictWords.THROUGH_YEARS.any() + "?",
          SO_MANY + "年" + VerdictWords.THROUGH_YEARS.any());

  private static final SoughtPattern NAMELESS =
      SoughtPattern.of(SOME_YEARS + "，?[^，；。]{0,30}?" + TURN + "([^；。]*)$");

  /** 近三年来，先后培训30人、40人、50人. */
  private static final SoughtPattern NAMELESS_ROW =
      SoughtPattern.of(SOME_YEARS + "，?[^，；。：0-9的、和]{0,30}$");

  private static final SoughtPattern TOLD =
      SoughtPattern.of("^的?[\\p{IsHan}]{0,2}，?[^，；。]{0,30}?" + TURN);

  /** 2021年、2022年培训: nothing stands between but what was done. */
  private static final Pattern UNTOLD = Pattern.compile("^[，：]?[^，；。：0-9的、和]{0,30}$");

  private static final SoughtPattern ANOTHER_YEAR =
      SoughtPattern.of(Either.of("20[0-9]{2}年", VerdictWords.THIS_YEAR.any()));

  private static final Pattern NAMES = Pattern.compile("^[^0-9*]*[、和与及]");

  private static final Pattern NUMBER = Pattern.compile("[0-9*]");

  private static final Pattern JOINT =
      Pattern.compile("\\s*" + Either.of("[、，]", "，?" + QuantityWords.GAP.any()) + "\\s*");

  /** 2021年30名、2022年40名. */
  private static final SoughtPattern WITH_YEAR =
      SoughtPattern.of("(?:^|[、，：和（])(20[0-9]{2})年[为是]?$");

  private YearsInTurn() {}

  /** Whether a number is of another year, or of one of several that is not known. */
  public static boolean include(Setting setting, OptionalInt year) {
    if (setting.wideBefore().indexOf('年') < 0) {
      return false;
    }
    Optional<Integer> own = ownYear(setting);
    if (own.isPresent() && hasYearToo(setting)) {
      return year.isEmpty() || own.get() != year.getAsInt();
    }
    Setting first = setting;
    int index = 0;
    while (first.hasPrevious() && isRow(first.neighbour(-1), first)) {
      first = first.neighbour(-1);
      index++;
    }
    int numbers = index + 1 + numbersAfter(setting);
    int end = first.candidate().lead();
    String lead = first.sentence().substring(Math.max(first.partStart(), end - REACH), end);
    boolean change = numbers == 1 && tellsChange(setting, lead);
    if (NAMELESS.find(lead).filter(m -> !comesToAYear(m.group(1))).isPresent()) {
      return !change;
    }
    if (numbers > 1 && NAMELESS_ROW.in(lead)) {
      return true;
    }
    Matcher years = YEARS.matcher(lead);
    int from = -1;
    List<Integer> named = List.of();
    while (years.find()) {
      from = years.end();
      named = years(years.group(), year);
    }
    if (from < 0) {
      return false;
    }
    String behind = lead.substring(from);
    boolean told = TOLD.in(behind) && !comesToAYear(behind) && !change;
    boolean each = told || (numbers > 1 && UNTOLD.matcher(behind).matches());
    return each && !isOfYear(named, numbers, index, behind, year);
  }

  /** The years of a list; none where one of them only the year reported on would tell. */
  private static List<Integer> years(String list, OptionalInt reported) {
    List<Integer> years = new ArrayList<>();
    boolean range = false;
    Matcher one = ONE.matcher(list);
    while (reported.isPresent() && one.find()) {
      if (RANGE.matcher(one.group()).matches()) {
        range = true;
      } else {
        int year = year(one.group(), reported.getAsInt());
        int next = range && !years.isEmpty() ? years.get(years.size() - 1) + 1 : year;
        for (int between = next; between < year; between++) {
          years.add(between);
        }
        years.add(year);
        range = false;
      }
    }
    return years;
  }

  private static int year(String word, int reported) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    return THIS_YEAR.contains(word) ? reported : reported - (YEAR_AGO.contains(word) ? 1 : 2);
  }

  /** The year that stands before a number and nothing else between. */
  private static Optional<Integer> ownYear(Setting setting) {
    boolean behind = setting.hasPrevious() && setting.previous().tail() > setting.clauseStart();
    return WITH_YEAR
        .find(behind ? setting.sincePrevious() : setting.before().strip())
        .map(m -> Integer.valueOf(m.group(1)));
  }

  /** Whether a number beside it has a year of its own too. */
  private static boolean hasYearToo(Setting setting) {
    return (setting.hasNext() && ownYear(setting.neighbour(1)).isPresent())
        || (setting.hasPrevious() && ownYear(setting.neighbour(-1)).isPresent());
  }

  private static boolean isOfYear(
      List<Integer> named, int numbers, int index, String behind, OptionalInt year) {
    return year.isPresent()
        && named.size() == numbers
        && named.get(index) == year.getAsInt()
        && named.stream().allMatch(n -> n <= year.getAsInt())
        && !NAMES.matcher(behind).find();
  }

  private static boolean comesToAYear(String words) {
    return ANOTHER_YEAR.in(words);
  }

  /** 分别培训30名、40名，增长25%: by how much the last is more. */
  private static boolean tellsChange(Setting setting, String words) {
    return setting.candidate().kind() == MeasureKind.RATE && NUMBER.matcher(words).find();
  }

  private static boolean isRow(Setting before, Setting behind) {
    return before.candidate().unit().equals(behind.candidate().unit())
        && JOINT.matcher(behind.sincePrevious()).matches();
  }

  private static int numbersAfter(Setting setting) {
    Setting last = setting;
    int numbers = 0;
    while (last.hasNext() && isRow(last, last.neighbour(1))) {
      last = last.neighbour(1);
      numbers++;
    }
    return numbers;
  }
}
