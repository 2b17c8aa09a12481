package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip of a Chinese keyboard anywhere in a site gives one message, at its own line. */
class OneSlipTest {
  private static final String SITE =
      """
      -- content/site.yml --
      title: {zh-CN: 测试门户, en: Test portal}
      languages: [zh-CN, en]
      base-url: https://gongkai.test/
      profile: union
      time-zone: Asia/Shanghai
      redaction-marks: ["XX", "□□"]
      publisher:
        name: {zh-CN: 测试总工会, en: Test Federation}
        contact: {zh-CN: 测试路1号, en: 1 Test Road}
      -- content/units/city.yml --
      name: {zh-CN: 测试市总工会, en: Test City Federation}
      level: city
      -- content/units/district.yml --
      name: {zh-CN: 测试区总工会, en: Test District Federation}
      level: district
      parent: city
      former: [{name: {zh-CN: 测试区工会办事处}, until: 2018-12-31}]
      -- content/vocabulary/indicators.yml --
      - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum, synonyms: [建会, 组建工会]}
      - id: visits
        label: {zh-CN: 走访企业, en: Visits}
        unit: 家
        total: sum
        synonyms: [走访, 下企业]
      -- content/vocabulary/glossary.yml --
      - {term: {zh-CN: 走访, en: visit}}
      -- content/reports/district/2023.md --
      ---
      title: {zh-CN: 2023年测试区总工会述职报告, en: Report for 2023}
      unit: district
      year: 2023
      type: team
      dimensions: [duty, integrity]
      status: published
      published: 2024-01-20
      written: "2024-01-12"
      summary: {zh-CN: 报告一年的工作, en: A year of work}
      aliases: [old/a.html, old/b.html]
      indicators:
        - {id: unions-formed, label: 新建工会, value: 3524, unit: 家, quote: 新建工会3524家, reviewed: true}
        - label: 走访企业
          value: 12
          unit: 家
          quote: "走访企业12家"
          reviewed: true
      events:
        - {date: 3月15日, from: 2023-03-15, to: 2023-03-15, precision: day, quote: 3月15日召开大会, reviewed: true}
      plans:
        - {quote: 新建工会40家。, reviewed: true}
      changes:
        - {date: 2024-02-01, kind: correction, note: {zh-CN: 改正数字, en: A figure corrected}}
      ---
      ## 一、履职情况

      3月15日召开大会。一年来，新建工会3524家，走访企业12家。

      ## 二、下一步打算

      新建工会40家。
      """;

  @TempDir private Path root;

  private record Slip(String kind, Pattern where, String by) {
    Slip(String kind, String where, String by) {
      this(kind, Pattern.compile(where), by);
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          new Slip("full-width colon", "(?<=[a-zN-]): ", "："),
          new Slip("full-width colon, blank", "(?<=[a-zN-]): ", "： "),
          new Slip("no blank", "(?<=[a-zN-]): (?=\\S)", ":"),
          new Slip("full-width blank", "(?<=[a-zN-]:) (?=\\S)", "\u3000"),
          new Slip("no-break blank", "(?<=[a-zN-]:) (?=\\S)", " \u00a0"),
          new Slip("tab", "(?<=[a-zN-]:) (?=\\S)", "\t"),
          new Slip("full-width comma", ", ", "，"),
          new Slip("full-width comma, blank", ", ", "， "),
          new Slip("enumeration comma", ", ", "、"),
          new Slip("opening bracket", "(?<=: )\\[", "【"),
          new Slip("closing bracket", "\\](?=[,}\\n])", "】"),
          new Slip("opening brace", "\\{", "｛"),
          new Slip("closing brace", "\\}", "｝"),
          new Slip("quotes", "\"([^\"\\n]+)\"", "“$1”"),
          new Slip("closing quote", "(\"[^\"\\n]+)\"", "$1”"),
          new Slip("number with comma", "(?<=value: )3524", "3,524"),
          new Slip("number with full-width comma", "(?<=value: )3524", "3，524"),
          new Slip("full-width number", "(?<=value: )12", "１２"),
          new Slip("status word", "(?<=status: )published", "已发布"),
          new Slip("type word", "(?<=type: )team", "领导班子"),
          new Slip("level word", "(?<=level: )district", "区级"),
          new Slip("total word", "(?<=total: )sum", "合计"),
          new Slip("profile word", "(?<=profile: )union", "工会"),
          new Slip("kind word", "(?<=kind: )correction", "更正"),
          new Slip("precision word", "(?<=precision: )day", "日"),
          new Slip("dimension word", "(?<=\\[)duty", "述职"),
          new Slip("date", "(?<=: )2024-01-20", "2024年1月20日"),
          new Slip("comment", "(?<=zh-CN: )(测试|2023年)", "$1 #1 "),
          new Slip("comment in name", "(?<=label: )(走访)", "$1 #1 "),
          new Slip("full-width indent", "(?m)^  (?=\\S)", "\u3000"),
          new Slip("tab indent", "(?m)^  (?=\\S)", "\t"),
          new Slip("list dash", "(?m)(?<=^  |^)- ", "— "));

  private List<Problem> problems() throws IOException {
    return SiteBuilder.check(
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 1));
  }

  @Test
  void givesOneMessageAtItsOwnLine() throws IOException {
    SiteFolder.write(root, SITE);
    Set<String> before = problems().stream().map(OneSlipTest::told).collect(Collectors.toSet());
    assertEquals(List.of(), problems().stream().filter(Problem::isError).toList());
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (String part : SITE.split("(?m)^-- ", -1)) {
      if (part.isBlank()) {
        continue;
      }
      String name = part.substring(0, part.indexOf(" --"));
      Path file = root.resolve(name);
      String text = Files.readString(file);
      int end = name.endsWith(".md") ? text.indexOf("\n---\n") : text.length();
      for (Slip slip : SLIPS) {
        Matcher matcher = slip.where().matcher(text);
        while (matcher.find() && matcher.start() < end) {
          StringBuilder made = new StringBuilder();
          Matcher here = slip.where().matcher(text);
          assertTrue(here.find(matcher.start()));
          here.appendReplacement(made, slip.by()).appendTail(made);
          Files.writeString(file, made.toString());
          int line =
              (int) text.substring(0, matcher.start()).chars().filter(c -> c == '\n').count() + 1;
          List<String> told =
              problems().stream().map(OneSlipTest::told).filter(l -> !before.contains(l)).toList();
          tried++;
          boolean good = told.size() == 1 && told.get(0).startsWith(name + ":" + line + ":");
          if (!good) {
            wrong.add(
                slip.kind()
                    + " in "
                    + name
                    + ":"
                    + line
                    + " «"
                    + made.toString().lines().skip(line - 1).findFirst().orElse("")
                    + "»\n    "
                    + String.join("\n    ", told));
          }
        }
      }
      Files.writeString(file, text);
    }
    assertTrue(tried > 300, "tried " + tried);
    assertEquals("", String.join("\n", wrong), wrong.size() + " of " + tried);
  }

  private static String told(Problem problem) {
    return Messages.ofCommands(Language.CHINESE).line(problem);
  }
}
