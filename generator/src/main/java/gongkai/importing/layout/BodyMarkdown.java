package gongkai.importing.layout;

import gongkai.document.source.CharacterRange;
import gongkai.han.SoughtPattern;
import gongkai.model.text.Blank;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes blocks as Markdown of the report dialect, so that it reads back as the same text.
 *
 * <p>In that dialect a run of {@code *} is a redaction mark and is never escaped; {@code _},
 * ordered lists, rules, fences and indented code mean nothing. What does mean something gets a
 * backslash: at the beginning of a line {@code #}, {@code >}, {@code |}, {@code - } and {@code + };
 * elsewhere a backslash before punctuation, links and images, {@code ==}, backquotes, character
 * references and {@code <} before a name; in a table every {@code |}. Emphasis is {@code ==text==}.
 */
public final class BodyMarkdown {
  private static final Pattern LINE_START = Pattern.compile("^(\\s*)(?=#|>|\\||[-+](?:\\s|$)|~~~)");
  private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[\\x21-\\x2f:-@\\[-`{-~]|$)");
  private static final Pattern REFERENCE = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
  private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
  private static final SoughtPattern LINK = SoughtPattern.of("\\][(\\[:]");

  private BodyMarkdown() {}

  public static String write(List<TextPart> blocks) {
    StringBuilder markdown = new StringBuilder();
    TextPart before = null;
    for (TextPart block : blocks) {
      boolean sameList = before instanceof TextPart.Item && block instanceof TextPart.Item;
      if (!markdown.isEmpty() && !sameList) {
        markdown.append('\n');
      }
      markdown.append(block(block)).append('\n');
      before = block;
    }
    return markdown.toString();
  }

  private static String block(TextPart block) {
    if (block instanceof TextPart.Heading heading) {
      return "#".repeat(heading.level() + 1) + " " + inline(heading.text());
    }
    if (block instanceof TextPart.Item item) {
      return "  ".repeat(item.depth()) + "- " + paragraph(item.text(), item.strong());
    }
    if (block instanceof TextPart.Table table) {
      return table(table.rows());
    }
    List<CharacterRange> strong =
        block instanceof TextPart.Paragraph paragraph ? paragraph.strong() : List.of();
    return paragraph(block.text(), strong);
  }

  static String paragraph(String text) {
    return paragraph(text, List.of());
  }

  private static String paragraph(String text, List<CharacterRange> strong) {
    if (strong.isEmpty()) {
      return LINE_START.matcher(inline(text)).replaceFirst("$1\\\\");
    }
    StringBuilder marked = new StringBuilder();
    int at = 0;
    for (CharacterRange span : strong) {
      marked.append(apart(text.substring(at, span.start())));
      marked.append("==").append(apart(text.substring(span.start(), span.end()))).append("==");
      at = span.end();
    }
    marked.append(apart(text.substring(at)));
    return LINE_START.matcher(marked).replaceFirst("$1\\\\");
  }

  /** Beside a mark of emphasis a single {@code =} would melt with it. */
  private static String apart(String text) {
    return inline(text).replace("\\=", "=").replace("=", "\\=");
  }

  /** Blank heads stand over a table that has none. */
  private static String table(List<List<String>> rows) {
    List<String> first = rows.get(0);
    boolean headed = HeadRow.is(first);
    List<String> heads = headed ? first : Collections.nCopies(first.size(), "");
    StringBuilder table = new StringBuilder(row(heads));
    table.append('\n').append("| --- ".repeat(first.size())).append('|');
    rows.stream().skip(headed ? 1 : 0).forEach(row -> table.append('\n').append(row(row)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> inline(Blank.strip(cell)).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Whether a text has a character that one of the patterns could begin or end with. */
  private static boolean hasSpecial(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80 && "\\`=&<]".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String inline(String text) {
    if (!hasSpecial(text)) {
      return text;
    }
    String safe = BACKSLASH.matcher(text).replaceAll(Matcher.quoteReplacement("\\\\"));
    safe = safe.replace("`", "\\`").replace("==", "\\=\\=");
    safe = REFERENCE.matcher(safe).replaceAll(Matcher.quoteReplacement("\\&"));
    safe = TAG.matcher(safe).replaceAll(Matcher.quoteReplacement("\\<"));
    return LINK.in(safe) ? safe.replace("[", "\\[") : safe;
  }
}
