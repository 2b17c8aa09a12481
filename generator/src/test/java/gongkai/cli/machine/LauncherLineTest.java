package gongkai.cli.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LauncherLineTest {
  private static final List<String> HOSTILE =
      List.of(
          "/公开 软件/站点", "it's", "a$HOME`id`", "", "*", "a\"b\\", "-x;y&z|<>()", "~", "行\n行", "!!");

  @Test
  void leavesPlainWordsAsTheyAre() {
    assertEquals(
        "gongkai build --site /srv/site",
        new Launcher("gongkai", false).line("build", "--site", "/srv/site"));
    assertEquals(
        "gongkai build --site C:\\site",
        new Launcher("gongkai", true).line("build", "--site", "C:\\site"));
  }

  @Test
  void putsWhatCmdWouldTakeApartIntoDoubleQuotes() {
    assertEquals(
        "\"C:\\公开 软件\\gongkai.cmd\" check --site \"D:\\a & b\"",
        new Launcher(Launcher.quoted("C:\\公开 软件\\gongkai.cmd", true), true)
            .line("check", "--site", "D:\\a & b"));
  }

  /** Not what we think of a shell, but what one does. */
  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "asks a POSIX shell")
  void aShellReadsEveryWordBackAsItWas() throws Exception {
    String line = new Launcher("printf '<%s>'", false).line(HOSTILE.toArray(String[]::new));
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-s");
    shell.environment().put("LC_ALL", "C.UTF-8");
    Process process = shell.start();
    process.getOutputStream().write(line.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("<" + String.join("><", HOSTILE) + ">", read);
  }
}
