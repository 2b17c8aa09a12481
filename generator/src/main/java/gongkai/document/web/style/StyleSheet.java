package gongkai.document.web.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of a style sheet that hold on a desktop's screen, with rules in rules written out (CSS
 * Nesting 1). A browser's newer blocks ({@code @layer}, {@code @supports}) are taken to hold.
 */
final class StyleSheet {
  /** A selector and what it states. */
  record Block(String selector, String declarations) {}

  private static final int LONGEST = 2_000_000;

  /** Rules of one sheet; rules in rules could make them endless. */
  private static final int MOST = 50_000;

  private static final int DEEPEST = 20;

  /** Pixels of the screen that a page is taken to be shown on. */
  private static final double SCREEN = 1280;

  private static final Pattern HOLDS =
      Pattern.compile("@(?:layer|supports|container|scope)\\b.*", Pattern.DOTALL);
  private static final Pattern SCOPE =
      Pattern.compile("@scope\\s*\\(([^()]+)\\).*", Pattern.DOTALL);
  private static final Pattern MEDIA = Pattern.compile("@media\\b(.*)", Pattern.DOTALL);
  private static final Pattern WIDTH =
      Pattern.compile("\\(\\s*(min|max)-(?:device-)?width\\s*:\\s*([0-9.]{1,9})(px|r?em)\\s*\\)");
  private static final Pattern TYPE =
      Pattern.compile("(?:only\\s+)?(?:all|screen)?(?:\\s*and\\s*)?");

  private final String sheet;
  private final List<Block> blocks = new ArrayList<>();
  private int at;

  private StyleSheet(String sheet) {
    this.sheet = sheet;
  }

  static List<Block> blocks(String sheet) {
    if (sheet.length() > LONGEST) {
      return List.of();
    }
    StyleSheet read =
        new StyleSheet(sheet.replaceAll("/\\*[^*]*\\*+(?:[^/*][^*]*\\*+)*/|<!--|-->", " "));
    while (read.at < read.sheet.length()) {
      read.inside("", 0);
    }
    return read.blocks;
  }

  /** Whether a {@code media} attribute or condition means a desktop's screen. */
  static boolean isForScreen(String media) {
    String lower = media.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return true;
    }
    for (String one : lower.split(",", -1)) {
      if (holds(one.strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String condition) {
    Matcher width = WIDTH.matcher(condition);
    StringBuilder rest = new StringBuilder();
    while (width.find()) {
      double pixels = number(width.group(2)) * (width.group(3).equals("px") ? 1 : 16);
      if (width.group(1).equals("min") ? pixels > SCREEN : pixels < SCREEN) {
        return false;
      }
      width.appendReplacement(rest, "");
    }
    width.appendTail(rest);
    return TYPE.matcher(rest.toString().replaceAll("\\s*and\\s*$", "").strip()).matches();
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /** Reads up to the brace that ends a block, or to the end of the sheet. */
  private void inside(String selector, int depth) {
    StringBuilder own = new StringBuilder();
    StringBuilder part = new StringBuilder();
    int place = blocks.size();
    while (at < sheet.length()) {
      int quoted = endOfQuoted(sheet, at);
      if (quoted > at) {
        part.append(sheet, at, quoted);
        at = quoted;
        continue;
      }
      char c = sheet.charAt(at++);
      if (c == '}') {
        break;
      }
      if (c == ';') {
        own.append(part).append(';');
        part.setLength(0);
      } else if (c == '{') {
        nested(part.toString().strip(), selector, depth);
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    own.append(part);
    if (!selector.isEmpty() && !own.toString().isBlank() && blocks.size() < MOST) {
      blocks.add(place, new Block(selector, own.toString()));
    }
  }

  /** What a block states, one by one; a semicolon in quotes or in an address ends nothing. */
  static List<String> statements(String block) {
    List<String> statements = new ArrayList<>();
    int from = 0;
    int i = 0;
    while (i < block.length()) {
      int quoted = endOfQuoted(block, i);
      if (quoted > i) {
        i = quoted;
        continue;
      }
      if (block.charAt(i) == ';') {
        statements.add(block.substring(from, i));
        from = i + 1;
      }
      i++;
    }
    statements.add(block.substring(from));
    return statements;
  }

  /** Behind the string or address that begins at a place; the place itself if none does. */
  private static int endOfQuoted(String text, int start) {
    char c = text.charAt(start);
    boolean address = (c == 'u' || c == 'U') && text.regionMatches(true, start, "url(", 0, 4);
    if (c != '"' && c != '\'' && !address) {
      return start;
    }
    char closes = address ? ')' : c;
    for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == closes) {
        return i + 1;
      }
    }
    return start;
  }

  private void nested(String prelude, String outer, int depth) {
    String lower = prelude.toLowerCase(Locale.ROOT);
    Matcher media = MEDIA.matcher(lower);
    boolean holds =
        HOLDS.matcher(lower).matches() || (media.matches() && isForScreen(media.group(1)));
    if (depth > DEEPEST || (prelude.startsWith("@") && !holds)) {
      skip();
    } else if (prelude.startsWith("@")) {
      Matcher scope = SCOPE.matcher(prelude);
      inside(scope.matches() ? within(scope.group(1), outer) : outer, depth + 1);
    } else {
      inside(within(prelude, outer), depth + 1);
    }
  }

  /** A selector inside the block of another: below it, unless it says where it stands. */
  private static String within(String prelude, String outer) {
    if (outer.isEmpty()) {
      return prelude;
    }
    String of = outer.indexOf(',') < 0 ? outer : ":is(" + outer + ")";
    List<String> all = new ArrayList<>();
    for (String one : prelude.split(",", -1)) {
      String own = one.strip();
      all.add(own.indexOf('&') >= 0 ? own.replace("&", of) : of + " " + own);
    }
    return String.join(",", all);
  }

  private void skip() {
    for (int depth = 1; at < sheet.length() && depth > 0; at++) {
      depth += sheet.charAt(at) == '{' ? 1 : sheet.charAt(at) == '}' ? -1 : 0;
    }
  }
}
