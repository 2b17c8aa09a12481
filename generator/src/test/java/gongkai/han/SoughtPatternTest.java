package gongkai.han;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is left out where a pattern is not tried is nothing that it would have found. */
class SoughtPatternTest {
  /** Of several ways to judge the one with the rarest signs is taken: pairs before single ones. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "下一步 下一",
        "(?:明年|下一步|将) 下一,将,明年",
        "[今明]年底 年底",
        "拟?定 定",
        "(?:明年)?定 定",
        "(?:明年)+定? 明年",
        "(?:明年){2} 明年",
        "(?:明年){0,2}定 定",
        "[甲乙丙][^丁] 丙,乙,甲",
        "(?=明年)定 定",
        "(?<!明年)定制 定制",
        "^对照.*问题$ 对照",
        "\\Q（一）\\E （一",
        "20[0-9]{2}年 20",
        "\\d{4}年 年",
        "[\\p{IsHan}&&[^年]]{2}局 局"
      })
  void readsOfAPatternWhatEachMatchHas(String pattern, String grams) {
    assertEquals(grams, String.join(",", new TreeSet<>(need(pattern).grams())));
  }

  /** A sentence that has one of them and not the other is spared too. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "看到.{0,20}(?:问题|不足) 不足,问题",
        "[不没]足[：:] 不,没",
        "甲乙[^，]*丙丁[^，]*戊己 丙丁",
        "(?:甲乙.丙丁|戊己) 丙丁,戊己",
        "(?:甲乙|戊己) ''",
        "甲乙.? ''"
      })
  void readsOfAPatternWhatEachMatchHasBesides(String pattern, String others) {
    assertEquals(others, String.join(",", new TreeSet<>(need(pattern).others())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "(?:明年|)",
        "[^年]",
        "明?",
        "明*年?",
        "(?i)ab",
        "(.)\\1",
        "[\\p{IsHan}]",
        "[\\p{IsHan}&&[^年]]+",
        "\\w+",
        "𠮷?年",
        "[𠮷]年"
      })
  void asksNothingOfAPatternThatItDoesNotUnderstandOrThatNeedsNothing(String pattern) {
    assertTrue(need(pattern).grams().isEmpty(), pattern);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "^甲乙 true",
        "^甲|乙 false",
        "(?:^甲|^乙) true",
        "(?:^甲)?乙 false",
        "甲乙 false",
        "(?:^|，)甲 false",
        "^(?:甲|乙) true",
        "(?=甲)^甲 true"
      })
  void knowsWhatCanOnlyMatchAtTheStart(String pattern, boolean atStart) {
    assertEquals(atStart, need(pattern).atStart());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "甲乙 甲",
        "(?:甲乙|丙) 丙,甲",
        "甲?乙 乙,甲",
        "(?:甲|乙*)丙 丙,乙,甲",
        "[甲乙]{2} 乙,甲",
        "甲{0,2}乙 乙,甲",
        "(?!甲)[甲乙] 乙,甲",
        "(?<=甲)乙 乙",
        "^[0-3]月 0,1,2,3",
        "[甲\\d]月 0,1,2,3,4,5,6,7,8,9,甲",
        "\\Q（一\\E （"
      })
  void readsOfAPatternWhatAMatchBeginsWith(String pattern, String signs) {
    assertEquals(signs, String.join(",", new TreeSet<>(need(pattern).first())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {"甲?", ".甲", "[^甲]乙", "甲*乙?", "\\w甲", "[^\\s]甲", "甲|$", "(?i)a", "甲?[\\p{IsHan}]"})
  void knowsNotWhatSomeMatchesBeginWith(String pattern) {
    assertTrue(need(pattern).first().isEmpty(), pattern);
  }

  private static NeededSigns.Need need(String pattern) {
    return NeededSigns.of(Pattern.compile(pattern));
  }

  @Test
  void asksAgainWhatIsInATextWhenPatternsAreAdded() {
    String text = "甲乙丙丁戊己庚辛";
    assertTrue(SoughtPattern.of("甲乙").in(text));
    assertTrue(SoughtPattern.of("庚辛").in(text));
    assertFalse(SoughtPattern.of("辛庚").in(text));
    assertEquals("乙丙丁戊己庚辛", SoughtPattern.of("^甲").replaced(text, ""));
  }

  /**
   * Every rule of prose, over texts as they are and over what is thrown together from its words.
   */
  @Test
  void leavesOutNothingThatARuleWouldFind() throws IOException, ReflectiveOperationException {
    List<String> sentences = sentences();
    Random random = new Random(3);
    int spared = 0;
    Set<SoughtPattern> rules = rules();
    for (SoughtPattern rule : rules) {
      Pattern pattern = Pattern.compile(rule.toString());
      List<String> signs = rule.toString().codePoints().mapToObj(Character::toString).toList();
      List<String> texts = new ArrayList<>(sentences);
      for (int i = 0; i < 300; i++) {
        int from = random.nextInt(signs.size());
        int to = Math.min(signs.size(), from + 1 + random.nextInt(8));
        String made = String.join("", signs.subList(from, to)).replaceAll("[()?:|\\[\\]^$]", "");
        texts.add(random.nextBoolean() ? made : sentences.get(i % sentences.size()) + made);
      }
      for (String text : texts) {
        boolean may = rule.mayBeIn(text);
        boolean found = pattern.matcher(text).find();
        assertEquals(found, rule.in(text), () -> rule + " in " + text);
        assertTrue(may || !found, () -> rule + " in " + text);
        // What is not in a text anywhere is not the whole of it.
        boolean whole = found && pattern.matcher(text).matches();
        assertEquals(whole, rule.is(text), () -> rule + " is " + text);
        spared += may ? 0 : 1;
      }
    }
    assertTrue(rules.size() > 100 && spared > 100 * sentences.size(), rules.size() + " " + spared);
  }

  private static List<String> sentences() throws IOException {
    Path texts = Path.of("src/test/resources");
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(texts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        try {
          Files.readString(file)
              .lines()
              .flatMap(l -> Stream.of(l.split("(?<=[。；])", -1)))
              .filter(sentence -> !sentence.isBlank())
              .limit(12)
              .forEach(sentences::add);
        } catch (java.nio.charset.CharacterCodingException | UncheckedIOException e) {
          // A text in another encoding.
        }
      }
    }
    return sentences;
  }

  private static Set<SoughtPattern> rules() throws IOException, ReflectiveOperationException {
    Path classes = Path.of("target/classes");
    Set<SoughtPattern> rules = new HashSet<>();
    for (String room : List.of("gongkai/text", "gongkai/importing")) {
      try (Stream<Path> files = Files.walk(classes.resolve(room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          rules.addAll(rulesOf(classes.relativize(file).toString()));
        }
      }
    }
    return rules;
  }

  private static List<SoughtPattern> rulesOf(String file) throws ReflectiveOperationException {
    String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
    List<SoughtPattern> rules = new ArrayList<>();
    for (Field field : Class.forName(name).getDeclaredFields()) {
      if (field.getType() == SoughtPattern.class && Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        rules.add((SoughtPattern) field.get(null));
      }
    }
    return rules;
  }
}
