package gongkai.cli.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.Ended;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** How an import of a folder looks from outside. */
class ImportCommandTest {
  @TempDir private Path folder;

  private String site() throws IOException {
    return SiteFolder.write(folder.resolve("site"), SiteFolder.SMALL).toString();
  }

  /** A folder of sources, each of another year. */
  private Path sources(int count) throws IOException {
    Path in = Files.createDirectories(folder.resolve("报送 材料"));
    for (int i = 0; i < count; i++) {
      int year = 1990 + i;
      Files.writeString(
          in.resolve("报告" + year + ".txt"),
          "某区总工会领导班子" + year + "年述职报告\n一年来，某区总工会认真履行职责。走访企业" + i + "家。\n");
    }
    return in;
  }

  @Test
  void importOfAFolderShowsABarOnATerminal() throws IOException {
    String in = sources(4).toString();
    Ended ended =
        Ended.onTerminal("import", in, "--site", site(), "--unit", "district", "--dry-run");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(
        ended
            .err()
            .startsWith("\r[....................] 1/4 报告1990.txt\r[#####...............] 2/4"),
        ended.err());
    assertTrue(ended.err().endsWith("\r"), "the bar is taken away");
  }

  @Test
  void importOfManyFilesTellsALineNowAndThenElsewhere() throws IOException {
    String in = sources(20).toString();
    String[] line = {"import", in, "--site", site(), "--unit", "district", "--dry-run"};
    Ended ended = Ended.of(Locale.CHINA, line);
    assertEquals(10, ended.err().lines().count(), ended.err());
    assertTrue(ended.err().startsWith("正在读取第 2 个（共 20 个）：报告1991.txt\n"), ended.err());
  }

  @Test
  void importIsSilentWhereToldToBeAndInJson() throws IOException {
    String in = sources(20).toString();
    String site = site();
    Ended json = Ended.onTerminal("import", in, "--site", site, "--dry-run", "--format", "json");
    assertEquals("", json.err());
    assertEquals(20, JsonMapper.builder().build().readTree(json.out()).size());
    Files.writeString(Path.of(in, "bad.txt"), " ");
    Ended quiet = Ended.onTerminal("import", in, "--site", site, "--unit", "district", "--quiet");
    assertEquals(1, quiet.code());
    assertEquals("", quiet.out());
    assertEquals(
        "bad.txt:1:1: error [import-empty]: The file holds no text. Check whether it is the right"
            + " one.\n",
        quiet.err());
  }

  @Test
  void importWritesThatASourceIsPublishedOnlyWhenAsked() throws IOException {
    for (String option : new String[] {"--quiet", "--publish-source"}) {
      String site = site();
      String in = Path.of(sources(1).toString(), "报告1990.txt").toString();
      Ended ended = Ended.of(Locale.US, "import", in, "--site", site, "--unit", "district", option);
      assertEquals(0, ended.code(), ended.err());
      Path report = Path.of(site, "content/reports/district/1990.md");
      boolean published = Files.readString(report).contains("publish: true");
      assertEquals(option.equals("--publish-source"), published);
      Files.delete(report);
      Files.delete(report.resolveSibling("1990.txt"));
    }
  }

  @Test
  void importEndsWithOneIfAFileContradictsItsReport() throws IOException {
    String site = site();
    Path source = Path.of(sources(1).toString(), "报告1990.txt");
    String[] line = {"import", source.toString(), "--site", site, "--unit", "district"};
    assertEquals(0, Ended.of(Locale.US, line).code());
    Path report = Path.of(site, "content/reports/district/1990.md");
    Files.writeString(report, Files.readString(report).replace("家。", "户。"));
    Files.writeString(source, Files.readString(source).replace("家。", "个。"));
    Ended conflict = Ended.of(Locale.US, line);
    assertEquals(1, conflict.code());
    assertTrue(
        conflict
            .out()
            .contains("content/reports/district/1990.md:13:1: error [import-conflict-text]"),
        conflict.out());
    Ended kept =
        Ended.of(
            Locale.US,
            "import",
            source.toString(),
            "--site",
            site,
            "--unit",
            "district",
            "--keep-edits");
    assertEquals(0, kept.code());
    assertTrue(kept.out().contains("note [import-kept]: As “--keep-edits” asks"), kept.out());
    assertFalse(Files.readString(report).contains("家"), "the edit is kept");
  }

  @Test
  void allWrongArgumentsAreToldInOneRunAndNothingIsWritten() throws IOException {
    String site = site();
    String in = sources(2).toString();
    Ended ended =
        Ended.of(
            Locale.US, "import", in, "--site", site, "--unit", "distrct", "--year", "23", "--type",
            "boss", "--stem", "A b");
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertEquals(
        List.of(
            "--unit:1:1: error [import-unit-unknown-near]: There is no unit “distrct”. Did you mean"
                + " “district”? If it is a new unit, make it first: gongkai new unit distrct --name"
                + " NAME. Nothing was written.",
            "--year:1:1: error [import-year-argument]: “23” is not a year. Write it with four digits,"
                + " from 1900 to 2199, for example --year 2023. Nothing was written.",
            "--type:1:1: error [import-type-argument]: “boss” is not a type of report. Write one of:"
                + " team, individual. Nothing was written.",
            "--stem:1:1: error [import-stem-argument]: “A b” cannot be the name of a report’s file."
                + " Use lower-case letters and digits joined by hyphens, for example 2023-chair."
                + " Nothing was written."),
        ended.err().lines().toList());
    assertFalse(Files.exists(Path.of(site, "content/reports/distrct")));
  }

  @Test
  void aUnitThatDoesNotExistIsRefusedWithTheWayToMakeIt() throws IOException {
    String in = sources(1).toString();
    String empty = SiteFolder.write(folder.resolve("empty"), SiteFolder.EMPTY).toString();
    Ended none = Ended.of(Locale.US, "import", in, "--site", empty, "--unit", "district-union");
    assertEquals(2, none.code());
    assertTrue(none.err().contains("gongkai new unit district-union --name NAME"), none.err());
    Ended named = Ended.of(Locale.CHINA, "import", in, "--site", site(), "--unit", "某区");
    assertTrue(named.err().contains("是否想写“district”？"), named.err());
    Ended stem =
        Ended.of(
            Locale.US,
            "import",
            in,
            "--site",
            site(),
            "--unit",
            "district",
            "--stem",
            "2023-chair");
    assertTrue(stem.err().contains("[import-stem-for-many]"), stem.err());
    assertFalse(Files.exists(Path.of(empty, "content/reports")));
  }

  @Test
  void aSourceThatComesAgainUnderAnotherYearMovesItsReport() throws IOException {
    String site = site();
    Path source = Path.of(sources(1).toString(), "报告1990.txt");
    Ended.of(Locale.US, "import", source.toString(), "--site", site, "--unit", "district");
    Ended moved =
        Ended.of(Locale.US, "import", source.toString(), "--site", site, "--year", "1991");
    assertEquals(0, moved.code(), moved.err());
    assertTrue(
        moved
            .out()
            .startsWith(
                "报告1990.txt: imported before; the report is at content/reports/district/1991.md"
                    + " now\n  note: It stood at content/reports/district/1990.md before."),
        moved.out());
    assertTrue(moved.out().endsWith("To do: 0. Moved or corrected: 1.\n"), moved.out());
    assertFalse(Files.exists(Path.of(site, "content/reports/district/1990.md")));
  }
}
