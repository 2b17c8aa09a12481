package gongkai.release.signing;

import gongkai.publishing.Manifest;
import gongkai.release.signing.SignatureVerdict.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Whose signatures are trusted.
 *
 * @param file OpenSSH's {@code allowed_signers} (ssh-keygen(1)), or a public key of minisign
 * @param signer who must have signed: a name in the first kind of file, the number of a key of the
 *     second; anybody who is there if empty
 */
public record TrustedKeys(Path file, Optional<String> signer) {
  /** Where the number of a key stands in minisign's signatures and public keys. */
  private static final int ID_FROM = 2;

  private static final int ID_TO = 10;

  /**
   * What a signature of a manifest is.
   *
   * @throws ToolException if the tool is not there
   */
  public SignatureVerdict judge(byte[] manifest, ManifestSignature signature) throws IOException {
    Path folder = Tool.folder();
    try {
      Path signed = folder.resolve(Manifest.FILE_NAME);
      Path beside = folder.resolve(signature.form().fileName());
      Files.write(signed, manifest);
      Files.write(beside, signature.bytes());
      return switch (signature.form()) {
        case SSH -> ssh(signed, beside);
        case MINISIGN -> minisign(signed, beside, signature);
      };
    } finally {
      Tool.remove(folder);
    }
  }

  private static Tool sshKeygen(String action, Path signature, String... more) {
    String[] head = {"-Y", action, "-n", SigningKey.NAMESPACE, "-s", signature.toString()};
    String[] all = Arrays.copyOf(head, head.length + more.length);
    System.arraycopy(more, 0, all, head.length, more.length);
    return Tool.of(SignatureForm.SSH.program(), all);
  }

  /** First whether the signature fits at all, then whether it is of anybody who is trusted. */
  private SignatureVerdict ssh(Path signed, Path signature) throws IOException {
    Tool.Ended fits = sshKeygen("check-novalidate", signature).reading(signed).run();
    if (!fits.isGood()) {
      return new SignatureVerdict(State.WRONG, "");
    }
    String key = fits.said().strip().replaceFirst(".* with (.*?) key ", "$1 ");
    String trusted = file.toAbsolutePath().toString();
    Tool.Ended found = sshKeygen("find-principals", signature, "-f", trusted).run();
    List<String> names = found.isGood() ? found.said().lines().toList() : List.of();
    for (String name : names) {
      boolean wanted = signer.isEmpty() || signer.get().equals(name);
      Tool verify = sshKeygen("verify", signature, "-f", trusted, "-I", name).reading(signed);
      if (wanted && verify.run().isGood()) {
        return new SignatureVerdict(State.GOOD, name + ", " + key);
      }
    }
    return new SignatureVerdict(State.UNKNOWN, key);
  }

  private SignatureVerdict minisign(Path signed, Path signature, ManifestSignature read)
      throws IOException {
    String id = id(read.text());
    boolean wanted = signer.isEmpty() || signer.get().equalsIgnoreCase(id);
    if (!wanted || !id(Files.readString(file, StandardCharsets.ISO_8859_1)).equals(id)) {
      return new SignatureVerdict(State.UNKNOWN, "minisign " + id);
    }
    String key = file.toAbsolutePath().toString();
    Tool tool =
        Tool.of(
            SignatureForm.MINISIGN.program(),
            "-V",
            "-q",
            "-p",
            key,
            "-m",
            signed.toString(),
            "-x",
            signature.toString());
    State state = tool.run().isGood() ? State.GOOD : State.WRONG;
    return new SignatureVerdict(state, "minisign " + id);
  }

  /** The number of the key, as minisign prints it; empty if the text has none. */
  private static String id(String text) {
    try {
      String line = text.lines().filter(l -> !l.startsWith("untrusted")).findFirst().orElse("");
      byte[] bytes = Base64.getDecoder().decode(line.strip());
      StringBuilder id = new StringBuilder();
      for (int i = ID_TO - 1; i >= ID_FROM && bytes.length >= ID_TO; i--) {
        id.append(String.format("%02X", bytes[i] & 0xff));
      }
      return id.toString();
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }
}
