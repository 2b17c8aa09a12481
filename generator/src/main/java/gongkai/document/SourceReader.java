package gongkai.document;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.fixed.ofd.OfdReader;
import gongkai.document.fixed.pdf.PdfReader;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.SourceDoubt;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.source.SourceUse;
import gongkai.document.source.archive.Archive;
import gongkai.document.web.HtmlCharset;
import gongkai.document.web.HtmlReader;
import gongkai.document.word.XlsxReader;
import gongkai.document.word.doc.CompoundFile;
import gongkai.document.word.docx.DocxPackage;
import gongkai.document.word.docx.DocxReader;
import gongkai.model.report.OpenPoint;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads sources. A broken or hostile file never ends the run: what a library throws at it is the
 * problem {@code import-damaged}.
 */
public final class SourceReader {
  /** Bytes of a source. A report of a hundred pages has less than one hundredth of it as text. */
  public static final long MOST_BYTES = 50L << 20;

  /** Characters that a warning quotes. */
  private static final int SHOWN = 12;

  @FunctionalInterface
  private interface Reading {
    SourceText read() throws IOException, RefusedSourceException;
  }

  private SourceReader() {}

  /**
   * Reads a source of any format: the one way in for all of them.
   *
   * @param path what problems name; its ending decides where the bytes leave the format open
   */
  public static Outcome<SourceText> read(byte[] bytes, String path) {
    return read(bytes, path, SourceUse.IMPORT);
  }

  static Outcome<SourceText> read(byte[] bytes, String path, SourceUse use) {
    String extension = SourceText.extension(path);
    if (bytes.length == 0 && use == SourceUse.IMPORT) {
      return refused(path, "import-empty");
    }
    return switch (SourceFormat.of(bytes, extension)) {
      case TEXT -> text(SourceDecoder.decode(bytes, path), path);
      case HTML -> html(bytes, path);
      case ARCHIVE -> guarded(path, use, () -> archive(bytes, path, use));
      case COMPOUND -> guarded(path, use, () -> CompoundFile.read(bytes, path, extension));
      case PDF -> guarded(path, use, () -> TypedBlanks.in(PdfReader.read(bytes, path, use)));
      case WPS -> refused(path, "import-wps");
      case RTF -> refused(path, "import-rtf");
      case MHTML -> refused(path, "import-mhtml");
      case UNKNOWN ->
          SourceFormat.EXTENSIONS.contains(extension)
              ? refused(path, "import-not-what-it-says", extension)
              : refused(path, "import-format-unknown", extension);
    };
  }

  static Outcome<SourceText> text(Outcome<String> decoded, String path) {
    if (decoded.value().isEmpty()) {
      return Outcome.failed(decoded.problems());
    }
    SourceText text = mended(SourceText.plain(decoded.value().get()), path);
    return Outcome.of(text, text.problems());
  }

  private static SourceText mended(SourceText text, String path) {
    return MendedSigns.in(MarkupSigns.in(text, path), path);
  }

  private static Outcome<SourceText> html(byte[] bytes, String path) {
    Outcome<String> decoded =
        HtmlCharset.named(bytes)
            .map(charset -> SourceDecoder.decode(bytes, charset, path))
            .orElseGet(() -> SourceDecoder.decode(bytes, path));
    return decoded.value().isPresent()
        ? guarded(
            path,
            SourceUse.IMPORT,
            () -> TypedBlanks.in(HtmlReader.read(decoded.value().get(), path)))
        : Outcome.failed(decoded.problems());
  }

  private static Outcome<SourceText> guarded(String path, SourceUse use, Reading reading) {
    try {
      SourceText text = likely(LeftOut.told(mended(reading.read(), path), path), path);
      boolean refused = text.isBlank() && use == SourceUse.IMPORT;
      return refused ? refused(path, "import-empty") : Outcome.of(text, text.problems());
    } catch (RefusedSourceException e) {
      return Outcome.failed(List.of(e.problem(path)));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The libraries document no exceptions of their own for broken files: they throw what comes.
      return refused(path, "import-damaged");
    }
  }

  /** A font may give its characters other meanings than it shows: then the text is no Chinese. */
  private static SourceText likely(SourceText text, String path) {
    String whole = text.lines().stream().map(SourceLine::text).collect(Collectors.joining());
    if (!EncodingProof.isUnlikeChinese(whole)) {
      return text;
    }
    Problem problem =
        Problem.warning(
            "import-text-unlikely",
            SourceLocation.of(path),
            whole.substring(0, whole.offsetByCodePoints(0, SHOWN)));
    return text.doubting(List.of(new SourceDoubt(problem, Optional.of(OpenPoint.SIGNS))));
  }

  private static Outcome<SourceText> refused(String path, String code, String... arguments) {
    return Outcome.failed(List.of(Problem.error(code, SourceLocation.of(path), arguments)));
  }

  private static SourceText archive(byte[] bytes, String path, SourceUse use)
      throws RefusedSourceException {
    Archive archive = Archive.read(bytes);
    if (archive.has("OFD.xml")) {
      return OfdReader.read(archive, path, use);
    }
    Optional<String> main = DocxPackage.mainPart(archive);
    if (archive.has("word/document.xml") || main.filter(p -> p.startsWith("word/")).isPresent()) {
      return DocxReader.read(archive, path);
    }
    if (use == SourceUse.LOOK_THROUGH && XlsxReader.isWorkbook(archive)) {
      return XlsxReader.read(archive, path);
    }
    String extension = SourceText.extension(path);
    boolean word = extension.equals("docx") || extension.equals("docm") || extension.equals("ofd");
    throw word
        ? new RefusedSourceException("import-not-what-it-says", extension)
        : new RefusedSourceException("import-format-unknown", extension);
  }
}
