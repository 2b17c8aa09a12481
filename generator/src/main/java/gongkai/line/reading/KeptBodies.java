package gongkai.line.reading;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Found;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of reports, each parsed once: what it came to is kept under a key that stands for it.
 */
public record KeptBodies(Store store, MarkdownReader markdown) {
  public static final String KIND = "bodies";

  /** Pages, of which most sites have few: without their parser a build begins sooner. */
  static final String PAGES = "page-bodies";

  /** Sentences of figures: a table shows all of a site, and reads no whole bodies for them. */
  public static final String SENTENCES = "sentences";

  private static final ValueForm<Read> FORM = ValueForm.of(Read.class);
  private static final ValueForm<OfFigures> OF_FIGURES = ValueForm.of(OfFigures.class);

  /** An outcome as it is kept. */
  private record Read(Optional<Body> body, List<Problem> problems) {}

  private record OfFigures(List<String> sentences) {}

  /** The text of a file, read when it is asked for. */
  interface Text {
    MarkdownText get() throws IOException;
  }

  /** What is looked for in it, reported when the text is parsed. */
  interface Wanted {
    Sought get() throws IOException;
  }

  /**
   * A text's body.
   *
   * @param key stands for the text, its place, and all that is looked for in it
   * @throws IOException if the text cannot be read
   */
  Outcome<Body> of(String key, Text text, Wanted sought) throws IOException {
    Read read = store.get(KIND, key, FORM, () -> parsed(text.get(), sought.get()));
    return new Outcome<>(read.body(), read.problems());
  }

  /**
   * For each figure of a report the sentence that it stands in; its quote if that is nowhere.
   *
   * @param key of the original's body
   * @param original asked for where they are not known
   */
  List<String> sentences(String key, Report report, Store.Maker<Body> original) throws IOException {
    Store.Maker<OfFigures> maker = () -> ofFigures(report, original.make().found());
    return store.get(SENTENCES, key, OF_FIGURES, maker).sentences();
  }

  private static OfFigures ofFigures(Report report, Map<Quote, Found> found) {
    List<String> sentences = new ArrayList<>();
    for (Indicator indicator : report.indicators()) {
      Quote quote = indicator.quote();
      Optional<Found> place = Optional.ofNullable(found.get(quote));
      sentences.add(place.map(Found::sentence).orElse(quote.text()));
    }
    return new OfFigures(sentences);
  }

  /** Says that what was kept of a text is still needed. */
  void need(String key) {
    store.need(KIND, key);
    store.need(SENTENCES, key);
  }

  /**
   * A page's body.
   *
   * @param stamp stands for what a parsed text depends on besides
   */
  Outcome<Body> ofPage(MarkdownText text, String stamp) {
    String place = text.path() + "\0" + text.firstLine() + "\0" + text.language().tag();
    try {
      Read read = store.get(PAGES, stamp + place + "\0" + text.text(), FORM, () -> page(text));
      return new Outcome<>(read.body(), read.problems());
    } catch (IOException e) {
      throw new IllegalStateException("no file is read here", e);
    }
  }

  private Read page(MarkdownText text) {
    Outcome<Body> outcome = markdown.read(text, Dialect.PAGE, Sought.NOTHING);
    return new Read(outcome.value(), outcome.problems());
  }

  private Read parsed(MarkdownText text, Sought sought) {
    Outcome<Body> outcome = markdown.read(text, Dialect.REPORT, sought);
    return new Read(outcome.value(), outcome.problems());
  }
}
