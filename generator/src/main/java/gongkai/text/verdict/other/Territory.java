package gongkai.text.verdict.other;

import gongkai.text.word.OthersWords;
import gongkai.text.word.VerdictWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place that the unit which reports is set over or belongs to, largest first. */
public enum Territory {
  PROVINCE(OthersWords.PROVINCE_SIGN),
  CITY(OthersWords.CITY_SIGN),
  COUNTY(OthersWords.COUNTY_SIGN),
  TOWN(OthersWords.TOWN_SIGN),
  VILLAGE(OthersWords.VILLAGE_SIGN),
  /** Nothing tells which. */
  UNKNOWN(OthersWords.VILLAGE_SIGN);

  /** Once may be a slip, or another's word. */
  private static final int TIMES = 2;

  private static final int MOST = 1_000;

  private static final Map<Territory, Pattern> OWN = new EnumMap<>(Territory.class);

  private static final Map<Territory, Pattern> SIGNS = new EnumMap<>(Territory.class);

  static {
    for (Territory territory : values()) {
      SIGNS.put(territory, Pattern.compile(territory.sign.any()));
      OWN.put(
          territory,
          Pattern.compile(
              VerdictWords.OWN.any()
                  + territory.sign.any()
                  + "(?!"
                  + OthersWords.NO_SIGN_BEHIND.any()
                  + ")"));
    }
  }

  private final OthersWords sign;

  Territory(OthersWords sign) {
    this.sign = sign;
  }

  /** Whether the head of a row or a column says that it is of a place above: 全市 for a district. */
  public boolean isBelow(String head) {
    return PlacesAbove.head(head, this);
  }

  /**
   * The place that a text calls its own, 我区 or 本镇, more than once: the smallest, unless it names a
   * larger one more than twice as often.
   */
  public static Territory calledOwn(String text) {
    Territory own = UNKNOWN;
    long most = 0;
    for (Territory territory : values()) {
      long times = territory == UNKNOWN ? 0 : territory.timesCalledOwn(text);
      if (times >= TIMES && times * 2 >= most) {
        own = territory;
      }
      most = Math.max(most, times);
    }
    return own;
  }

  /** The smallest place that stands in a name; {@link #UNKNOWN} if none does. */
  static Territory named(String name) {
    Territory smallest = UNKNOWN;
    for (Territory territory : values()) {
      if (territory != UNKNOWN && SIGNS.get(territory).matcher(name).find()) {
        smallest = territory;
      }
    }
    return smallest;
  }

  private long timesCalledOwn(String text) {
    Matcher called = OWN.get(this).matcher(text);
    long times = 0;
    while (times < MOST && called.find()) {
      times++;
    }
    return times;
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
