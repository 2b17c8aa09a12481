package gongkai.importing.reading;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.evidence.TitleYear;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import gongkai.model.report.ReportType;
import gongkai.model.text.Blank;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who reports: one person (本人, 我) or a leading group (领导班子, or a body that says 我局, 我院, 我村 of
 * itself). The title decides before the opening, and the opening before the rest, where only a
 * person's 本人 or 我 counts.
 */
final class TypeReader {
  private static final SoughtPattern TEAM_TITLE =
      SoughtPattern.of(ReportWords.TEAM_TITLE.any() + "(?!、|" + ReportWords.NO_TEAM.any() + ")");

  /** 局长, 党组书记（局长）, 主席张某某同志: an office that one person holds, and who that is. */
  private static final String OFFICE =
      Either.of(
              ReportWords.CHIEF.any(),
              "[\\p{IsHan}&&[^"
                  + ReportWords.NO_CHIEF.firsts()
                  + "]]"
                  + ReportWords.CHIEF_END.any())
          + "(?!"
          + ReportWords.NO_CHIEF_BEHIND.any()
          + ")";

  private static final SoughtPattern PERSON_TITLE =
      SoughtPattern.of(
          Either.of(
              ReportWords.PERSON_TITLE.any(),
              OFFICE
                  + "(?:[（(][^）)]{1,10}[）)])?[\\s　]*[\\p{IsHan}*×某]{0,4}"
                  + ReportWords.COMRADE.any()
                  + "?[\\s　]*"
                  + Either.of(
                      TitleYear.ANY,
                      ReportWords.DOES_DUTY.any(),
                      ReportWords.PARTY_WORK.any()
                          + "?"
                          + ReportWords.WORK_TOLD.any()
                          + "?"
                          + ReportWords.TELLS.any())));

  private static final SoughtPattern OF_OFFICE =
      SoughtPattern.of(Either.of(OFFICE, ReportWords.MEMBER.any()));

  /** 党组书记述职评议情况: of many, by whoever heard them. */
  private static final SoughtPattern OF_MANY = SoughtPattern.of(ReportWords.OF_MANY.any());

  /** 我 of a person: not 我们, 我国, 我市, not inside 自我 or the slogan 我为群众办实事. */
  private static final SoughtPattern PERSON =
      SoughtPattern.of(
          Either.of(
              ReportWords.PERSON_SELF.any(),
              "(?<![“‘"
                  + ReportWords.NO_I.firsts()
                  + "])"
                  + ReportWords.I.any()
                  + "(?!"
                  + Either.of(
                      ReportWords.NOT_I.any(),
                      ReportWords.ENTRUSTED.any()
                          + "[\\p{IsHan}*×“”]{1,20}"
                          + ReportWords.ENTRUSTS.any())
                  + ")"));

  /** 我代表县人民政府, 受理事会委托. */
  private static final String SPEAKS =
      Either.of(
          ReportWords.I_SPEAK.any() + "[\\p{IsHan}*×]{0,20}" + ReportWords.SPEAKS_FOR.any(),
          ReportWords.ENTRUSTED.any()
              + "[\\p{IsHan}*×“”]{2,20}"
              + ReportWords.ENTRUSTS.any()
              + "(?=[，,]?"
              + ReportWords.ENTRUSTED_SAYS.any()
              + "|，)");

  private static final SoughtPattern TEAM = SoughtPattern.of(ReportWords.TEAM.any() + "|" + SPEAKS);

  private static final SoughtPattern SPEAKS_FOR = SoughtPattern.of(SPEAKS);
  private static final SoughtPattern OWN_BODY =
      SoughtPattern.of(ReportWords.OWN.any() + ReportWords.OWN_BODY.any());

  /** 我向大会作工作报告: what a body gives to those who chose it, whoever reads it out. */
  private static final SoughtPattern TO_CONGRESS =
      SoughtPattern.of(
          ReportWords.TO_CONGRESS.any()
              + Either.of(
                  ReportWords.MAKES.any() + "[^，。]{0,12}" + ReportWords.WORK_REPORT.any(),
                  ReportWords.TITLE_REPORT.any() + "[^，。]{0,12}" + ReportWords.WORK.any()));

  private static final SoughtPattern WORK_REPORT =
      SoughtPattern.of(ReportWords.WORK_REPORT.any() + "(?:[（(][^（）()]*[）)])?$");

  /**
   * Minutes, notices, plans of how to do something: nobody reports in them, in a collection many.
   */
  private static final SoughtPattern NO_REPORT =
      SoughtPattern.of(
          Either.of(TitleWords.NO_REPORT.any(), ReportWords.PUT_TOGETHER.any())
              + "(?:[（(][^）)]*[）)])?$");

  private static final Pattern OFFICE_AND_NAME =
      Pattern.compile(
          "[\\p{IsHan}*×、]{2,30}" + OFFICE + "[\\s　]+[\\p{IsHan}*×](?:[\\s　]?[\\p{IsHan}*×]){1,3}");

  /** Lines below a title in which whoever reports may stand. */
  private static final int BYLINES = 3;

  private TypeReader() {}

  /** 主持人：, 记者：: who answers questions reports for nobody. */
  private static final SoughtPattern ASKED =
      SoughtPattern.of("^" + ReportWords.ASKS.any() + "[：:]");

  static Optional<Proposal<ReportType>> read(ReadText text) {
    if (text.blocks().stream().anyMatch(block -> ASKED.in(block.text().strip()))
        || NO_REPORT.in(Blank.strip(text.firstLine()))) {
      return Optional.empty();
    }
    if (text.title().isPresent()) {
      ReadText.Title title = text.title().get();
      Optional<Proposal<ReportType>> named =
          find(TEAM_TITLE, title.text(), title.line(), ReportType.TEAM);
      if (named.isPresent()) {
        return named;
      }
      boolean many = OF_MANY.in(title.text());
      named = find(PERSON_TITLE, title.text(), title.line(), ReportType.INDIVIDUAL);
      if (named.isPresent() && !many) {
        return named;
      }
      if (OF_OFFICE.in(title.text())) {
        return first(PERSON, text.blocks(), ReportType.INDIVIDUAL); // 我局 may be said by its head
      }
    }
    return first(SPEAKS_FOR, text.opening(), ReportType.TEAM)
        .or(() -> toCongress(text))
        .or(() -> first(PERSON, text.opening(), ReportType.INDIVIDUAL))
        .or(() -> first(TEAM, text.opening(), ReportType.TEAM))
        .or(() -> first(PERSON, text.blocks(), ReportType.INDIVIDUAL))
        .or(() -> byline(text))
        .or(() -> first(OWN_BODY, text.blocks(), ReportType.TEAM))
        .or(() -> ReportOfBody.read(text));
  }

  private static Optional<Proposal<ReportType>> toCongress(ReadText text) {
    boolean workReport =
        text.title().filter(t -> WORK_REPORT.in(Blank.strip(t.text()))).isPresent();
    return workReport ? first(TO_CONGRESS, text.opening(), ReportType.TEAM) : Optional.empty();
  }

  /** 述责述廉报告, and below it 云溪县财政局副局长　李某某: an office that one person holds, and his name. */
  private static Optional<Proposal<ReportType>> byline(ReadText text) {
    boolean duties = text.title().filter(ReportOfBody::isPersonal).isPresent();
    return text.below().stream()
        .limit(duties ? BYLINES : 0)
        .filter(block -> OFFICE_AND_NAME.matcher(Blank.strip(block.text())).matches())
        .map(
            block -> new Proposal<>(ReportType.INDIVIDUAL, Blank.strip(block.text()), block.line()))
        .findFirst();
  }

  private static Optional<Proposal<ReportType>> first(
      SoughtPattern pattern, Iterable<TextPart> blocks, ReportType type) {
    for (TextPart block : blocks) {
      Optional<Proposal<ReportType>> found = find(pattern, block.text(), block.line(), type);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Proposal<ReportType>> find(
      SoughtPattern pattern, String text, int line, ReportType type) {
    return pattern
        .find(text)
        .map(found -> ShortEvidence.around(text, found.start(), found.end()))
        .map(evidence -> new Proposal<>(type, evidence, line));
  }
}
