package gongkai.release.signing;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A signature as it stands in its file.
 *
 * @param text nothing but a signature, so that nobody can hide something under its name
 */
public record ManifestSignature(SignatureForm form, String text) {
  /** Bytes; that of a certificate or of a long RSA key has some thousand. */
  public static final int LARGEST = 1 << 16;

  private static final Pattern SSH =
      Pattern.compile(
          "-----BEGIN SSH SIGNATURE-----\\n[A-Za-z0-9+/=\\n]+\\n-----END SSH SIGNATURE-----\\n?");

  private static final Pattern MINISIGN =
      Pattern.compile(
          "untrusted comment: \\V{0,1024}\\n[A-Za-z0-9+/=]+\\n"
              + "trusted comment: \\V{0,8192}\\n[A-Za-z0-9+/=]+\\n?");

  /** What bytes are a signature of; empty if they are none. */
  public static Optional<ManifestSignature> read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return Optional.empty();
    }
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    if (SSH.matcher(text).matches()) {
      return Optional.of(new ManifestSignature(SignatureForm.SSH, text));
    }
    return MINISIGN.matcher(text).matches()
        ? Optional.of(new ManifestSignature(SignatureForm.MINISIGN, text))
        : Optional.empty();
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
