package gongkai.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The inline content of one block: its plain text, and the tags that stand in it. Keeping the two
 * apart lets sentences and quotes be found in the text and wrapped without breaking a tag.
 */
final class InlineText {
  /** A tag, before the character at {@code offset}. */
  record Tag(int offset, TagKind kind, Piece piece) {
    enum TagKind {
      OPEN,
      CLOSE,
      LINK_OPEN,
      LINK_CLOSE,
      /** Without a partner: a line break. */
      VOID
    }
  }

  /** What a tag writes. */
  sealed interface Piece {
    /** Finished HTML. */
    record Markup(String html) implements Piece {}

    /**
     * {@code <a href="…">} with an address that the page works out.
     *
     * @param more attributes, finished
     */
    record SiteLink(gongkai.model.text.Body.SiteTarget target, String more) implements Piece {}
  }

  /** Punctuation that Chinese shares with Latin scripts. */
  private static final String SHARED_PUNCTUATION = "“”‘’—…";

  private final StringBuilder plain = new StringBuilder();
  private final List<Tag> tags = new ArrayList<>();

  void text(String text) {
    plain.append(text);
  }

  void tag(Tag.TagKind kind, Piece piece) {
    tags.add(new Tag(plain.length(), kind, piece));
  }

  void open(String html) {
    tag(Tag.TagKind.OPEN, new Piece.Markup(html));
  }

  void close(String html) {
    tag(Tag.TagKind.CLOSE, new Piece.Markup(html));
  }

  /**
   * A line break that the author's editor made. Between Chinese characters it is nothing, elsewhere
   * a space.
   */
  void softBreak(char next) {
    char last = plain.length() == 0 ? ' ' : plain.charAt(plain.length() - 1);
    if (!isWide(last) || !isWide(next)) {
      plain.append(' ');
    }
  }

  private static boolean isWide(char c) {
    boolean ideograph = (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF');
    boolean fullWidth = c >= '\uFF00' && c <= '\uFFEF';
    return ideograph || fullWidth || SHARED_PUNCTUATION.indexOf(c) >= 0;
  }

  String plain() {
    return plain.toString();
  }

  List<Tag> tags() {
    return tags;
  }

  /**
   * Drops the spaces with which Word users indent: the style sheet indents.
   *
   * @param dialect of a report drops also those that do not break; on a page these are asked for
   */
  void dropIndent(Dialect dialect) {
    String spaces = dialect == Dialect.REPORT ? "\u3000\u00A0" : "\u3000";
    int indent = 0;
    while (indent < plain.length() && spaces.indexOf(plain.charAt(indent)) >= 0) {
      indent++;
    }
    int dropped = indent;
    if (dropped > 0) {
      plain.delete(0, dropped);
      tags.replaceAll(tag -> new Tag(Math.max(0, tag.offset() - dropped), tag.kind(), tag.piece()));
    }
  }
}
