package gongkai.site.context;

import gongkai.model.Unit;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.site.drawing.Chart.Seam;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The years in which bodies got another name, or took over from others. */
public final class Seams {
  private final PlanContext context;

  public Seams(PlanContext context) {
    this.context = context;
  }

  /**
   * Those of one body.
   *
   * @param newest its newest unit
   * @param all its units under all their names
   */
  public Map<Integer, Seam> of(Unit newest, Collection<UnitId> all) {
    Map<Integer, Seam> seams = new HashMap<>();
    newest.former().forEach(f -> seams.put(f.until().plusDays(1).getYear(), Seam.RENAMED));
    for (Successor successor : context.takenOverBy(all)) {
      Seam seam = successor.kind() == Successor.SuccessionKind.RENAMED ? Seam.RENAMED : Seam.MERGED;
      seams.merge(successor.from().getYear(), seam, (a, b) -> a == Seam.MERGED ? a : b);
    }
    return seams;
  }

  /** The years before which another body was counted. */
  public static Set<Integer> mergers(Map<Integer, Seam> seams) {
    return seams.entrySet().stream()
        .filter(e -> e.getValue() == Seam.MERGED)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
