package gongkai.markdown;

import gongkai.markdown.InlineText.Piece;
import gongkai.markdown.InlineText.Tag;
import gongkai.markdown.QuoteFinder.Match;
import gongkai.model.RedactionMarks.Run;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes the inline content of one block: text, tags, redaction marks, and around them the
 * sentences that carry figures and the figures themselves. A tag never crosses a wrapper: wrappers
 * are closed before each tag and opened again after it.
 */
final class BlockWriter {
  /** A stretch of the text that gets a wrapper. */
  record Wrap(int start, int end, String anchor, List<Match> figures) {}

  private final MarkupBuilder out;
  private final String plain;
  private final List<Tag> tags;
  private final List<Run> runs;
  private final List<Wrap> wraps;

  private Optional<Wrap> wrap = Optional.empty();
  private Optional<Match> figure = Optional.empty();
  private int links;

  BlockWriter(MarkupBuilder out, InlineText inline, List<Run> runs, List<Wrap> wraps) {
    this.out = out;
    this.plain = inline.plain();
    this.tags = inline.tags();
    this.runs = runs;
    this.wraps = wraps;
  }

  void write() {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, plain.length()));
    tags.forEach(tag -> cuts.add(tag.offset()));
    wraps.forEach(
        w -> {
          cuts.add(w.start());
          cuts.add(w.end());
          w.figures()
              .forEach(
                  f -> {
                    cuts.add(f.start());
                    cuts.add(f.end());
                  });
        });
    int tag = 0;
    int from = 0;
    for (int cut : cuts) {
      text(from, cut);
      closeAt(cut);
      tag = tagsAt(cut, tag);
      openAt(cut);
      from = cut;
    }
  }

  private void closeAt(int at) {
    if (figure.isPresent() && figure.get().end() == at) {
      closeFigure();
      figure = Optional.empty();
    }
    if (wrap.isPresent() && wrap.get().end() == at) {
      out.html("</span>");
      wrap = Optional.empty();
    }
  }

  private int tagsAt(int at, int first) {
    int tag = first;
    if (tag == tags.size() || tags.get(tag).offset() != at) {
      return tag;
    }
    figure.ifPresent(f -> closeFigure());
    wrap.ifPresent(w -> out.html("</span>"));
    for (; tag < tags.size() && tags.get(tag).offset() == at; tag++) {
      tag(tags.get(tag));
    }
    wrap.ifPresent(w -> out.html("<span class=\"evidence\">"));
    figure.ifPresent(f -> openFigure(f));
    return tag;
  }

  private void tag(Tag tag) {
    switch (tag.kind()) {
      case LINK_OPEN -> links++;
      case LINK_CLOSE -> links--;
      default -> {
        // Other tags may stand around and within figures.
      }
    }
    if (tag.piece() instanceof Piece.SiteLink link) {
      out.html("<a href=\"");
      out.href(link.target());
      out.html("\">");
    } else if (tag.piece() instanceof Piece.Markup markup) {
      out.html(markup.html());
    }
  }

  private void openAt(int at) {
    if (wrap.isEmpty()) {
      wrap = wraps.stream().filter(w -> w.start() == at && w.end() > at).findFirst();
      wrap.ifPresent(
          w -> {
            out.html("<span class=\"evidence\"");
            out.anchor("id", w.anchor());
            out.html(">");
          });
    }
    if (wrap.isPresent() && figure.isEmpty()) {
      figure =
          wrap.get().figures().stream().filter(f -> f.start() == at && f.end() > at).findFirst();
      figure.ifPresent(this::openFigure);
    }
  }

  /** A figure within an author's link stays unlinked: HTML has no links in links. */
  private void openFigure(Match match) {
    if (links == 0) {
      out.figureStart(match.quote());
    }
  }

  private void closeFigure() {
    if (links == 0) {
      out.figureEnd(figure.orElseThrow().quote());
    }
  }

  private void text(int from, int to) {
    int at = from;
    for (Run run : runs) {
      if (run.end() <= at || run.start() >= to) {
        continue;
      }
      int start = Math.max(run.start(), at);
      int end = Math.min(run.end(), to);
      out.text(plain, at, start);
      out.redaction(plain.substring(start, end));
      at = end;
    }
    out.text(plain, at, to);
  }
}
