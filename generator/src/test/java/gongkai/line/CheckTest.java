package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content in, problems out, as the officer reads them. */
class CheckTest {
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path root;

  /** The faults of the small site with some files replaced, without the advice. */
  private String problems(String changes) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, changes);
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2))
        .stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .sorted()
        .map(MESSAGES::line)
        .map(line -> line.replaceFirst("(?<=[^.])\\. [A-Z].*", "."))
        .collect(Collectors.joining("\n"));
  }

  /** The same with single lines of the report replaced. */
  private String withReport(String... replacements) throws IOException {
    String report = SiteFolder.SMALL.substring(SiteFolder.SMALL.indexOf("-- " + REPORT + " --"));
    for (int i = 0; i < replacements.length; i += 2) {
      if (!report.contains(replacements[i])) {
        throw new IllegalArgumentException("the report does not say " + replacements[i]);
      }
      report = report.replace(replacements[i], replacements[i + 1]);
    }
    return problems(report);
  }

  @Test
  void aGoodSiteHasNoProblems() throws IOException {
    assertEquals("", problems(""));
  }

  @Test
  void anUnknownKeyIsNamedWithItsNearMatch() throws IOException {
    assertEquals(
        REPORT
            + ":6:1: error [unknown-key-near]: There is no key “statsu”.\n"
            + REPORT
            + ":2:1: error [missing-key-of]: The key “status” is missing.",
        sorted(withReport("status: published", "statsu: published")));
  }

  private static String sorted(String lines) {
    List<String> all = Arrays.asList(lines.split("\n"));
    return all.stream()
        .sorted(java.util.Comparator.reverseOrder())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void everyFaultOfARunIsTold() throws IOException {
    assertEquals(
        REPORT
            + ":4:7: error [not-a-year]: “23” is not a year.\n"
            + REPORT
            + ":5:7: error [unknown-value]: “group” is not known here.\n"
            + REPORT
            + ":7:12: error [not-a-date]: “20 January” is not a date.",
        withReport(
            "year: 2023", "year: 23", "type: team", "type: group", "2024-01-20", "20 January"));
  }

  @Test
  void aPublishedReportNeedsItsDate() throws IOException {
    assertEquals(
        REPORT + ":2:1: error [missing-key]: The key “published” is missing.",
        withReport("published: 2024-01-20\n", ""));
    assertEquals(
        "", withReport("published: 2024-01-20\n", "", "status: published", "status: draft"));
  }

  @Test
  void aWithdrawalSaysWhoDecidedIt() throws IOException {
    String withdrawal = "changes:\n  - {date: 2024-03-01, kind: withdrawal, note: 有误}\n---\n##";
    assertEquals(
        REPORT
            + ":12:30: error [withdrawal-by-nobody]: The withdrawal does not say who decided it.",
        withReport("status: published", "status: withdrawn", "---\n##", withdrawal));
  }

  @Test
  void whatTheStatusSaysIsWhatTheChangesSay() throws IOException {
    String withdrawal = "  - {date: 2024-03-01, kind: withdrawal, by: 区, note: 有误}\n";
    assertEquals(
        REPORT
            + ":6:9: error [withdrawal-not-told]: The report is withdrawn, but no change says when,"
            + " by whom and why.",
        withReport("status: published", "status: withdrawn"));
    assertEquals(
        REPORT
            + ":6:9: error [withdrawn-but-published]: The newest change withdraws this report, but"
            + " it is still published.",
        withReport("---\n##", "changes:\n" + withdrawal + "---\n##"));
    String again = "  - {date: 2024-04-01, kind: correction, note: 更正后重新公开}\n";
    assertEquals("", withReport("---\n##", "changes:\n" + withdrawal + again + "---\n##"));
  }

  @Test
  void theUnitOfAReportMustExist() throws IOException {
    String report = Files.readString(SiteFolder.write(root, SiteFolder.SMALL).resolve(REPORT));
    assertEquals(
        "content/reports/distrikt/2023.md:3:7: error [unknown-unit-near]: There is no unit"
            + " “distrikt”.",
        problems(
            "-- content/reports/distrikt/2023.md --\n"
                + report.replace("unit: district", "unit: distrikt")));
  }

  @Test
  void aReportSaysTheUnitOfItsFolder() throws IOException {
    assertEquals(
        REPORT
            + ":3:7: error [unit-not-folder]: The report says unit “city” but lies in the folder"
            + " of “district”.",
        withReport("unit: district", "unit: city"));
  }

  @Test
  void refusesTwoReportsOnOnePeriod() throws IOException {
    String report = Files.readString(SiteFolder.write(root, SiteFolder.SMALL).resolve(REPORT));
    String problems = problems("-- content/reports/district/2023-b.md --\n" + report);
    assertEquals(
        "content/reports/district/2023-b.md:3:7: error [same-period]: "
            + "content/reports/district/2023-b.md and content/reports/district/2023.md"
            + " report on the same period for the same unit"
            + " with the same type.",
        problems);
  }

  @Test
  void aQuoteMustStandInTheText() throws IOException {
    assertEquals(
        REPORT + ":9:63: error [quote-not-in-body]: The quote “新建工会36家” is not in the text.",
        withReport("quote: 新建工会35家", "quote: 新建工会36家"));
  }

  @Test
  void theValueMustStandInItsQuote() throws IOException {
    assertEquals(
        REPORT
            + ":9:62: error [value-not-in-quote]: The value 5 does not stand in the quote"
            + " “新建工会35家”.",
        withReport("value: 35", "value: 5"));
    assertEquals(
        REPORT
            + ":1:1: warning [withheld-not-listed]: Numbers withheld in the text: 1; listed as"
            + " withheld figures: 0.\n"
            + REPORT
            + ":10:44: error [value-not-in-quote]: The value 3 does not stand in the quote"
            + " “投入**万元”.",
        withReport("value: withheld", "value: 3"));
  }

  @Test
  void aNumberInWordsMayStandBesideOtherDigits() throws IOException {
    String report =
        SiteFolder.SMALL
            .replace(
                "value: 35, unit: 家, quote: 新建工会35家",
                "value: 20, unit: 家, qualifier: more-than, quote: 2023年走访二十余家")
            .replace("新建工会35家，", "2023年走访二十余家，");
    assertEquals("", problems(report));
    assertTrue(problems(report.replace("value: 20", "value: 21")).contains("[value-not-in-quote]"));
  }

  @Test
  void aWithheldValueNeedsAMarkOfTheSiteInItsQuote() throws IOException {
    assertEquals(
        REPORT
            + ":10:@: error [no-mark-in-quote]: The quote “投入XX万元” holds no redaction mark, so"
            + " that nothing says that its number is withheld.",
        withReport("投入**万元", "投入XX万元").replaceAll(":10:\\d+:", ":10:@:"));
    assertEquals("", withReport("投入**万元", "投入＊＊万元"));
  }

  @Test
  void aQuoteThatBeginsWithAStarMustStandInQuotes() throws IOException {
    assertEquals(
        REPORT
            + ":10:51: error [yaml-alias]: A value that begins with * must stand in quotes, or YAML"
            + " takes it for a reference.",
        withReport("quote: \"投入**万元\"", "quote: **万元"));
  }

  @Test
  void yamlSaysWhatItSeemsToSay() throws IOException {
    assertEquals(
        REPORT + ":5:1: error [yaml-duplicate-key]: The key “year” stands here twice.",
        withReport("year: 2023", "year: 2023\nyear: 2024"));
    assertEquals(
        REPORT + ":4:7: error [yaml-anchor]: Anchors (&name) are not allowed here.",
        withReport("year: 2023", "year: &y 2023"));
    assertEquals(
        REPORT + ":4:7: error [yaml-tag]: Tags (!name) are not allowed here.",
        withReport("year: 2023", "year: !!int 2023"));
    assertEquals(
        REPORT + ":4:7: error [not-a-year]: “020” is not a year.",
        withReport("year: 2023", "year: 020"));
  }

  @Test
  void brokenLinksAreFoundWithTheirPlace() throws IOException {
    assertEquals(
        REPORT
            + ":14:1: error [broken-link]: The link “2022.md” leads to no page of this site.\n"
            + REPORT
            + ":14:14: error [broken-anchor]: The link “#section-9” leads to a page that has"
            + " no place “section-9”.\n"
            + REPORT
            + ":14:32: error [refused-link]: A page must not link to “javascript:a”.",
        withReport("一年来，", "[a](2022.md) [b](#section-9) 一年来[c](javascript:a)，")
            .replaceAll(":14:3\\d:", ":14:32:"));
    assertEquals(
        REPORT
            + ":14:1: error [backslash-link]: The link “..\\..\\units\\district.yml” has a backslash"
            + " between folders.",
        withReport("一年来，", "[a](<..\\\\..\\\\units\\district.yml>)，"));
    assertEquals("", withReport("一年来，", "[a](2023.md#section-1) [b](../../units/district.yml)，"));
  }

  @Test
  void aBrokenLinkIsToldWithOneThatCanBePasted() throws IOException {
    Path site = SiteFolder.write(root, SiteFolder.SMALL);
    Files.writeString(site.resolve("content/reports/district/2023.附件 一（新）.txt"), "附件");
    for (String link : List.of("附件 一（新）.txt", "2023.附件%20二（新）.txt", "<附件 一（新）.txt>")) {
      String text = Files.readString(site.resolve(REPORT));
      String linked = text.replace("一年来，", "[a](" + link + ")一年来，");
      Files.writeString(site.resolve(REPORT), linked);
      SiteRequest request =
          new SiteRequest(site, Optional.empty(), false, SiteRequest.Purpose.CHECK, 1);
      List<Problem> broken =
          SiteBuilder.check(request).stream().filter(p -> p.code().contains("link")).toList();
      assertEquals("2023.附件%20一（新）.txt", broken.get(0).arguments().get(1));
      Files.writeString(
          site.resolve(REPORT), linked.replace(link, broken.get(0).arguments().get(1)));
      assertEquals(
          List.of(),
          SiteBuilder.check(request).stream().filter(p -> p.code().contains("link")).toList());
      Files.writeString(site.resolve(REPORT), text);
    }
  }

  @Test
  void noPageIsProposedToItselfOrForThatOfAnotherYear() throws IOException {
    assertEquals(
        REPORT
            + ":14:1: error [broken-link]: The link “2022.md” leads to no page of this site.\n"
            + REPORT
            + ":14:14: error [broken-link-near]: The link “../../units/distrct.yml” leads to no"
            + " page of this site.",
        withReport("一年来，", "[a](2022.md) [b](../../units/distrct.yml)，"));
  }

  @Test
  void aPublishedReportMustNotLinkToADraft() throws IOException {
    String report = Files.readString(SiteFolder.write(root, SiteFolder.SMALL).resolve(REPORT));
    String draft =
        report
            .replace("year: 2023", "year: 2022")
            .replaceFirst("(?m)^title: .*$", "title: 2022年述职报告")
            .replace("published\n", "draft\n");
    assertEquals(
        REPORT
            + ":14:1: error [link-to-draft]: The link “2022.md” leads to the report district/2022,"
            + " which is not public (status: draft).",
        problems(
            "-- content/reports/district/2022.md --\n"
                + draft
                + "-- "
                + REPORT
                + " --\n"
                + report.replace("一年来，", "[a](2022.md)，")));
  }

  @Test
  void twoIndicatorsOfOneIdAreTold() throws IOException {
    String one = "- {id: unions-formed, label: {zh-CN: 新建工会, en: Unions}, unit: 家, total: sum}\n";
    assertEquals(
        "content/vocabulary/indicators.yml:2:8: error [indicator-twice]: The indicator"
            + " “unions-formed” is listed twice.",
        problems("-- content/vocabulary/indicators.yml --\n" + one + one));
  }

  @Test
  void anUnknownIndicatorIsNamed() throws IOException {
    assertEquals(
        REPORT + ":9:10: error [unknown-indicator-near]: There is no indicator “union-formed”.",
        withReport("id: unions-formed", "id: union-formed"));
  }

  @Test
  void twoFilesCannotHaveOneAddress() throws IOException {
    assertEquals(
        REPORT
            + ":6:11: error [duplicate-address]: Two files would have the address"
            + " units/district.html: this one and content/units/district.yml.",
        withReport("type: team", "type: team\naliases: [units/district.html]"));
    assertEquals(
        REPORT + ":6:11: error [bad-alias]: “../a.html” cannot be an old address.",
        withReport("type: team", "type: team\naliases: [../a.html]"));
    assertEquals(
        REPORT + ":6:19: error [alias-twice]: “a.html” is listed twice.",
        withReport("type: team", "type: team\naliases: [a.html, a.html]"));
  }

  @Test
  void textThatIsNotUtf8IsRefusedWithItsPlace() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Files.write(root.resolve(REPORT), "---\ntitle: 述职".getBytes("GB18030"));
    assertEquals(
        REPORT + ":2:8: error [not-utf-8]: Byte 12 of this file is not UTF-8.", problems2());
  }

  private String problems2() throws IOException {
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
        .stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .map(MESSAGES::line)
        .map(line -> line.replaceFirst("(?<=[^.])\\. [A-Z].*", "."))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void linksInTheContentFolderAreNotFollowed() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path secret = Files.writeString(root.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(root.resolve("content/reports/district/2023.txt"), secret);
    assertEquals(
        "content/reports/district/2023.txt:1:1: error [symbolic-link]: Links are not followed.",
        problems2());
  }

  @Test
  void filesThatBelongToNothingAreNamed() throws IOException {
    assertEquals(
        "content/reports/district/2022.pdf:1:1: error [stray-attachment]: “2022.pdf” belongs to no"
            + " report.\n"
            + "content/reports/district/2023.fr.md:1:1: error [unknown-language]: “fr” is not one"
            + " of the site’s further languages (en).\n"
            + "content/reports/loose.md:1:1: error [file-out-of-place]: Only folders are expected"
            + " here, one for each unit.",
        problems(
            "-- content/reports/district/2022.pdf --\n-- content/reports/district/2023.fr.md --\n"
                + "-- content/reports/loose.md --\n"));
  }

  @Test
  void aTextWhoseEndingIsSpeltOtherwiseIsNoAttachment() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(
        root,
        """
        -- content/pages/about.MD --
        -- content/reports/district/2021.MD --
        -- content/reports/district/2023.MD --
        -- content/reports/district/2023.en.MD --
        -- content/reports/district/2023.markdown --
        -- content/reports/district/2023.ｍｄ --
        """);
    assertEquals(
        List.of(
            "reports/district/2021.MD → 2021.md",
            "reports/district/2023.MD → 2023.md",
            "reports/district/2023.en.MD → 2023.en.md",
            "reports/district/2023.markdown → 2023.md",
            "reports/district/2023.ｍｄ → 2023.md",
            "pages/about.MD → about.md"),
        SiteBuilder.check(
                new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
            .stream()
            .filter(p -> p.code().equals("markdown-ending"))
            .filter(p -> p.severity() == Severity.ERROR)
            .map(p -> p.place().path() + " → " + p.arguments().get(1))
            .map(line -> line.substring("content/".length()))
            .toList());
  }

  @Test
  void aSiteOfOneLanguageHasNoOther() throws IOException {
    assertEquals(
        "content/reports/district/2023.fr.md:1:1: error [no-other-language]: “fr” stands where a"
            + " file’s name says its language, and this site has none but zh-CN.",
        problems(
            SiteFolder.EMPTY.replace("[zh-CN, en]", "[zh-CN]")
                + "-- content/reports/district/2023.fr.md --\n"));
  }

  @Test
  void aPageWithoutFrontMatterNeedsATitleOnly() throws IOException {
    assertEquals(
        "content/pages/about.md:1:1: error [no-title-above]: The first line is not three hyphens.",
        problems("-- content/pages/about.md --\n关于本站\n"));
  }

  @Test
  void aSiteWithoutSiteFileSaysHowToMakeOne() throws IOException {
    Files.createDirectories(root.resolve("content"));
    assertEquals("content/site.yml:1:1: error [no-site-file]: There is no site file.", problems2());
  }

  @Test
  void personalDetailsStopAReportUntilSomebodyAnswersForThem() throws IOException {
    String found = withReport("一年来，", "联系人手机13912345678，一年来，");
    assertEquals(
        REPORT + ":14:6: error [privacy-mobile]: “139******78” is a mobile telephone number.",
        found);
    String told =
        SiteBuilder.check(
                new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1))
            .stream()
            .map(p -> p.arguments().get(1))
            .findFirst()
            .orElseThrow();
    assertEquals(
        "",
        withReport(
            "一年来，",
            "联系人手机13912345678，一年来，",
            "type: team",
            "type: team\nwaivers: [{rule: mobile, mark: \""
                + told
                + "\", reason: 公开的值班手机, who: 张, date: 2024-01-19}]"));
  }

  @Test
  void slipsAreWarningsAndTheOfficeOwnsAListOfItsOwn() throws IOException {
    SiteFolder.write(
        root.resolve("."), "-- content/vocabulary/wording.yml --\n- {wrong: 一年来, right: 今年以来}\n");
    assertEquals(
        REPORT + ":14:1: warning [wording-wrong-word]: “一年来” should probably be “今年以来”.",
        problems(""));
  }
}
