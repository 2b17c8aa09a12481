package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.report.StatedText;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));
  private static final Path THEME = ROOT.resolve("themes/default/i18n");

  /** Plural forms, units of counting and the like exist only in languages that need them. */
  private static Set<String> needed(Set<String> keys) {
    Set<String> all = new TreeSet<>(keys);
    all.removeIf(Messages::isOptional);
    return all;
  }

  @Test
  void bothLanguagesOfTheCommandsSayTheSameThings() {
    assertEquals(
        needed(Messages.ofCommands(Language.CHINESE).keys()),
        needed(Messages.ofCommands(Language.ENGLISH).keys()));
  }

  @Test
  void bothLanguagesOfThePagesSayTheSameThings() throws IOException {
    assertEquals(needed(page(Language.CHINESE).keys()), needed(page(Language.ENGLISH).keys()));
  }

  private static Messages page(Language language) throws IOException {
    Path bundle = THEME.resolve(language.tag() + ".properties");
    return Messages.read(language, Files.newBufferedReader(bundle, StandardCharsets.UTF_8));
  }

  @Test
  void whatReportsStateHasItsLabels() throws IOException {
    for (Messages messages : List.of(page(Language.CHINESE), page(Language.ENGLISH))) {
      for (StatedText.Place place : StatedText.Place.values()) {
        String label = place == StatedText.Place.REPORT ? "fact." : "document.";
        for (StatedText text : StatedText.of(place)) {
          assertTrue(messages.has(label + text.code()), label + text.code());
        }
      }
    }
  }

  /** A second line with the same key would silently win over the first. */
  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> twice = new ArrayList<>();
    List<Path> bundles = new ArrayList<>();
    for (Path folder : List.of(THEME, ROOT.resolve("generator/src/main/resources/messages"))) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(bundles::add);
      }
    }
    for (Path bundle : bundles) {
      Set<String> seen = new HashSet<>();
      for (String line : Files.readAllLines(bundle)) {
        int equals = line.indexOf('=');
        if (!line.startsWith("#") && equals > 0 && !seen.add(line.substring(0, equals).strip())) {
          twice.add(bundle.getFileName() + ": " + line.substring(0, equals));
        }
      }
    }
    assertEquals(List.of(), twice);
  }

  @Test
  void everyProblemThatTheProgramReportsHasItsWords() throws IOException {
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    Set<String> wordless = new TreeSet<>();
    int found = 0;
    try (Stream<Path> sources = Files.walk(ROOT.resolve("generator/src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher =
            Pattern.compile("Problem\\s*\\.(?:error|warning)\\(\\s*\"([a-z0-9-]+)\"")
                .matcher(Files.readString(source));
        while (matcher.find()) {
          found++;
          String code = matcher.group(1);
          // A code that ends in a hyphen goes on with a rule's: privacy-mobile.
          boolean worded =
              code.endsWith("-")
                  ? messages.keys().stream().anyMatch(k -> k.startsWith("problem." + code))
                  : messages.has("problem." + code);
          if (!worded) {
            wordless.add(code);
          }
        }
      }
    }
    assertTrue(found > 50, "the pattern finds the problems: " + found);
    assertEquals(Set.of(), wordless);
  }

  @Test
  void everyRuleOfAnInspectionHasItsWords() {
    Messages messages = Messages.ofCommands(Language.ENGLISH);
    for (gongkai.privacy.detail.Rule rule : gongkai.privacy.detail.Rule.values()) {
      assertTrue(messages.has("problem." + rule.problem()), rule.code());
    }
    for (gongkai.proofreading.WordingRule rule : gongkai.proofreading.WordingRule.values()) {
      assertTrue(
          messages.keys().stream().anyMatch(k -> k.startsWith("problem.wording-" + rule.code())),
          rule.code());
    }
  }

  @Test
  void aProblemIsOneLineThatBeginsWithItsPlace() {
    Problem problem =
        Problem.error(
            "unknown-unit-near", new SourceLocation("content/a.md", 3, 7), "distict", "district");
    assertEquals(
        "content/a.md:3:7: error [unknown-unit-near]: There is no unit “distict”. Did you mean"
            + " “district”?",
        Messages.ofCommands(Language.ENGLISH).line(problem));
    assertEquals(
        "content/a.md:3:7: 错误 [unknown-unit-near]: 没有“distict”这个单位。是否想写“district”？",
        Messages.ofCommands(new Language("zh-TW")).line(problem));
  }

  /**
   * Glue stands between whole things: sentences, lists, notes in brackets, a label before its list.
   */
  @Test
  void noTextIsAPieceOfASentence() throws IOException {
    Set<String> glue =
        Set.of(
            "title.separator",
            "list.separator",
            "list.comma",
            "sentence.separator",
            "sum.separator",
            "topic.separator",
            "sum.note");
    Set<String> pieces = new TreeSet<>();
    for (Messages messages : List.of(page(Language.ENGLISH), page(Language.CHINESE))) {
      for (String key : messages.keys()) {
        String text = messages.raw(key);
        if (!text.equals(text.strip()) && !glue.contains(key)) {
          pieces.add(key + "=" + text);
        }
      }
    }
    assertEquals(Set.of("disclosure.detail= ({0} of {1} registered figures)"), pieces);
  }

  @Test
  void aFormIsChosenByTheNumberAndNotByItsText() throws IOException {
    Messages messages =
        Messages.read(
            Language.ENGLISH,
            new StringReader(
                "plural.one=n = 1\nplural.many=n % 1000 = 0\nb={0} b\nb.one=one b\nb.many={0} bs"));
    assertEquals("1.000 bs", messages.text("b", new NumberText(new BigDecimal(1000), "1.000")));
    assertEquals("1,000 b", messages.text("b", "1,000"));
    assertEquals("1 b", messages.text("b", "1"));
    assertEquals("1.5 b", messages.text("b", new NumberText(new BigDecimal("1.5"), "1.5")));
    assertEquals("one b", messages.text("b", new NumberText(new BigDecimal("1.0"), "1")));
  }

  @Test
  void theFirstArgumentOfAProblemIsACountIfItIsDigitsAlone() throws IOException {
    Messages messages =
        Messages.read(
            Language.ENGLISH,
            new StringReader("plural.one=n = 1\nproblem.p={0} lines\nproblem.p.one=a line"));
    SourceLocation place = SourceLocation.of("a.md");
    assertEquals("a line", messages.words(Problem.error("p", place, "1")));
    assertEquals("2 lines", messages.words(Problem.error("p", place, "2")));
    assertEquals("020 lines", messages.words(Problem.error("p", place, "020")));
  }

  @Test
  void argumentsAreNotLookedIntoForArguments() throws IOException {
    Messages messages =
        Messages.read(
            Language.ENGLISH,
            new StringReader("plural.one=n = 1\na={0} and {1}\nb={0} b\nb.one=one b"));
    assertEquals("{1} and x", messages.text("a", "{1}", "x"));
    assertEquals("one b", messages.text("b", 1));
    assertEquals("2 b", messages.text("b", 2));
    assertThrows(IllegalArgumentException.class, () -> messages.text("c"));
  }

  private static String words(Language language, String code, String... arguments) {
    Problem problem = Problem.error(code, SourceLocation.of("x"), arguments);
    return Messages.ofCommands(language).words(problem);
  }

  @Test
  void chineseSentencesSpeakOfDaysAsTheyAreSpoken() {
    String said = words(Language.CHINESE, "published-before-written", "2024-01-20", "2024-02-01");
    assertTrue(said.startsWith("公开日期2024年1月20日早于成文日期2024年2月1日。"), said);
    String done = Messages.ofCommands(Language.CHINESE).text("release.done", 1, "2026-12-01-2");
    assertEquals("已发布1份报告，日期2026年12月1日（当日第2次）。", done);
    String english =
        words(Language.ENGLISH, "published-before-written", "2024-01-20", "2024-02-01");
    assertTrue(english.contains("2024-01-20"), english);
  }

  @Test
  void whatIsWrittenInAFileStaysAsItIsWritten() {
    String said = words(Language.CHINESE, "date-ahead", "published", "2035-01-01", "2024-02-01");
    assertTrue(said.startsWith("“published: 2035-01-01”还没有到，今天是2024年2月1日。"), said);
    String period =
        words(Language.CHINESE, "published-before-end", "2024-01-20", "2024-01-31", "2023-02-01");
    assertTrue(period.contains("“period: {from: 2023-02-01, to: …}”"), period);
  }
}
