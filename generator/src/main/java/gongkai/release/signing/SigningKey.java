package gongkai.release.signing;

import gongkai.publishing.Manifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key that signs: OpenSSH's, or the public half of one that an agent holds; or minisign's. It is
 * read by its tool only.
 */
public record SigningKey(Path file, SignatureForm form) {
  /** What the signature is for, so that it can be used for nothing else. */
  static final String NAMESPACE = "gongkai-manifest";

  private static final int LARGEST = 1 << 16;
  private static final Pattern MINISIGN = Pattern.compile("untrusted comment: .*");
  private static final Pattern SSH =
      Pattern.compile(
          "-----BEGIN [A-Z ]*PRIVATE KEY-----|(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+ AAAA\\S+.*");

  /** What kind of key a file is, by its first line; empty if it is none. */
  public static Optional<SigningKey> of(Path file) throws IOException {
    if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    // A key is ASCII, its comment need not be.
    String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    String first = text.lines().findFirst().orElse("");
    if (SSH.matcher(first).matches()) {
      return Optional.of(new SigningKey(file, SignatureForm.SSH));
    }
    return MINISIGN.matcher(first).matches()
        ? Optional.of(new SigningKey(file, SignatureForm.MINISIGN))
        : Optional.empty();
  }

  /**
   * Signs a manifest.
   *
   * @param terminal hears the tool, which may ask for a pass phrase
   * @throws ToolException if the tool is not there, or did not sign
   */
  public ManifestSignature sign(byte[] manifest, Appendable terminal) throws IOException {
    Path folder = Tool.folder();
    try {
      Path signed = folder.resolve(Manifest.FILE_NAME);
      Path signature = folder.resolve(form.fileName());
      Files.write(signed, manifest);
      Tool.Ended ended = tool(signed, signature).heardBy(terminal).run();
      if (!ended.isGood() || !Files.isRegularFile(signature)) {
        throw ToolException.failed(form.program(), ended.said());
      }
      return ManifestSignature.read(Files.readAllBytes(signature))
          .orElseThrow(() -> ToolException.failed(form.program(), ended.said()));
    } finally {
      Tool.remove(folder);
    }
  }

  private Tool tool(Path signed, Path signature) {
    String key = file.toAbsolutePath().toString();
    return switch (form) {
      case SSH ->
          Tool.of(form.program(), "-q", "-Y", "sign", "-f", key, "-n", NAMESPACE, signed + "");
      case MINISIGN ->
          Tool.of(form.program(), "-S", "-s", key, "-m", signed + "", "-x", signature + "");
    };
  }
}
