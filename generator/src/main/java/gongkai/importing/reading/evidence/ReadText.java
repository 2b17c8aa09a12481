package gongkai.importing.reading.evidence;

import gongkai.document.source.Removal;
import gongkai.importing.layout.TextPart;
import gongkai.model.text.Blank;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text whose structure is known, as the metadata readers see it.
 *
 * @param title the title line, if the text has one
 * @param blocks without the title
 * @param around what stood around the text on its page, and is none of it
 */
public record ReadText(Optional<Title> title, List<TextPart> blocks, List<Removal> around) {
  public ReadText {
    around = around.stream().filter(left -> left.reason() == Removal.Reason.NAVIGATION).toList();
  }

  /** A text without headings has no more of an opening. */
  private static final int LONGEST_OPENING = 60;

  /** Lines below a title that are of its head: whose report, of when, by whom. */
  private static final int MOST_OF_HEAD = 8;

  /** Signs of such a line. */
  private static final int LONGEST_OF_HEAD = 80;

  /** A title, as one line. */
  public record Title(String text, int line) {}

  /** What the text is called, or else its first words. */
  public String firstLine() {
    return title
        .map(Title::text)
        .or(() -> blocks.stream().findFirst().map(TextPart::text))
        .orElse("");
  }

  /** What an office set above the title: marks, numbers, words of address. */
  public List<TextPart> above() {
    return blocks.stream().filter(this::isAbove).toList();
  }

  /** What stands below the title; all, if there is none. */
  public List<TextPart> below() {
    return blocks.stream().filter(block -> !isAbove(block)).toList();
  }

  private boolean isAbove(TextPart block) {
    return title.filter(found -> block.line() < found.line()).isPresent();
  }

  /**
   * What stands above the title, and below it before the first heading, and at least the first
   * paragraph: there a report says what it is about.
   */
  public List<TextPart> opening() {
    return opening(LONGEST_OPENING);
  }

  /**
   * The same of a few paragraphs.
   *
   * @param longest how many paragraphs below the title
   */
  public List<TextPart> opening(int longest) {
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

  /**
   * What stands around the title: all above it, and below it what is no prose, as far as the first
   * heading, address or sentence.
   */
  public List<TextPart> head() {
    List<TextPart> head = new ArrayList<>(above());
    below().stream().takeWhile(ReadText::isOfHead).limit(MOST_OF_HEAD).forEach(head::add);
    return head;
  }

  private static boolean isOfHead(TextPart block) {
    String line = Blank.strip(block.text());
    return block instanceof TextPart.Table
        || (!(block instanceof TextPart.Heading)
            && line.length() <= LONGEST_OF_HEAD
            && line.indexOf('。') < 0
            && !line.endsWith("：")
            && !line.endsWith(":"));
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
