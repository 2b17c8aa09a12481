package gongkai.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A new version of a source that contradicts its report, conflict by conflict.
 *
 * @param origins where each side comes from
 * @param changes what the new version changes without contradiction
 * @param notice what the last request came to, if it was refused
 */
public record VersionPage(
    Chrome chrome,
    Head head,
    Origins origins,
    List<Disagreement> conflicts,
    List<String> changes,
    Optional<String> notice) {
  public VersionPage {
    conflicts = List.copyOf(conflicts);
    changes = List.copyOf(changes);
  }

  /**
   * Which report.
   *
   * @param address of the report's page
   * @param version of the report's file that the page shows
   * @param waiting the version of the draft that waits
   * @param complete whether the new version's source is here, without which nothing can be settled
   */
  public record Head(
      String address,
      String title,
      String unit,
      String year,
      String version,
      String waiting,
      boolean complete) {}

  /** Whose words each side's are, and since when. */
  public record Origins(String before, String report, String source) {}

  /**
   * A conflict.
   *
   * @param seen stands for what it says, so that a choice is of what was shown
   * @param subject as merging calls it
   * @param name of the key or entry
   * @param line of the report's file
   * @param typed what the person wrote instead
   */
  public record Disagreement(
      String id,
      String seen,
      String subject,
      String name,
      int line,
      List<Option> options,
      String typed) {
    public Disagreement {
      options = List.copyOf(options);
    }
  }

  /**
   * One way to settle it.
   *
   * @param words what would stand there then, cut where it differs from the version before: what is
   *     alike in front, what differs, what is alike behind
   */
  public record Option(String side, boolean chosen, Cut words) {}

  /** A text in three pieces. */
  public record Cut(String front, String middle, String behind) {
    /** Cuts a text where it differs from another, never through a sign or a number. */
    public static Cut of(String text, String other) {
      int shorter = Math.min(text.length(), other.length());
      int head = 0;
      while (head < shorter && text.charAt(head) == other.charAt(head)) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head
          && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
        tail++;
      }
      int from = head;
      while (from > 0 && (splits(text, from) || isDigit(text.charAt(from - 1)))) {
        from--;
      }
      int to = text.length() - tail;
      while (to < text.length() && (splits(text, to) || isDigit(text.charAt(to)))) {
        to++;
      }
      return new Cut(text.substring(0, from), text.substring(from, to), text.substring(to));
    }

    private static boolean isDigit(char sign) {
      return (sign >= '0' && sign <= '9') || sign == '.';
    }

    private static boolean splits(String text, int at) {
      return at > 0
          && at < text.length()
          && Character.isLowSurrogate(text.charAt(at))
          && Character.isHighSurrogate(text.charAt(at - 1));
    }
  }
}
