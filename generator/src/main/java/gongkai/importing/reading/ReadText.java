package gongkai.importing.reading;

import gongkai.importing.layout.TextPart;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose structure is known, as the metadata readers see it.
 *
 * @param title the title line, if the text has one
 * @param blocks without the title
 */
public record ReadText(Optional<Title> title, List<TextPart> blocks) {

  /** A text without headings has no more of an opening. */
  private static final int LONGEST_OPENING = 60;

  /** A title, as one line. */
  record Title(String text, int line) {}

  /** What an office set above the title: marks, numbers, words of address. */
  List<TextPart> above() {
    return blocks.stream().filter(this::isAbove).toList();
  }

  /** What stands below the title; all, if there is none. */
  List<TextPart> below() {
    return blocks.stream().filter(block -> !isAbove(block)).toList();
  }

  private boolean isAbove(TextPart block) {
    return title.filter(found -> block.line() < found.line()).isPresent();
  }

  /**
   * What stands above the title, and below it before the first heading, and at least the first
   * paragraph: there a report says what it is about.
   */
  List<TextPart> opening() {
    return opening(LONGEST_OPENING);
  }

  /**
   * @param longest how many paragraphs below the title
   */
  List<TextPart> opening(int longest) {
    List<TextPart> below = new ArrayList<>();
    for (TextPart block : below()) {
      boolean heading = block instanceof TextPart.Heading;
      if ((heading && !below.isEmpty()) || below.size() == longest) {
        break;
      }
      if (!heading) {
        below.add(block);
      }
    }
    List<TextPart> opening = new ArrayList<>(above());
    opening.addAll(below);
    return opening;
  }

  /** The text as whoever reads its prose sees it. */
  public List<TextBlock> textBlocks() {
    return blocks.stream().map(ReadText::textBlock).toList();
  }

  private static TextBlock textBlock(TextPart block) {
    if (block instanceof TextPart.Heading heading) {
      return new TextBlock.Heading(heading.level(), heading.text());
    }
    return block instanceof TextPart.Table table
        ? new TextBlock.Table(table.rows())
        : new TextBlock.Paragraph(block.text());
  }
}
