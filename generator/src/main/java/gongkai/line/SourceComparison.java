package gongkai.line;

import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.AttachmentReader;
import gongkai.document.source.SourceLine;
import gongkai.markdown.MarkdownText;
import gongkai.model.RedactionMarks;
import gongkai.privacy.ShownInSource;
import gongkai.privacy.ShownInSource.Shown;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets a report beside the source that is published with it: what was redacted after the import
 * must not be read there. Kept by the hash of both, so that a source is read once.
 */
record SourceComparison(Store store, List<String> siteMarks) {
  private static final String KIND = "source-comparisons";

  List<Problem> of(MarkdownText report, FileAt source) throws IOException {
    RedactionMarks marks = RedactionMarks.with(siteMarks);
    if (marks.in(report.text()).isEmpty()) {
      return List.of();
    }
    byte[] bytes = Files.readAllBytes(source.file());
    String key =
        Digests.of(report.text().getBytes(StandardCharsets.UTF_8))
            + Digests.of(bytes)
            + Digests.of(String.join("\n", siteMarks).getBytes(StandardCharsets.UTF_8));
    byte[] found =
        store.get(
            KIND,
            key,
            () -> written(ShownInSource.of(report.text(), text(bytes, source.path()), marks)));
    return problems(read(found), report, source);
  }

  private static String text(byte[] bytes, String path) {
    return AttachmentReader.read(bytes, path).source().lines().stream()
        .map(SourceLine::text)
        .collect(Collectors.joining("\n"));
  }

  private static List<Problem> problems(
      ShownInSource compared, MarkdownText report, FileAt source) {
    String name = Attachments.name(source);
    List<Problem> problems = new ArrayList<>();
    for (Shown shown : compared.shown()) {
      SourceLocation place =
          new SourceLocation(report.path(), report.firstLine() + shown.line() - 1, shown.column());
      problems.add(
          Problem.error(
              "source-shows-redacted",
              place,
              name,
              shown.words(),
              Integer.toString(shown.length())));
    }
    if (compared.unfound() > 0) {
      problems.add(
          Problem.warning(
              "source-not-compared",
              SourceLocation.of(source.path()),
              name,
              Integer.toString(compared.unfound())));
    }
    return problems;
  }

  private static byte[] written(ShownInSource compared) {
    StringBuilder text = new StringBuilder().append(compared.unfound()).append('\n');
    compared
        .shown()
        .forEach(
            s ->
                text.append(s.line())
                    .append('\t')
                    .append(s.column())
                    .append('\t')
                    .append(s.length())
                    .append('\t')
                    .append(s.words())
                    .append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ShownInSource read(byte[] written) {
    List<String> lines = new String(written, StandardCharsets.UTF_8).lines().toList();
    List<Shown> shown =
        lines.stream().skip(1).map(line -> line.split("\t", 4)).map(SourceComparison::one).toList();
    return new ShownInSource(shown, Integer.parseInt(lines.get(0)));
  }

  private static Shown one(String[] parts) {
    return new Shown(
        Integer.parseInt(parts[0]),
        Integer.parseInt(parts[1]),
        parts[3],
        Integer.parseInt(parts[2]));
  }
}
