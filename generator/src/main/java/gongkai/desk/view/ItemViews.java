package gongkai.desk.view;

import gongkai.desk.page.ItemView;
import gongkai.desk.page.ItemView.DatedForm;
import gongkai.desk.page.ItemView.FigureForm;
import gongkai.desk.page.ItemView.Shown;
import gongkai.desk.page.ItemView.Twin;
import gongkai.desk.report.Item;
import gongkai.desk.report.MarkedText;
import gongkai.i18n.Messages;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Entries as a page shows them. */
final class ItemViews {
  private final Named named;
  private final MarkedText text;
  private final List<Item> all;
  private final Messages messages;

  ItemViews(Named named, MarkedText text, List<Item> all, Messages messages) {
    this.named = named;
    this.text = text;
    this.all = all;
    this.messages = messages;
  }

  ItemView view(Item item) {
    List<Twin> twins =
        item.twins(all).stream()
            .map(twin -> new Twin(twin.ref().toString(), twin.told().quote().text()))
            .toList();
    String quote = item.told().quote().text();
    String nth = item.told().quote().nth().map(String::valueOf).orElse("");
    if (item.told() instanceof Item.Figure figure) {
      Indicator indicator = figure.indicator();
      String id = indicator.id().map(known -> known.text()).orElse("");
      Shown shown =
          new Shown(
              indicator.label(), value(indicator.quantity()), quote, nth, named.indicator(id));
      return new ItemView(
          item.ref().toString(),
          "figure",
          figure.reviewed(),
          text.has(item),
          shown,
          Optional.of(form(indicator, id)),
          Optional.empty(),
          twins);
    }
    boolean dated = item.told() instanceof Item.Dated;
    return new ItemView(
        item.ref().toString(),
        dated ? "event" : "plan",
        item.told().reviewed(),
        text.has(item),
        shown(item, quote, nth),
        Optional.empty(),
        item.told() instanceof Item.Dated event
            ? Optional.of(form(event.event()))
            : Optional.empty(),
        twins);
  }

  private static Shown shown(Item item, String quote, String nth) {
    if (item.told() instanceof Item.Dated dated) {
      Event event = dated.event();
      String days =
          event.from().equals(event.to())
              ? event.from().toString()
              : event.from() + " – " + event.to();
      return new Shown(event.date(), days, quote, nth, "");
    }
    return new Shown("", "", quote, nth, "");
  }

  private String value(Quantity quantity) {
    if (quantity.isWithheld()) {
      return messages.text("desk.withheld") + " " + quantity.unit();
    }
    String number = quantity.value().map(BigDecimal::toPlainString).orElse("");
    String exact =
        quantity.qualifier() == Qualifier.EXACT
            ? ""
            : messages.text("desk.qualifier." + quantity.qualifier().code()) + " ";
    return exact + number + " " + quantity.unit();
  }

  private static FigureForm form(Indicator indicator, String id) {
    Quantity quantity = indicator.quantity();
    return new FigureForm(
        indicator.label(),
        quantity.value().map(BigDecimal::toPlainString).orElse(""),
        quantity.isWithheld(),
        quantity.unit(),
        quantity.qualifier().code(),
        id);
  }

  private static DatedForm form(Event event) {
    return new DatedForm(
        event.date(), event.from().toString(), event.to().toString(), event.precision().code());
  }
}
