package gongkai.recount;

import gongkai.recount.RawSite.RawFigure;
import gongkai.recount.RawSite.RawKnown;
import gongkai.recount.RawSite.RawReport;
import gongkai.recount.RawSite.RawUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the sample comes to, worked out from its raw files. */
final class Recount {
  private final RawSite site;
  private final List<RawReport> published;

  Recount(RawSite site) {
    this.site = site;
    this.published = site.reports().stream().filter(r -> r.status().equals("published")).toList();
  }

  /** What some values come to. */
  record Amount(Optional<BigDecimal> number, String bound, int withheld, int given, int left) {}

  /** The same bodies in two years. */
  record Beside(int from, int bodies, boolean all, Amount before, Amount after) {}

  List<Integer> years() {
    List<Integer> all =
        site.reports().stream()
            .filter(r -> !r.status().equals("in-review"))
            .map(RawReport::year)
            .sorted()
            .toList();
    return IntStream.rangeClosed(all.get(0), all.get(all.size() - 1)).boxed().toList();
  }

  boolean isDue(RawUnit unit, int year) {
    boolean gone = unit.goneOn().filter(d -> d.getYear() <= year).isPresent();
    int began =
        site.units().stream()
            .filter(u -> u.into().filter(unit.id()::equals).isPresent())
            .mapToInt(u -> u.goneOn().orElseThrow().getYear())
            .min()
            .orElse(Integer.MIN_VALUE);
    int known =
        site.reports().stream()
            .filter(r -> r.unit().equals(unit.id()) && !r.status().equals("in-review"))
            .mapToInt(RawReport::year)
            .min()
            .orElse(Integer.MAX_VALUE);
    return !gone && year >= Math.min(began, Math.min(known, unit.firstName()));
  }

  int due(int year) {
    return (int) site.units().stream().filter(u -> isDue(u, year)).count();
  }

  int reported(int year) {
    return (int)
        published.stream().filter(r -> r.year() == year).map(RawReport::unit).distinct().count();
  }

  /** Disclosed and withheld figures, and redaction marks, of some reports. */
  List<Integer> openness(java.util.function.Predicate<RawReport> which) {
    List<RawReport> some = published.stream().filter(which).toList();
    List<RawFigure> figures = some.stream().flatMap(r -> r.figures().stream()).toList();
    int withheld = (int) figures.stream().filter(f -> f.value().isEmpty()).count();
    int marks = some.stream().mapToInt(RawReport::marks).sum();
    return List.of(figures.size() - withheld, withheld, marks);
  }

  /**
   * The values of a year that count, by unit; team before person, then more days before fewer (all
   * of the sample's reports on what is kept up are on whole years), and no days twice.
   */
  private Map<String, List<RawFigure>> counted(RawKnown known, int year) {
    Map<String, List<RawReport>> taken = new TreeMap<>();
    Comparator<RawReport> order =
        Comparator.comparing((RawReport r) -> r.team() ? 0 : 1)
            .thenComparing(r -> ChronoUnit.DAYS.between(r.to(), r.from()))
            .thenComparing(RawReport::to, Comparator.reverseOrder());
    for (RawReport report : published.stream().sorted(order).toList()) {
      List<RawReport> own = taken.computeIfAbsent(report.unit(), u -> new ArrayList<>());
      boolean overlaps =
          own.stream()
              .anyMatch(o -> !o.from().isAfter(report.to()) && !report.from().isAfter(o.to()));
      if (report.year() == year && !overlaps && !figures(report, known).isEmpty()) {
        own.add(report);
      }
    }
    return taken.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                e -> e.getValue().stream().flatMap(r -> figures(r, known).stream()).toList(),
                (a, b) -> a,
                TreeMap::new));
  }

  private static List<RawFigure> figures(RawReport report, RawKnown known) {
    return report.figures().stream().filter(f -> f.id().equals(known.id())).toList();
  }

  /** How many units give it, whether it counts or not. */
  int giving(RawKnown known, int year) {
    return (int)
        published.stream()
            .filter(r -> r.year() == year && !figures(r, known).isEmpty())
            .map(RawReport::unit)
            .distinct()
            .count();
  }

  private int values(RawKnown known, int year) {
    return published.stream()
        .filter(r -> r.year() == year)
        .mapToInt(r -> figures(r, known).size())
        .sum();
  }

  Optional<Amount> total(RawKnown known, int year) {
    Map<String, List<RawFigure>> counted = counted(known, year);
    if (known.total().equals("none") || counted.isEmpty()) {
      return Optional.empty();
    }
    List<RawFigure> all = counted.values().stream().flatMap(List::stream).toList();
    return Optional.of(amount(known, all, values(known, year) - all.size()));
  }

  private static Amount amount(RawKnown known, List<RawFigure> figures, int left) {
    List<RawFigure> open = figures.stream().filter(f -> f.value().isPresent()).toList();
    int withheld = figures.size() - open.size();
    if (open.isEmpty()) {
      return new Amount(Optional.empty(), "", withheld, 0, left);
    }
    List<BigDecimal> numbers = open.stream().map(f -> in(known.unit(), f)).toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean mean = known.total().equals("mean");
    int scale = numbers.stream().mapToInt(BigDecimal::scale).max().orElseThrow();
    BigDecimal number =
        mean && open.size() > 1
            ? sum.divide(BigDecimal.valueOf(open.size()), scale + 1, RoundingMode.HALF_UP)
            : sum;
    boolean about =
        open.stream()
            .anyMatch(f -> f.qualifier().equals("approx") || f.qualifier().equals("nearly"));
    boolean more = open.stream().anyMatch(f -> f.qualifier().equals("more-than"));
    String bound = about ? "about" : more || (withheld > 0 && !mean) ? "at least" : "";
    return new Amount(
        Optional.of(about ? coarse(number, open, known) : number),
        bound,
        withheld,
        open.size(),
        left);
  }

  /**
   * No digit below the last one that the vaguest value gives, which is the second at the latest of
   * a whole number; the sample's means are all exact.
   */
  private static BigDecimal coarse(BigDecimal number, List<RawFigure> open, RawKnown known) {
    int last =
        open.stream()
            .filter(f -> !f.qualifier().equals("exact"))
            .mapToInt(f -> lastDigit(in(known.unit(), f)))
            .min()
            .orElseThrow();
    return last < number.scale() ? number.setScale(last, RoundingMode.HALF_UP) : number;
  }

  private static int lastDigit(BigDecimal number) {
    BigDecimal digits = number.stripTrailingZeros();
    return digits.precision() == 1 && digits.scale() < 0 ? digits.scale() + 1 : digits.scale();
  }

  private static BigDecimal in(String unit, RawFigure figure) {
    BigDecimal base = figure.value().orElseThrow();
    int own = figure.unit().startsWith("万") ? 4 : 0;
    int target = unit.startsWith("万") ? 4 : 0;
    if (!figure.unit().substring(own / 4).equals(unit.substring(target / 4))) {
      throw new IllegalStateException(figure + " does not count " + unit);
    }
    return own == target ? base : base.movePointRight(own - target);
  }

  /** The year before with a total, as far as the same bodies make both. */
  Optional<Beside> beside(RawKnown known, int year) {
    if (total(known, year).isEmpty()) {
      return Optional.empty();
    }
    List<Integer> earlier =
        years().stream().filter(y -> y < year && total(known, y).isPresent()).toList();
    return earlier.isEmpty()
        ? Optional.empty()
        : Optional.of(beside(known, earlier.get(earlier.size() - 1), year));
  }

  private Beside beside(RawKnown known, int from, int year) {
    Map<String, List<RawFigure>> then = bodies(known, from, year);
    Map<String, List<RawFigure>> now = bodies(known, year, year);
    List<RawFigure> before = new ArrayList<>();
    List<RawFigure> after = new ArrayList<>();
    int same = 0;
    for (String body : then.keySet()) {
      if (now.containsKey(body)
          && isWhole(known, body, then.get(body), from, year)
          && isWhole(known, body, now.get(body), year, year)) {
        same++;
        before.addAll(then.get(body));
        after.addAll(now.get(body));
      }
    }
    boolean all = same == then.size() && same == now.size();
    return new Beside(from, same, all, amount(known, before, 0), amount(known, after, 0));
  }

  private Map<String, List<RawFigure>> bodies(RawKnown known, int year, int asOf) {
    Map<String, List<RawFigure>> bodies = new TreeMap<>();
    counted(known, year)
        .forEach(
            (unit, figures) ->
                bodies
                    .computeIfAbsent(body(known, unit, asOf), b -> new ArrayList<>())
                    .addAll(figures));
    return bodies;
  }

  /** All of the sample's successions are mergers, which a mean does not follow. */
  private String body(RawKnown known, String unit, int asOf) {
    return site.units().stream()
        .filter(u -> u.id().equals(unit) && !known.total().equals("mean"))
        .filter(u -> u.goneOn().filter(d -> d.getYear() <= asOf).isPresent())
        .map(u -> u.into().orElseThrow())
        .findFirst()
        .orElse(unit);
  }

  private boolean isWhole(
      RawKnown known, String body, List<RawFigure> figures, int year, int asOf) {
    Map<String, List<RawFigure>> counted = counted(known, year);
    return figures.stream().allMatch(f -> f.value().isPresent())
        && site.units().stream()
            .filter(u -> body(known, u.id(), asOf).equals(body) && isDue(u, year))
            .allMatch(u -> counted.containsKey(u.id()));
  }
}
