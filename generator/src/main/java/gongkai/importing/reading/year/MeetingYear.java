package gongkai.importing.reading.year;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.text.Blank;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds the year of a title against the headings. A report that is made to a meeting may bear the
 * year of that: 2024年工作报告, and below it 2023年工作回顾 and 2024年工作安排.
 *
 * @param before looks back on the year before that of the title
 * @param lastYear looks back on 过去一年, whichever that is
 * @param told whether a heading speaks of the title's year as of one that is over
 * @param planned whether a heading plans for the title's year
 */
record MeetingYear(
    Optional<Proposal<Integer>> before,
    Optional<Proposal<Integer>> lastYear,
    boolean told,
    boolean planned) {
  /** A line that is a heading in all but its number: a year, and no amount behind it. */
  private static final Pattern BARE_HEADING =
      Pattern.compile(
          "(?:第[一二三四五六七八九十]{1,2}"
              + ReportWords.PART.any()
              + "[\\s　:：]*)?[^，,；;：:]{4,10}年[^0-9０-９，,；;：:]*|"
              + ReportWords.LAST_YEAR.any()
              + "[^，,；;：:]*");

  /** What a run-in heading tells: 2023年完成投资35亿元. */
  private static final SoughtPattern AMOUNT = SoughtPattern.of("[0-9０-９](?![0-9０-９\\s]*[年月—－～-])");

  private static final SoughtPattern BESIDE = SoughtPattern.of(TitleWords.BESIDE_REPORT.any());
  private static final SoughtPattern PLANS = SoughtPattern.of(TitleWords.PLANS_YEAR.any());

  /** Titles that say what a body or a person did. */
  private static final SoughtPattern TELLS =
      SoughtPattern.of(
          Either.of(
              ReportWords.TELLS.any(),
              ReportWords.BODY_REPORT.any(),
              TitleWords.GATHERING.any() + "的?" + ReportWords.TITLE_REPORT.any() + "$"));

  /** 上半年, 1—6月: the rest of the year is planned for, and the year is still the title's. */
  private static final SoughtPattern PART =
      SoughtPattern.of(TitleWords.PART_OF_YEAR.any() + "|[0-9０-９" + HanDigits.TO_TEN + "]月");

  private static final SoughtPattern WORK_REPORT =
      SoughtPattern.of(ReportWords.WORK_REPORT.any() + "(?:[（(][^（）()]*[）)])?$");

  private static final SoughtPattern WHOLE_YEAR =
      SoughtPattern.of("年" + ReportWords.YEAR_END.any());

  /**
   * The year that a text reports on.
   *
   * @param titled the only year of the title, whose text is its quote
   * @return empty, if headings speak for the title's year and for the one before
   */
  static Optional<Proposal<Integer>> read(ReadText text, Proposal<Integer> titled) {
    if (!TELLS.in(titled.quote()) || PART.in(titled.quote())) {
      return Optional.of(titled);
    }
    MeetingYear year = of(text, titled.value());
    boolean meeting = !WHOLE_YEAR.in(titled.quote());
    if (year.planned) {
      return year.told || !meeting ? Optional.empty() : year.before.or(() -> year.lastYear);
    }
    boolean report = meeting && !year.told && WORK_REPORT.in(Blank.strip(titled.quote()));
    if (year.before.isEmpty()) {
      boolean doubtful = report && isOpening(text, titled.value() - 1);
      return doubtful ? Optional.empty() : Optional.of(titled);
    }
    return report ? year.before : Optional.empty();
  }

  /** What the headings say of the year before that of the title. */
  static Optional<Proposal<Integer>> earlier(ReadText text, int titled) {
    MeetingYear year = of(text, titled);
    return year.before.or(() -> year.lastYear);
  }

  private static boolean isOpening(ReadText text, int year) {
    return YearReader.untitled(text).filter(found -> found.value() == year).isPresent();
  }

  private static MeetingYear of(ReadText text, int titled) {
    Optional<Proposal<Integer>> before = Optional.empty();
    Optional<Proposal<Integer>> lastYear = Optional.empty();
    boolean told = false;
    boolean planned = false;
    for (TextPart heading : SessionYear.headings(text)) {
      String words = heading.text();
      boolean headed =
          heading instanceof TextPart.Heading || BARE_HEADING.matcher(Blank.strip(words)).matches();
      if (!headed || BESIDE.in(words) || AMOUNT.in(words) || PART.in(words)) {
        continue;
      }
      Optional<Integer> named = SessionYear.year(words);
      boolean done = SessionYear.LOOKS_BACK.in(words) || SessionYear.DONE.in(words);
      boolean ahead = SessionYear.AHEAD.in(words);
      Optional<Proposal<Integer>> earlier =
          done && !ahead
              ? Optional.of(new Proposal<>(titled - 1, words, heading.line()))
              : Optional.empty();
      before = before.or(() -> named.filter(y -> y == titled - 1).flatMap(y -> earlier));
      lastYear = lastYear.or(() -> SessionYear.LAST_YEAR.in(words) ? earlier : Optional.empty());
      boolean own = named.filter(y -> y == titled).isPresent();
      told |= own && !ahead;
      planned |= own && !done && PLANS.in(words);
    }
    return new MeetingYear(before, lastYear, told, planned);
  }
}
