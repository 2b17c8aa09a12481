package gongkai.release;

import gongkai.digest.Sha256;
import gongkai.model.ReleaseId;
import gongkai.publishing.Manifest;
import gongkai.release.archive.ArchiveWriter;
import gongkai.release.signing.ManifestSignature;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Packs files of a built site: first what pages need, then the pages, the manifest last, so that
 * whoever unpacks it in place shows no page before its parts are there. Every byte is held against
 * the manifest.
 */
final class OutputArchive {
  private static final Comparator<Manifest.Entry> ORDER =
      Comparator.comparing((Manifest.Entry entry) -> entry.path().endsWith(".html"))
          .thenComparing(Manifest.Entry::path);

  private OutputArchive() {}

  /**
   * Packs some files.
   *
   * @param site the built site
   * @param manifest its manifest, which is packed too, with its signature behind it
   */
  static void write(
      Path archive,
      ReleaseId release,
      Path site,
      Collection<Manifest.Entry> files,
      SignedManifest manifest)
      throws IOException {
    List<Manifest.Entry> ordered = files.stream().sorted(ORDER).toList();
    try (ArchiveWriter out = new ArchiveWriter(archive, release)) {
      for (Manifest.Entry entry : ordered) {
        Path file = site.resolve(entry.path());
        try (Digesting in = new Digesting(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS))) {
          out.add(entry.path(), entry.size(), in);
          if (!in.sha256.finish().equals(entry.sha256())) {
            throw new OutputChangedException(file);
          }
        }
      }
      add(out, Manifest.FILE_NAME, manifest.bytes());
      if (manifest.signature().isPresent()) {
        ManifestSignature signature = manifest.signature().get();
        add(out, signature.form().fileName(), signature.bytes());
      }
    }
  }

  private static void add(ArchiveWriter out, String path, byte[] bytes) throws IOException {
    out.add(path, bytes.length, new ByteArrayInputStream(bytes));
  }

  /** Digests what is read. */
  private static final class Digesting extends FilterInputStream {
    private final Sha256 sha256 = new Sha256();

    Digesting(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
      int read = super.read(bytes, from, count);
      if (read > 0) {
        sha256.add(bytes, from, read);
      }
      return read;
    }
  }
}
