package gongkai.release.signing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A program of the machine, run to its end. */
final class Tool {
  private final String program;
  private final List<String> command;
  private ProcessBuilder.Redirect input = ProcessBuilder.Redirect.INHERIT;
  private Optional<Appendable> listener = Optional.empty();

  private Tool(String program, List<String> command) {
    this.program = program;
    this.command = command;
  }

  static Tool of(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(Arrays.asList(arguments));
    return new Tool(program, command);
  }

  /** What it is given to read; else it may ask the person at the terminal. */
  Tool reading(Path file) {
    this.input = ProcessBuilder.Redirect.from(file.toFile());
    return this;
  }

  /** Who hears what it says while it says it: it may ask for a pass phrase. */
  Tool heardBy(Appendable terminal) {
    this.listener = Optional.of(terminal);
    return this;
  }

  /**
   * How it ended.
   *
   * @param said both its streams
   */
  record Ended(int code, String said) {
    boolean isGood() {
      return code == 0;
    }
  }

  /**
   * Runs it.
   *
   * @throws ToolException if it is not there, or too old to know signatures
   */
  Ended run() throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectInput(input);
    builder.redirectErrorStream(true).environment().put("LC_ALL", "C");
    Process process;
    try {
      process = builder.start();
    } catch (IOException notStarted) {
      throw ToolException.missing(program);
    }
    try {
      String said = hear(process);
      int code = process.waitFor();
      if (code != 0 && said.matches("(?s).*(?:unknown|illegal|invalid) option.*")) {
        throw ToolException.failed(program, said);
      }
      return new Ended(code, said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      process.destroy();
    }
  }

  private String hear(Process process) throws IOException {
    StringBuilder said = new StringBuilder();
    char[] some = new char[1024];
    try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      for (int count = out.read(some); count >= 0; count = out.read(some)) {
        said.append(some, 0, count);
        if (listener.isPresent()) {
          listener.get().append(new String(some, 0, count));
        }
      }
    }
    return said.toString();
  }

  /** A folder that only its owner may look into, for what a tool reads and writes. */
  static Path folder() throws IOException {
    return Files.createTempDirectory("gongkai-signature");
  }

  /** Takes such a folder away. */
  static void remove(Path folder) throws IOException {
    try (var files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
