package gongkai.model.vocabulary;

import gongkai.han.WordSet;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A unit of counting and how many of its base it holds: 万元 is 10,000 元. Only 万 and 亿 are taken
 * apart; 人 and 人次 are different units and stay so.
 */
public record CountingUnit(String base, BigDecimal factor) {
  private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
  private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

  /** What counts the same thing: 名 and 位 count 人, 场次 counts 场, ％ is %. */
  private static final Map<String, String> SAME = same();

  /** Shares and differences of shares: to add them up would say nothing. */
  private static final WordSet RATES = CountingWords.RATE.words();

  /** In which the difference of two per cents is given. */
  public static final String PERCENTAGE_POINTS = CountingWords.POINTS.only();

  /** Those that were read lately, in slots: few are written, and each figure asks several times. */
  private static final Read[] READ = new Read[256];

  private record Read(String written, CountingUnit unit) {}

  /** Reads a unit as reports write it. */
  public static CountingUnit of(String written) {
    int slot = written.hashCode() & (READ.length - 1);
    // Threads may put each other's aside.
    Read read = READ[slot];
    if (read == null || !read.written().equals(written)) {
      read = new Read(written, read(written));
      READ[slot] = read;
    }
    return read.unit();
  }

  private static CountingUnit read(String written) {
    String unit = SAME.getOrDefault(written, written);
    if (unit.length() > 1 && unit.startsWith("万")) {
      return new CountingUnit(unit.substring(1), WAN);
    }
    if (unit.length() > 1 && unit.startsWith("亿")) {
      return new CountingUnit(unit.substring(1), YI);
    }
    return new CountingUnit(unit, BigDecimal.ONE);
  }

  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof CountingUnit that
        && base.equals(that.base)
        && factor.equals(that.factor);
  }

  @Override
  public int hashCode() {
    return 31 * base.hashCode() + factor.hashCode();
  }

  /** A number of this unit in another; empty if the two count different things. */
  public Optional<BigDecimal> convert(BigDecimal number, CountingUnit target) {
    if (!base.equals(target.base)) {
      return Optional.empty();
    }
    return factor.compareTo(target.factor) == 0
        ? Optional.of(number)
        : Optional.of(number.multiply(factor).divide(target.factor).stripTrailingZeros());
  }

  /** Whether numbers of this unit must not be added up. */
  public boolean isRate() {
    return RATES.contains(base);
  }

  /** A number of this unit in its base unit, without needless decimals. */
  public BigDecimal inBase(BigDecimal number) {
    return factor.compareTo(BigDecimal.ONE) == 0 ? number : plain(number.multiply(factor));
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    alike(same, CountingWords.PERSON, CountingWords.PERSON_TOO);
    alike(same, CountingWords.SHOWING, CountingWords.SHOWING_TOO);
    alike(same, CountingWords.PER_CENT, CountingWords.PER_CENT_TOO);
    alike(same, CountingWords.POINTS, CountingWords.POINTS_TOO);
    return Map.copyOf(same);
  }

  private static void alike(Map<String, String> same, CountingWords one, CountingWords others) {
    others.words().words().forEach(word -> same.put(word, one.only()));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
