package gongkai.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Wordings that are wrong, with what is right. */
public record WrongWordings(List<Entry> entries) {
  public WrongWordings {
    entries = List.copyOf(entries);
  }

  /**
   * A wrong wording.
   *
   * @param wrong as it would stand in a text; not empty
   * @param right what it should be
   * @param reason why it is wrong, in the words of the list's owner; may be empty
   * @param butIn longer wordings that hold the wrong one and are right: 截止日期 for 截止
   */
  public record Entry(String wrong, String right, String reason, Set<String> butIn) {
    public Entry {
      if (wrong.isEmpty() || wrong.equals(right)) {
        throw new IllegalArgumentException("a wrong wording is not empty and not the right one");
      }
      butIn = Set.copyOf(butIn);
    }

    public static Entry of(String wrong, String right, String reason, String... butIn) {
      return new Entry(wrong, right, reason, Set.of(butIn));
    }
  }

  /** This list with another behind it. For a wording that stands in both, the other decides. */
  public WrongWordings with(WrongWordings other) {
    List<Entry> all =
        new ArrayList<>(
            entries.stream()
                .filter(e -> other.entries.stream().noneMatch(o -> o.wrong().equals(e.wrong())))
                .toList());
    all.addAll(other.entries);
    return new WrongWordings(all);
  }
}
