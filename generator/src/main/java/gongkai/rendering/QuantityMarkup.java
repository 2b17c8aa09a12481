package gongkai.rendering;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
import gongkai.model.CountingUnit;
import gongkai.model.Language;
import gongkai.model.Qualifier;
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
    String number = wording.number(asWritten ? value : unit.inBase(value));
    return counted(
        wording.qualified(number, quantity.qualifier()),
        asWritten ? quantity.unit() : unit.base(),
        number);
  }

  /** The same as text, escaped for an attribute. */
  String text(Quantity quantity) {
    return html(quantity).replaceAll("<[^>]*>", "");
  }

  String html(Sum sum) {
    if (sum.number().isEmpty()) {
      return sum.withheld() > 0
          ? withheld(messages().text("sum.all-withheld", sum.withheld()))
          : "<span class=\"note\">"
              + Markup.escape(messages().text("sum.only-other-unit", sum.otherUnit()))
              + "</span>";
    }
    List<String> notes = new ArrayList<>();
    if (sum.withheld() > 0) {
      notes.add(messages().text("sum.withheld", sum.withheld()));
    }
    if (sum.otherUnit() > 0) {
      notes.add(messages().text("sum.other-unit", sum.otherUnit()));
    }
    String note =
        notes.isEmpty()
            ? ""
            : messages().text("sum.note", String.join(messages().text("sum.separator"), notes));
    String number = wording.number(sum.number().get());
    String told =
        sum.isComplete() && sum.exactness() != Qualifier.AT_LEAST
            ? wording.qualified(number, sum.exactness())
            : messages().text("sum.at-least", number);
    return counted(told, sum.unit(), number) + noteHtml(note);
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
