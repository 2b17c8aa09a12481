package gongkai.privacy;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that could be names and are places or bodies, as what stands behind them shows: 高桥35户, or
 * 白云、常平、石龙等困难职工较多的街道.
 */
final class CountedPlaces {
  /** Nobody has households or bodies. Of persons a household has few, a place many. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^(?: ?\\d[\\d,]*余?(?:户(?!主|籍|口)|家(?!属))|\\d[\\d,]*\\d余?(?:人(?!民)|名|个|次|件|起|处))");

  private static final Pattern OF_PLACES =
      Pattern.compile(
          "^(?:[、和][^、和，。;]{1,6}){0,12}等(?:[^，。;]{0,12}的)?\\d{0,3}个?(?:街道|乡镇|镇街|镇|乡|村|社区|地区|片区|园区)");

  private static final int BEHIND = 96;

  private CountedPlaces() {}

  /** The names of a line without those that are none. */
  static List<Span> without(String line, List<Span> names) {
    return names.stream().filter(name -> !isOne(line, name)).toList();
  }

  private static boolean isOne(String line, Span name) {
    String behind = FoldedLine.after(line, name.end(), BEHIND);
    return COUNT.matcher(behind).find() || OF_PLACES.matcher(behind).find();
  }
}
