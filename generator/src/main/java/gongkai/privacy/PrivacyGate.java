package gongkai.privacy;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses a text with personal details that nobody has answered for. */
public final class PrivacyGate {
  private PrivacyGate() {}

  /**
   * An error per detail without a waiver, and a warning per waiver that no detail needs any more.
   *
   * @param path of the file that holds the text
   * @param firstLine the file's line on which the text begins, from 1
   * @param waivers those written for this text; one covers all details with its rule and mark
   */
  public static List<Problem> check(String path, int firstLine, String text, List<Waiver> waivers) {
    Map<Rule, Set<String>> waived = new HashMap<>();
    waivers.forEach(w -> waived.computeIfAbsent(w.rule(), rule -> new HashSet<>()).add(w.mark()));
    List<Finding> findings = PersonalDetails.in(text);
    List<Problem> problems = new ArrayList<>();
    for (Finding finding : findings) {
      if (!waived.getOrDefault(finding.rule(), Set.of()).contains(finding.mark())) {
        SourceLocation place =
            new SourceLocation(path, firstLine + finding.line() - 1, finding.column());
        problems.add(
            Problem.error(
                "privacy-" + finding.rule().code(), place, finding.masked(), finding.mark()));
      }
    }
    for (Waiver waiver : waivers) {
      if (findings.stream().noneMatch(waiver::covers)) {
        problems.add(
            Problem.warning(
                "privacy-waiver-stale", waiver.place(), waiver.rule().code(), waiver.mark()));
      }
    }
    return List.copyOf(problems);
  }
}
