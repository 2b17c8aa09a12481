package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.source.Removal.Reason;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What variables of a page's styles hide, and which grounds strike words out. */
class WebPageLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root{--a:none}.a{display:var(--a)}",
        "body{--A:none}.a{display: var( --A , block )}",
        ".a{display:var(--none, none)}",
        ".a{--b:var(--c);--c:hidden;visibility:var(--b)}",
        ":root{--a:block}.o{--a:none}.a{display:var(--a)}",
        ".a{--w:#fff;color:var(--w)}",
        ":root{--s:0}.a{font-size:var(--s)}"
      })
  void hidesWhatAVariableHides(String sheet) {
    Draft draft = page(sheet, "<p>新建35家。</p><div class=o><p class=a>另有8家。</p></div>");
    assertEquals("新建35家。\n", Seeds.body(draft));
    assertEquals(List.of("另有8家。"), removed(draft, Reason.HIDDEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":root{--a:none}.o{--a:block}.a{display:var(--a)}",
        ":root{--a:none}.a{--a:block;display:var(--a)}",
        ".a{display:var(--nowhere)}",
        ":root{--a:var(--b);--b:var(--a)}.a{display:var(--a)}"
      })
  void showsWhatAVariableShows(String sheet) {
    Draft draft = page(sheet, "<p>新建35家。</p><div class=o><p class=a>另有8家。</p></div>");
    assertEquals("新建35家。\n\n另有8家。\n", Seeds.body(draft));
  }

  @Test
  void readsVariablesOfTheElementItself() {
    String body = "<p>新建<b style='--k:line-through;text-decoration:var(--k)'>45</b>35家。</p>";
    assertEquals("新建35家。\n", Seeds.body(page("", body)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "background:linear-gradient(transparent 45%,black 45%,black 55%,transparent 55%)",
        "background-image:linear-gradient(to bottom, transparent calc(50% - 1px),"
            + " #000 calc(50% - 1px), #000 calc(50% + 1px), transparent 0)",
        "background:linear-gradient(red,red) 0 50%/100% 1px no-repeat",
        "background:url(line.png) repeat-x center",
        "background:url(data:image/png;base64,AAAA) 0 50% repeat-x",
        "background-image:url(a.png);background-position:0 50%;background-size:100% 2px"
      })
  void leavesOutWhatAGroundStrikesOut(String style) {
    Draft draft = page("", "<p>新建<span style='" + style + "'>45</span>35家。</p>");
    assertEquals("新建35家。\n", Seeds.body(draft));
    assertEquals(List.of("45"), removed(draft, Reason.STRUCK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "background:linear-gradient(transparent 60%, #ff0 60%)",
        "background:linear-gradient(to right, transparent 45%, red 45%, red 55%, transparent 55%)",
        "background:linear-gradient(#fff, #eee)",
        "background:linear-gradient(transparent 20%, #ff0 20%, #ff0 80%, transparent 80%)",
        "background:url(a.png) no-repeat left center",
        "background:url(a.png) repeat-x bottom"
      })
  void keepsWhatAGroundOnlyMarks(String style) {
    assertEquals(
        "新建35家。\n", Seeds.body(page("", "<p>新建<span style='" + style + "'>35</span>家。</p>")));
  }

  @Test
  void leavesOutWhatALineInItStrikesOut() {
    String line = "position:absolute;left:0;top:50%;height:1px;background:#000";
    for (String inside :
        List.of(
            "<i style='" + line + "'></i>",
            "<i class=l></i>",
            "<img src=l.png style='" + line + "'>")) {
      String body = "<p>新建<span style='position:relative'>45" + inside + "</span>35家。</p>";
      assertEquals("新建35家。\n", Seeds.body(page(".l{" + line + "}", body)), inside);
    }
    String dash = ".a::before{content:'';position:absolute;top:50%;width:40px;height:1px}";
    assertEquals("新建35家。\n", Seeds.body(page(dash, "<p class=a>新建35家。</p>")));
  }

  @Test
  void endsNoStatementAtASemicolonInQuotesOrAddresses() {
    String sheet = ".b{background:url(data:x;display:none)} .a{content:'};';display:none}";
    assertEquals("新建35家。\n", Seeds.body(page(sheet, "<p class=b>新建35家。</p><p class=a>8家。</p>")));
  }

  @Test
  void tellsOfNumbersAndWordsThatOnlyABrowserShows() {
    String sheet = ".a::before{counter-increment:s;content:counter(s) '、'}";
    assertTrue(says(page(sheet, "<p class=a>走访35户。</p>"), "import-numbers-lost"));
    assertTrue(says(page("", "<p>走访<input value=35>户。</p>"), "import-form-values"));
    assertTrue(says(page("", "<p>会</p><textarea>全年走访困难职工120户。</textarea>"), "import-form-values"));
    assertTrue(says(page("", "<p>会</p><svg><text>走访35户</text></svg>"), "import-drawing-text"));
    Draft search = page("", "<p>新建8家。</p><input value=检索><input type=hidden value=35>");
    assertFalse(says(search, "import-form-values"));
  }

  @Test
  void readsWhatAnOpenShadowShowsAndEscapesOfASheet() {
    String shadow = "<div><template shadowrootmode=open><p>走访35户。</p></template></div>";
    assertEquals("走访35户。\n", Seeds.body(page("", shadow)));
    String sheet = ".a::before{content:'\\4E00\\3001'}";
    assertEquals("## 一、走访\n\n完成。\n", Seeds.body(page(sheet, "<p class=a>走访</p><p>完成。</p>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "opacity:.01",
        "opacity:2%",
        "transform:translateX(-9999px)",
        "transform:scale(0.0)"
      })
  void hidesWhatIsClearOrFarAway(String style) {
    Draft draft = page("", "<p>新建35家。</p><p style='" + style + "'>另有8家。</p>");
    assertEquals("新建35家。\n", Seeds.body(draft));
  }

  @Test
  void triesNoMoreRulesThanItCanAndSaysSo() {
    StringBuilder sheet = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      sheet.append("div div div p{font-size:0;color:red}");
    }
    String body = "<div>".repeat(150) + "<p>走访。</p>".repeat(900) + "</div>".repeat(150);
    assertTrue(says(page(sheet.toString(), "<p>新建35家。</p>" + body), "import-many-styles"));
  }

  @Test
  void matchesPartsThatStandInEachOtherHoweverDeep() {
    String body = "<div class=h>".repeat(150) + "<p>另有8家。</p>" + "</div>".repeat(150);
    String sheet = ".h .h .h .h .h .h .h .h .h > p{display:none}";
    assertEquals("新建35家。\n", Seeds.body(page(sheet, "<p>新建35家。</p>" + body)));
    String other = ".h > .g .h .h .h .h .h .h .h p{display:none}";
    assertTrue(Seeds.body(page(other, "<p class=g>新建35家。</p>" + body)).contains("另有8家。"));
  }

  private static boolean says(Draft draft, String code) {
    return draft.problems().stream().anyMatch(problem -> problem.code().equals(code));
  }

  private static List<String> removed(Draft draft, Reason reason) {
    return draft.removals().stream()
        .filter(removal -> removal.reason() == reason)
        .map(removal -> removal.text())
        .toList();
  }

  private static Draft page(String sheet, String body) {
    String html =
        "<html><head><style>"
            + sheet
            + "</style></head><body><h1>某某局2023年述职报告</h1>"
            + body
            + "</body></html>";
    return Importer.read(html.getBytes(StandardCharsets.UTF_8), "in.html", ImportOptions.NONE)
        .value()
        .orElseThrow();
  }
}
