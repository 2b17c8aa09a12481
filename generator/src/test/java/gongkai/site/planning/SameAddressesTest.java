package gongkai.site.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contents that differ in one place, whichever it is: what counts as the same addresses has the
 * same addresses.
 */
class SameAddressesTest {
  @TempDir private Path root;

  private static List<String> addresses(SiteContent content) {
    Statistics statistics =
        Statistics.of(
            content.reports().stream().map(ReportEntry::report).toList(),
            content.units(),
            content.vocabulary());
    return SitePlanner.plan(content, statistics).files().stream()
        .map(file -> file.address().path())
        .toList();
  }

  /** What is no content that could have been read, such as a report of no unit. */
  private static Optional<List<String>> addressesIfAny(SiteContent content) {
    try {
      return Optional.of(addresses(content));
    } catch (RuntimeException noContent) {
      return Optional.empty();
    }
  }

  @Test
  void noFactButThoseThatAreComparedMovesAFile() throws IOException {
    SiteContent content = WidePortal.plan(root).content();
    List<String> addresses = addresses(content);
    assertTrue(addresses.contains("years/2022/events-1.html"), addresses.toString());
    List<String> moved = new ArrayList<>();
    int alike = 0;
    int others = 0;
    for (OtherValues.Other other : OtherValues.of(content)) {
      SiteContent changed = (SiteContent) other.value();
      Optional<List<String>> now = addressesIfAny(changed);
      if (now.isEmpty()) {
        continue;
      }
      if (!SameAddresses.of(content, changed)) {
        others += now.get().equals(addresses) ? 0 : 1;
        continue;
      }
      alike++;
      if (!now.get().equals(addresses)) {
        moved.add(other.place());
      }
    }
    assertEquals(List.of(), moved);
    assertTrue(alike > 50 && others > 10, alike + " the same, " + others + " moved");
  }
}
