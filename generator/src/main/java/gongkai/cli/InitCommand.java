package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.machine.Launcher;
import gongkai.cli.machine.PackedFolder;
import gongkai.disk.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code gongkai init}: a new site that passes {@code check}, empty or with an invented sample. */
final class InitCommand extends SiteCommand {
  private static final PackedFolder SAMPLE = new PackedFolder("/sample");

  /** What is made again, and belongs in no repository. */
  private static final String NOT_KEPT = ".gongkai/\nsite-out/\n";

  private Path folder;

  private boolean sample;

  InitCommand() {
    super("init");
    form()
        .argument("${bundle:label.folder}", "directory", Path.class, given -> folder = given)
        .flag("--sample", given -> sample = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    if (Files.exists(root, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(root)) {
      throw wrongUsage("init.a-file", root);
    }
    Optional<Path> first = firstChild(root);
    if (first.isPresent()) {
      throw wrongUsage("init.not-empty", root, first.get().getFileName());
    }
    for (PackedFolder packed : sample ? List.of(SAMPLE) : empty()) {
      packed.copyTo(root);
    }
    Files.createDirectories(root.resolve("content/units"));
    Files.createDirectories(root.resolve("content/reports"));
    WholeFile.create(root.resolve(".gitignore"), NOT_KEPT.getBytes(StandardCharsets.US_ASCII));
    progress(sample ? "init.sample" : "init.done", root);
    next(Launcher.ofThisRun(), root).forEach(this::progressLine);
    return ExitCode.DONE;
  }

  /** What to do next, each a line that can be pasted as it is. */
  static List<String> next(Launcher launcher, Path root) {
    String site = root.toString();
    return List.of(
        launcher.line("preview", "--open", "--site", site),
        launcher.line("check", "--site", site),
        launcher.line("build", "--site", site));
  }

  /** The files of an empty site; comments in them are in the language of the messages. */
  private List<PackedFolder> empty() {
    String language = messages().language().isChinese() ? "zh" : "en";
    return List.of(new PackedFolder("/init/any"), new PackedFolder("/init/" + language));
  }

  private static Optional<Path> firstChild(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.min(Path::compareTo);
    }
  }
}
