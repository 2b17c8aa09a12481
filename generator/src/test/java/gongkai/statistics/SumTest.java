package gongkai.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumTest {
  /** As written: {@code 35家} exact, {@code ~35家} about; {@code *万元} withheld. */
  private static final Map<String, Qualifier> SIGNS =
      Map.of(
          "~", Qualifier.APPROX,
          "^", Qualifier.NEARLY,
          ">", Qualifier.MORE_THAN,
          "+", Qualifier.AT_LEAST,
          "<", Qualifier.AT_MOST);

  private static Quantity quantity(String text) {
    if (text.startsWith("*")) {
      return Quantity.withheld(text.substring(1));
    }
    Qualifier qualifier = SIGNS.getOrDefault(text.substring(0, 1), Qualifier.EXACT);
    String number = text.replaceAll("[^0-9.-]", "");
    return Quantity.of(new BigDecimal(number), text.replaceAll("^\\D*[0-9.]+", ""), qualifier);
  }

  private static String told(Sum sum) {
    return sum.number().map(BigDecimal::toPlainString).orElse("none")
        + " "
        + sum.exactness().code()
        + ", withheld "
        + sum.withheld()
        + ", other "
        + sum.otherUnit();
  }

  /** Withheld is not zero, and nothing is added to what counts something else. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "35家 12家 = 家 = 47 exact, withheld 0, other 0",
        "35家 0家 = 家 = 35 exact, withheld 0, other 0",
        "35家 *家 = 家 = 35 exact, withheld 1, other 0",
        "*家 *家 = 家 = none exact, withheld 2, other 0",
        "35家 >12家 = 家 = 47 at-least, withheld 0, other 0",
        "35家 ~12家 >3家 = 家 = 50 approx, withheld 0, other 0",
        "~4000人 6286人 = 人 = 10300 approx, withheld 0, other 0",
        "~1.2万人 6286人 = 人 = 18000 approx, withheld 0, other 0",
        "~0.5万元 23800元 = 万元 = 2.88 approx, withheld 0, other 0",
        "35家 <12家 = 家 = 47 at-most, withheld 0, other 0",
        "35家 <12家 >3家 = 家 = 50 approx, withheld 0, other 0",
        "3万元 5000元 = 元 = 35000 exact, withheld 0, other 0",
        "3万元 5000元 = 万元 = 3.5 exact, withheld 0, other 0",
        "1.5亿元 *万元 = 元 = 150000000 exact, withheld 1, other 0",
        "35人 12人次 = 人 = 35 exact, withheld 0, other 1",
        "35名 12人 = 人 = 47 exact, withheld 0, other 0",
        "6场次 103场 = 场 = 109 exact, withheld 0, other 0",
        "0.1元 0.2元 = 元 = 0.3 exact, withheld 0, other 0"
      })
  void partsAreBroughtTogetherHonestly(String parts, String unit, String expected) {
    assertEquals(expected, told(sum(parts, unit)));
  }

  /** {@code ?35家} has not been confirmed by a person. */
  private static Sum sum(String parts, String unit) {
    return Sum.of(KnownIndicator.Total.SUM, indicators(parts), unit, 0, false);
  }

  private static List<Indicator> indicators(String parts) {
    return Arrays.stream(parts.split(" "))
        .map(
            text ->
                new Indicator(
                    Optional.of(new IndicatorId("x")),
                    "x",
                    quantity(text.replace("?", "")),
                    Quote.of("x"),
                    List.of(),
                    false,
                    !text.startsWith("?")))
        .toList();
  }

  /**
   * At least means that it cannot be less, at most that it cannot be more. What is withheld, or in
   * another unit, may be of any size, and below nought where anything is: then nothing is said.
   */
  @ParameterizedTest
  @CsvSource({
    "35家 12家, exact, at-least",
    "0家, exact, at-least",
    "35家 -20家, exact, no-bound",
    "35家 >12家, at-least, at-least",
    "35家 +12家, at-least, at-least",
    ">3家 +12家, at-least, at-least",
    "+12家 -20家, at-least, no-bound",
    "35家 <12家, at-most, no-bound",
    "<12家 <5家, at-most, no-bound",
    "<12家 -20家, at-most, no-bound",
    "35家 ~12家, approx, no-bound",
    "35家 ^12家, approx, no-bound",
    "~12家 ^12家, approx, no-bound",
    "~12家 >3家, approx, no-bound",
    "^12家 +3家, approx, no-bound",
    "~12家 <3家, approx, no-bound",
    ">3家 <12家, approx, no-bound",
    "+3家 <12家, approx, no-bound",
    "35家 >-20家, approx, no-bound"
  })
  void aBoundIsOneOnlyWhereItIsSafe(String parts, String ofAll, String ofSome) {
    assertEquals(ofAll, sum(parts, "家").bound().code());
    for (String missing : List.of(" *家", " 3人", " *家 3人")) {
      assertEquals(ofSome, sum(parts + missing, "家").bound().code(), missing);
      Sum mean = Sum.of(KnownIndicator.Total.MEAN, indicators(parts + missing), "家", 0, false);
      assertEquals(ofAll, mean.bound().code(), "a mean is one of the values that it knows");
    }
  }

  @Test
  void whatIsBelowNoughtElsewhereMayBeSoHereToo() {
    assertEquals("at-least", bound("35家 *家", false));
    assertEquals("no-bound", bound("35家 *家", true));
    assertEquals("no-bound", bound("35家 -3人", false));
    assertEquals("exact", bound("35家 12家", true));
    assertEquals("at-least", bound(">35家 12家", true));
  }

  private static String bound(String parts, boolean elsewhereBelowZero) {
    return Sum.of(KnownIndicator.Total.SUM, indicators(parts), "家", 0, elsewhereBelowZero)
        .bound()
        .code();
  }

  /** The last digit that is no nought, but the one behind the first where that is a nought. */
  @ParameterizedTest
  @CsvSource({
    "~10000人 14999人, 人, 25000",
    "~30000人 14999人, 人, 45000",
    "~1万人 14999人, 人, 25000",
    "~1万元 1.4999万元, 万元, 2.5",
    "~10000元 1.4999万元, 万元, 2.5",
    "~3.5万元 1499元, 元, 36000",
    "~3.52万元 1499元, 元, 36700",
    "~12000人 1499人, 人, 13000",
    "~12345人 1499人, 人, 13844",
    "~120人 37人, 人, 160",
    "~100人 37人, 人, 140",
    "~20人 17人, 人, 37",
    "~8人 17人, 人, 25",
    "~0.5元 1.27元, 元, 1.8",
    "~0.50元 1.274元, 元, 1.77",
    "~10000人 ~8人 14999人, 人, 25000",
    "~100人 >3000人 17人, 人, 3100"
  })
  void anApproximateSumIsAsFineAsItsVaguestPart(String parts, String unit, String number) {
    assertEquals(number, sum(parts, unit).number().orElseThrow().toPlainString());
  }

  /** A bound stays one: what is at least so much is not rounded up. */
  @ParameterizedTest
  @CsvSource({
    "6家, 5, 120 exact",
    "2家, 3, 67 exact",
    "1家, 3, 33 exact",
    "1家, 200, 1 exact",
    ">2家, 3, 66 at-least",
    "<1家, 3, 34 at-most",
    "~2家, 3, 67 approx",
    "2家 *家, 3, 66 exact",
    "*家, 3, none exact"
  })
  void anIndexIsRoundedToTheSafeSide(String parts, String base, String expected) {
    Sum index = sum(parts, "家").indexed(new BigDecimal(base));
    assertEquals(expected, told(index).replaceFirst(",.*", ""));
    assertEquals("", index.unit());
  }

  @ParameterizedTest
  @CsvSource({"35家, 1", "35家 *家, 1", "35家 12家 3人, 2", "*家, 0"})
  void aSumTellsHowManyPartsHaveANumberThatFits(String parts, int disclosed) {
    assertEquals(disclosed, sum(parts, "家").disclosed());
  }

  /** Digits that somebody wrote are not taken away where nothing is divided. */
  @ParameterizedTest
  @CsvSource({"10.50元, 10.50", "10.50元 10.50元, 10.5", "10元 20元, 15", "1元 2元 2元, 1.7"})
  void aMeanOfOneIsWrittenAsItIs(String parts, String mean) {
    Sum sum = Sum.of(KnownIndicator.Total.MEAN, indicators(parts), "元", 0, false);
    assertEquals(mean, sum.number().orElseThrow().toPlainString());
  }

  @ParameterizedTest
  @CsvSource({"35家 12家, 0", "?35家 12家, 1", "?35家 ?*家, 2", "?*家, 1", "?3人 12家, 1"})
  void aSumTellsHowManyOfItsPartsNobodyHasConfirmed(String parts, int unreviewed) {
    assertEquals(unreviewed, sum(parts, "家").unreviewed());
  }

  @ParameterizedTest
  @CsvSource({"0,0,''", "5,0,100", "0,5,0", "1,999,1", "999,1,99", "64,106,38", "1,1,50"})
  void neitherAllNorNoneIsReachedByRounding(int disclosed, int withheld, String percent) {
    Disclosure disclosure = new Disclosure(disclosed, withheld, 0);
    assertEquals(
        percent, disclosure.percent().isPresent() ? "" + disclosure.percent().getAsInt() : "");
  }
}
