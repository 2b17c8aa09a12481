package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Coded;
import gongkai.model.report.StatedText;
import gongkai.site.file.Redirect;
import gongkai.site.page.Page;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents lead somewhere, say the same in both languages, and name what the code has. */
class DocumentsTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root")).normalize();
  private static final Path SOURCES = ROOT.resolve("generator/src/main/java/gongkai");
  private static final List<String> MANUALS = List.of("docs/manual/en", "docs/manual/zh-CN");

  /** Folders whose Markdown is material of the program, or made by it. */
  private static final Set<String> NOT_DOCUMENTS =
      Set.of("content", "seeds", "target", "site-out", "golden", ".git", ".gongkai");

  private static final Pattern FENCE = Pattern.compile("(?ms)^ *(`{3,}|~{3,}).*?^ *\\1 *$");
  private static final Pattern CODE = Pattern.compile("`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)[^)]*\\)");
  private static final Pattern OUTSIDE = Pattern.compile("[a-z]+:.*");

  /** A name stands in a text as a whole: {@code unit} does not stand in {@code units}. */
  private static final String WORD_BEGINS = "(?<![a-z-])";

  private static final String WORD_ENDS = "(?![a-z-])";

  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) ");

  @Test
  void everyRelativeLinkAndPictureOfTheDocumentsIsThere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      Matcher link = LINK.matcher(CODE.matcher(prose(document)).replaceAll(""));
      while (link.find()) {
        String target = link.group(1);
        if (!OUTSIDE.matcher(target).matches() && !target.startsWith("#")) {
          links++;
          String path = URLDecoder.decode(target.replaceFirst("#.*", ""), StandardCharsets.UTF_8);
          if (!Files.exists(document.resolveSibling(path))) {
            broken.add(ROOT.relativize(document) + ": " + target);
          }
        }
      }
    }
    assertTrue(links > 20, "too few links found: " + links);
    assertEquals(List.of(), broken);
  }

  @Test
  void bothManualsHaveTheSameFilesAndHeadings() throws IOException {
    Map<String, List<Integer>> english = outline(ROOT.resolve(MANUALS.get(0)));
    assertFalse(english.isEmpty());
    assertEquals(english, outline(ROOT.resolve(MANUALS.get(1))));
  }

  /** Keys of front matter, units, vocabulary and site file. */
  @Test
  void bothManualsNameEveryKeyOfTheContent() throws IOException {
    Pattern asked =
        Pattern.compile("(?:fields|entry)\\s*\\.(?!report\\()\\w+\\(\\s*\"([a-z0-9-]+)\"");
    Set<String> keys = found(asked, "content");
    Stream.<Coded>concat(Stream.of(FrontMatterKey.values()), Stream.of(StatedText.values()))
        .forEach(key -> keys.add(key.code()));
    assertNamed("writing.md", keys, WORD_BEGINS, WORD_ENDS);
  }

  @Test
  void bothManualsNameEveryOptionOfTheCommands() throws IOException {
    Pattern option = Pattern.compile("(?:flag|option|required|builder)\\(\\s*\"(--[a-z-]+)\"");
    assertNamed("commands.md", found(option, "cli"), WORD_BEGINS, WORD_ENDS);
  }

  @Test
  void bothManualsNameEveryFunctionOfTemplates() throws IOException {
    Pattern function = Pattern.compile("functions\\.put\\(\\s*\"(\\w+)\"");
    assertNamed("themes.md", found(function, "rendering"), "`", "\\(");
  }

  /** Whatever a template can ask of a page, and of what the page holds, down to the last part. */
  @Test
  void bothManualsNameEveryThingThatTemplatesSee() throws IOException {
    Set<String> names = new TreeSet<>(List.of("page", "shell"));
    Set<Class<?>> seen = new HashSet<>();
    for (Class<?> page : Page.class.getPermittedSubclasses()) {
      addNames(page, names, seen);
    }
    addNames(Redirect.class, names, seen);
    // Records of the model are handed to functions whole; these are the ones that are not.
    names.removeAll(List.of("stem", "anchor"));
    assertNamed("templates.md", names, "`[a-z.]*\\b", "`");
  }

  private static void addNames(Type type, Set<String> names, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      addNames(generic.getRawType(), names, seen);
      Stream.of(generic.getActualTypeArguments()).forEach(t -> addNames(t, names, seen));
    } else if (type instanceof Class<?> record
        && record.isRecord()
        && record.getPackageName().matches("gongkai\\.site\\.(page|item|series|file)")
        && seen.add(record)) {
      for (RecordComponent component : record.getRecordComponents()) {
        names.add(component.getName());
        addNames(component.getGenericType(), names, seen);
      }
    }
  }

  /** The code map says of each package what the test of the layers lets it import. */
  @Test
  void theCodeMapSaysWhatThePackagesMayImport() throws IOException {
    assertEquals(allowed("MAY_IMPORT"), told("## Code map"));
  }

  @Test
  void theCodeMapSaysWhatRoomsWithinARoomMayImport() throws IOException {
    assertEquals(allowed("WITHIN"), told("### Rooms within a room"));
  }

  private static Map<String, String> allowed(String map) throws IOException {
    Matcher rule =
        Pattern.compile(map + "\\.put\\(\\s*\"([\\w.]+)\",\\s*Set\\.of\\(([^)]*)\\)")
            .matcher(Files.readString(ROOT.resolve("generator/src/test/java/gongkai/Rooms.java")));
    Map<String, String> allowed = new TreeMap<>();
    while (rule.find()) {
      String names = rule.group(2).replaceAll("[\\s\"]", "").replace(",", ", ");
      allowed.put(rule.group(1), names.isEmpty() ? "–" : names);
    }
    assertFalse(allowed.isEmpty());
    return allowed;
  }

  /** The third column of the table below a heading, by the first. */
  private static Map<String, String> told(String heading) throws IOException {
    String map = Files.readString(ROOT.resolve("docs/ARCHITECTURE.md"));
    String section = map.substring(map.indexOf("\n" + heading + "\n") + heading.length());
    Matcher row =
        Pattern.compile("(?m)^\\| `([\\w.]+)` \\| [^|]* \\| ([^|]*) \\| [^|]* \\|$")
            .matcher(section.substring(0, section.indexOf("\n#")));
    Map<String, String> told = new TreeMap<>();
    while (row.find()) {
      told.put(row.group(1), row.group(2));
    }
    return told;
  }

  /**
   * Both manuals hold each name.
   *
   * @param before pattern of what stands before it
   * @param after pattern of what stands after it
   */
  private static void assertNamed(String file, Set<String> names, String before, String after)
      throws IOException {
    assertTrue(names.size() > 5, () -> "too few found in the code: " + names);
    for (String manual : MANUALS) {
      String text = Files.readString(ROOT.resolve(manual).resolve(file));
      List<String> unnamed =
          names.stream()
              .filter(n -> !Pattern.compile(before + Pattern.quote(n) + after).matcher(text).find())
              .toList();
      assertEquals(List.of(), unnamed, manual + "/" + file);
    }
  }

  private static Set<String> found(Pattern pattern, String room) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES.resolve(room))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(source));
        while (matcher.find()) {
          names.add(matcher.group(1));
        }
      }
    }
    return names;
  }

  private static Map<String, List<Integer>> outline(Path manual) throws IOException {
    Map<String, List<Integer>> outline = new TreeMap<>();
    try (Stream<Path> files = Files.list(manual)) {
      for (Path file : files.toList()) {
        List<Integer> levels = new ArrayList<>();
        Matcher heading = HEADING.matcher(prose(file));
        while (heading.find()) {
          levels.add(heading.group(1).length());
        }
        outline.put(file.getFileName().toString(), levels);
      }
    }
    return outline;
  }

  /** A document without its examples. */
  private static String prose(Path document) throws IOException {
    return FENCE.matcher(Files.readString(document)).replaceAll("");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(
              file -> {
                for (Path part : ROOT.relativize(file)) {
                  if (NOT_DOCUMENTS.contains(part.toString())) {
                    return false;
                  }
                }
                return true;
              })
          .sorted()
          .toList();
    }
  }
}
