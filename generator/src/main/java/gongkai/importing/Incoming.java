package gongkai.importing;

import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.PointLeft;
import java.util.List;

/**
 * A new version of a source, on its way into the report that was made of the version before.
 *
 * @param markdown the report that import makes of it
 * @param sha256 of the source's bytes
 * @param format the ending of the source's copy
 * @param points what it leaves to a person
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once and dropped; never compared.
record Incoming(
    String markdown, String sha256, String format, byte[] source, List<PointLeft> points) {
  static Incoming of(Draft draft, byte[] source, String format) {
    return new Incoming(draft.markdown(), draft.sha256(), format, source, draft.points());
  }
}
