package gongkai.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import gongkai.markdown.BlockWriter.Wrap;
import gongkai.markdown.parsing.Shield;
import gongkai.model.Language;
import gongkai.model.text.Body;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.RedactionMarks.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Walks the syntax tree of one text, once, and gathers its body. */
final class BodyWriter {
  private final MarkupBuilder out = new MarkupBuilder();
  private final SectionCounter sections = new SectionCounter();
  private final List<Body.Heading> headings = new ArrayList<>();
  private final InlineReader inlines;
  private final RedactionMarks marks;
  private final Dialect dialect;
  private final Language language;
  private final EvidenceFinder evidence;
  private int redactions;
  private int redactedCharacters;

  BodyWriter(
      InlineReader inlines,
      RedactionMarks marks,
      Sought sought,
      Dialect dialect,
      Language language) {
    this.dialect = dialect;
    this.language = language;
    this.inlines = inlines;
    this.marks = marks;
    this.evidence = new EvidenceFinder(sections, sought, language);
  }

  Body write(Node document) {
    blocks(document);
    return body();
  }

  /** The same of a text that needs no parser. */
  Body write(List<PlainBlock> blocks) {
    for (PlainBlock block : blocks) {
      InlineText inline = new InlineText();
      inline.text(block.text());
      if (block.level() == 0) {
        paragraph(inline, false);
      } else {
        heading(inline, block.level());
      }
    }
    return body();
  }

  private Body body() {
    return new Body(
        language,
        out.build(),
        headings,
        evidence.sentences(),
        evidence.found(),
        inlines.links(),
        redactions,
        redactedCharacters);
  }

  private void blocks(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      block(node);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof TableBlock table) {
      new TableWriter(this, out).write(table);
    } else if (node instanceof BulletList list) {
      container("<ul>\n", list, "</ul>\n");
    } else if (node instanceof OrderedList list) {
      int start = list.getStartNumber();
      container(start == 1 ? "<ol>\n" : "<ol start=\"" + start + "\">\n", list, "</ol>\n");
    } else if (node instanceof ListItem item) {
      container("<li>", item, "</li>\n");
    } else if (node instanceof BlockQuote quote) {
      container("<blockquote>\n", quote, "</blockquote>\n");
    } else if (node instanceof ThematicBreak) {
      out.html("<hr>\n");
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code((Block) node);
    } else if (node instanceof HtmlBlockBase) {
      literal(node);
    } else if (!(node instanceof Reference)) {
      blocks(node);
    }
  }

  private void container(String open, Node node, String close) {
    out.html(open);
    blocks(node);
    out.html(close);
  }

  private void paragraph(Paragraph paragraph) {
    boolean tight = paragraph.getParent() instanceof ListItem item && item.isTight();
    paragraph(inlines.read(paragraph), tight);
  }

  private void paragraph(InlineText inline, boolean tight) {
    inline.dropIndent(dialect);
    if (inline.plain().isBlank() && inline.tags().isEmpty()) {
      return;
    }
    out.html(tight ? "" : "<p>");
    inline(inline);
    out.html(tight ? "" : "</p>\n");
  }

  /** What looks like a heading within a list or quotation begins no section. */
  private void heading(Heading heading) {
    InlineText inline = inlines.read(heading);
    if (heading.getParent() instanceof Document) {
      heading(inline, heading.getLevel());
      return;
    }
    int level = level(heading.getLevel());
    boolean report = dialect == Dialect.REPORT;
    out.html(report ? "<p><strong>" : "<h" + (level + 1) + ">");
    inline(inline);
    out.html(report ? "</strong></p>\n" : "</h" + (level + 1) + ">\n");
  }

  private void heading(InlineText inline, int signs) {
    int level = level(signs);
    String anchor = sections.begin(level);
    Body.Heading entry = new Body.Heading(level, anchor, headingText(inline.plain().strip()));
    headings.add(entry);
    out.headingStart(level, anchor);
    inline(inline);
    out.headingEnd(level);
  }

  /** The page's title is the only first-level heading, so {@code ##} is the text's first level. */
  private static int level(int signs) {
    return Math.max(1, signs - 1);
  }

  /** A heading that was the first sentence of its paragraph keeps its full stop, its entry not. */
  private static String headingText(String heading) {
    return heading.endsWith("。") ? heading.substring(0, heading.length() - 1) : heading;
  }

  private void code(Block block) {
    InlineText inline = new InlineText();
    inline.text(Shield.show(block.getContentChars().toString()));
    out.html("<pre><code>");
    inline(inline);
    out.html("</code></pre>\n");
  }

  /** Raw HTML is text like any other. */
  private void literal(Node block) {
    InlineText inline = new InlineText();
    inline.text(Shield.show(block.getChars().toString()).strip());
    out.html("<p>");
    inline(inline);
    out.html("</p>\n");
  }

  /** Writes a block's inline content and notes its sentences, what they carry, and redactions. */
  private void inline(InlineText inline) {
    List<Run> runs = redactions(inline);
    new BlockWriter(out, inline, runs, evidence.in(inline.plain(), runs)).write();
  }

  /** What writes the cells of a table's row, one for each. */
  List<BlockWriter> cells(List<String> heads, List<InlineText> cells) {
    List<List<Run>> runs = cells.stream().map(this::redactions).toList();
    TableRowText row = new TableRowText(heads, cells.stream().map(InlineText::plain).toList());
    List<List<Wrap>> wraps = evidence.inRow(row, runs);
    return IntStream.range(0, cells.size())
        .mapToObj(i -> new BlockWriter(out, cells.get(i), runs.get(i), wraps.get(i)))
        .toList();
  }

  private List<Run> redactions(InlineText inline) {
    List<Run> runs = marks.in(inline.plain());
    redactions += runs.size();
    runs.forEach(run -> redactedCharacters += run.length());
    return runs;
  }

  /** The anchor of the section that the walk is in; empty before the first heading. */
  String section() {
    return sections.section();
  }

  InlineReader inlines() {
    return inlines;
  }
}
