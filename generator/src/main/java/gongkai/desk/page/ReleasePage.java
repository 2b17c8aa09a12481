package gongkai.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * What a release would change, and how one that was begun is getting on.
 *
 * @param last the id of the last release; blank before the first
 * @param changed how many reports are not as that showed them
 * @param difference in words, as markup; empty where there is nothing to compare with
 * @param barred why none can be made; empty if one can
 * @param faults what a check refuses, a line each
 * @param run the release that was begun last in this run of the desk
 * @param days between which its day may lie
 */
public record ReleasePage(
    Chrome chrome,
    String last,
    int changed,
    Optional<String> difference,
    List<String> barred,
    List<Fault> faults,
    Optional<Run> run,
    Days days) {
  /** What its form is called. */
  public static final String FORM = "release";

  public ReleasePage {
    barred = List.copyOf(barred);
    faults = List.copyOf(faults);
  }

  /**
   * What a check refuses.
   *
   * @param address of the report's page; blank if it is of none
   * @param place the report's title, or where it is
   */
  public record Fault(String address, String place, String words) {}

  /**
   * What its form holds.
   *
   * @param first day that can be chosen; blank before the first release
   * @param today the last that can be
   * @param key the name of the file that it would be signed with; blank if with none
   * @param refusal what the last request came to, if it was refused
   */
  public record Days(String first, String today, String key, Refusal refusal) {}

  /**
   * A release that was begun.
   *
   * @param state running, done, unchanged or failed
   * @param words what it is doing, or came to
   * @param lines the files that were written, or what kept it from being made
   */
  public record Run(String state, String release, String words, List<String> lines) {
    public Run {
      lines = List.copyOf(lines);
    }
  }
}
