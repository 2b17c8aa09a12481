package gongkai.content.writing;

import gongkai.content.writing.FieldPath.Step;
import gongkai.content.writing.FieldPath.ToEntry;
import gongkai.content.writing.FieldPath.ToKey;
import gongkai.content.yaml.YamlSpan;
import gongkai.content.yaml.YamlSpan.Items;
import gongkai.content.yaml.YamlSpan.Pair;
import gongkai.content.yaml.YamlSpan.Pairs;
import gongkai.content.yaml.YamlSpan.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What front matter has to say after an edit, worked out on its values alone: what a splice is held
 * against. A value is a text, a list, or a map.
 */
final class Intended {
  private final Edit edit;

  private Intended(Edit edit) {
    this.edit = edit;
  }

  /** Empty if there is no such place. */
  static Optional<Object> of(Pairs root, Edit edit) {
    return new Intended(edit).changed(tree(root), edit.at().steps());
  }

  /** The values of a piece of YAML without its places; an empty list is as good as nothing. */
  static Object tree(YamlSpan span) {
    if (span instanceof Words words) {
      return words.text();
    }
    if (span instanceof Items items) {
      return list(items.items().stream().map(Intended::tree).toList());
    }
    Map<String, Object> pairs = new LinkedHashMap<>();
    for (Pair pair : ((Pairs) span).pairs()) {
      pairs.put(pair.key().text(), tree(pair.value()));
    }
    return pairs;
  }

  private static Object list(List<Object> items) {
    return items.isEmpty() ? "" : items;
  }

  private static Object tree(FieldValue value) {
    if (value instanceof FieldValue.Many many) {
      return list(many.values().stream().map(Intended::tree).toList());
    }
    if (value instanceof FieldValue.Entry entry) {
      Map<String, Object> pairs = new LinkedHashMap<>();
      entry.fields().forEach(field -> pairs.put(field.key(), tree(field.value())));
      return pairs;
    }
    return value instanceof FieldValue.Words words ? words.text() : value.written();
  }

  private Optional<Object> changed(Object tree, List<Step> way) {
    Step step = way.get(0);
    List<Step> rest = way.subList(1, way.size());
    if (step instanceof ToKey key && tree instanceof Map<?, ?> map) {
      return inMap(map, key.name(), rest);
    }
    return step instanceof ToEntry nth && tree instanceof List<?> list && nth.index() < list.size()
        ? inList(list, nth.index(), rest)
        : Optional.empty();
  }

  private Optional<Object> inMap(Map<?, ?> map, String key, List<Step> rest) {
    Map<Object, Object> made = new LinkedHashMap<>(map);
    if (!rest.isEmpty()) {
      return Optional.ofNullable(map.get(key))
          .flatMap(value -> changed(value, rest))
          .map(value -> with(made, key, value));
    }
    if (edit instanceof Edit.Remove) {
      made.remove(key);
      return Optional.of(made);
    }
    return result(Optional.ofNullable(map.get(key))).map(value -> with(made, key, value));
  }

  private static Object with(Map<Object, Object> map, String key, Object value) {
    map.put(key, value);
    return map;
  }

  private Optional<Object> inList(List<?> list, int index, List<Step> rest) {
    List<Object> made = new ArrayList<>(list);
    if (rest.isEmpty() && edit instanceof Edit.Remove) {
      made.remove(index);
      return Optional.of(list(made));
    }
    Optional<Object> now =
        rest.isEmpty() ? result(Optional.of(list.get(index))) : changed(list.get(index), rest);
    return now.map(
        value -> {
          made.set(index, value);
          return made;
        });
  }

  private Optional<Object> result(Optional<Object> before) {
    if (edit instanceof Edit.Put put) {
      return Optional.of(tree(put.value()));
    }
    if (!(edit instanceof Edit.Append append)) {
      return Optional.empty();
    }
    List<Object> list = new ArrayList<>();
    if (before.isPresent() && before.get() instanceof List<?> some) {
      list.addAll(some);
    } else if (before.isPresent() && !before.get().equals("")) {
      return Optional.empty();
    }
    list.add(tree(append.value()));
    return Optional.of(list);
  }
}
