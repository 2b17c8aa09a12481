package gongkai.line.inspection;

import gongkai.content.ReportSource.FileAt;
import gongkai.digest.DigestedText;
import gongkai.document.SourceReader;
import gongkai.privacy.Finding;
import gongkai.privacy.Inspected;
import gongkai.privacy.PersonalDetails;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the privacy gate finds in texts and files, each searched once: it is kept under the hash of
 * what was searched.
 */
public record KeptFindings(Store store) {
  private static final String OF_TEXTS = "findings-of-texts";
  private static final String OF_PAGES = "findings-of-pages";
  private static final String OF_SHOWN = "findings-of-shown-texts";
  private static final String OF_FILES = "findings-of-files";

  private static final ValueForm<Found> FORM = ValueForm.of(Found.class);

  /** Findings as they are kept. */
  private record Found(List<Finding> all) {}

  public List<Finding> ofText(DigestedText text) {
    return kept(OF_TEXTS, text.sha256(), () -> PersonalDetails.in(text.text()));
  }

  List<Finding> ofPage(String text) {
    return kept(OF_PAGES, text, () -> PersonalDetails.inPage(text));
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
    List<Finding> findings =
        kept(OF_SHOWN, String.join("\0", texts), () -> PersonalDetails.inEach(texts));
    // Each text is a line of its own to the gate.
    return findings.stream().map(f -> new FoundIn<>(owners.get(f.line() - 1), f)).toList();
  }

  /**
   * Of a file that is published as it is.
   *
   * @throws IOException if the disk fails
   */
  Inspected ofFile(FileAt file, FilesBeside known) throws IOException {
    long size = known.beside(file).size();
    if (size > SourceReader.MOST_BYTES) {
      return Inspected.file(
          file.path(), List.of(AttachmentInspection.unread(file.path(), Long.toString(size))));
    }
    String digest = known.beside(file).shortSha256();
    // The readers go by the name's ending where the bytes leave the format open.
    String key = digest + AttachmentInspection.extension(file.path());
    Found found =
        store.get(
            OF_FILES,
            key,
            FORM,
            () -> new Found(AttachmentInspection.of(known.bytes(file), digest, file.path())));
    return Inspected.file(file.path(), found.all());
  }

  private List<Finding> kept(String kind, String key, Supplier<List<Finding>> finder) {
    try {
      return store.get(kind, key, FORM, () -> new Found(finder.get())).all();
    } catch (IOException e) {
      throw new IllegalStateException("no file is read here", e);
    }
  }
}
