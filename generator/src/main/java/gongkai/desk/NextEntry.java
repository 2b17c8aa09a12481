package gongkai.desk;

import gongkai.desk.act.Form;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.Item;
import gongkai.desk.report.ItemRef;
import gongkai.desk.report.MarkedText;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import java.util.List;
import java.util.Optional;

/** Where work goes on after a decision on entries. */
final class NextEntry {
  private NextEntry() {}

  /** The entries that a form decides on. */
  static List<ItemRef> refs(Form form) {
    return form.all("ref").stream().flatMap(text -> ItemRef.parse(text).stream()).toList();
  }

  /** The entry to go on at: the next open one of the text, under the name that it will have. */
  static Optional<ItemRef> after(DeskReport report, Form form, List<TextBlock> blocks) {
    List<ItemRef> decided = refs(form);
    if (decided.isEmpty()) {
      return Optional.empty();
    }
    Optional<ItemRef> gone =
        form.text("act").equals("strike")
            ? Optional.of(decided.get(0))
            : form.text("act").equals("join")
                ? ItemRef.parse(form.text("other"))
                : Optional.empty();
    List<Item> items =
        MarkedText.of(blocks, report.items(), RedactionMarks.none()).ordered(report.items());
    int at = 0;
    while (at < items.size() && !items.get(at).ref().equals(decided.get(0))) {
      at++;
    }
    List<Item> after = items.subList(Math.min(at + 1, items.size()), items.size());
    return after.stream()
        .filter(Item::isOpen)
        .map(Item::ref)
        .filter(ref -> !decided.contains(ref) && gone.filter(ref::equals).isEmpty())
        .findFirst()
        .map(ref -> renamed(ref, gone));
  }

  /** The first entry that is not what it was; empty if all are. */
  static Optional<ItemRef> changed(DeskReport before, DeskReport now) {
    return now.items().stream()
        .filter(item -> !before.items().contains(item))
        .map(Item::ref)
        .findFirst();
  }

  private static ItemRef renamed(ItemRef ref, Optional<ItemRef> gone) {
    boolean moves = gone.filter(g -> g.list() == ref.list() && g.index() < ref.index()).isPresent();
    return moves ? new ItemRef(ref.list(), ref.index() - 1) : ref;
  }
}
