package gongkai.desk.report;

import gongkai.content.field.FrontMatter;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.SeenFile;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problems;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report's file as the desk sees it: it may still lack keys.
 *
 * @param items the entries of its lists, in the order of the file
 */
public record DeskReport(
    ReportId id, SeenFile file, ReportParts parts, FrontValues front, List<Item> items) {
  /** What a report must have to be one. */
  private static final List<FrontMatterKey> NEEDED =
      List.of(FrontMatterKey.TITLE, FrontMatterKey.UNIT, FrontMatterKey.YEAR, FrontMatterKey.TYPE);

  public DeskReport {
    items = List.copyOf(items);
  }

  /** Reads a file; one whose front matter has faults is for a text editor. */
  public static Outcome<DeskReport> of(ReportId id, SeenFile file) {
    byte[] bytes = file.bytes();
    String path = id.path();
    Problems problems = new Problems();
    Optional<ReportParts> parts = problems.keep(ReportParts.read(bytes, path));
    Optional<FrontMatter> front = FrontMatter.read(bytes, path).value();
    return problems.outcome(
        parts.flatMap(
            p ->
                front.map(
                    f -> new DeskReport(id, file, p, new FrontValues(f.mapping()), items(p)))));
  }

  public String path() {
    return id.path();
  }

  private static List<Item> items(ReportParts parts) {
    List<Item> items = new ArrayList<>();
    add(items, FrontMatterKey.INDICATORS, parts.figures(), Item.Figure::new);
    add(items, FrontMatterKey.EVENTS, parts.events(), Item.Dated::new);
    add(items, FrontMatterKey.PLANS, parts.plans(), Item.Planned::new);
    return items;
  }

  private static <T> void add(
      List<Item> items, FrontMatterKey list, Entries<T> entries, Function<T, Item.Told> told) {
    for (int i = 0; i < entries.items().size(); i++) {
      items.add(new Item(new ItemRef(list, i), told.apply(entries.items().get(i).value())));
    }
  }

  public Optional<Item> item(ItemRef ref) {
    return items.stream().filter(item -> item.ref().equals(ref)).findFirst();
  }

  /** How many entries of a list nobody has reviewed. */
  public int open(FrontMatterKey list) {
    return (int) items.stream().filter(item -> item.ref().list() == list && item.isOpen()).count();
  }

  public int open() {
    return (int) items.stream().filter(Item::isOpen).count();
  }

  /** Keys that a report needs and this one lacks. */
  public List<FrontMatterKey> missing() {
    return NEEDED.stream().filter(key -> !front.has(key) || isBlank(key)).toList();
  }

  private boolean isBlank(FrontMatterKey key) {
    return !front.isByLanguage(key) && front.text(key).isBlank();
  }

  /** Empty if the file states none that there is. */
  public Optional<Status> status() {
    String code = front.text(FrontMatterKey.STATUS);
    return Stream.of(Status.values()).filter(status -> status.code().equals(code)).findFirst();
  }

  /** Open points and missing keys. */
  public int openMetadata() {
    return parts.open().size() + missing().size();
  }
}
