package gongkai.importing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.importing.layout.SiteAdvert;
import gongkai.importing.outcome.PointLeft;
import gongkai.importing.proposing.FigureProposals;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.evidence.ShortEvidence;
import gongkai.importing.reading.year.YearDoubt;
import gongkai.importing.request.ImportOptions;
import gongkai.importing.request.UnitDecision;
import gongkai.model.report.OpenPoint;
import gongkai.privacy.Finding;
import gongkai.privacy.PersonalDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a text and the officer together leave open: one warning per key to fill in. */
final class OpenPoints {
  /** Titles of other reports, or personal details, that a message names. */
  private static final int MOST_NAMED = 5;

  private OpenPoints() {}

  static List<PointLeft> of(
      String path,
      Metadata metadata,
      UnitDecision unit,
      ImportOptions options,
      Optional<YearDoubt> year,
      List<SiteAdvert.Doubt> doubts) {
    SourceLocation place = SourceLocation.of(path);
    List<PointLeft> points = new ArrayList<>();
    if (metadata.title().isEmpty()) {
      Problem open = Problem.warning("import-title-open", place);
      points.add(PointLeft.missing(FrontMatterKey.TITLE, open));
    } else if (metadata.titleProposed()) {
      String title = metadata.title().get().value();
      Problem proposed = Problem.warning("import-title-proposed", place, title);
      points.add(PointLeft.listed(OpenPoint.TITLE, proposed));
    }
    unit.point().ifPresent(points::add);
    if (options.year().isEmpty()) {
      yearPoint(path, metadata.year().isEmpty(), year).ifPresent(points::add);
    }
    if (options.type().isEmpty() && metadata.type().isEmpty()) {
      Problem open = Problem.warning("import-type-open", place);
      points.add(PointLeft.missing(FrontMatterKey.TYPE, open));
    }
    if (metadata.dimensions().isEmpty()) {
      Problem open = Problem.warning("import-dimensions-open", place);
      points.add(PointLeft.listed(OpenPoint.DIMENSIONS, open));
    }
    for (SiteAdvert.Doubt doubt : doubts) {
      SourceLocation there = new SourceLocation(path, doubt.line(), doubt.column());
      Problem doubtful = Problem.warning("import-advert-doubtful", there, doubt.text());
      points.add(PointLeft.listed(OpenPoint.ADVERT, doubtful));
    }
    return points.stream().sorted().toList();
  }

  /** A year that is open, or that was read against what the title says. */
  private static Optional<PointLeft> yearPoint(
      String path, boolean open, Optional<YearDoubt> doubt) {
    if (doubt.isEmpty()) {
      Problem problem = Problem.warning("import-year-open", SourceLocation.of(path));
      return open ? Optional.of(PointLeft.missing(FrontMatterKey.YEAR, problem)) : Optional.empty();
    }
    YearDoubt against = doubt.get();
    String titled = Integer.toString(against.titled());
    String told = against.told().value().toString();
    String line = Integer.toString(against.told().line());
    String quote = ShortEvidence.of(against.told().quote());
    SourceLocation place = new SourceLocation(path, against.line(), 1);
    return Optional.of(
        open
            ? PointLeft.missing(
                FrontMatterKey.YEAR,
                Problem.warning("import-year-doubtful", place, titled, told, line, quote))
            : PointLeft.told(
                Problem.note("import-year-by-text", place, titled, told, line, quote)));
  }

  /** One point for each sign that stands for a number and is no redaction mark of the site. */
  static List<PointLeft> ofMasks(String path, List<FigureProposals.UnknownMask> masks) {
    SourceLocation place = SourceLocation.of(path);
    return masks.stream()
        .map(m -> Problem.warning("import-mask-unknown", place, m.mask(), m.quote()))
        .map(problem -> PointLeft.listed(OpenPoint.MASKS, problem))
        .toList();
  }

  /** What is told of counts that may be the tails of others. */
  static Stream<PointLeft> ofNumbers(String path, List<String> open) {
    return open.isEmpty()
        ? Stream.empty()
        : Stream.of(
            PointLeft.told(
                Problem.warning(
                    "import-numbers-open",
                    SourceLocation.of(path),
                    Integer.toString(open.size()),
                    open.get(0))));
  }

  /** What is told of other reports in the same text. */
  static Stream<PointLeft> ofOtherReports(String path, List<String> titles) {
    return titles.isEmpty()
        ? Stream.empty()
        : Stream.of(
            PointLeft.told(
                Problem.warning(
                    "import-other-reports",
                    SourceLocation.of(path),
                    Integer.toString(titles.size()),
                    titles.stream()
                        .limit(MOST_NAMED)
                        .map(ShortEvidence::of)
                        .collect(Collectors.joining("；")))));
  }

  /** What the gate of a public build will stop at; the draft itself may have it. */
  static Stream<PointLeft> ofPersonalDetails(String path, String body) {
    List<Finding> found = PersonalDetails.in(body);
    return found.isEmpty()
        ? Stream.empty()
        : Stream.of(
            PointLeft.told(
                Problem.warning(
                    "import-personal-details",
                    SourceLocation.of(path),
                    Integer.toString(found.stream().mapToInt(Finding::count).sum()),
                    found.stream()
                        .map(Finding::masked)
                        .distinct()
                        .limit(MOST_NAMED)
                        .collect(Collectors.joining("；")))));
  }

  /** The points that a report's {@code open} lists, since no missing key shows them. */
  static List<OpenPoint> listed(List<PointLeft> points) {
    return points.stream().flatMap(point -> point.item().stream()).distinct().sorted().toList();
  }

  /** What is reported of the points that nobody has settled in a report. */
  static List<Problem> unsettled(List<PointLeft> points, ReportParts report) {
    return points.stream().filter(point -> point.isOpenIn(report)).map(PointLeft::problem).toList();
  }
}
