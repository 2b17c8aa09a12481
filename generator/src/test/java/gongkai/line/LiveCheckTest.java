package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.line.reading.ReadReport;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a held site says to the desk. */
class LiveCheckTest {
  private static final String REPORT =
      """
      ---
      title: %1$d年述职报告
      unit: city
      year: %1$d
      type: team
      status: draft
      open: [title]
      indicators:
        - {label: 新建, value: 35, unit: 家, quote: 新建工会35家}
      ---
      ## 一、工作

      新建工会35家。拨付**万元，约3000余人次参加。
      """;

  @TempDir private Path root;
  private final Store store = Store.inMemory();
  private LiveLoader loader;

  @BeforeEach
  void load() throws IOException {
    write(
        "content/site.yml",
        """
        title: {zh-CN: 示例报告公开}
        languages: [zh-CN]
        base-url: https://reports.invented.org/
        profile: none
        publisher: {name: {zh-CN: 示例总工会}}
        theme: default
        time-zone: Asia/Shanghai
        """);
    write("content/units/city.yml", "name: {zh-CN: 示例市总工会}\nlevel: city\n");
    for (int year = 2020; year < 2024; year++) {
      write("content/reports/city/" + year + ".md", REPORT.formatted(year));
    }
    loader = SiteBuilder.loader(request(Purpose.PREVIEW).with(store));
    loader.load(ChangedFiles.ANY);
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private SiteRequest request(Purpose purpose) {
    return new SiteRequest(root, Optional.empty(), true, purpose, 1);
  }

  private List<Problem> told(ChangedFiles changed) throws IOException {
    LiveCheck check = loader.check(changed);
    List<Problem> all = new ArrayList<>(check.problems());
    all.addAll(check.wording().orElseThrow().slips(1));
    return all;
  }

  @Test
  void tellsWhatACheckTells() throws IOException {
    List<Problem> told = told(ChangedFiles.NONE);
    assertEquals(Set.copyOf(SiteBuilder.check(request(Purpose.CHECK))), Set.copyOf(told));
    assertTrue(told.stream().anyMatch(p -> p.code().startsWith("wording-")), told::toString);
    assertTrue(told.stream().anyMatch(p -> p.code().equals("withheld-not-listed")));
  }

  @Test
  void readsNoReportThatThePreviewHolds() throws IOException {
    List<Problem> told = told(ChangedFiles.NONE);
    assertEquals(4, store.made(ReadReport.KIND));
    for (int year = 2020; year < 2024; year++) {
      Files.delete(root.resolve("content/reports/city/" + year + ".md"));
    }
    assertEquals(told, told(ChangedFiles.NONE));
    assertEquals(4, store.made(ReadReport.KIND));
  }

  @Test
  void hearsOfAChangeFromWhoeverMadeItAndReadsThatReportAlone() throws IOException {
    told(ChangedFiles.NONE);
    Path file = write("content/reports/city/2021.md", REPORT.formatted(2021).replace("约", ""));
    List<Problem> told = told(ChangedFiles.of(file));
    assertEquals(Set.copyOf(SiteBuilder.check(request(Purpose.CHECK))), Set.copyOf(told));
    assertFalse(
        told.stream()
            .anyMatch(p -> p.code().startsWith("wording-") && p.place().path().contains("2021")));
    assertEquals(5, store.made(ReadReport.KIND));
  }

  @Test
  void plansNothingAnewForAFileThatWasOnlyTouched() throws IOException {
    LiveCheck before = loader.check(ChangedFiles.NONE);
    Path file = write("content/reports/city/2021.md", REPORT.formatted(2021));
    LiveCheck after = loader.check(ChangedFiles.of(file));
    assertEquals(before.reports().keySet(), after.reports().keySet());
    before.reports().forEach((id, report) -> assertSame(report, after.reports().get(id)));
    assertEquals(4, store.made(ReadReport.KIND));
  }

  @Test
  void saysNothingOfReportsWhileSettingsCannotBeRead() throws IOException {
    write("content/site.yml", "title: [");
    LiveCheck check = loader.check(ChangedFiles.ANY);
    assertEquals(List.of(), check.all());
    assertTrue(check.problems().stream().anyMatch(Problem::isError));
  }
}
