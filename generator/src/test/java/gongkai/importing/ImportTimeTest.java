package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import gongkai.importing.outcome.ImportReport;
import gongkai.importing.outcome.ImportedFile.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits are wide, for slow machines; an import that is not linear exceeds them many times. */
class ImportTimeTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int LONG = 600_000;

  /** In two seconds, start-up left aside, where nothing else runs. */
  @Test
  void importsTwoHundredReportsAndKnowsThemAgain(@TempDir Path site) throws IOException {
    Path in = Files.createDirectories(site.resolve("in"));
    for (int i = 0; i < 200; i++) {
      Files.writeString(in.resolve(i + ".txt"), Seeds.text(i % 5) + "\n第" + i + "份。\n");
    }
    ImportRequest request = new ImportRequest(List.of(in), site, ImportOptions.NONE, false);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertEquals(200, run(request).count(Action.WRITTEN));
          assertEquals(200, run(request).count(Action.UNCHANGED));
        });
  }

  /** All of one name, so that each could be a new version of each. */
  @Test
  void findsTheReportsOfTwoHundredNewVersions(@TempDir Path site, @TempDir Path outside)
      throws IOException {
    for (int i = 0; i < 200; i++) {
      Path folder = Files.createDirectories(outside.resolve("" + i));
      Files.writeString(folder.resolve("述职报告.txt"), text(i) + "走访企业12次。\n");
    }
    ImportRequest request = new ImportRequest(List.of(outside), site, ImportOptions.NONE, false);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          assertEquals(200, run(request).count(Action.WRITTEN));
          for (int i = 0; i < 200; i++) {
            Path file = outside.resolve(i + "/述职报告.txt");
            Files.writeString(file, text(i) + "走访企业13次。\n");
          }
          ImportReport again = run(request);
          assertEquals(200, again.count(Action.MERGED));
          assertEquals(
              200,
              again.files().stream().map(file -> file.target().orElseThrow()).distinct().count());
        });
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
  @ValueSource(
      strings = {
        "职\u200B工",
        "完成。好文章网www.example.com",
        "通过某某网www.example.com发布公告。",
        "通过某某网www.example.com发布公告。\n",
        "职##paidbegin##工",
        "（一）工作\n",
        "走访3次。\n",
        "\u3000",
        "==\\[",
        "**镇、"
      })
  void readsALongTextOfOneKind(String unit) {
    String text = "述职报告\n" + unit.repeat(LONG / unit.length()) + "完。\n";
    assertTimeoutPreemptively(LIMIT, () -> assertFalse(Seeds.draft(text).markdown().isEmpty()));
  }
}
