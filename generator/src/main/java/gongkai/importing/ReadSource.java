package gongkai.importing;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.diagnostic.SystemCause;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceText;
import gongkai.importing.folder.SitePath;
import gongkai.importing.outcome.Draft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A source with what import makes of it, before anything is looked for or written in the site. */
final class ReadSource {
  private final String name;
  private final String format;
  private final byte[] bytes;
  private final Outcome<Draft> draft;

  private ReadSource(String name, String format, byte[] bytes, Outcome<Draft> draft) {
    this.name = name;
    this.format = format;
    this.bytes = bytes;
    this.draft = draft;
  }

  /** Makes a draft of a source's bytes. */
  @FunctionalInterface
  interface Reading {
    Outcome<Draft> read(byte[] bytes, String name);
  }

  /**
   * Reads a source.
   *
   * @param name what messages and {@code source.file} name
   * @param faults notes what must not happen, so that it happens to this file alone
   */
  static ReadSource of(Path file, String name, Reading reading, FaultLog faults) {
    String format = format(file);
    try {
      if (isTooLarge(file)) {
        String most = Long.toString(SourceReader.MOST_BYTES >> 20);
        return refused(
            name, format, Problem.error("import-too-large", SourceLocation.of(name), most));
      }
      byte[] bytes = Files.readAllBytes(file);
      return new ReadSource(name, format, bytes, reading.read(bytes, name));
    } catch (IOException e) {
      String cause = SystemCause.of(e).argument();
      return refused(
          name, format, Problem.error("import-unreadable", SourceLocation.of(name), cause));
    } catch (RuntimeException | StackOverflowError e) {
      return refused(name, format, faults.of(name, e));
    }
  }

  private static ReadSource refused(String name, String format, Problem problem) {
    return new ReadSource(name, format, new byte[0], Outcome.failed(List.of(problem)));
  }

  private static boolean isTooLarge(Path file) throws IOException {
    return Files.size(file) > SourceReader.MOST_BYTES;
  }

  /** The SHA-256 of a source; empty if it cannot be read. */
  static Optional<String> sha256(Path file) {
    try {
      return isTooLarge(file)
          ? Optional.empty()
          : Optional.of(Importer.sha256(Files.readAllBytes(file)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The ending of a file's name, in lower case. */
  static String format(Path file) {
    return SourceText.extension(SitePath.name(file));
  }

  String name() {
    return name;
  }

  String format() {
    return format;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The draft; empty, with the reason, if the source could not be read. */
  Outcome<Draft> draft() {
    return draft;
  }
}
