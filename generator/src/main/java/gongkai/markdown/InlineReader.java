package gongkai.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.html.Escape;
import gongkai.markdown.InlineText.Piece;
import gongkai.markdown.InlineText.Tag.TagKind;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.markdown.parsing.Shield;
import gongkai.model.text.Body.BodyLink;
import gongkai.model.text.WritingTurns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads the inline nodes of a block into text and tags, and notes the links. */
final class InlineReader {
  /** Numbers that CommonMark takes for no reference, since no character has them. */
  private static final Pattern NO_REFERENCE =
      Pattern.compile("&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});");

  private final MarkdownText source;
  private final Problems problems;
  private final List<BodyLink> links = new ArrayList<>();

  /** Where each line of the text begins; found when the first place is asked for. */
  private int[] lineStarts = {};

  InlineReader(MarkdownText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  private static int[] lineStarts(String text) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts.add(i + 1);
    }
    return starts.build().toArray();
  }

  List<BodyLink> links() {
    return links;
  }

  InlineText read(Node block) {
    InlineText inline = new InlineText();
    children(block, inline);
    return inline;
  }

  private void children(Node parent, InlineText inline) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node, inline);
    }
  }

  private void node(Node node, InlineText inline) {
    if (node instanceof SoftLineBreak) {
      inline.softBreak(firstCharacter(node.getNext()));
    } else if (node instanceof HardLineBreak) {
      inline.tag(TagKind.VOID, new Piece.Markup("<br>"));
    } else if (node instanceof StrongEmphasis) {
      wrapped("<strong>", node, "</strong>", inline);
    } else if (node instanceof Emphasis) {
      wrapped("<em>", node, "</em>", inline);
    } else if (node instanceof Code code) {
      inline.open("<code>");
      inline.text(codeText(Shield.show(code.getText().toString())));
      inline.close("</code>");
    } else if (node instanceof Link link) {
      String title = Shield.show(link.getTitle().unescape());
      link(link, Shield.show(link.getUrl().unescape()), title, inline);
    } else if (node instanceof LinkRef link && link.isDefined()) {
      Reference reference = link.getReferenceNode(link.getDocument());
      link(link, reference.getUrl().unescape(), reference.getTitle().unescape(), inline);
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      autoLink(node, inline);
    } else if (node instanceof Image || node instanceof ImageRef) {
      image(node, inline);
    } else if (node instanceof HtmlEntity) {
      reference(node, inline);
    } else if (isContainer(node)) {
      children(node, inline);
    } else {
      inline.text(Shield.show(node.getChars().unescape()));
    }
  }

  /** Nodes that only group others; all else that is not known is text, raw HTML among it. */
  private static boolean isContainer(Node node) {
    return node.hasChildren() && !(node instanceof LinkRef);
  }

  private void wrapped(String open, Node node, String close, InlineText inline) {
    inline.open(open);
    children(node, inline);
    inline.close(close);
  }

  /** Line ends are blanks; one blank on either side parts the code from its marks. */
  private static String codeText(String written) {
    String code = written.replace('\n', ' ');
    boolean parted = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return parted ? code.substring(1, code.length() - 1) : code;
  }

  /** A reference to a character that no text may hold is refused, as the character itself is. */
  private void reference(Node node, InlineText inline) {
    boolean none = NO_REFERENCE.matcher(node.getChars()).matches();
    String text = none ? node.getChars().toString() : Escaping.unescapeHtml(node.getChars());
    if (text.codePoints().anyMatch(InlineReader::isForbidden)) {
      problems.add(Problem.error("forbidden-reference", place(node), node.getChars().toString()));
    } else {
      inline.text(text);
    }
  }

  /** Controls that HTML and XML forbid, what turns the direction of writing, halves of signs. */
  private static boolean isForbidden(int c) {
    boolean control = (c < ' ' && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return control
        || WritingTurns.isTurn(c)
        || half
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private void autoLink(Node node, InlineText inline) {
    String text = Shield.show(node.getChildChars().toString());
    String shown = text.isEmpty() ? Shield.show(node.getChars().toString()) : text;
    String bare = shown.replaceAll("^<|>$", "");
    String href = node instanceof MailLink ? "mailto:" + bare : bare;
    linked(node, href, "", inline, () -> inline.text(bare));
  }

  private void link(Node node, String href, String title, InlineText inline) {
    linked(node, href, title, inline, () -> children(node, inline));
  }

  private void linked(Node node, String href, String title, InlineText inline, Runnable content) {
    SourceLocation place = place(node);
    LinkTarget target =
        href.chars().anyMatch(InlineReader::isForbidden)
            ? new LinkTarget.Refused()
            : LinkTarget.of(href, source.path());
    if (target instanceof LinkTarget.Outside outside) {
      note(href, Optional.empty(), place);
      String open = "<a href=\"" + Escape.text(outside.href()) + "\" rel=\"external\"";
      inline.tag(TagKind.LINK_OPEN, new Piece.Markup(open + titled(title) + ">"));
    } else if (target instanceof LinkTarget.Inside inside) {
      note(href, Optional.of(inside.target()), place);
      inline.tag(TagKind.LINK_OPEN, new Piece.SiteLink(inside.target(), titled(title)));
    } else {
      problems.add(
          isWindowsPath(href)
              ? Problem.error("backslash-link", place, href)
              : Problem.error("refused-link", place, href));
      content.run();
      return;
    }
    content.run();
    inline.tag(TagKind.LINK_CLOSE, new Piece.Markup("</a>"));
  }

  /** Paths are copied with the signs that Windows writes between folders. */
  private boolean isWindowsPath(String href) {
    return href.indexOf('\\') >= 0
        && LinkTarget.of(href.replace('\\', '/'), source.path()) instanceof LinkTarget.Inside;
  }

  private static String titled(String title) {
    return title.isEmpty() ? "" : " title=\"" + Escape.text(title) + "\"";
  }

  private void note(
      String href, Optional<gongkai.model.text.Body.SiteTarget> target, SourceLocation place) {
    links.add(new BodyLink(href, target, place.line(), place.column()));
  }

  /** Pictures are not part of the record; their words are kept and the officer is told. */
  private void image(Node node, InlineText inline) {
    problems.add(Problem.warning("image-left-out", place(node)));
    InlineText words = new InlineText();
    children(node, words);
    inline.text(words.plain());
  }

  private SourceLocation place(Node node) {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(source.text());
    }
    int found = Arrays.binarySearch(lineStarts, node.getStartOffset());
    int line = found < 0 ? -found - 2 : found;
    int column = node.getStartOffset() - lineStarts[line] + 1;
    return new SourceLocation(source.path(), source.firstLine() + line, column);
  }

  private static char firstCharacter(Node node) {
    if (node == null || node.getChars().isEmpty()) {
      return ' ';
    }
    String first = Shield.show(node.getChars().subSequence(0, 1).toString());
    return first.charAt(0);
  }
}
