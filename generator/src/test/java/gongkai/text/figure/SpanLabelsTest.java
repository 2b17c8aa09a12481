package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What labels say of the time of their figures, in a report of 2023. */
class SpanLabelsTest {
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
  @CsvSource({
    "五年来，累计投入资金300万元，检修电梯1200台。, 五年来累计投入资金 3000000元 | 五年来检修电梯 1200台",
    "近三年累计出栏生猪3万头。, 近三年累计出栏生猪 30000头",
    "2021年至2023年累计修缮古建筑12处。, 2021年至2023年累计修缮古建筑 12处",
    "2021—2023年，打捞沉船12艘。, 2021—2023年打捞沉船 12艘",
    "“十四五”以来，放流鱼苗300万尾。, “十四五”以来放流鱼苗 3000000尾",
    "2021年以来，放流鱼苗300万尾。, 2021年以来放流鱼苗 3000000尾",
    "2018年以来的五年多时间里，放流鱼苗300万尾。, 2018年以来的五年多时间里放流鱼苗 3000000尾",
    "近年来，放流鱼苗300万尾。, 近年来放流鱼苗 3000000尾",
    "任现职以来，放流鱼苗300万尾。, 任现职以来放流鱼苗 3000000尾"
  })
  void sayOfWhichYearsASumIs(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "一年来，放流鱼苗300万尾。, 放流鱼苗 3000000尾",
    "2023年以来，放流鱼苗300万尾。, 放流鱼苗 3000000尾",
    "近三年未发生事故，培训船员30人。, 培训船员 30人",
    "近三年累计放流300万尾，今年放流鱼苗80万尾。, 近三年累计放流 3000000尾 | 放流鱼苗 800000尾",
    "按照《2021—2023年行动方案》，改造站房3个。, 改造站房 3个",
    "2021年以来欠缴的租金，追缴30万元。, 租金追缴 300000元",
    "2021至2023年植树依次为300亩、400亩、500亩。, 植树 500亩"
  })
  void sayNoneOfWhatIsOfTheYear(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "上半年检修电梯120台，全年检修电梯260台。, 上半年检修电梯 120台 | 检修电梯 260台",
    "一季度检修电梯60台。二季度检修电梯70台。, 一季度检修电梯 60台 | 二季度检修电梯 70台",
    "1至6月检修电梯120台，7至12月电梯检修140台。, 1至6月检修电梯 120台 | 7至12月电梯检修 140台",
    "截至6月底，检修电梯120台；截至12月底，检修电梯260台。, 截至6月底检修电梯 120台 | 检修电梯 260台",
    "上半年和下半年分别放映电影30场、45场。, 上半年放映电影 30场 | 下半年放映电影 45场",
    "一、二季度分别检修电梯120台、130台。, 一季度检修电梯 120台 | 二季度检修电梯 130台",
    "前三季度产值30亿元，全年完成产值42亿元。, 前三季度产值 3000000000元 | 完成产值 4200000000元"
  })
  void sayOfWhichPartOfTheYearAFigureIsWhereThereIsAnother(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "上半年检修电梯120台。, 检修电梯 120台",
    "一季度发放慰问金30万元，全年放映电影30场。, 发放慰问金 300000元 | 放映电影 30场",
    "上半年检修电梯120台，锅炉30台。, 检修电梯 120台 | 检修锅炉 30台"
  })
  void sayNoPartOfTheYearWhereAThingIsToldOnce(String sentence, String wanted) {
    assertEquals(wanted, read(sentence));
  }
}
