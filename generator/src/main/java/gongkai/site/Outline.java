package gongkai.site;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Quote;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Heading;
import gongkai.model.vocabulary.Glossary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What planning needs of a text, without the text.
 *
 * @param opening whether anything stands before the first heading
 * @param digest of all that the text was read from; it stands for the text in a page's value
 * @param quoted where the quotes stand that were looked for
 * @param translation how it stands to the original, if it is a translation
 * @param terms of the glossary that occur in it, in the text's order
 */
public record Outline(
    Language language,
    boolean opening,
    List<Heading> headings,
    Quoted quoted,
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
   * @param signs that the runs are made of, each once, in the text's order
   */
  public record Redactions(int runs, int characters, String signs) {
    static Redactions of(Body body) {
      StringBuilder signs = new StringBuilder();
      if (body.redactions() > 0) {
        body.markup().stream()
            .filter(Body.Markup.Redaction.class::isInstance)
            .map(piece -> ((Body.Markup.Redaction) piece).marks().substring(0, 1))
            .distinct()
            .forEach(signs::append);
      }
      return new Redactions(body.redactions(), body.redactedCharacters(), signs.toString());
    }
  }

  /**
   * Where quotes stand. A large site has more figures than all else together, and their sentences
   * are longer than all else that is known of them: whoever shows these asks the text.
   *
   * @param figures the anchors of the sentences of those that only give figures of an original
   * @param told the places of all others
   */
  public record Quoted(Map<Quote, String> figures, Map<Quote, Found> told) {
    public static final Quoted NONE = new Quoted(Map.of(), Map.of());

    public Quoted {
      figures = Map.copyOf(figures);
      told = Map.copyOf(told);
    }

    static Quoted of(Map<Quote, Found> found, Predicate<Quote> isTold) {
      Map<Quote, String> figures = new HashMap<>();
      Map<Quote, Found> told = new HashMap<>();
      found.forEach(
          (quote, place) -> {
            if (isTold.test(quote)) {
              told.put(quote, place);
            } else {
              figures.put(quote, place.anchor());
            }
          });
      return new Quoted(figures, told);
    }
  }

  /**
   * The outline of an original, or of a text that has none.
   *
   * @param isTold whether more than the anchor is asked of the place of a quote
   */
  public static Outline of(Body body, Predicate<Quote> isTold, String digest, Glossary glossary) {
    return new Outline(
        body.language(),
        body.sentences().stream().anyMatch(s -> s.section().isEmpty()),
        body.headings(),
        Quoted.of(body.found(), isTold),
        Redactions.of(body),
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
        language, opening, headings, quoted, redactions, digest, Optional.of(state), terms);
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
    anchors.addAll(quoted.figures().values());
    quoted.told().values().forEach(place -> anchors.add(place.anchor()));
    return anchors;
  }

  /** Where a quote stands that does not only give a figure; empty if this text has none such. */
  public Optional<Found> place(Quote quote) {
    return Optional.ofNullable(quoted.told().get(quote));
  }

  /** The anchor of the sentence that a quote stands in; empty if this text does not have it. */
  public Optional<String> anchor(Quote quote) {
    String figure = quoted.figures().get(quote);
    return figure == null ? place(quote).map(Found::anchor) : Optional.of(figure);
  }
}
