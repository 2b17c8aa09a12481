package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation's numbers and marks, held against those of its original. */
class TwinNumbersTest {
  private static final Set<String> TOLD =
      Set.of("twin-other-number", "twin-shows-withheld", "twin-fewer-marks", "empty-text");

  private static final String TEXT =
      """
      一年来，全区新建工会41家，新发展会员1,350人，慰问3批。

      投入35,000元；发放慰问金*万元。

      全年培训3.5万人次，达标率98.5%。
      """;

  @TempDir private Path root;

  private String language = "en";

  private List<Problem> check(String hash, String twin) throws IOException {
    SiteFolder.write(
        root,
        SiteFolder.SMALL
                .substring(0, SiteFolder.SMALL.indexOf("  - {id:"))
                .replace("en]", "en, de]")
            + """
              - {label: 新建工会, value: 41, unit: 家, quote: 新建工会41家, reviewed: true}
              - {label: 会员, value: 1350, unit: 人, quote: "会员1,350人", reviewed: true}
              - {label: 慰问, value: 3, unit: 批, quote: 慰问3批, reviewed: true}
              - {label: 投入, value: 3.5, unit: 万元, quote: "投入35,000元", reviewed: true}
              - {label: 慰问金, value: withheld, unit: 万元, quote: "发放慰问金*万元", reviewed: true}
              - {label: 培训, value: 35000, unit: 人次, quote: 培训3.5万人次, reviewed: true}
              - {label: 达标率, value: 98.5, unit: "%%", quote: 达标率98.5%%, reviewed: true}
            ---
            %s
            -- content/reports/district/2023.%s.md --
            ---
            title: Report
            translates: %s
            ---
            %s
            """
                .formatted(TEXT, language, hash, twin));
    return SiteBuilder.check(
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1));
  }

  /** What is told of a translation, whose text begins on line 5. */
  private String told(String twin) throws IOException {
    String hash =
        check("0".repeat(32), twin).stream()
            .filter(p -> p.code().equals("twin-stale"))
            .map(p -> p.arguments().get(0))
            .findFirst()
            .orElseThrow();
    return check(hash, twin).stream()
        .filter(p -> TOLD.contains(p.code()))
        .map(p -> p.place().line() + " " + p.severity() + " " + p.code() + of(p))
        .collect(Collectors.joining("\n"));
  }

  private static String of(Problem problem) {
    return problem.arguments().stream().skip(1).map(a -> " " + a).collect(Collectors.joining());
  }

  private static String text(String first, String second, String third) {
    return first + "\n\n" + second + "\n\n" + third;
  }

  private static final String FIRST =
      "In 2023, 41 unions were formed, 1,350 joined, three tours made.";
  private static final String SECOND = "35,000 yuan were spent; * yuan given.";
  private static final String THIRD =
      "3.5 million, no, 35 thousand were trained, 98.5 percent passed.";

  @Test
  void findsNothingWhereEachNumberStandsInSomeScale() throws IOException {
    assertEquals("", told(text(FIRST, SECOND, THIRD)));
    assertEquals("", told(text(FIRST.replace("1,350", "1.35 thousand"), SECOND, THIRD)));
    assertEquals("", told(text(FIRST.replace("1,350", "1 350"), SECOND, THIRD)));
    assertEquals("", told(text(FIRST.replace("41", "forty-one"), SECOND, THIRD)));
  }

  @Test
  void tellsOfAnotherNumber() throws IOException {
    assertEquals(
        "5 WARNING twin-other-number 新建工会41家 41家",
        told(text(FIRST.replace("41", "45"), SECOND, THIRD)));
    assertEquals(
        "5 WARNING twin-other-number 会员1,350人 1350人",
        told(text(FIRST.replace("1,350", "1,3505"), SECOND, THIRD)));
    assertEquals(
        "9 WARNING twin-other-number 培训3.5万人次 35000人次",
        told(text(FIRST, SECOND, "In 2023, 350; 98.5 %.")));
  }

  @Test
  void tellsOfANumberThatTheOriginalWithholds() throws IOException {
    assertEquals(
        "7 WARNING twin-shows-withheld 发放慰问金*万元",
        told(text(FIRST, SECOND.replace("*", "120,000"), THIRD)));
    assertEquals(
        "5 WARNING twin-fewer-marks 0", told(text(FIRST, SECOND.replace("*", "some"), THIRD)));
  }

  @Test
  void readsNumbersAsTheLanguageWritesThem() throws IOException {
    language = "de";
    String first = "2023 wurden 41 Verbände gegründet, 1.350 traten bei, drei Besuche.";
    String third = "35 000 wurden geschult, 98,5 % bestanden.";
    assertEquals("", told(text(first, "35.000 Yuan; * Yuan.", third)));
    language = "en";
    assertEquals(
        "9 WARNING twin-other-number 达标率98.5% 98.5%",
        told(text(first, "35.000 Yuan; * Yuan.", third)));
  }

  @Test
  void refusesATranslationWithoutAText() throws IOException {
    assertEquals("5 ERROR empty-text", told(""));
  }
}
