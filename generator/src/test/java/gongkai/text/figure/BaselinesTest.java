package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Numbers of a report of 2023 that its results are held against, or that it says it does not count.
 */
class BaselinesTest {
  private static String read(String text) {
    return new QuantityReader(OptionalInt.of(2023))
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "火化遗体6811具，与上年火化7,903具相比有所下降。 | 6811具",
        "查处案件98宗，与2022年的121宗相比，下降19%。 | 98宗 19%",
        "接待读者52万人次、外借40万册次，与2022年接待48.5万人次、外借37.2万册次相比稳中有升。 | 520000人次 400000册次",
        "金牌41枚，比上届的33枚多8枚。 | 41枚 8枚",
        "由海警单独查处的9宗案件不计入上述数据，立案36宗。 | 36宗",
        "由县（区）馆承办的展览26场未计。 | ''",
        "各县（市）团委自办联谊75场另计，本级举办24场。 | 24场",
        "社区居民自发活动300多场不在统计之内。 | ''",
        "由县农科所承担的品种比较试验18个品种不在其内。 | ''",
        "县内其他机构承检的486批次由其自行报送。 | ''",
        "处理用户报修5120户，比计划的4,800户超额完成。 | 5120户",
        "排查风险点17个，比计划的15个略多。 | 17个",
        "接待费18.1万元，比预算20万元少1.9万元。 | 181000元 19000元",
        "会议费支出6.8万元，较预算8万元节约1.2万元。 | 68000元 12000元",
        "培训费未超预算9万元。 | ''",
        "培训费支出8.6万元，未超出预算的9万元。 | 86000元",
        "门票收入4120万元，但仍低于2019年4380万元。 | 41200000元",
        "合格率高于上年3.2个百分点。 | 3.2个百分点",
        "线网运送乘客4.36亿人次，为2022年2.61亿人次的1.67倍。 | 436000000人次 1.67倍",
        "火化遗体5238具，较上年火化6011具减少773具。 | 5238具 773具",
        "培训职工较上年增加41人。 | 41人",
        "发展会员比上年多培训30人。 | 30人",
        "全年计划食品抽检3,100批次，已完成53.1%。 | 53.1%",
        "超额完成计划，新增12户。 | 12户",
        "与县医院共建基地3个，同上级对接项目5项。 | 3个 5项",
        "与企业签订协议12份，节约预算3万元。 | 12份 30000元",
        "争取到上年结转资金30万元。 | 300000元",
        "超额完成任务12户。 | 12户",
        "和上年相比，新增站点12个。 | 12个",
        "与去年同期相比增加36人。 | 36人",
        "与2022年相比，受理诉求增长12%，办结316件。 | 12% 316件",
        "培训350人，统计口径另行说明。 | 350人",
        "清理不计息债务300万元。 | 3000000元",
        "达到2022年320人的两倍。 | 2倍"
      })
  void areNoFigures(String text, String wanted) {
    assertEquals(wanted, read(text));
  }
}
