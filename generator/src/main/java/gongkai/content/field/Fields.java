package gongkai.content.field;

import gongkai.content.yaml.StrictText;
import gongkai.content.yaml.YamlNode;
import gongkai.content.yaml.YamlNode.Entry;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlNode.Scalar;
import gongkai.content.yaml.YamlNode.Sequence;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WindowsNames;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The keys of one mapping, taken out one by one as typed values. What is wrong with a key is added
 * to the problems, and the reading goes on, so that one run reports every fault. {@link #done}
 * reports the keys that nobody asked for.
 */
public final class Fields {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private final SourceLocation place;
  private final SiteLanguages languages;
  private final TextsByLanguage texts;
  private final Problems problems;
  private final ValueFaults faults;
  private final List<ShownText> shown;

  /** Whether a key may be another one's slip, as those of the program itself are not. */
  private final boolean slips;

  /** What is asked for, where nothing is read and only the keys are to be known. */
  private final Optional<KeyShape.Gathered> gathered;

  /**
   * Prepares to read a mapping.
   *
   * @param languages that its texts can be in
   */
  public Fields(Mapping mapping, SiteLanguages languages, Problems problems) {
    this(mapping, languages, problems, new ArrayList<>(), Optional.empty());
  }

  private Fields(
      Mapping mapping,
      SiteLanguages languages,
      Problems problems,
      List<ShownText> shown,
      Optional<KeyShape.Gathered> gathered) {
    this.shown = shown;
    this.gathered = gathered;
    boolean some = false;
    for (Entry entry : mapping.entries()) {
      entries.put(entry.key(), entry);
      some |= Slips.mayMeanAnother(entry.key());
    }
    this.slips = some;
    this.place = mapping.place();
    this.languages = languages;
    this.texts = new TextsByLanguage(languages, problems);
    this.problems = problems;
    this.faults = new ValueFaults(problems);
  }

  /**
   * The keys that a reader knows, from the reader itself: it is given a mapping in which nothing
   * stands, and asks for them all.
   */
  public static KeyShape.Keys keysOf(Consumer<Fields> reader) {
    KeyShape.Gathered gathered = new KeyShape.Gathered();
    reader.accept(nothing(gathered));
    return gathered.keys();
  }

  private static Fields nothing(KeyShape.Gathered gathered) {
    return new Fields(
        new Mapping(List.of(), SourceLocation.of("")),
        SiteLanguages.main(Language.CHINESE),
        new Problems(),
        new ArrayList<>(),
        Optional.of(gathered));
  }

  /** Notes the key of what is asked for. */
  private void gather(String key, Supplier<KeyShape> shape) {
    gathered.ifPresent(to -> to.key(key, shape.get()));
  }

  /** Notes that a key is never to be missing. */
  private void needed(String key) {
    if (gathered.isPresent()) {
      gathered.get().needed(key);
    }
  }

  private KeyShape.Keys within(Function<Fields, ?> read) {
    return keysOf(
        fields -> {
          Object ignored = read.apply(fields);
        });
  }

  public SourceLocation place() {
    return place;
  }

  /** Notes that pages or data show the values of keys. */
  public void show(String... keys) {
    for (String key : keys) {
      show(key, ShownText.TextKind.WORDS);
    }
  }

  /** Notes that pages or data show a key's value: a text, one for each language, or a list. */
  public void show(String key, ShownText.TextKind kind) {
    Optional<Entry> entry = entry(key);
    if (entry.isPresent()) {
      show(entry.get().value(), kind);
    }
  }

  private void show(YamlNode node, ShownText.TextKind kind) {
    if (node instanceof Scalar scalar) {
      shown.add(new ShownText(scalar, kind));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> show(item, kind));
    } else if (node instanceof Mapping mapping) {
      mapping.entries().forEach(entry -> show(entry.value(), kind));
    }
  }

  /** What was noted to be shown, of this mapping and of those within it, in order. */
  public List<ShownText> shown() {
    return List.copyOf(shown);
  }

  /** Where a key's value stands, or the mapping if there is no such key. */
  public SourceLocation placeOf(String key) {
    return entry(key).map(entry -> entry.value().place()).orElse(place);
  }

  public boolean has(String key) {
    return entry(key).isPresent();
  }

  /**
   * The entry of a key. One whose name only means the key, as 状态 means status, is reported and then
   * read for it, so that the faults of its value are reported in the same run.
   */
  private Optional<Entry> entry(String key) {
    Entry known = entries.get(key);
    return known == null && slips ? meant(key) : Optional.ofNullable(known);
  }

  private Optional<Entry> meant(String key) {
    for (Entry entry : entries.values()) {
      if (!asked.contains(entry.key()) && Slips.means(entry.key(), key)) {
        problems.add(Slips.ofKey(entry.key(), entry.place(), List.of(key)));
        Entry meant = new Entry(key, entry.place(), entry.value());
        entries.remove(entry.key());
        entries.put(key, meant);
        return Optional.of(meant);
      }
    }
    return Optional.empty();
  }

  public Optional<String> text(String key) {
    gather(key, KeyShape.Text::new);
    return scalar(key);
  }

  /** A text without the blanks around it, also wide ones: a unit of counting, which is compared. */
  public Optional<String> bareText(String key) {
    return text(key).map(String::strip);
  }

  public Optional<String> requiredText(String key) {
    return required(key, text(key));
  }

  /** A text that needs no translation. */
  public Optional<LocalizedText> inMainLanguage(String key) {
    return text(key).map(text -> LocalizedText.of(languages.main(), text));
  }

  /** A text in one language, or a mapping from language tags to texts. */
  public Optional<LocalizedText> localized(String key) {
    gather(key, KeyShape.Localized::new);
    Optional<YamlNode> node = node(key);
    if (node.isPresent() && node.get() instanceof Mapping mapping) {
      return byLanguage(key, mapping);
    }
    return node.flatMap(value -> scalar(key, value))
        .map(text -> LocalizedText.of(languages.main(), text));
  }

  public Optional<LocalizedText> requiredLocalized(String key) {
    Optional<LocalizedText> text = required(key, localized(key));
    text.ifPresent(read -> texts.needsMain(key, read, placeOf(key)));
    return text;
  }

  /** A text in other languages than the main one, which does without it: there it is a fault. */
  public Optional<LocalizedText> foreign(String key) {
    Optional<LocalizedText> text = localized(key);
    if (text.filter(t -> t.byLanguage().containsKey(languages.main())).isPresent()) {
      report("not-in-main-language", key, key, languages.main().tag());
    }
    return text;
  }

  private Optional<LocalizedText> byLanguage(String key, Mapping mapping) {
    Map<Language, String> read = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Optional<Language> language = texts.of(entry, mapping);
      Optional<String> text = scalar(key, entry.value());
      if (language.isPresent() && text.isPresent()) {
        read.put(language.get(), text.get());
      }
    }
    if (mapping.entries().isEmpty()) {
      faults.unset(key, mapping.place());
    }
    return read.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(read));
  }

  public Optional<LocalDate> date(String key) {
    return parsed(
        key,
        WrittenForm.DATE,
        text -> {
          try {
            return Optional.of(LocalDate.parse(text));
          } catch (DateTimeParseException e) {
            return Optional.empty();
          }
        });
  }

  public Optional<LocalDate> requiredDate(String key) {
    return required(key, date(key));
  }

  public Optional<Boolean> flag(String key) {
    return parsed(key, WrittenForm.FLAG, text -> Optional.of(Boolean.valueOf(text)));
  }

  /** One of the constants of an enumeration, by its code. */
  public <E extends Enum<E> & Coded> Optional<E> oneOf(String key, Class<E> type) {
    if (gathered.isPresent()) {
      gather(key, () -> new KeyShape.OneOf(codes(type)));
    }
    Optional<String> text = scalar(key);
    return text.isPresent() ? constant(text.get(), placeOf(key), type) : Optional.empty();
  }

  public <E extends Enum<E> & Coded> Optional<E> requiredOneOf(String key, Class<E> type) {
    Optional<E> value = oneOf(key, type);
    needed(key);
    if (value.isEmpty()) {
      String codes = String.join(", ", codes(type));
      faults.needed(key, codes);
      if (!has(key)) {
        problems.add(Problem.error("missing-key-of", place, key, codes));
      }
    }
    return value;
  }

  public <E extends Enum<E> & Coded> List<E> listOf(String key, Class<E> type) {
    gather(key, () -> new KeyShape.Codes(codes(type)));
    List<E> values = new ArrayList<>();
    if (node(key).orElse(null) instanceof Scalar scalar && !scalar.text().isBlank()) {
      problems.add(Slips.ofList(key, scalar, codes(type)));
      return values;
    }
    for (YamlNode item : items(key)) {
      scalar(key, item).flatMap(text -> constant(text, item.place(), type)).ifPresent(values::add);
    }
    return values;
  }

  public List<String> texts(String key) {
    return placedTexts(key).stream().map(Placed::value).toList();
  }

  /** The texts of a list, each where it stands. */
  List<Placed<String>> placedTexts(String key) {
    gather(key, KeyShape.Texts::new);
    List<Placed<String>> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      scalar(key, item).ifPresent(text -> values.add(new Placed<>(text, item.place())));
    }
    return values;
  }

  /**
   * The texts of a list that is never without entries.
   *
   * @return none if one of them cannot be read: nobody could tell which is the first
   */
  public List<Placed<String>> requiredTexts(String key) {
    List<Placed<String>> values = placedTexts(key);
    YamlNode list = node(key).orElse(null);
    List<YamlNode> items = list instanceof Sequence sequence ? sequence.items() : List.of();
    if (list instanceof Sequence ? items.isEmpty() : isEmpty(list)) {
      faults.unset(key, list.place());
    }
    required(key, Optional.of(values));
    return values.size() == items.size() ? values : List.of();
  }

  /** The mappings of a list; {@code read} turns each into a value and reports its own faults. */
  public <T> List<T> each(String key, Function<Fields, Optional<T>> read) {
    gather(key, () -> new KeyShape.Each(within(read)));
    List<T> values = new ArrayList<>();
    for (YamlNode item : items(key)) {
      if (item instanceof Mapping mapping) {
        Fields fields = inner(mapping);
        read.apply(fields).ifPresent(values::add);
        fields.done();
      } else {
        faults.not("not-a-mapping", key, item);
      }
    }
    return values;
  }

  /** A mapping within this one. */
  public <T> Optional<T> nested(String key, Function<Fields, Optional<T>> read) {
    gather(key, () -> new KeyShape.Nested(within(read)));
    Optional<YamlNode> node = node(key);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    if (node.get() instanceof Mapping mapping) {
      Fields fields = inner(mapping);
      Optional<T> value = read.apply(fields);
      fields.done();
      return value;
    }
    faults.not("not-a-mapping", key, node.get());
    return Optional.empty();
  }

  private Fields inner(Mapping mapping) {
    return new Fields(mapping, languages, problems, shown, Optional.empty());
  }

  /** States that a key is needed where another has one of some values. */
  public void requiredWhere(String key, String other, List<String> values) {
    gathered.ifPresent(to -> to.condition(new KeyShape.Condition(key, other, values)));
    if (node(other).flatMap(node -> written(node)).filter(values::contains).isPresent()) {
      required(key, Optional.empty());
    }
  }

  private static Optional<String> written(YamlNode node) {
    return node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  public <T> Optional<T> required(String key, Optional<T> value) {
    needed(key);
    if (!has(key)) {
      problems.add(Problem.error("missing-key", place, key));
    }
    faults.needed(key);
    return value;
  }

  /** A value of a form of its own. */
  public <T> Optional<T> parsed(String key, WrittenForm form, Function<String, Optional<T>> parse) {
    if (gathered.isPresent()) {
      gather(key, () -> new KeyShape.Written(form));
    }
    Optional<String> text = scalar(key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = form.matches(text.get()) ? parse.apply(text.get()) : Optional.empty();
    if (value.isEmpty()) {
      problems.add(Slips.ofValue(form.code(), placeOf(key), text.get(), key));
    }
    return value;
  }

  /** Adds a fault of a key's value. */
  public void report(String code, String key, String... arguments) {
    problems.add(Problem.error(code, placeOf(key), arguments));
  }

  public void report(String code, SourceLocation where, String... arguments) {
    problems.add(Problem.error(code, where, arguments));
  }

  /** Warns of a value that files are named by and that Windows keeps for a device. */
  public void fileName(String name, SourceLocation where) {
    if (WindowsNames.isReserved(name)) {
      problems.add(Problem.warning("windows-name", where, name));
    }
  }

  public Optional<Language> language(String tag, SourceLocation where) {
    return texts.language(tag, where);
  }

  /** Ends the reading: every key that has no value or was not asked for is a fault. */
  public void done() {
    faults.done();
    for (Entry entry : entries.values()) {
      if (!asked.contains(entry.key())) {
        problems.add(Slips.ofKey(entry.key(), entry.place(), asked));
      }
    }
  }

  private List<YamlNode> items(String key) {
    Optional<YamlNode> node = node(key);
    if (node.isEmpty() || isEmpty(node.get())) {
      return List.of();
    }
    if (node.get() instanceof Sequence sequence) {
      return sequence.items();
    }
    faults.not("not-a-list", key, node.get());
    return List.of();
  }

  private static boolean isEmpty(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().isEmpty();
  }

  private Optional<YamlNode> node(String key) {
    asked.add(key);
    return entry(key).map(Entry::value);
  }

  private Optional<String> scalar(String key) {
    Optional<YamlNode> node = node(key);
    return node.isPresent() ? scalar(key, node.get()) : Optional.empty();
  }

  private Optional<String> scalar(String key, YamlNode node) {
    if (!(node instanceof Scalar scalar)) {
      faults.notOneText(key, node, isOwn(key, node));
      return Optional.empty();
    }
    if (!StrictText.isUnseen(scalar.text())) {
      return Optional.of(scalar.text());
    }
    if (isOwn(key, node)) {
      faults.unset(key, node.place());
    } else {
      faults.emptyEntry(key, node.place());
    }
    return Optional.empty();
  }

  /** Whether a node is the very value of a key, and not a part of it. */
  @SuppressWarnings("ReferenceEquality")
  private boolean isOwn(String key, YamlNode node) {
    Entry entry = entries.get(key);
    return entry != null && entry.value() == node;
  }

  private static <E extends Enum<E> & Coded> List<String> codes(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Coded::code).toList();
  }

  private <E extends Enum<E> & Coded> Optional<E> constant(
      String text, SourceLocation where, Class<E> type) {
    List<String> codes = codes(type);
    int index = codes.indexOf(text);
    if (index < 0) {
      problems.add(Slips.ofCode(text, where, codes));
      return Optional.empty();
    }
    return Optional.of(type.getEnumConstants()[index]);
  }
}
