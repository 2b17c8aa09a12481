package gongkai.line;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.reading.ReportStamps;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.SiteFile;
import gongkai.site.planning.OtherValues;
import gongkai.site.planning.SitePlanner;
import gongkai.site.planning.WidePortal;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contents that differ in one place, whichever it is: a file that counts as made from the same is
 * the same. A planner that says of a file too little of what it is made from is found here.
 */
class FileInputsTest {
  @TempDir private Path root;

  /**
   * A file of a plan.
   *
   * @param inputs stands for what it is made from
   */
  private record Made(String inputs, SiteFile value) {}

  private static Map<String, Made> made(SiteContent content) {
    Statistics statistics =
        Statistics.of(
            content.reports().stream().map(ReportEntry::report).toList(),
            content.units(),
            content.vocabulary());
    Map<ReportId, ReportStamps> stamps =
        content.reports().stream().collect(toMap(ReportEntry::id, FileInputsTest::stamps));
    FileInputs inputs = new FileInputs(content, stamps);
    Map<String, Made> made = new HashMap<>();
    for (PlannedFile file : SitePlanner.plan(content, statistics).files()) {
      made.put(file.address().path(), new Made(inputs.of(file), file.value().get()));
    }
    return made;
  }

  private static ReportStamps stamps(ReportEntry entry) {
    return ReportStamps.of(String.valueOf(entry.hashCode()), entry, List.of());
  }

  /** None of what is no content that could have been read, such as a report of no unit. */
  private static Map<String, Made> madeIfAny(SiteContent content) {
    try {
      return made(content);
    } catch (RuntimeException noContent) {
      return Map.of();
    }
  }

  @Test
  void aFileThatIsMadeFromTheSameIsTheSame() throws IOException {
    SiteContent content = WidePortal.plan(root).content();
    Map<String, Made> before = made(content);
    List<String> changed = new ArrayList<>();
    int kept = 0;
    for (OtherValues.Other other : OtherValues.of(content)) {
      SiteContent edited = (SiteContent) other.value();
      // Settings stand for themselves, beside what a file is made from.
      boolean same = edited.site().equals(content.site());
      Map<String, Made> now = same ? madeIfAny(edited) : Map.of();
      for (Map.Entry<String, Made> file : now.entrySet()) {
        Made known = before.get(file.getKey());
        if (known != null && known.inputs().equals(file.getValue().inputs())) {
          kept++;
          if (!known.value().equals(file.getValue().value())) {
            changed.add(file.getKey() + " after " + other.place());
          }
        }
      }
    }
    assertEquals(List.of(), changed);
    assertTrue(kept > 10_000, kept + " files were made from the same");
  }
}
