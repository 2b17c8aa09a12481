package gongkai.importing.reading.year;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Labelled;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.word.DimensionWords;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the year reported on: from the title, else from the words that open the report, else from a
 * stated period of a whole year (1月1日 to 12月31日).
 *
 * <p>In a title, a year that belongs to a plan (暨2024年工作计划) does not count, and of two years left
 * none is chosen. In the opening, only a year that opens a sentence (2023年，…; 2023年以来) or stands in
 * the sentence that announces the report (现将2023年度…报告如下) counts: the others are targets,
 * resolutions or dates. The year of an audit is not that in which what it found was mended. The
 * year of a meeting that is reported on is none: see {@link SessionYear}.
 */
public final class YearReader {
  static final String DIGITS = "([12１２][0-9０-９]{3}|[一二][〇○零Ｏ0０Oo" + HanDigits.TO_NINE + "]{3})";

  /** Where a year begins: not within a number, but right behind 张三 it may. */
  static final String BEGINS =
      "(?<![0-9０-９*＊.])(?:(?<![〇○零" + HanDigits.TO_NINE + "])|(?=[0-9０-９]))";

  private static final Pattern YEAR = Pattern.compile(BEGINS + DIGITS + "\\s?(?=[^0-9０-９.]|$)");
  private static final SoughtPattern PLAN =
      SoughtPattern.of(
          "^年?(?:" + ReportWords.BEFORE_PLAN.any() + "|的|\\s)*" + ReportWords.PLAN.any());
  private static final Pattern OPENS_SENTENCE =
      Pattern.compile("^\\s*(?:一、)?在?" + DIGITS + "\\s?年" + ReportWords.YEAR_OPENING.any());

  /** 2024年，我打算…: what a report says last may stand where nothing divides it from its opening. */
  private static final Pattern MEANT =
      Pattern.compile(
          "^\\s*在?" + DIGITS + "\\s?年[，,]?[\\p{IsHan}]{0,4}?" + ReportWords.YEAR_AHEAD.any());

  private static final Pattern ANNOUNCEMENT =
      Pattern.compile(ReportWords.NOW_TOLD.any() + "[^。]{0,20}?" + DIGITS + "\\s?年");
  private static final Pattern WHOLE_YEAR =
      Pattern.compile(
          DIGITS
              + "\\s?年1月1日"
              + ReportWords.FROM_ON.any()
              + "?[，,]?\\s?[至到—~－-]+\\s?(?:"
              + DIGITS
              + "\\s?年)?12月31日");

  /** （2023年度）: a line of its own below the title. */
  private static final Pattern OWN_LINE =
      Pattern.compile("^[（(]?\\s*" + DIGITS + "\\s?年" + ReportWords.YEAR_END.any() + "\\s*[）)]?$");

  /** 河东区总工会　2023年度, 河东区总工会（2023年）, （2023年）: below the title, with who reports. */
  private static final Pattern LINE_OF_HEAD =
      Pattern.compile(
          Either.of(
              "[^，。；：:]{2,24}[\\s　]+" + DIGITS + "\\s?年" + ReportWords.YEAR_END.any(),
              "[^，。；：:]{0,24}[（(]\\s*"
                  + DIGITS
                  + "\\s?年"
                  + ReportWords.YEAR_END.any()
                  + "?\\s*[）)]"));

  /** 2023年1月至12月, 2023.1.1—2023.12.31. */
  private static final Pattern ALL_MONTHS =
      Pattern.compile(
          DIGITS
              + "(?:\\s?年\\s?|[./])0?1(?:月(?:0?1日)?|[./]0?1)?"
              + ReportWords.FROM_ON.any()
              + "?\\s?[至到—~～－-]+\\s?(?:"
              + DIGITS
              + "(?:\\s?年\\s?|[./]))?12(?:月(?:31日)?|[./]31)?");

  private static final Pattern LABELLED_YEAR =
      Pattern.compile(DIGITS + "\\s?(?:年" + ReportWords.YEAR_END.any() + "?)?");

  private static final Pattern BRACKETS = Pattern.compile("^[（(]\\s*|\\s*[）)]$");

  /** 全宗号, 保管期限: the year beside these is that in which a paper was filed. */
  private static final SoughtPattern FILED = SoughtPattern.of(ReportWords.FILED.any());

  private static final WordSet YEAR_LABEL = ReportWords.YEAR_LABEL.words();

  /** A report to a session bears the year of that: 2024年政府工作报告, 县人民法院2024年工作报告. */
  private static final Pattern SESSION =
      Pattern.compile(
          Either.of(
              DIGITS
                  + "\\s?年(?!"
                  + ReportWords.YEAR_END.any()
                  + ").{0,24}"
                  + Either.of(ReportWords.SESSION_BODY.any(), TitleWords.GATHERING.any())
                  + "的?"
                  + ReportWords.WORK_REPORT.any(),
              ReportWords.SESSION_BODY.any()
                  + "\\s?"
                  + DIGITS
                  + "\\s?年"
                  + ReportWords.WORK_REPORT.any()));

  /** 2021年以来…工作总结: of that year, or of several. */
  private static final Pattern SINCE =
      Pattern.compile(DIGITS + "\\s?年" + ReportWords.YEAR_ON.any());

  /** 在2024年全委会议上: when it met. But 2023年度述职大会 hears what was done in that year. */
  private static final Pattern MEETING =
      Pattern.compile(
          "在?"
              + DIGITS
              + "\\s?年(?!"
              + ReportWords.YEAR_END.any()
              + "[^，。]{0,12}"
              + DimensionWords.TELLS.any()
              + DimensionWords.DUTY.any()
              + ")[^，。]{0,24}?"
              + ReportWords.MEETING.any()
              + "上");

  /** 关于2021年度预算执行审计查出问题整改情况的报告: it was audited in that year, and mended later. */
  private static final Pattern FOLLOW_UP =
      Pattern.compile(
          DIGITS
              + "\\s?年.*"
              + ReportWords.FOUND_BY.any()
              + ".*"
              + ReportWords.FOLLOW_UP.any()
              + "[\\p{IsHan}]{0,4}$");

  private static final Pattern AS_OF =
      Pattern.compile(ReportWords.AS_OF.any() + DIGITS + "\\s?年[0-9]{1,2}月");

  /** 大家好！2023年，…: what stands before the first sentence. */
  private static final Pattern GREETED =
      Pattern.compile("^\\s*" + ReportWords.GREETING.any() + "[！!，,\\s]*");

  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=。)");

  /** In these a report says which year it is of; below them a year may be the next. */
  private static final int FIRST_BLOCKS = 3;

  private static final int EARLIEST = 1949;
  private static final int LATEST = 2199;

  private YearReader() {}

  /** The year, from 1949 on, with the words that speak for it; empty where it stays open. */
  public static Optional<Proposal<Integer>> read(ReadText text) {
    if (text.title().isPresent()) {
      ReadText.Title title = text.title().get();
      if (PlanTitle.is(title.text())) {
        return Optional.empty(); // a plan for 2025 reports on no year
      }
      Matcher session = SESSION.matcher(title.text());
      if (session.find()) {
        String digits = session.group(1) == null ? session.group(2) : session.group(1);
        return number(digits)
            .flatMap(
                year ->
                    SessionYear.read(text, year)
                        .or(
                            () ->
                                untitled(text)
                                    .filter(y -> y.value() <= year && y.value() >= year - 1)));
      }
      if (FOLLOW_UP.matcher(title.text()).find()) {
        return asOf(text);
      }
      if (SINCE.matcher(title.text()).find()) {
        return only(headed(text));
      }
      List<Integer> years = reportedIn(title.text());
      if (!years.isEmpty()) {
        Proposal<Integer> titled = new Proposal<>(years.get(0), title.text(), title.line());
        return years.size() > 1
                || isLabelledOtherwise(text, titled.value())
                || SpokenYear.read(text, titled.value()).isPresent()
            ? Optional.empty()
            : MeetingYear.read(text, titled);
      }
    }
    return untitled(text);
  }

  /** The only year of a title that reports on one; of a meeting's, that of the meeting. */
  static Optional<Integer> titled(String title) {
    Matcher session = SESSION.matcher(title);
    if (session.find()) {
      return number(session.group(1) == null ? session.group(2) : session.group(1));
    }
    List<Integer> years =
        PlanTitle.is(title) || FOLLOW_UP.matcher(title).find() || SINCE.matcher(title).find()
            ? List.of()
            : reportedIn(title);
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** The year that a text names below its title. */
  static Optional<Proposal<Integer>> untitled(ReadText text) {
    List<Proposal<Integer>> head = headed(text);
    if (!head.isEmpty()) {
      return only(head).filter(found -> SpokenYear.read(text, found.value()).isEmpty());
    }
    List<TextPart> opening = text.opening();
    for (int i = 0; i < opening.size(); i++) {
      TextPart block = opening.get(i);
      for (String sentence : AFTER_SENTENCE.split(block.text(), -1)) {
        Optional<Integer> year = inOpening(sentence);
        if (year.isPresent()) {
          if (i >= FIRST_BLOCKS && isNamed(text, year.get() - 1, opening.subList(0, i))) {
            return Optional.empty(); // 算一算2022年 …, and far below 2023年，我就抓三件
          }
          return Optional.of(new Proposal<>(year.get(), ShortEvidence.of(sentence), block.line()));
        }
      }
    }
    return wholeYear(text).or(() -> SessionYear.headed(text));
  }

  private static Optional<Proposal<Integer>> only(List<Proposal<Integer>> found) {
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** Whether a label below the title gives another year than the title. */
  private static boolean isLabelledOtherwise(ReadText text, int titled) {
    return labelled(text).stream().anyMatch(found -> found.value() != titled);
  }

  /** The year that the title names, or else the lines around it. */
  static Optional<Proposal<Integer>> named(ReadText text) {
    return text.title()
        .flatMap(
            title ->
                titled(title.text()).map(year -> new Proposal<>(year, title.text(), title.line())))
        .or(() -> only(headed(text)));
  }

  /** What the lines around the title say: 述职年度：2023年, 2023年1月至12月. */
  private static List<Proposal<Integer>> headed(ReadText text) {
    List<Proposal<Integer>> found = new ArrayList<>(labelled(text));
    for (TextPart block : text.title().isPresent() ? text.head() : List.<TextPart>of()) {
      String line = Blank.strip(block.text());
      if (text.below().contains(block)) {
        yearOf(line, LINE_OF_HEAD).ifPresent(y -> found.add(new Proposal<>(y, line, block.line())));
      }
    }
    return found;
  }

  private static List<Proposal<Integer>> labelled(ReadText text) {
    List<Proposal<Integer>> found = new ArrayList<>();
    boolean filed = text.head().stream().anyMatch(block -> FILED.in(block.text()));
    for (Labelled labelled : Labelled.head(text)) {
      if (labelled.isOf(YEAR_LABEL) && !filed) {
        yearOf(labelled.value(), LABELLED_YEAR)
            .ifPresent(y -> found.add(new Proposal<>(y, labelled.value(), labelled.line())));
      }
    }
    return found;
  }

  private static Optional<Integer> yearOf(String words, Pattern form) {
    String bare = BRACKETS.matcher(words).replaceAll("");
    Matcher months = ALL_MONTHS.matcher(bare);
    if (months.matches()) {
      boolean one = months.group(2) == null || months.group(2).equals(months.group(1));
      return one ? number(months.group(1)) : Optional.empty();
    }
    Matcher year = form.matcher(words);
    if (!year.matches()) {
      return Optional.empty();
    }
    boolean second = year.group(1) == null && year.groupCount() > 1;
    return number(second ? year.group(2) : year.group(1));
  }

  /** The year up to which a report says what became of what an audit found. */
  private static Optional<Proposal<Integer>> asOf(ReadText text) {
    for (TextPart block : text.blocks()) {
      Matcher day = AS_OF.matcher(block.text());
      if (day.find()) {
        return number(day.group(1)).map(y -> new Proposal<>(y, day.group(), block.line()));
      }
    }
    return Optional.empty();
  }

  private static List<Integer> reportedIn(String title) {
    List<Integer> years = new ArrayList<>();
    Matcher meeting = MEETING.matcher(title);
    if (meeting.find()) {
      return reportedIn(meeting.replaceAll(" "));
    }
    Matcher matcher = YEAR.matcher(title);
    while (matcher.find()) {
      Optional<Integer> year = number(matcher.group(1));
      boolean plan = !years.isEmpty() && PLAN.in(title.substring(matcher.end()));
      if (year.isPresent() && !plan && !years.contains(year.get())) {
        years.add(year.get());
      }
    }
    return years;
  }

  /** Whether the title or one of these paragraphs names a year. */
  private static boolean isNamed(ReadText text, int year, List<TextPart> blocks) {
    return Stream.concat(
            text.title().stream().map(ReadText.Title::text), blocks.stream().map(TextPart::text))
        .flatMap(words -> YEAR.matcher(words).results())
        .anyMatch(named -> number(named.group(1)).filter(n -> n == year).isPresent());
  }

  private static Optional<Integer> inOpening(String words) {
    String sentence = GREETED.matcher(words).replaceFirst("");
    Matcher opens = OPENS_SENTENCE.matcher(sentence);
    if (opens.find() && !MEANT.matcher(sentence).find()) {
      return number(opens.group(1));
    }
    Matcher alone = OWN_LINE.matcher(Blank.strip(sentence));
    if (alone.matches()) {
      return number(alone.group(1));
    }
    Matcher announced = ANNOUNCEMENT.matcher(sentence);
    return announced.find() ? number(announced.group(1)) : Optional.empty();
  }

  private static Optional<Proposal<Integer>> wholeYear(ReadText text) {
    for (TextPart block : text.blocks()) {
      Matcher matcher = WHOLE_YEAR.matcher(block.text());
      if (matcher.find()) {
        boolean one = matcher.group(2) == null || matcher.group(2).equals(matcher.group(1));
        return one
            ? number(matcher.group(1)).map(y -> new Proposal<>(y, matcher.group(), block.line()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A year as it is written; empty, if none is meant. */
  static Optional<Integer> number(String digits) {
    int year = 0;
    for (int i = 0; i < digits.length(); i++) {
      year = year * 10 + HanDigits.ofYear(digits.charAt(i));
    }
    return year >= EARLIEST && year <= LATEST ? Optional.of(year) : Optional.empty();
  }
}
