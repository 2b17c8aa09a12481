package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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

/** A rule of a style sheet for what nothing writes is one that nobody can see fail. */
class UsedStylesTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w-]*");

  private static final Pattern LITERAL =
      Pattern.compile(
          "(?s)/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\\\n])*)\"");

  private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

  private static final Pattern NOTE = Pattern.compile("(?s)/\\*.*?\\*/");

  /** What stands before a block; a rule within a media query has none of its own. */
  private static final Pattern SELECTOR = Pattern.compile("([^{}@;]+)\\{");

  private static final Pattern NAME = Pattern.compile("[.#]([A-Za-z_][\\w-]*)|\\[([a-z][\\w-]*)");

  /** Words of templates, scripts and texts in code; codes of constants. */
  private final Set<String> words = new HashSet<>();

  UsedStylesTest() throws IOException {
    for (String folder : List.of("generator/src/main", "themes")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String name = file.getFileName().toString();
          if (name.endsWith(".java")) {
            String code = Files.readString(file);
            LITERAL
                .matcher(code)
                .results()
                .map(l -> l.group(1))
                .filter(Objects::nonNull)
                .forEach(this::read);
            CONSTANT
                .matcher(code)
                .results()
                .map(c -> c.group().toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(words::add);
          } else if (name.endsWith(".peb") || name.endsWith(".js")) {
            read(Files.readString(file));
          }
        }
      }
    }
  }

  private void read(String text) {
    WORD.matcher(text).results().map(MatchResult::group).forEach(words::add);
  }

  @Test
  void noRuleIsForWhatNothingWrites() throws IOException {
    for (String sheet :
        List.of(
            "themes/default/assets/site.css",
            "generator/src/main/resources/desk/desk.css",
            "generator/src/main/resources/gongkai/preview/panel.css")) {
      Set<String> names = names(Files.readString(ROOT.resolve(sheet)));
      assertTrue(names.size() > 5, sheet);
      names.removeIf(this::isWritten);
      assertEquals(Set.of(), names, sheet);
    }
  }

  @Test
  void seesARuleForWhatNothingWrites() {
    Set<String> names = names("/* .note */ .key-ring, .never-written td[data-size] { top: .5em }");
    assertEquals(Set.of("key-ring", "never-written", "data-size"), names);
    assertTrue(isWritten("key-ring") && isWritten("contents-2"));
    assertFalse(isWritten("never-written") || isWritten("key-xyzzy"));
  }

  /** Classes, ids and attributes that rules are for. */
  private static Set<String> names(String sheet) {
    Set<String> names = new TreeSet<>();
    SELECTOR
        .matcher(NOTE.matcher(sheet).replaceAll(""))
        .results()
        .flatMap(selector -> NAME.matcher(selector.group(1)).results())
        .forEach(name -> names.add(name.group(1) == null ? name.group(2) : name.group(1)));
    return names;
  }

  /** Whole, or as a beginning with a code or number behind it. */
  private boolean isWritten(String name) {
    return words.contains(name)
        || IntStream.range(1, name.length())
            .filter(at -> name.charAt(at - 1) == '-' && words.contains(name.substring(0, at)))
            .mapToObj(name::substring)
            .anyMatch(code -> words.contains(code) || code.matches("[0-9]+"));
  }
}
