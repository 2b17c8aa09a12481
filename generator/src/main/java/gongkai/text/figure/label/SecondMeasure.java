package gongkai.text.figure.label;

import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Measure;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;

/**
 * Tells two measures of one thing apart.
 *
 * <p>审结案件412件563人 counts 审结案件 and 审结案件人数.
 *
 * <p>拆除违建9处1.3万平方米 counts 拆除违建 and 拆除违建面积.
 *
 * <p>Both have the same words, so the second is named by what its unit measures.
 */
final class SecondMeasure {
  private static final WordList AREA = WordList.of(QuantityWords.AREA_UNIT);
  private static final WordList LENGTH = WordList.of(QuantityWords.LENGTH_UNIT);
  private static final WordList HOUSEHOLD = WordList.of(QuantityWords.HOUSEHOLD);
  private static final WordList HEADS = WordList.of(QuantityWords.HEAD_UNIT);
  private static final WordList TIMES = WordList.of(QuantityWords.TIMES_END);

  /** 助学金586人次58.6万元: the money is what was counted. */
  private static final WordList ITSELF = WordList.of(QuantityWords.SUM_ITSELF);

  private SecondMeasure() {}

  /**
   * The label, with what its unit measures where the figure right before it has the same.
   *
   * @param told the figures before it in the sentence, with their whole labels
   */
  static String of(String label, Setting setting, List<ReadQuantity> told) {
    return isAgain(label, setting, told) ? label + measured(label, setting.candidate()) : label;
  }

  private static boolean isAgain(String label, Setting setting, List<ReadQuantity> told) {
    if (told.isEmpty() || !told.get(told.size() - 1).label().equals(label)) {
      return false;
    }
    boolean other = setting.previous().kind() != setting.candidate().kind();
    return (other || !setting.previous().unit().equals(setting.candidate().unit()))
        && Headword.of(setting.sincePrevious()).isEmpty();
  }

  private static String measured(String label, Candidate candidate) {
    String unit = candidate.unit();
    if (label.endsWith(unit) || Nouns.RATE.endsAt(label, label.length())) {
      return ""; // 培训残疾人
    }
    if (candidate.kind() == Measure.MeasureKind.MONEY) {
      return ITSELF.endsAt(label, label.length()) ? "" : QuantityWords.MONEY_SUM.only();
    }
    if (AREA.isAll(unit)) {
      return QuantityWords.AREA_WORD.only();
    }
    if (HEADS.isAll(unit)) {
      return QuantityWords.HEAD_COUNT.only();
    }
    if (LENGTH.isAll(unit)) {
      return QuantityWords.LENGTH_WORD.only();
    }
    if (HOUSEHOLD.isAll(unit)) {
      return QuantityWords.HOUSEHOLD_WORD.only();
    }
    return unit.length() > 1 && TIMES.endsAt(unit, unit.length()) ? unit : "";
  }
}
