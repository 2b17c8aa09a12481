package gongkai.rendering;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.CountingUnit;
import gongkai.model.Language;
import gongkai.model.Quantity;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Quantities and totals as HTML in one language. What is withheld never looks like a number. */
final class QuantityMarkup {
  private final Wording wording;

  QuantityMarkup(Wording wording) {
    this.wording = wording;
  }

  String number(Number number) {
    return wording.number(new BigDecimal(number.toString()));
  }

  String percent(Disclosure disclosure) {
    return disclosure.percent().isPresent()
        ? messages().text("quantity.percent", disclosure.percent().getAsInt())
        : messages().text("disclosure.none");
  }

  String html(Quantity quantity) {
    if (quantity.isWithheld()) {
      String withheld = withheld(messages().text("quantity.withheld"));
      return quantity.unit().isEmpty()
          ? withheld
          : messages().text("quantity.withheld-counted", withheld, unit(quantity.unit(), ""));
    }
    BigDecimal value = quantity.value().orElseThrow();
    boolean asWritten = wording.language().isChinese();
    CountingUnit unit = CountingUnit.of(quantity.unit());
    String number = number(asWritten ? value : unit.inBase(value), asWritten ? unit : base(unit));
    return counted(
        wording.qualified(number, quantity.qualifier()),
        asWritten ? quantity.unit() : unit.base(),
        number);
  }

  String html(Sum sum) {
    if (sum.number().isEmpty()) {
      return sum.withheld() > 0
          ? withheld(messages().text("sum.all-withheld", sum.withheld()))
          : "<span class=\"note\">"
              + Markup.escape(messages().text("sum.only-other-unit", sum.otherUnit()))
              + "</span>";
    }
    CountingUnit unit = CountingUnit.of(sum.unit());
    boolean asKept = wording.language().isChinese();
    BigDecimal value = asKept ? sum.number().get() : unit.inBase(sum.number().get());
    String number = number(value, asKept ? unit : base(unit));
    String told =
        sum.isLowerBound()
            ? messages().text("sum.at-least", number)
            : wording.qualified(number, sum.exactness());
    String note = note(sum);
    return counted(told, asKept ? sum.unit() : unit.base(), number) + noteHtml(note);
  }

  /** What the number does not say. */
  private String note(Sum sum) {
    List<String> notes = new ArrayList<>();
    if (sum.isMean()) {
      notes.add(messages().text("sum.mean", sum.disclosed()));
    }
    if (sum.withheld() > 0) {
      notes.add(messages().text("sum.withheld", sum.withheld()));
    }
    if (sum.otherUnit() > 0) {
      notes.add(messages().text("sum.other-unit", sum.otherUnit()));
    }
    if (sum.repeated() > 0) {
      notes.add(messages().text("sum.repeated", sum.repeated()));
    }
    return notes.isEmpty()
        ? ""
        : messages().text("sum.note", String.join(messages().text("sum.separator"), notes));
  }

  /** Large numbers get a word, but not before another one: 200万万元. */
  private String number(BigDecimal value, CountingUnit unit) {
    boolean bare = unit.factor().compareTo(BigDecimal.ONE) == 0;
    return bare ? wording.large(value) : wording.number(value);
  }

  private static CountingUnit base(CountingUnit unit) {
    return CountingUnit.of(unit.base());
  }

  private static String withheld(String text) {
    return "<span class=\"withheld\">" + Markup.escape(text) + "</span>";
  }

  private static String noteHtml(String note) {
    return note.isEmpty() ? "" : "<span class=\"note\">" + Markup.escape(note) + "</span>";
  }

  /**
   * With its unit of counting.
   *
   * @param told the number in words
   * @param number the bare number, for languages that have a form for one
   */
  private String counted(String told, String unit, String number) {
    String html = "<span class=\"number\">" + Markup.escape(told) + "</span>";
    if (unit.isEmpty()) {
      return html;
    }
    return unit.equals("%")
        ? messages().text("quantity.percent", html)
        : messages().text("quantity.counted", html, unit(unit, number)).strip();
  }

  /**
   * A unit of counting as plain text, for many.
   *
   * @param scale words for a large number, which stand before it; may be empty
   */
  String unitText(CountingUnit unit, String scale) {
    String key = "unit." + unit.base();
    String words = messages().has(key) ? messages().text(key) : unit.base();
    return scale.isEmpty() || words.isEmpty()
        ? scale + words
        : messages().text("quantity.counted", scale, words);
  }

  /** A unit of counting: worded by the bundle where it can, else as the report writes it. */
  private String unit(String written, String number) {
    boolean chinese = wording.language().isChinese();
    String unit = chinese ? written : CountingUnit.of(written).base();
    String key = "unit." + unit;
    if (messages().has(key)) {
      return Markup.escape(messages().text(key, number));
    }
    return chinese
        ? Markup.escape(unit)
        : "<span lang=\"" + Language.CHINESE + "\">" + Markup.escape(unit) + "</span>";
  }

  private Messages messages() {
    return wording.messages();
  }
}
