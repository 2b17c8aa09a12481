package gongkai.release.difference;

import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text's Markdown as sentences. Lines of one paragraph are joined first, so that a line that was
 * only wrapped anew is no change; headings, items of lists and rows of tables stand alone.
 */
final class ShownSentences {
  private static final Pattern OWN_LINE =
      Pattern.compile("\\s*(?:#{1,6}\\s|\\||>|[-+]\\s|\\d{1,9}[.)]\\s|(?:```|~~~)|[=-]+\\s*$).*");

  /** Where a sentence ends in languages that write with blanks. */
  private static final Pattern AFTER_STOP =
      Pattern.compile("(?<=[.!?][”’\")]{0,2})\\s+(?=[\\p{Lu}“‘\"(])");

  private ShownSentences() {}

  static List<String> of(String markdown) {
    List<String> sentences = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : (Iterable<String>) markdown.lines()::iterator) {
      if (line.isBlank() || OWN_LINE.matcher(line).matches()) {
        cut(paragraph, sentences);
      }
      if (!line.isBlank()) {
        join(paragraph, line.strip());
      }
      if (OWN_LINE.matcher(line).matches()) {
        cut(paragraph, sentences);
      }
    }
    cut(paragraph, sentences);
    return sentences;
  }

  private static void join(StringBuilder paragraph, String line) {
    if (!paragraph.isEmpty()) {
      boolean blank = paragraph.charAt(paragraph.length() - 1) < 0x2e80 && line.charAt(0) < 0x2e80;
      paragraph.append(blank ? " " : "");
    }
    paragraph.append(line);
  }

  private static void cut(StringBuilder paragraph, List<String> sentences) {
    for (Sentence sentence : Sentences.of(paragraph.toString())) {
      sentences.addAll(List.of(AFTER_STOP.split(sentence.text())));
    }
    paragraph.setLength(0);
  }
}
