package gongkai.privacy.number;

import gongkai.han.Either;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.ShownLine;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number that the ends of lines break: a page shows it whole, with a blank there at most.
 *
 * @param parts what of it stands on which line, at least two
 */
public record BrokenNumber(Rule rule, List<Part> parts) {
  /** Into more parts nobody's number is broken. */
  private static final int MOST_PARTS = 4;

  /** So much of a line before and behind says what a number is. */
  private static final int AROUND = 64;

  /** A figure that a line end breaks looks like a telephone; what is counted or paid is none. */
  private static final Pattern AMOUNT =
      Pattern.compile(
          "^ ?"
              + Either.of(
                  "(?!" + NumberWords.NOT_COUNTED.any() + ")" + NumberWords.COUNTED.any(), "%"));

  public BrokenNumber {
    parts = List.copyOf(parts);
  }

  /** From {@code start} to before {@code end} of a line; lines are counted from 0. */
  public record Part(int line, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /** Those in the lines of a text, from the first to the last. Lines are folded. */
  public static List<BrokenNumber> in(List<String> lines) {
    List<BrokenNumber> found = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (goesOn(lines, i)) {
        // A line end stands within a group of digits, or between two.
        int first = i;
        Optional<BrokenNumber> number = from(lines, first, "").or(() -> from(lines, first, " "));
        if (number.isPresent()) {
          found.add(number.get());
          i = number.get().last().line() - 1;
        }
      }
    }
    return found;
  }

  /** The same at the places where it is written. */
  public BrokenNumber written(List<ShownLine> shown) {
    return new BrokenNumber(
        rule,
        parts.stream()
            .map(
                part -> {
                  ShownLine line = shown.get(part.line());
                  return new Part(part.line(), line.start(part.start()), line.end(part.end()));
                })
            .toList());
  }

  public Part first() {
    return parts.get(0);
  }

  public Part last() {
    return parts.get(parts.size() - 1);
  }

  /** Whether a line ends in a digit, and the next one begins with one. */
  private static boolean goesOn(List<String> lines, int line) {
    String text = lines.get(line);
    int end = end(text);
    if (end == 0 || !DigitRun.isDigit(text.charAt(end - (text.charAt(end - 1) == '-' ? 2 : 1)))) {
      return false;
    }
    String next = lines.get(below(lines, line));
    int begin = begin(next);
    return begin < next.length()
        && (DigitRun.isDigit(next.charAt(begin)) || "Xx".indexOf(next.charAt(begin)) >= 0);
  }

  /** The next line, or the one behind an empty line: an import parts lines into paragraphs. */
  public static int below(List<String> lines, int line) {
    boolean apart = line + 2 < lines.size() && lines.get(line + 1).isBlank();
    return apart ? line + 2 : line + 1;
  }

  /** Where a line's text ends: before blanks, and before the sign of a hard line break. */
  private static int end(String line) {
    int end = line.length();
    while (end > 0 && Character.isWhitespace(line.charAt(end - 1))) {
      end--;
    }
    end -= end > 1 && line.charAt(end - 1) == '\\' ? 1 : 0;
    return end == 1 && line.charAt(0) == '-' ? 0 : end;
  }

  private static int begin(String line) {
    int begin = 0;
    while (begin < line.length() && Character.isWhitespace(line.charAt(begin))) {
      begin++;
    }
    return begin;
  }

  /**
   * The number that begins on a line and goes on below it.
   *
   * @param between what the lines are joined with
   */
  private static Optional<BrokenNumber> from(List<String> lines, int first, String between) {
    List<Part> pieces = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    int line = first;
    boolean more = true;
    while (more) {
      String text = lines.get(line);
      int end = end(text);
      int start = line == first ? Math.max(0, end - AROUND) : begin(text);
      more = pieces.size() + 1 < MOST_PARTS && line + 1 < lines.size() && goesOn(lines, line);
      more &= line == first || text.substring(start, end).chars().allMatch(BrokenNumber::isDigit);
      int until = more ? end : Math.min(text.length(), start + AROUND);
      pieces.add(new Part(line, start, until));
      joined.append(text, start, until).append(more ? between : "");
      line = below(lines, line);
    }
    String text = joined.toString();
    int lineEnd = pieces.get(0).length();
    return NumberFinder.in(text).stream()
        .filter(span -> span.start() < lineEnd && span.end() > lineEnd + between.length())
        .filter(span -> span.rule() == Rule.IDENTITY_CARD || isAmongWords(text, span))
        .filter(span -> span.rule() != Rule.MOBILE || !isCounted(text, span))
        .map(span -> new BrokenNumber(span.rule(), parts(pieces, span, between.length())))
        .findFirst();
  }

  private static boolean isDigit(int c) {
    return c == '-' || DigitRun.isDigit((char) c);
  }

  /** A column of figures is no telephone; a card's check digit tells it from one. */
  private static boolean isAmongWords(String text, Span span) {
    String around = text.substring(0, span.start()) + text.substring(span.end());
    return !around.chars().allMatch(c -> isDigit(c) || Character.isWhitespace(c));
  }

  private static boolean isCounted(String text, Span span) {
    return AMOUNT.matcher(FoldedLine.after(text, span.end(), 4)).find();
  }

  private static List<Part> parts(List<Part> pieces, Span span, int between) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (Part piece : pieces) {
      int start = Math.max(span.start(), from);
      int end = Math.min(span.end(), from + piece.length());
      if (start < end) {
        parts.add(new Part(piece.line(), piece.start() + start - from, piece.start() + end - from));
      }
      from += piece.length() + between;
    }
    return parts;
  }
}
