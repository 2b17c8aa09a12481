package gongkai.text;

import gongkai.text.date.DatedEvent;
import gongkai.text.date.DatedEvents;
import gongkai.text.section.PlanSentences;
import java.util.ArrayList;
import java.util.List;

/** How well events and plans that were read agree with those that a person found. */
final class EventMarks {
  private int right;
  private int expected;
  private int read;
  private final List<String> faults = new ArrayList<>();
  private final List<String> wrongDates = new ArrayList<>();

  void addEvents(LabelledReport report) {
    List<DatedEvent> rest = new ArrayList<>(new DatedEvents(report.year()).in(report.text()));
    for (LabelledReport.Expected event : report.events()) {
      List<DatedEvent> here =
          rest.stream()
              .filter(e -> event.standsAt(e) || (event.overlaps(e) && isUnknown(report, e)))
              .limit(1)
              .toList();
      rest.removeAll(here);
      if (!here.isEmpty() && !event.agreesWith(here.get(0))) {
        wrongDates.add(report.name() + ": wanted " + event + ", read " + here);
      }
      if (!event.doubtful()) {
        boolean agrees = here.stream().anyMatch(h -> event.standsAt(h) && event.agreesWith(h));
        count(report.name() + ": event " + event.date() + " in " + event.sentence(), agrees);
        read += here.size();
      }
    }
    read += rest.size();
    rest.forEach(
        e -> faults.add(report.name() + ": no event: " + e.date() + " in " + e.sentence()));
  }

  private static boolean isUnknown(LabelledReport report, DatedEvent event) {
    return report.events().stream().noneMatch(e -> e.standsAt(event));
  }

  void addPlans(LabelledReport report) {
    List<String> rest = new ArrayList<>(new PlanSentences(report.year()).in(report.text()));
    for (String plan : report.plans()) {
      boolean found = rest.remove(plan);
      read += found ? 1 : 0;
      count(report.name() + ": plan " + plan, found);
    }
    rest.removeAll(report.doubtful());
    read += rest.size();
    rest.forEach(p -> faults.add(report.name() + ": no plan: " + p));
  }

  private void count(String name, boolean found) {
    expected++;
    right += found ? 1 : 0;
    if (!found) {
      faults.add("missed: " + name);
    }
  }

  double precision() {
    return read == 0 ? 0 : (double) right / read;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  int expected() {
    return expected;
  }

  List<String> wrongDates() {
    return wrongDates;
  }

  @Override
  public String toString() {
    return "P %.3f R %.3f of %d, %d wrong dates%n%s%n%s"
        .formatted(
            precision(),
            recall(),
            expected,
            wrongDates.size(),
            String.join("\n", wrongDates),
            String.join("\n", faults));
  }
}
