package gongkai.desk.report;

import gongkai.model.Coded;
import gongkai.model.Quote;
import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A report's text with its entries and redactions in their places. */
public final class MarkedText {
  /** What a part of a text looks like. */
  public enum Look implements Coded {
    HEADING,
    PARAGRAPH,
    ROW
  }

  /**
   * A heading, a paragraph, or a row of a table.
   *
   * @param cells of the row; one of anything else
   * @param opens whether it is the first row of its table, which has the heads
   * @param closes whether it is the last one
   */
  public record Block(Look look, List<Cell> cells, boolean opens, boolean closes) {
    public Block {
      cells = List.copyOf(cells);
    }
  }

  /** What stands between two borders. */
  public record Cell(List<Piece> pieces) {
    public Cell {
      pieces = List.copyOf(pieces);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
      return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
  }

  /**
   * Words that belong to the same entries.
   *
   * @param items the entries, none for most words
   * @param first the entry whose first words these are, or none
   * @param found what a check found in them
   * @param begun those of it whose first words these are
   */
  public record Piece(
      String text,
      List<ItemRef> items,
      List<ItemRef> first,
      boolean redaction,
      List<FoundWords> found,
      List<FoundWords> begun) {
    public Piece {
      items = List.copyOf(items);
      first = List.copyOf(first);
      found = List.copyOf(found);
      begun = List.copyOf(begun);
    }

    /** The worst of what was found; blank if nothing was. */
    public String severity() {
      return found.stream().map(FoundWords::severity).min(String::compareTo).orElse("");
    }
  }

  private record Span(int block, int from, int to, ItemRef item) {}

  private record FoundSpan(int block, int from, int to, FoundWords found) {}

  /**
   * A block without what is in it.
   *
   * @param cells of the row; one of anything else
   */
  private record Plain(Look look, List<String> cells, boolean opens, boolean closes) {
    Plain(Look look, String text) {
      this(look, List.of(text), false, false);
    }

    String text() {
      return String.join(Quote.BORDER, cells);
    }
  }

  private final List<Plain> blocks;
  private final List<Span> spans = new ArrayList<>();
  private final List<FoundSpan> foundSpans = new ArrayList<>();
  private final Map<ItemRef, Span> main = new HashMap<>();
  private final RedactionMarks marks;

  private MarkedText(List<Plain> blocks, RedactionMarks marks) {
    this.blocks = blocks;
    this.marks = marks;
  }

  /** Finds the words of each entry. */
  public static MarkedText of(List<TextBlock> text, List<Item> items, RedactionMarks marks) {
    MarkedText marked = new MarkedText(text.stream().flatMap(MarkedText::plain).toList(), marks);
    items.forEach(marked::find);
    return marked;
  }

  /** The same with the words that a check found something in. */
  public MarkedText with(List<FoundWords> found) {
    found.forEach(this::find);
    return this;
  }

  private void find(FoundWords found) {
    int seen = 0;
    for (int i = 0; i < blocks.size(); i++) {
      String text = blocks.get(i).text();
      for (int at = text.indexOf(found.words());
          at >= 0;
          at = text.indexOf(found.words(), at + 1)) {
        seen++;
        if (seen == found.nth()) {
          foundSpans.add(new FoundSpan(i, at, at + found.words().length(), found));
          return;
        }
      }
    }
  }

  /** Whether words that a check found something in have a place. */
  public boolean has(FoundWords found) {
    return foundSpans.stream().anyMatch(span -> span.found().equals(found));
  }

  private static Stream<Plain> plain(TextBlock block) {
    if (block instanceof TextBlock.Heading heading) {
      return Stream.of(new Plain(Look.HEADING, heading.text()));
    }
    return block instanceof TextBlock.Table table
        ? rows(table.rows())
        : Stream.of(new Plain(Look.PARAGRAPH, ((TextBlock.Paragraph) block).text()));
  }

  private static Stream<Plain> rows(List<List<String>> rows) {
    int last = rows.size() - 1;
    return IntStream.rangeClosed(0, last)
        .mapToObj(i -> new Plain(Look.ROW, rows.get(i), i == 0, i == last));
  }

  private void find(Item item) {
    item.told().quotes().forEach(quote -> find(quote, item.ref()));
  }

  private void find(Quote quote, ItemRef item) {
    int wanted = quote.nth().orElse(1);
    int seen = 0;
    for (int i = 0; i < blocks.size(); i++) {
      for (int at : Quote.placesOf(quote.text(), blocks.get(i).text())) {
        seen++;
        if (seen == wanted) {
          Span span = new Span(i, at, at + quote.text().length(), item);
          spans.add(span);
          main.putIfAbsent(item, span);
          return;
        }
      }
    }
  }

  /** Whether the words of an entry stand in the text. */
  public boolean has(Item item) {
    return main.containsKey(item.ref());
  }

  /** The entries in the order in which the text gives them; those without a place come last. */
  public List<Item> ordered(List<Item> items) {
    List<Item> ordered = new ArrayList<>(items);
    ordered.sort(
        (one, other) -> {
          Span a = main.get(one.ref());
          Span b = main.get(other.ref());
          if (a == null || b == null) {
            return Boolean.compare(a == null, b == null);
          }
          int byBlock = Integer.compare(a.block(), b.block());
          return byBlock != 0 ? byBlock : Integer.compare(a.from(), b.from());
        });
    return List.copyOf(ordered);
  }

  /** Every heading, paragraph and row as it reads. */
  public List<String> plain() {
    return blocks.stream().map(Plain::text).toList();
  }

  public List<Block> blocks() {
    Map<Integer, List<Span>> byBlock = new HashMap<>();
    spans.forEach(span -> byBlock.computeIfAbsent(span.block(), b -> new ArrayList<>()).add(span));
    List<Block> made = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int number = i;
      List<FoundSpan> found = foundSpans.stream().filter(span -> span.block() == number).toList();
      made.add(block(blocks.get(i), byBlock.getOrDefault(i, List.of()), found));
    }
    return Collections.unmodifiableList(made);
  }

  private Block block(Plain block, List<Span> here, List<FoundSpan> foundHere) {
    String text = block.text();
    List<RedactionMarks.Run> runs = marks.in(text);
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    NavigableMap<Integer, Integer> cells = places(block.cells());
    cells.forEach((start, end) -> Collections.addAll(cuts, start, end));
    here.forEach(span -> Collections.addAll(cuts, span.from(), span.to()));
    foundHere.forEach(span -> Collections.addAll(cuts, span.from(), span.to()));
    runs.forEach(run -> Collections.addAll(cuts, run.start(), run.end()));
    List<List<Piece>> pieces = new ArrayList<>();
    block.cells().forEach(cell -> pieces.add(new ArrayList<>()));
    int from = 0;
    for (int to : cuts.tailSet(1)) {
      int start = from;
      List<ItemRef> items =
          here.stream()
              .filter(span -> span.from() <= start && span.to() >= to)
              .map(Span::item)
              .distinct()
              .toList();
      List<ItemRef> first =
          here.stream()
              .filter(span -> span.from() == start && main.get(span.item()).equals(span))
              .map(Span::item)
              .toList();
      boolean redaction = runs.stream().anyMatch(run -> run.start() <= start && run.end() >= to);
      List<FoundWords> found =
          foundHere.stream()
              .filter(span -> span.from() <= start && span.to() >= to)
              .map(FoundSpan::found)
              .toList();
      List<FoundWords> begun =
          foundHere.stream()
              .filter(span -> span.from() == start)
              .map(FoundSpan::found)
              .distinct()
              .toList();
      Map.Entry<Integer, Integer> cell = cells.floorEntry(start);
      if (to <= cell.getValue()) {
        pieces
            .get(cells.headMap(start, true).size() - 1)
            .add(new Piece(text.substring(from, to), items, first, redaction, found, begun));
      }
      from = to;
    }
    return new Block(
        block.look(), pieces.stream().map(Cell::new).toList(), block.opens(), block.closes());
  }

  /** Where cells begin in their row, and where they end. */
  private static NavigableMap<Integer, Integer> places(List<String> cells) {
    NavigableMap<Integer, Integer> places = new TreeMap<>();
    int at = 0;
    for (String cell : cells) {
      places.put(at, at + cell.length());
      at += cell.length() + Quote.BORDER.length();
    }
    return places;
  }
}
