package gongkai.desk.visit;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.report.DeskReport;
import gongkai.digest.Sha256;
import gongkai.document.source.SourceText;
import gongkai.importing.folder.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The copy of the file that a report was imported from: the one beside it that has the hash which
 * the report names. Nothing else is read, and no link is followed.
 */
public final class SourceCopy {
  private SourceCopy() {}

  public static Optional<Path> of(Path root, DeskReport report) throws IOException {
    String sha256 = report.front().within(FrontMatterKey.SOURCE, FrontMatterKey.SHA256);
    Path folder = root.resolve(report.path()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        boolean mine =
            SitePath.name(file).startsWith(report.id().stem() + ".")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (mine && Sha256.of(Files.readAllBytes(file)).equals(sha256)) {
          return Optional.of(file);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the public gets it. */
  public static boolean isPublished(DeskReport report) {
    return report.front().within(FrontMatterKey.SOURCE, FrontMatterKey.PUBLISH).equals("true");
  }

  /** The names of the files beside a report that the public gets as they are. */
  public static List<String> published(Path root, DeskReport report) throws IOException {
    String stem = report.id().stem() + ".";
    String source = report.front().within(FrontMatterKey.SOURCE, FrontMatterKey.FILE);
    String copy = stem + SourceText.extension(source);
    try (Stream<Path> files = Files.list(root.resolve(report.path()).getParent())) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(SitePath::name)
          .filter(name -> name.startsWith(stem) && !name.endsWith(".md"))
          .filter(name -> isPublished(report) || !name.equals(copy))
          .sorted()
          .toList();
    }
  }
}
