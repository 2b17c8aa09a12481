package gongkai.text.verdict.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of several years in one sentence, in a report of 2023. */
class YearsInTurnTest {
  private static String values(String text) {
    return values(text, OptionalInt.of(2023));
  }

  private static String values(String text, OptionalInt year) {
    return new QuantityReader(year)
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource({
    "2021年、2022年、2023年分别培训30名、40名、50名。, 50名",
    "2021年、2022年、2023年培训职工分别为30人、40人和50人。, 50人",
    "2021至2023年分别出栏生猪3万头、4万头、5万头。, 50000头",
    "2021-2023年植树依次为300亩、400亩、500亩。, 500亩",
    "去年和今年分别修缮古建筑3处、5处。, 5处",
    "2022、2023年分别打捞沉船3艘、5艘。, 5艘",
    "2021年、2022年、2023年年检船舶30艘、40艘、50艘，增长25%。, 50艘; 25%",
    "2022年和2023年分别办证30本、50本，换证3本、4本。, 50本; 4本",
    "2021年、2022年分别培训30名、40名，2023年培训50名。, 50名",
    "连续三年培训护林员，2021年30名、2022年40名、2023年50名。, 50名",
    "2021年、2022年、2023年接诊量分别为1.2万、1.4万、1.5万人次。, 15000人次"
  })
  void takesTheFigureOfTheYearReportedOn(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021年、2022年、2023年分别培训30名、40名。",
        "2021年、2022年分别培训30名、40名。",
        "近三年分别投入维修资金30万元、40万元、50万元。",
        "近两年接待游客分别为3万人次、4万人次。",
        "三年来依次出栏生猪3万头、4万头、5万头。",
        "2022年、2023年图书、期刊采购分别为300册、40册。",
        "2022年和2023年分别修路3公里、架桥5座。",
        "2023年和2024年计划分别培训30名、40名。"
      })
  void takesNoneWhereNobodyKnowsWhichItIs(String sentence) {
    assertEquals("", values(sentence));
  }

  @Test
  void takesNoneWhereTheYearReportedOnIsOpen() {
    assertEquals("", values("去年和今年分别修缮古建筑3处、5处。", OptionalInt.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "上半年和下半年分别放映电影30场、45场。, 30场; 45场",
    "放映电影、戏曲分别为30场、45场。, 30场; 45场",
    "2023年图书、期刊分别采购3000册、120册。, 3000册; 120册",
    "2023年与2022年相比，分别增加12艘、8人。, 12艘; 8人",
    "2021年、2022年建成的驿站分别改造3处、5处，2023年新建2处。, 2处",
    "2022年、2023年连续获评先进，今年救助30人、50户。, 30人; 50户",
    "2023年内分别培训电工30人、焊工40人。, 30人; 40人",
    "2023年以来，分别培训30人、40人。, 30人; 40人",
    "一年来，先后培训电工30人、40人。, 30人; 40人",
    "按照《2021—2023年提升行动方案》，站、室分别改造3个、5个。, 3个; 5个",
    "近三年培训人数逐年增长，2023年达到50名。, 50名"
  })
  void keepsWhatIsOfOneYear(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "一是上年同期修剪果树30亩，今年修剪40亩。, 40亩",
    "首先是去年放流鱼苗30万尾，今年放流40万尾。, 400000尾",
    "三是2022年检定衡器300台，2023年检定420台。, 420台",
    "其一，去年清淤3公里，今年清淤5公里。, 5公里",
    "①去年修复古籍12册，今年修复30册。, 30册",
    "同时2022年送戏30场，2023年送戏42场。, 42场",
    "一是去年送戏30场。, ''",
    "二是去年11月，送戏30场。, ''",
    "第二是2022年送戏30场。, ''",
    "一是今年送戏30场。, 30场",
    "二是较上年同期增加12户。, 12户",
    "三是2022年启动的项目完成12个。, 12个"
  })
  void takesNoEarlierYearBehindTheWordOfAnItem(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "天文馆2022年接待观众8万人次，2023年接待11万人次，同比增长37.5%。, 110000人次; 37.5%",
    "蚕种场2021年制种1200张，2022年制种1300张，2023年制种1500张。, 1500张",
    "渡口2023年渡运旅客12万人次，2022年为10万人次。, 120000人次",
    "截至2022年累计建站12个，2023年新建3个。, 12个; 3个",
    "蜂场较2022年增加12箱，2023年共产蜜3吨。, 12箱; 3吨",
    "馆藏2022年以来新增30件，2023年修复12件。, 30件; 12件"
  })
  void takesNoEarlierYearBehindASubject(String sentence, String wanted) {
    assertEquals(wanted, values(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "蚕种发放量前年、去年、今年分别为1200张、1350张、1500张。, 蚕种发放量",
    "蚕种发放量2021年、2022年、2023年分别为1200张、1350张、1500张。, 蚕种发放量",
    "2021年、2022年和2023年缆车分别运送游客12万人次、15万人次和18万人次。, 缆车运送游客"
  })
  void namesNothingByAYear(String sentence, String label) {
    assertEquals(label, new QuantityReader(OptionalInt.of(2023)).read(sentence).get(0).label());
  }
}
