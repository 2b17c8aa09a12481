package gongkai.importing.outcome;

import gongkai.content.writing.ReportWriter;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.privacy.PersonalDetails;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A label that figures share in several reports, or twice in one, and that the vocabulary does not
 * know.
 *
 * @param unit of counting as written
 * @param files how many sources have it
 * @param times how often it stands in them
 */
record RecurringLabel(String label, String unit, int files, int times) {
  private static final Comparator<RecurringLabel> MOST_FIRST =
      Comparator.comparingInt(RecurringLabel::files)
          .thenComparingInt(RecurringLabel::times)
          .reversed()
          .thenComparing(RecurringLabel::label)
          .thenComparing(RecurringLabel::unit);

  private record Key(String label, String unit) {}

  /**
   * Those of a run, most frequent first. A source that was given twice counts once. What names a
   * person is no indicator, and the vocabulary is public.
   */
  static List<RecurringLabel> of(ImportReport report) {
    Map<Key, RecurringLabel> labels = new HashMap<>();
    Set<String> seen = new HashSet<>();
    report.files().stream()
        .flatMap(file -> file.draft().stream())
        .filter(draft -> seen.add(draft.sha256()))
        .forEach(draft -> count(draft, labels));
    return labels.values().stream()
        .filter(label -> label.times() > 1 && PersonalDetails.in(label.label()).isEmpty())
        .sorted(MOST_FIRST)
        .toList();
  }

  private static void count(Draft draft, Map<Key, RecurringLabel> labels) {
    Set<Key> here = new HashSet<>();
    for (ProposedIndicator figure : draft.indicators()) {
      if (figure.entry().id().isEmpty() && !figure.entry().label().isEmpty()) {
        Key key = new Key(figure.entry().label(), figure.entry().quantity().unit());
        int first = here.add(key) ? 1 : 0;
        labels.merge(
            key,
            new RecurringLabel(key.label(), key.unit(), 1, 1),
            (all, one) ->
                new RecurringLabel(key.label(), key.unit(), all.files() + first, all.times() + 1));
      }
    }
  }

  /**
   * A line for {@code content/vocabulary/indicators.yml}. A person chooses the id; until then
   * {@code check} refuses it. No total is the one that is never wrong.
   */
  public String suggestion() {
    return "- {id: , label: {zh-CN: "
        + ReportWriter.text(label)
        + "}, unit: "
        + ReportWriter.text(unit)
        + ", total: none}";
  }
}
