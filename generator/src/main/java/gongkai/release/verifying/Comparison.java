package gongkai.release.verifying;

import gongkai.model.ReleaseId;
import gongkai.publishing.Manifest;
import gongkai.release.signing.SignatureVerdict;
import gongkai.release.verifying.Alteration.AlterationKind;
import gongkai.release.verifying.CopyFinding.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found, held against what was expected. */
final class Comparison {
  private final Expectation expected;
  private final List<CopyFinding> findings = new ArrayList<>();
  private final boolean ownManifest;
  private int same;

  private Comparison(Expectation expected, boolean ownManifest) {
    this.expected = expected;
    this.ownManifest = ownManifest;
  }

  /**
   * The verdict.
   *
   * @param found without what belongs beside a manifest and is not listed in it
   * @param ownManifest whether the copy is held against its own manifest
   */
  static CopyVerdict of(
      Expectation expected,
      Map<String, Found> found,
      boolean ownManifest,
      SignatureVerdict signature) {
    Comparison comparison = new Comparison(expected, ownManifest);
    found.forEach(comparison::judge);
    Found manifest = found.getOrDefault(Manifest.FILE_NAME, new Found.Absent());
    return new CopyVerdict(
        expected.files().size(),
        comparison.same,
        comparison.findings,
        manifest.digits().flatMap(expected::releaseOf),
        expected.newest(),
        ownManifest,
        signature);
  }

  private void judge(String path, Found found) {
    if (path.equals(Manifest.FILE_NAME)) {
      manifest(found);
      return;
    }
    boolean belongs = expected.files().containsKey(path);
    if (found instanceof Found.Unread unread) {
      findings.add(new CopyFinding(Fault.UNREAD, path, "", unread.why()));
    } else if (found instanceof Found.Absent) {
      if (belongs) {
        findings.add(new CopyFinding(Fault.MISSING, path, "", ""));
      }
    } else if (!belongs) {
      Fault kind = expected.isOfWithdrawn(path) ? Fault.WITHDRAWN : Fault.EXTRA;
      findings.add(new CopyFinding(kind, path, "", ""));
    } else if (found instanceof Found.Altered altered) {
      Fault kind = expected.isOfWithdrawn(path) ? Fault.WITHDRAWN : Fault.CHANGED;
      Alteration how = altered.alteration();
      findings.add(new CopyFinding(kind, path, how.kind().code(), how.detail()));
    } else {
      whole(path, found.digits().orElseThrow());
    }
  }

  /** As the manifest has it; but that may be older than the ledger. */
  private void whole(String path, String digits) {
    Optional<ReleaseId> before = expected.beforeWithdrawal(path, digits);
    if (before.isPresent()) {
      String why = AlterationKind.OLDER.code();
      findings.add(new CopyFinding(Fault.WITHDRAWN, path, why, before.get().toString()));
    } else {
      same++;
    }
  }

  private void manifest(Found found) {
    String name = Manifest.FILE_NAME;
    Optional<String> digits = found.digits();
    if (digits.isPresent()) {
      if (!digits.get().equals(expected.manifest())) {
        Optional<String> known = expected.releaseOf(digits.get()).map(ReleaseId::toString);
        AlterationKind other = ownManifest ? AlterationKind.UNRELEASED : AlterationKind.OTHER_WORDS;
        AlterationKind how = known.isPresent() ? AlterationKind.OLDER : other;
        findings.add(new CopyFinding(Fault.CHANGED, name, how.code(), known.orElse("")));
      }
    } else if (found instanceof Found.Unread unread) {
      findings.add(new CopyFinding(Fault.UNREAD, name, "", unread.why()));
    } else {
      findings.add(new CopyFinding(Fault.MISSING, name, "", ""));
    }
  }
}
