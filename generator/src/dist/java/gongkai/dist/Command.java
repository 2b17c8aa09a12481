package gongkai.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs of the machine and of the JDK. */
final class Command {
  private Command() {}

  /** A program of the JDK that runs this. */
  static String ofTheJdk(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  static boolean isThere(String program) {
    for (String folder :
        System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Runs a program to its end.
   *
   * @return what it wrote to standard output
   * @throws DistFault with all that it wrote, if its exit code is not 0
   */
  static String run(List<String> command, Map<String, String> environment)
      throws IOException, DistFault {
    Path err = Files.createTempFile("gongkai-dist", ".txt");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      process.getOutputStream().close();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        String told = String.join(" ", command) + "\n" + out + Files.readString(err);
        throw new DistFault(
            "下面的命令没有成功（" + code + "）：" + told, "This command failed (" + code + "): " + told);
      }
      return out;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DistFault("被中断。", "Interrupted.");
    } finally {
      Files.deleteIfExists(err);
    }
  }

  static String run(List<String> command) throws IOException, DistFault {
    return run(command, Map.of());
  }
}
