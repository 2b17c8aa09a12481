package gongkai.proofreading;

import java.util.ArrayList;
import java.util.List;

/** Wordings of a list. Blanks inside a wording are not seen through. */
final class WrongWords {
  private WrongWords() {}

  static List<WordingSlip> in(int number, String line, WrongWordings words) {
    List<WordingSlip> findings = new ArrayList<>();
    for (WrongWordings.Entry entry : words.entries()) {
      int from = line.indexOf(entry.wrong());
      while (from >= 0) {
        if (!isInside(line, from, entry)) {
          findings.add(
              WordingSlip.of(WordingRule.WRONG_WORD, number, from, entry.wrong(), entry.right()));
        }
        from = line.indexOf(entry.wrong(), from + entry.wrong().length());
      }
    }
    return findings;
  }

  /** Whether the wording is here part of a longer one that is right. */
  private static boolean isInside(String line, int place, WrongWordings.Entry entry) {
    return entry.butIn().stream().anyMatch(longer -> covers(longer, line, place, entry.wrong()))
        || covers(entry.right(), line, place, entry.wrong());
  }

  private static boolean covers(String longer, String line, int place, String wrong) {
    for (int at = longer.indexOf(wrong); at >= 0; at = longer.indexOf(wrong, at + 1)) {
      if (place >= at && line.startsWith(longer, place - at)) {
        return true;
      }
    }
    return false;
  }
}
