package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.content.setting.SettingsReader;
import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of settings and front matter by language, beside the languages that the site has. */
class TextLanguagesTest {
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);

  @TempDir private Path root;

  /** The errors of the small site with another text in its files. */
  private String told(String text, String other) throws IOException {
    if (!SiteFolder.SMALL.contains(text)) {
      throw new IllegalArgumentException("the site does not say " + text);
    }
    SiteFolder.write(root, SiteFolder.SMALL.replace(text, other));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2);
    return SiteBuilder.check(request).stream()
        .filter(Problem::isError)
        .sorted()
        .map(MESSAGES::line)
        .map(problem -> problem.replace("content/", "").replace(" error", ""))
        .collect(Collectors.joining("\n"));
  }

  private String name(String names) throws IOException {
    return told("{zh-CN: 某区, en: A district}", names);
  }

  @Test
  void aTagThatOnlyMeansALanguageOfTheSiteIsToldWithIt() throws IOException {
    String advice =
        "[text-language-near]: “%s” is none of the languages of this site. Did you mean “%s”?";
    assertEquals(
        "reports/district/2023.md:2:9: " + advice.formatted("zh", "zh-CN"),
        told("{zh-CN: 2023年述职报告,", "{zh: 2023年述职报告,"));
    assertEquals(
        "site.yml:1:9: " + advice.formatted("zh", "zh-CN"), told("{zh-CN: 测试门户,", "{zh: 测试门户,"));
    assertEquals(
        "units/district.yml:1:8: " + advice.formatted("cn", "zh-CN"), name("{cn: 某区, en: A}"));
    assertEquals(
        "units/district.yml:1:8: " + advice.formatted("zh-TW", "zh-CN"),
        name("{zh-TW: 某区, en: A}"));
    assertEquals(
        "units/district.yml:1:19: " + advice.formatted("eng", "en"), name("{zh-CN: 某区, eng: A}"));
    assertEquals(
        "vocabulary/indicators.yml:1:44: " + advice.formatted("en-GB", "en"),
        told("{zh-CN: 新建工会, en: Unions formed}", "{zh-CN: 新建工会, en-GB: Unions}"));
  }

  @Test
  void whatIsNoLanguageIsToldWithThoseOfTheSite() throws IOException {
    assertEquals(
        "units/district.yml:1:19: [text-language]: “xx” is no language code. The languages of this"
            + " site: zh-CN, en. Write the text under one of them.",
        name("{zh-CN: 某区, xx: A}"));
  }

  /** A site may give up a language, or have its words before its pages. */
  @Test
  void aTextInAnotherLanguageWaits() throws IOException {
    assertEquals("", name("{zh-CN: 某区, fr: Un district, bo: A}"));
    assertEquals("", name("{zh-CN: 某区, zh-TW: 某區}"));
    assertEquals("", told("languages: [zh-CN, en]", "languages: [zh-CN]"));
  }

  @Test
  void whatAllPagesShowIsThereInTheFirstLanguage() throws IOException {
    String advice =
        "[text-lacks-main]: “%s” has no text in zh-CN, the first language of this site, whose"
            + " pages show it. Add “zh-CN: …”.";
    assertEquals("units/district.yml:1:7: " + advice.formatted("name"), name("{en: A}"));
    assertEquals(
        "reports/district/2023.md:2:8: " + advice.formatted("title"),
        told("{zh-CN: 2023年述职报告, en: Report for 2023}", "{en: Report for 2023}"));
    assertEquals(
        "site.yml:1:8: " + advice.formatted("title"),
        told("{zh-CN: 测试门户, en: Test portal}", "{en: Test portal}"));
  }

  /** The language of a text without one is named further down in the same file. */
  @Test
  void theTitleOfASiteIsInItsOwnLanguage() {
    String site =
        """
        title: Test portal
        languages: [en]
        base-url: https://reports.example.net/
        publisher: {name: Test}
        """;
    byte[] bytes = site.getBytes(StandardCharsets.UTF_8);
    SiteConfig read = SettingsReader.site("content/site.yml", bytes).value().orElseThrow().value();
    assertEquals("Test portal", read.title().byLanguage().get(Language.ENGLISH));
  }
}
