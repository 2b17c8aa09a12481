package gongkai.text.figure.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.OpenNumbers;
import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read whole or not at all, whatever signs and words it is made of. */
class WholeNumbersTest {
  private static String values(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(
                q ->
                    q.value().map(v -> v.stripTrailingZeros().toPlainString()).orElse("*")
                        + q.unit())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"走访困难家庭二百O五户。", "抢修管线一千○二十处。", "走访农户三百ｏ六户。", "检修电梯二百〇五O部。", "慰问老党员一百Ο八人。"})
  void takesWhatARoundSignPartsFromANumeralForItsTail(String sentence) {
    assertEquals("", values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "走访农户二百〇五户。, 205户",
    "○走访农户五户。, 5户",
    "O型血献血者五人。, 5人",
  })
  void readsRoundSignsThatAreNoughtsOrNoPartOfANumeral(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"培训骨干二、三百人。", "义诊群众两、三千人次。", "检修路灯四、五十盏。", "每月巡河七、八次。", "抽查农资店三、五十家。"})
  void readsNoEstimateWhoseHalvesAMarkParts(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void readsCountsBehindTheNumberOfAnItemAndInLists() {
    assertEquals("300人", values("二、三百人参加了义诊。"));
    assertEquals("3次; 8场", values("巡河三次、讲座八场。"));
    assertEquals("30人", values("完成一、三十人参加培训。"));
  }

  @ParameterizedTest
  @CsvSource({
    "拨付资金1亿零50万元。, 100500000元",
    "拨付资金12万零500元。, 120500元",
    "拨付资金3万零8百元。, 30800元",
    "拨付资金三万零八百元。, 30800元",
    "拨付资金5万元，零星维修8处。, 50000元; 8处",
    "归集公积金2亿零6百万元。, 206000000元"
  })
  void readsANoughtThatIsSaidBetweenTheParts(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"拨付资金3万5元。", "修建水渠2千5米。", "拨付资金100万3个项目受益。"})
  void readsNoDigitOfWhichNobodyKnowsThePlace(String sentence) {
    assertEquals("", values(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "服务00035人次。",
        "服务№35人次。",
        "服务#35人次。",
        "服务＃35人次。",
        "接待A-35人次。",
        "采集10的4次方。",
        "新建[3]5家。",
        "新建(³ 5)0家。"
      })
  void takesNoCodeAndNoPartOfOneForACount(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void tellsOfWhatItLeavesOpen() {
    assertEquals(
        List.of("走访农户二百O五户", "培训骨干二、三百人", "新建[3]5家"),
        OpenNumbers.in("走访农户二百O五户。\n\n培训骨干二、三百人。\n\n新建[3]5家。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "引进设备投入US$35万。",
        "引进设备投入$35万元。",
        "引进设备投入HK$35万元。",
        "引进设备投入USD35万。",
        "引进设备投入资金美元35万。",
        "引进设备投入资金€35万。",
        "引进设备投入港币35万。",
        "引进设备投入35万美金。"
      })
  void takesNoForeignMoneyForYuan(String sentence) {
    assertEquals("", values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "投入￥35万元。, 350000元",
    "投入¥35万。, 350000元",
    "投入人民币35万元。, 350000元",
    "引进外资35万美元。, 350000美元",
    "投入RMB35万元。, 350000元"
  })
  void readsMoneyByItsSign(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "走访农户一百20户。",
        "走访农户1百二十户。",
        "走访农户二10户。",
        "拨付资金1点2亿元。",
        "走访农户|20户。",
        "走访农户丨20户。",
        "慰问一百单八户。",
        "投入2个多亿。",
        "吸引成百上千家企业。",
        "硬化道路3公里500米。",
        "收购秸秆5吨300公斤。",
        "慰问百把户。",
        "慰问30或40人。",
        "新建35加12家。",
        "服务1··2万人。",
        "服务∑120人。",
        "服务13800138000人。"
      })
  void readsNoNumberOfWhichAnotherPartIsReadOtherwise(String sentence) {
    assertEquals("", values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "统一35家门店标识。, 35家",
    "新建35家又48家。, 35家; 48家",
    "12月或36家。, 36家",
    "到账13800138000元。, 13800138000元",
    "第二20户。, 20户",
    "第三批35家。, 35家",
    "★20户农家乐升级。, 20户",
    "●走访20户。, 20户",
    "安装护栏3处500米。, 3处; 500米",
    "收购秸秆5吨，补贴300公斤种子。, 5吨; 300公斤",
    "上百家企业签约。, 100家",
    "办理单单12单。, 12单"
  })
  void readsNumbersBesideWordsThatAreNoneOfThem(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }
}
