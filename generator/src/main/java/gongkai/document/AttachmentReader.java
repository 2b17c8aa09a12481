package gongkai.document;

import gongkai.diagnostic.Outcome;
import gongkai.document.source.LineCollector;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceUse;
import gongkai.document.source.Trace;
import gongkai.document.source.archive.OfficeProperties;
import gongkai.document.source.archive.PhotoLocation;
import java.util.Set;

/**
 * Reads files that are published as they are, to look through what they give away. Beside what
 * {@link SourceReader} reads these are workbooks, tables of values with commas, and where a
 * photograph was taken. It never fails: what cannot be read is not whole.
 */
public final class AttachmentReader {
  private static final Set<String> TABLES = Set.of("csv", "tsv");

  private AttachmentReader() {}

  /**
   * Reads a file.
   *
   * @param path whose ending decides where the bytes leave the format open
   */
  public static AttachmentText read(byte[] bytes, String path) {
    if (OfficeProperties.isPhotograph(path)) {
      LineCollector out = new LineCollector(path);
      PhotoLocation.of(bytes).ifPresent(place -> out.trace(Trace.TraceKind.LOCATION, place));
      return new AttachmentText(out.text(), false);
    }
    Outcome<SourceText> outcome = text(bytes, path);
    SourceText text = outcome.value().orElseGet(() -> new LineCollector(path).text());
    return new AttachmentText(text, text.complete() && !text.isBlank());
  }

  private static Outcome<SourceText> text(byte[] bytes, String path) {
    return TABLES.contains(SourceText.extension(path))
        ? SourceReader.text(SourceDecoder.decode(bytes, path), path)
        : SourceReader.read(bytes, path, SourceUse.LOOK_THROUGH);
  }
}
