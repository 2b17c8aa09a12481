package gongkai.text.verdict.other;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one firm did, and what it gave to the unit that reports or through it. */
class OneFirmTest {
  private static String read(String text) {
    return new QuantityReader(OptionalInt.of(2024))
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "某银行全年发放贷款32亿元。",
        "某健身房卷走会员预付款35万元，涉及会员210人。",
        "某服装厂在外地投资800万元，捐建小学2所。",
        "该公司去年在外省捐建康复中心3个，投入1200万元。",
        "会员企业示例集团全年实现产值26亿元、纳税1.3亿元。",
        "辖区某化工厂停产整顿3个月，损失200万元。",
        "我县某企业因安全事故损失120万元。",
        "某物业公司拖欠电费12万元。",
        "如某酒店使用过期食品6公斤。"
      })
  void isNoFigureOfTheUnit(String sentence) {
    assertEquals("", read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "某食品公司捐款20万元，爱心企业资助被褥180套，全年接收弃婴3名。, 200000元; 180套; 3名",
    "某企业违规排放废水12吨，被我局罚款8万元。, 80000元",
    "某集团出资30万元修建爱心食堂。, 300000元",
    "接受某建材公司捐赠水泥40吨。, 40吨",
    "该公司为本村捐资5万元。, 50000元",
    "某商会向本村捐款5万元。, 50000元",
    "某超市销售过期食品；查处案件12件。, 12件",
    "会员企业新增35家。, 35家",
    "某型设备检修12台。, 12台",
    "走访某企业3次。, 3次"
  })
  void keepsWhatItGaveAndWhatWasDoneToIt(String sentence, String read) {
    assertEquals(read, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "'某医院全年门诊12万人次。\n某医院投入320万元。', 120000人次; 3200000元",
    "某合作社销售茶叶32吨，分红26万元。某合作社培训社员320人次。, 32吨; 260000元; 320人次",
    "某银行发放贷款32亿元。某商会捐款5万元。, 50000元"
  })
  void isTheOneThatReportsWhereATextOftenSpeaksOfIt(String text, String read) {
    assertEquals(read, read(text));
  }
}
