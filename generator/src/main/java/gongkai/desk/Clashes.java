package gongkai.desk;

import gongkai.desk.act.Form;
import gongkai.desk.page.ClashPage;
import gongkai.desk.page.ItemView;
import gongkai.desk.report.DeskReport;
import gongkai.desk.report.ItemRef;
import gongkai.desk.view.ReviewPages;
import gongkai.desk.visit.Visit;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Nothing was written, for the file was not as its page showed it. What was typed comes back, and
 * beside it the entries as they are now, or the file where something else was to be decided. A
 * report that is gone has nothing beside.
 */
final class Clashes {
  /** Families of messages that name the codes of fields. */
  private static final Map<String, String> CODES =
      Map.of(
          "type", "desk.type.",
          "dimensions", "desk.dimension.",
          "qualifier", "desk.qualifier.",
          "precision", "desk.precision.",
          "kind", "desk.change.",
          "total", "desk.total.",
          "new-level", "desk.level.");

  private static final String SIDE = "side-";

  private static final Pattern FURTHER = Pattern.compile("(note|by)-([A-Za-z-]+)");

  private final Visit visit;
  private final LastHand hand;
  private final ReviewPages pages;

  Clashes(Visit visit, LastHand hand, ReviewPages pages) {
    this.visit = visit;
    this.hand = hand;
    this.pages = pages;
  }

  ClashPage page(ReportId id, Form form, Optional<DeskReport> now) throws IOException {
    List<ClashPage.Typed> typed =
        form.typed().entrySet().stream()
            .map(field -> typed(field.getKey(), field.getValue()))
            .toList();
    String text =
        now.map(report -> new String(report.file().bytes(), StandardCharsets.UTF_8)).orElse("");
    String origin = now.isPresent() ? hand.of(now.get(), visit.messages()) : "";
    return new ClashPage(
        visit.chrome(),
        visit.chrome().home() + "report/" + id,
        act(form.text("act")),
        form.all("meant"),
        typed,
        entries(form, now),
        text,
        origin);
  }

  /** As its button calls it, and without the day that some have on them. */
  private String act(String act) {
    return Stream.of(act + "-day", act)
        .filter(one -> visit.messages().has("desk.act." + one))
        .findFirst()
        .orElse("");
  }

  /** All of the list: where the one that was meant stands now, its former place does not say. */
  private List<ItemView> entries(Form form, Optional<DeskReport> now) throws IOException {
    Optional<ItemRef> meant = ItemRef.parse(form.text("ref"));
    return now.isPresent() && meant.isPresent()
        ? pages.entries(now.get(), meant.get().list())
        : List.of();
  }

  private ClashPage.Typed typed(String field, String value) {
    if (field.startsWith(SIDE)) {
      return new ClashPage.Typed(field.substring(SIDE.length()), word("desk.side.", value));
    }
    String family = CODES.get(field);
    String shown =
        family == null
            ? value
            : Stream.of(value.split(", ", -1))
                .map(code -> word(family, code))
                .collect(Collectors.joining(visit.messages().text("desk.and")));
    return new ClashPage.Typed(named(field), shown);
  }

  private String word(String family, String code) {
    return visit.messages().has(family + code) ? visit.messages().text(family + code) : code;
  }

  /** A field as its form calls it; what is said in a further language has its tag behind. */
  private String named(String field) {
    Matcher further = FURTHER.matcher(field);
    return further.matches()
        ? named(further.group(1)) + " (" + further.group(2) + ")"
        : ofForm(field);
  }

  private String ofForm(String field) {
    return Stream.of("desk.field.", "desk.key.", "desk.")
        .map(family -> family + field)
        .filter(visit.messages()::has)
        .findFirst()
        .map(key -> visit.messages().text(key))
        .orElse(field);
  }
}
