package gongkai.importing.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.i18n.Messages;
import gongkai.importing.ImportRun;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.OpenPoint;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a run prints at its end. */
class WorklistTest {
  private static final Messages CHINESE = Messages.ofCommands(Language.CHINESE);
  private static final KnownIndicator TALKS =
      new KnownIndicator(
          new IndicatorId("talks"),
          LocalizedText.of(Language.CHINESE, "宣讲"),
          "场",
          KnownIndicator.Total.SUM,
          List.of(),
          Optional.empty(),
          Optional.empty());

  private static final Path SOURCES =
      Path.of(System.getProperty("project.root"), "generator/src/main/java/gongkai");

  /** Where the program makes a warning of a file that it imports; links are of folders. */
  private static final Pattern WARNED =
      Pattern.compile(
          "(?:warning|warn|doubt)\\((?:\\s*OpenPoint\\.\\w+,)?\\s*\"(import-(?!link-)[a-z-]+)\"");

  private static final String STOPPED = "check 和公开时的生成都会拦下。请在审核台用“遮盖文字”处理，或者改成 *；确需公开的，请登记豁免。";

  @TempDir private Path site;

  @Test
  void printsNoLineEndOrControlSignThatAFilesNameHolds() {
    ImportedFile file = ImportedFile.refused("甲\n乙\u001B[31m.txt", List.of());
    ImportReport report = new ImportReport(List.of(file), List.of(), true);
    for (String line : ImportSummary.lines(report, CHINESE)) {
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
    assertTrue(ImportSummary.lines(report, CHINESE).get(0).contains("甲<U+000A>乙<U+001B>[31m"));
  }

  private ImportReport run(boolean dryRun, Path... sources) throws IOException {
    ImportOptions options =
        new ImportOptions(
            Optional.of(new UnitId("union")),
            Optional.empty(),
            false,
            false,
            new Vocabulary(List.of(TALKS), Glossary.EMPTY));
    return ImportRun.run(
        new ImportRequest(List.of(sources), site, options, dryRun), (source, number, total) -> {});
  }

  private Path source(String name, String text) throws IOException {
    return Files.writeString(site.resolve(name), text);
  }

  private static String report(int year, String text) {
    return "区总工会领导班子" + year + "年述职报告\n一年来，区总工会认真履行职责。" + text + "\n";
  }

  private static List<String> labels(ImportReport report) {
    return RecurringLabel.of(report).stream()
        .map(l -> l.label() + " " + l.unit() + " " + l.files() + "/" + l.times())
        .toList();
  }

  @Test
  void tellsOneLineForEachFileAndTheTotals() throws IOException {
    Path first = source("a.txt", report(2021, "走访12次。"));
    run(false, first);
    Path report = site.resolve("content/reports/union/2021.md");
    Files.writeString(report, Files.readString(report).replace("走访12次。", "走访11次。"));
    Path known = source("b.txt", report(2022, "走访3次。"));
    run(false, known);
    source("a.txt", report(2021, "走访13次。"));
    ImportReport done =
        run(
            false,
            first,
            known,
            source("c.txt", "走访4次。"),
            source("d.txt", " "),
            source("e.txt", report(2022, "慰问5次。")));
    List<String> lines = ImportSummary.lines(done, CHINESE);
    assertEquals(
        List.of(
            "办理清单",
            "  【有冲突】a.txt → content/reports/union/2021.md，冲突 1 处",
            "  【未变】b.txt → content/reports/union/2022.md",
            "  【已写入】c.txt → content/reports/union/undated.md，待办 4 项：述职内容、标题、类型、年度",
            "  【未导入】d.txt：文件里没有文字。请核对是否选错了文件。",
            "  【未导入】e.txt → content/reports/union/2022.md：这份报告应放在"
                + " content/reports/union/2022.md，但那里已有另一个文件，未作覆盖。如果这是同一单位同一年度的另一份报告，请用 --type"
                + " individual 或 --type team 写明是谁的报告，或用 --stem 另取文件名；否则请改用别的 --year 或"
                + " --unit。如果这是同一份报告的新版本，请单独导入新版本，不要与旧版本一起导入。",
            "",
            "共 5 个文件：写入 1，合并 0，未变 1，有冲突 1，未导入 2。待办共 4 项。"),
        lines.subList(lines.indexOf("办理清单"), lines.indexOf("办理清单") + 8));
    assertTrue(done.hasErrors());
  }

  @Test
  void showsTheFiguresOfASingleFile() throws IOException {
    List<String> lines =
        ImportSummary.lines(run(true, source("a.txt", report(2021, "宣讲12场，拨付*万元资金。"))), CHINESE);
    assertTrue(lines.contains("    宣讲：12场 [talks]（“宣讲12场”）"), lines.toString());
    assertTrue(lines.contains("    拨付资金：未公开 万元（“拨付*万元资金”）"), lines.toString());
    assertFalse(lines.contains("办理清单"));
  }

  @Test
  void namesLabelsThatRecurAndThatTheVocabularyLacks() throws IOException {
    Path first = source("a.txt", report(2021, "走访12次。宣讲5场。慰问3人。"));
    Path same = source("b.txt", report(2021, "走访12次。宣讲5场。慰问3人。"));
    Path second = source("c.txt", report(2022, "走访3次。宣讲6场。会员占90%。"));
    Path third = source("d.txt", report(2023, "走访7次。会员占91%。座谈2场。座谈3场。"));
    assertEquals(
        List.of("走访 次 3/3", "会员占比 % 2/2", "座谈 场 1/2"),
        labels(run(true, first, same, second, third)));
    assertEquals(List.of(), labels(run(true, first, same)));
  }

  @Test
  void tellsOfPersonalDetailsAndSuggestsNoLabelThatNamesAPerson() throws IOException {
    String helped = "救助患病职工张建国3人，联系电话13812345678。走访12次。";
    ImportReport done =
        run(
            false,
            source("a.txt", report(2021, helped)),
            source("b.txt", report(2022, helped.replace("3人", "5人"))));
    assertEquals(List.of("走访 次 2/2"), labels(done));
    List<String> lines = ImportSummary.lines(done, CHINESE);
    assertTrue(lines.contains("  待办：文本中有 2 处个人信息（张**；138******78），" + STOPPED), lines.toString());
    assertTrue(lines.contains("共 2 个文件：写入 2，合并 0，未变 0，有冲突 0，未导入 0。待办共 2 项。"), lines.toString());
  }

  @Test
  void suggestsALineThatCanBePasted() {
    assertEquals(
        "- {id: , label: {zh-CN: 走访企业}, unit: 家, total: none}",
        new RecurringLabel("走访企业", "家", 2, 3).suggestion());
    assertEquals(
        "- {id: , label: {zh-CN: \"a: b, c\"}, unit: \"%\", total: none}",
        new RecurringLabel("a: b, c", "%", 2, 3).suggestion());
  }

  @Test
  void tellsProgramsTheTotalsAndTheLabels() throws IOException {
    Path first = source("a.txt", report(2021, "走访12次。"));
    Path second = source("b.txt", report(2022, "走访3次。"));
    JsonNode json =
        JsonMapper.builder().build().readTree(ImportJson.write(run(false, first, second), CHINESE));
    assertEquals(2, json.at("/totals/written").asInt());
    assertEquals(0, json.at("/totals/conflict").asInt());
    assertEquals("written", json.at("/files/0/state").asString());
    assertEquals("content/reports/union/2021.md", json.at("/files/0/target").asString());
    assertEquals(
        "{\"label\":\"走访\",\"unit\":\"次\",\"files\":2,\"times\":2,"
            + "\"suggestion\":\"- {id: , label: {zh-CN: 走访}, unit: 次, total: none}\"}",
        json.at("/recurringLabels/0").toString());
    source("a.txt", report(2021, "走访13次。"));
    String merged = ImportJson.write(run(true, first), CHINESE);
    JsonNode change = JsonMapper.builder().build().readTree(merged).at("/0/changes/0");
    assertEquals("figure-changed", change.get("kind").asString());
    assertEquals("走访13次", change.get("after").asString());
  }

  /** Every point has a short name for the list, and words for {@code check}. */
  @Test
  void hasWordsForEveryOpenPoint() throws IOException {
    for (OpenPoint point : OpenPoint.values()) {
      assertTrue(CHINESE.has("problem.left-open-" + point.code()), point.code());
    }
    List<String> points =
        CHINESE.keys().stream().filter(key -> key.startsWith("import.point.")).toList();
    for (String point : points) {
      assertTrue(CHINESE.has(point.replace("import.point.", "problem.")), point);
    }
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path file : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        WARNED.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
      }
    }
    assertTrue(codes.size() > 25, codes.toString());
    for (String code : codes) {
      assertTrue(points.contains("import.point." + code), code);
    }
  }

  @Test
  void aNameThatTwoUnitsBearIsNotToldToBeNobodys() throws IOException {
    Path source = source("a.txt", "示例区总工会领导班子2023年述职报告\n新建工会35家。\n");
    Unit one = unit("one");
    assertTrue(told(source, one, unit("two")).contains("“示例区总工会”，有几个单位"));
    assertFalse(told(source, one, unit("two")).contains("--name 示例区总工会"));
    Path other = source("b.txt", "示例县总工会领导班子2023年述职报告\n新建工会36家。\n");
    assertTrue(told(other, one).contains("--name 示例县总工会"));
  }

  private String told(Path source, Unit... units) throws IOException {
    ImportOptions options = ImportOptions.NONE.knowing(List.of(units));
    ImportReport report =
        ImportRun.run(
            new ImportRequest(List.of(source), site, options, true), (name, number, total) -> {});
    return String.join("\n", ImportSummary.lines(report, CHINESE));
  }

  private static Unit unit(String id) {
    LocalizedText name = LocalizedText.of(Language.CHINESE, "示例区总工会");
    return new Unit(
        new UnitId(id), name, Level.DISTRICT, Optional.empty(), List.of(), Optional.empty());
  }
}
