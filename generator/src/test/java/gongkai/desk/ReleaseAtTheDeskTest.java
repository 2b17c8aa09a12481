package gongkai.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.desk.outside.Unreleased;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases from the desk, and addresses that one would take away. */
class ReleaseAtTheDeskTest {
  private static final String RELEASE = "/_desk/en/release";
  private static final String FILE = "content/reports/city-union/2023.md";
  private static final ReportId REPORT = new ReportId(new UnitId("city-union"), "2023");
  private static final ReportId OLD = new ReportId(new UnitId("city-union"), "2023-old");
  private static final String TEXT =
      """
      ---
      title: 2023年述职报告
      unit: city-union
      year: 2023
      type: team
      status: published
      published: 2024-01-20
      ---

      # 一、工作

      新建工会35家。
      """;

  @TempDir private Path root;
  private DeskVisitor visitor;

  @BeforeEach
  void sit() throws IOException {
    visitor = DeskVisitor.seated(root, FILE, TEXT);
    visitor.since =
        new Unreleased(
            Optional.of(ReleaseId.firstOf(LocalDate.of(2024, 2, 1))),
            Set.of(REPORT, OLD),
            Set.of(REPORT),
            List.of(
                new Unreleased.Lost(
                    "reports/city-union/2023-old.html", Optional.of(OLD), List.of(REPORT))));
    visitor.desk.changed();
  }

  @Test
  void saysWhatWouldChangeAndReleasesOnTheDayThatIsChosen() throws IOException {
    visitor.get(RELEASE);
    String page = visitor.page();
    assertTrue(page.contains("not as the release of 2024-02-01 showed them: 1"), page);
    assertTrue(page.contains("<h2>No report changes.</h2>"), page);
    assertTrue(page.contains("min=\"2024-02-01\" max=\"2024-03-01\""), page);
    assertFalse(page.contains("value=\"2024-03-01\""), "the day is chosen by a person");
    assertEquals(303, visitor.post(RELEASE, "date=2024-02-20").status());
    visitor.get(RELEASE);
    assertEquals(List.of(LocalDate.of(2024, 2, 20)), visitor.releasing.made);
    assertTrue(visitor.page().contains("release/2024-02-20.tar.gz"), visitor.page());
  }

  @Test
  void saysWhetherItIsSignedAndHowItCouldBe() throws IOException {
    visitor.get(RELEASE);
    assertTrue(visitor.page().contains("This release will not be signed."), visitor.page());
    assertTrue(visitor.page().contains("<code>gongkai preview --sign "), visitor.page());
    visitor.releasing.key = Optional.of("lost.key");
    visitor.get(RELEASE);
    assertTrue(visitor.page().contains("signed with the key lost.key."));
    visitor.post(RELEASE, "date=2024-02-20");
    visitor.get(RELEASE);
    String page = visitor.page();
    assertTrue(page.contains("ssh-keygen did not sign the manifest: no such identity"), page);
    assertTrue(page.contains("ledger and archives are as they were"), page);
    assertEquals(List.of(), visitor.releasing.made);
  }

  @Test
  void bringsARefusedDayBackWithTheReasonBesideIt() throws IOException {
    visitor.get(RELEASE);
    String page = DeskVisitor.text(visitor.post(RELEASE, "date=2024-03-02"));
    assertTrue(page.contains("name=\"date\" value=\"2024-03-02\""), page);
    assertTrue(page.contains("id=\"slip-release-date\">Choose the day of the release"), page);
    assertFalse(page.contains("<button class=\"strong\" disabled"), "another day can be chosen");
  }

  @Test
  void takesNoDayAheadNorOneThatIsNotAfterTheLastRelease() throws IOException {
    visitor.get(RELEASE);
    for (String day : List.of("2024-03-02", "2024-01-31", "2024-02-30", "")) {
      assertEquals(422, visitor.post(RELEASE, "date=" + day).status(), day);
    }
    assertEquals(List.of(), visitor.releasing.made);
  }

  @Test
  void isBarredWithTheReasonsWhileTheCheckRefusesSomething() throws IOException {
    visitor.write(FILE, TEXT.replace("35家。", "35家，电话13812345678。"));
    visitor.get(RELEASE);
    String page = visitor.page();
    assertTrue(page.contains("<button class=\"strong\" disabled"), page);
    assertTrue(page.contains("the check refuses 1 thing"), page);
    assertTrue(
        page.contains("<a href=\"/_desk/en/report/city-union/2023\" lang=\"zh-CN\">2023年述职报告</a>"),
        page);
    assertEquals(422, visitor.post(RELEASE, "date=2024-02-20").status());
    assertEquals(List.of(), visitor.releasing.made);
  }

  @Test
  void givesAReportAnAddressThatWouldBeGone() throws IOException {
    visitor.get("/_desk/en/");
    String page = visitor.page();
    assertTrue(page.contains("1 published address would be gone"), page);
    String alias = "address=reports/city-union/2023-old.html";
    assertEquals(303, visitor.post("/_desk/en/alias", "report=city-union/2023", alias).status());
    assertTrue(
        visitor.read(FILE).contains("aliases:\n  - reports/city-union/2023-old.html\n"),
        visitor.read(FILE));
    assertEquals(409, visitor.post("/_desk/en/alias", "report=city-union/2023", alias).status());
    String other = "address=reports/city-union/1999.html";
    assertEquals(409, visitor.post("/_desk/en/alias", "report=city-union/2023", other).status());
  }

  @Test
  void countsWhatIsNotReleased() throws IOException {
    visitor.get("/_desk/en/?kind=unreleased");
    String page = visitor.page();
    assertTrue(page.contains("Not released <span class=\"count\">1</span>"), page);
    assertTrue(page.contains("report/city-union/2023"), page);
  }
}
