package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.quantity.ReadQuantity;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are read whole, and what is left of one is not read at all. */
class NumberTailsTest {
  private static String values(String text) {
    return new QuantityReader(OptionalInt.of(2022))
        .read(text).stream().map(NumberTailsTest::written).collect(Collectors.joining("; "));
  }

  private static String written(ReadQuantity quantity) {
    String value = quantity.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*");
    return (value + " " + quantity.unit()).strip();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "培训②0人。",
        "新建③5家。",
        "②走访企业；新建③5家。",
        "服务10⁴35家。",
        "约3½5家。",
        "同比－5家。",
        "合计∑_(1)^(12)35家。",
        "培训3:480人。",
        "培训3： 480人。",
        "走访三 十五家。",
        "走访三 5家。",
        "投入2。5万元。",
        "新建?5家。",
        "新建3；5家。",
        "走访2!5户。",
        "气温35°5家。",
        "走访3️⃣5家。",
        "新建3⃝5家。",
        "培训3̲5次。",
        "新建⒊5家。"
      })
  void takesNoNumberBehindASignThatMayBelongToIt(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void readsNoTailOfANumberThatIsPartedByASignOfListsOrBeginsInAnotherScript() {
    assertEquals("", values("投入3、480万元。"));
    assertEquals("", values("投入3_480万元，签约３＿480家，惠及3|480户，占5⁄8家。"));
    assertEquals("", values("收支相抵负35万元。"));
    assertEquals("35 %", values("个人自负35%。"));
    assertEquals("", values("投入٣480万元，服务√16人。"));
    assertEquals("480 人", values("组织第1、2、480人的培训。"));
    assertEquals("48 人", values("慰问3、48人。"));
  }

  @Test
  void readsABlankOrAFullWidthCommaBetweenThousandsAsPartOfTheNumber() {
    assertEquals("34800000 元; 12600 人", values("购置设备费用3 480万元，惠及职工12 600人。"));
    assertEquals("1234567 元", values("拨付资金1\u00A0234\u2009567元。"));
    assertEquals("12305000 元; 2046 人次", values("追回欠薪１，２３０．５万元，服务职工２，０４６人次。"));
    assertEquals("480 人", values("慰问情况见表3 480人。"));
    assertEquals("12300000 元", values("投入资金1，230万元。"));
    assertEquals("12345 人; 1234567 元", values("培训12，345人，拨付1,234，567元。"));
    assertEquals("12305000 元", values("其中，1，230．5万元用于帮扶。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "投入资金1，23万元。",
        "投入资金1230，456万元。",
        "投入资金1,2345万元。",
        "投入资金1，234，56万元。",
        "投入资金0.5，1，230万元。",
        "三个站服务职工分别为120，135，142人。"
      })
  void readsNoTailOfANumberWhoseGroupsAreNoThousands(String sentence) {
    assertEquals("", values(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "审结案件5 028件。#5028 件",
        "受理各类案件8 215件。#8215 件",
        "办理各项1 046件。#1046 件",
        "当选代表3 045人。#3045 人",
        "其中，3 045人参保。#3045 人",
        "（含12 600人次）参加培训。#12600 人次",
        "走访1 260 余户。#1260 户",
        "投入 12 万元，培训 3.5 万人次。#120000 元; 35000 人次",
        "投入 12 余万元。#120000 元",
        "新建 5 万象广场。#"
      })
  void readsABlankBetweenThousandsWhateverStandsBeforeThem(String sentence, String wanted) {
    assertEquals(wanted == null ? "" : wanted, values(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "发放资金2 1 5万元。",
        "发放资金12 34万元。",
        "发放资金2. 5万元。",
        "发放资金1\t260万元。",
        "发放资金1’260万元。",
        "发放资金1‚260万元。",
        "完成2023 120户改造。",
        "第1 200名会员入会。",
        "接诊l，2 O 2人次。",
        "签约4，l l 5户。",
        "转诊l 26人。",
        "出车I，2 0 3次。",
        "走访廿三户。"
      })
  void readsNoTailOfANumberThatIsPartedInOtherWays(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void readsNoTailOfANumberThatTheLineAboveBegins() {
    assertEquals("35 家", values("新建工会35家，发放资金3,\n480万元。"));
    assertEquals("35 家", values("新建工会35家，发放资金2\n4.6万元。"));
    assertEquals("35 家; 12 期", values("新建工会35家，编号1\n\n2，培训12期。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新建站点З5个。",
        "培训1б0人。",
        "救助群众О20人次。",
        "办理登记〇5件。",
        "发放慰问品[20份。",
        "投入资金1OO万元。",
        "救助2OO人。",
        "投入OO5万元。",
        "慰问1.OO万人。",
        "走访3,OOO户。",
        "投诉（-29.4%）。"
      })
  void noNumberBeginsBehindASignThatMayBeADigitOrChangesIt(String sentence) {
    assertEquals("", values(sentence));
  }
}
