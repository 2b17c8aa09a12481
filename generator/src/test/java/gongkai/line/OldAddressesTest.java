package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that a site had: kept by aliases, or reported when they go. */
class OldAddressesTest {
  private static final String UNIT = "content/units/district.yml";
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path temp;

  private Path root() {
    return temp.resolve("site");
  }

  private void write(String file, String from, String to) throws IOException {
    Path path = root().resolve(file);
    String text = Files.readString(path);
    assertTrue(text.contains(from), text);
    Files.writeString(path, text.replace(from, to));
  }

  private void site(String unitMore, String reportMore) throws IOException {
    SiteFolder.write(root(), SiteFolder.SMALL);
    write(UNIT, "level: district", "level: district\n" + unitMore);
    write(REPORT, "type: team", "type: team\n" + reportMore);
  }

  private BuildReport build() throws IOException {
    SiteRequest request =
        new SiteRequest(root(), Optional.empty(), false, SiteRequest.Purpose.BUILD, 1);
    return SiteBuilder.build(request, temp.resolve("out"));
  }

  private static List<String> told(BuildReport report) {
    Messages english = Messages.ofCommands(Language.ENGLISH);
    return report.problems().stream().sorted().map(english::line).toList();
  }

  private BuiltSite built() throws IOException {
    BuildReport report = build();
    assertEquals(List.of(), told(report));
    return new BuiltSite(temp.resolve("out"));
  }

  private static void leads(BuiltSite site, String from, String href, String canonical)
      throws IOException {
    Document page = site.page(from);
    assertEquals(href, page.select("main a").attr("href"), from);
    assertFalse(page.select("main a").text().isBlank(), from);
    assertEquals("0; url=" + href, page.select("meta[http-equiv=refresh]").attr("content"), from);
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"), from);
    assertEquals(canonical, page.select("link[rel=canonical]").attr("href"), from);
  }

  @Test
  void anAliasOfAReportLeadsToItInEveryLanguage() throws IOException {
    site("", "aliases: [old/r.html, en/only.html]");
    BuiltSite site = built();
    String base = "https://reports.example.net/";
    leads(site, "old/r.html", "../reports/district/2023.html", base + "reports/district/2023.html");
    leads(
        site,
        "en/old/r.html",
        "../reports/district/2023.html",
        base + "en/reports/district/2023.html");
    assertEquals("en", site.page("en/old/r.html").select("html").attr("lang"));
    leads(
        site, "en/only.html", "reports/district/2023.html", base + "en/reports/district/2023.html");
    assertFalse(site.files().contains("en/en/only.html"));
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void anEarlierIdOfAUnitKeepsItsPageItsFeedAndItsReports() throws IOException {
    site("aliases: [old-district]", "aliases: [reports/old-district/2023.html]");
    BuiltSite site = built();
    for (String language : List.of("", "en/")) {
      String base = "https://reports.example.net/" + language;
      leads(
          site,
          language + "units/old-district.html",
          "district.html",
          base + "units/district.html");
      leads(
          site,
          language + "reports/old-district/2023.html",
          "../district/2023.html",
          base + "reports/district/2023.html");
      assertEquals(
          site.text(language + "units/district.xml"),
          site.text(language + "units/old-district.xml"));
    }
    assertEquals(List.of(), site.brokenLinks());
  }

  @Test
  void anAddressOfAUnitKeepsThatPage() throws IOException {
    site("aliases: [units/merged.html, a/b.html]", "");
    BuiltSite site = built();
    leads(
        site,
        "a/b.html",
        "../units/district.html",
        "https://reports.example.net/units/district.html");
    assertTrue(site.files().contains("units/merged.xml"));
    assertFalse(site.files().contains("reports/merged/2023.html"));
    assertFalse(site.files().contains("a/b.xml"));
  }

  @Test
  void anAliasThatIsALiveAddressIsAnErrorThatNamesBoth() throws IOException {
    site("aliases: [other]", "aliases: [en/years/2023.html, index.html/x.html, old.html]");
    Files.writeString(
        root().resolve("content/units/other.yml"),
        "name: {zh-CN: 某镇, en: A town}\nlevel: township\naliases: [old.html]\n");
    String words = ": error [duplicate-address]: Two files would have the address ";
    String remedy = " Rename one of them, or take the address off “aliases”.";
    assertEquals(
        List.of(
            REPORT
                + ":6:11"
                + words
                + "en/years/2023.html: this one and content/site.yml."
                + remedy,
            REPORT + ":6:31" + words + "index.html/x.html: this one and content/site.yml." + remedy,
            UNIT
                + ":3:11"
                + words
                + "units/other.html: this one and content/units/other.yml."
                + remedy,
            "content/units/other.yml:3:11"
                + words
                + "old.html: this one and "
                + REPORT
                + "."
                + remedy),
        told(build()));
  }

  @Test
  void whatCanBeNoAliasOfAUnitIsTold() throws IOException {
    site("aliases: [../a.html, Old]", "");
    assertEquals(
        List.of("bad-unit-alias", "bad-unit-alias"),
        build().problems().stream().map(Problem::code).toList());
  }

  @Test
  void aBuildSaysWhichPublicPagesItTakesAwayAndAliasesKeepThem() throws IOException {
    site("", "");
    built();
    Files.move(root().resolve(REPORT), root().resolve("content/reports/district/annual.md"));
    List<String> told = told(build());
    assertEquals(
        List.of(
            "out:1:1: warning [lost-addresses]: a page that the site had before is gone:"
                + " reports/district/2023.html. Links to it no longer work. To keep the address"
                + " working, add it to “aliases” of the report or unit that now stands for it, and"
                + " build again."),
        told);
    assertEquals(List.of(), told(build()), "a loss is told once");
    write(
        "content/reports/district/annual.md",
        "type: team",
        "type: team\naliases: [reports/district/2023.html]");
    assertEquals(List.of(), told(build()));
    write("content/reports/district/annual.md", "aliases: [reports/district/2023.html]", "");
    assertTrue(told(build()).get(0).contains("reports/district/2023.html"), "an alias is lost");
  }

  @Test
  void atMostTwentyLostAddressesAreNamed() throws IOException {
    site("", "");
    Path pages = Files.createDirectories(root().resolve("content/pages"));
    for (int i = 10; i < 40; i++) {
      Files.writeString(pages.resolve("page-" + i + ".md"), "---\ntitle: 页" + i + "\n---\n文。\n");
    }
    build();
    for (int i = 10; i < 40; i++) {
      Files.delete(pages.resolve("page-" + i + ".md"));
    }
    String told = told(build()).get(0);
    assertTrue(told.contains("30 pages that the site had before are gone: page-10.html,"), told);
    assertTrue(told.contains("page-29.html …."), told);
    assertFalse(told.contains("page-30.html"), told);
  }
}
