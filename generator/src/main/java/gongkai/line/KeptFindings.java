package gongkai.line;

import gongkai.content.ReportSource.FileAt;
import gongkai.digest.Sha256;
import gongkai.document.SourceReader;
import gongkai.privacy.Finding;
import gongkai.privacy.Inspected;
import gongkai.privacy.PersonalDetails;
import gongkai.privacy.Rule;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the privacy gate finds in texts and files, each searched once: it is kept under the hash of
 * what was searched.
 */
record KeptFindings(Store store) {
  private static final String OF_TEXTS = "findings-of-texts";
  private static final String OF_PAGES = "findings-of-pages";
  private static final String OF_SHOWN = "findings-of-shown-texts";
  private static final String OF_FILES = "findings-of-files";

  List<Finding> ofText(String text) {
    String key = Sha256.shortOf(text);
    return read(store.get(OF_TEXTS, key, () -> written(PersonalDetails.in(text))));
  }

  List<Finding> ofPage(String text) {
    String key = Sha256.shortOf(text);
    return read(store.get(OF_PAGES, key, () -> written(PersonalDetails.inPage(text))));
  }

  /** A finding in one of several texts, and what that text is of. */
  record FoundIn<T>(T owner, Finding finding) {}

  /**
   * In each of several texts.
   *
   * @param text what is looked at of each
   */
  <T> List<FoundIn<T>> ofEach(List<T> owners, Function<T, String> text) {
    List<String> texts = owners.stream().map(text).toList();
    String key = Sha256.shortOf(String.join("\0", texts));
    List<Finding> findings =
        read(store.get(OF_SHOWN, key, () -> written(PersonalDetails.inEach(texts))));
    // Each text is a line of its own to the gate.
    return findings.stream().map(f -> new FoundIn<>(owners.get(f.line() - 1), f)).toList();
  }

  /**
   * Of a file that is published as it is.
   *
   * @throws IOException if the disk fails
   */
  Inspected ofFile(FileAt file) throws IOException {
    long size = Files.size(file.file());
    if (size > SourceReader.MOST_BYTES) {
      return Inspected.file(
          file.path(), List.of(AttachmentInspection.unread(file.path(), Long.toString(size))));
    }
    byte[] bytes = Files.readAllBytes(file.file());
    String digest = Sha256.shortOf(bytes);
    // The readers go by the name's ending where the bytes leave the format open.
    String key = digest + AttachmentInspection.extension(file.path());
    byte[] found =
        store.get(
            OF_FILES, key, () -> written(AttachmentInspection.of(bytes, digest, file.path())));
    return Inspected.file(file.path(), read(found));
  }

  private static byte[] written(List<Finding> findings) {
    return findings.stream()
        .map(KeptFindings::line)
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The masked form comes last and has no line end in it, whatever else it holds. */
  private static String line(Finding f) {
    return String.join(
        "\t",
        f.rule().name(),
        Integer.toString(f.line()),
        Integer.toString(f.column()),
        Integer.toString(f.count()),
        f.mark(),
        f.masked().replaceAll("[\r\n]", " ") + "\n");
  }

  private static List<Finding> read(byte[] written) {
    return new String(written, StandardCharsets.UTF_8)
        .lines()
        .map(line -> finding(line.split("\t", 6)))
        .toList();
  }

  private static Finding finding(String[] parts) {
    return new Finding(
        Rule.valueOf(parts[0]),
        Integer.parseInt(parts[1]),
        Integer.parseInt(parts[2]),
        parts[5],
        Integer.parseInt(parts[3]),
        parts[4]);
  }
}
