package gongkai.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * How far a report has come, what bars it from going on, and what a check says of it.
 *
 * @param status its code; blank if the file states none
 * @param steps where it can go
 * @param findings what a check says
 * @param isPublic whether the public sees it, so that changes must be told
 * @param untold whether it was changed since the public was told last
 * @param versionWaits whether a new version of its source contradicts it
 * @param beside what the public gets beside its text
 * @param masked where words still stand that were just masked
 */
public record StateView(
    String status,
    List<Step> steps,
    List<Finding> findings,
    boolean isPublic,
    boolean untold,
    boolean versionWaits,
    Beside beside,
    Optional<Masked> masked) {
  public StateView {
    steps = List.copyOf(steps);
    findings = List.copyOf(findings);
  }

  /**
   * Files beside the text.
   *
   * @param source whether the public gets the file that the report was imported from
   * @param files the names of those that it gets
   */
  public record Beside(boolean source, List<String> files) {
    public Beside {
      files = List.copyOf(files);
    }
  }

  /**
   * Files in which masked words still stand.
   *
   * @param shown those that readers see
   * @param drafts those that they would see of reports that are not public yet
   * @param kept those that are not published
   * @param more those that are not named
   * @param struck codes of the keys that told them, and were taken out
   */
  public record Masked(
      List<String> shown, List<String> drafts, List<String> kept, int more, List<String> struck) {
    public Masked {
      drafts = List.copyOf(drafts);
      struck = List.copyOf(struck);
      shown = List.copyOf(shown);
      kept = List.copyOf(kept);
    }
  }

  /**
   * A way to another status.
   *
   * @param barred why it cannot be gone; empty if it can
   * @param dated whether the day of publication is asked for
   */
  public record Step(String act, List<String> barred, boolean dated) {
    public Step {
      barred = List.copyOf(barred);
    }
  }

  /**
   * Something that a check says.
   *
   * @param kind of the list of what is to do
   * @param severity error, warning or note
   * @param placed whether the text shows what it is about
   * @param waiver what a waiver would name; empty where none helps
   */
  public record Finding(
      String kind,
      String severity,
      String place,
      String words,
      boolean placed,
      Optional<Waiver> waiver) {}

  /**
   * What a waiver would say.
   *
   * @param language of the translation that has the detail; blank for the report itself
   */
  public record Waiver(String rule, String mark, String language) {}
}
