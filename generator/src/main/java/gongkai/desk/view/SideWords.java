package gongkai.desk.view;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.desk.report.Item;
import gongkai.desk.report.ItemRef;
import gongkai.desk.report.MarkedText;
import gongkai.i18n.Messages;
import gongkai.merging.Conflict;
import gongkai.model.UnitId;
import gongkai.model.text.RedactionMarks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the sides of a conflict say, without the signs and codes of a file. */
public final class SideWords {
  private final Named named;
  private final Messages messages;

  public SideWords(Named named, Messages messages) {
    this.named = named;
    this.messages = messages;
  }

  /** What a side says, as people read it. */
  public String of(Conflict conflict, String written) {
    return switch (conflict.subject()) {
      case TEXT, WHOLE -> written;
      case KEY -> key(conflict.name(), written);
      case ENTRY -> entry(conflict.id().replaceFirst("-[0-9]+$", ""), written);
    };
  }

  private String key(String key, String value) {
    if (key.equals("unit")) {
      return value.isEmpty() ? "" : named.unit(new UnitId(value));
    }
    if (key.equals("type")) {
      return code("type", value);
    }
    if (key.equals("dimensions")) {
      return Stream.of(value.replaceAll("[\\[\\]\"]", "").split(",", -1))
          .map(one -> code("dimension", one.strip()))
          .collect(Collectors.joining(messages.text("desk.and")));
    }
    return value;
  }

  private String code(String family, String code) {
    String key = "desk." + family + "." + code;
    return messages.has(key) ? messages.text(key) : code;
  }

  /** An entry is read as the list of which it would be the only one. */
  private String entry(String list, String written) {
    String file = "---\n" + list + ":\n  - " + written + "\n---\n";
    Optional<ReportParts> parts =
        ReportParts.read(file.getBytes(StandardCharsets.UTF_8), "").value();
    return parts.flatMap(p -> item(p).map(this::words)).orElse(written);
  }

  private static Optional<Item> item(ReportParts parts) {
    List<Item> items = new ArrayList<>();
    ItemRef ref = new ItemRef(FrontMatterKey.INDICATORS, 0);
    parts.figures().items().forEach(e -> items.add(new Item(ref, new Item.Figure(e.value()))));
    parts.events().items().forEach(e -> items.add(new Item(ref, new Item.Dated(e.value()))));
    parts.plans().items().forEach(e -> items.add(new Item(ref, new Item.Planned(e.value()))));
    return items.stream().findFirst();
  }

  private String words(Item item) {
    MarkedText none = MarkedText.of(List.of(), List.of(), RedactionMarks.none());
    var shown = new ItemViews(named, none, List.of(item), messages).view(item).shown();
    return Stream.of(shown.name(), shown.value(), shown.known(), "“" + shown.quote() + "”")
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(" "));
  }
}
