package gongkai.release.verifying;

import gongkai.diagnostic.SystemCause;
import gongkai.release.signing.ManifestSignature;
import gongkai.release.signing.SignatureVerdict;
import gongkai.release.signing.SignatureVerdict.State;
import gongkai.release.signing.ToolException;
import gongkai.release.signing.TrustedKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a signature is asked for, and whose.
 *
 * @param keys whom to trust; if empty, a signature that is there is only mentioned
 * @param file the signature, if it is not to be the one beside the copy's manifest
 */
public record Trust(Optional<TrustedKeys> keys, Optional<Path> file) {
  /** Nobody asks. */
  public static final Trust NOBODY = new Trust(Optional.empty(), Optional.empty());

  /**
   * What a copy has of signatures.
   *
   * @param manifest that they are beside: of a copy of an earlier release it is that one's
   * @param failure why they could not be read
   */
  record Beside(
      List<ManifestSignature> signatures, Optional<byte[]> manifest, Optional<String> failure) {
    static Beside of(HostedCopy copy) {
      try {
        List<ManifestSignature> signatures = copy.signatures();
        Optional<byte[]> manifest = signatures.isEmpty() ? Optional.empty() : copy.manifest();
        return new Beside(signatures, manifest, Optional.empty());
      } catch (IOException e) {
        return new Beside(List.of(), Optional.empty(), Optional.of(copy.told(e)));
      }
    }
  }

  /**
   * What the signature of a copy comes to.
   *
   * @param expected the manifest that the copy is held against
   */
  SignatureVerdict judge(byte[] expected, Beside beside) throws IOException {
    byte[] manifest = beside.manifest().orElse(expected);
    List<ManifestSignature> signatures = new ArrayList<>(beside.signatures());
    if (file.isPresent()) {
      signatures.clear();
      ManifestSignature.read(Files.readAllBytes(file.get())).ifPresent(signatures::add);
    }
    if (keys.isEmpty()) {
      return new SignatureVerdict(signatures.isEmpty() ? State.NONE : State.UNCHECKED, "");
    }
    if (file.isEmpty() && beside.failure().isPresent()) {
      return new SignatureVerdict(State.UNREAD, beside.failure().get());
    }
    SignatureVerdict verdict = new SignatureVerdict(State.UNSIGNED, "");
    for (ManifestSignature signature : signatures) {
      verdict = judge(manifest, signature, keys.get());
      if (verdict.state() == State.GOOD) {
        return verdict;
      }
    }
    return verdict;
  }

  private static SignatureVerdict judge(
      byte[] manifest, ManifestSignature signature, TrustedKeys keys) {
    try {
      return keys.judge(manifest, signature);
    } catch (ToolException e) {
      String why = e.isMissing() ? e.program() : e.program() + ": " + e.getMessage();
      return new SignatureVerdict(e.isMissing() ? State.NO_TOOL : State.UNREAD, why);
    } catch (IOException e) {
      return new SignatureVerdict(State.UNREAD, SystemCause.of(e).argument());
    }
  }
}
