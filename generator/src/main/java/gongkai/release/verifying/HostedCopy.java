package gongkai.release.verifying;

import gongkai.diagnostic.SystemCause;
import gongkai.publishing.Manifest;
import gongkai.release.signing.ManifestSignature;
import gongkai.release.signing.SignatureForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A copy of a site, wherever it is. */
interface HostedCopy {
  /** Bytes of a manifest; that of 100,000 files has 13 million. */
  int LARGEST_MANIFEST = 256 << 20;

  /**
   * The bytes of one of its files.
   *
   * @param most so many bytes; of a longer file there is nothing
   * @return empty if there is none
   * @throws IOException if it cannot be read
   */
  Optional<byte[]> file(String path, int most) throws IOException;

  /** The bytes of its own manifest. */
  default Optional<byte[]> manifest() throws IOException {
    return file(Manifest.FILE_NAME, LARGEST_MANIFEST);
  }

  /** The signatures of its manifest. */
  default List<ManifestSignature> signatures() throws IOException {
    List<ManifestSignature> signatures = new ArrayList<>();
    for (SignatureForm form : SignatureForm.values()) {
      file(form.fileName(), ManifestSignature.LARGEST)
          .flatMap(ManifestSignature::read)
          .filter(signature -> signature.form() == form)
          .ifPresent(signatures::add);
    }
    return signatures;
  }

  /** Why nothing could be read, as the argument of a message. */
  default String told(IOException fault) {
    return SystemCause.of(fault).argument();
  }

  /**
   * What is found at each path: at all that are expected, and at others that are there.
   *
   * @throws IOException if nothing can be said of the copy at all
   */
  Map<String, Found> files(Expectation expected) throws IOException;
}
