package gongkai.site;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Quote;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Heading;
import gongkai.model.vocabulary.Glossary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What planning needs of a text, without the text.
 *
 * @param opening whether anything stands before the first heading
 * @param digest of all that the text was read from; it stands for the text in a page's value
 * @param found where the quotes stand that were looked for
 * @param translation how it stands to the original, if it is a translation
 * @param terms of the glossary that occur in it, in the text's order
 */
public record Outline(
    Language language,
    boolean opening,
    List<Heading> headings,
    Map<Quote, Found> found,
    Redactions redactions,
    String digest,
    Optional<Translation> translation,
    List<LocalizedText> terms) {
  /** The anchor of what stands before the first heading. */
  public static final String OPENING = "opening";

  /**
   * What is withheld.
   *
   * @param runs of marks
   * @param characters of all runs together
   */
  public record Redactions(int runs, int characters) {}

  /** The outline of an original, or of a text that has none. */
  public static Outline of(Body body, String digest, Glossary glossary) {
    return new Outline(
        body.language(),
        body.sentences().stream().anyMatch(s -> s.section().isEmpty()),
        body.headings(),
        body.found(),
        new Redactions(body.redactions(), body.redactedCharacters()),
        digest,
        Optional.empty(),
        terms(body, glossary));
  }

  private static List<LocalizedText> terms(Body body, Glossary glossary) {
    Set<LocalizedText> terms = new LinkedHashSet<>();
    body.sentences().forEach(sentence -> terms.addAll(glossary.in(sentence.text())));
    body.headings().forEach(heading -> terms.addAll(glossary.in(heading.text())));
    return List.copyOf(terms);
  }

  /** The same outline as that of a translation. */
  public Outline translating(Translation state) {
    return new Outline(
        language, opening, headings, found, redactions, digest, Optional.of(state), terms);
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

  /** Every place of the text that a link may lead to. */
  public Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    headings.forEach(heading -> anchors.add(heading.anchor()));
    found.values().forEach(place -> anchors.add(place.anchor()));
    return anchors;
  }

  /** Where a quote stands; empty if this text does not have it. */
  public Optional<Found> place(Quote quote) {
    return Optional.ofNullable(found.get(quote));
  }
}
