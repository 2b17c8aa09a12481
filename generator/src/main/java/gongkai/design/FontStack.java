package gongkai.design;

import gongkai.model.Coded;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fonts for one kind of text, the first that the reader's machine has being used. */
public enum FontStack implements Coded {
  /** Interface and tables. */
  SANS_ZH,
  /** Report bodies. */
  SERIF_ZH,
  SANS_EN,
  SERIF_EN,
  /** File names and checksums. */
  MONO,
  /** Printed Chinese reports, after GB/T 9704: title (小标宋), headings (黑体, 楷体), text (仿宋). */
  PRINT_TITLE,
  PRINT_HEADING,
  PRINT_SUBHEADING,
  PRINT_TEXT;

  /** Names that CSS knows; in quotes they would be names of fonts. */
  private static final Set<String> GENERIC = Set.of("serif", "sans-serif", "monospace");

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{N}](?:[ _-]?[\\p{L}\\p{N}]){0,60}");

  /** Whether a text can be a font's name: nothing that could end a text in a style sheet. */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches();
  }

  /** The value of {@code font-family}. */
  static String css(List<String> names) {
    return names.stream()
        .map(name -> GENERIC.contains(name) ? name : '"' + name + '"')
        .collect(Collectors.joining(","));
  }
}
