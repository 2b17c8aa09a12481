package gongkai.importing.reading;

import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.reading.unit.Byline;
import gongkai.importing.reading.unit.UnitNameReader;
import gongkai.importing.word.ReportWords;
import gongkai.model.report.ReportType;
import gongkai.model.text.Blank;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows a body that reports although nobody says 我局: by a title that names it and what such bodies
 * give, by the words that announce its report, by its name at the head of title and text, or by its
 * signature below an official report; what tells of duties is {@link DutiesOfBody}. Asked only
 * where no person says 我.
 */
final class ReportOfBody {
  private static final Pattern BODY_REPORT =
      Pattern.compile(
          ReportWords.BODY_REPORT.any()
              + "(?:"
              + ReportWords.AND_PLAN.any()
              + TitleYear.ANY
              + "?"
              + ReportWords.WORK.any()
              + "?"
              + ReportWords.PLAN.any()
              + ")?(?:[（(][^（）()]*[）)])?$");

  private static final Pattern PERSONAL =
      Pattern.compile(ReportWords.TELLS.any() + "|" + ReportWords.OF_PERSON.any());

  /** 履职, 任职: may be said of one person. */
  private static final Pattern OF_POST = Pattern.compile(ReportWords.PERIOD_CLUE.any());

  /** 现将某某看守所2022年度执法情况公开如下. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          ReportWords.NOW_TOLD.any()
              + "([\\p{IsHan}*×（）()]{3,30}?)"
              + TitleYear.ANY
              + "[^。；]{0,40}"
              + ReportWords.TOLD_BELOW.any());

  private static final Pattern ABOUT = Pattern.compile(ReportWords.ABOUT.any());

  private static final Pattern YEAR = Pattern.compile(TitleYear.ANY + "[，,\\s　]*");

  private ReportOfBody() {}

  static Optional<Proposal<ReportType>> read(ReadText text) {
    Optional<ReadText.Title> title =
        text.title().filter(found -> !PERSONAL.matcher(found.text()).find());
    if (title.isEmpty() && text.title().isPresent()) {
      return DutiesOfBody.read(text.title().get(), text);
    }
    return title
        .filter(UnitNameReader::isOfBody)
        .flatMap(ReportOfBody::named)
        .or(() -> announced(text))
        .or(() -> title.flatMap(found -> atTheHead(found, text)))
        .or(() -> title.flatMap(found -> signed(found, text)));
  }

  /** Whether a title speaks of the duties of one person. */
  static boolean isPersonal(ReadText.Title title) {
    return PERSONAL.matcher(title.text()).find();
  }

  /** 某某集团有限公司2023年度工作报告: in which no person says 我, and which speaks of no duties. */
  private static Optional<Proposal<ReportType>> named(ReadText.Title title) {
    Matcher matcher = BODY_REPORT.matcher(title.text());
    return matcher.find() ? Optional.of(team(title)) : Optional.empty();
  }

  private static Optional<Proposal<ReportType>> announced(ReadText text) {
    for (TextPart block : text.opening()) {
      Matcher matcher = ANNOUNCED.matcher(block.text());
      if (matcher.find() && UnitNameReader.isBody(matcher.group(1))) {
        return Optional.of(
            new Proposal<>(
                ReportType.TEAM,
                ShortEvidence.around(block.text(), matcher.start(), matcher.end()),
                block.line()));
      }
    }
    return Optional.empty();
  }

  /** 2023年，某某中心交出成绩单, and below it 2023年，某某中心聚焦…: one body does both. */
  private static Optional<Proposal<ReportType>> atTheHead(ReadText.Title title, ReadText text) {
    String named = withoutYear(title.text());
    for (TextPart block : text.opening()) {
      String said = withoutYear(block.text());
      int same = 0;
      while (same < Math.min(named.length(), said.length())
          && named.charAt(same) == said.charAt(same)) {
        same++;
      }
      if (same < said.length() && UnitNameReader.isBody(said.substring(0, same))) {
        return Optional.of(
            new Proposal<>(
                ReportType.TEAM, ShortEvidence.around(block.text(), 0, same), block.line()));
      }
    }
    return Optional.empty();
  }

  private static String withoutYear(String text) {
    Matcher year = YEAR.matcher(Blank.strip(text));
    return year.lookingAt() ? Blank.strip(text).substring(year.end()) : Blank.strip(text);
  }

  /** 关于…情况的报告 of an office: who sends it stands above its number, or signs it. */
  private static Optional<Proposal<ReportType>> signed(ReadText.Title title, ReadText text) {
    boolean official =
        ABOUT.matcher(title.text()).lookingAt()
            && BODY_REPORT.matcher(title.text()).find()
            && !OF_POST.matcher(title.text()).find();
    Optional<Proposal<String>> sender =
        official ? above(text).or(() -> Byline.signature(text)) : Optional.empty();
    return sender.map(
        found -> new Proposal<>(ReportType.TEAM, Blank.strip(found.quote()), found.line()));
  }

  private static Optional<Proposal<String>> above(ReadText text) {
    return text.above().stream()
        .filter(block -> UnitNameReader.isBody(Blank.strip(block.text())))
        .map(block -> new Proposal<>(block.text(), block.text(), block.line()))
        .findFirst();
  }

  private static Proposal<ReportType> team(ReadText.Title title) {
    Matcher matcher = BODY_REPORT.matcher(title.text());
    String evidence =
        matcher.find()
            ? ShortEvidence.around(title.text(), matcher.start(), matcher.end())
            : title.text();
    return new Proposal<>(ReportType.TEAM, evidence, title.line());
  }
}
