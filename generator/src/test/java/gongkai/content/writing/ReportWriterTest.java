package gongkai.content.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.UnitId;
import gongkai.model.report.DatePrecision;
import gongkai.model.report.Dimension;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import gongkai.model.report.Status;
import gongkai.model.vocabulary.IndicatorId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ReportWriterTest {
  private static final YAMLMapper YAML = YAMLMapper.builder().build();

  @Test
  void writesTheKeysInTheOrderOfTheManual() {
    ReportWriter.FrontMatter front =
        new ReportWriter.FrontMatter(
            new ReportWriter.About(
                Optional.of("2023年区总工会述职报告"),
                Optional.of(new UnitId("district-union")),
                Optional.of(2023),
                Optional.of(ReportType.TEAM),
                List.of(Dimension.DUTY, Dimension.INTEGRITY),
                Optional.of(LocalDate.of(2024, 1, 12))),
            Status.DRAFT,
            List.of(),
            new ReportWriter.Lists(
                List.of(
                    new Indicator(
                        Optional.of(new IndicatorId("unions-formed")),
                        "新建工会组织",
                        Quantity.of(new BigDecimal("1.2E+8"), "元", Qualifier.MORE_THAN),
                        Quote.of("投入1.2亿余元"),
                        List.of("共1.2亿余元"),
                        true,
                        true),
                    new Indicator(
                        Optional.empty(),
                        "资金",
                        Quantity.withheld("万元"),
                        new Quote("拨付*万元: 资金", Optional.of(2)),
                        List.of(),
                        false,
                        false)),
                List.of(
                    new Event(
                        Quote.of("3月15日，召开会议"),
                        "3月15日",
                        LocalDate.of(2023, 3, 15),
                        LocalDate.of(2023, 3, 15),
                        DatePrecision.DAY,
                        false)),
                List.of(new Promise(Quote.of("新建工会20家。"), true))),
            Optional.of(new SourceFile("seeds/a.txt", "0e1")));
    assertEquals(
        """
        ---
        title: 2023年区总工会述职报告
        unit: district-union
        year: 2023
        type: team
        dimensions: [duty, integrity]
        status: draft
        written: 2024-01-12
        indicators:
          - {id: unions-formed, label: 新建工会组织, value: 120000000, unit: 元, \
        qualifier: more-than, quote: 投入1.2亿余元, also: [共1.2亿余元], part: true, reviewed: true}
          - {label: 资金, value: withheld, unit: 万元, quote: "拨付*万元: 资金", nth: 2}
        events:
          - {date: 3月15日, from: 2023-03-15, to: 2023-03-15, precision: day, quote: 3月15日，召开会议}
        plans:
          - {quote: 新建工会20家。, reviewed: true}
        source: {file: seeds/a.txt, sha256: "0e1"}
        ---

        正文。
        """,
        ReportWriter.write(front, "正文。\n"));
  }

  @Test
  void leavesOutWhatIsNotKnown() {
    assertEquals("---\nstatus: draft\n---\n", ReportWriter.write(empty(Optional.empty()), ""));
  }

  @Test
  void writesEveryStringSoThatItReadsBackTheSame() {
    for (String value :
        List.of(
            "**镇",
            "*",
            "- 甲",
            "? 甲",
            "甲: 乙",
            "甲:",
            "甲 #乙",
            "#甲",
            "甲,乙",
            "[甲]",
            "{甲}",
            "甲}",
            "'甲'",
            "\"甲\"",
            "甲\\乙",
            "&甲",
            "!甲",
            "|",
            ">",
            "%甲",
            "@甲",
            "`甲`",
            "~",
            "null",
            "NULL",
            "true",
            "no",
            "off",
            "y",
            "123",
            "0x1f",
            "1e5",
            "1_000",
            "2023-01-12",
            "12:30:45",
            ".inf",
            "",
            " 甲",
            "甲 ",
            "\u3000甲",
            "甲  乙",
            "甲\n乙",
            "甲\t乙",
            "甲\r乙",
            "\u0085甲",
            "甲\u2028乙",
            "\uFEFF甲",
            "甲\u200B乙",
            "𠮷村",
            "葛\uDB40\uDD00",
            "\u0007",
            "---",
            "...",
            "<<",
            "=",
            "2023年述职：报告（“甲”）",
            "a.txt",
            "seeds/a b.txt",
            "C:\\a.txt",
            "甲-乙",
            "甲 -乙",
            "100%",
            "\uE000甲",
            "\u007F")) {
      JsonNode block = yaml(ReportWriter.write(empty(Optional.of(value)), "")).get("title");
      assertTrue(block.isString(), value);
      assertEquals(value, block.asString());
      JsonNode flow = YAML.readTree("{a: " + ReportWriter.text(value) + ", b: 1}");
      assertEquals(2, flow.size(), value);
      assertEquals(value, flow.get("a").asString());
      assertTrue(flow.get("a").isString(), value);
    }
  }

  private static ReportWriter.FrontMatter empty(Optional<String> title) {
    return new ReportWriter.FrontMatter(
        new ReportWriter.About(
            title,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty()),
        Status.DRAFT,
        List.of(),
        new ReportWriter.Lists(List.of(), List.of(), List.of()),
        Optional.empty());
  }

  private static JsonNode yaml(String file) {
    return YAML.readTree(file.substring("---\n".length(), file.lastIndexOf("---\n")));
  }
}
