package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page says its numbers in one power of ten, as far as a reader can take them in. */
class SmallNumbersTest {
  @TempDir private Path folder;

  private static String report(int year, String value) {
    return """
        -- content/reports/district/%1$d.md --
        ---
        title: {zh-CN: %1$d年述职报告, en: Report for %1$d}
        unit: district
        year: %1$d
        type: team
        status: published
        published: 2024-01-20
        indicators:
          - {id: output, label: 产值, value: %2$s, unit: 元, quote: 产值%2$s元, reviewed: true}
        ---
        产值%2$s元。
        """
        .formatted(year, value);
  }

  @Test
  void aNumberFarBelowTheOthersIsSaidInItsOwnPower() throws IOException {
    SiteFolder.write(
        folder,
        SiteFolder.EMPTY
            + """
            -- content/units/district.yml --
            name: {zh-CN: 某区, en: A district}
            level: district
            -- content/vocabulary/indicators.yml --
            - {id: output, label: {zh-CN: 产值, en: Output}, unit: 元, total: sum}
            """
            + report(2018, "-0.1")
            + report(2019, "990000")
            + report(2020, "3000000")
            + report(2021, "1234567890000")
            + report(2022, "2345600000000")
            + report(2023, "3456700000000")
            + report(2024, "3456700000000").replace("2024-01-20", "2025-01-20"));
    BuiltSite site = BuiltSite.of(folder, folder.resolve("out"), 2);
    String chinese = site.page("statistics/output.html").select("table").text();
    assertTrue(chinese.contains("12,345.6789亿元"), chinese);
    assertTrue(chinese.contains(" 0.03亿元"), "still beside the others: " + chinese);
    assertTrue(chinese.contains(" 99万元"), chinese);
    assertTrue(chinese.contains(" −0.1元"), chinese);
    String english = site.page("en/statistics/output.html").select("table").text();
    assertTrue(english.contains("990,000"), english);
    assertTrue(english.contains("−0.1 "), english);
  }
}
