package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import gongkai.content.ReportReader;
import gongkai.content.field.SiteLanguages;
import gongkai.content.setting.SettingsReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/** What editors are told of front matter is what the readers take. */
class ContentSchemasTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root")).normalize();

  private static final String REPORT =
      """
      title: 2023年述职报告
      unit: district
      year: 2023
      type: team
      status: published
      published: 2024-01-20
      dimensions: [duty, integrity]
      indicators:
        - {id: unions-formed, label: 新建工会, value: 35, unit: 家, quote: 新建工会35家}
      changes:
        - {date: 2024-02-01, kind: correction, note: 更正}
      """;

  private static final Map<String, Schema> SCHEMAS = new TreeMap<>();

  private static synchronized List<String> faults(String kind, String yaml) {
    Object value = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    return SCHEMAS
        .computeIfAbsent(kind, ContentSchemasTest::schema)
        .validate(JsonMapper.shared().writeValueAsString(value), InputFormat.JSON)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static Schema schema(String kind) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
        .getSchema(Ended.of(Locale.US, "schema", kind).out(), InputFormat.JSON);
  }

  private static void assertTakes(String kind, String yaml, String where) {
    assertEquals(List.of(), faults(kind, yaml), where + "\n" + yaml);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/manual/en", "docs/manual/zh-CN"})
  void everyExampleOfTheManualIsTaken(String manual) throws IOException {
    String text = Files.readString(ROOT.resolve(manual).resolve("writing.md"));
    List<String> examples = new ArrayList<>();
    for (MatchResult block :
        Pattern.compile("(?s)```(yaml|markdown)\n(.*?)```").matcher(text).results().toList()) {
      String example = block.group(2);
      if (block.group(1).equals("yaml")) {
        examples.add(example);
      } else if (example.startsWith("---\n")) {
        examples.add(example.substring(4, example.indexOf("\n---\n") + 1));
      }
    }
    assertTrue(examples.size() > 8, examples.toString());
    int taken = 0;
    for (String example : examples) {
      if (example.startsWith("title:")) {
        assertTakes("report", example, manual);
        taken++;
      } else if (example.matches("(?s)(events|follows|changes|waivers):.*")) {
        String key = example.substring(0, example.indexOf(':') + 1);
        assertTakes("report", REPORT.replaceAll("(?m)^" + key + "\n.*\n", "") + example, manual);
        taken++;
      } else if (example.startsWith("name:")) {
        assertTakes("unit", example, manual);
        taken++;
      } else if (example.startsWith("- id:")) {
        assertTakes("indicators", example, manual);
        taken++;
      }
    }
    assertEquals(8, taken);
    String themes = Files.readString(ROOT.resolve(manual).resolve("themes.md"));
    assertTakes("theme", themes.split("```yaml\n", -1)[1].split("```", -1)[0], manual);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "generator/src/main/resources/sample",
        "generator/src/test/golden/small/site",
        "generator/src/test/golden/empty/site"
      })
  void everyFileOfARealSiteIsTaken(String site) throws IOException {
    Path content = ROOT.resolve(site).resolve("content");
    List<Path> files;
    try (Stream<Path> all = Files.walk(content)) {
      files = all.filter(Files::isRegularFile).filter(f -> !f.toString().contains("/.")).toList();
    }
    for (Path file : files) {
      String path = content.relativize(file).toString().replace('\\', '/');
      if (path.equals("site.yml")) {
        assertTakes("site", Files.readString(file), path);
      } else if (path.startsWith("units/")) {
        assertTakes("unit", Files.readString(file), path);
      } else if (path.equals("vocabulary/indicators.yml")) {
        assertTakes("indicators", Files.readString(file), path);
      } else if (path.startsWith("reports/") && path.endsWith(".md")) {
        String text = Files.readString(file);
        assertTakes("report", text.substring(4, text.indexOf("\n---\n") + 1), path);
      }
    }
  }

  @Test
  void theBuiltInThemeIsTaken() throws IOException {
    assertTakes("theme", Files.readString(ROOT.resolve("themes/default/theme.yml")), "theme.yml");
  }

  /** Neither the reader nor the schema takes it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: 2023年述职报告   | titel: 2023年述职报告
          title: 2023年述职报告   | ''
          year: 2023            | year: 23
          year: 2023            | year: '2023 年'
          type: team            | type: teams
          status: published     | status: public
          published: 2024-01-20 | ''
          published: 2024-01-20 | published: 20 January 2024
          duty, integrity       | duty, honesty
          [duty, integrity]     | duty
          value: 35             | value: 35家
          value: 35             | value: about 35
          label: 新建工会,        | ''
          quote: 新建工会35家      | nth: 0
          kind: correction      | kind: error
          note: 更正             | notes: 更正
          - {date: 2024-02-01   | - {date: 1 February
          changes:              | indicator:
          """)
  void aFaultIsFoundByBoth(String good, String bad) {
    String faulty = REPORT.replace(good, bad);
    assertFalse(faulty.equals(REPORT), good);
    byte[] file = ("---\n" + faulty + "---\n新建工会35家。\n").getBytes(StandardCharsets.UTF_8);
    Outcome<?> read =
        ReportReader.read(
            new ReportId(new UnitId("district"), "2023"),
            "2023.md",
            file,
            SiteLanguages.main(Language.CHINESE));
    assertTrue(read.problems().stream().anyMatch(Problem::isError), faulty);
    assertFalse(faults("report", faulty).isEmpty(), faulty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          name: 某区                                   | name: ''
          level: district                             | level: county
          level: district                             | ''
          until: 2020-12-31                           | until: 2020
          kind: merged                                | kind: joined
          unit: other,                                | ''
          """)
  void aFaultOfAUnitIsFoundByBoth(String good, String bad) {
    String unit =
        """
        name: 某区
        level: district
        former: [{name: 旧区, until: 2020-12-31}]
        successor: {unit: other, from: 2024-01-01, kind: merged}
        """;
    assertEquals(List.of(), faults("unit", unit));
    String faulty = unit.replace(good, bad.equals("name: ''") ? "name: \"\"" : bad);
    Outcome<?> read =
        SettingsReader.unit(
            new UnitId("a"),
            "a.yml",
            faulty.getBytes(StandardCharsets.UTF_8),
            SiteLanguages.main(Language.CHINESE));
    assertTrue(read.problems().stream().anyMatch(Problem::isError), faulty);
    assertFalse(faults("unit", faulty).isEmpty(), faulty);
  }
}
