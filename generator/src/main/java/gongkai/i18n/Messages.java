package gongkai.i18n;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SystemCause;
import gongkai.model.Language;
import gongkai.model.ReleaseId;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Texts by key in one language. A text may hold {@code {0}}, {@code {1}} … for its arguments; where
 * a bundle has {@code <key>.one} or another plural form, that is used if the bundle's {@link
 * Plurals rule} for the form holds of the first argument.
 */
public final class Messages {
  /** The bundles of the command line, one per topic, so that each stays small. */
  private static final List<String> COMMAND_TOPICS =
      List.of(
          "cli",
          "content",
          "checking",
          "desk",
          "importing",
          "markdown",
          "preview",
          "publishing",
          "release");

  /** Families of texts that a language may do without, or have in part. */
  private static final List<String> OPTIONAL = List.of("unit.", "scale.", "plural.", "month.");

  /** Those of the command line that were asked for. They never change. */
  private static final Map<Language, Messages> OF_COMMANDS = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, String> texts;
  private final Plurals plurals;
  private final Set<String> counted;

  /** Whether days that are arguments are said in words; on pages they are words already. */
  private final boolean saysDays;

  private Messages(Language language, Map<String, String> texts) {
    this.language = language;
    // Asked thousands of times for each page: the immutable ones of the JDK are slower.
    this.texts = new HashMap<>(texts);
    this.plurals = Plurals.of(texts);
    this.saysDays = texts.containsKey("format.day");
    this.counted =
        texts.keySet().stream()
            .filter(Messages::isForm)
            .map(key -> key.substring(0, key.lastIndexOf('.')))
            .collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean isForm(String key) {
    return Plurals.FORMS.contains(key.substring(key.lastIndexOf('.') + 1));
  }

  /** Whether a complete bundle may lack a key: plural forms, units of counting and the like. */
  public static boolean isOptional(String key) {
    return isForm(key) || OPTIONAL.stream().anyMatch(key::startsWith);
  }

  /** The messages of the command line: Chinese for every kind of Chinese, else English. */
  public static Messages ofCommands(Language language) {
    Language nearest = language.isChinese() ? Language.CHINESE : Language.ENGLISH;
    return OF_COMMANDS.computeIfAbsent(nearest, Messages::readOfCommands);
  }

  private static Messages readOfCommands(Language language) {
    String suffix = language.isChinese() ? "zh" : "en";
    Map<String, String> texts = new HashMap<>();
    for (String topic : COMMAND_TOPICS) {
      String name = "/messages/" + topic + "_" + suffix + ".properties";
      try (InputStream in = Messages.class.getResourceAsStream(name)) {
        if (in == null) {
          throw new IllegalStateException("the program lacks its messages " + name);
        }
        texts.putAll(Bundle.read(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Messages(language, texts);
  }

  /**
   * Messages from a bundle in {@code .properties} form.
   *
   * @throws IllegalArgumentException if a plural rule is faulty; the message is its key
   */
  public static Messages read(Language language, Reader bundle) throws IOException {
    return new Messages(language, Bundle.read(bundle));
  }

  public Language language() {
    return language;
  }

  /** In no order. */
  public Set<String> keys() {
    return Collections.unmodifiableSet(texts.keySet());
  }

  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /** A text as the bundle has it, with {@code {0}} and the like in it. */
  String raw(String key) {
    return texts.get(key);
  }

  /**
   * The text with its arguments put in.
   *
   * @throws IllegalArgumentException if there is no such text: a key is part of the program, so
   *     this is a bug
   */
  public String text(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message “" + key + "” in " + language);
    }
    if (arguments.length > 0 && counted.contains(key)) {
      text = texts.getOrDefault(key + "." + form(arguments[0]), text);
    }
    return fill(text, arguments);
  }

  /** The form for a whole number; of anything else “other”. */
  private String form(Object argument) {
    Object number = argument instanceof NumberText written ? written.number() : argument;
    if (!(number instanceof Number)) {
      return "other";
    }
    try {
      long whole = new BigDecimal(number.toString()).longValueExact();
      return whole < 0 ? "other" : plurals.form(whole).orElse("other");
    } catch (ArithmeticException fraction) {
      return "other";
    }
  }

  /** Whether the language has a form for the number one that also goes with this number. */
  public boolean isOne(Number number) {
    return form(number).equals("one");
  }

  /**
   * What a problem says. Its arguments are texts, as other programs get them too; a first one of
   * digits alone is a count.
   */
  public String words(Problem problem) {
    Object[] arguments = problem.arguments().stream().map(Legible::line).toArray();
    if (arguments.length > 0 && problem.arguments().get(0).matches("[0-9]{1,18}")) {
      String digits = problem.arguments().get(0);
      arguments[0] = new NumberText(new BigDecimal(digits), digits);
    }
    return text("problem." + problem.code(), arguments);
  }

  /** A problem as one line: {@code path:line:column: error [code]: what is wrong. What to do.} */
  public String line(Problem problem) {
    return Legible.line(problem.place().toString())
        + ": "
        + text("severity." + problem.severity().name().toLowerCase(Locale.ROOT))
        + " ["
        + problem.code()
        + "]: "
        + words(problem);
  }

  /** An argument that is the key of a cause is worded, all others stand as they are. */
  private Object worded(Object argument) {
    boolean cause = argument instanceof String key && key.startsWith(SystemCause.PREFIX);
    if (cause) {
      return texts.getOrDefault((String) argument, (String) argument);
    }
    return argument instanceof String text ? Legible.words(text) : argument;
  }

  /** A release by its day and, if it is not the first of that day, its number. */
  private String release(ReleaseId release) {
    String day = day(release.date());
    return release.number() == 1
        ? day
        : text("format.release", day, Integer.toString(release.number()));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.get("format.day"), Locale.ROOT).format(day);
  }

  /**
   * A day, perhaps of a release, that a sentence speaks of. What stands between quotation marks is
   * what somebody wrote or is to write, and stays as it is.
   */
  private static Optional<ReleaseId> day(Object argument, CharSequence before) {
    if (argument instanceof ReleaseId release) {
      return Optional.of(release);
    }
    if (argument instanceof LocalDate day) {
      return Optional.of(ReleaseId.firstOf(day));
    }
    boolean quoted = before.toString().lastIndexOf('“') > before.toString().lastIndexOf('”');
    return argument instanceof String text && !quoted ? ReleaseId.parse(text) : Optional.empty();
  }

  /**
   * Puts a day into a sentence. Digits have blanks beside them that Chinese signs have not.
   *
   * @return how many characters behind it are left out
   */
  private static int putDay(String day, StringBuilder filled, String behind) {
    boolean chinese = day.codePointBefore(day.length()) > 0x7f;
    int end = filled.length() - 1;
    if (chinese && end > 0 && filled.charAt(end) == ' ' && isChinese(filled.charAt(end - 1))) {
      filled.setLength(end);
    }
    filled.append(day);
    boolean blank = behind.length() > 1 && behind.charAt(0) == ' ' && isChinese(behind.charAt(1));
    return chinese && blank ? 1 : 0;
  }

  private static boolean isChinese(int character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private String fill(String text, Object[] arguments) {
    if (arguments.length == 0 || text.indexOf('{') < 0) {
      return text;
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
      int close = text.indexOf('}', open);
      if (close == open + 2 && Character.isDigit(text.charAt(open + 1))) {
        int index = text.charAt(open + 1) - '0';
        // Tests run with assertions: none may print a message with a hole in it.
        assert index < arguments.length : "no argument for {" + index + "} of “" + text + "”";
        if (index < arguments.length) {
          filled.append(text, from, open);
          from = close + 1;
          Optional<ReleaseId> day = saysDays ? day(arguments[index], filled) : Optional.empty();
          if (day.isPresent()) {
            from += putDay(release(day.get()), filled, text.substring(from));
          } else {
            filled.append(worded(arguments[index]));
          }
        }
      }
    }
    return filled.append(text, from, text.length()).toString();
  }
}
