package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.cli.command.Terminal;
import gongkai.i18n.Messages;
import gongkai.line.request.Timings.Stage;
import gongkai.model.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BuildProgressTest {
  private final StringWriter err = new StringWriter();
  private final AtomicLong now = new AtomicLong();
  private final BuildProgress progress =
      new BuildProgress(
          new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), true),
          Messages.ofCommands(Language.CHINESE),
          now::get);

  private void after(int milliseconds, Stage stage, int of) {
    now.addAndGet(Duration.ofMillis(milliseconds).toNanos());
    progress.one(stage, of);
  }

  @Test
  void saysNothingOfABuildThatIsDoneAtOnce() {
    after(10, Stage.REPORTS, 2);
    after(900, Stage.REPORTS, 2);
    progress.done();
    assertEquals("", err.toString());
  }

  @Test
  void tellsTenTimesASecondHowFarALongBuildIsAndLeavesACleanLine() {
    after(1000, Stage.REPORTS, 300);
    after(50, Stage.REPORTS, 300);
    after(50, Stage.REPORTS, 300);
    after(100, Stage.WRITE, 900);
    progress.done();
    String reports = "\r正在读取报告：第 1 份，共 300 份";
    String third = "\r正在读取报告：第 3 份，共 300 份";
    String files = "\r正在生成文件：第 1 个，共 900 个";
    assertEquals(reports + third + files + "\r" + " ".repeat(32) + "\r", err.toString());
  }
}
