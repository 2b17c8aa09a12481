package gongkai.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of persons in lists of those who got help: in the sentences, in the lines below a
 * list's title, in tables and in forms.
 */
final class ListedNames {
  private ListedNames() {}

  /** The names in each line. */
  static List<List<Span>> in(List<String> lines) {
    List<List<Span>> all = new ArrayList<>();
    NearbyAid aid = NearbyAid.in(lines);
    ListContext context = ListContext.START;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      List<Span> spans = new ArrayList<>(context.namesIn(line));
      if (spans.isEmpty()) {
        spans.addAll(FormFields.in(line, aid.isNear(i)));
      }
      if (spans.isEmpty() && !line.contains("|")) {
        spans.addAll(NamesInProse.in(line));
      }
      all.add(spans);
      context = context.after(line, aid.isNear(i), !spans.isEmpty());
    }
    return all;
  }
}
