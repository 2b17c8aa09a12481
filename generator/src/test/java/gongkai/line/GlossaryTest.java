package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixed translations of terms, and where pages use them. */
class GlossaryTest {
  private static final String GLOSSARY =
      """
      -- content/vocabulary/glossary.yml --
      - term: {zh-CN: 总工会, en: federation of trade unions}
      - term: {zh-CN: 某区总工会, en: A District Federation of Trade Unions}
      - term: {zh-CN: 资金, en: funds}
      - term: {zh-CN: 新建工会, en: unions formed}
      - term: {zh-CN: 工作, en: work}
        unverified: true
      """;

  private static final String SITE =
      SiteFolder.SMALL
              .replace("{zh-CN: 某区, en: A district}", "某区总工会")
              .replace("label: {zh-CN: 新建工会, en: Unions formed}", "label: 新建工会")
              .replace("一年来，新建工会35家", "某区总工会请示市总工会。新建工会35家")
          + GLOSSARY;

  @TempDir private Path root;

  private BuiltSite build(String site) throws IOException {
    SiteFolder.write(root, site);
    return BuiltSite.of(root, root.resolve("out"), 2);
  }

  @Test
  void aNameOrLabelThatIsATermIsSaidWithItsTranslation() throws IOException {
    BuiltSite site = build(SITE);
    assertEquals(
        "A District Federation of Trade Unions",
        site.page("en/units/district.html").selectFirst("h1").html());
    List<String> figures =
        site.page("en/reports/district/2023.html").select("table.figures th[scope=row]").eachText();
    assertEquals(List.of("unions formed 新建", "funds 资金"), figures);
    assertEquals("某区总工会", site.page("units/district.html").selectFirst("h1").html());
  }

  /** An own translation counts more than the glossary's; a part of a name is never translated. */
  @Test
  void aNameIsNeverPutTogetherFromTerms() throws IOException {
    BuiltSite site =
        build(SITE.replace("name: 某区总工会", "name: 某市总工会").replace("label: 资金", "label: 资金总额"));
    Element heading = site.page("en/units/district.html").selectFirst("h1");
    assertEquals("<span lang=\"zh-CN\">某市总工会</span>", heading.html());
    String figures =
        site.page("en/reports/district/2023.html").select("table.figures th[scope=row]").html();
    assertTrue(figures.contains("<span lang=\"zh-CN\">资金总额</span>"), figures);
    site = build(SITE.replace("name: 某区总工会", "name: {zh-CN: 某区总工会, en: Own name}"));
    assertEquals("Own name", site.page("en/units/district.html").selectFirst("h1").html());
  }

  @Test
  void aSynonymThatIsTheNameIsNotListedAgain() throws IOException {
    BuiltSite site =
        build(SITE.replace("unit: 家, total: sum}", "unit: 家, total: sum, synonyms: [新建工会, 建会]}"));
    String chinese = site.page("statistics/unions-formed.html").select(".facts").text();
    assertTrue(chinese.contains("报告中的其他说法 建会"), chinese);
    String english = site.page("en/statistics/unions-formed.html").select(".facts").text();
    assertTrue(english.contains("Also called in reports 新建工会, 建会"), english);
  }

  private static String terms(BuiltSite site, String page) throws IOException {
    return site.page(page).select(".terms dl > div").stream()
        .map(row -> row.selectFirst("dt").html() + " = " + row.selectFirst("dd").html())
        .collect(Collectors.joining("\n"));
  }

  /** The longest term counts, each once, in the order of the text; no unverified one. */
  @Test
  void aReportWithoutTranslationEndsWithTheTermsThatOccurInIt() throws IOException {
    BuiltSite site = build(SITE);
    assertEquals(
        """
        <span lang="zh-CN">某区总工会</span> = A District Federation of Trade Unions
        <span lang="zh-CN">总工会</span> = federation of trade unions
        <span lang="zh-CN">新建工会</span> = unions formed\
        """,
        terms(site, "en/reports/district/2023.html"));
    assertEquals("", terms(site, "reports/district/2023.html"));
    site =
        build(
            SITE
                + """
                -- content/reports/district/2023.en.md --
                ---
                title: Translated
                ---
                Text, **.
                """);
    assertEquals("", terms(site, "en/reports/district/2023.html"));
  }

  @Test
  void aTermNeedsTheReportsLanguageAndStandsOnce() throws IOException {
    SiteFolder.write(root, SITE);
    SiteFolder.write(
        root,
        """
        -- content/vocabulary/glossary.yml --
        - term: {zh-CN: 总工会, en: federation}
        - term: {zh-CN: 总工会, en: union}
        - term: {en: union}
        - term: {zh-CN: 工会, en: union}
          sure: true
        """);
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    assertEquals(
        """
        content/vocabulary/glossary.yml:2:9: error [term-twice]: The term “总工会” is listed twice. Delete one of the two.
        content/vocabulary/glossary.yml:3:9: error [term-not-in-main-language]: The term has no words in zh-CN, \
        the language of the reports. Add them: “term: {zh-CN: …, …}”.
        content/vocabulary/glossary.yml:5:3: error [unknown-key]: There is no key “sure”. \
        Known here: term, unverified.\
        """,
        SiteBuilder.check(
                new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 2))
            .stream()
            .sorted()
            .map(messages::line)
            .collect(Collectors.joining("\n")));
  }
}
