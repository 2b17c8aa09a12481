package gongkai.checking.report;

import gongkai.checking.word.CheckWords;
import gongkai.han.Variants;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.number.WrittenNumbers;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The value of a figure against the numbers of its quote. A value and its unit together are what
 * the quote says, 万 and 亿 counted wherever they stand: 42万元 is 42 of 万元 and 420000 of 元, and 3.5万人次
 * is not 3.5 of 人次. A number that nothing multiplies and no unit follows may stand in a table whose
 * head says 万元.
 */
final class QuotedValues {
  /** How a quote gives a value. */
  enum Answer {
    GIVEN,
    /** The digits stand there, with other 万 or 亿 than value and unit have. */
    OTHER_SCALE,
    MISSING
  }

  private static final Pattern MASKS = Pattern.compile("[*＊﹡×○□_xX]+");

  private static final Pattern DIGITS = Pattern.compile("[0-9]");

  /** A number in Chinese characters, or a part of one; 万 and 亿 after a mask are no number. */
  private static final Pattern CHINESE_DIGITS =
      Pattern.compile("[〇零一二三四五六七八九十百千两半几]|(?<![*＊﹡×xX_])[万亿]");

  /** The forms of the sign before a number below zero. */
  private static final String MINUS = "－−–";

  private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");
  private static final Pattern BEFORE_SCALE = Pattern.compile("(?<=[0-9])[\\p{Zs}\\t]+(?=[万亿])");
  private static final Pattern PARTED =
      Pattern.compile("(?<=[0-9])[，\\p{Zs}](?=[0-9]{3}(?![0-9]))");

  private static final Pattern HALF =
      Pattern.compile(
          "(?<![0-9.])([0-9]{1,9})(\\p{IsHan}{1,2})半(?![\\p{IsHan}&&[^"
              + CheckWords.BEHIND_HALF.firsts()
              + "]])");

  /** Powers of ten: what 万, 亿 and both of them make of a number. */
  private static final int[] SCALES = {0, 4, 8, 12};

  private static final int WAN = 4;

  /** Powers of ten of 千, 百万 and 千万. */
  private static final int[] OF_HEADS = {3, 6, 7};

  /** What parts the cells of a row. */
  private static final Pattern CELL = Pattern.compile("[|\\t]");

  private static final WordList PER_CENT = WordList.of(QuantityWords.PER_CENT);

  private final BigDecimal value;
  private final String base;
  private final BigDecimal meant;
  private final String quote;

  private QuotedValues(BigDecimal value, String unit, String quote) {
    this.value = value;
    this.quote = quote;
    // 余万元: 余 stands between the number and what multiplies it.
    int start = Numerals.isMore(unit, 0) && Numerals.multiplierAt(unit, 1) > 0 ? 1 : 0;
    BigDecimal factor = BigDecimal.ONE;
    while (Numerals.multiplierAt(unit, start) > 0) {
      factor = factor.multiply(BigDecimal.valueOf(Numerals.multiplierAt(unit, start)));
      start++;
    }
    this.base = CountingUnit.of(unit.substring(start)).base();
    this.meant = value.multiply(factor);
  }

  /** How a quote gives a number that is not withheld. */
  static Answer of(Quantity quantity, String quote) {
    BigDecimal value = quantity.value().orElseThrow();
    String unit = Width.fold(quantity.unit()).strip();
    String plain = plain(Variants.read(quote));
    QuotedValues asItStands = new QuotedValues(value, unit, plain);
    if (asItStands.isGiven()) {
      // Nearly every quote: no other reading is needed.
      return Answer.GIVEN;
    }
    List<QuotedValues> readings =
        Stream.of(plain, joined(plain), halved(plain))
            .distinct()
            .map(text -> new QuotedValues(value, unit, text))
            .toList();
    if (readings.stream().skip(1).anyMatch(QuotedValues::isGiven)) {
      return Answer.GIVEN;
    }
    if (readings.stream().anyMatch(QuotedValues::isOfOtherScale)) {
      return Answer.OTHER_SCALE;
    }
    return asItStands.mayBeGivenInWords() ? Answer.GIVEN : Answer.MISSING;
  }

  /**
   * Where the number of a figure stands in its quote: masks for one that is withheld; the beginning
   * if it is not written in digits.
   */
  static List<Integer> placesOf(Quantity quantity, String quote) {
    List<Integer> places =
        quantity
            .value()
            .map(
                value ->
                    inDigits(value, Width.fold(quantity.unit()), Width.fold(Variants.read(quote))))
            .orElseGet(() -> MASKS.matcher(quote).results().map(MatchResult::start).toList());
    return places.isEmpty() ? List.of(0) : places;
  }

  private static List<Integer> inDigits(BigDecimal value, String unit, String quote) {
    QuotedValues values = new QuotedValues(value, unit.strip(), quote);
    return values
        .numerals()
        .filter(
            numeral ->
                numeral.value().orElseThrow().compareTo(value) == 0
                    || numeral.value().orElseThrow().compareTo(values.meant) == 0)
        .map(Numeral::start)
        .toList();
  }

  /** Without what may part thousands: 1，230万元 and 3 480万元 hold 1230 and 3480. */
  private static String joined(String quote) {
    return PARTED.matcher(quote).replaceAll("");
  }

  /** With the half behind a unit where it counts: 2公里半 is 2.5公里. */
  private static String halved(String quote) {
    return HALF.matcher(quote).replaceAll("$1.5$2");
  }

  /** With ASCII digits, without the separators of thousands or a blank before 万. */
  private static String plain(String quote) {
    StringBuilder signs = new StringBuilder(quote.length());
    for (int i = 0; i < quote.length(); i++) {
      char c = quote.charAt(i);
      char ascii = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
      signs.append(ascii == '．' ? '.' : MINUS.indexOf(ascii) >= 0 ? '-' : ascii);
    }
    String plain = signs.toString();
    String whole = plain.indexOf(',') < 0 ? plain : THOUSANDS.matcher(plain).replaceAll("");
    boolean scale = whole.indexOf('万') > 0 || whole.indexOf('亿') > 0;
    return scale ? BEFORE_SCALE.matcher(whole).replaceAll("") : whole;
  }

  private boolean isGiven() {
    return isGivenInDigits() || isGivenInWords();
  }

  private boolean isGivenInDigits() {
    // Nearly always as it is.
    return isGivenAs(value) || scaled(-1).anyMatch(this::isGivenAs);
  }

  private boolean isGivenAs(BigDecimal number) {
    for (int at : places(number)) {
      if (isMeant(number, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number of these digits at a place is the one that is meant. */
  private boolean isMeant(BigDecimal digits, int at) {
    Optional<Numeral> numeral = Numerals.at(quote, at);
    Optional<BigDecimal> number = numeral.flatMap(Numeral::value);
    if (number.isEmpty()) {
      return digits.compareTo(value) == 0;
    }
    boolean multiplied = number.get().compareTo(digits) != 0;
    return number.get().compareTo(meant) == 0
        || (!multiplied && !isCounted(numeral.orElseThrow().end()) && isUnscaled(digits));
  }

  /** Whether a table's head may have said 万 or 亿 of a number, or may have said nothing. */
  private boolean isUnscaled(BigDecimal digits) {
    return IntStream.concat(IntStream.of(0, WAN, 2 * WAN), ofRow())
        .anyMatch(power -> digits.scaleByPowerOfTen(power).compareTo(value) == 0);
  }

  /** What heads of columns may say beside these: 千元, 百万元, 千万元; nothing outside a table. */
  private IntStream ofRow() {
    return CELL.matcher(quote).find() ? IntStream.of(OF_HEADS) : IntStream.empty();
  }

  /** Whether what is counted follows at once, so that no 万 can stand elsewhere. */
  private boolean isCounted(int end) {
    int at = end;
    while (at < quote.length() && quote.charAt(at) == ' ') {
      at++;
    }
    String unit = MeasureWords.at(quote, at).map(Measure::unit).orElse("");
    return !base.isEmpty()
        && (quote.startsWith(base, at) || CountingUnit.of(unit).base().equals(base));
  }

  /** Whether the value stands there in words: 20 in “2023年走访二十余家”, beside other digits. */
  private boolean isGivenInWords() {
    return numerals()
        .anyMatch(
            numeral -> {
              BigDecimal number = numeral.value().orElseThrow();
              boolean plain = numeral.chinese() && number.compareTo(BigDecimal.TEN.pow(WAN)) < 0;
              return number.compareTo(meant) == 0 || (plain && number.compareTo(value) == 0);
            });
  }

  private boolean isOfOtherScale() {
    boolean inDigits =
        scaled(-1).anyMatch(number -> !places(number).isEmpty())
            || scaled(1).anyMatch(number -> !places(number).isEmpty());
    return inDigits || numerals().anyMatch(this::isMultiple);
  }

  private boolean isMultiple(Numeral numeral) {
    BigDecimal number = numeral.value().orElseThrow();
    return IntStream.of(-2 * WAN, -WAN, WAN, 2 * WAN)
            .mapToObj(meant::scaleByPowerOfTen)
            .anyMatch(scaled -> scaled.compareTo(number) == 0)
        && number.compareTo(BigDecimal.TEN.pow(WAN)) >= 0;
  }

  /** Numbers in Chinese characters that are no plain ones are not worked out here. */
  private boolean mayBeGivenInWords() {
    return !DIGITS.matcher(quote).find() && CHINESE_DIGITS.matcher(quote).find();
  }

  /** A lone 百 is no number, but in 百分之百 it is. */
  private Stream<Numeral> numerals() {
    return WrittenNumbers.in(quote).stream()
        .filter(numeral -> !numeral.bare() || PER_CENT.endsAt(quote, numeral.start()));
  }

  /** The digits that a text may write for the value, with 万 and 亿 in one direction beside them. */
  private Stream<BigDecimal> scaled(int sign) {
    return Stream.of(value, meant)
        .flatMap(
            n ->
                IntStream.concat(IntStream.of(SCALES), ofRow())
                    .mapToObj(power -> n.scaleByPowerOfTen(sign * power)))
        .distinct();
  }

  /** Where a number stands as a whole: 5 does not stand in 35. */
  private List<Integer> places(BigDecimal number) {
    String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    List<Integer> places = new ArrayList<>();
    for (int at = quote.indexOf(digits); at >= 0; at = quote.indexOf(digits, at + 1)) {
      int end = at + digits.length();
      while (digits.indexOf('.') >= 0 && end < quote.length() && quote.charAt(end) == '0') {
        end++;
      }
      boolean begins = at == 0 || !(isDigit(at - 1) || quote.charAt(at - 1) == '.');
      if (begins && !isDigit(end)) {
        places.add(at);
      }
    }
    return places;
  }

  private boolean isDigit(int at) {
    return at < quote.length() && Numerals.isDigit(quote.charAt(at));
  }
}
