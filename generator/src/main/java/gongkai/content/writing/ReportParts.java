package gongkai.content.writing;

import gongkai.content.field.Fields;
import gongkai.content.field.FrontMatter.Cut;
import gongkai.content.field.FrontMatterKey;
import gongkai.content.field.ReportEntries;
import gongkai.content.field.SiteLanguages;
import gongkai.content.yaml.YamlNode;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.content.yaml.YamlNode.Unreadable;
import gongkai.content.yaml.YamlReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's file in parts, each with its lines as they are written: for who changes one part and
 * leaves all others as a person wrote them. Unlike {@code ReportReader} it reads reports that still
 * lack keys.
 *
 * @param open the items of {@code open}, known or not
 * @param figures the entries of {@code indicators}
 * @param events the entries of {@code events}
 * @param plans the entries of {@code plans}
 * @param body the text below the front matter
 * @param bodyLine the line of the file on which it begins, from 1
 */
public record ReportParts(
    List<KeyPart> keys,
    List<String> open,
    Entries<Indicator> figures,
    Entries<Event> events,
    Entries<Promise> plans,
    String body,
    int bodyLine) {
  /** The first line of YAML; line 1 is the fence. */
  private static final int FIRST = 2;

  /** Where a problem's language decides nothing: no text of an entry is in several languages. */
  private static final Language ANY = Language.CHINESE;

  private static final List<Status> PUBLIC =
      Stream.of(Status.values()).filter(Status::isPublic).toList();

  /**
   * A key of the front matter.
   *
   * @param line of the file, from 1
   * @param value written the same way for the same value
   * @param lines with the comments right above
   */
  public record KeyPart(String name, int line, String value, List<String> lines) {
    public KeyPart {
      lines = List.copyOf(lines);
    }

    public boolean is(FrontMatterKey key) {
      return name.equals(key.code());
    }

    /** The line on which its lines begin: the first comment above it, else its own. */
    public int firstLine() {
      return line - comments().size();
    }

    /** The lines above the key's own. */
    public List<String> comments() {
      return lines.stream().takeWhile(ReportParts::isComment).toList();
    }
  }

  /**
   * An entry of a list.
   *
   * @param line of the file, from 1
   * @param lines with the comments right above; empty if entries share lines
   */
  public record Entry<T>(T value, int line, List<String> lines) {
    public Entry {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The entries of a list.
   *
   * @param byLine whether every one has lines of its own
   */
  public record Entries<T>(List<Entry<T>> items, boolean byLine) {
    public Entries {
      items = List.copyOf(items);
    }

    private List<T> values() {
      return items.stream().map(Entry::value).distinct().toList();
    }

    private Entries<T> and(Entries<T> more) {
      List<Entry<T>> all = new ArrayList<>(items);
      all.addAll(more.items);
      return new Entries<>(all, false);
    }
  }

  /**
   * What a report's text was found to hold, with no lines of a file: one side of a merge.
   *
   * @param body the text that it was found in
   */
  public static ReportParts of(ReportWriter.Lists lists, String body) {
    return new ReportParts(
        List.of(),
        List.of(),
        entries(lists.indicators()),
        entries(lists.events()),
        entries(lists.plans()),
        body,
        1);
  }

  /** The same with another's entries after its own, as one side of a merge. */
  public ReportParts withEntriesOf(ReportParts other) {
    return new ReportParts(
        keys,
        open,
        figures.and(other.figures),
        events.and(other.events),
        plans.and(other.plans),
        body,
        bodyLine);
  }

  /** The entries of all lists, each once. */
  public ReportWriter.Lists lists() {
    return new ReportWriter.Lists(figures.values(), events.values(), plans.values());
  }

  private static <T> Entries<T> entries(List<T> values) {
    return new Entries<>(
        values.stream().map(value -> new Entry<>(value, 1, List.of())).toList(), false);
  }

  public ReportParts {
    keys = List.copyOf(keys);
    open = List.copyOf(open);
  }

  public Optional<KeyPart> key(FrontMatterKey key) {
    return keys.stream().filter(part -> part.is(key)).findFirst();
  }

  /** Whether the public may see it, as its status says. */
  public boolean isPublic() {
    return key(FrontMatterKey.STATUS)
        .map(KeyPart::value)
        .filter(code -> PUBLIC.stream().anyMatch(status -> status.code().equals(code)))
        .isPresent();
  }

  /** The key of the same name as one of another file, known or not. */
  public Optional<KeyPart> like(KeyPart other) {
    return keys.stream().filter(part -> part.name().equals(other.name())).findFirst();
  }

  /**
   * Cuts a file.
   *
   * @return empty if the front matter cannot be read or its keys do not stand on lines of their own
   */
  public static Outcome<ReportParts> read(byte[] bytes, String path) {
    Problems problems = new Problems();
    Optional<Cut> cut = problems.keep(Cut.of(bytes, path));
    Optional<Mapping> mapping =
        cut.flatMap(parts -> problems.keep(YamlReader.read(parts.yaml(), path, FIRST)));
    return mapping.isPresent() && problems.isEmpty()
        ? parts(cut.get(), mapping.get(), path, problems)
        : problems.failed();
  }

  private static Outcome<ReportParts> parts(
      Cut cut, Mapping mapping, String path, Problems problems) {
    List<String> yaml = cut.yaml().lines().toList();
    List<Integer> starts = mapping.entries().stream().map(e -> e.place().line()).toList();
    if (starts.stream().distinct().count() < starts.size()) {
      return Outcome.failed(
          List.of(Problem.error("keys-share-a-line", new SourceLocation(path, FIRST, 1))));
    }
    List<List<String>> lines = cut(yaml, starts, FIRST);
    List<KeyPart> keys = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      YamlNode.Entry entry = mapping.entries().get(i);
      keys.add(new KeyPart(entry.key(), starts.get(i), written(entry.value()), lines.get(i)));
    }
    List<String> open =
        items(mapping, FrontMatterKey.OPEN).stream().map(ReportParts::written).distinct().toList();
    Entries<Indicator> figures =
        entries(FrontMatterKey.INDICATORS, ReportEntries::indicator, mapping, keys, problems);
    Entries<Event> events =
        entries(FrontMatterKey.EVENTS, ReportEntries::event, mapping, keys, problems);
    Entries<Promise> plans =
        entries(FrontMatterKey.PLANS, ReportEntries::plan, mapping, keys, problems);
    return problems.isEmpty()
        ? problems.with(
            new ReportParts(
                keys, open, figures, events, plans, cut.markdown().text(), cut.markdown().line()))
        : problems.failed();
  }

  /**
   * The lines of each part: from its own line, or the comments above it, to the next part's.
   *
   * @param starts the lines on which the parts begin, ascending
   * @param first the number of the first line
   */
  private static List<List<String>> cut(List<String> lines, List<Integer> starts, int first) {
    List<Integer> from = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int least = i == 0 ? 0 : starts.get(i - 1) - first + 1;
      int start = starts.get(i) - first;
      while (start > least && isComment(lines.get(start - 1))) {
        start--;
      }
      from.add(start);
    }
    List<List<String>> parts = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      parts.add(lines.subList(from.get(i), i + 1 < from.size() ? from.get(i + 1) : lines.size()));
    }
    return parts;
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static List<YamlNode> items(Mapping mapping, FrontMatterKey key) {
    return mapping.entries().stream()
        .filter(entry -> entry.key().equals(key.code()))
        .map(YamlNode.Entry::value)
        .filter(Sequence.class::isInstance)
        .flatMap(list -> ((Sequence) list).items().stream())
        .toList();
  }

  private static <T> Entries<T> entries(
      FrontMatterKey list,
      Function<Fields, Optional<T>> reader,
      Mapping mapping,
      List<KeyPart> keys,
      Problems problems) {
    List<YamlNode> items = items(mapping, list);
    List<T> read = new Fields(mapping, SiteLanguages.main(ANY), problems).each(list.code(), reader);
    if (items.isEmpty() || !problems.isEmpty()) {
      return new Entries<>(List.of(), true);
    }
    KeyPart key = keys.stream().filter(k -> k.is(list)).findFirst().orElseThrow();
    List<String> below = key.lines().subList(key.comments().size() + 1, key.lines().size());
    List<Integer> starts = items.stream().map(item -> item.place().line()).toList();
    int first = key.line() + 1;
    boolean byLine =
        starts.get(0) >= first
            && starts.stream().distinct().count() == starts.size()
            && starts.stream().allMatch(l -> below.get(l - first).stripLeading().startsWith("-"));
    List<List<String>> lines = byLine ? cut(below, starts, first) : List.of();
    List<Entry<T>> entries = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      entries.add(new Entry<>(read.get(i), starts.get(i), byLine ? lines.get(i) : List.of()));
    }
    return new Entries<>(entries, byLine);
  }

  /** A value in one form, whatever quotes and line breaks it is written with. */
  private static String written(YamlNode node) {
    if (node instanceof Mapping mapping) {
      return mapping.entries().stream()
          .map(e -> ReportWriter.text(e.key()) + ":" + written(e.value()))
          .collect(Collectors.joining(",", "{", "}"));
    }
    if (node instanceof Sequence sequence) {
      return sequence.items().stream()
          .map(ReportParts::written)
          .collect(Collectors.joining(",", "[", "]"));
    }
    return node instanceof Scalar value ? value.text() : ((Unreadable) node).text();
  }
}
