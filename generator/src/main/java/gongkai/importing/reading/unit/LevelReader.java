package gongkai.importing.reading.unit;

import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.word.ReportWords;
import gongkai.model.Level;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the level of a unit from its name. Schools, hospitals, firms and bureaus stand at the level
 * of a bureau wherever they are; villages and communities at that of a township; else the last of
 * 市, 区, 县, 镇 … in the name decides. A name that says none of it (总工会) leaves the level open, and so
 * does that of a body of members (行业协会).
 */
public final class LevelReader {
  /** 教育局, 水务集团工会委员会: what is set up within a body stands at its level. */
  private static final SoughtPattern BUREAU =
      SoughtPattern.of(
          ReportWords.BUREAU.any()
              + ReportWords.BUREAU_STAFF.any()
              + "?(?:"
              + ReportWords.COMMITTEE.any()
              + ReportWords.WHOLE_COMMITTEE.any()
              + "?)?$");

  /** 中共河东区水务局支部委员会 stands at the level of the bureau too. */
  private static final SoughtPattern PARTY_OF_BUREAU =
      SoughtPattern.of(
          "^"
              + ReportWords.PARTY.any()
              + ".*"
              + ReportWords.BUREAU.any()
              + ReportWords.BRANCH.any()
              + "?"
              + ReportWords.WHOLE_COMMITTEE.any()
              + "$");

  private static final SoughtPattern NO_LEVEL = SoughtPattern.of(ReportWords.NO_LEVEL.any() + "$");

  /** 城市管理委员会, 工业园区: no city and no district. */
  private static final SoughtPattern NO_PLACE = SoughtPattern.of(ReportWords.NO_PLACE.any());

  private static final Pattern PLACE = Pattern.compile(ReportWords.PLACE.any());

  private static final WordSet PROVINCES = ReportWords.PROVINCE.words();
  private static final WordSet CITIES = ReportWords.CITY.words();
  private static final WordSet DISTRICTS = ReportWords.DISTRICT.words();

  private LevelReader() {}

  /** The level of a name that was read, with the name as its evidence; empty if it says none. */
  public static Optional<Proposal<Level>> read(Optional<Proposal<String>> unitName) {
    return unitName.flatMap(
        name -> of(name.value()).map(level -> new Proposal<>(level, name.value(), name.line())));
  }

  /** The level that a name says; empty if it says none. */
  public static Optional<Level> of(String name) {
    if (BUREAU.in(name) || PARTY_OF_BUREAU.in(name)) {
      return Optional.of(Level.BUREAU);
    }
    if (NO_LEVEL.in(name)) {
      return Optional.empty();
    }
    String last = "";
    Matcher matcher = PLACE.matcher(NO_PLACE.replaced(name, ""));
    while (matcher.find()) {
      last = matcher.group();
    }
    if (last.isEmpty() || PROVINCES.contains(last)) {
      return Optional.empty();
    }
    if (CITIES.contains(last)) {
      return Optional.of(Level.CITY);
    }
    return Optional.of(DISTRICTS.contains(last) ? Level.DISTRICT : Level.TOWNSHIP);
  }
}
