package gongkai.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A whole site as one text: {@code -- path --} begins a file. What a test does not say, a small
 * valid site says.
 */
public final class SiteFolder {
  /** A site without units or reports. */
  public static final String EMPTY =
      """
      -- content/site.yml --
      title: {zh-CN: 测试门户, en: Test portal}
      languages: [zh-CN, en]
      base-url: https://reports.example.net/
      publisher: {name: {zh-CN: 测试, en: Test}}
      """;

  /** How the file of a report begins, down to its figures. */
  static final String REPORT =
      """
      -- content/reports/district/2023.md --
      ---
      title: {zh-CN: 2023年述职报告, en: Report for 2023}
      unit: district
      year: 2023
      type: team
      status: published
      published: 2024-01-20
      indicators:
      """;

  /** One unit and one report. */
  public static final String SMALL =
      EMPTY
          + """
          -- content/units/district.yml --
          name: {zh-CN: 某区, en: A district}
          level: district
          -- content/vocabulary/indicators.yml --
          - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
          """
          + REPORT
          + """
            - {id: unions-formed, label: 新建, value: 35, unit: 家, quote: 新建工会35家, reviewed: true}
            - {label: 资金, value: withheld, unit: 万元, quote: "投入**万元", reviewed: true}
          ---
          ## 一、工作

          一年来，新建工会35家，投入**万元。
          """;

  private SiteFolder() {}

  /** Writes the files of a text below a folder, over what is there. */
  public static Path write(Path root, String text) throws IOException {
    Path file = null;
    StringBuilder content = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        flush(file, content);
        file = root.resolve(line.substring(3, line.length() - 3));
      } else {
        content.append(line).append('\n');
      }
    }
    flush(file, content);
    return root;
  }

  private static void flush(Path file, StringBuilder content) throws IOException {
    if (file != null) {
      Files.createDirectories(file.getParent());
      String text = content.toString();
      Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
    content.setLength(0);
  }
}
