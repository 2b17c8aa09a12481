package gongkai.content.writing;

import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.UnitId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The file of a unit that is new to a site. What is not known stands in it as a comment.
 *
 * @param path relative to the site's folder
 * @param text of the file
 */
public record NewUnit(String path, String text) {

  /**
   * Makes the file's text.
   *
   * @param name in the language {@code main}
   */
  public static NewUnit of(
      UnitId id, String name, Optional<Level> level, Optional<UnitId> parent, Language main) {
    StringBuilder text = new StringBuilder("name:\n");
    text.append("  ").append(main.tag()).append(": ").append(ReportWriter.text(name)).append('\n');
    text.append(level.map(known -> "level: " + known.code()).orElse("# level: " + levels()));
    text.append('\n');
    parent.ifPresent(
        above -> text.append("parent: ").append(ReportWriter.text(above.text())).append('\n'));
    return new NewUnit("content/units/" + id + ".yml", text.toString());
  }

  /** The levels that there are, for who has to choose one. */
  public static String levels() {
    return Arrays.stream(Level.values()).map(Coded::code).collect(Collectors.joining(" | "));
  }
}
