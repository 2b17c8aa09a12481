package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceText;
import gongkai.line.BuiltSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The sample portal, from {@code init --sample} to the site that the public would see. */
class SampleSiteTest {
  private static final int UNITS = 8;
  private static final int REPORTS = 43;

  /** One is withdrawn, one is in review. */
  private static final int PUBLISHED = 41;

  private static final int TWINS = 14;
  private static final Pattern INVENTED =
      Pattern.compile("虚构|[Ii]nvented|fictitious", Pattern.UNICODE_CASE);

  @TempDir private static Path folder;
  private static Path root;
  private static BuiltSite site;

  @BeforeAll
  static void initAndBuild() {
    root = folder.resolve("示例 sample");
    assertEquals(0, run("init", root.toString(), "--sample").code());
    Ended built = run("build", "--site", root.toString(), "--quiet");
    assertEquals(new Ended(0, "", ""), built);
    site = new BuiltSite(root.resolve("site-out"));
  }

  private static Ended run(String... args) {
    return Ended.of(Locale.US, args);
  }

  private static List<Path> files(String below) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(below))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void passesCheckWithoutAWarning() {
    Ended checked = run("check", "--site", root.toString());
    assertEquals("0 No errors and no warnings. Notes: 1.\n", checked.code() + " " + checked.err());
    assertTrue(
        checked.out().startsWith("content/site.yml:1:1: note [not-translated]: ")
            && checked.out().lines().count() == 1,
        checked.out());
  }

  @Test
  void isAsLargeAsAReaderExpects() throws IOException {
    List<Path> texts = files("content/reports");
    assertEquals(UNITS, files("content/units").size());
    assertEquals(TWINS, texts.stream().filter(f -> f.toString().endsWith(".en.md")).count());
    assertEquals(
        REPORTS, texts.stream().filter(f -> f.toString().matches(".*[\\\\/][^.]+\\.md")).count());
    long bytes = 0;
    for (Path file : files("content")) {
      bytes += Files.size(file);
    }
    assertTrue(bytes < 400_000, "bytes: " + bytes);
  }

  @Test
  void everyFileSaysThatItIsInvented() throws IOException {
    List<String> silent = new ArrayList<>();
    for (Path file : files("content")) {
      String text = text(file);
      boolean glossary = file.endsWith("glossary.yml");
      if (!INVENTED.matcher(text).find() && !glossary) {
        silent.add(file.toString());
      }
      if (file.toString().contains("reports") && file.toString().endsWith(".md")) {
        String body = text.substring(text.indexOf("\n---\n", 4) + 5).strip();
        assertTrue(
            INVENTED.matcher(body.lines().findFirst().orElseThrow()).find(), file.toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  /** What a person would read in a file, whatever its format. */
  private static String text(Path file) throws IOException {
    if (!file.toString().matches(".*\\.(docx|pdf)")) {
      return Files.readString(file);
    }
    Outcome<SourceText> read =
        SourceReader.read(Files.readAllBytes(file), String.valueOf(file.getFileName()));
    return String.valueOf(read.value().orElseThrow());
  }

  @Test
  void everyPageSaysThatItIsInvented() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String page : site.pages()) {
      if (!INVENTED.matcher(site.page(page).text()).find()) {
        silent.add(page);
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void bothLanguagesHaveEveryPage() throws IOException {
    List<String> english =
        site.pages().stream().filter(p -> p.startsWith("en/")).map(p -> p.substring(3)).toList();
    List<String> chinese = site.pages().stream().filter(p -> !p.startsWith("en/")).toList();
    assertTrue(chinese.containsAll(english));
    assertTrue(english.containsAll(chinese.stream().filter(p -> !p.equals("404.html")).toList()));
  }

  @Test
  void whatIsWithdrawnOrInReviewIsNotInTheData() throws IOException {
    for (String file : List.of("data/reports.csv", "data/indicators.csv", "feed.xml")) {
      String text = site.text(file);
      assertFalse(text.contains("south-union/2019"), file);
      assertFalse(text.contains("labour-bureau/2023"), file);
    }
    assertEquals(PUBLISHED, rows("data/reports"));
    String notice = site.page("reports/south-union/2019.html").text();
    assertTrue(notice.contains("重复相加"), notice);
    assertFalse(notice.contains("236件"), notice);
    assertFalse(site.files().contains("reports/labour-bureau/2023.html"));
  }

  /** A table of more than a few kilobytes, as that of a real portal is, is whole in both forms. */
  @Test
  void theDataAreWholeInBothForms() throws IOException {
    assertEquals(UNITS, rows("data/units"));
    assertTrue(rows("data/indicators") > 300);
  }

  private static int rows(String table) throws IOException {
    int json = JsonMapper.builder().build().readTree(site.text(table + ".json")).get("rows").size();
    String csv = site.text(table + ".csv");
    assertTrue(csv.endsWith("\r\n"), table);
    assertEquals(json, csv.lines().count() - 1, table);
    return json;
  }

  @Test
  void totalsSayAtLeastWhereAPartIsWithheld() throws IOException {
    assertTrue(site.page("statistics/warmth-fund.html").text().contains("至少"));
    assertTrue(site.page("en/statistics/warmth-fund.html").text().contains("at least"));
  }

  @Test
  void aTranslationHasTheSectionsAndRedactionsOfItsOriginal() throws IOException {
    for (Path twin : files("content/reports")) {
      if (twin.toString().endsWith(".en.md")) {
        Path original = Path.of(twin.toString().replace(".en.md", ".md"));
        assertEquals(marks(original), marks(twin), twin.toString());
      }
    }
  }

  /** Headings by level and runs of stars, in the order of the text. */
  private static List<String> marks(Path file) throws IOException {
    String text = Files.readString(file);
    String body = text.substring(text.indexOf("\n---\n", 4) + 5);
    List<String> marks = new ArrayList<>();
    Pattern.compile("(?m)^#+(?= )|\\*+").matcher(body).results().forEach(m -> marks.add(m.group()));
    marks.sort(String::compareTo);
    return marks;
  }
}
