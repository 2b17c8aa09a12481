package gongkai.privacy;

import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report withholds and the source that is published with it shows: a number that somebody
 * redacted after the import, and not in the source.
 *
 * <p>Each redaction is sought in the source by the words around it. White space and what Markdown
 * writes for layout count on neither side.
 *
 * @param shown the redactions that the source does not have
 * @param unfound how many redactions could not be found in the source, because the words around
 *     them are others there
 */
public record ShownInSource(List<Shown> shown, int unfound) {
  public ShownInSource {
    shown = List.copyOf(shown);
  }

  /**
   * A redaction that the source does not have.
   *
   * @param line of the report's text, from 1
   * @param column from 1
   * @param words of the report around it, with its marks
   * @param length how many characters the source has for the marks; never which
   */
  public record Shown(int line, int column, String words, int length) {}

  /**
   * So many characters before and behind say where a redaction is; fewer if those are not found.
   */
  private static final int[][] AROUND = {{8, 8}, {4, 4}, {8, 2}, {2, 8}};

  /** Redactions with less than this between them are sought together. */
  private static final int APART = 3;

  private static final int MOST_TOGETHER = 3;

  /** Each redaction is a search through the source. */
  private static final int MOST = 2000;

  /** What a source writes to withhold something, whatever the site's marks are. */
  private static final Pattern MARKS = Pattern.compile("[*×xX○〇□■●_某]+");

  /**
   * Compares a report with its source.
   *
   * @param marks those that withhold something in the report
   */
  public static ShownInSource of(String report, String source, RedactionMarks marks) {
    return new Comparison(BareText.ofMarkdown(report), BareText.of(source).text(), marks).result();
  }

  /** The comparison of two texts. */
  private static final class Comparison {
    private final BareText report;
    private final String source;
    private final List<Run> runs;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Shown> shown = new ArrayList<>();
    private int unfound;

    Comparison(BareText report, String source, RedactionMarks marks) {
      this.report = report;
      this.source = source;
      this.runs = marks.in(report.text());
    }

    ShownInSource result() {
      int first = 0;
      while (first < runs.size()) {
        int last = first;
        while (last + 1 < runs.size()
            && runs.get(last + 1).start() - runs.get(last).end() < APART) {
          last++;
        }
        compare(first, last);
        first = last + 1;
      }
      return new ShownInSource(shown, unfound);
    }

    private void compare(int first, int last) {
      boolean found = false;
      if (last - first < MOST_TOGETHER && first < MOST) {
        for (int[] around : AROUND) {
          found = found || find(first, last, around);
        }
      }
      unfound += found ? 0 : last - first + 1;
    }

    /**
     * Whether the redactions' place is in the source; adds them if the source shows what is there.
     */
    private boolean find(int first, int last, int[] around) {
      int before = first == 0 ? 0 : runs.get(first - 1).end();
      int behind = last + 1 == runs.size() ? report.text().length() : runs.get(last + 1).start();
      int start = Math.max(before, runs.get(first).start() - around[0]);
      int end = Math.min(behind, runs.get(last).end() + around[1]);
      Pattern pattern = pattern(first, last, start, end);
      int times = seen.merge(pattern.pattern(), 1, Integer::sum);
      int masked = 0;
      String open = "";
      Collection<MatchResult> places = places(pattern);
      for (MatchResult place : places) {
        String kept = kept(place);
        masked += kept.isEmpty() ? 1 : 0;
        boolean alsoInReport = report.text().contains(place.group());
        open = open.isEmpty() && !alsoInReport ? kept : open;
      }
      if (masked < times && !open.isEmpty()) {
        int place = report.place(runs.get(first).start());
        shown.add(report.shown(place, report.text().substring(start, end), open.length()));
      }
      return !places.isEmpty();
    }

    /**
     * Where the words stand in the source. Of places with one end only the shortest counts: the
     * longer ones begin at the same words further up, which belong to something else.
     */
    private Collection<MatchResult> places(Pattern pattern) {
      Map<Integer, MatchResult> byEnd = new LinkedHashMap<>();
      int at = 0;
      Matcher matcher = pattern.matcher(source);
      while (at <= source.length() && matcher.find(at)) {
        at = matcher.start() + 1;
        byEnd.put(matcher.end(), matcher.toMatchResult());
      }
      return byEnd.values();
    }

    private Pattern pattern(int first, int last, int start, int end) {
      String gap = first == last ? "(.{1,40}?)" : "(.{1,12}?)";
      StringBuilder pattern = new StringBuilder();
      int from = start;
      for (Run run : runs.subList(first, last + 1)) {
        pattern.append(Pattern.quote(report.text().substring(from, run.start()))).append(gap);
        from = run.end();
      }
      pattern.append(Pattern.quote(report.text().substring(from, end)));
      return Pattern.compile(pattern.toString());
    }

    /** What stands where the report has marks, and is none itself. */
    private static String kept(MatchResult matcher) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        if (!MARKS.matcher(matcher.group(i)).matches()) {
          return matcher.group(i);
        }
      }
      return "";
    }
  }
}
