package gongkai.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gongkai.Growth;
import gongkai.diagnostic.Problem;
import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.ImportRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import takes time as its files and their texts do. */
class ImportTimeTest {
  private static final int FILES = 15;
  private static final int LONG = 15_000;

  @TempDir private Path temp;
  private int sites;

  /** A folder of its own for each run. */
  private record Sources(int count, Path in, ImportRequest request) {}

  private Sources sources(int count) throws IOException {
    Path site = Files.createDirectories(temp.resolve("" + sites++));
    Path in = Files.createDirectories(temp.resolve("in of " + site.getFileName()));
    return new Sources(count, in, new ImportRequest(List.of(in), site, ImportOptions.NONE, false));
  }

  @Test
  void importsReportsOfAnyNumberAndKnowsThemAgain() {
    Growth.assertLinear(
        "reports",
        FILES,
        count -> {
          Sources sources = sources(count);
          for (int i = 0; i < count; i++) {
            Files.writeString(
                sources.in().resolve(i + ".txt"), Seeds.text(i % 5) + "\n第" + i + "份。\n");
          }
          return sources;
        },
        sources -> {
          assertEquals(sources.count(), run(sources.request()).count(Action.WRITTEN));
          assertEquals(sources.count(), run(sources.request()).count(Action.UNCHANGED));
        });
  }

  /** All of one name, so that each could be a new version of each. */
  @Test
  void findsTheReportsOfNewVersionsOfAnyNumber() {
    Growth.assertLinear(
        "new versions",
        FILES,
        count -> {
          Sources sources = sources(count);
          write(sources, "走访企业12次。\n");
          assertEquals(count, run(sources.request()).count(Action.WRITTEN));
          write(sources, "走访企业13次。\n");
          return sources;
        },
        sources -> {
          ImportReport again = run(sources.request());
          assertEquals(sources.count(), again.count(Action.MERGED));
          assertEquals(
              sources.count(),
              again.files().stream().map(file -> file.target().orElseThrow()).distinct().count());
        });
  }

  private static void write(Sources sources, String end) throws IOException {
    for (int i = 0; i < sources.count(); i++) {
      Path folder = Files.createDirectories(sources.in().resolve("" + i));
      Files.writeString(folder.resolve("述职报告.txt"), text(i) + end);
    }
  }

  /** A text of its own for each number, with the same title. */
  private static String text(int number) {
    StringBuilder text = new StringBuilder("区总工会领导班子2023年述职报告\n");
    for (int i = 0; i < 30; i++) {
      text.append("一年来，第").append(number * 100 + i).append("号工作按照要求落实到位。\n");
    }
    return text.toString();
  }

  private static ImportReport run(ImportRequest request) throws IOException {
    return ImportRun.run(request, (source, number, total) -> {});
  }

  @ParameterizedTest
  @ValueSource(strings = {"新建35家，", "新建**家，", "新建三家，", "增长百分之三，"})
  void refusesAParagraphOfMoreNumbersThanAReportHas(String number) {
    byte[] text = ("述职报告\n" + number.repeat(1_001) + "\n").getBytes(UTF_8);
    assertEquals(
        List.of("import-many-figures"),
        Importer.read(text, "in.txt", ImportOptions.NONE).problems().stream()
            .map(Problem::code)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "职\u200B工",
        "完成。好文章网www.example.com",
        "通过某某网www.example.com发布公告。",
        "通过某某网www.example.com发布公告。\n",
        "职##paidbegin##工",
        "职\u0336",
        "大家统一十分重视工作，",
        "全年坚持把服务职工放在首位，走访困难职工和患病职工\n",
        "（一）工作\n",
        "走访职工3次。\n",
        "\u3000",
        "==\\["
      })
  void readsALongTextOfOneKind(String unit) {
    Growth.assertLinear(
        unit,
        LONG,
        length -> unit.repeat(length / unit.length()),
        text -> assertFalse(Seeds.draft("述职报告\n" + text + "完。\n").markdown().isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "7", "三", "〇"})
  void readsANumberOfAnyLength(String digit) {
    Growth.assertLinear(
        digit,
        LONG / 8,
        length -> "新建" + digit.repeat(length) + "家。",
        line -> Seeds.draft("述职报告\n" + line + "\n\n" + line + "\n完。\n"));
  }
}
