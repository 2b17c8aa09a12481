package gongkai.markdown;

import static java.util.stream.Collectors.groupingBy;

import gongkai.model.Quote;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The blocks of an original and of its translation, side by side: where both have the same
 * headings, and a section the same number of paragraphs and rows. Nothing is judged by likeness.
 *
 * @param original in the order of the text
 * @param twin in the order of its text
 * @param counterpart for each block of the original the number of that of the translation; -1 if
 *     there is none
 */
record TwinBlocks(List<Block> original, List<Block> twin, List<Integer> counterpart) {

  /** Of a translation of another text than the original's: nothing stands beside anything. */
  static final TwinBlocks NONE = new TwinBlocks(List.of(), List.of(), List.of());

  /**
   * A heading, a paragraph, an item of a list, or a row of a table.
   *
   * @param section the number of the heading that it stands under; itself, of a heading
   * @param level of a heading; 0 of others
   * @param cells of a row; the text alone of others
   */
  record Block(int section, int level, List<String> cells) {
    String text() {
      return String.join(Quote.BORDER, cells);
    }

    boolean isRow() {
      return cells.size() > 1;
    }

    /** Where a cell begins in the text. */
    int start(int cell) {
      return new TableRowText(List.of(), cells).start(cell);
    }

    private boolean isLike(Block other) {
      return level == other.level && cells.size() == other.cells.size();
    }
  }

  static TwinBlocks of(List<TextBlock> original, List<TextBlock> twin) {
    List<Block> own = blocks(original);
    List<Block> other = blocks(twin);
    List<Integer> counterpart = new ArrayList<>(Collections.nCopies(own.size(), -1));
    if (levels(own).equals(levels(other))) {
      Map<Integer, List<Integer>> there = bySection(other);
      bySection(own)
          .forEach((section, here) -> pair(here, own, there.get(section), other, counterpart));
    }
    return new TwinBlocks(own, other, counterpart);
  }

  private static void pair(
      List<Integer> here,
      List<Block> own,
      List<Integer> there,
      List<Block> other,
      List<Integer> counterpart) {
    if (there != null && areLike(here, own, there, other)) {
      for (int i = 0; i < here.size(); i++) {
        counterpart.set(here.get(i), there.get(i));
      }
    }
  }

  private static List<Integer> levels(List<Block> blocks) {
    return blocks.stream().map(Block::level).filter(level -> level > 0).toList();
  }

  private static Map<Integer, List<Integer>> bySection(List<Block> blocks) {
    return IntStream.range(0, blocks.size())
        .boxed()
        .collect(groupingBy(i -> blocks.get(i).section()));
  }

  private static boolean areLike(
      List<Integer> here, List<Block> own, List<Integer> there, List<Block> other) {
    return here.size() == there.size()
        && IntStream.range(0, here.size())
            .allMatch(i -> own.get(here.get(i)).isLike(other.get(there.get(i))));
  }

  private static List<Block> blocks(List<TextBlock> text) {
    List<Block> blocks = new ArrayList<>();
    int section = 0;
    for (TextBlock block : text) {
      if (block instanceof TextBlock.Heading heading) {
        section++;
        blocks.add(new Block(section, heading.level(), List.of(heading.text())));
      } else if (block instanceof TextBlock.Paragraph paragraph) {
        blocks.add(new Block(section, 0, List.of(paragraph.text())));
      } else if (block instanceof TextBlock.Table table) {
        for (List<String> row : table.rows()) {
          blocks.add(new Block(section, 0, row));
        }
      }
    }
    return blocks;
  }

  /** The block of the translation that stands where one of the original stands. */
  Optional<Block> beside(int block) {
    return Optional.of(counterpart.get(block)).filter(i -> i >= 0).map(twin::get);
  }

  /**
   * The words of the translation from one place of a block to another, and which of their places.
   */
  Optional<Quote> quote(int block, int start, int end) {
    int wanted = counterpart.get(block);
    String words = twin.get(wanted).text().substring(start, end);
    int nth = 0;
    for (int i = 0; i <= wanted; i++) {
      for (int place : Quote.placesOf(words, twin.get(i).text())) {
        nth++;
        if (i == wanted && place == start) {
          return Optional.of(new Quote(words, Optional.of(nth)));
        }
      }
    }
    return Optional.empty();
  }
}
