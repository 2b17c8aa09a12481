package gongkai.line.inspection;

import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.document.AttachmentReader;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.Resemblance;
import gongkai.privacy.Finding;
import gongkai.privacy.ShownInSource;
import gongkai.privacy.ShownInSource.Shown;
import gongkai.privacy.detail.Rule;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sets a report beside a file that is published with it: what was redacted after the import must
 * not be read there. Kept by the hash of both, so that a file is read once.
 *
 * <p>The file may be the source, or another version of it or of the report under any name; what has
 * little in common with the report is not compared.
 */
public record SourceComparison(Store store, List<String> siteMarks) {
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
  private record Compared(double common, double held, ShownInSource shown) {}

  private static final ValueForm<Compared> FORM = ValueForm.of(Compared.class);

  /**
   * Whether a file is a version of a report, or holds one.
   *
   * @throws IOException if the disk fails
   */
  public boolean resembles(MarkdownText report, FileAt file, FilesBeside known) throws IOException {
    return known.beside(file).size() <= SourceReader.MOST_BYTES
        && compared(report, file, known).common() >= RESEMBLES;
  }

  /**
   * The faults of a file beside its report.
   *
   * @param mark of what an attachment shows, for a waiver; empty if it shows nothing, or is the
   *     source, for which nobody can answer: it says what this very report withholds
   */
  record Beside(Optional<String> mark, List<Problem> problems) {
    private static final Beside NOTHING = new Beside(Optional.empty(), List.of());
  }

  /**
   * What a report withholds and a file shows.
   *
   * @param source whether the file is the report's source, which is compared whatever it holds
   * @throws IOException if the disk fails
   */
  Beside of(MarkdownText report, FileAt file, FilesBeside known, boolean source)
      throws IOException {
    boolean large = known.beside(file).size() > SourceReader.MOST_BYTES;
    if (large || RedactionMarks.with(siteMarks).in(report.text()).isEmpty()) {
      return Beside.NOTHING;
    }
    Compared compared = compared(report, file, known);
    if (!source && compared.common() < RESEMBLES) {
      return Beside.NOTHING;
    }
    String mark = mark(compared, known.beside(file).sha256());
    boolean waivable = !source && !compared.shown().shown().isEmpty();
    return new Beside(
        waivable ? Optional.of(mark) : Optional.empty(),
        problems(compared, report, file, source ? Optional.empty() : Optional.of(mark)));
  }

  /** Another file, or another redaction that the file shows, needs another look. */
  private static String mark(Compared compared, String sha256) {
    String words =
        compared.shown().shown().stream().map(Shown::words).collect(Collectors.joining("\n"));
    String value = Sha256.of(sha256 + "\n" + words);
    return Finding.ofFile(Rule.ATTACHMENT_SHOWS_REDACTED, "", value).mark();
  }

  private Compared compared(MarkdownText report, FileAt file, FilesBeside known)
      throws IOException {
    String key =
        Sha256.shortOf(report.text())
            + known.beside(file).shortSha256()
            + Sha256.shortOf(String.join("\n", siteMarks))
            + AttachmentInspection.extension(file.path());
    return store.get(KIND, key, FORM, () -> compare(report, text(known.bytes(file), file.path())));
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
      Compared compared, MarkdownText report, FileAt file, Optional<String> mark) {
    boolean source = mark.isEmpty();
    String name = file.name();
    String differs = source ? "source-not-compared" : "attachment-not-compared";
    Problems problems = new Problems();
    for (Shown shown : compared.shown().shown()) {
      SourceLocation place =
          new SourceLocation(report.path(), report.firstLine() + shown.line() - 1, shown.column());
      String length = Integer.toString(shown.length());
      problems.add(
          source
              ? Problem.error("source-shows-redacted", place, name, shown.words(), length)
              : Problem.error(
                  "attachment-shows-redacted", place, name, shown.words(), length, mark.get()));
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
