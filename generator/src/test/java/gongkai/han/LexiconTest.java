package gongkai.han;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root"), "generator/src/main/resources/lexicon");

  /** Columns that need not be filled in every row, beside those of marks. */
  private static final List<String> MAY_BE_BLANK = List.of("but-in");

  private static final String MARK = "x";

  @Test
  void readsTheListsOfATable() {
    Lexicon table =
        Lexicon.parse("x", "# 说明\nlist\tword\twhy\tsource\na\t村\tw\ts\nb\t村民\tw\ts\na\t镇\tw\ts\n");
    assertEquals(WordSet.of(List.of("镇", "村")), table.words("a"));
    assertEquals(List.of("村", "村民", "镇"), table.column("word"));
    assertThrows(IllegalStateException.class, () -> table.words("c"));
  }

  @Test
  void refusesARowWithoutAFieldForEachColumn() {
    assertThrows(IllegalStateException.class, () -> Lexicon.parse("x", "word\twhy\n村\n"));
    assertThrows(IllegalStateException.class, () -> Lexicon.parse("x", "# nothing\n"));
    assertThrows(IllegalStateException.class, () -> Lexicon.read("no-such-table"));
  }

  @Test
  void triesLongerWordsFirst() {
    WordSet words = WordSet.of(List.of("村", "村民", "A+B"));
    assertEquals("(?:\\QA+B\\E|村民|村)", words.any());
    assertEquals("(?=[A村])(?:\\QA+B\\E|村民|村)", words.anyAtAGlance());
    assertTrue(Pattern.compile(words.any()).matcher("A+B").matches());
  }

  @Test
  void eachTableSaysWhereItIsFrom() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String name : names()) {
      boolean source = Lexicon.read(name).columns().contains("source");
      if (!source && !Files.readString(FOLDER.resolve(name + ".tsv")).contains("# Source: ")) {
        silent.add(name);
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void noFieldIsBlankOrHasBlanksAround() throws IOException {
    List<String> faults = new ArrayList<>();
    for (String name : names()) {
      Lexicon table = Lexicon.read(name);
      for (List<String> row : table.rows()) {
        for (int i = 0; i < row.size(); i++) {
          String column = table.columns().get(i);
          boolean blank =
              row.get(i).isBlank() && !MAY_BE_BLANK.contains(column) && !marks(table, column);
          if (blank || !row.get(i).equals(row.get(i).strip())) {
            faults.add(name + ": " + row);
          }
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** Whether a column says by a mark, and by nothing else, what asks for a word. */
  private static boolean marks(Lexicon table, String column) {
    return table.column(column).stream().allMatch(field -> field.isEmpty() || field.equals(MARK));
  }

  @Test
  void everyWordOfATableOfMarksIsAskedForByARule() throws IOException {
    List<String> unasked = new ArrayList<>();
    int tables = 0;
    for (String name : names()) {
      Lexicon table = Lexicon.read(name);
      List<String> marks = table.columns().stream().filter(c -> marks(table, c)).toList();
      tables += marks.isEmpty() ? 0 : 1;
      for (int i = 0; !marks.isEmpty() && i < table.rows().size(); i++) {
        int row = i;
        if (marks.stream().allMatch(mark -> table.column(mark).get(row).isEmpty())) {
          unasked.add(name + ": " + table.rows().get(i));
        }
      }
    }
    assertEquals(List.of(), unasked);
    assertTrue(tables > 0, "no table of marks");
  }

  @Test
  void readsWhatAColumnMarks() {
    Lexicon table = Lexicon.parse("x", "word\topens\theads\n今后\tx\t\n明年\tx\tx\n");
    assertEquals(WordSet.of(List.of("今后", "明年")), table.marked("opens"));
    assertEquals(WordSet.of(List.of("明年")), table.marked("heads"));
    assertThrows(IllegalStateException.class, () -> table.marked("aims"));
  }

  @Test
  void noListHasAWordTwiceAndAllAreInOrder() throws IOException {
    List<String> faults = new ArrayList<>();
    int words = 0;
    for (String name : names()) {
      Lexicon table = Lexicon.read(name);
      if (table.columns().contains("word")) {
        for (Map.Entry<String, List<String>> list : lists(table).entrySet()) {
          faults.addAll(faults(name + " " + list.getKey(), list.getValue()));
          words += list.getValue().size();
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(words > 0, "no words");
  }

  private static List<String> faults(String list, List<String> words) {
    List<String> faults = new ArrayList<>();
    for (int i = 1; i < words.size(); i++) {
      int order = words.get(i - 1).compareTo(words.get(i));
      if (order == 0) {
        faults.add(list + ": twice " + words.get(i));
      } else if (order > 0) {
        faults.add(list + ": " + words.get(i) + " stands behind " + words.get(i - 1));
      }
    }
    return faults;
  }

  @Test
  void tellsWhatIsWrongWithAList() {
    assertEquals(List.of(), faults("x", List.of("村", "镇")));
    assertEquals(List.of("x: twice 村"), faults("x", List.of("村", "村")));
    assertEquals(List.of("x: 村 stands behind 镇"), faults("x", List.of("镇", "村")));
  }

  @Test
  void rowsOfAListStandTogether() throws IOException {
    for (String name : names()) {
      Lexicon table = Lexicon.read(name);
      if (table.columns().contains("list")) {
        List<String> column = table.column("list");
        List<String> seen = new ArrayList<>();
        for (String list : column) {
          if (seen.isEmpty() || !seen.get(seen.size() - 1).equals(list)) {
            assertFalse(seen.contains(list), name + ": " + list + " stands in two places");
            seen.add(list);
          }
        }
      }
    }
  }

  private static Map<String, List<String>> lists(Lexicon table) {
    Map<String, List<String>> lists = new HashMap<>();
    List<String> words = table.column("word");
    List<String> of =
        table.columns().contains("list")
            ? table.column("list")
            : Collections.nCopies(words.size(), "");
    for (int i = 0; i < words.size(); i++) {
      lists.computeIfAbsent(of.get(i), l -> new ArrayList<>()).add(words.get(i));
    }
    return lists;
  }

  private static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files.map(f -> f.getFileName().toString().replaceFirst("\\.tsv$", "")).sorted().toList();
      assertTrue(names.size() > 3, names.toString());
      return names;
    }
  }
}
