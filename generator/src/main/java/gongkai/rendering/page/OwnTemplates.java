package gongkai.rendering.page;

import gongkai.design.Design.TemplateVersion;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Whether the templates that a site has of its own fit this program. */
public final class OwnTemplates {
  /**
   * What templates see: the variables, their values, and the functions. Counted up whenever a
   * template that worked would work no more.
   */
  public static final String VERSION = "4";

  private static final String FOLDER = "templates";
  private static final String ENDING = ".peb";

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
    } else if (!own.isEmpty()) {
      problems.add(
          Problem.warning("template-version-unstated", SourceLocation.of(themeFile), VERSION));
    }
    problems.addAll(unused(files, own));
    return problems.list();
  }

  /** Files that hide no built-in template, and that no own template asks for. */
  private static List<Problem> unused(ThemeFiles files, Set<String> own) throws IOException {
    Set<String> builtIn = files.builtInNames(FOLDER);
    Map<String, String> texts = new TreeMap<>();
    for (String name : own) {
      String path = FOLDER + "/" + name;
      files.own(path).ifPresent(b -> texts.put(name, new String(b, StandardCharsets.UTF_8)));
    }
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
