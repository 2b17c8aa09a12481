package gongkai.release;

import gongkai.release.signing.ManifestSignature;
import gongkai.release.signing.SignatureForm;
import java.util.Optional;

/**
 * The manifest that goes out.
 *
 * @param bytes of the file
 * @param signature that goes out beside it
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record SignedManifest(byte[] bytes, Optional<ManifestSignature> signature) {

  /** Whether it has a signature of some form. */
  boolean has(SignatureForm form) {
    return signature.filter(s -> s.form() == form).isPresent();
  }
}
