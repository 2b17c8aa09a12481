package gongkai.preview;

import gongkai.diagnostic.Problem;
import gongkai.line.HeldSite;
import java.util.List;
import java.util.Optional;

/**
 * What the pages show at one moment.
 *
 * @param site the last good site; empty until a first load succeeded
 * @param problems of the newest load, errors first, then by place
 * @param version differs from that of every other snapshot, also of another run: a page that was
 *     made from one version reloads when it hears of another
 * @param alike versions whose pages differ from this one's in nothing but style sheets, the newest
 *     first: such a page takes the new sheets and stays as it is
 */
record Snapshot(
    Optional<HeldSite> site, List<Problem> problems, String version, List<String> alike) {
  Snapshot {
    problems =
        problems.stream()
            .sorted(
                (one, other) -> {
                  int byError = Boolean.compare(other.isError(), one.isError());
                  return byError != 0 ? byError : one.compareTo(other);
                })
            .toList();
  }

  /** As pages are told of it: the version, and those that are alike, with blanks between. */
  String told() {
    return alike.isEmpty() ? version : version + " " + String.join(" ", alike);
  }
}
