package gongkai.importing.reading.unit;

import gongkai.han.SoughtPattern;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.word.ReportWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bodies that a text names as its own: in the title, in the line below it, behind a label, as
 * signature. Those that it only speaks of are none.
 */
public final class NamedBodies {
  private static final SoughtPattern PARTY = SoughtPattern.of("^" + ReportWords.PARTY.any());

  /** 石桥村 of 云溪镇石桥村村民委员会, 云溪镇 of 示例县云溪镇人民政府. */
  private static final Pattern LOW_PLACE =
      Pattern.compile(
          "\\p{IsHan}{2}(?<!" + ReportWords.SENT_PLACE.any() + ")" + ReportWords.SENT_PLACE.any());

  private NamedBodies() {}

  /**
   * The first body that a text names as its own and that cannot be the one meant.
   *
   * @param names of the one meant, as texts may write them
   */
  public static Optional<Proposal<String>> other(ReadText text, List<String> names) {
    return Stream.of(UnitNameReader.stated(text).stream(), Byline.signature(text).stream())
        .flatMap(found -> found)
        .filter(found -> !UnitNames.isMasked(found.value()))
        .filter(
            found -> !names.isEmpty() && names.stream().noneMatch(n -> isAlike(n, found.value())))
        .findFirst();
  }

  /**
   * Whether two names can be one body's: one is in the other, be it with words left out (县妇联 of
   * 示例县妇女联合会), or both are of one village, town or street.
   */
  static boolean isAlike(String one, String other) {
    String mine = PARTY.replaced(UnitNames.plain(one), "");
    String theirs = PARTY.replaced(UnitNames.plain(other), "");
    return UnitNames.isMasked(mine)
        || isWithin(mine, theirs)
        || isWithin(theirs, mine)
        || isOfPlace(mine, theirs)
        || isOfPlace(theirs, mine);
  }

  /** Whether the lowest place that one name has stands in the other. */
  private static boolean isOfPlace(String one, String other) {
    return LOW_PLACE
        .matcher(one)
        .results()
        .map(MatchResult::group)
        .reduce((higher, lower) -> lower)
        .filter(other::contains)
        .isPresent();
  }

  /** Whether the signs of one stand in the other, in this order. */
  private static boolean isWithin(String few, String many) {
    int found = 0;
    for (int i = 0; i < many.length() && found < few.length(); i++) {
      found += many.charAt(i) == few.charAt(found) ? 1 : 0;
    }
    return found == few.length();
  }
}
