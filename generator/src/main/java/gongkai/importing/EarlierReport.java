package gongkai.importing;

import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Outcome;
import java.util.Optional;

/**
 * A report that a source is a new version of.
 *
 * @param path relative to the site
 * @param parts empty if its front matter is faulty
 * @param sha256 of the source that it was made of
 * @param copy where that source still lies beside it
 */
record EarlierReport(
    String path, Outcome<ReportParts> parts, String sha256, Optional<String> copy) {

  /** The place beside the report of a source of some format. */
  String beside(String format) {
    return path.replaceFirst("md$", format);
  }
}
