package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A site in three languages, the third written from right to left and known to no line of code: a
 * bundle and a line in {@code site.yml}.
 */
class ThirdLanguageTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root")).normalize();
  private static final String BUNDLE = "themes/default/i18n/ar.properties";
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  /** What Arabic needs of its own; all else of the bundle is made up. */
  private static final String ARABIC =
      """
      language.name=العربية
      format.date=yyyy/MM/dd
      scale.from=1000000
      scale.6={0} مليون
      plural.zero=n = 0
      plural.one=n = 1
      plural.two=n = 2
      plural.few=n % 100 = 3..10
      plural.many=n % 100 = 11..99
      redactions.count.one=موضع واحد
      redactions.count.two=موضعان
      redactions.count.few={0} مواضع
      unit.家=منظمة
      """;

  @TempDir private Path root;

  /** The golden site, which has every kind of page, in a third language. */
  private BuiltSite build() throws IOException {
    prepare();
    Files.writeString(root.resolve(BUNDLE), bundle() + ARABIC);
    return BuiltSite.of(root, root.resolve("out"), 2);
  }

  private void prepare() throws IOException {
    Path golden = ROOT.resolve("generator/src/test/golden/small/site");
    try (Stream<Path> files = Files.walk(golden)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = root.resolve(golden.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    Path settings = root.resolve("content/site.yml");
    String text = Files.readString(settings);
    assertTrue(text.contains("[zh-CN, en]"));
    Files.writeString(settings, text.replace("[zh-CN, en]", "[zh-CN, en, ar]"));
    Files.createDirectories(root.resolve(BUNDLE).getParent());
  }

  /**
   * All texts of the English bundle with Arabic letters for Latin ones, so that whatever does not
   * come from the bundle is known by its letters.
   */
  private static String bundle() throws IOException {
    Messages english;
    Path path = ROOT.resolve("themes/default/i18n/en.properties");
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      english = Messages.read(Language.ENGLISH, reader);
    }
    return english.keys().stream()
        .filter(key -> !Messages.isOptional(key))
        .map(key -> key + "=" + foreign(english.text(key)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String foreign(String text) {
    StringBuilder foreign = new StringBuilder();
    text.chars()
        .forEach(
            c -> foreign.append(LATIN.matcher(Character.toString(c)).matches() ? 'ع' : (char) c));
    return foreign.toString().replace(" ", "\\u0020");
  }

  @Test
  void everyPageIsThereFromRightToLeft() throws IOException {
    BuiltSite site = build();
    List<String> originals = new ArrayList<>();
    List<String> arabic = new ArrayList<>();
    for (String page : site.pages()) {
      if (page.startsWith("ar/old/")) {
        assertEquals("ar", site.page(page).selectFirst("html").attr("lang"), page);
      } else if (page.startsWith("ar/")) {
        arabic.add(page.substring(3));
        Element html = site.page(page).selectFirst("html");
        assertEquals("ar rtl", html.attr("lang") + " " + html.attr("dir"), page);
      } else if (!page.startsWith("en/") && !page.startsWith("old/")) {
        originals.add(page);
      }
    }
    assertEquals(originals, arabic);
    assertTrue(arabic.size() > 15, "every kind of page is there: " + arabic);
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void theSwitchLeadsToTheSamePageInEveryLanguage() throws IOException {
    BuiltSite site = build();
    for (String page : site.pages()) {
      if (!page.startsWith("ar/") || page.startsWith("ar/old/")) {
        continue;
      }
      Document document = site.page(page);
      List<String> links = document.select(".languages a").eachAttr("href");
      String up = "../".repeat(page.split("/", -1).length - 1);
      String same = page.substring("ar/".length());
      if (!page.endsWith("404.html")) {
        assertEquals(
            List.of(up + same, up + "en/" + same),
            links.stream().map(l -> whole(page, l)).toList(),
            page);
      }
      assertEquals(3, document.select(".languages li").size(), page);
    }
    assertEquals(
        List.of("zh-CN", "en", "ar", "x-default"),
        site.page("ar/units/city.html").select("link[hreflang]").eachAttr("hreflang"));
  }

  /** A relative link with all its steps up to the root and down again. */
  private static String whole(String page, String href) {
    Path folder = Path.of("/", page).getParent();
    return "../".repeat(page.split("/", -1).length - 1)
        + Path.of("/").relativize(folder.resolve(href).normalize());
  }

  @Test
  void countsAndQuantitiesFollowTheBundle() throws IOException {
    BuiltSite site = build();
    String report = site.page("ar/reports/city/2022.html").select("table.figures").html();
    assertTrue(report.contains("<span class=\"number\">35</span> منظمة"), report);
    assertTrue(report.contains("1.2 مليون"), report);
    assertTrue(report.contains("<span lang=\"zh-CN\" dir=\"ltr\">元</span>"), report);
    String facts = site.page("ar/reports/city/2022.html").select("a[href=#redactions]").text();
    assertTrue(facts.contains("موضعان"), facts);
    assertEquals("2023/01/20", site.page("ar/reports/city/2022.html").select("time").last().text());
  }

  /** Han letters where the page says Arabic or English, or Latin ones where it says Arabic. */
  @Test
  void everyForeignPassageSaysItsLanguage() throws IOException {
    BuiltSite site = build();
    Set<String> unmarked = new TreeSet<>();
    int passages = 0;
    for (String page : site.pages()) {
      Element body = site.page(page).body();
      for (Element element : body.getAllElements()) {
        passages += element.hasAttr("lang") ? 1 : 0;
        List<String> texts = new ArrayList<>();
        element.textNodes().stream().map(TextNode::text).forEach(texts::add);
        texts.add(element.attr("aria-label"));
        texts.add(element.attr("title"));
        for (String text : texts) {
          if (isForeign(text, language(element)) && !isName(element)) {
            unmarked.add(page + ": " + text);
          }
        }
      }
    }
    assertTrue(passages > 200, "passages are marked: " + passages);
    assertEquals(Set.of(), unmarked);
  }

  private static boolean isForeign(String text, String language) {
    return switch (language) {
      case "ar" -> HAN.matcher(text).find() || LATIN.matcher(text).find();
      case "en" -> HAN.matcher(text).find();
      default -> false;
    };
  }

  /** Names of files and formats, digests and addresses are in no language. */
  private static boolean isName(Element element) {
    return element.closest("code, .file-name, .attachments, .data-links, .print-only") != null
        || element.ownText().matches("SHA-256|https?://\\S+");
  }

  private static String language(Element element) {
    Element marked = element.closest("[lang]");
    return marked == null ? "" : marked.attr("lang");
  }

  private String problems(String bundle) throws IOException {
    prepare();
    Files.writeString(root.resolve(BUNDLE), bundle);
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 2))
        .stream()
        .map(messages::line)
        .collect(Collectors.joining("\n"));
  }

  /** A text from another language could not be marked where it stands in an attribute. */
  @Test
  void aBundleThatLacksTextsIsAnErrorThatNamesThemAll() throws IOException {
    String lacking =
        (bundle() + ARABIC)
            .lines()
            .filter(line -> !line.startsWith("home.latest=") && !line.startsWith("skip="))
            .collect(Collectors.joining("\n"));
    assertEquals(
        BUNDLE
            + ":1:1: error [bundle-lacks-keys]: 2 texts are missing in this bundle: home.latest,"
            + " skip. Add them; en.properties of the built-in theme has them all, ready to be"
            + " translated.",
        problems(lacking));
  }

  @Test
  void aPatternThatCannotBeUsedIsAnErrorThatNamesIt() throws IOException {
    String text = bundle() + ARABIC + "plural.few=some\n";
    assertEquals(
        BUNDLE
            + ":1:1: error [faulty-pattern]: The text “plural.few” is missing or has a form that"
            + " cannot be used. Compare it with the same text in en.properties of the built-in"
            + " theme.",
        problems(text));
  }
}
