package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import gongkai.han.Lexicon;
import gongkai.han.NamedWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Code says in what order words stand; which words these are, the tables of {@code lexicon/} say.
 */
class WordsInCodeTest {
  private static final Path MAIN =
      Path.of(System.getProperty("project.root"), "generator/src/main/java/gongkai");

  /** Numerals, what rounds a number, and the counter of anything: how to count is grammar. */
  private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几半余多个壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億廿卅卌";

  /** Of written dates, and what makes a number one of an order. */
  private static final String DATES = "年月日号时旬季第上中下初末底内";

  /** The particles, prepositions and copulas of a clause. There are no others to be added. */
  private static final String GRAMMAR = "的之了是为有在和与及或至到从由自于向对将等每各";

  /** Stands for what is withheld, and what is a bar in spite of its script. */
  private static final String MARKS = "某丨";

  private static final String STRUCTURE = NUMERALS + DATES + GRAMMAR + MARKS;

  /** Any Chinese sign, as a class of a pattern. */
  private static final String ANY_SIGN = "㐀-鿿";

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n"
              + "]*|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\])')");

  /**
   * So many literals of a room hold a word. Less is right and is written down here, more is not.
   */
  private static final Map<String, Integer> LEFT =
      new TreeMap<>(
          Map.of(
              "checking",
              10,
              "cli",
              5,
              "content",
              11,
              "document",
              2,
              "model",
              9,
              "site",
              2,
              "text",
              4));

  @Test
  void wordsStandInTablesAndNotInCode() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    Map<String, List<String>> where = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String room = MAIN.relativize(file).getName(0).toString();
        for (String literal : literals(Files.readString(file))) {
          if (holdsWord(literal)) {
            found.merge(room, 1, Integer::sum);
            where
                .computeIfAbsent(room, r -> new ArrayList<>())
                .add(file.getFileName() + ": " + literal);
          }
        }
      }
    }
    where.keySet().removeIf(room -> found.get(room).equals(LEFT.get(room)));
    assertEquals(
        LEFT,
        found,
        "literals with words, by room. Move words to a table of lexicon/, or lower the bound: "
            + where);
  }

  @Test
  void tellsAWordFromTheGrammarAroundIt() {
    assertEquals(
        List.of("\"召开\""),
        literals("// 会议\nof(\"[一二三]月\", '第', \"召开\", \"[㐀-鿿]{2}的\"); /* 会议 */").stream()
            .filter(WordsInCodeTest::holdsWord)
            .toList());
  }

  private static List<String> literals(String source) {
    List<String> literals = new ArrayList<>();
    Matcher matcher = LITERAL_OR_COMMENT.matcher(source);
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        literals.add(matcher.group(1));
      }
    }
    return literals;
  }

  private static boolean holdsWord(String literal) {
    return literal
        .replace(ANY_SIGN, "")
        .chars()
        .anyMatch(
            c ->
                Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
                    && STRUCTURE.indexOf(c) < 0);
  }

  /** Neither a list that no code can name nor a name that no table has. */
  @Test
  void eachListOfATableHasAName() {
    Map<String, TreeSet<String>> named = new TreeMap<>();
    Map<String, TreeSet<String>> there = new TreeMap<>();
    for (NamedWords words : all()) {
      named.computeIfAbsent(words.table(), t -> new TreeSet<>()).add(words.list());
      there.computeIfAbsent(words.table(), t -> new TreeSet<>(lists(Lexicon.read(t))));
    }
    assertEquals(there, named);
    assertTrue(named.size() > 2, named.toString());
  }

  private static List<String> lists(Lexicon table) {
    List<String> plain = List.of("word", "why", "source");
    return table.columns().contains("list")
        ? table.column("list")
        : table.columns().stream().filter(column -> !plain.contains(column)).toList();
  }

  @Test
  void noListIsThereInVain() throws IOException {
    StringBuilder code = new StringBuilder();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        code.append(Files.readString(file));
      }
    }
    TreeSet<String> asked = new TreeSet<>();
    Matcher matcher =
        Pattern.compile("\\b(\\w+Words)\\s*\\.\\s*([A-Z][A-Z0-9_]*)\\b").matcher(code);
    while (matcher.find()) {
      asked.add(matcher.group(1) + "." + matcher.group(2));
    }
    List<String> unasked =
        all().stream()
            .filter(words -> !asked.contains(words.getClass().getSimpleName() + "." + words.name()))
            // those of this table are called as the values that they stand for
            .filter(words -> code.indexOf(words.getClass().getSimpleName() + ".valueOf(") < 0)
            .map(words -> words.table() + " " + words.list())
            .toList();
    assertEquals(List.of(), unasked);
  }

  private static List<NamedWords> all() {
    List<NamedWords> all = new ArrayList<>();
    for (JavaClass type : ProgramClasses.ALL) {
      if (type.isEnum() && type.isAssignableTo(NamedWords.class)) {
        for (Object constant : type.reflect().getEnumConstants()) {
          all.add((NamedWords) constant);
        }
      }
    }
    return all;
  }
}
