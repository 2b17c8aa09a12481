package gongkai.document.fixed.ofd;

import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.archive.Archive;
import gongkai.document.source.archive.Xml;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * The parts of an OFD file. A document may name one part again and again, and each time it is read
 * anew: so what is read is counted.
 */
final class OfdParts {
  /** Bytes: a page that has resources of its own is read for them and for its text. */
  private static final long MOST_BYTES = 2 * Archive.MOST_BYTES;

  /** Tags of all parts. Three hundred full pages that set each sign apart have a million. */
  private static final int MOST_TAGS = 1_500_000;

  private final Archive archive;
  private long bytes;
  private long tags;

  OfdParts(Archive archive) {
    this.archive = archive;
  }

  /**
   * A part as a tree; empty if there is none.
   *
   * @throws RefusedSourceException if it is damaged, or more was read than a file may hold
   */
  Optional<Element> part(String name) throws RefusedSourceException {
    Optional<byte[]> part = archive.part(name);
    if (part.isEmpty()) {
      return Optional.empty();
    }
    bytes += part.get().length;
    tags += Xml.tags(part.get());
    refuseTooMuch();
    return Optional.of(Xml.parse(part.get()));
  }

  /** To be asked at the end, too: a part that may be missing is passed over whatever it lacks. */
  void refuseTooMuch() throws RefusedSourceException {
    if (tags > MOST_TAGS || bytes > MOST_BYTES) {
      throw new RefusedSourceException("import-pages-drawn");
    }
  }

  /** Whether a part may hold an element; one that is not written in bytes of ASCII may. */
  boolean mayHold(String name, String element) {
    Optional<byte[]> bytes = archive.part(name);
    if (bytes.isEmpty()) {
      return false;
    }
    String text = new String(bytes.get(), StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') >= 0 || text.contains(element);
  }
}
