package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.line.request.SiteRequest;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is made after an edit does not grow with the units, nor with the indicators, that it has
 * nothing to do with.
 */
class OtherUnitsTest {
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path folder;

  private static String other(int number, String indicator) {
    return """
        -- content/units/other-%1$d.yml --
        name: {zh-CN: 另一区%1$d, en: Another district %1$d}
        level: district
        -- content/reports/other-%1$d/2023.md --
        ---
        title: {zh-CN: 2023年述职报告, en: Report for 2023}
        unit: other-%1$d
        year: 2023
        type: team
        status: published
        published: 2024-01-20
        indicators:
          - {id: %2$s, label: 新建, value: 7, unit: 家, quote: 新建工会7家, reviewed: true}
        ---
        ## 一、工作

        一年来，新建工会7家。
        """
        .formatted(number, indicator);
  }

  private Work built(Path site) throws IOException {
    SiteRequest request =
        new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.BUILD, 2);
    try (Store store = Store.in(site.resolve(".gongkai"), "1")) {
      BuildReport report = SiteBuilder.build(request.with(store), site.resolve("out"));
      return report.work();
    }
  }

  /** The values that are made after an edit of one of several units' reports. */
  private int valuesAfter(int others, String before, String after) throws IOException {
    StringBuilder content = new StringBuilder(SiteFolder.SMALL);
    for (int i = 1; i <= others; i++) {
      content.append(other(i, "unions-formed"));
    }
    return valuesAfter(content.toString(), before, after);
  }

  private int valuesAfter(String content, String before, String after) throws IOException {
    Path site = SiteFolder.write(Files.createTempDirectory(folder, "site"), content);
    built(site);
    Path report = site.resolve(REPORT);
    Files.writeString(report, Files.readString(report).replace(before, after));
    return built(site).valuesMade();
  }

  @Test
  void aFigureMakesNoMoreValuesWhereThereAreMoreUnits() throws IOException {
    assertEquals(valuesAfter(1, "35", "36"), valuesAfter(3, "35", "36"));
  }

  @Test
  void aTitleMakesNoMoreValuesWhereThereAreMoreUnits() throws IOException {
    String before = "2023年述职报告";
    String after = "述职报告（2023年）";
    assertEquals(valuesAfter(1, before, after), valuesAfter(3, before, after));
  }

  /** The same, where each of the other units gives an indicator that no other gives. */
  private int valuesAmongIndicators(int others) throws IOException {
    StringBuilder content = new StringBuilder(SiteFolder.SMALL);
    StringBuilder known = new StringBuilder("-- content/vocabulary/indicators.yml --\n");
    for (int i = 0; i <= others; i++) {
      String id = i == 0 ? "unions-formed" : "own-" + i;
      known.append("- {id: %s, label: {zh-CN: 新建%d}, unit: 家, total: sum}\n".formatted(id, i));
      content.append(i == 0 ? "" : other(i, id));
    }
    return valuesAfter(content.append(known).toString(), "35", "36");
  }

  @Test
  void aFigureMakesNoMoreValuesWhereThereAreMoreIndicators() throws IOException {
    assertEquals(valuesAmongIndicators(1), valuesAmongIndicators(3));
  }
}
