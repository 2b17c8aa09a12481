package gongkai.line;

import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Report;
import gongkai.model.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The files beside a report.
 *
 * <p>The copy of the source that import laid there is published only where the report says so: it
 * holds all that was redacted since. It is known by its bytes, whatever its name.
 *
 * @param published those that become part of the site
 * @param source the copy of the source among them
 */
record Attachments(List<FileAt> published, Optional<FileAt> source, List<Problem> problems) {
  private static final Set<String> ACTIVE =
      Set.of(
          "html", "htm", "xhtml", "xht", "mht", "mhtml", "svg", "js", "mjs", "css", "xml", "xsl",
          "swf");

  static Attachments of(ReportSource files, Report report) throws IOException {
    List<FileAt> published = new ArrayList<>();
    Optional<FileAt> copy = Optional.empty();
    List<Problem> problems = new ArrayList<>();
    for (FileAt file : files.attachments()) {
      boolean source = isSource(file, report, problems);
      boolean open = !source || report.source().filter(SourceFile::publish).isPresent();
      if (open && !isActive(file)) {
        published.add(file);
        copy = source ? Optional.of(file) : copy;
      }
    }
    return new Attachments(published, copy, problems);
  }

  /** Only files of the source's format are read. */
  private static boolean isSource(FileAt file, Report report, List<Problem> problems)
      throws IOException {
    if (report.source().isEmpty()) {
      return false;
    }
    SourceFile source = report.source().get();
    if (!extension(file.path()).equals(extension(source.file()))) {
      return false;
    }
    boolean same = Digests.sha256(Files.readAllBytes(file.file())).equals(source.sha256());
    String copy = report.id().stem() + "." + extension(source.file());
    if (!same && name(file).equals(copy)) {
      problems.add(Problem.warning("source-copy-changed", SourceLocation.of(file.path()), copy));
    }
    return same;
  }

  /**
   * Whether a browser would run what is in a file. Such a file is kept beside the report and not
   * published: its scripts would act in the portal's name.
   */
  private static boolean isActive(FileAt file) {
    return ACTIVE.contains(extension(file.path()));
  }

  static String name(FileAt file) {
    return String.valueOf(file.file().getFileName());
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
