package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.model.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A site and a day in; out, what an inspection of government sites would find. */
class InspectionRehearsalTest {
  @TempDir private Path root;

  private static final String DUTIES =
      "footer: {icp: 京ICP备12345678号, police: 京公网安备11010202000001号, site-id: '4400000001',"
          + " report-mistake: 'https://mistakes.example.cn/'}\n";

  private static final String CHANGED =
      "changes: [{date: 2024-03-01, kind: correction, note: {zh-CN: 改正, en: Corrected}}]\n";

  private List<Problem> found(String text, Profile profile, String day) throws IOException {
    SiteFolder.write(root, text);
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1)
            .as(Optional.of(profile))
            .on(zone -> LocalDate.parse(day));
    return SiteBuilder.check(request).stream()
        .filter(p -> p.code().startsWith("inspection-"))
        .toList();
  }

  private String told(String text, String day) throws IOException {
    Messages english = Messages.ofCommands(Language.ENGLISH);
    return found(text, Profile.GOV, day).stream()
        .map(english::line)
        .collect(Collectors.joining("\n"));
  }

  private static String codes(List<Problem> problems) {
    return problems.stream()
        .map(p -> p.severity().name().toLowerCase(java.util.Locale.ROOT) + " " + p.code())
        .collect(Collectors.joining(", "));
  }

  private static String site(String more) {
    return SiteFolder.SMALL
        .replace("publisher:", DUTIES + "publisher:")
        .replace("type: team\n", "type: team\n" + more);
  }

  @Test
  void tellsOnWhichDayTheSiteBeginsToFail() throws IOException {
    assertEquals(
        "content/site.yml:1:1: note [inspection-fresh-until]: The newest publication or "
            + "change is of 2024-03-01. If nothing follows, from 2024-03-16 on an inspection "
            + "fails the site at one stroke: its front page will have been the same for more than two weeks.",
        told(site(CHANGED), "2024-03-10"));
    assertEquals(
        "content/site.yml:1:1: warning [inspection-stale]: The newest publication or change "
            + "is of 2024-03-01, 31 days ago. Since 2024-03-16 an inspection fails the site "
            + "at one stroke: its front page has been the same for more than two weeks. Publish something new.",
        told(site(CHANGED), "2024-04-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-01, note inspection-fresh-until",
    "2024-03-15, note inspection-fresh-until",
    "2024-03-16, warning inspection-stale",
  })
  void twoWeeksAreFourteenWholeDays(String day, String told) throws IOException {
    assertEquals(told, codes(found(site(CHANGED), Profile.GOV, day)));
  }

  /** What is dated ahead of the day has not happened. */
  @Test
  void onlyWhatIsPublicCounts() throws IOException {
    String draft = site(CHANGED).replace("status: published", "status: draft");
    assertEquals(
        """
        content/site.yml:1:1: warning [inspection-nothing-new]: No report is published yet; \
        an inspection takes the front page as never updated. Publish a report.
        content/site.yml:1:1: note [inspection-few-empty-columns]: Columns without content: \
        3 (units/district.html, changes.html, statistics/index.html). From 5 on an \
        inspection fails the site at one stroke.""",
        told(draft, "2024-03-10"));
  }

  @Test
  void countsTheColumnsThatAreEmpty() throws IOException {
    StringBuilder units = new StringBuilder();
    for (int i = 1; i <= 4; i++) {
      units.append("-- content/units/u%d.yml --\n".formatted(i));
      units.append("name: {zh-CN: 第%d局, en: Office %d}\nlevel: bureau\n".formatted(i, i));
    }
    assertEquals(
        """
        content/site.yml:1:1: note [inspection-fresh-until]: The newest publication or \
        change is of 2024-03-01. If nothing follows, from 2024-03-16 on an inspection fails \
        the site at one stroke: its front page will have been the same for more than two weeks.
        content/site.yml:1:1: note [inspection-few-empty-columns]: Columns without content: \
        4 (units/u1.html, units/u2.html, units/u3.html, units/u4.html). From 5 on an \
        inspection fails the site at one stroke.""",
        told(site(CHANGED) + units, "2024-03-10"));
    String five =
        units.toString() + units.substring(0, units.indexOf("-- ", 3)).replace("u1", "u5");
    assertEquals(
        """
        content/site.yml:1:1: note [inspection-fresh-until]: The newest publication or \
        change is of 2024-03-01. If nothing follows, from 2024-03-16 on an inspection fails \
        the site at one stroke: its front page will have been the same for more than two weeks.
        content/site.yml:1:1: warning [inspection-empty-columns]: Columns without content: 5 \
        (units/u1.html, units/u2.html, units/u3.html, units/u4.html, units/u5.html). From 5 \
        on an inspection fails the site at one stroke. Add content, or take out the units \
        that have no reports.""",
        told(site(CHANGED) + five, "2024-03-10"));
  }

  /** The changes list the publication, and the statistics count the report. */
  @Test
  void aReportWithoutFiguresOrCorrectionsFillsBothColumns() throws IOException {
    String report = site("").replaceFirst("(?s)indicators:.*?(?=---)", "");
    assertEquals("note inspection-fresh-until", codes(found(report, Profile.GOV, "2024-02-01")));
  }

  @Test
  void namesTheDutiesThatTheFooterLacks() throws IOException {
    assertEquals(
        """
        content/site.yml:1:1: note [inspection-fresh-until]: The newest publication or \
        change is of 2024-03-01. If nothing follows, from 2024-03-16 on an inspection fails \
        the site at one stroke: its front page will have been the same for more than two weeks.
        content/site.yml:1:1: warning [inspection-footer-lacks]: The foot of a government \
        site must tell more than “footer” has. It lacks: police, site-id, report-mistake. \
        Write them as they were issued.""",
        told(site(CHANGED).replace(DUTIES, "footer: {icp: 京ICP备12345678号}\n"), "2024-03-10"));
  }

  @ParameterizedTest
  @CsvSource({"UNION", "PARTY", "NONE"})
  void nobodyElseIsInspected(Profile profile) throws IOException {
    assertEquals(List.of(), found(site(""), profile, "2030-01-01"));
  }

  @Test
  void sumsUpTheOfficesOwnWordingsAndCountsNoOthers() throws IOException {
    String text =
        site(CHANGED).replace("一年来，", "一年来，帐目一年来清楚，")
            + "-- content/vocabulary/wording.yml --\n- {wrong: 一年来, right: 今年以来}\n";
    List<Problem> found =
        found(text, Profile.GOV, "2024-03-02").stream()
            .filter(p -> p.code().equals("inspection-wordings"))
            .toList();
    assertEquals(List.of("2", "1"), found.get(0).arguments());
  }

  @Test
  void namesEachAddressOfAnotherHostOnce() throws IOException {
    String linked =
        site(CHANGED)
            .replace(
                "一年来，",
                "[甲](https://a.example/x#1)、[乙](https://a.example/x#2)和[丙](http://b.example/)，");
    assertEquals(
        List.of("http://b.example/", "https://a.example/x"),
        found(linked, Profile.GOV, "2024-03-02").stream()
            .filter(p -> p.code().equals("inspection-link-untried"))
            .map(p -> p.arguments().get(0))
            .toList());
    assertEquals(List.of(), found(linked, Profile.UNION, "2024-03-02"));
  }
}
