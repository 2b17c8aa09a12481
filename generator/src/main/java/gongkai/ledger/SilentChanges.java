package gongkai.ledger;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.UnitId;
import gongkai.model.report.Change;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What was released may change only where the public is told. Each report that the last release
 * showed must still be there; where something of it is not as it was, its {@code changes} must have
 * an entry that the release did not have, of its day or later. A report that comes back after it
 * was not in a release is held against what was shown of it last. The program decides what is a
 * change, not whoever made it.
 */
public final class SilentChanges {
  /** Behind day and kind. */
  private static final String WORDS = " [0-9a-f]+$";

  private final Release last;
  private final Severity severity;
  private final Problems problems = new Problems();

  private SilentChanges(Release last, Severity severity) {
    this.last = last;
    this.severity = severity;
  }

  /**
   * A report as it is now.
   *
   * @param path of its file
   * @param changes what it tells the public of
   * @param titleIsMasked whether its title withholds something
   * @param formerly names that it was released under, besides its own
   * @param unitIds earlier ids of the body that it says it is of, which only changed its id
   */
  public record Present(
      ReportDigest digest,
      String path,
      List<Change> changes,
      boolean titleIsMasked,
      Collection<ReportId> formerly,
      Collection<UnitId> unitIds) {
    ReportId id() {
      return digest.report();
    }

    private boolean isWithdrawn() {
      return digest.state() == Status.WITHDRAWN;
    }

    /** Whether it is the report that had a name, and the last release showed it under another. */
    private boolean goesOn(ReportId name, Release last) {
      return (id().equals(name) || formerly.contains(name))
          && Stream.concat(Stream.of(id()), formerly.stream())
              .anyMatch(last.reports()::containsKey);
    }

    /** Whether another body gave the report when it was released. */
    private boolean isOfAnotherThan(ReportDigest released) {
      UnitId then = released.report().unit();
      return !then.equals(id().unit()) && !unitIds.contains(then);
    }

    private Optional<LocalDate> newest() {
      return changes.stream().map(Change::date).max(LocalDate::compareTo);
    }
  }

  /**
   * Finds what changed in silence since the last release.
   *
   * @param departed {@link Ledger#departed}
   * @param reports all that could be read, drafts included
   * @param unreadable reports whose files have other faults: nothing is said of them
   * @param severity of what is found: whoever is just correcting a report may see it all the same
   */
  public static List<Problem> in(
      Release last,
      List<Release> departed,
      List<Present> reports,
      Set<ReportId> unreadable,
      Severity severity) {
    SilentChanges rule = new SilentChanges(last, severity);
    Map<ReportId, Present> now = new HashMap<>();
    reports.forEach(report -> report.formerly().forEach(old -> now.put(old, report)));
    reports.forEach(report -> now.put(report.id(), report));
    last.reports()
        .forEach(
            (id, released) -> {
              Present present = now.get(id);
              if (present != null) {
                rule.compare(released, present);
              } else if (!unreadable.contains(id) && released.state() != Status.WITHDRAWN) {
                rule.vanished(id);
              }
            });
    for (Release then : departed) {
      then.reports()
          .forEach(
              (id, released) ->
                  Optional.ofNullable(now.get(id))
                      .filter(present -> reports.stream().noneMatch(r -> r.goesOn(id, last)))
                      .ifPresent(present -> rule.cameBack(then, released, present)));
    }
    return rule.problems.list();
  }

  /**
   * Deleting a report takes nothing of what was told of it back: else a withdrawn one, deleted for
   * one release, would stand there again as if it were new.
   */
  private void cameBack(Release then, ReportDigest released, Present present) {
    ReportDigest now = present.digest();
    boolean withdrawn = released.state() == Status.WITHDRAWN;
    boolean keepsAll = !isNoteGone(released, now) && (!withdrawn || tellsWithdrawal(present));
    boolean stays = withdrawn && keepsAll && isSame(released, now);
    if (!now.state().isPublic() || stays || (keepsAll && isTold(released, present))) {
      return;
    }
    String code = withdrawn ? "released-back-withdrawn" : "released-back";
    String shown = then.date().toString();
    SourceLocation place = SourceLocation.of(present.path());
    add(code, place, shown, present.id().toString(), last.date().toString());
  }

  private static boolean tellsWithdrawal(Present present) {
    return present.changes().stream().anyMatch(c -> c.kind() == Change.ChangeKind.WITHDRAWAL);
  }

  private void vanished(ReportId id) {
    add("released-gone", SourceLocation.of(id.path()), id.toString(), last.date().toString());
  }

  private void compare(ReportDigest released, Present present) {
    ReportDigest now = present.digest();
    if (!now.state().isPublic()) {
      if (released.state() == Status.WITHDRAWN) {
        tell(present, "released-withdrawal-gone", now.state().code());
      } else {
        tell(present, "released-taken-back", now.state().code());
      }
    } else if (isNoteGone(released, now)) {
      tell(present, "released-note-gone", Integer.toString(released.changes()));
    } else if (!isTold(released, present)) {
      changed(released, present);
    }
  }

  /**
   * Why a report cannot be in a state that is not public: the last release showed it.
   *
   * @return empty if it did not
   */
  public static Optional<Problem> takenBack(
      Release last, ReportId report, Status now, SourceLocation place) {
    String date = last.date().toString();
    return last.report(report)
        .filter(released -> !now.isPublic())
        .map(
            released ->
                released.state() == Status.WITHDRAWN
                    ? Problem.error(
                        "released-withdrawal-gone", place, date, report.toString(), now.code())
                    : Problem.error(
                        "released-taken-back", place, date, report.toString(), now.code()));
  }

  /** Whether a change that was announced stands there no more; its words may have been mended. */
  private static boolean isNoteGone(ReportDigest released, ReportDigest now) {
    return now.changes() < released.changes() || !without(released.told(), now.told()).isEmpty();
  }

  private boolean isTold(ReportDigest released, Present present) {
    if (present.digest().changes() <= released.changes()) {
      return false;
    }
    boolean unrecorded = released.told().size() < released.changes();
    Stream<LocalDate> days =
        unrecorded
            ? present.changes().stream().map(Change::date)
            : without(present.digest().told(), released.told()).stream().map(LocalDate::parse);
    return days.anyMatch(day -> !day.isBefore(last.date()));
  }

  /** The days of those changes that are not also among others, by day and kind. */
  private static List<String> without(List<String> told, List<String> others) {
    List<String> rest = new ArrayList<>();
    told.forEach(each -> rest.add(each.replaceFirst(WORDS, "")));
    others.forEach(each -> rest.remove(each.replaceFirst(WORDS, "")));
    return rest.stream().map(each -> each.replaceFirst(" .*", "")).toList();
  }

  private void changed(ReportDigest released, Present present) {
    ReportDigest now = present.digest();
    boolean early = now.changes() > released.changes();
    boolean moved = present.isOfAnotherThan(released);
    if (early && (moved || !isSame(released, now))) {
      boolean isNewlyWithdrawn = present.isWithdrawn() && released.state() != now.state();
      tell(
          present,
          isNewlyWithdrawn ? "released-withdrawal-early" : "released-note-early",
          present.newest().orElseThrow().toString());
      return;
    }
    if (now.state() != released.state()) {
      tell(present, "released-changed-state", now.state().code());
      return;
    }
    if (moved) {
      tell(present, "released-changed-unit", released.report().unit().text());
    }
    if (present.isWithdrawn()) {
      // Its page shows nothing else that can hold a name; a mask there only takes away.
      if (!isSame(released, now) && !present.titleIsMasked()) {
        tell(present, "released-changed-withdrawn", "");
      }
      return;
    }
    for (Part part : Part.values()) {
      String before = released.parts().get(part);
      if (before != null && !before.equals(now.parts().get(part))) {
        tell(present, "released-changed-" + part.code(), part.code());
      }
    }
    released.translations().entrySet().stream()
        .filter(old -> !old.getValue().equals(now.translations().get(old.getKey())))
        .map(old -> old.getKey().replaceFirst("/.*", ""))
        .distinct()
        .forEach(language -> tell(present, "released-changed-translation", language));
  }

  private static boolean isSame(ReportDigest released, ReportDigest now) {
    return now.state() == released.state()
        && now.parts().equals(released.parts())
        && now.translations().entrySet().containsAll(released.translations().entrySet());
  }

  private void tell(Present present, String code, String detail) {
    SourceLocation place = SourceLocation.of(present.path());
    String date = last.date().toString();
    add(code, place, date, present.id().toString(), detail);
  }

  private void add(String code, SourceLocation place, String... arguments) {
    problems.add(new Problem(severity, code, place, List.of(arguments)));
  }
}
