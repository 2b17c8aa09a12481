package gongkai.importing.proposing;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.word.ReportWords;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.other.Reporter;
import gongkai.text.verdict.other.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of the unit that reports. Where one stands before what was done (区总工会新建工会42家), it is
 * the speaker, and no part of what is counted.
 *
 * @param names whole: 示例区总工会; a text mostly writes but the end of one
 */
public record OwnNames(List<String> names) {
  /** Of a unit that is not known. */
  public static final OwnNames NONE = new OwnNames(List.of());

  /** A shorter end is any body's name: 工会, 医院. */
  private static final int SHORTEST = 3;

  /** Behind the name of a village stands no more than which of its bodies it is. */
  private static final int LONGEST_BODY = 8;

  /** So far from the end of a name stands the last sign of a short one: 联 of 联合会. */
  private static final int END = 3;

  /** Behind the name of a body: what of it did something. */
  private static final WordList PARTS = WordList.of(ReportWords.PART_OF_BODY);

  private static final SoughtPattern NO_PLACE =
      SoughtPattern.of(Either.of(ReportWords.NO_PLACE.any(), ReportWords.NO_TOWN.any()));

  private static final Pattern PLACE = Pattern.compile(ReportWords.PLACE.any());

  private static final WordSet PROVINCES = ReportWords.PROVINCE.words();
  private static final WordSet CITIES = ReportWords.CITY.words();
  private static final WordSet DISTRICTS = ReportWords.DISTRICT.words();
  private static final WordSet LOWEST = ReportWords.LOWEST_PLACE.words();

  private static final Pattern ADVERBS = Pattern.compile("^" + ReportWords.ADVERB.any() + "+");

  public OwnNames {
    names = List.copyOf(names);
  }

  /**
   * Of a unit of the site: all that it has and had.
   *
   * @param id the unit's, if it is settled
   */
  public static OwnNames of(List<Unit> units, Optional<UnitId> id) {
    List<String> names = new ArrayList<>();
    for (Unit unit : units) {
      if (id.filter(unit.id()::equals).isPresent()) {
        names.addAll(unit.name().byLanguage().values());
        unit.former().forEach(former -> names.addAll(former.name().byLanguage().values()));
      }
    }
    return new OwnNames(names);
  }

  /** The same and one more. */
  public OwnNames and(Optional<String> name) {
    return new OwnNames(Stream.concat(names.stream(), name.stream()).toList());
  }

  /** The same and those of another behind them. */
  public OwnNames and(OwnNames others) {
    return new OwnNames(Stream.concat(names.stream(), others.names.stream()).toList());
  }

  /** The unit, as whoever reads its figures asks for it. */
  Reporter reporter() {
    return new Reporter(territory(), names);
  }

  /** The place that the first name which tells one ends with: 示例区 of 示例市示例区水务局. */
  Territory territory() {
    return names.stream()
        .map(OwnNames::territory)
        .filter(territory -> territory != Territory.UNKNOWN)
        .findFirst()
        .orElse(Territory.UNKNOWN);
  }

  private static Territory territory(String name) {
    String places = NO_PLACE.replaced(name, "");
    Matcher place = PLACE.matcher(places);
    Territory last = Territory.UNKNOWN;
    while (place.find()) {
      String rest = places.substring(place.end());
      boolean plain = rest.length() <= LONGEST_BODY || !LOWEST.contains(place.group());
      last = plain ? orderOf(place.group()) : last;
    }
    return last;
  }

  private static Territory orderOf(String place) {
    if (LOWEST.contains(place)) {
      return Territory.VILLAGE;
    }
    if (PROVINCES.contains(place)) {
      return Territory.PROVINCE;
    }
    if (CITIES.contains(place)) {
      return Territory.CITY;
    }
    return DISTRICTS.contains(place) ? Territory.COUNTY : Territory.TOWN;
  }

  /** A label without the speaker: 示例区总工会, 区总工会, 区残联, 中心党支部. */
  String without(String label) {
    for (int end = Math.min(longest(), label.length()); end >= SHORTEST; end--) {
      String deed = ADVERBS.matcher(label.substring(end)).replaceFirst("");
      if (Verbs.LISTED.startsAt(deed, 0) && isOwn(label.substring(0, end))) {
        return deed;
      }
    }
    return label;
  }

  private int longest() {
    return names.stream().mapToInt(String::length).max().orElse(0);
  }

  private boolean isOwn(String words) {
    int part = PARTS.lengthBefore(words, words.length());
    String body = words.substring(0, words.length() - part);
    return names.stream()
        .anyMatch(
            name ->
                name.endsWith(words)
                    || (part > 0 && body.length() > 1 && name.endsWith(body))
                    || (body.length() >= SHORTEST && isShort(body, name)));
  }

  /** 区残联 of 示例区残疾人联合会: from what place it is of on, signs of the name in its order. */
  private static boolean isShort(String body, String name) {
    String first = body.substring(0, 1);
    int at = name.indexOf(first);
    boolean told = at > 0 && (CITIES.contains(first) || DISTRICTS.contains(first));
    for (int i = 1; i < body.length() && told && at >= 0; i++) {
      at = name.indexOf(body.charAt(i), at + 1);
    }
    return told && at >= name.length() - END;
  }
}
