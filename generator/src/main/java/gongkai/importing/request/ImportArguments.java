package gongkai.importing.request;

import gongkai.content.ReportReader;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.folder.SitePath;
import gongkai.importing.reading.unit.LevelReader;
import gongkai.model.IdForm;
import gongkai.model.Level;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an officer decides about sources, as it is written on a command line. All that is wrong with
 * it is reported at once, before anything is read or written.
 */
public record ImportArguments(
    Optional<String> unit, Optional<String> year, Optional<String> type, Optional<String> stem) {
  /** So many units a message lists; a site may have thousands. */
  private static final int LISTED = 10;

  /** The year; empty if none was given or it is none. */
  public Optional<Integer> yearMeant() {
    return year.filter(text -> text.matches("[0-9]{4}"))
        .map(Integer::valueOf)
        .filter(y -> y >= ReportReader.FIRST_YEAR && y <= ReportReader.LAST_YEAR);
  }

  /** The type; empty if none was given or it is none. */
  public Optional<ReportType> typeMeant() {
    return type.flatMap(
        text -> Stream.of(ReportType.values()).filter(t -> t.code().equals(text)).findFirst());
  }

  /**
   * What is wrong with them.
   *
   * @param site the folder that holds {@code content/}
   * @param units those of the site whose files can be read
   * @param oneSource whether a single file is to be imported
   */
  public List<Problem> problems(Path site, List<Unit> units, boolean oneSource) throws IOException {
    Problems problems = new Problems();
    if (unit.isPresent()) {
      unknownUnit(unit.get(), site, units).ifPresent(problems::add);
    }
    if (year.isPresent() && yearMeant().isEmpty()) {
      String first = Integer.toString(ReportReader.FIRST_YEAR);
      String last = Integer.toString(ReportReader.LAST_YEAR);
      problems.add(error("import-year-argument", "--year", year.get(), first, last));
    }
    if (type.isPresent() && typeMeant().isEmpty()) {
      problems.add(error("import-type-argument", "--type", type.get(), types()));
    }
    if (stem.filter(text -> !IdForm.matches(text)).isPresent()) {
      problems.add(error("import-stem-argument", "--stem", stem.get()));
    } else if (stem.isPresent() && !oneSource) {
      problems.add(error("import-stem-for-many", "--stem", stem.get()));
    }
    return problems.list();
  }

  /** Whether a text can be a unit's id. */
  public static boolean isUnitId(String text) {
    return IdForm.matches(text) && !new UnitId(text).isUnassigned();
  }

  /** The level that a unit's name says. */
  public static Optional<Level> levelOf(String name) {
    return LevelReader.of(name);
  }

  private static Optional<Problem> unknownUnit(String unit, Path site, List<Unit> units)
      throws IOException {
    List<String> ids = ids(site.resolve("content").resolve("units"));
    if (ids.contains(unit) && IdForm.matches(unit)) {
      return Optional.empty();
    }
    Optional<String> near = near(unit, ids, units);
    if (near.isPresent()) {
      return Optional.of(error("import-unit-unknown-near", "--unit", unit, near.get()));
    }
    if (!isUnitId(unit)) {
      return Optional.of(error("import-unit-id", "--unit", unit));
    }
    String known = ids.stream().limit(LISTED).collect(Collectors.joining(", "));
    String more = ids.size() > LISTED ? " …" : "";
    return Optional.of(
        ids.isEmpty()
            ? error("import-no-units", "--unit", unit)
            : error("import-unit-unknown", "--unit", unit, known + more));
  }

  /** The unit that was probably meant: by its name, or by a mistyped id. */
  private static Optional<String> near(String unit, List<String> ids, List<Unit> units) {
    return units.stream()
        .filter(one -> one.name().byLanguage().containsValue(unit))
        .map(one -> one.id().text())
        .findFirst()
        .or(() -> NearMatch.of(unit, ids));
  }

  /** The units that have a file, whole or faulty: what is wrong in one is for check to say. */
  private static List<String> ids(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(SitePath::name)
          .filter(name -> name.endsWith(".yml"))
          .map(name -> name.substring(0, name.length() - ".yml".length()))
          .sorted()
          .toList();
    }
  }

  private static String types() {
    return Arrays.stream(ReportType.values())
        .map(ReportType::code)
        .collect(Collectors.joining(", "));
  }

  private static Problem error(String code, String option, String... arguments) {
    return Problem.error(code, SourceLocation.of(option), arguments);
  }
}
