package gongkai.importing;

import gongkai.content.OpenPoint;
import gongkai.content.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.layout.SiteAdvert;
import gongkai.importing.reading.FigureProposals;
import gongkai.importing.reading.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a text and the officer together leave open: one warning per key to fill in. */
public final class OpenPoints {
  /** The key that each point leaves out of the front matter. */
  public static final Map<String, String> MISSING =
      Map.of(
          "import-title-open", "title",
          "import-unit-named", "unit",
          "import-unit-open", "unit",
          "import-unit-ambiguous", "unit",
          "import-year-open", "year",
          "import-type-open", "type");

  /** The points that no missing key shows. */
  public static final Map<String, OpenPoint> LISTED =
      Map.ofEntries(
          Map.entry("import-title-proposed", OpenPoint.TITLE),
          Map.entry("import-dimensions-open", OpenPoint.DIMENSIONS),
          Map.entry("import-advert-doubtful", OpenPoint.ADVERT),
          Map.entry("import-mask-unknown", OpenPoint.MASKS),
          Map.entry("import-tracked-changes", OpenPoint.TRACKED_CHANGES),
          Map.entry("import-unknown-signs", OpenPoint.SIGNS),
          Map.entry("import-lost-signs", OpenPoint.SIGNS),
          Map.entry("import-glyphs-unnamed", OpenPoint.SIGNS),
          Map.entry("import-embedded-document", OpenPoint.EMBEDDED),
          Map.entry("import-objects-unread", OpenPoint.EMBEDDED),
          Map.entry("import-drawing-text", OpenPoint.EMBEDDED),
          Map.entry("import-empty-pages", OpenPoint.PAGES),
          Map.entry("import-much-left-out", OpenPoint.LEFT_OUT),
          Map.entry("import-hidden-body", OpenPoint.LEFT_OUT),
          Map.entry("import-struck-text", OpenPoint.LEFT_OUT),
          Map.entry("import-columns", OpenPoint.LAYOUT));

  private OpenPoints() {}

  static List<Problem> of(
      String path,
      Metadata metadata,
      UnitDecision unit,
      ImportOptions options,
      List<SiteAdvert.Doubt> doubts) {
    SourceLocation place = SourceLocation.of(path);
    Problems problems = new Problems();
    if (metadata.title().isEmpty()) {
      problems.add(Problem.warning("import-title-open", place));
    } else if (metadata.titleProposed()) {
      String title = metadata.title().get().value();
      problems.add(Problem.warning("import-title-proposed", place, title));
    }
    unit.problem().ifPresent(problems::add);
    if (options.year().isEmpty() && metadata.year().isEmpty()) {
      problems.add(Problem.warning("import-year-open", place));
    }
    if (options.type().isEmpty() && metadata.type().isEmpty()) {
      problems.add(Problem.warning("import-type-open", place));
    }
    if (metadata.dimensions().isEmpty()) {
      problems.add(Problem.warning("import-dimensions-open", place));
    }
    for (SiteAdvert.Doubt doubt : doubts) {
      SourceLocation there = new SourceLocation(path, doubt.line(), doubt.column());
      problems.add(Problem.warning("import-advert-doubtful", there, doubt.text()));
    }
    return problems.list().stream().sorted().toList();
  }

  /** One point for each sign that stands for a number and is no redaction mark of the site. */
  static List<Problem> ofMasks(String path, List<FigureProposals.UnknownMask> masks) {
    return masks.stream()
        .map(
            m ->
                Problem.warning(
                    "import-mask-unknown", SourceLocation.of(path), m.mask(), m.quote()))
        .toList();
  }

  /** The points that a report's {@code open} lists, since no missing key shows them. */
  static List<OpenPoint> listed(List<Problem> problems) {
    return problems.stream()
        .flatMap(problem -> Optional.ofNullable(LISTED.get(problem.code())).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The points among a source's problems that nobody has settled in its report. */
  static List<Problem> unsettled(List<Problem> problems, ReportParts report) {
    return problems.stream().filter(problem -> isOpen(problem.code(), report)).toList();
  }

  private static boolean isOpen(String code, ReportParts report) {
    boolean filled = report.key(MISSING.getOrDefault(code, "")).isPresent();
    boolean listed = LISTED.containsKey(code) && report.open().contains(LISTED.get(code).code());
    return MISSING.containsKey(code) ? !filled : listed;
  }
}
