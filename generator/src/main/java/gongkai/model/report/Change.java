package gongkai.model.report;

import gongkai.model.Coded;
import gongkai.model.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A change to a report after its publication, told to the public.
 *
 * @param by who decided it; a withdrawal always says so
 * @param note what was changed, and why
 */
public record Change(
    LocalDate date, ChangeKind kind, Optional<LocalizedText> by, LocalizedText note) {

  /** 更正, 补充 and 撤回. */
  public enum ChangeKind implements Coded {
    CORRECTION,
    SUPPLEMENT,
    WITHDRAWAL
  }

  /** Of one day what stands later in the list comes first: entries are added at its end. */
  public static List<Change> newestFirst(List<Change> changes) {
    List<Change> newest = new ArrayList<>(changes);
    Collections.reverse(newest);
    newest.sort(Comparator.comparing(Change::date).reversed());
    return List.copyOf(newest);
  }
}
