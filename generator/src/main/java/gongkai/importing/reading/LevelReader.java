package gongkai.importing.reading;

import gongkai.han.Lexicon;
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
  private static final Lexicon LEXICON = Lexicon.read("reports");

  /** 教育局, 水务集团工会委员会: what is set up within a body stands at its level. */
  private static final Pattern BUREAU =
      Pattern.compile(
          LEXICON.words("bureau").any() + "(?:机关|基层)?(?:(?:工会|团委|妇联|党委|党组|党总支|党支部)(?:委员会)?)?$");

  private static final Pattern NO_LEVEL = Pattern.compile(LEXICON.words("no-level").any() + "$");

  /** 城市管理委员会, 工业园区: no city and no district. */
  private static final Pattern NO_PLACE = Pattern.compile(LEXICON.words("no-place").any());

  private static final Pattern PLACE = Pattern.compile(LEXICON.words("place").any());

  private LevelReader() {}

  static Optional<Proposal<Level>> read(Optional<Proposal<String>> unitName) {
    return unitName.flatMap(
        name -> of(name.value()).map(level -> new Proposal<>(level, name.value(), name.line())));
  }

  public static Optional<Level> of(String name) {
    if (BUREAU.matcher(name).find()) {
      return Optional.of(Level.BUREAU);
    }
    if (NO_LEVEL.matcher(name).find()) {
      return Optional.empty();
    }
    String last = "";
    Matcher matcher = PLACE.matcher(NO_PLACE.matcher(name).replaceAll(""));
    while (matcher.find()) {
      last = matcher.group();
    }
    return switch (last) {
      case "", "省" -> Optional.empty();
      case "市", "自治州" -> Optional.of(Level.CITY);
      case "区", "县", "旗", "开发区", "高新区", "新区", "自治县" -> Optional.of(Level.DISTRICT);
      default -> Optional.of(Level.TOWNSHIP);
    };
  }
}
