package gongkai.rendering.page.number;

import gongkai.html.Escape;
import gongkai.i18n.Messages;
import gongkai.i18n.NumberText;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.rendering.page.number.SaidFigure.Counted;
import gongkai.rendering.page.number.SaidFigure.Scaled;
import gongkai.rendering.page.number.SaidFigure.Sourced;
import gongkai.rendering.page.text.Markup;
import gongkai.site.drawing.Denomination;
import gongkai.site.series.FigureRow;
import gongkai.site.series.FigureSource;
import gongkai.statistics.Bound;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Quantities and totals as HTML in one language. What is withheld never looks like a number. */
public final class QuantityMarkup {
  /** What may stand between digits and says nothing. */
  private static final String BETWEEN_DIGITS = ",， \t\n\f\r\u000b";

  private final Wording wording;
  private final Language reportLanguage;
  private final Recent<Counted> asIs = new Recent<>(this::html);
  private final Recent<Scaled> denominated = new Recent<>(this::html);
  private final Recent<Sourced> sources = new Recent<>(this::source);

  /** Threads may put each other's aside; then a scale is made anew. */
  private Denominated last;

  /** A denomination, whose figures are said one after the other, and its scale. */
  private record Denominated(Denomination denomination, Scale scale) {}

  /**
   * Words quantities in one language.
   *
   * @param reportLanguage the language of the reports, whose words the units of counting are
   */
  public QuantityMarkup(Wording wording, Language reportLanguage) {
    this.wording = wording;
    this.reportLanguage = reportLanguage;
  }

  /** How much is disclosed, in whole per cent, in words; also that there is nothing to count. */
  public String percent(Disclosure disclosure) {
    return disclosure.percent().isPresent()
        ? messages().text("quantity.percent", disclosure.percent().getAsInt())
        : messages().text("disclosure.none");
  }

  /** A quantity whose unit says what it counts. */
  public String html(Quantity quantity) {
    return html(quantity, Optional.empty());
  }

  /**
   * A quantity as it is.
   *
   * @param noun what its indicator counts
   */
  public String html(Quantity quantity, Optional<CountedNoun> noun) {
    return asIs.of(new Counted(quantity, isReports() ? Optional.empty() : noun));
  }

  private String html(Counted figure) {
    Quantity quantity = figure.quantity();
    Optional<CountedNoun> noun = figure.noun();
    if (quantity.isWithheld()) {
      String withheld = withheld(messages().text("quantity.withheld"));
      String unit = quantity.unit().isEmpty() ? "" : unit(quantity.unit(), noun, "");
      return unit.isEmpty()
          ? withheld
          : messages().text("quantity.withheld-counted", withheld, unit);
    }
    return counted(
        quantity.value().orElseThrow(),
        quantity.unit(),
        noun,
        number -> wording.qualified(number, quantity));
  }

  /** The language whose words the units of counting are. */
  public Language reportLanguage() {
    return reportLanguage;
  }

  /**
   * A quantity in the denomination of its indicator; as it is if it counts something else, or is
   * withheld.
   */
  public String html(Quantity quantity, Denomination denomination) {
    return html(quantity, scale(denomination));
  }

  /** By its scale, in which most pages agree that show a figure. */
  private String html(Quantity quantity, Scale scale) {
    return denominated.of(new Scaled(quantity, scale));
  }

  private String html(Scaled figure) {
    Quantity quantity = figure.quantity();
    Scale scale = figure.scale();
    return inScale(quantity, scale)
        .map(inBase -> counted(inBase, scale, n -> wording.qualified(n, quantity)))
        .orElseGet(() -> own(quantity, scale));
  }

  /**
   * A quantity as it is, in a table of such. A number that counts something else than those beside
   * it is never without its unit: where the language does without one, it has the report's.
   */
  private String own(Quantity quantity, Scale scale) {
    CountingUnit counted = CountingUnit.of(quantity.unit());
    boolean other = !counted.base().equals(scale.unit().base()) && !quantity.isWithheld();
    boolean large = counted.factor().compareTo(BigDecimal.ONE) > 0;
    String unit = large ? counted.base() : quantity.unit();
    return other && !unit.isEmpty() && unit(unit, Optional.empty(), "").isEmpty()
        ? messages().text("quantity.counted", html(quantity), unit(unit, Optional.empty()))
        : html(quantity, noun(counted, scale));
  }

  /** What a scale counts, if the unit counts the same. */
  private static Optional<CountedNoun> noun(CountingUnit unit, Scale scale) {
    return unit.base().equals(scale.unit().base()) ? scale.noun() : Optional.empty();
  }

  private String text(Quantity quantity, Scale scale) {
    return plain(own(quantity, scale));
  }

  /**
   * How the unit that front matter gives words it, where its denomination does otherwise; or null.
   */
  public String original(Quantity quantity, Denomination denomination) {
    Scale scale = scale(denomination);
    String own = text(quantity, scale);
    boolean same = own.equals(plain(html(quantity, scale)));
    return quantity.isWithheld() || same ? null : own;
  }

  /**
   * What is said of a figure in a table to whoever points at it: how its report writes it, or else
   * how somebody entered it, where the table does otherwise, and the day of that report; or null.
   *
   * @param source whose words are for readers of the reports' language alone
   */
  public String source(Quantity quantity, FigureSource source, Denomination denomination) {
    return sources.of(new Sourced(quantity, source, scale(denomination)));
  }

  private String source(Sourced figure) {
    Quantity quantity = figure.quantity();
    FigureSource source = figure.source();
    Scale scale = figure.scale();
    String shown = plain(html(quantity, scale));
    Optional<String> own =
        source
            .written()
            .filter(w -> isReports() && !quantity.isWithheld())
            .map(w -> wording.qualified(w.number(), quantity) + w.unit());
    String key = own.isPresent() ? "series.as-written" : "series.as-entered";
    String written = own.orElseGet(() -> quantity.isWithheld() ? shown : text(quantity, scale));
    boolean same = bare(written).equals(bare(shown)) || isForeign(quantity.unit());
    if (source.day().isEmpty()) {
      return same ? null : messages().text(key, written);
    }
    String day = wording.date(source.day().get());
    return same
        ? messages().text("series.of-day", day)
        : messages().text(key + "-of-day", written, day);
  }

  /**
   * A number in the words of the report, with how exact it is; or null where it says the same as
   * the quantity, or where readers may not know the words.
   */
  public String written(FigureRow.Written written, Quantity quantity) {
    String own = wording.qualified(written.number(), quantity) + written.unit();
    boolean same = bare(text(quantity, Optional.empty())).equals(bare(Escape.text(own)));
    return same || !isReports() ? null : Escape.text(own);
  }

  /** Whether a unit of counting stays in the reports' language, which no attribute could say. */
  private boolean isForeign(String unit) {
    return !isReports() && unit(unit, Optional.empty()).startsWith("<");
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BETWEEN_DIGITS.indexOf(c) < 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static Optional<BigDecimal> inScale(Quantity quantity, Scale scale) {
    CountingUnit own = CountingUnit.of(quantity.unit());
    return own.base().equals(scale.unit().base())
        ? quantity.value().map(own::inBase)
        : Optional.empty();
  }

  @SuppressWarnings("ReferenceEquality")
  private Scale scale(Denomination denomination) {
    Denominated said = last;
    if (said == null || said.denomination() != denomination) {
      said = new Denominated(denomination, Scale.of(wording, reportLanguage, denomination));
      last = said;
    }
    return said.scale();
  }

  /** The number of a sum alone, without what it does not say; for sums that have one. */
  public String amount(Sum sum, Denomination denomination) {
    CountingUnit unit = CountingUnit.of(sum.unit());
    return counted(
        unit.inBase(sum.number().orElseThrow()),
        scale(denomination),
        number -> bounded(sum, number));
  }

  /**
   * The same without the unit of counting, where it stands beside another one that has it; a rate
   * keeps its sign, which is part of the number.
   */
  public String digits(Sum sum, Denomination denomination) {
    CountingUnit unit = CountingUnit.of(sum.unit());
    if (unit.base().equals("%")) {
      return amount(sum, denomination);
    }
    BigDecimal inBase = unit.inBase(sum.number().orElseThrow());
    return number(bounded(sum, scaled(inBase, scale(denomination))));
  }

  /** A total in the denomination of its indicator, with what it does not say. */
  public String html(Sum sum, Denomination denomination) {
    return sum.number().isEmpty()
        ? html(sum)
        : amount(sum, denomination) + noteHtml(note(sum)) + proposed(sum.unreviewed());
  }

  private String bounded(Sum sum, String number) {
    return sum.bound() == Bound.AT_LEAST
        ? messages().text("sum.at-least", number)
        : wording.qualified(number, sum.exactness());
  }

  private String counted(BigDecimal inBase, Scale scale, UnaryOperator<String> told) {
    String digits = scaled(inBase, scale);
    String html = number(told.apply(digits));
    String base = scale.unit().base();
    if (base.isEmpty()) {
      return html;
    }
    return base.equals("%")
        ? messages().text("quantity.percent", html)
        : messages()
            .text(
                "quantity.counted", html, unit(base, scale.noun(), new NumberText(inBase, digits)))
            .strip();
  }

  private static String number(String told) {
    return "<span class=\"number\">" + Escape.text(told) + "</span>";
  }

  /**
   * A number of a table. Only the reports' own language says all of one table in the vocabulary's
   * unit (28.8万元); elsewhere a number is written alike on all pages (288,000 yuan).
   */
  private String scaled(BigDecimal inBase, Scale typical) {
    if (!isReports()) {
      BigDecimal bare = inBase.stripTrailingZeros();
      return wording.scaled(bare.scale() < 0 ? bare.setScale(0) : bare);
    }
    Scale scale = typical.readable(inBase, wording);
    String digits = wording.number(scale.scaled(inBase));
    return scale.power().map(power -> messages().text("scale." + power, digits)).orElse(digits);
  }

  /** A quantity as text, escaped for an attribute. */
  public String text(Quantity quantity, Optional<CountedNoun> noun) {
    return plain(html(quantity, noun));
  }

  private static String plain(String html) {
    int open = html.indexOf('<');
    if (open < 0) {
      return html;
    }
    StringBuilder plain = new StringBuilder(html.length());
    int from = 0;
    for (; open >= 0; open = html.indexOf('<', from)) {
      int close = html.indexOf('>', open);
      if (close < 0) {
        break;
      }
      plain.append(html, from, open);
      from = close + 1;
    }
    return plain.append(html, from, html.length()).toString();
  }

  /**
   * A total with what it does not say: how many of its parts are withheld, left out, not confirmed.
   */
  public String html(Sum sum) {
    return told(sum) + proposed(sum.unreviewed());
  }

  /** How many values nobody has confirmed; nothing if there are none. */
  private String proposed(int unreviewed) {
    return unreviewed == 0
        ? ""
        : " <span class=\"proposed\">"
            + Escape.text(messages().text("proposed.count", unreviewed))
            + "</span>";
  }

  private String told(Sum sum) {
    if (sum.number().isEmpty()) {
      return sum.withheld() > 0
          ? withheld(messages().text("sum.all-withheld", sum.withheld())) + beside(sum)
          : "<span class=\"note\">"
              + Escape.text(messages().text("sum.only-other-unit", sum.otherUnit()))
              + "</span>";
    }
    return counted(sum.number().get(), sum.unit(), Optional.empty(), number -> bounded(sum, number))
        + noteHtml(note(sum));
  }

  /** What there is beside parts that are all withheld but for those in another unit. */
  private String beside(Sum sum) {
    return sum.otherUnit() == 0
        ? ""
        : noteHtml(messages().text("sum.note", messages().text("sum.other-unit", sum.otherUnit())));
  }

  /** What the number does not say. */
  private String note(Sum sum) {
    List<String> notes = new ArrayList<>();
    if (sum.isMean()) {
      notes.add(messages().text("sum.mean", sum.disclosed()));
    }
    if (sum.bound() == Bound.NO_BOUND) {
      notes.add(messages().text("sum.no-bound"));
    }
    notes.addAll(leftOut(sum));
    if (sum.repeated() > 0) {
      notes.add(messages().text("sum.repeated", sum.repeated()));
    }
    return notes.isEmpty()
        ? ""
        : messages().text("sum.note", String.join(messages().text("sum.separator"), notes));
  }

  /** How many values a number leaves out, in words; of a mean also how many it is of. */
  public List<String> basis(Sum sum) {
    List<String> notes = new ArrayList<>();
    if (sum.number().isPresent() && sum.isMean()) {
      notes.add(messages().text("sum.mean", sum.disclosed()));
    }
    if (sum.number().isPresent()) {
      notes.addAll(leftOut(sum));
    }
    return notes;
  }

  private List<String> leftOut(Sum sum) {
    List<String> notes = new ArrayList<>();
    if (sum.withheld() > 0) {
      notes.add(messages().text("sum.withheld", sum.withheld()));
    }
    if (sum.otherUnit() > 0) {
      notes.add(messages().text("sum.other-unit", sum.otherUnit()));
    }
    return notes;
  }

  private static String withheld(String text) {
    return "<span class=\"withheld\">" + Escape.text(text) + "</span>";
  }

  private static String noteHtml(String note) {
    return note.isEmpty() ? "" : "<span class=\"note\">" + Escape.text(note) + "</span>";
  }

  /**
   * A number with its unit of counting. In the reports' own language the unit stays as it is
   * written; elsewhere its 万 or 亿 goes into the number, since no other language has the word.
   *
   * @param told the number in words: about 100
   */
  private String counted(
      BigDecimal value, String written, Optional<CountedNoun> noun, UnaryOperator<String> told) {
    CountingUnit unit = CountingUnit.of(written);
    boolean large = unit.factor().compareTo(BigDecimal.ONE) > 0;
    String number =
        large && isReports() ? wording.number(value) : wording.scaled(unit.inBase(value));
    String html = number(told.apply(number));
    if (written.isEmpty()) {
      return html;
    }
    return written.equals("%")
        ? messages().text("quantity.percent", html)
        : messages()
            .text(
                "quantity.counted",
                html,
                unit(written, noun, new NumberText(unit.inBase(value), number)))
            .strip();
  }

  /**
   * A unit of counting: the noun of what is counted, where the vocabulary has one for readers of
   * another language than the reports'; worded by the bundle where it can, else as the report
   * writes it.
   *
   * @param number the number, for the plural forms; empty for many
   */
  private String unit(String written, Optional<CountedNoun> noun, Object number) {
    Optional<String> counted = isReports() ? Optional.empty() : noun.flatMap(n -> noun(n, number));
    return counted.isPresent() ? Escape.text(counted.get()) : unit(written, number);
  }

  private Optional<String> noun(CountedNoun noun, Object number) {
    boolean one = number instanceof NumberText of && messages().isOne(of.number());
    return one ? noun.oneIn(wording.language()) : noun.manyIn(wording.language());
  }

  private String unit(String written, Object number) {
    String unit = isReports() ? written : CountingUnit.of(written).base();
    String key = "unit." + unit;
    return messages().has(key)
        ? Escape.text(messages().text(key, number))
        : Markup.marked(Escape.text(unit), reportLanguage, wording.language());
  }

  /**
   * A unit of counting by itself, for many; in the words of the reports where the language does
   * without one beside a number.
   */
  public String unit(String written, Optional<CountedNoun> noun) {
    String words = unit(written, noun, "");
    return words.isEmpty()
        ? Markup.marked(Escape.text(written), reportLanguage, wording.language())
        : words;
  }

  /**
   * The base of the unit of a scale by itself.
   *
   * @param scale a word for a large number, which stands before it; may be empty
   */
  public String unit(Scale numbers, String scale) {
    String base = numbers.unit().base();
    String words = base.isEmpty() ? "" : unit(base, numbers.noun(), "");
    return scale.isEmpty() || words.isEmpty()
        ? scale + words
        : messages().text("quantity.counted", scale, words);
  }

  private boolean isReports() {
    return wording.language().equals(reportLanguage);
  }

  private Messages messages() {
    return wording.messages();
  }
}
