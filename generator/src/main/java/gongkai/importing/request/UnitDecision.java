package gongkai.importing.request;

import gongkai.content.field.FrontMatterKey;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.outcome.PointLeft;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.unit.NamedBodies;
import gongkai.importing.reading.unit.UnitNames;
import gongkai.model.LocalizedText;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whose report a text is: as the officer says, else the one unit of the site that it names.
 *
 * @param unit empty if it is open
 * @param ambiguous whether several units of the site have the name
 * @param other whether the text gives itself the name of another body than the officer says
 * @param name the name that the text has for it
 * @param point the evidence, as a note; or what is open
 */
public record UnitDecision(
    Optional<UnitId> unit,
    boolean ambiguous,
    boolean other,
    Optional<Proposal<String>> name,
    Optional<PointLeft> point) {

  public static UnitDecision of(
      String path, ReadText text, Metadata said, Optional<Integer> year, ImportOptions options) {
    SourceLocation place = SourceLocation.of(path);
    if (options.unit().isPresent()) {
      Optional<PointLeft> other = options.unit().flatMap(id -> other(path, text, id, options));
      return new UnitDecision(options.unit(), false, other.isPresent(), said.unitName(), other);
    }
    Optional<UnitNames.Found> found = options.unitNames().in(text, said.unitName(), year);
    if (found.isPresent()) {
      return named(path, found.get());
    }
    Problem open =
        said.unitName()
            .map(name -> Problem.warning("import-unit-named", place, name.value()))
            .orElseGet(() -> Problem.warning("import-unit-open", place));
    return new UnitDecision(
        Optional.empty(), false, false, said.unitName(), Optional.of(open(open)));
  }

  /** That a text gives itself the name of a body which the unit that the officer named has not. */
  private static Optional<PointLeft> other(
      String path, ReadText text, UnitId id, ImportOptions options) {
    List<String> names =
        options.units().stream()
            .filter(unit -> unit.id().equals(id))
            .flatMap(unit -> Stream.concat(Stream.of(unit.name()), former(unit)))
            .flatMap(name -> name.byLanguage().values().stream())
            .toList();
    return NamedBodies.other(text, names)
        .map(
            found ->
                PointLeft.told(
                    Problem.warning(
                        "import-unit-other",
                        new SourceLocation(path, found.line(), 1),
                        id.text(),
                        names.get(0),
                        found.value(),
                        Integer.toString(found.line()))));
  }

  private static Stream<LocalizedText> former(Unit unit) {
    return unit.former().stream().map(Unit.FormerName::name);
  }

  private static UnitDecision named(String path, UnitNames.Found found) {
    Proposal<String> words = found.words();
    Optional<UnitNames.Named> only = found.only();
    if (only.isEmpty()) {
      String ids =
          found.names().stream()
              .map(named -> named.unit().id().text())
              .collect(Collectors.joining(", "));
      Problem open =
          Problem.warning("import-unit-ambiguous", SourceLocation.of(path), words.value(), ids);
      return new UnitDecision(
          Optional.empty(), true, false, Optional.of(words), Optional.of(open(open)));
    }
    UnitNames.Named unit = only.get();
    Problem evidence =
        Problem.note(
            unit.isFormer() ? "import-unit-by-former-name" : "import-unit-by-name",
            new SourceLocation(path, words.line(), 1),
            unit.unit().id().text(),
            words.value(),
            Integer.toString(words.line()),
            ShortEvidence.of(words.quote()),
            unit.isFormer() ? unit.until().toString() : "");
    return new UnitDecision(
        Optional.of(unit.unit().id()),
        false,
        false,
        Optional.of(words),
        Optional.of(PointLeft.told(evidence)));
  }

  private static PointLeft open(Problem problem) {
    return PointLeft.missing(FrontMatterKey.UNIT, problem);
  }
}
