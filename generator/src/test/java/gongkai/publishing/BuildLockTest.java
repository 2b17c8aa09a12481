package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  @TempDir private Path temp;

  /** Starts a build that does not end by itself. */
  static final class EndlessBuild {
    public static void main(String[] arguments) throws IOException {
      OutputFile endless =
          OutputFile.made(
              "index.html",
              () -> {
                System.out.println("ready");
                try {
                  Thread.sleep(60_000);
                } catch (InterruptedException e) {
                  throw new IOException(e);
                }
                return new byte[0];
              });
      new Publisher().publish(Path.of(arguments[0]), List.of(), List.of(endless), 1);
    }
  }

  @Test
  void refusesASecondBuildUntilTheFirstProcessIsGone() throws IOException {
    Path out = temp.resolve("out");
    ChildProcess first = ChildProcess.start(EndlessBuild.class, out.toString());
    try (first) {
      String told = Site.publish(out, "index.html: second\n");
      assertTrue(told.contains("error [output-in-use]: another build is writing to"), told);
      assertTrue(first.isAlive());
    }
    Site.publish(out, "index.html: second\n");
    assertEquals("index.html: second\n", Site.read(out));
  }

  @Test
  void refusesASecondBuildOfTheSameProcess() throws IOException {
    Path out = temp.resolve("out");
    StringBuilder inner = new StringBuilder();
    OutputFile nested =
        OutputFile.made(
            "index.html",
            () -> {
              inner.append(Site.publish(out, "index.html: inner\n"));
              inner.append(Site.publish(temp.resolve("other"), "index.html: other\n"));
              return new byte[1];
            });
    Site.publish(out, List.of(nested));
    assertTrue(inner.toString().contains("output-in-use"), inner.toString());
    assertEquals("index.html: other\n", Site.read(temp.resolve("other")));
  }

  /** To open a pipe would wait for ever, and a link may lead anywhere. */
  @Test
  void aLockThatIsNoFileIsToldAndNotOpened() throws IOException, InterruptedException {
    Path lock = temp.resolve(".out.gongkai-lock");
    assertEquals(0, new ProcessBuilder("mkfifo", lock.toString()).start().waitFor());
    assertThrows(IOException.class, () -> Site.publish(temp.resolve("out"), "a: 1\n"));
    Files.delete(lock);
    Files.createSymbolicLink(lock, temp.resolve("elsewhere"));
    assertThrows(IOException.class, () -> Site.publish(temp.resolve("out"), "a: 1\n"));
    assertFalse(Files.exists(temp.resolve("elsewhere")));
    Files.delete(lock);
    Site.publish(temp.resolve("out"), "a: 1\n");
  }
}
