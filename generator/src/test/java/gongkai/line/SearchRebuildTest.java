package gongkai.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.request.SiteRequest;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the search when reports change, come and go. */
class SearchRebuildTest {
  @TempDir private Path folder;
  private Work work = Work.NONE;

  private static String report(int year, String more) {
    return """
    ---
    title: 第%1$d号述职报告
    unit: district
    year: %1$d
    type: team
    status: published
    published: 2099-01-20
    ---
    ## 一、工作

    一年来开展活动。%2$s
    """
        .formatted(year, more);
  }

  private void write(int year, String more) throws IOException {
    Path file = folder.resolve("content/reports/district/" + year + ".md");
    Files.writeString(file, report(year, more));
  }

  private void begin() throws IOException {
    SiteFolder.write(folder, SiteFolder.SMALL);
    for (int year = 1920; year < 2020; year++) {
      write(year, "第" + year + "次。");
    }
  }

  private Map<String, String> built() throws IOException {
    return built(folder.resolve("out"), Store.in(folder.resolve(".gongkai"), "1"));
  }

  private Map<String, String> clean() throws IOException {
    return built(folder.resolve("clean"), Store.inMemory());
  }

  private Map<String, String> built(Path out, Store store) throws IOException {
    try (store) {
      SiteRequest request =
          new SiteRequest(folder, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2);
      BuildReport report = SiteBuilder.build(request.with(store), out);
      assertTrue(report.publication().isPresent());
      work = report.work();
    }
    BuiltSite site = new BuiltSite(out);
    Map<String, String> files = new TreeMap<>();
    for (String file : site.files()) {
      if (file.startsWith("search/")) {
        files.put(file, site.text(file));
      }
    }
    return files;
  }

  /** So readers' browsers keep the others, and hosts need not be sent them. */
  @Test
  void aChangedReportChangesOnlyTheFilesOfItsSigns() throws IOException {
    begin();
    Map<String, String> before = built();
    write(1950, "第1950次。饕餮。");
    Map<String, String> after = built();
    TreeSet<String> other = new TreeSet<>(after.keySet());
    other.removeIf(file -> after.get(file).equals(before.get(file)));
    assertTrue(other.remove("search/index.js"));
    assertTrue(other.remove("search/texts/district/1950.zh-CN.js"));
    assertTrue(!other.isEmpty() && other.size() <= 6, other::toString);
    // The pages, comparisons and texts of the unit's 102 reports, and what its lists and feeds are.
    assertEquals(507 + other.size(), work.filesMade());
    assertTrue(after.keySet().stream().filter(f -> f.contains("/pieces/")).count() > 12);
    assertEquals(clean(), after);
  }

  @Test
  void whatCameAndWentLeavesNothingBehind() throws IOException {
    begin();
    built();
    write(2021, "貔貅。");
    assertEquals(clean(), built());
    Files.delete(folder.resolve("content/reports/district/2021.md"));
    write(1951, "无。");
    Map<String, String> after = built();
    assertEquals(clean(), after);
    String kept = Files.readString(folder.resolve(".gongkai/pieces.store"), ISO_8859_1);
    assertTrue(kept.contains(inBytes("第1")));
    assertTrue(!kept.contains(inBytes("貔貅")));
  }

  private static String inBytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }
}
