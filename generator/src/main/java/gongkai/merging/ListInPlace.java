package gongkai.merging;

import gongkai.content.writing.ReportParts.Entries;
import gongkai.content.writing.ReportParts.Entry;
import gongkai.content.writing.ReportParts.KeyPart;
import gongkai.content.writing.ReportWriter;
import gongkai.content.yaml.FileLines;
import gongkai.content.yaml.FlowEntries;
import gongkai.model.report.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts new entries, and ids of old ones, into a list of the front matter where it stands: blank
 * lines, comments, quotes and the order of keys stay as a person wrote them. Whether the outcome
 * says what was meant is for the caller to look at: YAML can be written in more ways than are known
 * here.
 */
final class ListInPlace<T> {
  private static final Pattern EMPTY =
      Pattern.compile("([^:]+:)[ \\t]*(?:\\[[ \\t]*])?([ \\t]*#.*)?");
  private static final Pattern ITEM = Pattern.compile("([ \\t]*)-([ \\t]+)(.*)");
  private static final Pattern BRACE = Pattern.compile("(\\{[ \\t]*)");

  private final KeyPart key;
  private final Entries<T> own;
  private final EntryLine<T> form;
  private final EntryMerge.Result<T> merged;

  ListInPlace(KeyPart key, Entries<T> own, EntryLine<T> form, EntryMerge.Result<T> merged) {
    this.key = key;
    this.own = own;
    this.form = form;
    this.merged = merged;
  }

  /** The file with the list changed; empty if it is written in a way that is not known here. */
  Optional<FileLines> in(FileLines file) {
    if (own.items().isEmpty()) {
      return intoEmpty(file);
    }
    return own.byLine() ? byLine(file) : inBrackets(file);
  }

  private Optional<FileLines> intoEmpty(FileLines file) {
    List<String> lines = content();
    Matcher empty = EMPTY.matcher(lines.get(0));
    boolean rest = lines.subList(1, lines.size()).stream().anyMatch(line -> !isComment(line));
    if (rest || !empty.matches()) {
      return Optional.empty();
    }
    List<String> by = new ArrayList<>();
    by.add(empty.group(1) + (empty.group(2) == null ? "" : empty.group(2)));
    merged.items().forEach(item -> by.addAll(form.lines(item)));
    return Optional.of(file.with(key.line(), 1, by));
  }

  /** From the last entry to the first, so that lines above keep their numbers. */
  private Optional<FileLines> byLine(FileLines file) {
    FileLines made = file;
    int o = own.items().size();
    for (int i = merged.items().size() - 1; i >= 0; i--) {
      EntryMerge.Item<T> item = merged.items().get(i);
      if (isNew(item)) {
        made = made.with(before(o), 0, form.lines(item));
      } else {
        o--;
        Entry<T> entry = own.items().get(o);
        if (item.written().isEmpty()) {
          Optional<String> id = id(item);
          List<String> lines = contentOf(entry);
          Optional<List<String>> by = id.flatMap(known -> withId(lines, known));
          if (by.isEmpty()) {
            return Optional.empty();
          }
          made = made.with(entry.line(), lines.size(), by.get());
        }
      }
    }
    return o == 0 ? Optional.of(made) : Optional.empty();
  }

  /** The line before which an entry is put that follows the first {@code count} of ours. */
  private int before(int count) {
    if (count < own.items().size()) {
      Entry<T> next = own.items().get(count);
      return next.line() - (next.lines().size() - fromHyphen(next).size());
    }
    Entry<T> last = own.items().get(count - 1);
    return last.line() + contentOf(last).size();
  }

  private static <T> List<String> fromHyphen(Entry<T> entry) {
    List<String> lines = entry.lines();
    int comments = 0;
    while (isComment(lines.get(comments))) {
      comments++;
    }
    return lines.subList(comments, lines.size());
  }

  private static <T> List<String> contentOf(Entry<T> entry) {
    List<String> lines = fromHyphen(entry);
    int size = lines.size();
    while (isComment(lines.get(size - 1))) {
      size--;
    }
    return lines.subList(0, size);
  }

  private List<String> content() {
    return key.lines().subList(key.comments().size(), key.lines().size());
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private static Optional<List<String>> withId(List<String> lines, String id) {
    Matcher item = ITEM.matcher(lines.get(0));
    if (!item.matches()) {
      return Optional.empty();
    }
    if (item.group(3).startsWith("{")) {
      return Optional.of(inBraces(String.join("\n", lines), id).lines().toList());
    }
    List<String> made = new ArrayList<>();
    made.add(item.group(1) + "-" + item.group(2) + "id: " + id);
    made.add(item.group(1) + " " + item.group(2) + item.group(3));
    made.addAll(lines.subList(1, lines.size()));
    return Optional.of(made);
  }

  private static String inBraces(String entry, String id) {
    return BRACE.matcher(entry).replaceFirst("$1id: " + Matcher.quoteReplacement(id) + ", ");
  }

  private Optional<FileLines> inBrackets(FileLines file) {
    List<String> lines = content();
    StringBuilder text = new StringBuilder(String.join("\n", lines));
    Optional<FlowEntries> spans = FlowEntries.of(text.toString());
    if (spans.isEmpty() || spans.get().spans().size() != own.items().size()) {
      return Optional.empty();
    }
    int o = own.items().size();
    for (int i = merged.items().size() - 1; i >= 0; i--) {
      EntryMerge.Item<T> item = merged.items().get(i);
      String written = form.kind().written(item.value());
      if (isNew(item)) {
        FlowEntries.Span near = spans.get().spans().get(Math.max(0, o - 1));
        text.insert(o == 0 ? near.from() : near.to(), o == 0 ? written + ", " : ", " + written);
      } else {
        o--;
        FlowEntries.Span span = spans.get().spans().get(o);
        if (item.written().isEmpty()) {
          Optional<String> id = id(item);
          if (id.isEmpty()) {
            return Optional.empty();
          }
          text.replace(
              span.from(), span.to(), inBraces(text.substring(span.from(), span.to()), id.get()));
        }
      }
    }
    List<String> by = List.of(text.toString().split("\n", -1));
    return o == 0 ? Optional.of(file.with(key.line(), lines.size(), by)) : Optional.empty();
  }

  /**
   * A change keeps the place of ours; what is new has a change and no lines, and is none of ours.
   */
  private boolean isNew(EntryMerge.Item<T> item) {
    return item.change()
        .filter(change -> change.kind() == form.kind().changes().added())
        .isPresent();
  }

  /** As it is written; only a figure that got one has it. */
  private static <T> Optional<String> id(EntryMerge.Item<T> item) {
    return item.value() instanceof Indicator figure
        ? figure.id().map(known -> ReportWriter.text(known.text()))
        : Optional.empty();
  }
}
