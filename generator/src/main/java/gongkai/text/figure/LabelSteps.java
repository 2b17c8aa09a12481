package gongkai.text.figure;

import gongkai.text.verdict.Candidate;
import gongkai.text.verdict.Forecasts;
import gongkai.text.verdict.Setting;
import java.util.List;

/**
 * Makes of the words beside each figure of a sentence its label, step by step, in the one order in
 * which the steps need each other.
 *
 * <ol>
 *   <li>A part is named by its whole first: completed from elsewhere it would no longer be known as
 *       a part. What is none is completed, and may be a part by its whole label.
 *   <li>Then go words that are not the label's own, of lists, earlier figures and 分别, so that the
 *       next step finds labels that are the same.
 *   <li>What a unit or a verb tells about a number goes on top: a level has no change, a multiple
 *       says what it is held against, and the second measure of a thing is named by its unit. One
 *       of these at most is true.
 *   <li>A forecast says so before all.
 *   <li>Only when all figures of the sentence have labels, those of one label are told apart: by
 *       who did it, and then by the words that were left off.
 * </ol>
 */
final class LabelSteps {
  private final String topic;
  private final List<ReadQuantity> earlier;

  /**
   * The steps for one sentence.
   *
   * @param topic what the heading of its paragraph is about; may be empty
   * @param earlier the figures of the sentence before
   */
  LabelSteps(String topic, List<ReadQuantity> earlier) {
    this.topic = topic;
    this.earlier = earlier;
  }

  /**
   * What a figure is of.
   *
   * @param beside what the words beside its number say
   * @param told the figures before it, by what their words say
   * @param named the same with their whole labels
   */
  String of(String beside, Setting setting, List<ReadQuantity> told, List<ReadQuantity> named) {
    String whole = whole(beside, setting, told, named);
    String own = Respectively.without(BorrowedLabels.without(Labels.fromAWord(whole)));
    String plain =
        LevelLabel.of(own, setting, named)
            .or(() -> MultipleLabel.of(setting, named))
            .orElseGet(() -> SecondMeasure.of(own, setting, named));
    // A row of one cell beside another is read as prose: what is before the tab is another cell.
    return Forecasts.label(plain.substring(plain.lastIndexOf('\t') + 1), setting);
  }

  private String whole(
      String beside, Setting setting, List<ReadQuantity> told, List<ReadQuantity> named) {
    String part = PartLabel.of(beside, setting, named, earlier);
    return part.equals(beside)
        ? PartLabel.of(FullLabel.of(beside, setting, told, topic), setting, named, earlier)
        : part;
  }

  /** The figures of the sentence, those of one label told apart. */
  static List<ReadQuantity> apart(
      List<ReadQuantity> full, String sentence, List<Candidate> figures) {
    return SameLabels.apart(DoersApart.of(full, sentence, figures), sentence, figures);
  }
}
