package gongkai.model.text;

import gongkai.model.SiteConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the runs of marks that withhold something: any run of {@code *} or its wide or small form,
 * and runs of the site's own marks that are at least as long as the site writes them ({@code XX}
 * means two or more). This one rule holds for what a page marks up, for the figures that an import
 * proposes as withheld, and for those that a check accepts as withheld.
 */
public final class RedactionMarks {
  private static final Map<Character, Integer> ALWAYS = Map.of('*', 1, '＊', 1, '﹡', 1);

  /** The signs that are marks, and of each how many make a run: every sign of a text is asked. */
  private final String signs;

  private final int[] shortest;

  /** For each of them the bit that its last six bits name: few other signs have one of these. */
  private final long some;

  private RedactionMarks(Map<Character, Integer> shortest) {
    StringBuilder all = new StringBuilder();
    shortest.keySet().forEach(all::append);
    this.signs = all.toString();
    this.some = all.chars().mapToLong(sign -> 1L << sign).reduce(0, (a, b) -> a | b);
    this.shortest = shortest.values().stream().mapToInt(least -> least).toArray();
  }

  /** No marks at all, for pages that are not reports. */
  public static RedactionMarks none() {
    return new RedactionMarks(Map.of());
  }

  /**
   * The marks of a site.
   *
   * @param siteMarks {@link SiteConfig#redactionMarks}
   */
  public static RedactionMarks with(List<String> siteMarks) {
    Map<Character, Integer> shortest = new LinkedHashMap<>(ALWAYS);
    siteMarks.forEach(mark -> shortest.put(mark.charAt(0), mark.length()));
    return new RedactionMarks(shortest);
  }

  /** Whether something is withheld in a text. */
  public boolean withhold(CharSequence text) {
    return !in(text).isEmpty();
  }

  /** The runs in a text, from left to right. */
  public List<Run> in(CharSequence text) {
    List<Run> runs = new ArrayList<>();
    int i = 0;
    char[] all = text.toString().toCharArray();
    while (i < all.length) {
      char c = all[i];
      int mark = (some >>> c & 1) == 0 ? -1 : signs.indexOf(c);
      if (mark < 0) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < all.length && all[end] == c) {
        end++;
      }
      if (end - i >= shortest[mark]) {
        runs.add(new Run(i, end));
      }
      i = end;
    }
    return runs;
  }

  /** A run from {@code start} to before {@code end}. */
  public record Run(int start, int end) {
    public int length() {
      return end - start;
    }
  }
}
