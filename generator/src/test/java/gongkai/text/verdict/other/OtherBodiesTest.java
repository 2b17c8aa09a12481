package gongkai.text.verdict.other;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bodies beside the one that reports did, in a report of 2023. */
class OtherBodiesTest {
  private static String read(String name, String text) {
    return read(Territory.COUNTY, name, text);
  }

  private static String read(Territory territory, String name, String text) {
    return new QuantityReader(OptionalInt.of(2023), new Reporter(territory, List.of(name)))
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "区教育工会举办培训班3期，参训120人。",
        "区财政局拨付资金30万元。",
        "区教育局、区团委联合举办培训班3期。",
        "区残联开展培训12场。",
        "示例区教育局举办培训班3期。",
        "区委组织部调研3次。",
        "一是区公安局查处案件12起。",
        "全年区公安局共查处案件12起。"
      })
  void areNoFiguresOfTheLibrary(String sentence) {
    assertEquals("", read("示例区图书馆", sentence));
  }

  /** What all of a field or a province did, and who works in a house; beside them its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示例市劳动人事争议仲裁院 | 我院核定编制15名，专职仲裁员11名。 | ''",
        "示例市劳动人事争议仲裁院 | 专职仲裁员11名。 | ''",
        "示例市体育局 | 在训运动员612人。 | ''",
        "示例市图书馆 | 过去的一年，我和全馆44位同事一道努力，取得如下成绩。 | ''",
        "示例市水库管理处 | 依靠全处214名职工，履行职责。 | ''",
        "示例市招生办 | 报名21764人。全省报名49.3万人。 | 21764人",
        "示例市公积金中心 | 全省年度缴存额1,238亿元。 | ''",
        "示例市体育局 | 体育彩票销量4.86亿元。全省销量139亿元。 | 486000000元",
        "示例市体育局 | 人均场地2.71平方米，超过全省平均2.46平方米。 | 2.71平方米",
        "示例市体育局 | 合格率98%，超过全省平均3个百分点。 | 98%; 3个百分点",
        "示例市殡仪馆 | 全市民政系统全年查处同类问题41起。 | ''",
        "示例市仲裁院 | 全市仲裁机构受理1.9万件，我院受理3200件。 | 3200件",
        "示例市总工会 | 全市工会系统举办培训120场。 | 120场",
        "示例市民政局 | 全市民政系统查处问题41起。 | 41起",
        "示例市招生办 | 在全省评比中获奖3项，全省推广经验2条。 | 3项; 2条",
        "示例市博物馆 | 配备专职讲解员16名。 | 16名",
        "示例市博物馆 | 组织全馆44名职工参加培训。 | 44名",
        "示例市博物馆 | 带领全馆96名干部职工，完成展览12场。 | 12场",
        "示例市体育局 | 获全国冠军3个，全国专利授权量3件。 | 3个"
      })
  void tellsWhatAHouseDidFromItsFieldAndItsStaff(String name, String sentence, String wanted) {
    assertEquals(wanted, read(Territory.CITY, name, sentence));
  }

  /** 市局, 支队 and 集团: what the one that reports is a part of, or itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示例区消防救援站 | 接处警1183起。支队全年接警9,874起。 | 1183起",
        "示例市消防救援支队 | 支队全年接警9,874起。 | 9874起",
        "示例县烟草专卖局 | 查获案件218起。市局全年查获案件1,937起。 | 218起",
        "示例公交集团第二分公司 | 集团全年客运量1.42亿人次。 | ''",
        "示例公交集团有限公司 | 集团全年客运量1.42亿人次。 | 142000000人次",
        "示例区税务局 | 市局举办培训班3期，我局参训30人。 | 30人",
        "示例区税务局 | 省局下拨我局经费30万元。 | 300000元",
        "示例市示例区人民法院 | 市中院审结案件300件，区院审结案件120件。 | 120件"
      })
  void areToldByWhatStandsAboveAName(String name, String sentence, String wanted) {
    assertEquals(wanted, read(name, sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "区财政局拨付我馆资金30万元。, 300000元",
    "区财政局拨付区图书馆资金30万元。, 300000元",
    "联合区教育局举办培训班3期。, 3期",
    "与区教育局举办培训班3期。, 3期",
    "我馆联合区团委举办培训班3期。, 3期",
    "区卫健局组织义诊12场；接待读者3000人次。, 3000人次",
    "区财政局投入资金300万元，我馆新增藏书3000册。, 3000册",
    "区教育局授予我馆学生实践基地3个。, 3个",
    "区慈善会捐赠图书3000册。, 3000册",
    "区图书馆举办培训班3期。, 3期",
    "示例区图书馆举办培训班3期。, 3期",
    "区人大代表建议办理12件。, 12件",
    "区教育局组织学生4600人次来我馆参观。, 4600人次",
    "区教育局的12所学校参加。, 12所",
    "在区财政局支持下，改造书库3间。, 3间",
    "接受区审计局审计3次。, 3次",
    "区纪委监委反馈问题12个全部整改。, 12个"
  })
  void keepWhatTheyGaveAndWhatWasDoneWithThem(String sentence, String wanted) {
    assertEquals(wanted, read("示例区图书馆", sentence));
  }

  @Test
  void areItsOwnWhereTheUnitIsSetOverThemOrNobodyKnowsWhoReports() {
    assertEquals("3期", read("示例区总工会", "区教育工会举办培训班3期。"));
    assertEquals("", read("示例区总工会", "区教育局举办培训班3期。"));
    assertEquals("3000000元", read("示例县人民政府", "县水利局投入资金300万元。"));
    assertEquals(1, new QuantityReader(OptionalInt.of(2023)).read("区教育局举办培训班3期。").size());
  }

  @ParameterizedTest
  @CsvSource({
    "示例区卫生健康局, 区卫健局组织义诊12场。",
    "示例区人力资源和社会保障局, 区人社局举办招聘会12场。",
    "示例区发展和改革委员会, 区发改委审批项目12场。",
    "共青团示例区委员会, 团区委举办活动12场。"
  })
  void areNotTheUnitByAShortName(String name, String sentence) {
    assertEquals("12场", read(name, sentence));
  }
}
