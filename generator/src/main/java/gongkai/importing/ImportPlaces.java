package gongkai.importing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.outcome.Draft;
import gongkai.importing.reading.unit.UnitNames;
import gongkai.importing.request.ImportOptions;
import gongkai.model.Coded;
import gongkai.model.UnitId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a report can go, the best place first.
 *
 * <p>Its folder is its unit's. Reports of a unit that is not known share one, named after the name
 * that they have for it, so that to assign them all one folder is renamed; where a text has no such
 * name, or one with redaction marks, which many units may share, the folder is the report's own.
 * The file is called after the year, or after year and type where another type's report is already.
 */
final class ImportPlaces {
  static final String UNDATED = "undated";
  private static final int DIGITS = 8;

  private final ImportFolder folder;
  private final ImportOptions options;
  private final Map<String, Optional<String>> types = new HashMap<>();

  ImportPlaces(ImportFolder folder, ImportOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /** The paths of the places without {@code .md}. */
  List<String> of(Draft draft) {
    List<String> places = new ArrayList<>();
    for (UnitId unit : folders(draft)) {
      for (String stem : stems(draft)) {
        places.add(place(unit, stem));
      }
    }
    return List.copyOf(places);
  }

  private List<UnitId> folders(Draft draft) {
    if (draft.unit().isPresent()) {
      return List.of(draft.unit().get());
    }
    UnitId own = UnitId.unassigned(draft.sha256().substring(0, DIGITS));
    return named(draft).map(shared -> List.of(shared, own)).orElse(List.of(own));
  }

  private static Optional<UnitId> named(Draft draft) {
    return draft
        .metadata()
        .unitName()
        .map(name -> UnitNames.plain(name.value()))
        .filter(name -> !UnitNames.isMasked(name))
        .map(name -> Importer.sha256(name.getBytes(StandardCharsets.UTF_8)))
        .map(hash -> UnitId.unassigned(hash.substring(0, DIGITS)));
  }

  private List<String> stems(Draft draft) {
    if (options.stem().isPresent()) {
      return List.of(options.stem().get());
    }
    List<String> stems = new ArrayList<>();
    String year = draft.year().map(String::valueOf).orElse(UNDATED);
    stems.add(year);
    draft.type().map(type -> year + "-" + type.code()).ifPresent(stems::add);
    return stems;
  }

  /**
   * The place for a report that is new here: the first, or a further one where that makes it no
   * second report of the same body on the same year.
   *
   * @param copy the ending of the source's name
   * @return empty if another report is where this one belongs
   */
  Optional<String> free(Draft draft, byte[] markdown, byte[] source, String copy)
      throws IOException {
    for (UnitId unit : folders(draft)) {
      for (String stem : stems(draft)) {
        String place = place(unit, stem);
        boolean taken =
            folder.isTaken(place + ".md", markdown) || folder.isTaken(place + "." + copy, source);
        if (!taken) {
          return Optional.of(place);
        }
        if (!isOfAnotherType(place + ".md", draft)) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static String place(UnitId unit, String stem) {
    return "content/reports/" + unit + "/" + stem;
  }

  private boolean isOfAnotherType(String report, Draft draft) throws IOException {
    Optional<String> type = draft.type().map(Coded::code);
    return folder
        .bytes(report)
        .flatMap(bytes -> typeOf(report, bytes))
        .filter(other -> type.isPresent() && !type.get().equals(other))
        .isPresent();
  }

  /** Asked again for each further report of a body and a year. */
  private Optional<String> typeOf(String report, byte[] bytes) {
    return types.computeIfAbsent(
        Importer.sha256(bytes),
        hash ->
            ReportParts.read(bytes, report)
                .value()
                .flatMap(parts -> parts.key(FrontMatterKey.TYPE))
                .map(KeyPart::value));
  }
}
