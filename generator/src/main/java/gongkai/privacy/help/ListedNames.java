package gongkai.privacy.help;

import gongkai.privacy.detail.Span;
import gongkai.privacy.place.CountedPlaces;
import gongkai.privacy.place.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of persons in lists of those who got help: in the sentences, in the lines below a
 * list's title, in tables and in forms.
 */
public final class ListedNames {
  private ListedNames() {}

  /**
   * The names in each line.
   *
   * @param clues of each line
   */
  public static List<List<Span>> in(List<String> lines, List<LineClues> clues, CluePass pass) {
    List<List<Span>> all = new ArrayList<>(lines.size());
    NearbyAid aid = NearbyAid.in(clues);
    ListContext context = ListContext.START;
    for (int i = 0; i < lines.size(); i++) {
      List<Span> spans = names(lines.get(i), clues.get(i), pass, context, aid.isNear(i));
      all.add(spans);
      context = context.after(lines.get(i), clues.get(i), aid.isNear(i), !spans.isEmpty());
    }
    NameBelow.addTo(all, lines, clues, pass);
    TextRow.addAbove(all, lines);
    Places.takeFrom(all, lines);
    return all;
  }

  /** The names in a line, by what stands above it. */
  static List<Span> names(
      String line, LineClues clues, CluePass pass, ListContext context, boolean aided) {
    List<Span> spans = context.namesIn(line, aided);
    if (spans.isEmpty() && clues.mayHoldField()) {
      spans = FormFields.in(line, aided || context.isAnnounced());
    }
    boolean prose =
        clues.mayNameSomebodyHelped() && !line.contains("|") && !ListContext.namesHelpers(line);
    List<Span> found = spans.isEmpty() && prose ? NamesInProse.in(line, clues, pass) : spans;
    return found.isEmpty() ? found : Places.without(line, CountedPlaces.without(line, found));
  }
}
