package gongkai.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text whose structure is known, as the metadata readers see it.
 *
 * @param title the title line, if the text has one
 * @param blocks without the title
 */
record ReadText(Optional<Title> title, List<Block> blocks) {

  /** A title, as one line. */
  record Title(String text, int line) {}

  /**
   * What stands before the first heading, and at least the first paragraph: there a report says
   * what it is about.
   */
  List<Block> opening() {
    List<Block> opening = new ArrayList<>();
    for (Block block : blocks) {
      boolean heading = block instanceof Block.Heading;
      if (heading && !opening.isEmpty()) {
        break;
      }
      if (!heading) {
        opening.add(block);
      }
    }
    return opening;
  }

  String body() {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }
}
