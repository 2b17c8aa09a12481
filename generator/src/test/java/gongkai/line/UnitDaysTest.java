package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.SourceLocation;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Units whose days or names are at odds with the reports that are given to them. */
class UnitDaysTest {
  private static final Set<String> TOLD =
      Set.of("report-after-successor", "unit-day-ahead", "title-other-unit");

  private static final String REPORT =
      """
      -- content/reports/%s/%s.md --
      ---
      title: %s
      unit: %1$s
      year: %2$s
      type: team
      status: published
      published: 2024-01-20
      ---
      一年来，做了工作。
      """;

  @TempDir private Path root;

  private static String unit(String id, String name, String rest) {
    return "-- content/units/%s.yml --\nname: {zh-CN: %s, en: %s}\nlevel: district\n%s"
        .formatted(id, name, id, rest);
  }

  private String told(String... files) throws IOException {
    SiteFolder.write(root, SiteFolder.EMPTY + String.join("", files));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1)
            .on(zone -> LocalDate.parse("2024-06-01"));
    return SiteBuilder.check(request).stream()
        .filter(p -> TOLD.contains(p.code()) || p.isError())
        .map(p -> p.severity() + " " + place(p.place()) + " " + p.code() + " " + p.arguments())
        .collect(Collectors.joining("\n"));
  }

  /** Of a unit, whose file says several things, with line and column. */
  private static String place(SourceLocation place) {
    boolean ofUnit = place.path().startsWith("content/units/");
    return place.path() + (ofUnit ? ":" + place.line() + ":" + place.column() : "");
  }

  private String merged(String from) throws IOException {
    return told(
        unit("east", "东区总工会", "successor: {unit: whole, from: %s, kind: merged}\n".formatted(from)),
        unit("whole", "全区总工会", ""),
        REPORT.formatted("east", "2022", "东区总工会2022年报告"),
        REPORT.formatted("east", "2023", "东区总工会2023年报告"));
  }

  @Test
  void warnsOfAReportOnATimeWhenAnotherUnitReported() throws IOException {
    String told = "WARNING content/units/east.yml:3:32 report-after-successor [east, whole, ";
    String files = ", content/reports/east/2022.md, content/reports/east/2023.md]";
    assertEquals(told + "2019-01-01" + files, merged("2019-01-01"));
    assertEquals(told + "2022-01-01" + files, merged("2022-01-01"));
    assertEquals(told + "2022-07-01, content/reports/east/2023.md]", merged("2022-07-01"));
    assertEquals("", merged("2023-07-01"));
  }

  @Test
  void warnsOfDaysAhead() throws IOException {
    String told = "WARNING content/units/east.yml:%s unit-day-ahead ";
    assertEquals(told.formatted("3:32") + "[from, 2099-01-01, 2024-06-01]", merged("2099-01-01"));
    String former = "former:\n  - {name: {zh-CN: 东区工会, en: Old}, until: %s}\n";
    assertEquals(
        told.formatted("4:43") + "[until, 2030-06-30, 2024-06-01]",
        told(unit("east", "东区总工会", former.formatted("2030-06-30"))));
    assertEquals("", told(unit("east", "东区总工会", former.formatted("2024-05-31"))));
  }

  @Test
  void namesTheKeyThatIsAtFault() throws IOException {
    assertEquals(
        "ERROR content/units/east.yml:3:9 unknown-unit-near [whol, whole]\n"
            + "ERROR content/units/east.yml:4:19 unknown-unit [nobody]",
        told(
            unit(
                "east",
                "东区总工会",
                "parent: whol\nsuccessor: {unit: nobody, from: 2020-01-01, kind: merged}\n"),
            unit("whole", "全区总工会", "")));
    assertEquals(
        "ERROR content/units/east.yml:3:9 own-parent [east]\n"
            + "ERROR content/units/east.yml:5:9 own-successor [east]",
        told(
            unit(
                "east",
                "东区总工会",
                "parent: east\nsuccessor:\n  unit: east\n  from: 2020-01-01\n  kind: merged\n")));
    assertEquals(
        "ERROR content/units/east.yml:3:9 parent-circle [east → west → east]",
        told(unit("east", "东区总工会", "parent: west\n"), unit("west", "西区总工会", "parent: east\n")));
  }

  private String titled(String title) throws IOException {
    return told(
        unit("city", "甲市总工会", ""),
        unit("east", "东区总工会", "parent: city\nformer:\n  - {name: 东区工会, until: 2020-12-31}\n"),
        unit("old", "东部工委会", "successor: {unit: east, from: 2021-01-01, kind: merged}\n"),
        unit("west", "西区总工会", ""),
        unit("one", "一中", ""),
        REPORT.formatted("east", "2023", title));
  }

  @Test
  void warnsOfATitleThatNamesAnotherUnitAndNotItsOwn() throws IOException {
    assertEquals(
        "WARNING content/reports/east/2023.md title-other-unit [西区总工会, east, 东区总工会]",
        titled("西区总工会领导班子2023年述职报告"));
    assertEquals(
        "WARNING content/reports/east/2023.md title-other-unit [西区总工会, east, 东区总工会]",
        titled("甲市总工会西区总工会2023年述职报告"));
    assertEquals("", titled("东区总工会领导班子2023年述职报告"));
    assertEquals("", titled("2023年述职报告"));
    assertEquals("", titled("东区总工会学习西区总工会2023年工作的报告"));
  }

  @Test
  void aTitleMayNameWhatTheUnitWasOrWhatStandsAboveIt() throws IOException {
    assertEquals("", titled("东区工会2023年述职报告"));
    assertEquals("", titled("东部工委会2023年述职报告"));
    assertEquals("", titled("甲市总工会东区工委2023年述职报告"));
    assertEquals("", titled("第一中学2023年述职报告"));
  }
}
