package gongkai.site.context;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.report.Translation;
import gongkai.model.text.Body.Found;
import gongkai.model.text.Body.Heading;
import gongkai.site.Outline;
import gongkai.site.ReportEntry;
import gongkai.site.item.Link;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where quotes and headings of reports stand in the text that readers of a page see, in the words
 * of that.
 */
public final class QuoteLinks {
  private final PlanContext context;
  private final PageLinks links;
  private final Language language;

  QuoteLinks(PlanContext context, PageLinks links) {
    this.context = context;
    this.links = links;
    this.language = links.language();
  }

  /** Where the sentence of a figure stands. */
  public String evidence(ReportEntry entry, Indicator indicator) {
    return place(entry, indicator.quote());
  }

  /**
   * Where a quote stands: in the text that readers of this language see, or at least its section
   * there; else in the original, since a translation need not have it.
   */
  public String place(ReportEntry entry, Quote quote) {
    Optional<String> own = entry.outline(language).anchor(quote);
    if (own.isPresent()) {
      return links.place(entry.id(), own.get());
    }
    Optional<String> original = entry.original().anchor(quote);
    Optional<String> section = original.flatMap(a -> sectionOfTwin(entry, a));
    if (section.isPresent()) {
      return links.to(context.addresses().report(entry.id(), language), section);
    }
    return links.to(context.addresses().report(entry.id(), context.mainLanguage()), original);
  }

  /**
   * A quote as readers of this language can read it: in the words of the translation that say it.
   */
  public Passage words(ReportEntry entry, Quote quote) {
    Outline shown = entry.outline(language);
    return shown
        .place(quote)
        .flatMap(Found::words)
        .map(words -> new Passage(words, shown.language()))
        .orElseGet(() -> new Passage(quote.text(), context.mainLanguage()));
  }

  /** The sentence of a translation that says what a quote says; empty where none is known. */
  public Optional<Passage> sentenceOfTwin(ReportEntry entry, Quote quote) {
    Outline shown = entry.outline(language);
    if (shown.language().equals(context.mainLanguage())) {
      return Optional.empty();
    }
    return shown
        .place(quote)
        .filter(found -> found.words().isPresent())
        .map(found -> new Passage(found.sentence(), shown.language()));
  }

  /** A heading of a report as readers of this language can read it. */
  public Link heading(ReportEntry entry, Heading heading) {
    Outline shown = entry.outline(language);
    Optional<Heading> own =
        isDividedAlike(entry)
            ? shown.headings().stream().filter(h -> h.anchor().equals(heading.anchor())).findFirst()
            : Optional.empty();
    return own.map(
            h ->
                new Link(
                    new Passage(h.text(), shown.language()),
                    links.reportHref(entry.id()) + "#" + h.anchor()))
        .orElseGet(
            () ->
                new Link(
                    new Passage(heading.text(), context.mainLanguage()),
                    sentence(entry, heading.anchor())));
  }

  /** Whether the text that readers of this language see is divided like the original. */
  public boolean isDividedAlike(ReportEntry entry) {
    Outline shown = entry.outline(language);
    return shown.language().equals(context.mainLanguage())
        || (shown.translation().filter(t -> t == Translation.CURRENT).isPresent()
            && headings(shown).equals(headings(entry.original())));
  }

  /**
   * The section of a translation that holds a sentence of the original: where the translation is of
   * the text as it stands and divided like it. Its sentences need not be as many.
   */
  private Optional<String> sectionOfTwin(ReportEntry entry, String sentence) {
    Outline twin = entry.outline(language);
    boolean alike = isDividedAlike(entry);
    return headings(twin).stream()
        .filter(heading -> alike && sentence.matches(Pattern.quote(heading) + "(-s\\d+)?"))
        .findFirst();
  }

  private static List<String> headings(Outline outline) {
    return outline.headings().stream().map(Heading::anchor).toList();
  }

  /** Where a sentence of the original text stands: on a page of this language if it shows it. */
  String sentence(ReportEntry entry, String anchor) {
    Language main = context.mainLanguage();
    boolean shown = entry.outline(language).language().equals(main);
    return links.to(
        context.addresses().report(entry.id(), shown ? language : main), Optional.of(anchor));
  }
}
