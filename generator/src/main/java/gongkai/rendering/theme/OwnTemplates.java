package gongkai.rendering.theme;

import gongkai.design.Design.TemplateVersion;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Legible;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the templates that a site has of its own fit this program. */
public final class OwnTemplates {
  /**
   * What templates see: the variables, their values, and the functions. Counted up whenever a
   * template that worked would work no more.
   */
  public static final String VERSION = "4";

  private static final String FOLDER = "templates";
  private static final String ENDING = ".peb";

  private static final Pattern REMARK = Pattern.compile("\\{#.*?#\\}", Pattern.DOTALL);

  /** What a template asks for by a name that is written out; a computed one shows on a page. */
  private static final Pattern ASKED =
      Pattern.compile("\\{%-?\\s*(?:include|extends|embed|import)\\s+[\"']([^\"'{}%]+)[\"']");

  private OwnTemplates() {}

  /**
   * What is wrong with a theme's own templates.
   *
   * @param stated the version that the site's own {@code theme.yml} gives
   * @param themeFile as problems name that file
   */
  public static List<Problem> problems(
      ThemeFiles files, Optional<TemplateVersion> stated, String themeFile) throws IOException {
    Set<String> own = files.ownNames(FOLDER);
    Problems problems = new Problems();
    if (stated.isPresent()) {
      stated
          .filter(v -> !v.version().equals(VERSION))
          .map(v -> Problem.error("template-version", v.place(), v.version(), VERSION))
          .ifPresent(problems::add);
    } else if (!isCopied(files, own)) {
      problems.add(
          Problem.warning("template-version-unstated", SourceLocation.of(themeFile), VERSION));
    }
    if (!own.isEmpty()) {
      problems.addAll(hidden(files, own));
      problems.addAll(unused(files, own));
      problems.addAll(missing(files, own));
    }
    return problems.list();
  }

  /**
   * Whether all are copies: it stands beside them of which version, and is reported when that ages.
   */
  private static boolean isCopied(ThemeFiles files, Set<String> own) {
    Set<String> copied = CopiedFiles.read(files.copied()).origins().keySet();
    return own.stream().allMatch(name -> copied.contains(FOLDER + "/" + name));
  }

  /** The names of a theme's own templates, without folder and ending. */
  public static Set<String> names(ThemeFiles files) {
    Set<String> names = new TreeSet<>();
    for (String name : files.ownNames(FOLDER)) {
      if (name.endsWith(ENDING)) {
        names.add(name.substring(0, name.length() - ENDING.length()));
      }
    }
    return names;
  }

  /** Whether a site words or lays out anything itself: then pages can fail. */
  public static boolean areThere(ThemeFiles files) {
    return !files.ownNames(FOLDER).isEmpty() || !files.ownNames("i18n").isEmpty();
  }

  private static Map<String, String> texts(ThemeFiles files, Set<String> own) {
    Map<String, String> texts = new TreeMap<>();
    for (String name : own) {
      String path = FOLDER + "/" + name;
      files.own(path).ifPresent(b -> texts.put(name, new String(b, StandardCharsets.UTF_8)));
    }
    return texts;
  }

  /** What no content may hold comes onto pages from a template neither. */
  private static List<Problem> hidden(ThemeFiles files, Set<String> own) {
    Problems problems = new Problems();
    texts(files, own)
        .forEach(
            (name, text) -> {
              int at = Legible.hidden(text.replaceFirst("^\uFEFF", ""));
              if (at >= 0) {
                String sign = String.format("U+%04X", (int) text.charAt(at));
                SourceLocation place = place(files.label(FOLDER + "/" + name), text, at);
                problems.add(Problem.error("forbidden-character", place, sign));
              }
            });
    return problems.list();
  }

  /** Templates that own ones ask for by name, and that nobody has. */
  private static List<Problem> missing(ThemeFiles files, Set<String> own) throws IOException {
    Set<String> there = files.list(FOLDER);
    Problems problems = new Problems();
    for (Map.Entry<String, String> text : texts(files, own).entrySet()) {
      Matcher asked = ASKED.matcher(withoutRemarks(text.getValue()));
      while (asked.find()) {
        String wanted = asked.group(1) + ENDING;
        if (!there.contains(wanted)) {
          String path = files.label(FOLDER + "/" + text.getKey());
          problems.add(missing(wanted, there, place(path, text.getValue(), asked.start())));
        }
      }
    }
    return problems.list();
  }

  /** The same text with blanks for its remarks. */
  private static String withoutRemarks(String text) {
    return REMARK.matcher(text).replaceAll(remark -> remark.group().replaceAll("[^\n]", " "));
  }

  private static Problem missing(String wanted, Set<String> there, SourceLocation place) {
    return NearMatch.of(wanted, there)
        .map(near -> Problem.error("template-missing.near", place, wanted, near))
        .orElseGet(() -> Problem.error("template-missing", place, wanted));
  }

  private static SourceLocation place(String path, String text, int at) {
    int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    return new SourceLocation(path, line, at - text.lastIndexOf('\n', at - 1));
  }

  /** Files that hide no built-in template, and that no own template asks for. */
  private static List<Problem> unused(ThemeFiles files, Set<String> own) throws IOException {
    Set<String> builtIn = files.builtInNames(FOLDER);
    Map<String, String> texts = texts(files, own);
    Problems problems = new Problems();
    for (String name : texts.keySet()) {
      String asked = name.endsWith(ENDING) ? name.substring(0, name.length() - 4) : name;
      boolean used =
          builtIn.contains(name)
              || texts.values().stream()
                  .anyMatch(t -> t.contains("\"" + asked + "\"") || t.contains("'" + asked + "'"));
      if (!used) {
        String near = NearMatch.of(name, builtIn).orElse("");
        SourceLocation place = SourceLocation.of(files.label(FOLDER + "/" + name));
        problems.add(
            near.isEmpty()
                ? Problem.warning("template-unused", place)
                : Problem.warning("template-unused.near", place, near));
      }
    }
    return problems.list();
  }
}
