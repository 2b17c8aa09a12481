package gongkai.rendering;

import gongkai.i18n.Messages;
import gongkai.i18n.Wording;
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
      return counted(
          "<span class=\"withheld\">"
              + Markup.escape(messages().text("quantity.withheld"))
              + "</span>",
          quantity.unit());
    }
    String number =
        wording.qualified(wording.number(quantity.value().orElseThrow()), quantity.qualifier());
    return counted("<span class=\"number\">" + Markup.escape(number) + "</span>", quantity.unit());
  }

  String html(Sum sum) {
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
    if (sum.number().isEmpty()) {
      String none = messages().text("quantity.withheld");
      return "<span class=\"withheld\">" + Markup.escape(none) + "</span>" + noteHtml(note);
    }
    String number = wording.number(sum.number().get());
    String told =
        sum.isComplete()
            ? (sum.approximate() ? messages().text("qualifier.approx", number) : number)
            : messages().text("sum.at-least", number);
    return counted("<span class=\"number\">" + Markup.escape(told) + "</span>", sum.unit())
        + noteHtml(note);
  }

  private static String noteHtml(String note) {
    return note.isEmpty() ? "" : "<span class=\"note\">" + Markup.escape(note) + "</span>";
  }

  /** With its unit of counting: worded by the bundle where it can, else as the report writes it. */
  private String counted(String html, String unit) {
    if (unit.isEmpty()) {
      return html;
    }
    if (unit.equals("%")) {
      return messages().text("quantity.percent", html);
    }
    String key = "unit." + unit;
    if (messages().has(key)) {
      return messages().text("quantity.counted", html, Markup.escape(messages().text(key)));
    }
    String foreign =
        wording.language().isChinese()
            ? Markup.escape(unit)
            : "<span lang=\"" + Language.CHINESE + "\">" + Markup.escape(unit) + "</span>";
    return messages().text("quantity.counted", html, foreign);
  }

  private Messages messages() {
    return wording.messages();
  }
}
