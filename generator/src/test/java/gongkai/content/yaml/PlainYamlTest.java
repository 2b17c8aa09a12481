package gongkai.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.yaml.YamlNode.Entry;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.diagnostic.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the short way reads, the long one reads the same, with the same places. */
class PlainYamlTest {
  private static final String REPORT =
"""
title: {zh-CN: 示例区总工会2023年度述职报告, en: "Report: 2023"}
unit: district-union
year: 2023
type: team
dimensions: [duty, integrity]
published: 2024-01-20
summary:
  zh-CN: "一年来，我们“做了”（三件）事。"
  en: A year of work
indicators:
  - {id: unions-formed, label: 新建工会组织, value: 35, unit: 家, quote: "新建工会组织35家", reviewed: true}
  - {label: "专项资金", value: withheld, unit: 万元, quote: "拨付*万元专项资金"}
  - {label: 增长, value: 3.5, unit: "%", quote: "增长3.5%：再创新高"}
changes:
  - {date: 2024-02-01, kind: correction, note: {zh-CN: 更正}}
""";

  private static final String SETTINGS =
"""
# What is set for a site.
title:
  zh-CN: 述职报告公开
  # In English.
  en: "Accountability: reports"
languages: [zh-CN, en]
base-url: https://example.org/
colours:

  light:
    paper: "#ffffff"
  # Chosen anew.
  dark:
    paper: "#17181b"
open:
  - unit

  # Of the text.
  - year
""";

  private static final String VOCABULARY =
"""
# Known indicators.

- id: study-sessions
  label: {zh-CN: 理论学习, en: Study sessions}
  # As it is counted.
  unit: 次
  synonyms: [集体学习, 中心组学习]
  former:
    - name

# --- of the Party
- id: party-days
  label:
    zh-CN: 主题党日
  noun-one: {en: day}
- term: {zh-CN: 述职述廉, en: "account: duty"}
  unverified: true
- {id: trained, label: {zh-CN: 培训职工}, unit: 人次, total: sum}
""";

  @Test
  void readsSettingsAndVocabularies() {
    assertTrue(PlainYaml.read(SETTINGS, "a.yml", 1).isPresent());
    alike(SETTINGS);
    assertTrue(PlainYaml.readList(VOCABULARY, "a.yml").isPresent());
    alikeAsList(VOCABULARY);
  }

  @Test
  void readsTheSettingsOfTheRepositoryAsTheLongWayDoes() throws IOException {
    for (String name :
        List.of("content/site.yml", "content/units/city-union-1.yml", "themes/default/theme.yml")) {
      assertTrue(alike(Files.readString(inRepository(name))), name);
    }
    for (String name :
        List.of("content/vocabulary/glossary.yml", "content/vocabulary/indicators.yml")) {
      assertTrue(alikeAsList(Files.readString(inRepository(name))), name);
    }
  }

  @Test
  void readsWhatTheProgramWrites() {
    assertTrue(PlainYaml.read(REPORT, "a.md", 2).isPresent());
    alike(REPORT);
  }

  @Test
  void readsTheReportsOfTheRepositoryAsTheLongWayDoes() throws IOException {
    int plain = 0;
    List<String> all = frontMatters();
    for (String yaml : all) {
      plain += alike(yaml) ? 1 : 0;
    }
    assertTrue(all.size() > 20 && plain * 2 > all.size(), plain + " of " + all.size());
  }

  @Test
  void leavesToTheLongWayWhatIsNotPlain() {
    for (String yaml :
        List.of(
            "",
            "\n",
            "abcd: b # c\n",
            "abcd:\n",
            "abcd: \n",
            "abcd: b\n c\n",
            "abcd: null\n",
            "abcd: Yes\n",
            "abcd: ~\n",
            "abcd: *b\n",
            "abcd: &b c\n",
            "abcd: !b c\n",
            "abcd: |\n  b\n",
            "abcd: 'b'\n",
            "abcd: \"b\\n\"\n",
            "abcd: \"b\n  c\"\n",
            "abcd: b: c\n",
            "abcd: b\nabcd: c\n",
            "abcd: {b: c, b: d}\n",
            "abcd: [1,2]\n",
            "abcd: {b: 1,200}\n",
            "abcd: {b: c,}\n",
            "abcd: [b\n",
            "abcd: “b”\n",
            "abcd: {b: 1，200}\n",
            "abcd: [b，c]\n",
            "abcd:\n  - 值：5\n",
            "a：b\n",
            "abcd: ｛b: c｝\n",
            "abcd:\n- b\n",
            "abcd:\n  - b: c\n",
            "abcd:\n  - value 5\n",
            "abcd:\n  - \"b: c\"\n",
            "abcd:\n    b: c\n  d: e\n",
            "abcd: b\n---\nc: d\n",
            "\ta: b\n",
            "abcd:\tb\n",
            "abcd: b \n",
            "abcd: b\u3000\n",
            "abcd: http:b\n",
            "abcd: https://b:80/\n",
            "abcd: {b: https://c/}\n",
            "abcd: b\n  # c\n  d\n")) {
      assertEquals(Optional.empty(), PlainYaml.read(yaml, "a.md", 2), yaml);
    }
    for (String yaml :
        List.of(
            "",
            "# only this\n",
            "- a\n",
            "- {a: b}\n",
            "- {id: b} c\n",
            "-  a: b\n",
            "- a: b\n- c\n",
            "- a: b\n c: d\n",
            "- a: b\n   c: d\n",
            " - a: b\n",
            "- - a: b\n",
            "- a：b\n",
            "a: b\n",
            "- a: b\n  a: c\n",
            "- a: b\n---\n- a: c\n")) {
      assertEquals(Optional.empty(), PlainYaml.readList(yaml, "a.md"), yaml);
    }
  }

  @Test
  void readsNothingElseThanTheLongWayWhenSignsAreChanged() throws IOException {
    List<String> all = new ArrayList<>(frontMatters());
    all.add(REPORT);
    for (int i = all.size() / 4; i >= 0; i--) {
      all.add(SETTINGS);
      all.add(VOCABULARY);
    }
    Random random = new Random(7);
    String signs = "ab12 \n\t:,-#\"'[]{}*&!|>%@`~.：，“”（）【】〔3０x年月\u3000\u00a0\\?=+_;null";
    int read = 0;
    int lists = 0;
    for (int round = 0; round < 9000; round++) {
      String from = all.get(random.nextInt(all.size()));
      int cut = from.indexOf('\n', random.nextInt(from.length()));
      StringBuilder yaml = new StringBuilder(cut < 0 ? from : from.substring(0, cut + 1));
      for (int i = random.nextInt(3); i >= 0; i--) {
        int at = random.nextInt(yaml.length());
        char sign = signs.charAt(random.nextInt(signs.length()));
        switch (random.nextInt(3)) {
          case 0 -> yaml.setCharAt(at, sign);
          case 1 -> yaml.insert(at, sign);
          default -> yaml.deleteCharAt(at);
        }
        yaml.append(yaml.length() == 0 ? "a" : "");
      }
      read += alike(yaml.toString()) ? 1 : 0;
      lists += alikeAsList(yaml.toString()) ? 1 : 0;
    }
    assertTrue(read > 300, "only " + read + " were read the short way");
    assertTrue(lists > 300, "only " + lists + " lists were read the short way");
  }

  @Test
  void readsSmallTextsOfSignsAsTheLongWayDoes() {
    String signs = "ab1 \n:,-\"[]{}.中truenolf_+/'#*，（）；";
    Random random = new Random(11);
    int read = 0;
    List<String> starts =
        List.of(
            "abcd: ",
            "value: {value: ",
            "open: [",
            "abcd:\n  - ",
            "name: {b: c, ",
            "abcd: https://",
            "abcd:\n  b: c\n  #",
            "- id: ",
            "- name: b\n  ",
            "- en: b\n#\n- ",
            "- {name: b, ",
            "- {id: ");
    for (int round = 0; round < 120_000; round++) {
      StringBuilder yaml = new StringBuilder(starts.get(round % starts.size()));
      for (int i = random.nextInt(14); i >= 0; i--) {
        yaml.append(signs.charAt(random.nextInt(signs.length())));
      }
      yaml.append(List.of("", "}", "]").get(random.nextInt(3))).append('\n');
      read += alike(yaml.toString()) || alikeAsList(yaml.toString()) ? 1 : 0;
    }
    assertTrue(read > 300, "only " + read + " were read the short way");
  }

  /** Whether it was read the short way; if so, as the long way reads it. */
  private static boolean alike(String yaml) {
    Optional<Mapping> plain = PlainYaml.read(yaml, "a.md", 2);
    if (plain.isEmpty()) {
      return false;
    }
    Outcome<Mapping> any = YamlReader.readAny(yaml, "a.md", 2);
    assertEquals(List.of(), any.problems(), yaml);
    assertEquals(told(any.value().orElseThrow()), told(plain.get()), yaml);
    return true;
  }

  /** The same of a document that is a list. */
  private static boolean alikeAsList(String yaml) {
    Optional<Sequence> plain = PlainYaml.readList(yaml, "a.md");
    if (plain.isEmpty()) {
      return false;
    }
    Outcome<Sequence> any = YamlReader.readAnyList(yaml, "a.md");
    assertEquals(List.of(), any.problems(), yaml);
    assertEquals(told(any.value().orElseThrow()), told(plain.get()), yaml);
    return true;
  }

  private static Path inRepository(String name) {
    return Path.of(System.getProperty("project.root", "..")).resolve(name);
  }

  private static String told(YamlNode node) {
    StringBuilder told = new StringBuilder(node.place().toString()).append(' ');
    if (node instanceof Scalar scalar) {
      told.append('“').append(scalar.text()).append('”').append(scalar.places().start());
      for (int i = 0; i < scalar.text().length(); i++) {
        told.append(' ').append(scalar.places().of(scalar.text(), i));
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> told.append("\n- ").append(told(item)));
    } else if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        told.append("\n").append(entry.key()).append(entry.place()).append(told(entry.value()));
      }
    }
    return told.toString();
  }

  private static List<String> frontMatters() throws IOException {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("content", "generator/src/test", "generator/src/main")) {
      try (Stream<Path> files = Files.walk(inRepository(folder))) {
        for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yml)")).toList()) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          int end = text.startsWith("---\n") ? text.indexOf("\n---\n") : -1;
          all.add(end > 4 ? text.substring(4, end + 1) : text);
        }
      }
    }
    return all;
  }
}
