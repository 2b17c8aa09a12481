package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.FieldPath.Step;
import gongkai.content.writing.FieldPath.ToEntry;
import gongkai.content.writing.FieldPath.ToKey;
import gongkai.content.yaml.FrontMatterSpans;
import gongkai.content.yaml.YamlSpan;
import gongkai.content.yaml.YamlSpan.Items;
import gongkai.content.yaml.YamlSpan.Pair;
import gongkai.content.yaml.YamlSpan.Pairs;
import gongkai.content.yaml.YamlSpan.Words;
import gongkai.model.Coded;
import gongkai.model.report.StatedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which signs of a file an edit replaces. It knows the ways in which people write lists and
 * mappings; what it makes of others is for {@link Splice} to find out.
 */
final class SpliceCuts {
  private static final String INDENT = "  ";
  private static final List<String> ORDER =
      Stream.<Coded>concat(Stream.of(FrontMatterKey.values()), Stream.of(StatedText.values()))
          .map(Coded::code)
          .toList();

  /** Signs that go, and those that come in their place. */
  record Cut(int from, int to, String by) {
    static Cut in(int at, String by) {
      return new Cut(at, at, by);
    }
  }

  private final FrontMatterSpans file;
  private final SeparatedParts brackets;

  SpliceCuts(FrontMatterSpans file) {
    this.file = file;
    this.brackets = new SeparatedParts(file);
  }

  /** Empty if there is no such place, or none that can be changed alone. */
  Optional<List<Cut>> of(Edit edit) {
    Optional<YamlSpan> parent = find(edit.at().parent());
    if (parent.isEmpty()) {
      return Optional.empty();
    }
    if (edit instanceof Edit.Put put) {
      return put(parent.get(), put.at().last(), put.value());
    }
    return edit instanceof Edit.Append append
        ? append(append, parent.get())
        : remove(edit.at(), parent.get());
  }

  /** Where an edit would be made, as near as can be known. */
  int place(Edit edit) {
    FieldPath way = edit.at();
    while (way.steps().size() > 1 && find(way).isEmpty()) {
      way = way.parent();
    }
    return find(way).map(YamlSpan::from).orElse(file.from());
  }

  private Optional<YamlSpan> find(FieldPath way) {
    Optional<YamlSpan> here = Optional.of(file.root());
    for (Step step : way.steps()) {
      here = here.flatMap(span -> next(span, step));
    }
    return here;
  }

  private static Optional<YamlSpan> next(YamlSpan span, Step step) {
    if (step instanceof ToKey key && span instanceof Pairs pairs) {
      return pairs.pair(key.name()).map(Pair::value);
    }
    return step instanceof ToEntry nth && span instanceof Items items
        ? Optional.of(items.items())
            .filter(all -> nth.index() < all.size())
            .map(all -> at(all, nth))
        : Optional.empty();
  }

  private static YamlSpan at(List<YamlSpan> items, ToEntry nth) {
    return items.get(nth.index());
  }

  private Optional<List<Cut>> put(YamlSpan parent, Step last, FieldValue value) {
    if (last instanceof ToKey key && parent instanceof Pairs pairs) {
      return Optional.of(
          pairs
              .pair(key.name())
              .map(pair -> replaced(pair, value))
              .orElseGet(() -> List.of(pair(pairs, key.name(), " " + value.written()))));
    }
    return next(parent, last)
        .filter(item -> !item.isBlock())
        .map(item -> List.of(new Cut(item.from(), item.to(), value.written())));
  }

  private List<Cut> replaced(Pair pair, FieldValue by) {
    YamlSpan value = pair.value();
    int colon = afterColon(pair);
    if (value instanceof Words words && words.isAbsent()) {
      return List.of(Cut.in(colon, " " + before(colon, by)));
    }
    if (!value.isBlock()) {
      return List.of(new Cut(value.from(), value.to(), before(value.to(), by)));
    }
    // Over lines below its key: a comment beside the key stays there.
    String beside = file.text().substring(colon, file.lineEnd(colon));
    return List.of(new Cut(colon, value.to(), " " + before(colon, by) + beside));
  }

  private String before(int place, FieldValue value) {
    String rest = file.text().substring(place, file.lineEnd(place));
    return rest.strip().startsWith("#") ? value.beforeComment() : value.written();
  }

  private int afterColon(Pair pair) {
    int at = pair.key().to();
    while (at < file.to() && file.text().charAt(at) != ':') {
      at++;
    }
    return Math.min(at + 1, file.to());
  }

  /** A key that was not there. */
  private Cut pair(Pairs pairs, String key, String value) {
    String written = key + ":" + value;
    if (!pairs.isBlock()) {
      boolean first = pairs.pairs().isEmpty();
      return first ? Cut.in(pairs.from() + 1, written) : Cut.in(last(pairs).to(), ", " + written);
    }
    if (pairs.pairs().isEmpty()) {
      return Cut.in(file.to(), written + file.breakAt(0));
    }
    int column = pairs.pairs().get(0).from() - file.lineStart(pairs.pairs().get(0).from());
    String indent = " ".repeat(column);
    Optional<Pair> before = pairs.equals(file.root()) ? before(key) : Optional.of(last(pairs));
    int at =
        before
            .map(pair -> below(pair.to(), column))
            .orElseGet(() -> file.lineStart(pairs.pairs().get(0).from()));
    String end = file.breakAt(before.map(Pair::to).orElse(at));
    return Cut.in(at, indent + written.replace("\n", end + indent) + end);
  }

  /** The line below a value, and below the comments that are further in than a column. */
  private int below(int value, int column) {
    int line = file.nextLine(value);
    while (file.text().substring(line, file.lineEnd(line)).indexOf('#') > column
        && file.text().substring(line, file.lineEnd(line)).strip().startsWith("#")) {
      line = file.nextLine(line);
    }
    return line;
  }

  private static Pair last(Pairs pairs) {
    return pairs.pairs().get(pairs.pairs().size() - 1);
  }

  /** The last key that the manual has before another, of those that are there. */
  private Optional<Pair> before(String key) {
    int rank = ORDER.indexOf(key);
    return file.root().pairs().stream()
        .filter(pair -> ORDER.indexOf(pair.key().text()) < rank)
        .reduce((one, other) -> other);
  }

  private Optional<List<Cut>> append(Edit.Append edit, YamlSpan parent) {
    String value = edit.value().written();
    Optional<YamlSpan> list = find(edit.at());
    boolean byLine = parent.equals(file.root()) && parent.isBlock();
    if (list.isEmpty() && byLine && edit.at().last() instanceof ToKey key) {
      return Optional.of(List.of(pair(file.root(), key.name(), "\n" + INDENT + "- " + value)));
    }
    if (list.isEmpty() || list.get() instanceof Words) {
      return put(parent, edit.at().last(), new FieldValue.Many(List.of(edit.value())));
    }
    return list.get() instanceof Items items ? append(items, value) : Optional.empty();
  }

  private Optional<List<Cut>> append(Items list, String value) {
    if (list.items().isEmpty()) {
      return Optional.of(List.of(Cut.in(list.from() + 1, value)));
    }
    YamlSpan last = list.items().get(list.items().size() - 1);
    if (!list.isBlock()) {
      return Optional.of(List.of(Cut.in(last.to(), ", " + value)));
    }
    return hyphen(last)
        .map(
            hyphen -> {
              String indent = file.text().substring(file.lineStart(hyphen), hyphen);
              String line = indent + "- " + value + file.breakAt(last.to());
              return List.of(Cut.in(below(last.to(), indent.length()), line));
            });
  }

  /** The hyphen before an entry, if nothing else stands before it on its line. */
  private Optional<Integer> hyphen(YamlSpan item) {
    for (int line = file.lineStart(item.from()); line >= file.from(); ) {
      String before = file.text().substring(line, Math.min(item.from(), file.lineEnd(line)));
      String bare = before.strip();
      if (bare.startsWith("-") && bare.substring(1).matches("\\s*(?:#.*)?")) {
        return Optional.of(line + before.indexOf('-'));
      }
      if ((!bare.isEmpty() && !bare.startsWith("#")) || line == file.from()) {
        return Optional.empty();
      }
      line = file.lineStart(line - 1);
    }
    return Optional.empty();
  }

  private Optional<List<Cut>> remove(FieldPath way, YamlSpan parent) {
    if (way.last() instanceof ToKey key && parent instanceof Pairs pairs) {
      Optional<Pair> pair = pairs.pair(key.name());
      return pair.isEmpty() ? Optional.of(List.of()) : removed(pairs, pair.get());
    }
    if (!(way.last() instanceof ToEntry nth && parent instanceof Items list)) {
      return Optional.empty();
    }
    if (!list.isBlock()) {
      return Optional.of(
          brackets.without(
              list.items().stream().map(SeparatedParts.Part::of).toList(), nth.index()));
    }
    YamlSpan item = list.items().get(nth.index());
    return hyphen(item)
        .map(hyphen -> List.of(new Cut(file.lineStart(hyphen), file.nextLine(item.to()), "")));
  }

  private Optional<List<Cut>> removed(Pairs pairs, Pair pair) {
    if (!pairs.isBlock()) {
      return Optional.of(
          brackets.without(
              pairs.pairs().stream().map(SeparatedParts.Part::of).toList(),
              pairs.pairs().indexOf(pair)));
    }
    int start = file.lineStart(pair.from());
    if (file.text().substring(start, pair.from()).isBlank()) {
      return Optional.of(List.of(new Cut(start, file.nextLine(pair.to()), "")));
    }
    // Behind the hyphen of an entry: the next key takes its place.
    int index = pairs.pairs().indexOf(pair);
    return index + 1 < pairs.pairs().size()
        ? Optional.of(List.of(new Cut(pair.from(), pairs.pairs().get(index + 1).from(), "")))
        : Optional.empty();
  }
}
