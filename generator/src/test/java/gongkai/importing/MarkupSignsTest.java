package gongkai.importing;

import static gongkai.document.WordFile.p;
import static gongkai.document.WordFile.r;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.document.WordFile;
import gongkai.document.source.Removal;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What signs of a text stand for, strike out or turn round, in whatever format. */
class MarkupSignsTest {
  private static final String TITLE = "某某局2023年述职报告";

  @ParameterizedTest
  @CsvSource({
    "新建&#51;5家,新建35家",
    "新建&#x33;&#X35;家,新建35家",
    "新建&amp;amp;#51;5家,新建35家",
    "满意率98&#65285;,满意率98％",
    "投入3&nbsp;480万元,投入3\u00A0480万元",
    "投入&lt;35万元&gt;,投入<35万元>",
    "第1&#150;5期,第1–5期",
    "甲&amp;乙公司,甲&乙公司",
    "见a&b;c,见a&b;c",
    "代码&#55296;5家,代码&#55296;5家"
  })
  void readsReferencesThatStandForSigns(String written, String shown) {
    assertEquals(shown, bare(Seeds.body(text(written))));
    String page = "<p>" + written.replace("&", "&amp;") + "</p>";
    assertEquals(shown, bare(Seeds.body(page(page))));
  }

  @Test
  void countsTheReferencesItReplaced() {
    assertEquals(List.of("2", "&#51;"), said(text("新建&#51;5家，走访&#56;户。"), "import-references"));
  }

  @Test
  void leavesOutWhatStrokesAreLaidOverSignBySign() {
    for (String over : List.of("\u0335", "\u0336", "\u0337", "\u0338")) {
      String struck = "新建4" + over + "5" + over + "35家，走访48户。";
      for (Draft draft : List.of(text(struck), page("<p>" + struck + "</p>"), word(p(struck)))) {
        assertEquals("新建35家，走访48户。\n", Seeds.body(draft));
        assertEquals(List.of("45"), removed(draft));
        assertEquals(List.of("1", "45"), said(draft, "import-struck-text"));
      }
    }
  }

  @Test
  void takesAStrokeOverASignOfMathsForNoStrike() {
    Draft draft = text("计划数=\u0338实际数。");
    assertEquals("计划数≠实际数。\n", Seeds.body(draft));
    assertEquals(List.of(), removed(draft));
  }

  @Test
  void readsATurnedTextInTheOrderInWhichItIsShown() {
    String turned = "<w:bdo w:val='rtl'>" + r("53") + "</w:bdo>";
    Draft word = word("<w:p>" + r("新建") + turned + r("家，走访48户。") + "</w:p>");
    for (Draft draft :
        List.of(
            word,
            text("新建\u202E53\u202C家，走访48户。"),
            page("<p>新建<bdo dir=rtl>53</bdo>家，走访48户。</p>"),
            page("<p>新建<bdo dir=RTL><b>53</b></bdo>家，走访48户。</p>"),
            page(
                "<p>新建<span style='direction:rtl;unicode-bidi:bidi-override'>53</span>家，走访48户。</p>"),
            page(
                "<style>.x{unicode-bidi:isolate-override;direction:rtl}</style>"
                    + "<p>新建<i class=x>53</i>家，走访48户。</p>"))) {
      assertEquals("新建35家，走访48户。", Seeds.body(draft).strip().replace("==", ""));
      assertEquals("1", said(draft, "import-turned-text").get(0));
    }
  }

  @Test
  void turnsBracketsRoundWithTheirText() {
    assertEquals("新建（35）𠮷家\n", Seeds.body(text("新建\u202E𠮷（53）\u202C家")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"新建\u202A35\u202C家\n", "新建\u200E35\u200F家\n", "新建\u206835\u2069家\n"})
  void leavesATextAsItIsWhereDirectionsChangeNothing(String text) {
    Draft draft = text(text);
    assertEquals("新建35家\n", Seeds.body(draft));
    assertEquals(List.of(), said(draft, "import-turned-text"));
  }

  private static Draft text(String text) {
    return Seeds.draft(TITLE + "\n\n" + text);
  }

  private static Draft page(String body) {
    byte[] page = ("<html><body><h1>" + TITLE + "</h1>" + body + "</body></html>").getBytes(UTF_8);
    return Importer.read(page, "in.html", ImportOptions.NONE).value().orElseThrow();
  }

  private static Draft word(String body) {
    return WordImportTest.draft(WordFile.of(p(TITLE) + body).bytes());
  }

  /** Markdown without the signs that keep it from being more than text. */
  private static String bare(String body) {
    return body.strip().replace("\\", "");
  }

  private static List<String> said(Draft draft, String code) {
    return draft.problems().stream()
        .filter(problem -> problem.code().equals(code))
        .findFirst()
        .map(Problem::arguments)
        .orElse(List.of());
  }

  private static List<String> removed(Draft draft) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == Removal.Reason.STRUCK)
        .map(Removal::text)
        .toList();
  }
}
