package gongkai.line;

import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.document.AttachmentReader;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.markdown.MarkdownText;
import gongkai.model.RedactionMarks;
import gongkai.model.Resemblance;
import gongkai.privacy.ShownInSource;
import gongkai.privacy.ShownInSource.Shown;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets a report beside a file that is published with it: what was redacted after the import must
 * not be read there. Kept by the hash of both, so that a file is read once.
 *
 * <p>The file may be the source, or another version of it or of the report under any name; what has
 * little in common with the report is not compared.
 */
record SourceComparison(Store store, List<String> siteMarks) {
  private static final String KIND = "source-comparisons";

  /** Two reports of different bodies have at most a tenth in common. */
  private static final double RESEMBLES = 0.3;

  /** Where so much of a report stands in a file, its redactions should be found there. */
  private static final double HOLDS = 0.5;

  /**
   * A report and a file.
   *
   * @param common the part of the shorter one that stands in the other
   * @param held the part of the report that stands in the file
   */
  private record Compared(double common, double held, ShownInSource shown) {
    static final Compared NOTHING = new Compared(0, 0, new ShownInSource(List.of(), 0));
  }

  private static final ValueForm<Compared> FORM = ValueForm.of(Compared.class);

  /**
   * Whether a file is a version of a report, or holds one.
   *
   * @throws IOException if the disk fails
   */
  boolean resembles(MarkdownText report, FileAt file) throws IOException {
    return compared(report, file).common() >= RESEMBLES;
  }

  /**
   * What a report withholds and a file shows.
   *
   * @param source whether the file is the report's source, which is compared whatever it holds
   * @throws IOException if the disk fails
   */
  List<Problem> of(MarkdownText report, FileAt file, boolean source) throws IOException {
    if (RedactionMarks.with(siteMarks).in(report.text()).isEmpty()) {
      return List.of();
    }
    Compared compared = compared(report, file);
    return source || compared.common() >= RESEMBLES
        ? problems(compared, report, file, source)
        : List.of();
  }

  private Compared compared(MarkdownText report, FileAt file) throws IOException {
    if (Files.size(file.file()) > SourceReader.MOST_BYTES) {
      return Compared.NOTHING;
    }
    byte[] bytes = Files.readAllBytes(file.file());
    String key =
        Sha256.shortOf(report.text())
            + Sha256.shortOf(bytes)
            + Sha256.shortOf(String.join("\n", siteMarks))
            + AttachmentInspection.extension(file.path());
    return store.get(KIND, key, FORM, () -> compare(report, text(bytes, file.path())));
  }

  private Compared compare(MarkdownText report, String text) {
    Resemblance ofReport = Resemblance.of(report.text());
    Resemblance ofFile = Resemblance.of(text);
    RedactionMarks marks = RedactionMarks.with(siteMarks);
    return new Compared(
        ofReport.to(ofFile), ofReport.in(ofFile), ShownInSource.of(report.text(), text, marks));
  }

  private static String text(byte[] bytes, String path) {
    String text =
        AttachmentReader.read(bytes, path).source().lines().stream()
            .map(SourceLine::text)
            .collect(Collectors.joining("\n"));
    return TableText.of(text, SourceText.extension(path));
  }

  private static List<Problem> problems(
      Compared compared, MarkdownText report, FileAt file, boolean source) {
    String name = Attachments.name(file);
    String shows = source ? "source-shows-redacted" : "attachment-shows-redacted";
    String differs = source ? "source-not-compared" : "attachment-not-compared";
    Problems problems = new Problems();
    for (Shown shown : compared.shown().shown()) {
      SourceLocation place =
          new SourceLocation(report.path(), report.firstLine() + shown.line() - 1, shown.column());
      problems.add(
          Problem.error(shows, place, name, shown.words(), Integer.toString(shown.length())));
    }
    int unfound = compared.shown().unfound();
    if (unfound > 0 && (source || compared.held() >= HOLDS)) {
      problems.add(
          Problem.warning(
              differs, SourceLocation.of(file.path()), name, Integer.toString(unfound)));
    }
    return problems.list();
  }
}
