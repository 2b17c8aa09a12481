package gongkai.desk.act;

import gongkai.content.writing.ReportWriter;
import gongkai.desk.report.DeskReport;
import gongkai.digest.Sha256;
import gongkai.importing.folder.SitePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a report in other languages. A new version that waits is none. */
public final class Translations {
  private Translations() {}

  /** Their paths from the site's folder, in a fixed order. */
  public static List<String> of(Path root, DeskReport report) throws IOException {
    String folder = report.path().replaceFirst("[^/]+$", "");
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(SitePath::name)
          .filter(name -> name.startsWith(report.id().stem() + "."))
          .filter(name -> name.matches("[^.]+\\.[a-zA-Z-]+\\.md"))
          .filter(name -> !name.endsWith(ReportWriter.NEW_IMPORT))
          .sorted()
          .map(name -> folder + name)
          .toList();
    }
  }

  /** Changes when one of them does, is added or goes. */
  public static String version(Path root, DeskReport report) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String path : of(root, report)) {
      all.append(path).append('\n');
      all.append(Sha256.of(Files.readAllBytes(root.resolve(path)))).append('\n');
    }
    return Sha256.of(all.toString().getBytes(StandardCharsets.UTF_8));
  }
}
