package gongkai.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What every package holds: program, launchers, completion, manual, licences. */
final class Layout {
  private Layout() {}

  /**
   * The files of the zip.
   *
   * @param root the project's folder
   */
  static Contents of(Path root, Path jar) throws IOException, DistFault {
    Contents contents = program(root, jar);
    contents.putLauncher("gongkai.cmd", root.resolve("gongkai.cmd"));
    contents.putLauncher("gongkai-desk.cmd", root.resolve("gongkai-desk.cmd"));
    putDocuments("", contents, root);
    contents.put("completion/gongkai.bash", completion(jar), false);
    return contents;
  }

  /** What runs: nothing else is needed below {@code /usr/lib}. */
  static Contents program(Path root, Path jar) throws IOException {
    Contents contents = new Contents();
    contents.putLauncher("gongkai", root.resolve("gongkai"));
    contents.putFile("lib/gongkai.jar", jar);
    return contents;
  }

  static void putDocuments(String below, Contents contents, Path root) throws IOException {
    Path own = root.resolve("generator/src/dist/files");
    for (String name : List.of("README.md", "README.zh-CN.md")) {
      contents.putFile(below + name, own.resolve(name));
    }
    for (String name : List.of("CHANGELOG.md", "LICENSE")) {
      contents.putFile(below + name, root.resolve(name));
    }
    contents.putFolder(below + "docs/manual", root.resolve("docs/manual"));
    contents.putFolder(below + "docs/ci", root.resolve("docs/ci"));
    contents.putFolder(below + "docs/hosting", root.resolve("docs/hosting"));
    Path metadata = root.resolve("generator/src/main/resources/META-INF");
    contents.putFolder(below + "licenses", metadata.resolve("licenses"));
    contents.putFile(below + "licenses/THIRD-PARTY.txt", metadata.resolve("THIRD-PARTY.txt"));
  }

  /** The script that completes commands and options, as the program writes it. */
  static byte[] completion(Path jar) throws IOException, DistFault {
    List<String> command =
        List.of(Command.ofTheJdk("java"), "-jar", jar.toString(), "completion", "--lang", "en");
    return Command.run(command).getBytes(StandardCharsets.UTF_8);
  }
}
