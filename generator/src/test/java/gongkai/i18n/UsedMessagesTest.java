package gongkai.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A text that nothing asks for is one that somebody translates in vain. */
class UsedMessagesTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  /** What is commented out asks for nothing; a sign alone may be a quotation mark. */
  private static final Pattern LITERAL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\\n])*)\"");

  /** Of a template; what stands around it is no key. */
  private static final Pattern EXPRESSION = Pattern.compile("\\{[{%].*?[%}]\\}");

  /** Expressions stand within attributes, whose quotes are no ends of a key. */
  private static final Pattern DOTTED = Pattern.compile("[.-]?[a-z0-9]+(?:[.-][a-z0-9]+)*[.-]?");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

  /** Before any field of a form; it would let every key of the desk pass. */
  private static final String ANY_FIELD = "desk.";

  /** What picocli asks for of each command beside its options. */
  private static final List<String> OF_A_COMMAND =
      List.of(
          "description",
          "synopsisHeading",
          "commandListHeading",
          "optionListHeading",
          "parameterListHeading");

  /** All that keys are made of: whole ones, their beginnings and ends, and codes between them. */
  private final Set<String> words = new HashSet<>();

  UsedMessagesTest() throws IOException {
    for (String folder :
        List.of("generator/src/main/java", "generator/src/main/resources/desk", "themes")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".java")) {
            readJava(Files.readString(file));
          } else if (name.endsWith(".peb")) {
            EXPRESSION.matcher(Files.readString(file)).results().forEach(e -> read(e.group()));
          } else if (name.endsWith(".js")) {
            read(Files.readString(file));
          }
        }
      }
    }
  }

  private void read(String expression) {
    DOTTED.matcher(expression).results().map(MatchResult::group).forEach(words::add);
  }

  private void readJava(String code) {
    LITERAL
        .matcher(code)
        .results()
        .map(found -> found.group(1))
        .filter(Objects::nonNull)
        .forEach(words::add);
    CONSTANT
        .matcher(code)
        .results()
        .map(found -> found.group().toLowerCase(Locale.ROOT).replace('_', '-'))
        .forEach(words::add);
  }

  @Test
  void nothingOfAThemeIsThereInVain() throws IOException {
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      Path bundle = ROOT.resolve("themes/default/i18n/" + language.tag() + ".properties");
      Messages messages =
          Messages.read(language, Files.newBufferedReader(bundle, StandardCharsets.UTF_8));
      assertEquals(Set.of(), unused(messages), language.tag());
    }
  }

  @Test
  void nothingOfTheCommandsIsThereInVain() {
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      assertEquals(Set.of(), unused(Messages.ofCommands(language)), language.tag());
    }
  }

  @Test
  void seesWhatNothingAsksFor() {
    assertTrue(isUsed("gap.withdrawn") && isUsed("desk.note.no-page-advice"));
    assertTrue(isUsed("help.sample") && isUsed("help.gongkai.new.unit.level"));
    assertFalse(isUsed("gap.never-asked") || isUsed("desk.never-asked"));
    assertFalse(isUsed("help.never-asked") || isUsed("help.never-asked.usage.description"));
  }

  private Set<String> unused(Messages messages) {
    Set<String> unused = new TreeSet<>();
    for (String key : messages.keys()) {
      if (!Messages.isOptional(key) && !isUsed(key)) {
        unused.add(key);
      }
    }
    return unused;
  }

  private boolean isUsed(String key) {
    if (key.startsWith("help.")) {
      return isOfACommand(List.of(key.split("\\.", -1)));
    }
    boolean problem = key.startsWith("problem.") && isUsed(key.substring("problem.".length()));
    return problem || words.contains(key) || isEnded(key) || isMade(key);
  }

  /** Option, parameter or command as picocli calls it: {@code help.gongkai.new.unit.level}. */
  private boolean isOfACommand(List<String> parts) {
    String last = parts.get(parts.size() - 1);
    boolean usage = parts.get(parts.size() - 2).equals("usage");
    List<String> path = parts.subList(1, parts.size() - (usage ? 2 : 1));
    return path.stream().allMatch(words::contains)
        && (usage
            ? OF_A_COMMAND.contains(last)
            : Stream.of("--" + last, last, "<" + last + ">").anyMatch(words::contains));
  }

  /** Whether it is a beginning that code has, a code, and it may be an end that code has. */
  private boolean isMade(String key) {
    return IntStream.range(1, key.length())
        .filter(at -> isJoint(key, at - 1))
        .filter(at -> words.contains(key.substring(0, at)))
        .filter(at -> !key.substring(0, at).equals(ANY_FIELD))
        .anyMatch(at -> isCode(key.substring(at)));
  }

  private boolean isCode(String text) {
    return words.contains(text) || text.matches("[0-9]+") || isEnded(text) || isPair(text);
  }

  /** A whole key or code with an end put to it. */
  private boolean isEnded(String text) {
    return IntStream.range(1, text.length())
        .filter(at -> isJoint(text, at))
        .filter(at -> words.contains(text.substring(0, at)))
        .anyMatch(at -> words.contains(text.substring(at)));
  }

  /** Two codes with a point between them. */
  private boolean isPair(String text) {
    int at = text.indexOf('.');
    return at > 0
        && words.contains(text.substring(0, at))
        && words.contains(text.substring(at + 1));
  }

  private static boolean isJoint(String text, int at) {
    return text.charAt(at) == '.' || text.charAt(at) == '-';
  }
}
