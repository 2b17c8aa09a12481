package gongkai.line;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.rendering.theme.OwnTemplates;
import gongkai.rendering.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own {@code theme.yml}: what it changes, and what it may not. */
class ThemeTest {
  private static final String FILE = "themes/default/theme.yml";
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);

  @TempDir private Path root;

  private String problems(String theme) throws IOException {
    SiteFolder.write(root, SiteFolder.EMPTY + "-- " + FILE + " --\n" + theme);
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .sorted()
        .map(MESSAGES::line)
        .collect(Collectors.joining("\n"));
  }

  /** The style sheet of the built site. */
  private String css(String files) throws IOException {
    SiteFolder.write(root, SiteFolder.EMPTY + files);
    BuiltSite built = BuiltSite.of(root, root.resolve("out"), 1);
    List<String> sheets = built.files().stream().filter(f -> f.endsWith(".css")).toList();
    assertEquals(1, sheets.size());
    return built.text(sheets.get(0));
  }

  @Test
  void aTemplateMayAskForWhatNobodyGives() throws IOException {
    String template =
        """
        -- themes/default/theme.yml --
        templates: 4
        -- themes/default/templates/not-found.peb --
        {{ way | default('first') }}
        {% set way = ', given, ' %}
        {{ way | default('second') }}
        {% set way = null %}
        {{ (way | default('third')) ~ '!' }}
        """;
    SiteFolder.write(root, SiteFolder.EMPTY + template);
    BuiltSite built = BuiltSite.of(root, root.resolve("out"), 1);
    assertEquals("first, given, third!", built.text("404.html").strip());
  }

  @Test
  void aFaintPairIsToldWithItsContrastAndPlace() throws IOException {
    assertEquals(
        FILE
            + ":2:17: error [low-contrast]: In the colours “light”, soft #999999 on paper #ffffff has"
            + " a contrast of 2.84:1; 4.5:1 is needed. Make one of the two lighter or darker.",
        problems("colours:\n  light: {soft: \"#999999\"}\n")
            .lines()
            .filter(l -> l.contains(" on paper "))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void aPairIsToldAtTheColourThatTheSiteGave() throws IOException {
    String told = problems("colours:\n  dark:\n    paper: \"#777777\"\n");
    assertFalse(told.isEmpty());
    assertTrue(told.lines().allMatch(line -> line.startsWith(FILE + ":3:12: ")), told);
  }

  @Test
  void highContrastNeedsSeven() throws IOException {
    // 5.74:1 on white: enough in the light colours, and not in these.
    assertTrue(
        problems("colours:\n  contrast-light: {soft: \"#666666\"}\n").contains("5.74:1; 7:1"));
    assertEquals("", problems("colours:\n  light: {ink: \"#444444\"}\n"));
  }

  @Test
  void frameAndMarksNeedThree() throws IOException {
    String told = problems("colours:\n  light: {chart-3: \"#cccccc\"}\n");
    assertTrue(
        told.contains("chart-3 #cccccc on paper #ffffff has a contrast of 1.60:1; 3:1"), told);
  }

  @Test
  void anUnknownKeyIsNamedWithItsNearMatch() throws IOException {
    assertEquals(
        FILE
            + ":1:1: error [unknown-key-near]: There is no key “colors”. Did you mean “colours”?\n"
            + FILE
            + ":3:3: error [unknown-key-near]: There is no key “serif-hz”. Did you mean “serif-zh”?",
        problems("colors: {}\nfonts:\n  serif-hz: [SimSun]\n"));
    assertEquals(
        FILE + ":1:18: error [unknown-key-near]: There is no key “lnik”. Did you mean “link”?",
        problems("colours: {dark: {lnik: \"#ffffff\"}}\n"));
  }

  @Test
  void nothingBreaksOutOfTheStyleSheet() throws IOException {
    assertEquals(
        String.join(
            "\n",
            FILE
                + ":1:24: error [not-a-colour]: “red;}body{display:none” is not a colour. Write “ink” as"
                + " six digits from 0 to f in quotes, for example \"#9e1b1b\".",
            FILE
                + ":2:18: error [not-a-font]: “a\\b” cannot be a font’s name. Use letters, digits,"
                + " spaces and hyphens only.",
            FILE
                + ":2:18: error [not-a-font]: “x\"}body{” cannot be a font’s name. Use letters, digits,"
                + " spaces and hyphens only.",
            FILE
                + ":3:25: error [not-a-measure]: “38;}” is not a size that works here. Write a plain number"
                + " within 30–45.",
            FILE
                + ":4:7: error [not-a-picture]: “../x.svg” cannot be a picture’s name. Name it with"
                + " lower-case letters, digits and hyphens, ending in .svg, .png or .webp."),
        problems(
            "colours: {light: {ink: \"red;}body{display:none\"}}\n"
                + "fonts: {sans-zh: ['x\"}body{', 'a\\b', SimSun]}\n"
                + "measures: {line-length: \"38;}\"}\n"
                + "logo: ../x.svg\n"));
  }

  @Test
  void aColourWithoutQuotesIsAdvisedOf() throws IOException {
    String told = problems("colours:\n  light:\n    ink: #000000\n");
    assertTrue(
        told.contains("“ink” has no value. Fill it in (in quotes if it begins with #)"), told);
  }

  @Test
  void aSizeOutOfItsRangeIsRefused() throws IOException {
    String told = problems("measures: {large-size: 20, leading-zh: 1.75}\n");
    assertEquals(
        FILE
            + ":1:24: error [not-a-measure]: “20” is not a size that works here. Write a plain number within"
            + " 22–32.",
        told);
  }

  @Test
  void aSiteChangesOneColourAndKeepsTheOthers() throws IOException {
    String builtIn = css("");
    String own =
        css(
            "-- "
                + FILE
                + " --\ncolours:\n  light: {accent: \"#7A0000\"}\nmeasures: {text-size: 20}\n");
    assertEquals(
        builtIn
            .replaceFirst("--accent:#9e1b1b;", "--accent:#7a0000;")
            .replace("--text-size:1.125rem;", "--text-size:1.25rem;"),
        own);
  }

  @Test
  void aStyleSheetThatAsksForNoDesignGetsNone() throws IOException {
    assertEquals("p{}", css("-- themes/default/assets/site.css --\np{}\n").strip());
  }

  @Test
  void aLogoStandsBesideTheName() throws IOException {
    String files =
        "-- " + FILE + " --\nlogo: seal.svg\n-- themes/default/assets/seal.svg --\n<svg/>\n";
    SiteFolder.write(root, SiteFolder.EMPTY + files);
    BuiltSite built = BuiltSite.of(root, root.resolve("out"), 1);
    for (String page : List.of("index.html", "en/units/index.html")) {
      String source = built.page(page).select("header img[alt='']").attr("src");
      assertTrue(source.matches("(\\.\\./)*assets/seal\\.[0-9a-f]{10}\\.svg"), source);
    }
    assertEquals(List.of(), built.brokenLinks());
  }

  @Test
  void whatStrictHostsRefuseInOwnFilesIsWarnedOf() throws IOException {
    String told =
        problems(
            """
            logo: seal.svg
            -- themes/default/assets/seal.svg --
            <svg xmlns="http://www.w3.org/2000/svg"><!-- <style> -->
            <style>path{fill:red}</style><script>1</script>
            <path style="fill:red" onclick="go()" fill="#fff" d="M0 0"/>
            <a href="https://a.example/"><text>style = on</text></a>
            <image href="https://a.example/b.png"/>
            </svg>
            -- themes/default/assets/site.css --
            @import url("https://a.example/a.css");
            @import '//a.example/b.css';
            /* url(https://a.example/) */
            p { background: url(data:image/png;base64,AA) }
            i { background: url(#a) url(seal.svg) }
            """);
    List<String> places =
        told.lines()
            .map(line -> line.replaceAll("^themes/default/assets/|: warning|”.*", ""))
            .map(line -> line.replaceAll("\\]: “", "] "))
            .toList();
    assertEquals(
        List.of(
            "seal.svg:2:1 [asset-inline] <style",
            "seal.svg:2:30 [asset-inline] <script",
            "seal.svg:3:7 [asset-inline] style",
            "seal.svg:3:24 [asset-inline] onclick",
            "seal.svg:5:1 [asset-elsewhere] <image href=\"https://a.example/b.png",
            "site.css:1:9 [asset-elsewhere] url(\"https://a.example/a.css",
            "site.css:2:1 [asset-elsewhere] @import '//a.example/b.css",
            "site.css:4:17 [asset-elsewhere] url(data:image/png"),
        places);
  }

  @Test
  void aLogoThatIsNotThereIsAFault() throws IOException {
    assertEquals(
        FILE
            + ":1:7: error [no-logo]: The theme has no picture “seal.svg”. Put it into the theme’s"
            + " folder assets/, or delete the line.",
        problems("logo: seal.svg\n"));
  }

  @Test
  void aThemeOfAnotherNameHasAFileOfItsOwn() throws IOException {
    String css =
        css(
            "-- content/site.yml --\n"
                + SiteFolder.EMPTY.substring(SiteFolder.EMPTY.indexOf('\n') + 1)
                + "theme: ours\n"
                + "-- themes/ours/theme.yml --\ncolours: {light: {accent: \"#00539b\"}}\n");
    assertTrue(css.contains("--accent:#00539b"));
  }

  @Test
  void templatesForAnotherVersionAreRefused() throws IOException {
    assertEquals(
        FILE
            + ":1:12: error [template-version]: The theme’s own templates were written for version"
            + " 1 of what templates see; this program has version 4. Compare them with the built-in"
            + " ones, then write “templates: 4”.",
        problems("templates: 1\n"));
  }

  @Test
  void aTemplateThatHidesNothingIsToldWithItsNearMatch() throws IOException {
    assertEquals(
        "themes/default/templates/fotter.peb:1:1: warning [template-unused.near]: No template of"
            + " that name is built in, and none of the theme’s own asks for it. Did you mean"
            + " footer.peb?",
        problems("templates: 4\n-- themes/default/templates/fotter.peb --\n<footer></footer>\n"));
  }

  @Test
  void aPieceThatAnOwnTemplateAsksForIsUsed() throws IOException {
    assertEquals(
        "",
        problems(
            "templates: 4\n-- themes/default/templates/footer.peb --\n{% include \"seal\" %}\n"
                + "-- themes/default/templates/seal.peb --\n<p></p>\n"));
  }

  @Test
  void aFileThatIsTheBuiltInOneIsNoneOfTheSitesOwn() throws IOException {
    String path = "templates/footer.peb";
    String footer = new String(BuiltInTheme.of(root, "default").bytes(path), UTF_8);
    assertEquals(Set.of(), ownTemplates(path, footer));
    assertEquals(Set.of("footer"), ownTemplates(path, footer + "\n"));
  }

  private Set<String> ownTemplates(String path, String text) throws IOException {
    Path own = root.resolve("themes/default").resolve(path);
    Files.createDirectories(own.getParent());
    Files.writeString(own, text);
    return OwnTemplates.names(ThemeFiles.of(root, "default").orElseThrow());
  }

  @Test
  void ownTemplatesThatStateNoVersionAreWarnedOf() throws IOException {
    assertTrue(
        problems(
                "logo: mark.svg\n-- themes/default/assets/mark.svg --\n<svg/>\n"
                    + "-- themes/default/templates/footer.peb --\n<p></p>\n")
            .contains("warning [template-version-unstated]"));
  }
}
