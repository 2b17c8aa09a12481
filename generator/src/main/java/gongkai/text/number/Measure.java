package gongkai.text.number;

/**
 * A measure word or unit found in a text.
 *
 * @param unit as it is to be given; {@code 百分点} and full-width forms take their usual form
 * @param end offset after it
 */
public record Measure(String unit, MeasureKind kind, int end) {

  /** What a unit counts; rules about small numbers and labels differ by kind. */
  public enum MeasureKind {
    /** 次 场 期: something held or done. */
    EVENT,
    /** 人 名 户: people and households. */
    PEOPLE,
    /** 家 所 辆 亩 吨: bodies, things and sizes, seldom part of a set phrase. */
    THING,
    /** 个 项 条 种: counts of anything, and the stuff of set phrases (两个维护, 三项机制). */
    GENERAL,
    MONEY,
    /** % 倍 个百分点: never whole by nature. */
    RATE,
    /** 天 小时 工作日: a span more often than a result. */
    TIME,
    SCORE
  }

  /** 0.46 万元 is money, 1.3 个 is a list number and a count. */
  boolean isDiscrete() {
    boolean people =
        kind == MeasureKind.PEOPLE || kind == MeasureKind.EVENT || kind == MeasureKind.GENERAL;
    return people || MeasureWords.isDiscrete(unit);
  }
}
