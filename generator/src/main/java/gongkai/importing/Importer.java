package gongkai.importing;

import gongkai.content.ReportWriter;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.SourceFile;
import gongkai.model.Status;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Makes a draft report of a source's bytes. Pure: same bytes, path and options, same draft.
 *
 * <p>The line: {@link SourceDecoder} (bytes to text), {@link Residue} (takes adverts and noise
 * off), {@link TitleReader}, {@link Structure} (headings and paragraphs), {@link MetadataReader},
 * {@link BodyMarkdown}. A further format joins after the decoder, as lines.
 */
public final class Importer {
  private Importer() {}

  /**
   * Reads one source.
   *
   * @param path what messages and {@code source.file} name
   * @return the draft, or only problems if the bytes hold no text
   */
  public static Outcome<Draft> read(byte[] bytes, String path, ImportOptions options) {
    Outcome<String> decoded = SourceDecoder.decode(bytes, path);
    if (decoded.value().isEmpty()) {
      return Outcome.failed(decoded.problems());
    }
    String text = decoded.value().get();
    if (text.chars().allMatch(Blank::is)) {
      return Outcome.failed(List.of(Problem.error("import-empty", SourceLocation.of(path))));
    }
    Draft draft = draft(text, path, sha256(bytes), options);
    return Outcome.of(draft, draft.problems());
  }

  private static Draft draft(String text, String path, String sha256, ImportOptions options) {
    Residue.Cleaned cleaned = options.keep() ? Residue.keep(text) : Residue.clean(text);
    TitleReader.Split split = TitleReader.split(cleaned.lines());
    ReadText read = new ReadText(split.title(), Structure.of(split.rest()));
    Metadata metadata = MetadataReader.read(read);
    Optional<Integer> year = options.year().or(() -> metadata.year().map(Proposal::value));
    List<ProposedIndicator> indicators = FigureProposals.of(read.body(), year);
    ReportWriter.FrontMatter front =
        new ReportWriter.FrontMatter(
            metadata.title().map(Proposal::value),
            options.unit(),
            year,
            metadata.type().map(Proposal::value),
            metadata.dimensions().map(Proposal::value).orElse(List.of()),
            Status.DRAFT,
            FigureProposals.entries(indicators),
            Optional.of(new SourceFile(path, sha256)));
    return new Draft(
        path,
        sha256,
        options.unit(),
        year,
        metadata,
        Structure.outline(read.blocks()),
        indicators,
        cleaned.removals(),
        OpenPoints.of(path, metadata, options, cleaned.doubts()),
        ReportWriter.write(front, BodyMarkdown.write(read.blocks())));
  }

  /** SHA-256 of bytes as 64 lower-case hexadecimal digits. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
