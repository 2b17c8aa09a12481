package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Command lines in, output and exit codes out. */
class GongkaiTest {
  @TempDir private Path folder;

  private static Ended run(String... args) {
    return Ended.of(Locale.US, args);
  }

  private static Ended run(Locale locale, String... args) {
    return Ended.of(locale, args);
  }

  private String small() throws IOException {
    return SiteFolder.write(folder.resolve("site"), SiteFolder.SMALL).toString();
  }

  @Test
  void aNewSitePassesCheckAndCanBeBuilt() {
    String site = folder.resolve("neu 新").toString();
    assertEquals(0, run("init", site).code());
    Ended checked = run("check", "--site", site);
    assertEquals(0, checked.code(), checked.out());
    assertEquals("No errors and no warnings. Notes: 5.\n", checked.err());
    assertTrue(checked.out().lines().allMatch(l -> l.contains(": note [placeholder-")));
    assertEquals(5, checked.out().lines().count(), checked.out());
    Ended built = run("build", "--site", site);
    assertEquals(0, built.code(), built.err());
    assertTrue(Files.isRegularFile(Path.of(site, "site-out", "en", "about.html")));
  }

  /** A command that is asked for is looked up by name, before the others are made. */
  @Test
  void everyCommandOfTheHelpIsFoundByItsName() {
    List<String> names =
        run("--help")
            .out()
            .lines()
            .filter(line -> line.matches("  [a-z]+ .*"))
            .map(line -> line.strip().replaceAll(" .*", ""))
            .toList();
    assertEquals(15, names.size(), names.toString());
    for (String name : names) {
      Ended help = run(name, "--help");
      assertEquals(0, help.code(), name);
      assertTrue(help.out().contains("gongkai " + name), help.out());
    }
  }

  @Test
  void initLeavesAFolderThatIsNotEmptyAlone() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Ended ended = run("init", folder.toString());
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("is not empty: “mine.txt”"), ended.err());
    Ended file = run("init", folder.resolve("mine.txt").toString());
    assertEquals(2, file.code());
    assertTrue(file.err().contains("mine.txt is a file"), file.err());
    assertEquals("mine", Files.readString(folder.resolve("mine.txt")));
  }

  @Test
  void theCommentsOfANewSiteAreInTheLanguageOfItsOfficer() throws IOException {
    for (String language : new String[] {"zh", "en"}) {
      Path site = folder.resolve(language);
      assertEquals(0, run("init", site.toString(), "--lang", language).code());
      for (String file : new String[] {"site.yml", "vocabulary/indicators.yml"}) {
        String first =
            Files.readString(site.resolve("content").resolve(file)).lines().findFirst().get();
        boolean chinese =
            first
                .codePoints()
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        assertEquals(language.equals("zh"), chinese, first);
      }
      assertEquals(0, run("check", "--site", site.toString()).code());
    }
  }

  @Test
  void problemsAreLinesOnStandardErrorAndTheExitCodeIsOne() throws IOException {
    String site = small();
    SiteFolder.write(Path.of(site), "-- content/units/city.yml --\nname: 某市\nlevel: town\n");
    Ended ended = run("build", "--site", site);
    assertEquals(1, ended.code());
    assertEquals("", ended.out());
    assertEquals(
        "content/units/city.yml:2:8: error [unknown-value]: “town” is not known here. Use one of:"
            + " city, district, township, bureau.\n"
            + "1 error: the site was not built, and the old one is as it was.\n",
        ended.err());
    assertFalse(Files.exists(Path.of(site, "site-out")));
  }

  @Test
  void problemsAreGivenToProgramsAsJsonAndSarif() throws IOException {
    String site = small();
    SiteFolder.write(Path.of(site), "-- content/units/city.yml --\nname: 某市\nlevel: town\n");
    JsonNode list =
        JsonMapper.builder()
            .build()
            .readTree(run("check", "--site", site, "--format", "json").out());
    assertEquals("note", list.get(0).get("severity").asString());
    assertEquals("not-translated", list.get(0).get("code").asString());
    assertEquals("unknown-value", list.get(1).get("code").asString());
    assertEquals(2, list.get(1).get("line").asInt());
    JsonNode sarif =
        JsonMapper.builder()
            .build()
            .readTree(run("check", "--site", site, "--format", "sarif").out());
    assertEquals("2.1.0", sarif.get("version").asString());
    assertEquals("note", sarif.at("/runs/0/results/0/level").asString());
    assertEquals(
        "content/units/city.yml",
        sarif.at("/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri").asString());
  }

  @Test
  void anErrorInOneLeavesTheOldSite() throws IOException {
    String site = small();
    assertEquals(0, run("build", "--site", site, "--quiet").code());
    String before = Files.readString(Path.of(site, "site-out", "manifest.json"));
    SiteFolder.write(Path.of(site), "-- content/units/city.yml --\nname: 某市\n");
    assertEquals(1, run("build", "--site", site).code());
    assertEquals(before, Files.readString(Path.of(site, "site-out", "manifest.json")));
  }

  @Test
  void filesThatAreNotOursStopTheBuild() throws IOException {
    String site = small();
    Path mine = Files.createDirectories(folder.resolve("documents"));
    Files.writeString(mine.resolve("letter.txt"), "dear");
    Ended ended = run("build", "--site", site, "--out", mine.toString());
    assertEquals(1, ended.code());
    assertTrue(
        ended.err().contains("letter.txt") || ended.err().contains("documents"), ended.err());
    assertEquals("dear", Files.readString(mine.resolve("letter.txt")));
  }

  @Test
  void anOutputThatWouldDoHarmIsRefusedAndTheSiteStaysAsItWas() throws IOException {
    String site = small();
    Path file = Files.writeString(folder.resolve("file"), "mine");
    for (String out :
        new String[] {
          site,
          site + "/content",
          site + "/content/out",
          site + "/themes/out",
          site + "/.gongkai",
          site + "/.git",
          file.toString(),
          file + "/below",
          "/",
          ""
        }) {
      Ended ended = run(Locale.CHINA, "build", "--site", site, "--out", out);
      assertTrue(ended.code() == 1 || ended.code() == 2, out + ": " + ended.err());
      assertTrue(ended.err().contains("请用 --out") || ended.err().contains("--out 的值是空的"), out);
    }
    assertEquals("mine", Files.readString(file));
    assertFalse(Files.exists(Path.of(site, ".git")));
    assertFalse(Files.exists(Path.of(site, "content/out")));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPlaceThatCannotBeWrittenIsToldAsTheOutput() throws IOException {
    Ended ended = run(Locale.CHINA, "build", "--site", small(), "--out", "/proc/site", "--quiet");
    assertEquals(3, ended.code());
    String told = ended.err().lines().reduce((a, b) -> b).orElse("");
    assertTrue(told.startsWith("不能在 /proc/site 写出站点："), ended.err());
    assertTrue(told.contains("上级文件夹 /proc 必须存在并且可写"), told);
  }

  @Test
  void draftsAreBuiltOnlyWhenAskedFor() throws IOException {
    String site = small();
    Path report = Path.of(site, "content/reports/district/2023.md");
    Files.writeString(
        report, Files.readString(report).replace("status: published", "status: draft"));
    assertEquals(0, run("build", "--site", site).code());
    assertFalse(Files.exists(Path.of(site, "site-out/reports/district/2023.html")));
    assertEquals(0, run("build", "--site", site, "--drafts").code());
    assertTrue(Files.exists(Path.of(site, "site-out/reports/district/2023.html")));
  }

  /** The published report says 35; a draft of another unit on another year gives a figure too. */
  @Test
  void everyPageOfABuildWithDraftsSaysSoAndNothingCountsThem() throws IOException {
    String site = small();
    Path report = Path.of(site, "content/reports/district/2023.md");
    String draft =
        Files.readString(report)
            .replace("status: published", "status: draft")
            .replaceAll("(?m)^published:.*\n", "")
            .replace("year: 2023", "year: 2019")
            .replaceAll("date: (.*?), from: 2023(.*?) to: 2023", "date: $1, from: 2019$2 to: 2019");
    Files.writeString(report.resolveSibling("2019.md"), draft);
    assertEquals(0, run("build", "--site", site, "--out", folder + "/public").code());
    Ended ended = run("build", "--site", site, "--drafts", "--out", folder + "/drafts");
    assertEquals(0, ended.code(), ended.err());
    Path shown = folder.resolve("drafts");
    int pages = 0;
    try (Stream<Path> files = Files.walk(shown)) {
      for (Path page : files.filter(f -> f.toString().endsWith(".html")).toList()) {
        String html = Files.readString(page);
        pages++;
        assertTrue(html.contains("<meta name=\"robots\" content=\"noindex\">"), page.toString());
        assertTrue(
            html.contains("class=\"drafts\"") || html.contains("http-equiv=\"refresh\""),
            page.toString());
      }
    }
    assertTrue(pages > 20, "pages: " + pages);
    assertTrue(Files.exists(shown.resolve("reports/district/2019.html")));
    for (String same :
        new String[] {
          "feed.xml", "units/district.xml", "data/reports.csv", "data/indicators.json"
        }) {
      assertEquals(
          Files.readString(folder.resolve("public").resolve(same)),
          Files.readString(shown.resolve(same)),
          same);
    }
    assertFalse(Files.readString(shown.resolve("sitemap.xml")).contains("<loc>"));
    String year = Files.readString(shown.resolve("years/2019.html"));
    assertTrue(year.contains("tag-draft"), year);
    String home = Files.readString(shown.resolve("index.html"));
    assertTrue(home.contains("tag-draft"), home);
    assertEquals(numbers("public/index.html"), numbers("drafts/index.html"));
    for (String same :
        new String[] {
          "statistics/index.html", "statistics/unions-formed.html", "units/index.html"
        }) {
      assertEquals(main("public/" + same), main("drafts/" + same), same);
    }
    String published = Files.readString(folder.resolve("public/index.html"));
    assertFalse(published.contains("class=\"drafts\"") || published.contains("noindex"));
  }

  private String main(String page) throws IOException {
    String html = Files.readString(folder.resolve(page));
    return html.substring(html.indexOf("<main"), html.indexOf("</main>"));
  }

  private String numbers(String page) throws IOException {
    return main(page).replaceAll("(?s)^.*<dl class=\"headline\">|</dl>.*$", "");
  }

  @Test
  void theBaseUrlCanBeGiven() throws IOException {
    String site = small();
    assertEquals(0, run("build", "--site", site, "--base-url", "https://a.example/portal").code());
    assertTrue(
        Files.readString(Path.of(site, "site-out/sitemap.xml"))
            .contains("<loc>https://a.example/portal/reports/district/2023.html</loc>"));
    assertEquals(2, run("build", "--site", site, "--base-url", "nowhere").code());
    Ended user = run("build", "--site", site, "--base-url", "https://me:secret@a.example/");
    assertEquals(2, user.code());
    assertFalse(user.err().contains("secret"), user.err());
    String han = run("build", "--site", site, "--base-url", "https://例子.中国/公开").err();
    assertTrue(han.contains("Write https://xn--fsqu00a.xn--fiqs8s/%E5%85%AC%E5%BC%80/."), han);
  }

  @Test
  void aFaultyTemplateIsAProblemWithItsPlace() throws IOException {
    String site = small();
    SiteFolder.write(
        Path.of(site), "-- themes/default/templates/home.peb --\n<p>\n{{ page.nothing }}\n");
    Ended ended = run("build", "--site", site);
    assertEquals(1, ended.code());
    assertTrue(
        ended
            .err()
            .startsWith(
                "themes/default/templates/home.peb:2:1: error [template-name]: The template"
                    + " asks for “nothing”"),
        ended.err());
    SiteFolder.write(Path.of(site), "-- themes/default/templates/home.peb --\n{{ nosuch.a }}\n");
    String chinese = run(Locale.CHINA, "build", "--site", site).err();
    assertTrue(chinese.contains("[template-name]: 模板用了“nosuch”，这里没有这个名称。"), chinese);
  }

  @Test
  void aSiteMayHideOneFileOfTheThemeAndOneText() throws IOException {
    String site = small();
    SiteFolder.write(
        Path.of(site),
        "-- themes/default/templates/changes.peb --\n<h1>{{ t('section.changes') }}</h1>\n"
            + "-- themes/default/i18n/en.properties --\nsection.changes=Errata\n");
    assertEquals(0, run("build", "--site", site).code());
    assertEquals(
        "<h1>Errata</h1>", Files.readString(Path.of(site, "site-out/en/changes.html")).strip());
  }

  @Test
  void importSaysWhatItDidAndADryRunWritesNothing() throws IOException {
    String site = small();
    Path source = folder.resolve("报告.txt");
    Files.writeString(source, "某区总工会领导班子2022年述职报告\n一、工作\n新建工会12家，走访企业3家。\n");
    Ended dry =
        run(
            "import",
            source.toString(),
            "--site",
            site,
            "--unit",
            "district",
            "--dry-run",
            "--format",
            "json");
    assertEquals(0, dry.code(), dry.err());
    JsonNode draft = JsonMapper.builder().build().readTree(dry.out()).get(0);
    assertEquals(2022, draft.get("year").asInt());
    assertEquals(12, draft.at("/indicators/0/value").asInt());
    assertFalse(Files.exists(Path.of(site, "content/reports/district/2022.md")));
    assertEquals(0, run("import", source.toString(), "--site", site, "--unit", "district").code());
    String written = Files.readString(Path.of(site, "content/reports/district/2022.md"));
    assertTrue(written.contains("- {id: unions-formed, label: 新建工会, value: 12"), written);
    assertTrue(written.contains("- {label: 走访企业, value: 3"), written);
    Ended checked = run("check", "--site", site);
    assertEquals("0 Errors: 0. Warnings: 1.\n", checked.code() + " " + checked.err());
    assertTrue(
        checked.out().contains("warning [unreviewed]: Proposed by machine and not yet checked:"),
        checked.out());
  }

  @Test
  void wrongUsageIsToldWithTheUsageAndExitCodeTwo() {
    Ended ended = run("build", "--sight", "x");
    assertEquals(2, ended.code());
    assertTrue(ended.err().startsWith("Wrong usage: "), ended.err());
    assertTrue(ended.err().contains("--site"), ended.err());
    assertEquals(2, run().code());
    assertEquals(2, run("build", "--site", "/nowhere").code());
    assertEquals(2, run("preview", "--site", folder.toString()).code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "init",
        "import",
        "check",
        "build",
        "preview",
        "new",
        "new report",
        "completion",
        "theme",
        "theme copy"
      })
  void everyCommandHasHelpInBothLanguages(String command) {
    String[] help = (command + " --help").split(" ");
    Ended english = run(help);
    assertEquals(0, english.code());
    assertTrue(english.out().contains("Usage: gongkai " + command), english.out());
    Ended chinese = run(Locale.CHINA, help);
    assertTrue(chinese.out().contains("用法：gongkai " + command), chinese.out());
    assertTrue(run((command + " --help --lang zh").split(" ")).out().equals(chinese.out()));
    // A long option has its description on the next line.
    String joined = english.out().replaceAll("(--\\S+)\n {10,}", "$1 ");
    for (String line : joined.lines().toList()) {
      assertFalse(line.matches("\\s*--\\S+( \\S+)?\\s*"), "not described: " + line);
    }
  }

  @Test
  void theVersionIsGiven() {
    assertTrue(run("--version").out().startsWith("gongkai "));
  }
}
