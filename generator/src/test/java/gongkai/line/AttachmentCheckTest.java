package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.document.WordFile;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files beside a report in, problems out. */
class AttachmentCheckTest {
  private static final String FOLDER = "content/reports/district/";
  @TempDir private Path root;

  @Test
  void personalDetailsInAnAttachmentAreToldAtTheirLine() throws IOException {
    assertEquals(
        List.of("content/reports/district/2023.附件.docx:2:3 privacy-mobile [139******78]"),
        problems(
            "2023.附件.docx", WordFile.of(WordFile.p("一") + WordFile.p("手机13912345678")).bytes()));
  }

  @Test
  void tablesInAttachmentsAreLookedThrough() throws IOException {
    byte[] csv = "困难职工,金额\n王建国,100\n李秀英,200".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "content/reports/district/2023.csv:2:1 privacy-listed-name [王**]",
            "content/reports/district/2023.csv:3:1 privacy-listed-name [李**]"),
        problems("2023.csv", csv));
  }

  @Test
  void whatAWordFileKeepsBesideItsTextIsTold() throws IOException {
    byte[] file =
        WordFile.of(
                "<w:p><w:del w:author='王建国'><w:r><w:delText>旧</w:delText></w:r></w:del>"
                    + WordFile.r("<w:vanish/>", "藏")
                    + WordFile.r("正文")
                    + "</w:p>")
            .with("comments", "<w:comment>" + WordFile.p("再核") + "</w:comment>")
            .part("docProps/app.xml", "<Properties><Company>电话13912345678</Company></Properties>")
            .bytes();
    String at = "content/reports/district/2023.docx:1:1 ";
    assertEquals(
        List.of(
            at + "document-author [王**]",
            at + "document-comments [1]",
            at + "document-hidden-text [1]",
            at + "document-tracked-changes [1]",
            at + "privacy-mobile [139******78]"),
        problems("2023.docx", file));
  }

  @Test
  void aTextThatBrowsersWouldShowAsGarbageIsAWarning() throws IOException {
    String text = "慰问一线职工。";
    byte[] gb = text.getBytes(java.nio.charset.Charset.forName("GB18030"));
    assertEquals(
        List.of("content/reports/district/2023.txt:1:1 document-encoding [txt]"),
        problems("2023.txt", gb));
    assertEquals(List.of(), problems("2023.txt", text.getBytes(StandardCharsets.UTF_8)));
    byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
    assertEquals(List.of(), problems("2023.txt", marked));
  }

  @Test
  void aFileThatCannotBeReadIsAWarningUntilSomebodyLooked() throws IOException {
    byte[] zip = {'P', 'K', 3, 4};
    assertEquals(
        List.of("content/reports/district/2023.zip:1:1 document-unread [zip]"),
        problems("2023.zip", zip));
    Problem unread = check().get(0);
    assertTrue(!unread.isError());
    waive("document-unread", unread.arguments().get(1));
    assertEquals(List.of(), check());
    Files.write(root.resolve(FOLDER + "2023.zip"), new byte[] {'P', 'K', 3, 4, 5});
    assertEquals(
        List.of("privacy-waiver-stale", "document-unread"),
        check().stream().map(Problem::code).toList());
  }

  @Test
  void oneWaiverAnswersForASentenceInTheReportAndInItsOriginal() throws IOException {
    problems("2023.docx", WordFile.of(WordFile.p("值班手机13912345678，随时可打。")).bytes());
    Path report = root.resolve(FOLDER + "2023.md");
    Files.writeString(report, Files.readString(report) + "\n\n值班手机13912345678，随时可打。\n");
    List<Problem> problems = check();
    assertEquals(2, problems.size());
    waive("mobile", problems.get(0).arguments().get(1));
    assertEquals(List.of(), check());
  }

  @Test
  void aLongListIsOneThingToAnswerFor() throws IOException {
    StringBuilder csv = new StringBuilder("受助人,金额\n");
    for (String given : List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "军", "民", "文")) {
      csv.append("王建").append(given).append(",100\n");
    }
    assertEquals(
        List.of("content/reports/district/2023.csv:2:1 privacy-many [listed-name]"),
        problems("2023.csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
    waive("listed-name", check().get(0).arguments().get(3));
    assertEquals(List.of(), check());
  }

  @Test
  void whatIsNotPublishedIsNotLookedThrough() throws IOException {
    assertEquals(
        List.of(), problems("2023.html", "手机13912345678".getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> problems(String name, byte[] attachment) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Files.write(root.resolve(FOLDER + name), attachment);
    return check().stream()
        .map(p -> p.place() + " " + p.code() + " [" + p.arguments().get(0) + "]")
        .toList();
  }

  private List<Problem> check() throws IOException {
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 1);
    return SiteBuilder.check(request).stream()
        .filter(problem -> problem.place().path().startsWith(FOLDER))
        .sorted()
        .toList();
  }

  private void waive(String rule, String mark) throws IOException {
    Path report = root.resolve(FOLDER + "2023.md");
    String waiver =
        "waivers: [{rule: "
            + rule
            + ", mark: \""
            + mark
            + "\", reason: 可以公开, who: 张, date: 2024-01-19}]\n";
    Files.writeString(
        report, Files.readString(report).replace("type: team\n", "type: team\n" + waiver));
  }
}
