package gongkai.privacy;

import gongkai.privacy.detail.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A text or a file that was looked through.
 *
 * @param path relative to the site's folder
 * @param firstLine the file's line on which the text begins, from 1
 */
public record Inspected(String path, int firstLine, List<Finding> findings) {
  private static final int MOST_ALIKE = 10;

  public Inspected {
    findings = List.copyOf(findings);
  }

  /** The same with some of its findings. */
  public Inspected only(Predicate<Finding> wanted) {
    return new Inspected(path, firstLine, findings.stream().filter(wanted).toList());
  }

  /**
   * A file whose text is not easily mended.
   *
   * <p>A list of three hundred names is one thing to answer for, not three hundred: of a rule that
   * finds more than {@value #MOST_ALIKE} details only the first is reported, with how many there
   * are.
   */
  public static Inspected file(String path, List<Finding> findings) {
    Map<Rule, List<Finding>> alike = new EnumMap<>(Rule.class);
    findings.forEach(f -> alike.computeIfAbsent(f.rule(), rule -> new ArrayList<>()).add(f));
    List<Finding> told = new ArrayList<>();
    alike.values().forEach(some -> told.addAll(some.size() > MOST_ALIKE ? gathered(some) : some));
    return new Inspected(path, 1, told);
  }

  private static List<Finding> gathered(List<Finding> alike) {
    Finding first = alike.get(0);
    String marks = alike.stream().map(Finding::mark).collect(Collectors.joining());
    String mark = Mark.of(first.rule(), marks, "", "");
    return List.of(
        new Finding(
            first.rule(), first.line(), first.column(), first.masked(), alike.size(), mark));
  }
}
