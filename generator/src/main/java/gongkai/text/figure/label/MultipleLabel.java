package gongkai.text.figure.label;

import gongkai.han.SoughtPattern;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a multiple is of: 进馆12万人次，是上年5万人次的2.4倍 says 进馆是上年倍数, and not by how much more there is. */
final class MultipleLabel {
  /** 是上年, 为日均量14具的: what it is held against, with how much that was. */
  private static final SoughtPattern AGAINST =
      SoughtPattern.of(
          "("
              + QuantityWords.COMPARED_AS.any()
              + "(?:20[0-9]{2}年)?[\\p{IsHan}]{0,12}?)(?<=.{3})"
              + "(?:[0-9][0-9.,]*[万亿]?[\\p{IsHan}]{0,3})?的?$");

  private MultipleLabel() {}

  /**
   * The label of a multiple; empty if the number is none, or of nothing.
   *
   * @param named the figures before it in the sentence
   */
  static Optional<String> of(Setting setting, List<ReadQuantity> named) {
    if (!setting.candidate().unit().equals(QuantityWords.MULTIPLE.only())) {
      return Optional.empty();
    }
    String before = setting.before().strip();
    return AGAINST
        .find(before)
        .filter(against -> against.start() == 0 || named.isEmpty())
        .flatMap(against -> thing(setting, named, before, against));
  }

  private static Optional<String> thing(
      Setting setting, List<ReadQuantity> named, String before, Matcher against) {
    String own = Headword.of(before.substring(0, against.start()));
    for (int i = named.size() - 1; own.isEmpty() && i >= Topic.farthest(named); i--) {
      boolean inClause =
          setting.neighbour(i - named.size()).candidate().lead() >= setting.clauseStart();
      own = inClause || !isCounted(named.get(i)) ? "" : ChangeLabel.unchanged(named.get(i).label());
    }
    String told = against.group(1) + QuantityWords.MULTIPLE_WORD.only();
    return own.isEmpty() ? Optional.empty() : Optional.of(own + told);
  }

  private static boolean isCounted(ReadQuantity figure) {
    return !figure.unit().equals("%") && !figure.unit().equals(CountingUnit.PERCENTAGE_POINTS);
  }
}
