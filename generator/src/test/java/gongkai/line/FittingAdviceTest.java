package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One slip, and one message that can be followed. */
class FittingAdviceTest {
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path root;

  /** What is told of the small site with another line in its report. */
  private String told(String line, String other) throws IOException {
    String report = SiteFolder.SMALL.substring(SiteFolder.SMALL.indexOf("-- " + REPORT + " --"));
    if (!report.contains(line)) {
      throw new IllegalArgumentException("the report does not say " + line);
    }
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteFolder.write(root, report.replace(line, other));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2);
    return SiteBuilder.check(request).stream()
        .filter(Problem::isError)
        .sorted()
        .map(MESSAGES::line)
        .map(problem -> problem.replace(REPORT + ":", "").replace(" error", ""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aKeyThatIsNeededIsNotToBeDeleted() throws IOException {
    assertEquals(
        "3:6: [empty-required]: “unit” has no value and needs one. Fill it in (in quotes"
            + " if it begins with #).",
        told("unit: district\n", "unit:\n"));
    assertEquals(
        "5:6: [empty-required-of]: “type” has no value and needs one. Write one of: team,"
            + " individual.",
        told("type: team\n", "type:\n"));
    assertEquals(
        "7:11: [empty-required]: “published” has no value and needs one. Fill it in (in"
            + " quotes if it begins with #).",
        told("published: 2024-01-20\n", "published:\n"));
    assertEquals(
        "2:8: [empty-required]: “title” has no value and needs one. Fill it in (in quotes"
            + " if it begins with #).",
        told("title: {zh-CN: 2023年述职报告, en: Report for 2023}\n", "title: {}\n"));
    assertEquals(
        "6:10: [empty-value]: “summary” has no value. Fill it in (in quotes if it begins with #),"
            + " or delete the line.",
        told("status:", "summary: ''\nstatus:"));
    assertEquals(
        "6:11: [empty-entry]: An entry of “aliases” has no value. Fill it in (in quotes if it"
            + " begins with #), or delete the entry.",
        told("status:", "aliases: ['']\nstatus:"));
  }

  @Test
  void whatIsNoListIsCalledAValue() throws IOException {
    assertEquals(
        "4:7: [slip-one-value]: “year” takes one value, not a list. Write “year: 2023”.",
        told("year: 2023\n", "year: [2023]\n"));
    assertEquals(
        "4:7: [not-a-text]: “year” takes one value, not a list or several keys. Write “year: …”.",
        told("year: 2023\n", "year: [2022, 2023]\n"));
    assertEquals(
        "6:11: [entry-not-a-text]: Each entry of “aliases” takes one value, not a list or several"
            + " keys. Correct this entry.",
        told("status:", "aliases: [[a.html]]\nstatus:"));
  }

  @Test
  void fromWhatYamlTakesForAReferenceNothingFollows() throws IOException {
    String alias =
        "[yaml-alias]: A value that begins with * must stand in quotes, or YAML takes it for a"
            + " reference. Write \"*…\" around the whole value.";
    assertEquals("10:51: " + alias, told("quote: \"投入**万元\"", "quote: *万元"));
    assertEquals("5:7: " + alias, told("type: team\n", "type: *a\n"));
    assertEquals("6:13: " + alias, told("status:", "dimensions: *a\nstatus:"));
    assertEquals("6:11: " + alias, told("status:", "changes: [*a]\nstatus:"));
    assertEquals("6:9: " + alias, told("status:", "period: *a\nstatus:"));
  }

  @Test
  void beforeATopKeyNothingStands() throws IOException {
    String advice =
        ": [slip-before-key]: The key “type” belongs at the beginning of its line: it does not go"
            + " on with the key above. Delete the blanks or tabs before it.";
    for (String blank : new String[] {"\t", "\t\t", "\u3000", " \t", "\u00a0", " "}) {
      assertEquals(
          "5:" + (blank.length() + 1) + advice, told("type: team\n", blank + "type: team\n"));
    }
    assertEquals(
        "7:1: [slip-tab]: The line is indented with a tab. YAML takes spaces only: write two for"
            + " each step.\n"
            + "8:1: [slip-tab]: The line is indented with a tab. YAML takes spaces only: write two"
            + " for each step.",
        told("status:", "period:\n\tfrom: 2023-01-01\n\tto: 2023-12-31\nstatus:"));
  }

  @Test
  void aLinkIsNotSaidToMeanAnotherThing() throws IOException {
    assertEquals(
        "14:6: [broken-link]: The link “2022.md” leads to no page of this site. Correct it; links"
            + " are relative to the file that they stand in.",
        told("一年来，", "一年来，见[上年](2022.md)，"));
    assertEquals(
        "14:6: [broken-link-near]: The link “../../units/distrikt.html” leads to no page of this"
            + " site. Did you mean ../../units/district.html?",
        told("一年来，", "一年来，见[区](../../units/distrikt.html)，"));
    assertEquals(
        "14:6: [link-to-host]: The link “www.gov.cn/x” is read as a file beside this one, and there"
            + " is none. If another site is meant, write its address in full: https://www.gov.cn/x",
        told("一年来，", "一年来，见[网站](www.gov.cn/x)，"));
    assertEquals(
        "14:6: [link-to-mail]: The link “a@b.gov.cn” is read as a file beside this one, and there"
            + " is none. If mail is meant, write mailto:a@b.gov.cn",
        told("一年来，", "一年来，见[邮箱](a@b.gov.cn)，"));
  }

  @Test
  void anOldAddressMayEndAsItDid() throws IOException {
    assertEquals("", told("status:", "aliases: [old/7.htm]\nstatus:"));
    assertEquals(
        "6:11: [bad-alias]: “old/7.php” cannot be an old address. Write it relative to the site’s"
            + " root, ending in .html or .htm, for example old/report-7.html.",
        told("status:", "aliases: [old/7.php]\nstatus:"));
  }
}
