package gongkai.line;

import gongkai.ledger.ReportDigest;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What the public would see of a site that is held, as far as it can be known without making it.
 *
 * @param digests what stands for each report
 * @param copies digits of each file of the content that is published as it is, by address
 * @param addresses of all files but those of the theme; none if the site cannot be planned
 */
public record PublicSite(
    List<ReportDigest> digests, SortedMap<String, String> copies, Set<String> addresses) {
  public PublicSite {
    digests = List.copyOf(digests);
  }
}
