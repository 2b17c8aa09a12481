package gongkai.privacy.place;

import gongkai.han.Either;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.AidWords;
import gongkai.privacy.word.PlaceWords;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that could be names and are places or bodies, as what stands behind them shows: 高桥35户, or
 * 白云、常平、石龙等困难职工较多的街道.
 */
public final class CountedPlaces {
  /** Of a few households names may be given one by one: 王某、李某2户. Of many they are not. */
  private static final Pattern COUNT =
      Pattern.compile(
          "^"
              + Either.of(
                  " ?\\d[\\d,]*\\d余?(?!"
                      + PlaceWords.NO_HOUSEHOLDS.any()
                      + ")"
                      + PlaceWords.HOUSEHOLDS.any(),
                  "\\d[\\d,]*\\d余?(?!"
                      + PlaceWords.NO_COUNTED.any()
                      + ")"
                      + PlaceWords.COUNTED.any()));

  /** 安平18户、石龙9户: each with a count of its own. */
  private static final Pattern FEW =
      Pattern.compile("^ ?\\d" + PlaceWords.HOUSEHOLDS.any() + "(?=[、，。；和]|$)");

  private static final Pattern FIRST_OF_FEW =
      Pattern.compile(
          "^ ?[2-9]"
              + PlaceWords.HOUSEHOLDS.any()
              + "[、，；和][㐀-鿿]{2,4} ?\\d{1,3}"
              + PlaceWords.HOUSEHOLDS.any());

  private static final Pattern COUNTED_BEFORE =
      Pattern.compile("\\d" + PlaceWords.HOUSEHOLDS.any() + "[、，；和]$");

  private static final Pattern OF_PLACES =
      Pattern.compile(
          "^(?:[、和][^、和，。;]{1,6}){0,12}等(?:[^，。;]{0,12}的)?\\d{0,3}个?"
              + PlaceWords.KIND_OF_PLACE.any());

  /** 金龙油200桶: what is counted so is no person, and neither is 某某某十三香200盒. */
  private static final Pattern OF_THINGS =
      Pattern.compile(
          Either.of(
              "^ ?\\d[\\d,]*\\d余?" + PlaceWords.PACK.any(),
              "^(?![㐀-鿿]{0,4}"
                  + PlaceWords.THING.any()
                  + "\\d)[㐀-鿿]{1,5}\\d[\\d,]*\\d余?"
                  + PlaceWords.PACK_OF_THINGS.any()));

  /** 金龙油、毛毯等慰问品, 华强、安泰等企业. */
  private static final Pattern AND_MORE_THINGS =
      Pattern.compile(
          "^(?:[、和][^、和，。;]{1,8}){0,12}等(?:[^，。;]{0,8}的)?(?:\\d{1,3}"
              + PlaceWords.THING_COUNTER.any()
              + ")?(?:[^，。;、]{0,4})"
              + AidWords.THING.any());

  private static final int BEHIND = 96;

  private CountedPlaces() {}

  /** The names of a line without those that are none. */
  public static List<Span> without(String line, List<Span> names) {
    return names.stream().filter(name -> !isOne(line, name)).toList();
  }

  private static boolean isOne(String line, Span name) {
    String behind = FoldedLine.after(line, name.end(), BEHIND);
    String before = FoldedLine.before(line, name.start(), 8);
    return COUNT.matcher(behind).find()
        || (FEW.matcher(behind).find() && COUNTED_BEFORE.matcher(before).find())
        || FIRST_OF_FEW.matcher(behind).find()
        || OF_PLACES.matcher(behind).find()
        || OF_THINGS.matcher(behind).find()
        || AND_MORE_THINGS.matcher(behind).find();
  }
}
