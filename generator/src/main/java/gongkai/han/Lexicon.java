package gongkai.han;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A table of what is known of Chinese text: a file of {@code lexicon/}, which the program holds.
 *
 * <p>Lines that begin with {@code #} are remarks. The first other line names the columns; tabs part
 * them. A table of words has the columns {@code word}, {@code why} (it is there) and {@code
 * source}; one that holds several lists has the column {@code list} before them.
 *
 * @param rows each with a field for every column
 */
public record Lexicon(String name, List<String> columns, List<List<String>> rows) {
  /** Several rules ask one table; none of them changes it. */
  private static final Map<String, Lexicon> READ = new ConcurrentHashMap<>();

  /** The words of the lists of each: a table of a hundred lists is not walked over for each. */
  private static final Map<String, Map<String, WordSet>> LISTS = new ConcurrentHashMap<>();

  public Lexicon {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * The table {@code lexicon/<name>.tsv}.
   *
   * @throws IllegalStateException if the program lacks it, or a row has too many or too few fields
   */
  public static Lexicon read(String name) {
    return READ.computeIfAbsent(name, Lexicon::load);
  }

  private static Lexicon load(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file lexicon/" + name + ".tsv");
      }
      return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lexicon parse(String name, String text) {
    List<List<String>> lines =
        text.lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    if (lines.isEmpty()) {
      throw new IllegalStateException("lexicon/" + name + ".tsv names no columns");
    }
    for (List<String> line : lines) {
      if (line.size() != lines.get(0).size()) {
        throw new IllegalStateException("lexicon/" + name + ".tsv: not a field a column: " + line);
      }
    }
    return new Lexicon(name, lines.get(0), lines.subList(1, lines.size()));
  }

  /** The fields of a column, from top to bottom. */
  public List<String> column(String column) {
    int index = indexOf(column);
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /** The words of the whole table. */
  public WordSet words() {
    return WordSet.of(column("word"));
  }

  /**
   * The words of one of its lists.
   *
   * @throws IllegalStateException if it has no such list
   */
  public WordSet words(String list) {
    WordSet found =
        isShared() ? LISTS.computeIfAbsent(name, n -> lists()).get(list) : lists().get(list);
    if (found == null) {
      throw new IllegalStateException("lexicon/" + name + ".tsv has no list " + list);
    }
    return found;
  }

  /** Whether it is the table of its name that the program has, and no other of that name. */
  @SuppressWarnings("ReferenceEquality") // To compare all its words would take longer.
  private boolean isShared() {
    return READ.get(name) == this;
  }

  /** The words of all its lists. */
  private Map<String, WordSet> lists() {
    int lists = indexOf("list");
    int words = indexOf("word");
    Map<String, Set<String>> found = new HashMap<>();
    for (List<String> row : rows) {
      found.computeIfAbsent(row.get(lists), list -> new HashSet<>()).add(row.get(words));
    }
    Map<String, WordSet> sets = new HashMap<>();
    found.forEach((list, own) -> sets.put(list, new WordSet(own)));
    return sets;
  }

  /**
   * The words that have something in a column of marks: one word may be asked for by several rules.
   *
   * @throws IllegalStateException if no word has
   */
  public WordSet marked(String column) {
    int marks = indexOf(column);
    int words = indexOf("word");
    List<String> found =
        rows.stream().filter(row -> !row.get(marks).isEmpty()).map(r -> r.get(words)).toList();
    if (found.isEmpty()) {
      throw new IllegalStateException("lexicon/" + name + ".tsv marks nothing as " + column);
    }
    return WordSet.of(found);
  }

  private int indexOf(String column) {
    int index = columns.indexOf(column);
    if (index < 0) {
      throw new IllegalStateException("lexicon/" + name + ".tsv has no column " + column);
    }
    return index;
  }
}
