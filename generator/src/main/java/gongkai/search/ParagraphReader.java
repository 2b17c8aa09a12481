package gongkai.search;

import gongkai.model.text.Body.Markup;
import gongkai.model.text.ShownBody;
import gongkai.search.SearchedLine.LineRole;
import java.nio.charset.StandardCharsets;
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
      html(html.utf8());
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

  /** Read as bytes: to make a text of each piece would be one more pass over all texts. */
  private void html(byte[] utf8) {
    int i = 0;
    while (i < utf8.length) {
      byte b = utf8[i];
      if (inTag) {
        int end = find('>', utf8, i);
        tag.append(new String(utf8, i, end - i, StandardCharsets.UTF_8));
        i = end + 1;
        if (end < utf8.length) {
          endTag();
        }
      } else if (b == '<') {
        inTag = true;
        tag.setLength(0);
        anchor = Optional.empty();
        i++;
      } else if (b == '&') {
        int end = find(';', utf8, i);
        sign(entity(new String(utf8, i + 1, end - i - 1, StandardCharsets.UTF_8)));
        i = end + 1;
      } else {
        int next = ideographs(utf8, i);
        i = next > i ? next : sign(utf8, i);
      }
    }
  }

  /** Reads the run of ideographs that begins at a place, if any does, and gives the next place. */
  private int ideographs(byte[] utf8, int from) {
    int at = from;
    // U+4E00 is E4 B8 80, U+9FFF is E9 BF BF.
    while (at + 2 < utf8.length && utf8[at] >= (byte) 0xE4 && utf8[at] <= (byte) 0xE9) {
      int sign = ((utf8[at] & 0x0F) << 12) | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F);
      if (sign < 0x4E00) {
        break;
      }
      text.add((char) sign);
      at += 3;
    }
    return at;
  }

  /** Where a sign of ASCII stands; the end if it does not. */
  private static int find(char ascii, byte[] utf8, int from) {
    int at = from;
    while (at < utf8.length && utf8[at] != ascii) {
      at++;
    }
    return at;
  }

  /** Reads the sign at a place, and gives the next place. */
  private int sign(byte[] utf8, int at) {
    byte b = utf8[at];
    if (b >= 0) {
      sign((char) b);
      return at + 1;
    } else if ((b & 0xE0) == 0xC0) {
      sign((char) (((b & 0x1F) << 6) | (utf8[at + 1] & 0x3F)));
      return at + 2;
    } else if ((b & 0xF0) == 0xE0) {
      sign((char) (((b & 0x0F) << 12) | ((utf8[at + 1] & 0x3F) << 6) | (utf8[at + 2] & 0x3F)));
      return at + 3;
    }
    String pair = new String(utf8, at, 4, StandardCharsets.UTF_8);
    sign(pair.charAt(0));
    sign(pair.charAt(1));
    return at + 4;
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
      spans.push(
          anchor.isPresent()
              ? Optional.of(new Open(anchor.get(), text.length()))
              : Optional.empty());
    } else if (!spans.isEmpty()) {
      Optional<Open> open = spans.pop();
      if (open.isPresent() && text.length() > open.get().start()) {
        sentences.add(
            new SearchedLine.Sentence(open.get().anchor(), open.get().start(), text.length()));
      }
    }
  }

  private void sign(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      text.add(c);
    } else if (c > ' ' && !NormalText.isBlank(c) && !isOurs(c)) {
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
      List<SearchedLine.Sentence> within = new ArrayList<>();
      for (SearchedLine.Sentence s : sentences) {
        if (s.start() < length) {
          within.add(
              s.end() <= length ? s : new SearchedLine.Sentence(s.anchor(), s.start(), length));
        }
      }
      LineRole kind = heading.isPresent() ? LineRole.HEADING : LineRole.TEXT;
      read.add(new SearchedLine(kind, heading.orElse(""), text.toString(), within));
    }
    heading = Optional.empty();
    text.clear();
    sentences.clear();
    spans.clear();
  }
}
