package gongkai.line.known;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.reading.ReportStamps;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.rendering.file.DataFiles;
import gongkai.rendering.file.TableParts;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.DataFile;
import gongkai.site.file.SiteFile;
import gongkai.site.planning.OtherValues;
import gongkai.site.planning.SitePlan;
import gongkai.site.planning.SitePlanner;
import gongkai.site.planning.WidePortal;
import gongkai.statistics.Statistics;
import gongkai.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Contents that differ in one place, whichever it is: a file that counts as made from the same is
 * the same. A planner that says of a file too little of what it is made from is found here.
 */
class FileInputsTest {
  @TempDir private Path root;

  /** One for all contents: what it holds of one must not be taken for another's. */
  private final Store store = Store.inMemory();

  /**
   * A file of a plan.
   *
   * @param inputs each stands for what it is made from
   * @param value of a table its bytes
   */
  private record Made(List<String> inputs, Object value) {
    /** Whether what is made from these inputs counts as made from the same. */
    boolean isOf(List<String> others) {
      return inputs.stream().anyMatch(others::contains);
    }
  }

  /**
   * The files of a content.
   *
   * @param before those of another one: pages that count as made from something else than there are
   *     left out, since their values are held against nothing
   */
  private Map<String, Made> made(SiteContent content, Optional<Map<String, Made>> before) {
    Statistics statistics =
        Statistics.of(
            content.reports().stream().map(ReportEntry::report).toList(),
            content.units(),
            content.vocabulary());
    Map<ReportId, ReportStamps> stamps =
        content.reports().stream().collect(toMap(ReportEntry::id, FileInputsTest::stamps));
    FileInputs inputs = new FileInputs(content, stamps, store);
    Map<String, Made> made = new HashMap<>();
    SitePlan plan = SitePlanner.plan(content, statistics);
    Map<ReportId, List<String>> sentences =
        content.reports().stream().collect(toMap(ReportEntry::id, FileInputsTest::sentences));
    DataFiles tables = new DataFiles(plan.rows(), sentences::get);
    for (PlannedFile file : plan.files()) {
      List<String> own = new ArrayList<>(List.of(inputs.of(file)));
      inputs.ofFigures(file).ifPresent(own::add);
      String path = file.address().path();
      Made known = before.map(files -> files.get(path)).orElse(null);
      if (known != null && !(known.value() instanceof String) && !known.isOf(own)) {
        continue;
      }
      SiteFile value = file.value().get();
      if (value instanceof DataFile table) {
        Parts parts = new Parts();
        byte[] written = written(table, tables, parts);
        made.put(path, new Made(own, text(written)));
        parts.places.forEach(
            (unit, place) ->
                made.put(
                    path + " " + unit,
                    new Made(
                        List.of(inputs.ofRows(unit) + place.first()),
                        text(Arrays.copyOfRange(written, place.at(), place.end())))));
      } else {
        made.put(path, new Made(own, value));
      }
    }
    return made;
  }

  private static byte[] written(DataFile table, DataFiles tables, Parts parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      tables.write(table, out, parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }

  private record Place(boolean first, int at, int end) {}

  /** Hears where the rows of each unit stand in a table. */
  private static final class Parts implements TableParts {
    private final Map<UnitId, Place> places = new HashMap<>();

    @Override
    public Optional<byte[]> known(UnitId unit, boolean first) {
      return Optional.empty();
    }

    @Override
    public void written(UnitId unit, boolean first, long at, long end) {
      places.put(unit, new Place(first, (int) at, (int) end));
    }
  }

  private static ReportStamps stamps(ReportEntry entry) {
    return ReportStamps.of(String.valueOf(entry.hashCode()), entry, sentences(entry));
  }

  /** As if each figure were a sentence. */
  private static List<String> sentences(ReportEntry entry) {
    return entry.report().indicators().stream().map(i -> i.quote().text() + "。").toList();
  }

  /** None of what is no content that could have been read, such as a report of no unit. */
  private Map<String, Made> madeIfAny(SiteContent content, Map<String, Made> before) {
    try {
      return made(content, Optional.of(before));
    } catch (RuntimeException noContent) {
      return Map.of();
    }
  }

  @Test
  void aFileThatIsMadeFromTheSameIsTheSame() throws IOException {
    SiteContent content = WidePortal.plan(root).content();
    Map<String, Made> before = made(content, Optional.empty());
    List<String> changed = new ArrayList<>();
    int kept = 0;
    for (OtherValues.Other other : OtherValues.of(content)) {
      SiteContent edited = (SiteContent) other.value();
      // Settings stand for themselves, beside what a file is made from.
      boolean same = edited.site().equals(content.site());
      Map<String, Made> now = same ? madeIfAny(edited, before) : Map.of();
      for (Map.Entry<String, Made> file : now.entrySet()) {
        Made known = before.get(file.getKey());
        if (known != null && known.isOf(file.getValue().inputs())) {
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
