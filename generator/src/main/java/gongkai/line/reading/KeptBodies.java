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
import gongkai.model.text.ShownBody;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of reports, each parsed once: what pages show of it is kept under a key that stands for
 * it, and what the rest is looked at for is kept with its report.
 */
public record KeptBodies(Store store, MarkdownReader markdown) {
  public static final String KIND = "bodies";

  /** Pages, of which most sites have few: without their parser a build begins sooner. */
  static final String PAGES = "page-bodies";

  /** Sentences of figures: a table shows all of a site, and reads no whole bodies for them. */
  public static final String SENTENCES = "sentences";

  private static final ValueForm<ShownBody> SHOWN = ValueForm.of(ShownBody.class);
  private static final ValueForm<Read> FORM = ValueForm.of(Read.class);
  private static final ValueForm<OfFigures> OF_FIGURES = ValueForm.of(OfFigures.class);

  /** The outcome of a page as it is kept. */
  private record Read(Optional<Body> body, List<Problem> problems) {}

  private record OfFigures(List<String> sentences) {}

  /**
   * A text's body; what is shown of it is kept.
   *
   * @param key stands for the text, its place, and all that is looked for in it
   */
  Outcome<Body> read(String key, MarkdownText text, Sought sought) {
    Outcome<Body> outcome = markdown.read(text, Dialect.REPORT, sought);
    outcome.value().ifPresent(body -> store.keep(KIND, key, SHOWN, body.shown()));
    return outcome;
  }

  /**
   * What is shown of a text.
   *
   * @param again asked for where that is not known
   * @throws IOException if the text cannot be read
   */
  ShownBody shown(String key, Store.Maker<Body> again) throws IOException {
    return store.get(KIND, key, SHOWN, () -> again.make().shown());
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
}
