package gongkai.site.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.line.SiteFolder;
import gongkai.line.SiteOfText;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.Redirect;
import gongkai.site.page.HomePage;
import gongkai.site.planning.year.LastYear;
import gongkai.site.series.Matrix;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's content as text in, its plan as lines out. */
class SitePlannerTest {
  private static final String UNITS =
      SiteFolder.EMPTY
          + """
          -- content/units/old.yml --
          name: {zh-CN: 旧区, en: Old district}
          level: district
          successor: {unit: new, from: 2022-01-01, kind: renamed}
          -- content/units/new.yml --
          name: {zh-CN: 新区, en: New district}
          level: district
          aliases: [former]
          -- content/units/city.yml --
          name: {zh-CN: 某市, en: A city}
          level: city
          """;

  private static final String WITHDRAWN =
      "changes: [{date: 2023-02-01, kind: withdrawal, by: 某市, note: 数据有误}]";

  @TempDir private Path root;

  private SitePlan plan(String text) throws IOException {
    return SiteOfText.planned(root, text);
  }

  private static String report(String unit, int year, String type, String more) {
    return """
        -- content/reports/%1$s/%2$d%5$s.md --
        ---
        title: {zh-CN: %2$d年述职报告, en: Report for %2$d}
        unit: %1$s
        year: %2$d
        type: %3$s
        status: published
        published: %2$d-12-31
        %4$s
        ---
        一年来，工作有序。
        """
        .formatted(unit, year, type, more, type.equals("team") ? "" : "-" + type);
  }

  private static <T> Stream<T> files(SitePlan plan, Class<T> kind) {
    return plan.files().stream()
        .map(file -> file.value().get())
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  private static String kind(PlannedFile file) {
    return file.value().get().getClass().getSimpleName() + " " + file.address();
  }

  @Test
  void plansEveryFileOfASmallSite() throws IOException {
    String chinese =
        plan(SiteFolder.SMALL).files().stream()
            .map(SitePlannerTest::kind)
            .filter(file -> !file.contains(" en/"))
            .sorted()
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        ChangesPage changes.html
        DataDescription data/csv-metadata.json
        DataDescription data/datapackage.json
        DataFile data/changes.csv
        DataFile data/changes.json
        DataFile data/coverage.csv
        DataFile data/coverage.json
        DataFile data/indicators.csv
        DataFile data/indicators.json
        DataFile data/indicators/unions-formed.csv
        DataFile data/names.csv
        DataFile data/names.json
        DataFile data/reports.csv
        DataFile data/reports.json
        DataFile data/units.csv
        DataFile data/units.json
        DataFile data/units/district.csv
        DataFile data/vocabulary.csv
        DataFile data/vocabulary.json
        DataFile data/years/2023.csv
        DataPage data/index.html
        EmbeddedChart embed/unions-formed.svg
        EmbeddedChart embed/units/district.svg
        Feed changes.xml
        Feed feed.xml
        Feed units/district.xml
        Feed years/2023.xml
        Guide llms.txt
        HomePage index.html
        Index search/index.js
        IndicatorPage statistics/unions-formed.html
        NotFoundPage 404.html
        Pieces search/pieces/0.js
        ReportPage reports/district/2023.html
        Robots robots.txt
        SearchPage search.html
        Sitemap sitemap.xml
        Sounds search/sounds.js
        StatisticsPage statistics/index.html
        Table search/codes.js
        Table search/variants.js
        Text search/texts/district/2023.en.js
        Text search/texts/district/2023.zh-CN.js
        UnitPage units/district.html
        UnitsPage units/index.html
        YearPage years/2023.html
        YearsPage years/index.html""",
        chinese);
  }

  /** What is made of all texts, or tells of all tables, comes behind them, or makes them again. */
  @Test
  void leavesToTheEndWhatIsMadeOfOtherFiles() throws IOException {
    List<String> last =
        plan(SiteFolder.SMALL).files().stream()
            .filter(file -> file.kind() == PlannedFile.FileKind.LATE)
            .map(file -> file.address().path())
            .toList();
    assertEquals(
        List.of(
            "data/datapackage.json",
            "data/csv-metadata.json",
            "search/index.js",
            "search/pieces/0.js"),
        last);
  }

  @Test
  void makesATableOfOneYearFromItsReportsAlone() throws IOException {
    SitePlan plan = plan(UNITS + report("old", 2021, "team", "") + report("new", 2023, "team", ""));
    assertEquals(
        List.of("data/years/2021.csv OneYear[year=2021]", "data/years/2023.csv OneYear[year=2023]"),
        plan.files().stream()
            .filter(file -> file.address().path().startsWith("data/years/"))
            .map(file -> file.address() + " " + file.within().orElseThrow())
            .toList());
  }

  @Test
  void plansEveryPageInEveryLanguage() throws IOException {
    List<String> pages =
        plan(SiteFolder.SMALL).files().stream()
            .map(file -> file.address().path())
            .filter(path -> path.endsWith(".html"))
            .sorted()
            .toList();
    List<String> chinese = pages.stream().filter(page -> !page.startsWith("en/")).toList();
    List<String> english = pages.stream().filter(page -> page.startsWith("en/")).toList();
    assertEquals(chinese.stream().map(page -> "en/" + page).toList(), english);
  }

  /**
   * Nothing is missing before a unit was and after it had gone; what is withdrawn is not missing.
   */
  @Test
  void knowsOfEachUnitAndYearWhatTheSiteHas() throws IOException {
    SitePlan plan =
        plan(
            UNITS
                + report("old", 2021, "team", "")
                + report("new", 2023, "team", "")
                + report("city", 2022, "team", WITHDRAWN)
                    .replace("status: published", "status: withdrawn"));
    Matrix matrix = files(plan, HomePage.class).findFirst().orElseThrow().matrix();
    assertEquals(
        """
        某市: missing withdrawn missing
        新区: not-due missing published
        旧区: published not-due not-due""",
        matrix.groups().stream()
            .flatMap(group -> group.rows().stream())
            .map(SitePlannerTest::row)
            .collect(Collectors.joining("\n")));
  }

  private static String row(Matrix.Row row) {
    return row.cells().stream()
        .map(cell -> cell.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .collect(Collectors.joining(" ", row.unit().text().text() + ": ", ""));
  }

  /** Of the same kind, by the same unit or by one that it took over. */
  @Test
  void aReportAnswersToThatOfTheYearBefore() throws IOException {
    SitePlan plan =
        plan(
            UNITS
                + report("old", 2021, "team", "")
                + report("new", 2022, "team", "")
                + report("new", 2022, "individual", "")
                + report("new", 2024, "team", "")
                + report("city", 2021, "team", ""));
    LastYear lastYear = new LastYear(plan.content());
    assertEquals(
        List.of(
            "city/2021: []",
            "new/2022-individual: []",
            "new/2022: [old/2021]",
            "new/2024: []",
            "old/2021: []"),
        plan.content().reports().stream()
            .map(
                entry ->
                    name(entry)
                        + ": "
                        + lastYear.of(entry).stream().map(SitePlannerTest::name).toList())
            .sorted()
            .toList());
  }

  private static String name(ReportEntry entry) {
    return entry.id().unit() + "/" + entry.id().stem();
  }

  @Test
  void anEarlierIdOfAUnitLeadsToItsPageAndItsReports() throws IOException {
    SitePlan plan = plan(UNITS + report("new", 2023, "team", "aliases: [2023/first.html]"));
    assertEquals(
        """
        2023/first.html → ../reports/new/2023.html
        reports/former/2023.html → ../new/2023.html
        units/former.html → new.html""",
        files(plan, Redirect.class)
            .filter(redirect -> !redirect.address().path().startsWith("en/"))
            .map(redirect -> redirect.address() + " → " + redirect.href())
            .sorted()
            .collect(Collectors.joining("\n")));
  }
}
