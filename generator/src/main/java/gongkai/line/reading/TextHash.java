package gongkai.line.reading;

import gongkai.digest.Sha256;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.report.Report;
import java.util.Optional;

/**
 * What stands for the words of a text, so that a translation can say of which state it is: title,
 * summary and body in the text's own language. The facts of the front matter are left out, since
 * every language shows those of the original; so is what no reader sees, white space at the ends of
 * lines and around the body.
 */
public final class TextHash {
  private TextHash() {}

  /** That of a report's original. */
  static String of(Report report, MarkdownText original) {
    Optional<String> summary =
        report.summary().flatMap(s -> Optional.ofNullable(s.byLanguage().get(original.language())));
    return of(report.title().in(original.language()).text(), summary, original.text());
  }

  /** 32 hexadecimal digits of the SHA-256 of title, summary and body, each on lines of its own. */
  public static String of(String title, Optional<String> summary, String markdown) {
    StringBuilder text = new StringBuilder(title.length() + markdown.length() + 64);
    text.append(title.strip()).append('\n').append(summary.orElse("").strip()).append('\n');
    markdown.strip().lines().forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return Sha256.shortOf(text.toString());
  }
}
