package gongkai.importing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.folder.ImportArchive;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.outcome.Draft;
import gongkai.importing.outcome.ImportedFile;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.request.ImportOptions;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a report where it belongs when its source is imported again under another unit, year, type
 * or name: with its twins and attachments, its keys set in the lines that they have, and its old
 * address among its aliases if it was public. Every other byte stays. What cannot be moved so is
 * left as it is, and the officer is told why.
 */
final class ReportMove {
  private static final Pattern PLACE = Pattern.compile("content/reports/([^/]+)/([^/.]+)\\.md");

  private final ImportFolder folder;
  private final ImportArchive archive;
  private final ImportOptions options;

  ReportMove(ImportFolder folder, ImportArchive archive, ImportOptions options) {
    this.folder = folder;
    this.archive = archive;
    this.options = options;
  }

  /**
   * Moves the report of a source that is in the site already.
   *
   * @param report its path
   * @return empty if it stands where it belongs and says what it should
   */
  Optional<ImportedFile> correct(Draft draft, String report) throws IOException {
    Matcher place = PLACE.matcher(report);
    Optional<byte[]> bytes = folder.bytes(report);
    if (!place.matches() || bytes.isEmpty()) {
      return Optional.empty();
    }
    ReportId from = new ReportId(new UnitId(place.group(1)), place.group(2));
    Optional<FrontLines> file = FrontLines.of(bytes.get(), report);
    if (file.isEmpty()) {
      boolean asked =
          options.unit().filter(unit -> !unit.equals(from.unit())).isPresent()
              || options.year().isPresent()
              || options.stem().filter(stem -> !stem.equals(from.stem())).isPresent();
      return asked
          ? Optional.of(refused(draft, report, "import-report-faulty", report))
          : Optional.empty();
    }
    ReportParts parts = file.get().parts();
    ReportId to = new ReportId(unit(draft, from), stem(parts, from));
    Map<FrontMatterKey, String> keys = keys(draft, from, parts);
    return to.equals(from) && keys.isEmpty()
        ? Optional.empty()
        : Optional.of(move(draft, file.get(), new Move(report, from, to, keys)));
  }

  /** A way to go. */
  private record Move(String report, ReportId from, ReportId to, Map<FrontMatterKey, String> keys) {
    String target() {
      return to.path();
    }

    boolean stays() {
      return from.equals(to);
    }

    /** The new place of a file that belongs to the report. */
    String of(String file) {
      String oldStart = report.substring(0, report.length() - "md".length());
      return target().substring(0, target().length() - "md".length())
          + file.substring(oldStart.length());
    }
  }

  /** Who gave a report of an unknown unit no unit then may give it one now. */
  private UnitId unit(Draft draft, ReportId from) {
    Optional<UnitId> known = from.unit().isUnassigned() ? draft.unit() : options.unit();
    return known.orElse(from.unit());
  }

  /** A name that begins with the year goes with it; any other was chosen and stays. */
  private String stem(ReportParts parts, ReportId from) {
    if (options.stem().isPresent()) {
      return options.stem().get();
    }
    if (options.year().isEmpty()) {
      return from.stem();
    }
    String year = options.year().get().toString();
    if (from.stem().equals(ImportPlaces.UNDATED)) {
      return year;
    }
    String before = parts.key(FrontMatterKey.YEAR).map(KeyPart::value).orElse("");
    boolean named = from.stem().equals(before) || from.stem().startsWith(before + "-");
    return named && !before.isEmpty() ? year + from.stem().substring(before.length()) : from.stem();
  }

  /** The keys that shall say something else. */
  private Map<FrontMatterKey, String> keys(Draft draft, ReportId from, ReportParts parts) {
    Map<FrontMatterKey, String> keys = new EnumMap<>(FrontMatterKey.class);
    UnitId unit = unit(draft, from);
    if (!unit.equals(from.unit())) {
      keys.put(FrontMatterKey.UNIT, unit.text());
    }
    options.year().ifPresent(year -> keys.put(FrontMatterKey.YEAR, Integer.toString(year)));
    options.type().ifPresent(type -> keys.put(FrontMatterKey.TYPE, type.code()));
    keys.entrySet()
        .removeIf(
            key ->
                parts
                    .key(key.getKey())
                    .map(KeyPart::value)
                    .filter(key.getValue()::equals)
                    .isPresent());
    return keys;
  }

  private ImportedFile move(Draft draft, FrontLines file, Move move) throws IOException {
    List<String> family = folder.family(move.report());
    Optional<Problem> obstacle = obstacle(draft, file, move, family);
    if (obstacle.isPresent()) {
      return ImportedFile.refused(draft, move.report(), obstacle.get());
    }
    Optional<FrontLines> changed = Optional.of(file);
    for (Map.Entry<FrontMatterKey, String> key : move.keys().entrySet()) {
      changed = changed.flatMap(lines -> lines.with(key.getKey(), key.getValue()));
    }
    if (!move.stays()) {
      Optional<String> old = Optional.of(address(move.from())).filter(a -> file.parts().isPublic());
      changed = changed.flatMap(lines -> lines.withAliases(old, address(move.to())));
    }
    if (changed.isEmpty()) {
      return refused(draft, move.report(), "import-move-lines", move.to().toString());
    }
    EventYears.Corrected made = corrected(changed.get(), draft, move);
    for (String path : move.stays() ? List.<String>of() : family) {
      folder.write(move.of(path), folder.bytes(path).orElseThrow());
    }
    folder.write(move.target(), made.file().bytes());
    for (String path : move.stays() ? List.<String>of() : family) {
      folder.remove(path);
    }
    if (!move.stays()) {
      folder.remove(move.report());
      folder.removeFolderOf(move.report());
      archive.moveProposed(move.report(), move.target());
    }
    return moved(draft, file, made, move);
  }

  private EventYears.Corrected corrected(FrontLines file, Draft draft, Move move) {
    return options
        .year()
        .filter(year -> move.keys().containsKey(FrontMatterKey.YEAR))
        .map(year -> EventYears.correct(file, draft.events(), year, move.target()))
        .orElseGet(() -> new EventYears.Corrected(file, List.of()));
  }

  private static ImportedFile moved(
      Draft draft, FrontLines before, EventYears.Corrected now, Move move) {
    SourceLocation place = SourceLocation.of(draft.source());
    List<Problem> told =
        Stream.concat(
                Stream.of(Problem.note("import-moved-from", place, move.report()))
                    .filter(note -> !move.stays()),
                before.parts().isPublic() && !move.stays()
                    ? Stream.of(Problem.note("import-moved-alias", place, address(move.from())))
                    : Stream.empty())
            .toList();
    List<Problem> open = OpenPoints.unsettled(draft.points(), now.file().parts());
    List<Problem> all = Stream.of(told, now.told(), open).flatMap(List::stream).toList();
    return ImportedFile.of(draft, move.target(), Action.MOVED, all);
  }

  private Optional<Problem> obstacle(Draft draft, FrontLines file, Move move, List<String> family)
      throws IOException {
    SourceLocation place = SourceLocation.of(draft.source());
    if (folder.isProtected(move.report())) {
      return Optional.of(Problem.error("import-read-only", SourceLocation.of(move.report())));
    }
    if (move.stays()) {
      return Optional.empty();
    }
    for (String path : Stream.concat(Stream.of(move.report()), family.stream()).toList()) {
      String target = move.of(path);
      boolean main = path.equals(move.report());
      if (main ? folder.bytes(target).isPresent() : isOther(target, path)) {
        return Optional.of(Problem.error("import-target-taken", place, target));
      }
    }
    return family.stream()
        .filter(path -> !move.from().stem().equals(move.to().stem()))
        .map(path -> path.substring(path.lastIndexOf('/') + 1))
        .filter(name -> file.parts().body().contains("](" + name))
        .findFirst()
        .map(name -> Problem.error("import-move-linked", place, move.report(), name));
  }

  private boolean isOther(String target, String path) throws IOException {
    return folder.isTaken(target, folder.bytes(path).orElseThrow());
  }

  private static String address(ReportId id) {
    return "reports/" + id + ".html";
  }

  private static ImportedFile refused(Draft draft, String report, String code, String argument) {
    SourceLocation place = SourceLocation.of(report);
    return ImportedFile.refused(draft, report, Problem.error(code, place, argument));
  }
}
