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
import gongkai.markdown.QuoteFinder.Match;
import gongkai.model.Body;
import gongkai.model.Body.Figure;
import gongkai.model.RedactionMarks;
import gongkai.model.RedactionMarks.Run;
import gongkai.text.Sentence;
import gongkai.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/** Walks the syntax tree of one text, once, and gathers its body. */
final class BodyWriter {
  private final MarkupBuilder out = new MarkupBuilder();
  private final SectionCounter sections = new SectionCounter();
  private final List<Body.Heading> headings = new ArrayList<>();
  private final List<Body.Sentence> sentences = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final InlineReader inlines;
  private final RedactionMarks marks;
  private final QuoteFinder quotes;
  private int redactions;
  private int redactedCharacters;

  BodyWriter(InlineReader inlines, RedactionMarks marks, List<String> quotes) {
    this.inlines = inlines;
    this.marks = marks;
    this.quotes = new QuoteFinder(quotes);
  }

  Body write(Node document, MarkdownText source) {
    blocks(document);
    quotes.shared().forEach(this::share);
    return new Body(
        source.language(),
        out.build(),
        headings,
        sentences,
        figures,
        inlines.links(),
        redactions,
        redactedCharacters);
  }

  private void share(int quote, int equal) {
    figures.stream()
        .filter(figure -> figure.quote() == equal)
        .findFirst()
        .ifPresent(f -> figures.add(new Figure(quote, f.anchor(), f.sentence())));
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
    InlineText inline = inlines.read(paragraph);
    inline.dropIndent();
    if (inline.plain().isBlank() && inline.tags().isEmpty()) {
      return;
    }
    boolean tight = paragraph.getParent() instanceof ListItem item && item.isTight();
    out.html(tight ? "" : "<p>");
    inline(inline);
    out.html(tight ? "" : "</p>\n");
  }

  /**
   * The page's title is the only first-level heading, so {@code ##} is the text's first level. What
   * looks like a heading within a list or quotation begins no section.
   */
  private void heading(Heading heading) {
    InlineText inline = inlines.read(heading);
    if (!(heading.getParent() instanceof Document)) {
      out.html("<p><strong>");
      inline(inline);
      out.html("</strong></p>\n");
      return;
    }
    int level = Math.max(1, heading.getLevel() - 1);
    String anchor = sections.begin(level);
    headings.add(new Body.Heading(level, anchor, headingText(inline.plain().strip())));
    out.headingStart(level, anchor);
    inline(inline);
    out.headingEnd(level);
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

  /** Writes a block's inline content and notes its sentences, figures and redactions. */
  void inline(InlineText inline) {
    String plain = inline.plain();
    List<Run> runs = marks.in(plain);
    redactions += runs.size();
    runs.forEach(run -> redactedCharacters += run.length());
    List<Match> matches = quotes.in(plain);
    new BlockWriter(out, inline, runs, wraps(plain, runs, matches)).write();
  }

  /** The anchor of the section that the walk is in; empty before the first heading. */
  String section() {
    return sections.section();
  }

  InlineReader inlines() {
    return inlines;
  }

  /** One wrapper for each sentence that carries a figure; a quote over two sentences joins them. */
  private List<Wrap> wraps(String plain, List<Run> runs, List<Match> matches) {
    List<Wrap> wraps = new ArrayList<>();
    int next = 0;
    int after = 0;
    for (Sentence read : Sentences.of(plain)) {
      int end = read.end();
      String anchor = sections.nextSentence();
      sentences.add(new Body.Sentence(read.text(), sections.section()));
      if (next < matches.size() && matches.get(next).start() < end) {
        int last = end;
        List<Match> inside = new ArrayList<>();
        for (; next < matches.size() && matches.get(next).start() < last; next++) {
          inside.add(matches.get(next));
          last = Math.max(last, matches.get(next).end());
        }
        int from = Math.max(Math.min(read.start(), inside.get(0).start()), after);
        String sentence = plain.substring(from, last).strip();
        inside.forEach(m -> figures.add(new Figure(m.quote(), anchor, sentence)));
        wraps.add(new Wrap(from, last, anchor, apart(inside, runs)));
        after = last;
      }
    }
    return wraps;
  }

  /** The matches that can be linked: not overlapping, and never cutting a run of marks in two. */
  private static List<Match> apart(List<Match> matches, List<Run> runs) {
    List<Match> apart = new ArrayList<>();
    int free = 0;
    for (Match match : matches) {
      int start = match.start();
      int end = match.end();
      for (Run run : runs) {
        if (run.start() < start && start < run.end()) {
          start = run.start();
        }
        if (run.start() < end && end < run.end()) {
          end = run.end();
        }
      }
      if (start >= free) {
        apart.add(new Match(match.quote(), start, end));
        free = end;
      }
    }
    return apart;
  }
}
