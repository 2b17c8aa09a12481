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
import java.util.Set;
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

  /**
   * Signs that are the grammar of numbers, dates and clauses, and why each may stand in a rule. A
   * rule that says in what order they stand would say less if they had other names.
   */
  private static final Map<String, String> STRUCTURE =
      Map.ofEntries(
          Map.entry("〇零一二三四五六七八九两", "digits"),
          Map.entry("十百千万亿", "what a digit before it is multiplied by"),
          Map.entry("几半余多", "what makes a number vague, or adds a half"),
          Map.entry("第", "makes a number one of an order"),
          Map.entry("个", "counts anything, and stands between a number and what has no counter"),
          Map.entry("年月日号旬", "parts of a written date, each behind its number"),
          Map.entry("上中下", "thirds and halves of a stretch of time"),
          Map.entry("初末底", "ends of a stretch of time"),
          Map.entry("的之", "join what describes to what is described"),
          Map.entry("了", "the deed is done"),
          Map.entry("将", "the deed is ahead"),
          Map.entry("为是有", "copulas: what stands behind is said of what stands before"),
          Map.entry("和与及或", "join the last of several"),
          Map.entry("等", "ends a list that is not complete"),
          Map.entry("从由自到至", "from where and up to where"),
          Map.entry("在于", "where and when"),
          Map.entry("每", "makes an amount a rate"),
          Map.entry("某", "stands for a name that is withheld, as * does"),
          Map.entry("丨", "a bar, in spite of its script"));

  private static final String SIGNS = String.join("", STRUCTURE.keySet());

  /** The one class that knows the forms of numerals that banks and Word write. */
  private static final String NUMERALS_OF_BANKS = "HanDigits.java";

  /** Any Chinese sign, as a class of a pattern. */
  private static final String ANY_SIGN = "㐀-鿿";

  private static final Pattern LITERAL_OR_COMMENT =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n"
              + "]*|(\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n"
              + "])*\"|'(?:\\\\.|[^'\\\\])')");

  @Test
  void wordsStandInTablesAndNotInCode() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : code()) {
      literals(Files.readString(file)).stream()
          .filter(WordsInCodeTest::holdsWord)
          .filter(literal -> !file.endsWith(NUMERALS_OF_BANKS))
          .forEach(literal -> found.add(file.getFileName() + ": " + literal));
    }
    assertEquals(List.of(), found, "move these words to a table of lexicon/");
  }

  /** Otherwise the list of signs would grow, and nobody would dare to take one out. */
  @Test
  void noSignIsAllowedInVain() throws IOException {
    StringBuilder literals = new StringBuilder();
    for (Path file : code()) {
      literals(Files.readString(file))
          .forEach(literal -> literals.append(literal.replace(ANY_SIGN, "")));
    }
    assertEquals(
        List.of(),
        SIGNS
            .chars()
            .filter(c -> literals.indexOf(Character.toString(c)) < 0)
            .mapToObj(Character::toString)
            .toList());
  }

  private static List<Path> code() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
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
                    && SIGNS.indexOf(c) < 0);
  }

  /** Neither a list that no code can name nor a name that no table has. */
  @Test
  void eachListOfATableHasAName() {
    TreeSet<String> tables = new TreeSet<>();
    TreeSet<String> named = new TreeSet<>();
    TreeSet<String> there = new TreeSet<>();
    for (NamedWords words : all()) {
      named.add(words.table() + " " + words.list());
      if (tables.add(words.table())) {
        lists(Lexicon.read(words.table())).forEach(list -> there.add(words.table() + " " + list));
      }
    }
    TreeSet<String> withoutList = new TreeSet<>(named);
    withoutList.removeAll(there);
    there.removeAll(named);
    assertEquals(Set.of(), withoutList, "no table has these lists");
    assertEquals(Set.of(), there, "no code names these lists");
    assertTrue(tables.size() > 2, tables.toString());
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
    for (Path file : code()) {
      code.append(Files.readString(file));
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
