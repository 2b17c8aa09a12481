package gongkai.desk.view;

import gongkai.diagnostic.Problem;
import gongkai.model.Coded;
import java.util.Set;

/** The kinds of what is to do, in the order of the list. */
enum FindingKind implements Coded {
  /** Missing keys and open points. */
  ABOUT,
  FIGURES,
  EVENTS,
  PLANS,
  /** What must not become public. */
  PRIVACY,
  WORDING,
  TRANSLATION,
  /** A new version of the source that contradicts what people wrote. */
  CONFLICT,
  /** That what was approved is not what is there. */
  APPROVAL,
  /** That a report waits for somebody to approve it. */
  AWAITS_APPROVAL,
  /** That an approved one waits to be made public. */
  AWAITS_PUBLICATION,
  OTHER,
  /** That a report is not as the last release showed it. */
  UNRELEASED,
  /** A language that the site has and the report has not: no fault, and nobody need settle it. */
  UNTRANSLATED;

  /** What the desk counts itself, from the file. */
  private static final Set<String> COUNTED =
      Set.of("unreviewed", "missing-key", "missing-key-of", "unassigned-unit");

  /** Whether a problem is already shown as an open entry, key or point. */
  static boolean isCounted(Problem problem) {
    return COUNTED.contains(problem.code()) || problem.code().startsWith("left-open-");
  }

  /** Whether a problem says that the text of a report is not written yet. */
  static boolean isUnwritten(Problem problem) {
    return problem.code().equals("hints-open");
  }

  /** How much a problem counts for. */
  static int times(Problem problem) {
    return isUnwritten(problem) ? Integer.parseInt(problem.arguments().get(0)) : 1;
  }

  /** Whether a problem is one more thing to do: not if it says itself that nothing need be done. */
  static boolean isToDo(Problem problem) {
    return !isCounted(problem) && !problem.code().equals("promise-withdrawn");
  }

  /** Whether the desk is where it is settled, of a report that is public already. */
  boolean isDecided() {
    return compareTo(PRIVACY) <= 0 || this == CONFLICT;
  }

  static FindingKind of(Problem problem) {
    String code = problem.code();
    if (code.startsWith("privacy-")
        || code.startsWith("document-")
        || code.startsWith("source-shows")
        || code.startsWith("source-not-compared")
        || code.startsWith("attachment-")) {
      return PRIVACY;
    }
    if (code.startsWith("wording-") || isUnwritten(problem)) {
      return WORDING;
    }
    if (code.startsWith("twin-") || code.equals("not-translated")) {
      return TRANSLATION;
    }
    return code.equals("new-import-waits") ? CONFLICT : OTHER;
  }
}
