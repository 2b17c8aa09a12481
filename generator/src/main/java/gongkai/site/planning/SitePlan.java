package gongkai.site.planning;

import gongkai.site.SiteContent;
import gongkai.site.context.Once;
import gongkai.site.context.PlannedFile;
import gongkai.site.table.DataRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole site, planned: every file that it will have but the theme's own.
 *
 * <p>Files are planned in parts, each when a file of it is first asked for: a preview shows few,
 * and is planned anew after each edit.
 */
public final class SitePlan {
  private final SiteContent content;
  private final DataRows rows;
  private final List<Once<List<PlannedFile>>> parts;
  private final Once<List<PlannedFile>> files;

  /** In which part the file of an address is. */
  private final Once<Map<String, Integer>> places;

  /**
   * A plan in parts.
   *
   * @param rows of the data files
   * @param alike a plan with the same parts and the same addresses in them, if there is one
   */
  SitePlan(
      SiteContent content,
      DataRows rows,
      List<Once<List<PlannedFile>>> parts,
      Optional<SitePlan> alike) {
    this.content = content;
    this.rows = rows;
    this.parts = List.copyOf(parts);
    this.files = new Once<>(() -> this.parts.stream().flatMap(p -> p.get().stream()).toList());
    this.places = alike.map(other -> other.places).orElseGet(() -> new Once<>(this::index));
  }

  private Map<String, Integer> index() {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      int part = i;
      parts.get(i).get().forEach(file -> index.put(file.address().path(), part));
    }
    return index;
  }

  public SiteContent content() {
    return content;
  }

  public DataRows rows() {
    return rows;
  }

  public List<PlannedFile> files() {
    return files.get();
  }

  /** The file at an address, as a path from the site's root. */
  public Optional<PlannedFile> file(String path) {
    return Optional.ofNullable(places.get().get(path))
        .flatMap(
            part ->
                parts.get(part).get().stream()
                    .filter(file -> file.address().path().equals(path))
                    .reduce((first, last) -> last));
  }

  public boolean has(String path) {
    return places.get().containsKey(path);
  }

  /** Whether all its files stand where those of another plan stand, as far as the planner knows. */
  public boolean hasAddressesOf(SitePlan other) {
    return places == other.places;
  }
}
