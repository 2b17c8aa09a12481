package gongkai.markdown;

import gongkai.markdown.InlineText.Piece;
import gongkai.markdown.InlineText.Tag;
import gongkai.markdown.QuoteFinder.Match;
import gongkai.model.text.RedactionMarks.Run;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Writes the inline content of one block: text, tags, redaction marks, and around them the
 * sentences that carry figures and the figures themselves. A tag never crosses a wrapper: a
 * sentence's wrapper stands around the tags that begin and end in it; where one does not, and in
 * figures, wrappers are closed before each tag and opened again after it.
 */
final class BlockWriter {
  /** A stretch of the text that gets a wrapper. */
  record Wrap(int start, int end, String anchor, List<Match> figures) {}

  private final MarkupBuilder out;
  private final String plain;
  private final List<Tag> tags;
  private final List<Run> runs;
  private final List<Wrap> wraps;
  private final Map<Integer, Wrap> wrapsByStart;
  private final IdentityHashMap<Wrap, Boolean> whole = new IdentityHashMap<>();
  private final int[] partners;

  private Optional<Wrap> wrap = Optional.empty();
  private Map<Integer, Match> figures = Map.of();
  private Optional<Match> figure = Optional.empty();
  private int links;
  private int run;

  BlockWriter(MarkupBuilder out, InlineText inline, List<Run> runs, List<Wrap> wraps) {
    this.out = out;
    this.plain = inline.plain();
    this.tags = inline.tags();
    this.runs = runs;
    this.wraps = wraps;
    this.wrapsByStart = new HashMap<>();
    for (Wrap wrap : wraps) {
      if (wrap.end() > wrap.start()) {
        wrapsByStart.putIfAbsent(wrap.start(), wrap);
      }
    }
    this.partners = partners(tags);
  }

  void write() {
    int tag = 0;
    int from = -1;
    for (int cut : cuts()) {
      if (cut == from) {
        continue; // Several things begin or end there.
      }
      text(Math.max(0, from), cut);
      endFigure(cut);
      tag = tagsOfEnding(cut, tag);
      endWrap(cut);
      tag = tagsBetween(cut, tag);
      beginWrap(cut);
      tag = tagsWhile(cut, tag, i -> true);
      beginFigure(cut);
      from = cut;
    }
  }

  /** Where something begins or ends, from left to right, some places several times. */
  private int[] cuts() {
    int most = 2 + tags.size();
    for (Wrap wrap : wraps) {
      most += 2 + 2 * wrap.figures().size();
    }
    int[] cuts = new int[most];
    int count = 0;
    cuts[count++] = 0;
    cuts[count++] = plain.length();
    for (Tag tag : tags) {
      cuts[count++] = tag.offset();
    }
    for (Wrap wrap : wraps) {
      cuts[count++] = wrap.start();
      cuts[count++] = wrap.end();
      for (Match figure : wrap.figures()) {
        cuts[count++] = figure.start();
        cuts[count++] = figure.end();
      }
    }
    Arrays.sort(cuts);
    return cuts;
  }

  private void endFigure(int at) {
    if (figure.isPresent() && figure.get().end() == at) {
      closeFigure();
      figure = Optional.empty();
    }
  }

  private void endWrap(int at) {
    if (wrap.isPresent() && wrap.get().end() == at) {
      out.html("</span>");
      wrap = Optional.empty();
    }
  }

  /** The last tags within a wrapper that ends here. */
  private int tagsOfEnding(int at, int first) {
    boolean ends = wrap.isPresent() && wrap.get().end() == at && isWhole(wrap.get());
    return ends ? tagsWhile(at, first, i -> isWithin(i, wrap.get())) : first;
  }

  /** The tags before the next wrapper; in the middle of one, all. */
  private int tagsBetween(int at, int first) {
    if (first == tags.size() || tags.get(first).offset() != at) {
      return first;
    }
    if (wrap.isEmpty()) {
      Optional<Wrap> next = beginningAt(at).filter(this::isWhole);
      return tagsWhile(at, first, i -> next.isEmpty() || !isWithin(i, next.get()));
    }
    boolean broken = !isWhole(wrap.get());
    figure.ifPresent(f -> closeFigure());
    out.html(broken ? "</span>" : "");
    int tag = tagsWhile(at, first, i -> true);
    out.html(broken ? "<span class=\"evidence\">" : "");
    figure.ifPresent(this::openFigure);
    return tag;
  }

  /** Writes the tags at a place, from a given one on, as long as a condition holds. */
  private int tagsWhile(int at, int first, IntPredicate condition) {
    int tag = first;
    while (tag < tags.size() && tags.get(tag).offset() == at && condition.test(tag)) {
      tag(tags.get(tag));
      tag++;
    }
    return tag;
  }

  /** Whether a tag and its partner both stand in a wrapper. */
  private boolean isWithin(int tag, Wrap wrap) {
    int here = tags.get(tag).offset();
    int there = tags.get(partners[tag]).offset();
    return Math.min(here, there) >= wrap.start() && Math.max(here, there) <= wrap.end();
  }

  /** Whether no tag crosses the bounds of a wrapper, so that it need not be broken. */
  private boolean isWhole(Wrap wrap) {
    return whole.computeIfAbsent(
        wrap,
        w -> {
          int tag = firstTagAfter(w.start());
          while (tag < tags.size() && tags.get(tag).offset() < w.end() && isWithin(tag, w)) {
            tag++;
          }
          return tag == tags.size() || tags.get(tag).offset() >= w.end();
        });
  }

  /** Tags stand in the order of the text. */
  private int firstTagAfter(int offset) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tags.get(middle).offset() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** For each tag the index of the one that closes or opens it; of a void one its own. */
  private static int[] partners(List<Tag> tags) {
    int[] partners = new int[tags.size()];
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < partners.length; i++) {
      partners[i] = i;
      switch (tags.get(i).kind()) {
        case OPEN, LINK_OPEN -> open.push(i);
        case CLOSE, LINK_CLOSE -> {
          partners[i] = open.pop();
          partners[partners[i]] = i;
        }
        case VOID -> {
          // It stands alone.
        }
      }
    }
    return partners;
  }

  private void tag(Tag tag) {
    switch (tag.kind()) {
      case LINK_OPEN -> links++;
      case LINK_CLOSE -> links--;
      default -> {
        // Other tags may stand around figures.
      }
    }
    if (tag.piece() instanceof Piece.SiteLink link) {
      out.html("<a href=\"");
      out.href(link.target());
      out.html("\"" + link.more() + ">");
    } else if (tag.piece() instanceof Piece.Markup markup) {
      out.html(markup.html());
    }
  }

  private Optional<Wrap> beginningAt(int at) {
    return Optional.ofNullable(wrapsByStart.get(at));
  }

  private void beginWrap(int at) {
    if (wrap.isEmpty()) {
      wrap = beginningAt(at);
      if (wrap.isPresent()) {
        figures = figuresByStart(wrap.get());
        out.html("<span class=\"evidence\"");
        out.anchor("id", wrap.get().anchor());
        out.html(">");
      }
    }
  }

  private static Map<Integer, Match> figuresByStart(Wrap wrap) {
    Map<Integer, Match> figures = new HashMap<>();
    for (Match figure : wrap.figures()) {
      if (figure.end() > figure.start()) {
        figures.putIfAbsent(figure.start(), figure);
      }
    }
    return figures;
  }

  private void beginFigure(int at) {
    if (wrap.isPresent() && figure.isEmpty()) {
      figure = Optional.ofNullable(figures.get(at));
      if (figure.isPresent()) {
        openFigure(figure.get());
      }
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
    for (; run < runs.size() && runs.get(run).start() < to; run++) {
      int start = Math.max(runs.get(run).start(), at);
      int end = Math.min(runs.get(run).end(), to);
      out.text(plain, at, start);
      out.redaction(plain.substring(start, end));
      at = end;
      if (runs.get(run).end() > to) {
        break;
      }
    }
    out.text(plain, at, to);
  }
}
