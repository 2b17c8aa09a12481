package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.text.Width;
import gongkai.text.number.MeasureWords;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The units that a line beside a table, or its first row, gives for all cells: 单位：万元, or
 * 单位：万人次、万册次, of which each column takes the one that its head counts in.
 *
 * @param units none where not all that is said of them is understood
 * @param isClear whether it is: where it is not, a cell of another unit than its own is in none
 *     that is known
 */
record GivenUnits(List<String> units, boolean isClear) {
  static final GivenUnits NONE = new GivenUnits(List.of(), true);

  private static final GivenUnits UNCLEAR = new GivenUnits(List.of(), false);

  /** 单位：, 金额单位：人民币, 单位为 */
  private static final Pattern CAPTION =
      Pattern.compile(
          QuantityWords.UNIT_WORD.any()
              + "\\s*(?:[：:]|"
              + QuantityWords.UNIT_IS.any()
              + ")\\s*([^。\\t）)】〕\\]]{1,40})");

  /** 金额：亿元；户数：万户 */
  private static final Pattern EACH =
      Pattern.compile(
          "^[\\s（(]*((?:[^：:；;，,、|\\s]{1,6}[：:][^：:；;，,、|\\s]{1,6}[；;，,、\\s]+)+"
              + "[^：:；;，,、|\\s]{1,6}[：:][^：:；;，,、|\\s）)]{1,6})[\\s）)]*$");

  private static final Pattern BETWEEN = Pattern.compile("[、，,；;\\s]+|" + "[和及与]");

  /** 户数单位：, 金额：: what is counted so. */
  private static final Pattern OF_WHAT = Pattern.compile("^[^：:]{1,8}[：:]");

  private static final Pattern CURRENCY = Pattern.compile("^" + QuantityWords.CURRENCY.any());

  /** 亿元/万户, 亿元（万户）, 十万元: more than one unit, or a scale that is not known. */
  private static final Pattern SCALE =
      Pattern.compile(Either.of(".*[/／·（(].*", "[十百千万亿两一二三四五六七八九0-9].*"));

  private static final int LONGEST = 80;

  GivenUnits {
    units = List.copyOf(units);
  }

  boolean isEmpty() {
    return units.isEmpty() && isClear;
  }

  /** What a line or a row says of units. */
  static GivenUnits in(String line) {
    String folded = Width.fold(line);
    Matcher caption = CAPTION.matcher(folded);
    while (caption.find()) {
      GivenUnits given = of(caption.group(1));
      if (!given.isEmpty()) {
        return given;
      }
    }
    Matcher each = EACH.matcher(folded);
    if (folded.length() <= LONGEST && each.matches()) {
      return of(each.group(1));
    }
    return new GivenUnits(TableUnits.ofHead(line).stream().toList(), true);
  }

  private static GivenUnits of(String words) {
    List<String> units = new ArrayList<>();
    for (String part : BETWEEN.splitAsStream(words).toList()) {
      String word = CURRENCY.matcher(OF_WHAT.matcher(part).replaceFirst("")).replaceFirst("");
      Optional<String> unit = TableUnits.unit(word);
      if (unit.isPresent()) {
        units.add(unit.get());
      } else if (SCALE.matcher(word).matches() && endsInMeasure(word)) {
        return UNCLEAR;
      } else if (!word.isEmpty()) {
        break; // 单位：万元　编制：某局
      }
    }
    return new GivenUnits(units, true);
  }

  private static boolean endsInMeasure(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (MeasureWords.at(word, i).filter(m -> m.end() == word.length()).isPresent()) {
        return true;
      }
    }
    return word.endsWith("）") || word.endsWith(")") || word.indexOf('（') > 0;
  }

  /** What a column counts in whose head implies a unit, or none. */
  Optional<String> under(Optional<String> implied) {
    if (!isClear) {
      return Optional.empty();
    }
    if (implied.isEmpty()) {
      List<String> amounts =
          units.size() == 1 ? units : units.stream().filter(u -> !u.equals("%")).toList();
      return amounts.size() == 1 ? Optional.of(amounts.get(0)) : Optional.empty();
    }
    return units.stream()
        .filter(u -> TableUnits.base(u).equals(implied.get()))
        .findFirst()
        .or(() -> implied);
  }

  /** The one of these units that is of money, if only one is. */
  Optional<String> ofMoney() {
    List<String> money = units.stream().filter(TableUnits::isOfMoney).toList();
    return money.size() == 1 ? Optional.of(money.get(0)) : Optional.empty();
  }
}
