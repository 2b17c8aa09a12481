package gongkai.privacy;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.privacy.detail.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Refuses texts and files with personal details that nobody has answered for. */
public final class PrivacyGate {
  /** The code of the warning of an answer that nothing needs. */
  public static final String STALE = "privacy-waiver-stale";

  private PrivacyGate() {}

  /**
   * A problem per detail without a waiver, and a warning per waiver that no detail needs any more.
   *
   * @param inspected what is published together: a report's text and its attachments
   * @param waivers those written for it; one covers all details with its rule and mark, so that a
   *     sentence that also stands in the original needs one waiver only
   */
  public static List<Problem> check(List<Inspected> inspected, List<Waiver> waivers) {
    Map<Rule, Set<String>> waived = new HashMap<>();
    waivers.forEach(w -> waived.computeIfAbsent(w.rule(), rule -> new HashSet<>()).add(w.mark()));
    Map<Rule, Set<String>> found = new HashMap<>();
    Problems problems = new Problems();
    for (Inspected one : inspected) {
      for (Finding finding : one.findings()) {
        found.computeIfAbsent(finding.rule(), rule -> new HashSet<>()).add(finding.mark());
        if (!waived.getOrDefault(finding.rule(), Set.of()).contains(finding.mark())) {
          problems.add(problem(one, finding));
        }
      }
    }
    problems.addAll(stale(waivers, w -> found.getOrDefault(w.rule(), Set.of()).contains(w.mark())));
    return problems.list();
  }

  /** A warning per waiver that nothing needs. */
  public static List<Problem> stale(List<Waiver> waivers, Predicate<Waiver> isNeeded) {
    return waivers.stream()
        .filter(isNeeded.negate())
        .map(w -> Problem.warning(STALE, w.place(), w.rule().code(), w.mark()))
        .toList();
  }

  private static Problem problem(Inspected one, Finding finding) {
    SourceLocation place =
        new SourceLocation(one.path(), one.firstLine() + finding.line() - 1, finding.column());
    Rule rule = finding.rule();
    return finding.count() == 1
        ? new Problem(
            rule.severity(), rule.problem(), place, List.of(finding.masked(), finding.mark()))
        : new Problem(
            rule.severity(),
            "privacy-many",
            place,
            List.of(
                rule.code(), Integer.toString(finding.count()), finding.masked(), finding.mark()));
  }
}
