package gongkai.cli.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.Ended;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Withdrawals and corrections by command: one entry, and every other byte as it was. */
class ChangeCommandTest {
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path root;

  @BeforeEach
  void site() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  private Ended run(String command, String report, String... more) {
    List<String> all = new ArrayList<>(List.of(command, report, "--site", root.toString()));
    all.addAll(List.of(more));
    return Ended.of(Locale.US, all.toArray(String[]::new));
  }

  private String text() throws IOException {
    return Files.readString(root.resolve(REPORT));
  }

  private void write(String text) throws IOException {
    Files.write(root.resolve(REPORT), text.getBytes(StandardCharsets.UTF_8));
  }

  private int check() {
    return Ended.of(Locale.US, "check", "--site", root.toString()).code();
  }

  @Test
  void aCorrectionIsOneEntryMore() throws IOException {
    String before = text();
    Ended ended = run("correct", "district/2023", "--note", "更正：“35家”", "--date", "2024-02-05");
    assertEquals(0, ended.code(), ended.err());
    assertEquals(REPORT + "\n", ended.out());
    String entry = "  - {date: 2024-02-05, kind: correction, note: 更正：“35家”}\n";
    assertEquals(before, text().replace("changes:\n" + entry, ""));
    assertEquals(0, check());
    run("correct", REPORT, "--note", "b", "--by", "甲", "--kind", "supplement");
    assertTrue(text().contains(entry), text());
    assertTrue(text().contains("kind: supplement, by: 甲, note: \"b\"}"), text());
    assertEquals(0, check());
  }

  @Test
  void aWithdrawalChangesStatusAndTellsWhy() throws IOException {
    Ended ended =
        run(
            "withdraw",
            "district/2023",
            "--by",
            "某市总工会",
            "--note",
            "数据有误。",
            "--date",
            "2024-02-05");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(text().contains("status: withdrawn\n"));
    assertTrue(text().contains("{date: 2024-02-05, kind: withdrawal, by: 某市总工会, note: 数据有误。}"));
    assertEquals(0, check());
    String withdrawn = text();
    for (Ended again :
        List.of(
            run("withdraw", "district/2023", "--by", "a", "--note", "b"),
            run("correct", "district/2023", "--note", "b"))) {
      assertEquals(1, again.code());
      assertTrue(again.err().contains("was withdrawn on 2024-02-05"), again.err());
    }
    assertEquals(withdrawn, text());
  }

  /** Whatever hand and system wrote the file. */
  @Test
  void everyOtherByteStays() throws IOException {
    String odd =
        "\ufeff"
            + text()
                .replace("---\n", "---   \n")
                .replace("status: published", "status:   \"published\"   # 已公开")
                .replace("unit: district", "'unit' : district")
                .replace("\n", "\r\n");
    write(odd);
    assertEquals(0, check());
    Ended ended =
        run("withdraw", "district/2023", "--by", "甲", "--note", "乙", "--date", "2024-02-05");
    assertEquals(0, ended.code(), ended.err());
    String now = text();
    assertTrue(now.contains("# 已公开\r\n"), now);
    assertTrue(now.startsWith("\ufeff---   \r\n"));
    assertEquals(
        odd, now.replaceAll("changes:\r\n.*\r\n", "").replace("  withdrawn ", "  \"published\" "));
    assertEquals(now.split("\n", -1).length, now.split("\r\n", -1).length, "line ends");
  }

  @Test
  void whatCannotBeWrittenIsToldAndNothingIsWritten() throws IOException {
    String before = text();
    assertEquals(2, run("correct", "district/2022", "--note", "a").code());
    assertTrue(run("correct", "distrit/2023", "--note", "a").err().contains("district/2023"));
    assertEquals(2, run("correct", "district/2023", "--note", " ").code());
    assertEquals(2, run("correct", "district/2023").code());
    assertEquals(2, run("withdraw", "district/2023", "--note", "a").code());
    assertEquals(2, run("correct", "district/2023", "--note", "a", "--date", "1.2.24").code());
    Ended early = run("correct", "district/2023", "--note", "a", "--date", "2024-01-19");
    assertEquals(1, early.code());
    assertTrue(early.err().contains("change-before-published"), early.err());
    assertEquals(before, text());
    write(before.replace("status: published", "status: draft"));
    Ended draft = run("correct", "district/2023", "--note", "a");
    assertEquals(1, draft.code());
    assertTrue(draft.err().contains("change-not-public"), draft.err());
    write(before.replace("type: team", "type: teams"));
    assertEquals(1, run("correct", "district/2023", "--note", "a").code());
  }

  @Test
  void aDayThatLiesAheadOrBeforeTheReleaseIsRefusedAtOnce() throws IOException {
    String before = text();
    for (String command : List.of("correct", "withdraw")) {
      List<String> by = command.equals("withdraw") ? List.of("--by", "甲") : List.of();
      Ended ahead = dated(command, by, "2999-01-01");
      assertEquals(1, ahead.code());
      assertTrue(ahead.err().contains("[change-ahead]: The day 2999-01-01 has not"), ahead.err());
    }
    assertEquals(before, text());
    Ended released =
        Ended.of(Locale.US, "release", "--date", "2024-03-01", "--site", root.toString());
    assertEquals(0, released.code(), released.err());
    Ended early = dated("withdraw", List.of("--by", "甲"), "2024-02-29");
    assertEquals(1, early.code());
    assertTrue(early.err().contains("[change-before-release]"), early.err());
    assertEquals(before, text());
    assertEquals(0, dated("withdraw", List.of("--by", "甲"), "2024-03-01").code());
    assertEquals(0, check());
  }

  private Ended dated(String command, List<String> by, String day) {
    List<String> more = new ArrayList<>(by);
    more.addAll(List.of("--note", "乙", "--date", day));
    return run(command, "district/2023", more.toArray(String[]::new));
  }
}
