package gongkai.desk.visit;

import gongkai.desk.outside.Held;
import gongkai.desk.visit.BackgroundCheck.FoundWording;
import gongkai.diagnostic.Problem;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a check said, and of what. */
public final class Checked {
  private final Held held;
  private final FoundWording wording;
  private final boolean isNew;
  private final List<Problem> problems;
  private final Map<String, List<Problem>> byReport;

  /**
   * Sorts what was said.
   *
   * @param isNew whether all of it is of the files as they are now
   */
  Checked(Held held, FoundWording wording, boolean isNew) {
    this.held = held;
    this.wording = wording;
    this.isNew = isNew;
    this.problems =
        Stream.concat(held.problems().stream(), wording.slips().stream()).distinct().toList();
    this.byReport = problems.stream().collect(Collectors.groupingBy(p -> family(p.place().path())));
  }

  private Checked(Checked other, boolean isNew) {
    this.held = other.held;
    this.wording = other.wording;
    this.isNew = isNew;
    this.problems = other.problems;
    this.byReport = other.byReport;
  }

  /** The same, of before. */
  Checked old() {
    return isNew ? new Checked(this, false) : this;
  }

  /** A reading of the same site is the same object. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Held otherHeld, FoundWording otherWording) {
    return held == otherHeld && wording == otherWording;
  }

  public Held held() {
    return held;
  }

  public List<Problem> problems() {
    return problems;
  }

  public boolean isNew() {
    return isNew;
  }

  /** Those of the files of one report: its text, translations, source, and what waits beside. */
  public List<Problem> of(String reportPath) {
    return byReport.getOrDefault(family(reportPath), List.of());
  }

  /** A path up to the first dot of its name. */
  private static String family(String path) {
    int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
    return dot < 0 ? path : path.substring(0, dot);
  }
}
