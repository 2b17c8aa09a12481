package gongkai.text.figure.label;

import gongkai.text.figure.label.head.LeftOvers;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.verdict.time.Forecasts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

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
public final class LabelSteps {
  private final String heading;
  private final String topic;
  private final List<ReadQuantity> earlier;

  /**
   * The steps for one sentence.
   *
   * @param heading the few words that its paragraph begins with; may be empty
   * @param about what the heading above is about; may be empty
   * @param earlier the figures of the sentence before
   */
  public LabelSteps(String heading, String about, List<ReadQuantity> earlier) {
    this.heading = heading;
    this.topic = heading.isEmpty() ? about : heading;
    this.earlier = earlier;
  }

  /**
   * The figures of the sentence with their labels, in their order.
   *
   * @param sentence its words, of narrow signs
   * @param figures where they stand in it
   * @param quoted the places of the sentence in quotation marks
   * @param unlabelled makes of its setting a figure without a label
   */
  public List<ReadQuantity> labelled(
      String sentence,
      List<Candidate> figures,
      BitSet quoted,
      Function<Setting, ReadQuantity> unlabelled) {
    List<ReadQuantity> told = new ArrayList<>();
    List<ReadQuantity> full = new ArrayList<>();
    Asides asides = new Asides(sentence, figures);
    for (int i = 0; i < figures.size(); i++) {
      Setting setting = asides.setting(i, quoted);
      List<ReadQuantity> before = asides.heard(told, i);
      List<ReadQuantity> named = asides.heard(full, i);
      String beside = Labels.of(setting, before, named, heading);
      ReadQuantity read = unlabelled.apply(setting);
      full.add(read.labelled(of(beside, setting, before, named)));
      told.add(read.labelled(beside));
    }
    return SameLabels.apart(DoersApart.of(full, sentence, figures), sentence, figures);
  }

  /**
   * What a figure is of.
   *
   * @param beside what the words beside its number say
   * @param told the figures before it, by what their words say
   * @param named the same with their whole labels
   */
  private String of(
      String beside, Setting setting, List<ReadQuantity> told, List<ReadQuantity> named) {
    String whole = whole(beside, setting, told, named);
    String own = Respectively.without(BorrowedLabels.without(LeftOvers.without(whole)));
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
}
