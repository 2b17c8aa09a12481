package gongkai.text.figure;

import gongkai.han.SoughtPattern;
import gongkai.text.Sentence;
import gongkai.text.figure.table.Block;
import gongkai.text.section.RunInHeading;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;

/**
 * The points of a section on what became of plans (去年打算的完成情况). Such a point may begin by repeating
 * the plan (（一）新建工会30家。全年新建35家。), whose number is no result.
 */
final class RestatedPlans {
  private static final SoughtPattern DONE = SoughtPattern.of(QuantityWords.TOLD_DONE.any());

  private RestatedPlans() {}

  /**
   * Whether the first sentence of a line repeats a plan.
   *
   * @param next what follows the line, if anything does
   */
  static boolean begin(String line, List<Sentence> sentences, Optional<Block> next) {
    if (sentences.isEmpty() || !RunInHeading.isItem(line.strip())) {
      return false;
    }
    boolean followed =
        sentences.size() > 1
            || next.filter(b -> !b.isTable() && !RunInHeading.isItem(b.text().strip())).isPresent();
    return followed && !DONE.in(sentences.get(0).text());
  }
}
