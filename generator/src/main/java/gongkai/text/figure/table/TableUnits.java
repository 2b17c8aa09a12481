package gongkai.text.figure.table;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Width;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Units of table cells: from a head such as 金额（万元）, or from a caption such as 单位：万元. */
final class TableUnits {
  private static final String POINT = QuantityWords.POINT.only();

  private static final SoughtPattern BRACKETS = SoughtPattern.of("[（(][^（()）]{0,40}[）)]");
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[（(]\\s*(?:" + QuantityWords.UNIT_WORD.any() + "[：:])?\\s*([^（()）]{1,6})\\s*[）)]");
  private static final Pattern BEHIND_STROKE =
      Pattern.compile(
          "(.{2,20}?)(?:\\s*[/／:：]\\s*|[\\s　]+)[\\[【]?([^\\s/／:：\\[\\]【】]{1,4})[\\]】]?");

  private static final Pattern LIST_IN_HEAD = Pattern.compile("[、，/／]");
  private static final Pattern COUNT_HEAD =
      Pattern.compile(
          "("
              + Either.of(
                  QuantityWords.COUNTS_TIMES.any(),
                  QuantityWords.COUNTS_HEAD.any() + "(?=" + QuantityWords.HEAD_END.any() + ")")
              + ")"
              + QuantityWords.HEAD_END.any()
              + "?$");

  private static final SoughtPattern RATE_HEAD =
      SoughtPattern.of("(" + QuantityWords.RATE_HEAD.any() + "|[%％])$");

  private static final WordList SCORE_HEADS = WordList.of(QuantityWords.SCORE_HEAD);
  private static final WordList MONEY_HEADS = WordList.of(QuantityWords.MONEY_HEAD);

  private TableUnits() {}

  /** Whether a column holds money, whatever its row counts. */
  static boolean isMoney(String head) {
    String plain = withoutBrackets(head);
    return MONEY_HEADS.endsAt(plain, plain.length());
  }

  /**
   * Whether a head such as 数量（万头、万只）, or a caption, gives several units with 万 or 亿: where it is
   * not known which of them a cell counts in, neither is its value.
   */
  static boolean mayBeScaled(String head, GivenUnits caption) {
    return Stream.concat(
            BRACKETS.all(head).stream()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .flatMap(LIST_IN_HEAD::splitAsStream)
                .flatMap(word -> unit(word).stream()),
            caption.units().stream())
        .anyMatch(unit -> !base(unit).equals(unit));
  }

  /** The unit that a head names in brackets. */
  static Optional<String> ofHead(String head) {
    Matcher matcher = IN_BRACKETS.matcher(Width.fold(head));
    while (matcher.find()) {
      Optional<String> unit = unit(matcher.group(1));
      if (unit.isPresent()) {
        return unit;
      }
    }
    return behindAStroke(Width.fold(head));
  }

  /** 金额/万元, 金额 万元; but 元/人 is a price. */
  private static Optional<String> behindAStroke(String head) {
    Matcher matcher = BEHIND_STROKE.matcher(head.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String thing = matcher.group(1).strip();
    boolean measure =
        IntStream.range(Math.max(0, thing.length() - 3), thing.length())
            .anyMatch(
                i -> MeasureWords.at(thing, i).filter(m -> m.end() == thing.length()).isPresent());
    return measure ? Optional.empty() : unit(matcher.group(2));
  }

  /** 参训人数 counts 人, 户数 counts 户; a rate is in percent. */
  static Optional<String> impliedBy(String head) {
    String plain = withoutBrackets(head);
    if (RATE_HEAD.in(plain)) {
      return Optional.of("%");
    }
    if (SCORE_HEADS.endsAt(plain, plain.length())) {
      return Optional.of(POINT);
    }
    Matcher matcher = COUNT_HEAD.matcher(plain);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  static String withoutBrackets(String head) {
    boolean brackets = head.indexOf('（') >= 0 || head.indexOf('(') >= 0;
    return (brackets ? BRACKETS.replaced(head, "") : head).strip();
  }

  /** {@code text} if all of it is a unit, with or without 万 or 亿 before it. */
  static Optional<String> unit(String text) {
    String word = text.strip();
    int i = 0;
    while (i < word.length() - 1 && Numerals.multiplierAt(word, i) > 0) {
      i++;
    }
    boolean known = MeasureWords.at(word, i).filter(m -> m.end() == word.length()).isPresent();
    return known ? Optional.of(word) : Optional.empty();
  }

  static boolean isOfMoney(String unit) {
    return MeasureWords.at(base(unit), 0)
        .filter(m -> m.kind() == Measure.MeasureKind.MONEY)
        .isPresent();
  }

  /** The number in the base unit: 0.46 in 万元 is 4600. */
  static BigDecimal scaled(BigDecimal value, String unit) {
    BigDecimal scaled = value;
    for (int i = 0; i < unit.length() - 1 && Numerals.multiplierAt(unit, i) > 0; i++) {
      scaled = scaled.multiply(BigDecimal.valueOf(Numerals.multiplierAt(unit, i)));
    }
    return scaled;
  }

  /** The unit without its 万 or 亿. */
  static String base(String unit) {
    int i = 0;
    while (i < unit.length() - 1 && Numerals.multiplierAt(unit, i) > 0) {
      i++;
    }
    return unit.substring(i);
  }
}
