package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.machine.Launcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init} leads on to, and the script for shells. */
class NextStepsTest {
  @TempDir private Path folder;

  @Test
  void initEndsWithThreeLinesToPaste() {
    Path site = folder.resolve("新 站点");
    Ended ended = Ended.of(Locale.US, "init", site.toString());
    assertEquals(0, ended.code(), ended.err());
    List<String> lines = ended.err().lines().toList();
    assertEquals(4, lines.size(), ended.err());
    assertEquals(InitCommand.next(Launcher.ofThisRun(), site), lines.subList(1, 4));
  }

  @Test
  void theLinesNameTheLauncherAndTheSiteAsAShellTakesThem() {
    assertEquals(
        List.of(
            "'/opt/公开 1/gongkai' preview --open --site '/home/甲/新 站点'",
            "'/opt/公开 1/gongkai' check --site '/home/甲/新 站点'",
            "'/opt/公开 1/gongkai' build --site '/home/甲/新 站点'"),
        InitCommand.next(new Launcher("'/opt/公开 1/gongkai'", false), Path.of("/home/甲/新 站点")));
  }

  /** What they say can be done, in the order in which they stand. */
  @Test
  void whatInitLeadsOnToWorks() {
    String site = folder.resolve("空").toString();
    assertEquals(0, Ended.of(Locale.US, "init", site).code());
    assertEquals(0, Ended.of(Locale.US, "check", "--site", site).code());
    assertEquals(0, Ended.of(Locale.US, "build", "--site", site).code());
  }

  @Test
  void aQuietInitSaysNothing() {
    Ended ended = Ended.of(Locale.US, "init", folder.resolve("a").toString(), "--quiet");
    assertEquals(new Ended(0, "", ""), ended);
  }

  @Test
  void theCompletionKnowsEveryCommand() {
    Ended ended = Ended.of(Locale.CHINA, "completion");
    assertEquals(0, ended.code(), ended.err());
    assertTrue(ended.out().startsWith("#!/usr/bin/env bash\n"), ended.out());
    for (String command : List.of("init", "new unit", "theme copy", "build", "preview")) {
      String function = "_picocli_gongkai_" + command.replace(" ", "_") + "()";
      assertTrue(ended.out().contains(function), function);
    }
    assertEquals(ended, Ended.of(Locale.US, "completion"));
  }
}
