package gongkai.privacy;

import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An invented text with its personal details marked.
 *
 * @param text without the marks
 * @param details from where to where, in the whole text
 */
public record Labelled(String text, List<Span> details) {

  public static List<Labelled> all(String name) {
    try (InputStream in = Labelled.class.getResourceAsStream(name)) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return file.lines().filter(line -> !line.startsWith("#")).map(Labelled::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled read(String line) {
    int tab = line.indexOf('\t');
    String marked = line.substring(tab + 1).replace("\\n", "\n").replace("\\t", "\t");
    StringBuilder text = new StringBuilder();
    List<Span> details = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '⟦') {
        open = text.length();
      } else if (c == '⟧') {
        String rule = line.substring(0, tab).toUpperCase(Locale.ROOT).replace('-', '_');
        details.add(new Span(Rule.valueOf(rule), open, text.length()));
      } else {
        text.append(c);
      }
    }
    return new Labelled(text.toString(), List.copyOf(details));
  }

  /** Where a finding begins, in the whole text. */
  int offset(Finding finding) {
    int offset = 0;
    for (int line = 1; line < finding.line(); line++) {
      offset = text.indexOf('\n', offset) + 1;
    }
    return offset + finding.column() - 1;
  }

  boolean isFound(Span detail, List<Finding> findings) {
    return findings.stream().anyMatch(finding -> matches(detail, finding));
  }

  boolean isFalseAlarm(Finding finding) {
    return details.stream().noneMatch(detail -> matches(detail, finding));
  }

  private boolean matches(Span detail, Finding finding) {
    int start = offset(finding);
    Span found = new Span(finding.rule(), start, start + finding.masked().length());
    return isAlike(detail.rule(), finding.rule()) && detail.overlaps(found);
  }

  /** A sick person on a list of those who got help is found either way. */
  private static boolean isAlike(Rule one, Rule other) {
    Set<Rule> names = Set.of(Rule.LISTED_NAME, Rule.ILLNESS);
    return one == other || (names.contains(one) && names.contains(other));
  }
}
