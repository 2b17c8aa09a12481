package gongkai.line.inspection;

import gongkai.document.AttachmentReader;
import gongkai.document.AttachmentText;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceText;
import gongkai.document.source.Trace;
import gongkai.privacy.Finding;
import gongkai.privacy.Mark;
import gongkai.privacy.PersonalDetails;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.name.AuthorName;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks through a file that is published as it is: its text, and what it says of itself. */
final class AttachmentInspection {
  /** What is left out of an imported text shows in the file all the same. */
  private static final Set<Removal.Reason> SHOWN =
      Set.of(
          Removal.Reason.RUNNING_HEAD,
          Removal.Reason.PAGE_NUMBER,
          Removal.Reason.CONTENTS,
          Removal.Reason.STRUCK,
          Removal.Reason.OBJECT,
          Removal.Reason.NAVIGATION,
          Removal.Reason.FORM);

  private final AttachmentText read;
  private final List<Finding> findings = new ArrayList<>();

  private AttachmentInspection(AttachmentText read) {
    this.read = read;
  }

  /**
   * Looks through a file.
   *
   * @param digest of the bytes
   */
  static List<Finding> of(byte[] bytes, String digest, String path) {
    AttachmentText read = AttachmentReader.read(bytes, path);
    AttachmentInspection inspection = new AttachmentInspection(read);
    inspection.text();
    inspection.properties();
    inspection.whatDoesNotShow();
    if (!read.whole()) {
      inspection.findings.add(unread(path, digest));
    }
    if (isPlainText(path) && !isShownAsItIs(bytes)) {
      inspection.about(Rule.DOCUMENT_ENCODING, extension(path), digest);
    }
    return List.copyOf(inspection.findings);
  }

  private static boolean isPlainText(String path) {
    return Set.of("txt", "text", "csv", "tsv", "md", "json", "log")
        .contains(SourceText.extension(path));
  }

  /** Whether a browser that takes it for UTF-8 shows it right; a mark of UTF-16 it heeds itself. */
  private static boolean isShownAsItIs(byte[] bytes) {
    boolean marked =
        bytes.length > 1
            && Set.of(0xFEFF, 0xFFFE).contains((bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF));
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return marked;
    }
  }

  /** The finding that a file could not be read. */
  static Finding unread(String path, String value) {
    return Finding.ofFile(Rule.DOCUMENT_UNREAD, extension(path), value);
  }

  /** What stands behind the last dot of a name, as it is written. */
  static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private void text() {
    Stream<String> lines = read.source().lines().stream().map(SourceLine::text);
    Stream<String> margins =
        read.source().removals().stream()
            .filter(removal -> SHOWN.contains(removal.reason()))
            .map(Removal::text);
    String text = Stream.concat(lines, margins).collect(Collectors.joining("\n"));
    findings.addAll(PersonalDetails.in(text));
  }

  private void properties() {
    for (Trace trace : read.source().traces()) {
      switch (trace.kind()) {
        case AUTHOR -> property(trace.value(), AuthorName::mayBePerson);
        case CREATOR -> property(trace.value(), AuthorName::isPerson);
        case PROPERTY -> property(trace.value(), value -> false);
        case LOCATION -> about(Rule.DOCUMENT_LOCATION, "1", trace.value());
        case EMBEDDED -> about(Rule.DOCUMENT_EMBEDDED, trace.value(), trace.value());
        case INSERTION -> {
          // Counted with the deletions.
        }
      }
    }
  }

  private void property(String value, Predicate<String> isPerson) {
    PersonalDetails.in(value).stream().map(Finding::withoutPlace).forEach(findings::add);
    if (isPerson.test(value)) {
      about(Rule.DOCUMENT_AUTHOR, Mark.masked(value), value);
    }
  }

  private void about(Rule rule, String shown, String value) {
    Finding finding = Finding.ofFile(rule, shown, value);
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  private void whatDoesNotShow() {
    counted(Rule.DOCUMENT_COMMENTS, omitted(Removal.Reason.COMMENT));
    counted(Rule.DOCUMENT_HIDDEN_TEXT, omitted(Removal.Reason.HIDDEN));
    List<String> deletions = omitted(Removal.Reason.DELETION);
    counted(Rule.DOCUMENT_TRACKED_CHANGES, deletions);
    if (deletions.isEmpty()) {
      counted(
          Rule.DOCUMENT_TRACKED_INSERTIONS,
          read.source().traces().stream()
              .filter(trace -> trace.kind() == Trace.TraceKind.INSERTION)
              .map(Trace::value)
              .toList());
    }
  }

  private List<String> omitted(Removal.Reason reason) {
    return read.source().removals().stream()
        .filter(removal -> removal.reason() == reason)
        .map(Removal::text)
        .toList();
  }

  private void counted(Rule rule, List<String> texts) {
    if (!texts.isEmpty()) {
      about(rule, Integer.toString(texts.size()), String.join("\n", texts));
    }
  }
}
