package gongkai.release.verifying;

import gongkai.model.Coded;
import gongkai.model.ReleaseId;
import gongkai.publishing.Manifest;
import gongkai.release.signing.SignatureVerdict;
import gongkai.release.verifying.CopyFinding.Fault;
import java.util.List;
import java.util.Optional;

/**
 * What a comparison came to.
 *
 * @param files how many are expected
 * @param same how many of them were read and are the same
 * @param findings the worst first
 * @param shown the release that the copy's own manifest is of, if the ledger knows it
 * @param newest the last release that the ledger knows
 * @param ownManifest whether the copy was held against its own manifest only
 * @param signature what the signature of the copy's manifest came to
 */
public record CopyVerdict(
    int files,
    int same,
    List<CopyFinding> findings,
    Optional<ReleaseId> shown,
    Optional<ReleaseId> newest,
    boolean ownManifest,
    SignatureVerdict signature) {
  public CopyVerdict {
    findings = findings.stream().sorted().toList();
  }

  /** In one word. */
  public enum Answer implements Coded {
    SAME,
    DIFFERS,
    /** What could be read is the same, and not all could. */
    UNREAD
  }

  /** Whether the copy is a release that is not the last one. */
  public boolean isOlder() {
    return shown.isPresent() && !shown.equals(newest);
  }

  /** Whether it is what was built here since the last release, which nothing vouches for. */
  public boolean isUnreleasedBuild() {
    return ownManifest
        && newest.isPresent()
        && shown.isEmpty()
        && findings.stream().noneMatch(finding -> finding.path().equals(Manifest.FILE_NAME));
  }

  public Answer answer() {
    boolean differs = findings.stream().anyMatch(f -> f.fault() != Fault.UNREAD);
    if (differs || isOlder() || signature.isBad()) {
      return Answer.DIFFERS;
    }
    return findings.isEmpty() && !signature.isOpen() ? Answer.SAME : Answer.UNREAD;
  }

  public long count(Fault kind) {
    return findings.stream().filter(finding -> finding.fault() == kind).count();
  }
}
