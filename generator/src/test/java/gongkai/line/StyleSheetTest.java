package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.setting.ThemeReader;
import gongkai.design.Colour;
import gongkai.design.ColourRole;
import gongkai.design.Contrasts;
import gongkai.design.Design;
import gongkai.design.DesignCss;
import gongkai.design.FontStack;
import gongkai.design.Scheme;
import gongkai.design.ThemeMeasure;
import gongkai.diagnostic.Outcome;
import gongkai.model.Language;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The built-in theme's design, style sheet and script. */
class StyleSheetTest {
  private static final Path THEME = Path.of(System.getProperty("project.root"), "themes/default");

  private static Design design() throws IOException {
    Outcome<Design> read =
        ThemeReader.read("theme.yml", Files.readAllBytes(THEME.resolve("theme.yml")));
    assertEquals(List.of(), read.problems());
    return read.value().orElseThrow();
  }

  private static String sheet() throws IOException {
    String css = Files.readString(THEME.resolve("assets/site.css"));
    assertTrue(css.contains("/* theme.yml */\n"));
    return css;
  }

  @Test
  void theBuiltInDesignIsWholeAndCanBeRead() throws IOException {
    Design design = design();
    for (Scheme scheme : Scheme.values()) {
      assertEquals(Set.of(ColourRole.values()), design.colours().get(scheme).keySet());
    }
    assertEquals(Set.of(FontStack.values()), design.fonts().keySet());
    assertEquals(Set.of(ThemeMeasure.values()), design.measures().keySet());
    assertEquals(List.of(), Contrasts.of(design, "theme.yml"));
  }

  /**
   * Any two of the six are told apart, by those who do not see red or green too: the distance in
   * OKLab is at least 0.1, five times what is just noticed. Colour blindness after Machado,
   * Oliveira and Fernandes (2009), severity 1.
   */
  @Test
  void theColoursOfChartsAreToldApart() throws IOException {
    Design design = design();
    List<String> alike = new ArrayList<>();
    for (Scheme scheme : Scheme.values()) {
      List<Colour> series =
          Stream.of(ColourRole.values())
              .filter(role -> role.code().startsWith("chart-"))
              .map(role -> design.colours().get(scheme).get(role).colour())
              .toList();
      assertEquals(6, series.size());
      for (int i = 0; i < series.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (SeenColour.leastDistance(series.get(i), series.get(j)) < 0.1) {
            alike.add(scheme + ": " + series.get(i).hex() + " and " + series.get(j).hex());
          }
        }
      }
    }
    assertEquals(List.of(), alike);
  }

  /** Or theme.yml, dark colours, large type and the reader's own size would pass it by. */
  @Test
  void theSheetTakesColoursFontsAndSizesFromTheDesign() throws IOException {
    String rules =
        sheet().replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@page[^{]*\\{(?s).*?\\n}", "");
    assertEquals(List.of(), found("#[0-9a-fA-F]{3,8}\\b(?![^{};]*\\{)", rules), "colours");
    assertEquals(List.of(), found("font-size:\\s*[0-9.]+px", rules), "use rem, --small or --tiny");
  }

  @Test
  void everyPropertyThatIsUsedIsDefined() throws IOException {
    String css = DesignCss.write(design()) + sheet();
    Set<String> used = new TreeSet<>(found("(?<=var\\()--[a-z0-9-]+", css));
    Set<String> defined = new TreeSet<>(found("--[a-z0-9-]+(?=:)", css));
    used.removeAll(defined);
    assertEquals(Set.of(), used);
  }

  /** As readers get it: without comments, and with all rules. */
  private static String served() throws IOException {
    Outcome<Theme> theme =
        Theme.read(
            ThemeFiles.of(THEME, "default").orElseThrow(), design(), List.of(Language.CHINESE));
    Theme.Asset sheet = theme.value().orElseThrow().assets().get("site.css");
    return new String(theme.value().orElseThrow().bytes(sheet), StandardCharsets.UTF_8);
  }

  @Test
  void readersGetAllRulesAndNoComments() throws IOException {
    String served = served();
    assertEquals(List.of(), found("/\\*(?! --- )|(?m)^ ", served));
    assertEquals(braces(DesignCss.write(design()) + sheet()), braces(served));
    assertTrue(served.contains("content: \"›\" / \"\";"), "what is in quotes stays");
  }

  private static long braces(String css) {
    return css.chars().filter(c -> c == '{').count();
  }

  /**
   * A rule that asks what the root holds on behalf of something within it makes browsers look at
   * the whole page again for every piece of it that arrives.
   */
  @Test
  void noRuleAsksTheRootOnBehalfOfWhatItHolds() throws IOException {
    assertEquals(
        List.of(),
        found("(?m)^\\s*(?::root|html|body)\\S*:.*has\\(.*\\) [^\\s{][^{]*[{,]$", screen()));
  }

  /** The sheet without what is for paper. */
  private static String screen() throws IOException {
    return sheet().replaceAll("(?ms)^@media print \\{.*?^\\}", "");
  }

  @Test
  void sheetAndScriptStayLight() throws IOException {
    int sheet = zipped(served());
    assertTrue(sheet < 13 * 1024, "the style sheet has " + sheet + " bytes, packed");
    long script = Files.size(THEME.resolve("assets/modes.js"));
    assertTrue(script < 4_200, "the script has " + script + " bytes");
    long keys = Files.size(THEME.resolve("assets/find.js"));
    assertTrue(keys < 1_000, "the script of the search field has " + keys + " bytes");
    long tables = Files.size(THEME.resolve("assets/tables.js"));
    assertTrue(tables < 5_000, "the script of tables has " + tables + " bytes");
    int search = zipped(Files.readString(THEME.resolve("assets/search.js")));
    assertTrue(
        search < 12 * 1024, "the script of the search page has " + search + " bytes, packed");
  }

  @Test
  void bothManualsNameEveryKeyOfTheDesign() throws IOException {
    for (String manual : List.of("en", "zh-CN")) {
      Path file = Path.of(System.getProperty("project.root"), "docs/manual", manual, "themes.md");
      String text = Files.readString(file);
      List<String> unnamed =
          found("(?m)(?<=^ {0,4})[a-z0-9-]+(?=:)", Files.readString(THEME.resolve("theme.yml")))
              .stream()
              .distinct()
              .filter(key -> !text.contains("`" + key + "`"))
              .collect(Collectors.toList());
      assertEquals(List.of(), unnamed, manual);
    }
  }

  private static List<String> found(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(r -> r.group()).toList();
  }

  private static int zipped(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.size();
  }
}
