package gongkai.importing;

import static gongkai.content.field.FrontMatterKey.ALIASES;
import static gongkai.content.field.FrontMatterKey.EVENTS;
import static gongkai.content.field.FrontMatterKey.FROM;
import static gongkai.content.field.FrontMatterKey.PUBLISHED;
import static gongkai.content.field.FrontMatterKey.STATUS;
import static gongkai.content.field.FrontMatterKey.TITLE;
import static gongkai.content.field.FrontMatterKey.TO;
import static gongkai.content.field.FrontMatterKey.TYPE;
import static gongkai.content.field.FrontMatterKey.UNIT;
import static gongkai.content.field.FrontMatterKey.WRITTEN;
import static gongkai.content.field.FrontMatterKey.YEAR;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.content.writing.ReportParts.Entry;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.content.writing.ReportWriter;
import gongkai.model.report.Event;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's file as lines with their ends: changes single keys of its front matter and leaves
 * every other byte. A change that would say anything else than what was asked for is not made.
 */
final class FrontLines {
  private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");

  /** A key with a value on its own line, and what may stand behind it. */
  private static final Pattern SCALAR =
      Pattern.compile(
          "([^:]+:[ \\t]+)(\"[^\"]*\"|'[^']*'|[^\\s#\"'\\[{|>][^\\r\\n]*?)(\\s+#.*|\\s*)");

  private static final Pattern FLOW =
      Pattern.compile("([^:]+:[ \\t]*\\[)([^\\[\\]#{}]*)(\\][ \\t]*(?:#.*)?)");
  private static final Pattern ITEM = Pattern.compile("([ \\t]*-[ \\t]+)(.*?)([ \\t]*)");

  /** Keys that a new one is put behind, nearest first. */
  private static final Map<FrontMatterKey, List<FrontMatterKey>> AFTER =
      Map.of(
          UNIT, List.of(TITLE),
          YEAR, List.of(UNIT, TITLE),
          TYPE, List.of(YEAR, UNIT, TITLE),
          ALIASES, List.of(WRITTEN, PUBLISHED, STATUS, TYPE, YEAR));

  private final String path;
  private final String text;
  private final ReportParts parts;

  private FrontLines(String path, String text, ReportParts parts) {
    this.path = path;
    this.text = text;
    this.parts = parts;
  }

  /** Empty if the front matter cannot be read. */
  static Optional<FrontLines> of(byte[] bytes, String path) {
    return ReportParts.read(bytes, path)
        .value()
        .map(parts -> new FrontLines(path, new String(bytes, StandardCharsets.UTF_8), parts));
  }

  byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  ReportParts parts() {
    return parts;
  }

  /** The file with another value of a key. */
  Optional<FrontLines> with(FrontMatterKey key, String value) {
    Optional<KeyPart> present = parts.key(key);
    if (present.filter(part -> part.value().equals(value)).isPresent()) {
      return Optional.of(this);
    }
    // Import writes years and codes without quotes, and so do people.
    String scalar = key == UNIT ? ReportWriter.text(value) : value;
    if (present.isEmpty()) {
      return inserted(key, scalar).filter(made -> made.says(this, key, value));
    }
    if (contentOf(present.get()).size() != 1) {
      return Optional.empty();
    }
    return replaced(
            present.get().line(),
            line -> {
              Matcher matcher = SCALAR.matcher(line);
              return matcher.matches()
                  ? Optional.of(matcher.group(1) + scalar + matcher.group(3))
                  : Optional.empty();
            })
        .filter(made -> made.says(this, key, value));
  }

  /** The file with other days for an event, put in where the old ones stand. */
  Optional<FrontLines> withDays(Entry<Event> entry, Event days) {
    Event own = entry.value();
    Event meant =
        new Event(own.quote(), own.date(), days.from(), days.to(), own.precision(), own.reviewed());
    List<Event> events = new ArrayList<>(parts.lists().events());
    events.set(events.indexOf(own), meant);
    List<String> lines = new ArrayList<>(lines());
    int last = Math.min(lines.size(), entry.line() - 1 + Math.max(1, entry.lines().size()));
    for (int i = entry.line() - 1; i < last; i++) {
      String from = day(lines.get(i), FROM, own.from(), days.from());
      lines.set(i, day(from, TO, own.to(), days.to()));
    }
    return of(String.join("", lines).getBytes(StandardCharsets.UTF_8), path)
        .filter(made -> made.parts.lists().events().equals(events))
        .filter(made -> made.rest(EVENTS).equals(rest(EVENTS)))
        .filter(made -> made.parts.body().equals(parts.body()));
  }

  private static String day(String line, FrontMatterKey key, LocalDate before, LocalDate now) {
    return line.replaceFirst("((?<![\\w-])" + key.code() + ":[ \\t]*[\"']?)" + before, "$1" + now);
  }

  /** The file with an old address more, and without the one that is its own from now on. */
  Optional<FrontLines> withAliases(Optional<String> added, String dropped) {
    List<String> before = aliases();
    List<String> after =
        Stream.concat(before.stream(), added.stream())
            .filter(alias -> !alias.equals(dropped))
            .distinct()
            .toList();
    if (after.equals(before)) {
      return Optional.of(this);
    }
    String value = after.stream().collect(Collectors.joining(",", "[", "]"));
    Optional<KeyPart> present = parts.key(ALIASES);
    Optional<FrontLines> made =
        present.isEmpty()
            ? inserted(ALIASES, flow(after))
            : contentOf(present.get()).size() == 1
                ? replaced(present.get().line(), line -> inFlow(line, after))
                : inBlock(present.get(), added, dropped);
    return made.filter(file -> file.says(this, ALIASES, value));
  }

  /** As {@link ReportParts} writes a list, taken apart again: addresses have no commas. */
  private List<String> aliases() {
    String value = parts.key(ALIASES).map(KeyPart::value).orElse("");
    String inside = value.replaceAll("^\\[|\\]$", "");
    return inside.isEmpty() ? List.of() : List.of(inside.split(","));
  }

  private static String flow(List<String> items) {
    return items.stream().map(ReportWriter::text).collect(Collectors.joining(", ", "[", "]"));
  }

  private static Optional<String> inFlow(String line, List<String> items) {
    Matcher matcher = FLOW.matcher(line);
    String inside = flow(items);
    return matcher.matches()
        ? Optional.of(
            matcher.group(1) + inside.substring(1, inside.length() - 1) + matcher.group(3))
        : Optional.empty();
  }

  /** Items on lines of their own: the new one is written like the last. */
  private Optional<FrontLines> inBlock(KeyPart key, Optional<String> added, String dropped) {
    List<String> lines = lines();
    int first = key.line();
    int last = key.line() - 1 + contentOf(key).size() - 1;
    List<String> made = new ArrayList<>(lines.subList(0, first));
    String like = "  - ";
    for (int i = first; i <= last; i++) {
      Matcher item = ITEM.matcher(bare(lines.get(i)));
      if (!item.matches()) {
        return Optional.empty();
      }
      like = item.group(1);
      if (!item.group(2).replaceAll("^[\"']|[\"']$", "").equals(dropped)) {
        made.add(lines.get(i));
      }
    }
    String indent = like;
    added.ifPresent(alias -> made.add(indent + ReportWriter.text(alias) + end()));
    made.addAll(lines.subList(last + 1, lines.size()));
    return of(String.join("", made).getBytes(StandardCharsets.UTF_8), path);
  }

  /** A key's lines without the comments above and below it. */
  private static List<String> contentOf(KeyPart key) {
    List<String> lines = key.lines().subList(key.comments().size(), key.lines().size());
    int size = lines.size();
    while (size > 1
        && (lines.get(size - 1).isBlank() || lines.get(size - 1).stripLeading().startsWith("#"))) {
      size--;
    }
    return lines.subList(0, size);
  }

  private Optional<FrontLines> inserted(FrontMatterKey key, String value) {
    int after =
        AFTER.get(key).stream()
            .flatMap(other -> parts.key(other).stream())
            .findFirst()
            .map(part -> part.line() - 1 + contentOf(part).size())
            .orElse(1);
    List<String> lines = new ArrayList<>(lines());
    lines.add(after, key.code() + ": " + value + end());
    return of(String.join("", lines).getBytes(StandardCharsets.UTF_8), path);
  }

  private Optional<FrontLines> replaced(
      int number, java.util.function.Function<String, Optional<String>> change) {
    List<String> lines = new ArrayList<>(lines());
    String line = lines.get(number - 1);
    String bare = bare(line);
    return change
        .apply(bare)
        .flatMap(
            changed -> {
              lines.set(number - 1, changed + line.substring(bare.length()));
              return of(String.join("", lines).getBytes(StandardCharsets.UTF_8), path);
            });
  }

  private List<String> lines() {
    return LINE.matcher(text).results().map(m -> m.group()).filter(l -> !l.isEmpty()).toList();
  }

  private static String bare(String line) {
    return line.replaceAll("[\\r\\n]+$", "");
  }

  /** The line end that the file begins with. */
  private String end() {
    String first = lines().get(0);
    return first.substring(bare(first).length());
  }

  /** Whether this file says the same as another but for one key. */
  private boolean says(FrontLines other, FrontMatterKey key, String value) {
    boolean changed = parts.key(key).filter(part -> part.value().equals(value)).isPresent();
    return changed && rest(key).equals(other.rest(key)) && parts.body().equals(other.parts.body());
  }

  private Map<String, String> rest(FrontMatterKey key) {
    return parts.keys().stream()
        .filter(part -> !part.is(key))
        .collect(Collectors.toMap(KeyPart::name, KeyPart::value));
  }
}
