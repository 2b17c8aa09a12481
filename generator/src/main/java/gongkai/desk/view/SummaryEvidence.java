package gongkai.desk.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What the text of a report has of its summary: the sentence that has most of a summary's sentence,
 * and the numbers that are nowhere in the text.
 */
final class SummaryEvidence {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？；])");
  private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+(?:[.．][0-9０-９]+)?");

  /** Fewer signs than these are alike in sentences that have nothing to do with each other. */
  private static final int LEAST = 6;

  private final List<String> lines;

  /**
   * Prepares to look in a text.
   *
   * @param lines of the text
   */
  SummaryEvidence(List<String> lines) {
    this.lines = lines;
  }

  /** The sentence of the text that has the longest run of signs of the summary. */
  Optional<String> sentence(String summary) {
    String best = "";
    int longest = LEAST - 1;
    for (String line : lines) {
      for (String sentence : SENTENCE.split(line, -1)) {
        int run = run(sentence, summary, longest);
        if (run > longest) {
          longest = run;
          best = sentence;
        }
      }
    }
    return Optional.of(best.strip()).filter(words -> !words.isEmpty());
  }

  /** The longest run that both have, if it is longer than one that is known. */
  private static int run(String sentence, String summary, int known) {
    int longest = known;
    for (int from = 0; from + longest < summary.length(); from++) {
      while (from + longest + 1 <= summary.length()
          && sentence.contains(summary.substring(from, from + longest + 1))) {
        longest++;
      }
    }
    return longest;
  }

  /** Numbers of the summary that the text has nowhere. */
  List<String> numbersOfItsOwn(String summary) {
    Set<String> text = new LinkedHashSet<>();
    lines.forEach(line -> text.addAll(numbers(line)));
    return numbers(summary).stream().filter(number -> !text.contains(number)).distinct().toList();
  }

  private static List<String> numbers(String words) {
    return NUMBER.matcher(words).results().map(MatchResult::group).toList();
  }
}
