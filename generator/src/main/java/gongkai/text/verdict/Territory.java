package gongkai.text.verdict;

import gongkai.text.word.VerdictWords;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place that the unit which reports is set over or belongs to, largest first. */
public enum Territory {
  PROVINCE(VerdictWords.PROVINCE_SIGN),
  CITY(VerdictWords.CITY_SIGN),
  COUNTY(VerdictWords.COUNTY_SIGN),
  TOWN(VerdictWords.TOWN_SIGN),
  VILLAGE(VerdictWords.VILLAGE_SIGN),
  /** Nothing tells which. */
  UNKNOWN(VerdictWords.VILLAGE_SIGN);

  private final VerdictWords sign;

  Territory(VerdictWords sign) {
    this.sign = sign;
  }

  /** Whether the head of a row or a column says that it is of a place above: 全市 for a district. */
  public boolean isBelow(String head) {
    return PlacesAbove.head(head, this);
  }

  /** Part of a pattern: a place of this order or below. */
  String ownSigns() {
    return signs(territory -> territory.compareTo(this) >= 0 && territory != UNKNOWN);
  }

  /** Part of a pattern: a place of an order above this one; below a province only. */
  String signsAbove() {
    return signs(territory -> territory.compareTo(this) < 0);
  }

  private static String signs(Predicate<Territory> wanted) {
    return Stream.of(values())
        .filter(wanted)
        .map(territory -> territory.sign.any())
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
