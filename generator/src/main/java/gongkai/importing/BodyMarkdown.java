package gongkai.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes blocks as Markdown of the report dialect, so that it reads back as the same text.
 *
 * <p>In that dialect a run of {@code *} is a redaction mark and is never escaped; {@code _},
 * ordered lists, rules, fences and indented code mean nothing. What does mean something gets a
 * backslash: at the beginning of a line {@code #}, {@code >}, {@code |}, {@code - } and {@code + };
 * elsewhere a backslash before punctuation, links and images, {@code ==}, backquotes, character
 * references and {@code <} before a name.
 */
final class BodyMarkdown {
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)(?=#|>|\\||[-+](?:\\s|$)|~~~)");
  private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[\\x21-\\x2f:-@\\[-`{-~]|$)");
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
  private static final Pattern LINK = Pattern.compile("\\][(\\[:]");

  private BodyMarkdown() {}

  static String write(List<Block> blocks) {
    StringBuilder markdown = new StringBuilder();
    for (Block block : blocks) {
      if (!markdown.isEmpty()) {
        markdown.append('\n');
      }
      if (block instanceof Block.Heading heading) {
        markdown.append("#".repeat(heading.level() + 1)).append(' ');
        markdown.append(inline(heading.text()));
      } else {
        markdown.append(paragraph(block.text()));
      }
      markdown.append('\n');
    }
    return markdown.toString();
  }

  static String paragraph(String text) {
    return LINE_START.matcher(inline(text)).replaceFirst("$1\\\\");
  }

  private static String inline(String text) {
    String safe = BACKSLASH.matcher(text).replaceAll(Matcher.quoteReplacement("\\\\"));
    safe = safe.replace("`", "\\`").replace("==", "\\=\\=");
    safe = REFERENCE.matcher(safe).replaceAll(Matcher.quoteReplacement("\\&"));
    safe = safe.replaceAll("<(?=[A-Za-z/!?])", Matcher.quoteReplacement("\\<"));
    return LINK.matcher(safe).find() ? safe.replace("[", "\\[") : safe;
  }
}
