package gongkai.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.OldWordFile;
import gongkai.document.WordFile;
import gongkai.fuzz.GoodFiles;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What import writes, check and build take. */
class ImportedSiteTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Pattern MARK = Pattern.compile("⟦([^|⟧]*)[^⟧]*⟧");

  /** The dwellings of the texts, which the privacy gate refuses. */
  private static final Pattern HOMES = Pattern.compile("6号楼12层|5栋302室");

  /** Numbers in the forms that are not the plain one. */
  private static final String NUMBERS =
      """
      2023年示例区总工会述职报告
      一、履职情况
      修通机耕路三里半，修渠2公里半，流转土地一亩半。审结案件5 028件，其中，3 045人受益，走访1 260 余户。
      投入资金 12 万元，培训 3.5 万人次，发放 6 亿 元，拨付１，２３０．５万元，托管5.2万亩次，测土1 200个点位。
      项目	2022年	2023年	同比	增减%
      工会经费（万元）	120.5	131.2	+8.9%	8.9
      会费（万元）	20.5	18.2	－3.5%	−3.5
      """;

  @TempDir private Path folder;

  /** Every text and document among the tests, and tables whose cells hold bare numbers. */
  private List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>(files(ROOT.resolve("seeds")));
    Path made = Files.createDirectories(folder.resolve("made"));
    for (Path genre : genres()) {
      String text = MARK.matcher(Files.readString(genre)).replaceAll("$1");
      sources.add(Files.writeString(made.resolve(genre.getFileName().toString()), text));
    }
    sources.addAll(files(ROOT.resolve("generator/src/test/resources/sources")));
    for (Map.Entry<String, List<byte[]>> format : GoodFiles.all().entrySet()) {
      for (byte[] file : format.getValue()) {
        sources.add(Files.write(made.resolve(sources.size() + format.getKey()), file));
      }
    }
    sources.add(
        Files.writeString(
            made.resolve("table.html"),
            "<h1>2023年示例区总工会述职报告</h1><table><tr><th>项目<th>2022年<th>2023年"
                + "<tr><td>新建工会<td>31<td>35<tr><td>帮扶资金<td>*<td>12.5</table>"
                + "<p>全年共35家，投入*万元。</p><table><tr><td>项目<td>单位<td>数<td>备注<tr><td>新建工会"
                + "<td><td>35家<td><tr><td><td>帮扶<td>*万元<td>好<tr><td>慰问<td><td>*万元<td></table>"));
    sources.add(Files.writeString(made.resolve("numbers.txt"), NUMBERS));
    Path word = made.resolve("table.docx");
    Files.write(
        word,
        WordFile.of(
                WordFile.p("2023年示例区总工会述职报告")
                    + "<w:tbl>"
                    + WordFile.row("项目", "2022年", "2023年")
                    + WordFile.row("新建工会", "31", "35")
                    + WordFile.row("慰问（人）", "1200", "近百")
                    + "</w:tbl>")
            .bytes());
    sources.add(word);
    sources.add(Files.write(made.resolve("kinds.docx"), wordKinds()));
    sources.add(Files.write(made.resolve("kinds.doc"), oldWordKinds()));
    return sources;
  }

  /** The documents of all marked sets, of which some are web pages. */
  private static List<Path> genres() throws IOException {
    List<Path> genres = new ArrayList<>();
    try (Stream<Path> sets = Files.list(ROOT.resolve("generator/src/test/resources/text"))) {
      for (Path set : sets.filter(s -> s.getFileName().toString().startsWith("genres")).toList()) {
        genres.addAll(files(set));
      }
    }
    return genres.stream().filter(file -> !file.toString().endsWith(".tsv")).sorted().toList();
  }

  /** What a Word file shows by other means than its characters. */
  private static byte[] wordKinds() {
    String up = "<w:vertAlign w:val='superscript'/>";
    String fraction =
        "<m:oMath><m:f><m:num><m:r><m:t>35</m:t></m:r></m:num><m:den><m:r><m:t>40</m:t></m:r></m:den>"
            + "</m:f></m:oMath>";
    String body =
        WordFile.p("2023年示例区总工会述职报告")
            + "<w:p>"
            + WordFile.r("服务10")
            + WordFile.r(up, "4")
            + WordFile.r("人次，会员1200")
            + WordFile.r(up, "1")
            + WordFile.r("人，新建")
            + WordFile.r("<w:strike/>", "45")
            + WordFile.r("35家，建会率")
            + fraction
            + WordFile.r("，x")
            + WordFile.r(up, "2.5")
            + WordFile.r("。")
            + "</w:p>"
            + WordFile.counted(1, 0, "新建工会35家。")
            + WordFile.counted(1, 1, "走访120户。")
            + "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>EQ \\a(1,2)"
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>";
    return WordFile.of(body)
        .with("numbering", WordFile.list("none *", "decimalEnclosedCircle %2"))
        .bytes();
  }

  private static byte[] oldWordKinds() {
    return OldWordFile.of("2023年示例区总工会述职报告")
        .list(OldWordFile.level(23, "*"), OldWordFile.level(39, "%2、"))
        .overrides(new byte[0])
        .p(0, OldWordFile.counted(1, 0), OldWordFile.r("新建工会35家。"))
        .p(0, OldWordFile.counted(1, 1), OldWordFile.r("履职情况"))
        .p(
            OldWordFile.r("服务10"),
            OldWordFile.r("4", OldWordFile.sprm(OldWordFile.SCRIPT, 1)),
            OldWordFile.r("人次，\u0013EQ \\o\\ac(○,1)\u0015走访"),
            OldWordFile.r("90", OldWordFile.sprm(OldWordFile.STRIKE, 1)),
            OldWordFile.r("120户。"))
        .bytes();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<Path> folders(Path folder) throws IOException {
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @Test
  void whatImportWritesHasNoErrorForCheckAndBuild() throws IOException {
    List<Path> sources = sources();
    StringBuilder text = new StringBuilder(SiteFolder.EMPTY);
    for (int i = 0; i < sources.size(); i++) {
      text.append("-- content/units/unit-%d.yml --\nname: 示例%d\nlevel: district\n".formatted(i, i));
    }
    String site = SiteFolder.write(folder.resolve("site"), text.toString()).toString();
    Path reports = Path.of(site, "content/reports");
    Path imported = Files.createDirectories(folder.resolve("imported"));
    assertTrue(sources.size() > 110, "the sources are found: " + sources.size());
    for (int i = 0; i < sources.size(); i++) {
      String unit = "unit-" + i;
      String source = sources.get(i).toString();
      run("import", source, "--unit", unit, "--year", "2023", "--type", "team", "--site", site);
      settle(reports.resolve(unit).resolve("2023.md"));
      // Import looks through all reports that are there: it has none of the others to look through.
      Files.move(reports.resolve(unit), imported.resolve(unit));
    }
    for (Path unit : folders(imported)) {
      Files.move(unit, reports.resolve(unit.getFileName()));
    }
    Ended checked = Ended.of(Locale.US, "check", "--site", site);
    assertEquals(0, checked.code(), () -> errors(checked.out()));
    assertEquals("", doubts(checked.out()));
    Ended built = Ended.of(Locale.US, "build", "--drafts", "--site", site);
    assertEquals(0, built.code(), () -> errors(built.err()));
  }

  private static void run(String... line) {
    Ended ended = Ended.of(Locale.US, line);
    assertEquals(0, ended.code(), ended.out() + ended.err());
  }

  /** A title that the text lacks and homes that it speaks of are for a person; import says so. */
  private static void settle(Path report) throws IOException {
    String text = HOMES.matcher(Files.readString(report)).replaceAll("*");
    boolean titled = text.startsWith("---\ntitle: ");
    Files.writeString(report, titled ? text : text.replaceFirst("---\n", "---\ntitle: 示例报告\n"));
  }

  /** What a figure is said to be is read by one rule, whether it is proposed or checked. */
  private static String doubts(String told) {
    return told.lines()
        .filter(line -> line.contains("[qualifier-not-in-quote]") || line.contains("[unit-not-in-"))
        .collect(joining("\n"));
  }

  private static String errors(String told) {
    return told.lines().filter(line -> line.contains(": error [")).collect(joining("\n"));
  }
}
