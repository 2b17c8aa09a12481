package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the words beside a number say of it, and what its entry says. */
class QualifiersInQuotesTest {
  @TempDir private Path root;

  /** What is told of a figure: what the words say, and what the entry has. */
  private String told(String value, String unit, String qualifier, String quote, String text)
      throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL.substring(
                0, SiteFolder.SMALL.indexOf("  - {id: unions-formed, label: 新建,"))
            + "  - {label: 数, value: %s, unit: %s%s, quote: \"%s\", reviewed: true}\n---\n%s\n"
                .formatted(
                    value,
                    "\"" + unit + "\"",
                    qualifier.isEmpty() ? "" : ", qualifier: " + qualifier,
                    quote,
                    text));
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .filter(p -> p.isError() || p.code().equals("qualifier-not-in-quote"))
        .map(p -> p.code() + " " + p.arguments().subList(1, p.arguments().size()))
        .collect(Collectors.joining("\n"));
  }

  private String told(String value, String unit, String qualifier, String quote)
      throws IOException {
    return told(value, unit, qualifier, quote, "全年" + quote + "。");
  }

  private static String other(String said, String has) {
    return "qualifier-not-in-quote [" + said + ", " + has + "]";
  }

  @Test
  void warnsWhereTheWordsSayAnotherThing() throws IOException {
    assertEquals(other("nearly", "exact"), told("35000", "人次", "", "培训近3.5万人次"));
    assertEquals(other("exact", "approx"), told("41", "家", "approx", "新建工会组织41家"));
    assertEquals(other("more-than", "at-least"), told("300", "户", "at-least", "走访300余户"));
    assertEquals(other("at-least", "more-than"), told("30", "%", "more-than", "占百分之三十以上"));
    assertEquals(other("approx", "exact"), told("3", "家", "exact", "3月约3家"));
  }

  @Test
  void findsNothingWhereTheyAgree() throws IOException {
    assertEquals("", told("35000", "人次", "nearly", "培训近3.5万人次"));
    assertEquals("", told("41", "家", "", "新建工会组织41家"));
    assertEquals("", told("41", "家", "exact", "新建工会组织41家"));
    assertEquals("", told("300", "户", "more-than", "走访300余户"));
    assertEquals("", told("30", "%", "at-least", "占百分之三十以上"));
    assertEquals("", told("3", "个", "", "走访附近3个村"));
    assertEquals("", told("5", "项", "", "审议通过5项"));
    assertEquals("", told("3.5", "万人次", "approx", "培训约 3.5 万人次"));
  }

  /** Pages print 近 beside the number, whether the quote has it or not. */
  @Test
  void looksAtTheSentenceBesideTheQuote() throws IOException {
    String text = "全年培训近3.5万人次以上水平。";
    assertEquals(other("nearly", "exact"), told("3.5", "万人次", "", "3.5万人次", text));
    assertEquals("", told("3.5", "万人次", "nearly", "3.5万人次", text));
  }

  @Test
  void aNumberThatIsNotKnownAgainIsNotJudged() throws IOException {
    assertEquals("", told("2.5", "公里", "approx", "修渠2公里半"));
  }
}
