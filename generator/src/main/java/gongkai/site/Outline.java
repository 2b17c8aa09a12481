package gongkai.site;

import gongkai.model.Body;
import gongkai.model.Body.Figure;
import gongkai.model.Body.Heading;
import gongkai.model.Language;
import java.util.List;
import java.util.Optional;

/**
 * What planning needs of a text, without the text.
 *
 * @param opening whether anything stands before the first heading
 * @param digest of the file that the text was read from; it stands for the text in a page's value
 */
public record Outline(
    Language language,
    boolean opening,
    List<Heading> headings,
    List<Figure> figures,
    int redactions,
    int redactedCharacters,
    String digest) {
  /** The anchor of what stands before the first heading. */
  public static final String OPENING = "opening";

  public static Outline of(Body body, String digest) {
    return new Outline(
        body.language(),
        body.sentences().stream().anyMatch(s -> s.section().isEmpty()),
        body.headings(),
        body.figures(),
        body.redactions(),
        body.redactedCharacters(),
        digest);
  }

  /** The headings that divide the whole text: of the highest level that there is. */
  public List<Heading> sections() {
    int top = topLevel(headings);
    return headings.stream().filter(h -> h.level() == top).toList();
  }

  /** The highest level of some headings; 1 if there are none. */
  public static int topLevel(List<Heading> headings) {
    return headings.stream().mapToInt(Heading::level).min().orElse(1);
  }

  /** Where an indicator's sentence stands. */
  public Optional<Figure> figure(int indicator) {
    return figures.stream().filter(f -> f.quote() == indicator).findFirst();
  }
}
