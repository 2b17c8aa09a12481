package gongkai.release.verifying;

import gongkai.digest.Sha256;
import gongkai.model.ReleaseId;
import gongkai.publishing.Manifest;
import gongkai.release.verifying.Alteration.AlterationKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of one file while they are read: digested, and kept if they are not too many. */
final class Judged {
  /** Of larger files only the digest is known; they are attachments. */
  static final int MOST_KEPT = 16 << 20;

  private final int most;

  private static final Pattern LINK = Pattern.compile("(?:href|src)=[\"']([^\"'#?]+)");

  /** Links of a page that was altered are followed up to this number. */
  private static final int MOST_LINKS = 200;

  private final Sha256 sha256 = new Sha256();
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long size;

  Judged() {
    this(MOST_KEPT);
  }

  /**
   * Begins with no bytes.
   *
   * @param most bytes that are kept; of more none are
   */
  Judged(int most) {
    this.most = most;
  }

  void add(byte[] bytes, int count) {
    sha256.add(bytes, count);
    size += count;
    if (size <= most) {
      kept.write(bytes, 0, count);
    }
  }

  /** The bytes that were read, if they are not too many. */
  Optional<byte[]> bytes() {
    return size <= most ? Optional.of(kept.toByteArray()) : Optional.empty();
  }

  long size() {
    return size;
  }

  /** What the bytes are, held against what they should be. */
  Found at(String path, Expectation expected) throws IOException {
    String digits = sha256.finish();
    Manifest.Entry entry = expected.files().get(path);
    boolean fits = entry == null || entry.sha256().equals(digits);
    if (fits || path.equals(Manifest.FILE_NAME)) {
      return new Found.Whole(digits, size);
    }
    Optional<ReleaseId> older = expected.releaseOf(path, digits);
    if (older.isPresent()) {
      Alteration stale = new Alteration(AlterationKind.OLDER, older.get().toString());
      return new Found.Altered(digits, stale, List.of());
    }
    if (size > most) {
      Alteration unknown = new Alteration(AlterationKind.OTHER_WORDS, "");
      return new Found.Altered(digits, unknown, List.of());
    }
    byte[] bytes = kept.toByteArray();
    Optional<byte[]> original = expected.bytes(path);
    Alteration alteration = Alterations.of(bytes, entry.sha256(), entry.size(), original);
    return new Found.Altered(digits, alteration, path.endsWith(".html") ? links(path) : List.of());
  }

  /** Where a page leads to within the site, as paths from its root. */
  private List<String> links(String page) {
    List<String> links = new ArrayList<>();
    Matcher link = LINK.matcher(kept.toString(StandardCharsets.UTF_8));
    while (link.find() && links.size() < MOST_LINKS) {
      String href = link.group(1);
      if (!href.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*")) {
        resolved(page, href).ifPresent(links::add);
      }
    }
    return links;
  }

  static Optional<String> resolved(String page, String href) {
    try {
      String path = URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
      List<String> parts = new ArrayList<>();
      if (!path.startsWith("/")) {
        parts.addAll(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
      }
      for (String part : path.split("/", -1)) {
        if (part.equals("..")) {
          if (!parts.isEmpty()) {
            parts.remove(parts.size() - 1);
          }
        } else if (!part.isEmpty() && !part.equals(".")) {
          parts.add(part);
        }
      }
      String whole = String.join("/", parts) + (path.endsWith("/") ? "/" : "");
      return whole.isEmpty() || whole.equals("/") ? Optional.empty() : Optional.of(whole);
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }
}
