package gongkai.text.verdict.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report of 2023 foretells of its own year. */
class ForecastsTest {
  private static String read(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(
                q ->
                    q.label()
                        + " "
                        + q.value().orElseThrow().stripTrailingZeros().toPlainString()
                        + q.unit())
            .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "今年预计完成整改40家。",
        "预计全年检修电梯260台，同比增长5%。",
        "预计到年底，检修电梯260台。",
        "全年可望达到260台。",
        "预计全年可达3000万元。",
        "渔业产值有望突破5亿元。",
        "年底前可完成检修40台。",
        "到12月底可建成泊位12个。",
        "年内将建成泊位12个。",
        "年末在库粮食预计3万吨。",
        "预估全年漏损率8%。",
        "预测全年客流30万人次。",
        "全年发送旅客预计将超过300万人次。"
      })
  void areNoFigures(String sentence) {
    assertEquals("", read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'已检修电梯120台，预计年底可完成260台。', 检修电梯 120台",
    "'预计受益人口3000人，已拨付资金20万元。', 拨付资金 200000元",
    "'实际检修120台，超过预计的100台。', 实际检修 120台",
    "'检修电梯120台，比预计多12台。', 检修电梯 120台 | 检修电梯比预计多 12台"
  })
  void leaveWhatWasDoneBesideThem(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'林业总产值预计达27.8亿元、增长5%。', 预计林业总产值 2780000000元 | 预计林业总产值增长 5%",
    "'预计增加收益30万元。', 预计增加收益 300000元",
    "'签订合同30份，预计可为企业减免关税68万元。', 签订合同 30份 | 预计可为企业减免关税 680000元"
  })
  void sayInTheLabelOfMoneyThatTheyAreEstimates(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "今年工会新增会员300人。, 工会新增会员 300人",
    "今年产能达到300吨。, 产能 300吨",
    "今年行政许可完成12件。, 行政许可完成 12件",
    "将节约资金30万元用于培训。, 将节约资金用于培训 300000元",
    "将超期案件12件清理完毕。, 清理完毕 12件",
    "处理预测预警信息300条。, 处理预测预警信息 300条",
    "天气预报准确率92%。, 天气预报准确率 92%",
    "将12户纳入监测。, 纳入监测 12户",
    "可回收物300吨。, 可回收物 300吨",
    "希望小学3所完成改造。, 希望小学完成改造 3所",
    "建成望江亭3座。, 建成望江亭 3座"
  })
  void areNotInWordsThatSoundAlike(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }
}
