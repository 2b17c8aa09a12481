package gongkai.importing;

import gongkai.diagnostic.Outcome;
import gongkai.importing.format.HtmlCharset;
import gongkai.importing.format.SourceFormat;
import gongkai.importing.format.SourceReader;
import gongkai.importing.format.SourceText;
import java.util.List;

/** Reads a source of any format as lines: the one way in for all of them. */
final class SourceLines {
  private SourceLines() {}

  static Outcome<SourceText> read(byte[] bytes, String path) {
    SourceFormat format = SourceFormat.of(bytes, SourceText.extension(path));
    return switch (format) {
      case TEXT -> text(SourceDecoder.decode(bytes, path));
      case HTML -> html(bytes, path);
      default -> SourceReader.read(format, bytes, path);
    };
  }

  private static Outcome<SourceText> text(Outcome<String> decoded) {
    return decoded.value().isPresent()
        ? Outcome.of(SourceText.plain(decoded.value().get()), List.of())
        : Outcome.failed(decoded.problems());
  }

  private static Outcome<SourceText> html(byte[] bytes, String path) {
    Outcome<String> decoded =
        HtmlCharset.named(bytes)
            .map(charset -> SourceDecoder.decode(bytes, charset, path))
            .orElseGet(() -> SourceDecoder.decode(bytes, path));
    return decoded.value().isPresent()
        ? SourceReader.readHtml(decoded.value().get(), path)
        : Outcome.failed(decoded.problems());
  }
}
