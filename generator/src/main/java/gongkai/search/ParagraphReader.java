package gongkai.search;

import gongkai.model.text.Body.Markup;
import gongkai.model.text.ShownBody;
import gongkai.search.SearchedLine.LineRole;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the paragraphs of a text: what stands between the tags that part one block from the next.
 */
final class ParagraphReader {
  /** Tags that do not part what stands before them from what stands behind. */
  private static final Set<String> INLINE =
      Set.of("a", "span", "strong", "em", "code", "sup", "sub", "del", "b", "i", "img", "abbr");

  private final List<SearchedLine> read = new ArrayList<>();
  private final SignList text = new SignList(1024);
  private final StringBuilder tag = new StringBuilder();
  private final List<SearchedLine.Sentence> sentences = new ArrayList<>();
  private final Deque<Optional<Open>> spans = new ArrayDeque<>();
  private Optional<String> heading = Optional.empty();
  private boolean inTag;
  private Optional<String> anchor = Optional.empty();

  /** A sentence that has begun. */
  private record Open(String anchor, int start) {}

  private ParagraphReader() {}

  static List<SearchedLine> read(ShownBody text) {
    ParagraphReader reader = new ParagraphReader();
    text.markup().forEach(reader::piece);
    reader.endBlock();
    return reader.read;
  }

  private void piece(Markup piece) {
    if (piece instanceof Markup.Html html) {
      html(html.text());
    } else if (piece instanceof Markup.HeadingStart start) {
      endBlock();
      heading = Optional.of(start.anchor());
    } else if (piece instanceof Markup.HeadingEnd) {
      endBlock();
    } else if (piece instanceof Markup.Anchor named) {
      anchor = tag.toString().endsWith(" id=\"") ? Optional.of(named.anchor()) : anchor;
    } else if (piece instanceof Markup.Redaction redaction) {
      redaction.marks().chars().forEach(c -> sign((char) c));
    }
  }

  private void html(String html) {
    char[] signs = html.toCharArray();
    int i = 0;
    while (i < signs.length) {
      char c = signs[i];
      if (inTag) {
        int end = html.indexOf('>', i);
        tag.append(html, i, end < 0 ? signs.length : end);
        i = end < 0 ? signs.length : end + 1;
        if (end >= 0) {
          endTag();
        }
      } else if (c == '<') {
        inTag = true;
        tag.setLength(0);
        anchor = Optional.empty();
        i++;
      } else if (c == '&') {
        int end = html.indexOf(';', i);
        sign(entity(html.substring(i + 1, end)));
        i = end + 1;
      } else {
        sign(c);
        i++;
      }
    }
  }

  /** Text is escaped by one class, which knows four. */
  private static char entity(String name) {
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      default -> throw new IllegalStateException("an entity that nobody writes: " + name);
    };
  }

  private void endTag() {
    inTag = false;
    boolean closes = tag.length() > 0 && tag.charAt(0) == '/';
    int start = closes ? 1 : 0;
    int end = start;
    while (end < tag.length() && tag.charAt(end) > ' ' && tag.charAt(end) != '/') {
      end++;
    }
    String name = tag.substring(start, end);
    if (name.equals("span")) {
      span(closes);
    } else if (name.equals("br")) {
      sign(' ');
    } else if (!INLINE.contains(name)) {
      endBlock();
    }
  }

  private void span(boolean closes) {
    if (!closes) {
      spans.push(anchor.map(a -> new Open(a, text.length())));
    } else if (!spans.isEmpty()) {
      spans
          .pop()
          .filter(open -> text.length() > open.start())
          .map(open -> new SearchedLine.Sentence(open.anchor(), open.start(), text.length()))
          .ifPresent(sentences::add);
    }
  }

  private void sign(char c) {
    if (c > ' ' && !NormalText.isBlank(c) && !isOurs(c)) {
      text.add(c);
    } else {
      text.addBlank();
    }
  }

  /** Signs that no text can hold, with which its file marks places. */
  private static boolean isOurs(char c) {
    return c >= TextCode.FIRST_MARK && c <= TextCode.LAST_MARK;
  }

  private void endBlock() {
    text.strip();
    if (text.length() > 0) {
      int length = text.length();
      List<SearchedLine.Sentence> within =
          sentences.stream()
              .filter(s -> s.start() < length)
              .map(s -> new SearchedLine.Sentence(s.anchor(), s.start(), Math.min(s.end(), length)))
              .toList();
      LineRole kind = heading.isPresent() ? LineRole.HEADING : LineRole.TEXT;
      read.add(new SearchedLine(kind, heading.orElse(""), text.toString(), within));
    }
    heading = Optional.empty();
    text.clear();
    sentences.clear();
    spans.clear();
  }
}
