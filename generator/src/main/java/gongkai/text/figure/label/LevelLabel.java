package gongkai.text.figure.label;

import gongkai.han.SoughtPattern;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What a number is of that something came to, where the figure before it says by how much that
 * changed: in 减少支出30万元，下降至170万元 the second is the spending, and not what was saved.
 */
final class LevelLabel {
  /** 下降至, 已增至, 达到. */
  private static final SoughtPattern CAME_TO =
      SoughtPattern.of(
          "^(?:"
              + QuantityWords.LEAD.any()
              + ")*(\\p{IsHan}{2,8}?)??(?:"
              + VerdictWords.CHANGE.any()
              + VerdictWords.CHANGED.any()
              + "?[到至为]|"
              + QuantityWords.LEVEL_KEPT.any()
              + ")了?$");

  /** 减少支出, 新增会员. */
  private static final SoughtPattern LEAD =
      SoughtPattern.of("^" + QuantityWords.CHANGE_LEAD.any() + "了?(?=.{2})");

  private static final String PER_CENT = "%";

  private LevelLabel() {}

  /**
   * The label of such a number, if it is one.
   *
   * @param label that it would have otherwise
   * @param named the figures before it in the sentence
   */
  static Optional<String> of(String label, Setting setting, List<ReadQuantity> named) {
    Optional<Matcher> cameTo = CAME_TO.find(setting.before().strip());
    if (cameTo.isEmpty()) {
      return Optional.empty();
    }
    String thing = cameTo.get().group(1);
    return thing == null
        ? ofChanged(setting, named)
        : Optional.of(thing).filter(t -> LEAD.replacedFirst(label, "").equals(t));
  }

  private static Optional<String> ofChanged(Setting setting, List<ReadQuantity> named) {
    String unit = setting.candidate().unit();
    for (int i = named.size() - 1; i >= 0; i--) {
      if (named.get(i).unit().equals(unit) || isShare(named.get(i).unit())) {
        return thing(named.get(i).label());
      }
    }
    return Optional.empty();
  }

  private static boolean isShare(String unit) {
    return unit.equals(PER_CENT) || unit.equals(CountingUnit.PERCENTAGE_POINTS);
  }

  /** What a label says that there is more or less of. */
  private static Optional<String> thing(String label) {
    String behind = LEAD.replacedFirst(label, "");
    String thing = behind.equals(label) ? ChangeLabel.thing(label) : behind;
    return Optional.of(thing).filter(t -> !t.equals(label) && t.length() >= 2);
  }
}
