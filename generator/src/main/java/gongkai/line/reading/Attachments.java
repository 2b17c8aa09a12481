package gongkai.line.reading;

import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.source.SourceText;
import gongkai.model.report.Report;
import gongkai.model.report.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files beside a report.
 *
 * <p>The copy of the source that import laid there is published only where the report says so: it
 * holds all that was redacted since. It is known by its bytes, whatever its name, also where the
 * report does not say any more what it was made of; and under its own name a file that somebody
 * opened and saved is the copy still.
 *
 * @param published those that become part of the site
 * @param source the copy of the source among them
 */
record Attachments(List<FileAt> published, Optional<FileAt> source, List<Problem> problems) {
  private static final Set<String> ACTIVE =
      Set.of(
          "html", "htm", "xhtml", "xht", "mht", "mhtml", "svg", "js", "mjs", "css", "xml", "xsl",
          "swf");

  /** Whether a file is a version of the report's text. */
  interface Resembles {
    boolean test(FileAt file) throws IOException;
  }

  static Attachments of(ReportInputs files, Report report, Resembles resembles) throws IOException {
    List<FileAt> published = new ArrayList<>();
    Optional<FileAt> copy = Optional.empty();
    Problems problems = new Problems();
    boolean publish = report.source().filter(SourceFile::publish).isPresent();
    for (FileAt file : files.source().attachments()) {
      boolean source = isSource(file, files, report);
      boolean kept = source ? !publish : isKept(file, files, report, resembles, problems);
      if (!kept && !isActive(file)) {
        published.add(file);
        copy = source ? Optional.of(file) : copy;
      }
    }
    return new Attachments(published, copy, problems.list());
  }

  boolean isSource(FileAt file) {
    return source.filter(file::equals).isPresent();
  }

  /** Only files of the source's format are read. */
  private static boolean isSource(FileAt file, ReportInputs files, Report report) {
    return report.source().isPresent()
        && SourceText.extension(file.path())
            .equals(SourceText.extension(report.source().get().file()))
        && files.beside(file).sha256().equals(report.source().get().sha256());
  }

  /** Whether a file that is not the source by its bytes is kept back all the same. */
  private static boolean isKept(
      FileAt file, ReportInputs files, Report report, Resembles resembles, Problems problems)
      throws IOException {
    SourceLocation place = SourceLocation.of(file.path());
    String digest = files.beside(file).sha256();
    if (files.isImported(digest)) {
      problems.add(Problem.warning("source-copy-unnamed", place, file.name(), digest));
      return true;
    }
    if (report.source().isEmpty()) {
      return false;
    }
    String copy = report.id().stem() + "." + SourceText.extension(report.source().get().file());
    if (!file.name().equals(copy)) {
      return false;
    }
    boolean kept = !report.source().get().publish() && resembles.test(file);
    String code = kept ? "source-copy-edited" : "source-copy-changed";
    problems.add(Problem.warning(code, place, copy));
    return kept;
  }

  /**
   * Whether a browser would run what is in a file. Such a file is kept beside the report and not
   * published: its scripts would act in the portal's name.
   */
  private static boolean isActive(FileAt file) {
    return ACTIVE.contains(SourceText.extension(file.path()));
  }
}
