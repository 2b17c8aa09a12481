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

/** What is said of the nation, of a trade, or of all the others, in a report of 2024. */
class WholeFieldTest {
  private static String read(Territory territory, String text) {
    return new QuantityReader(OptionalInt.of(2024), Reporter.in(territory))
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "目前，我国冷库容量规模为2.3亿立方米，果蔬冷链流通率约为35%。",
        "近年来，我国钟表产业总规模突破900亿元，年均增长15%。",
        "我国乐器产量占世界的60%，出口额约20亿美元。",
        "当前，我国失能老人约4400万人，护理员缺口约200万人。",
        "雪豹野生种群全世界约4000只，我国约2500只。",
        "行业平均返修率为3.2%。",
        "同行业平均利润率为6.3%，成本率78%。",
        "同类企业平均能耗98千克。",
        "周边乡镇平均满意率91%。",
        "邻近三个牧场平均产羔率为112%。",
        "兄弟牧场剪毛86吨。",
        "目前国内夜间经济规模已超过50万亿元。"
      })
  void isNoFigureOfTheUnit(String sentence) {
    assertEquals("", read(Territory.UNKNOWN, sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "返修率为2.1%，行业平均为3.2%。, 2.1%",
    "全省果农收入平均增长12%，我镇增长13.5%。, 13.5%",
    "全省公证员人均办证380件，我处人均514件。, 514件",
    "合格率达98.2%，比全国平均水平高1.1个百分点。, 98.2%; 1.1个百分点",
    "准确率92.4%，高于全市平均水平3.1个百分点。, 92.4%; 3.1个百分点",
    "满意率高出行业平均2.4个百分点。, 2.4个百分点",
    "我国首座冰雕馆由本馆承建，接待游客3.2万人次。, 32000人次",
    "填补我国空白3项。, 3项",
    "随着我国老龄化加快，新建护理站36个。, 36个",
    "我国冷库容量达2.3亿立方米；我公司新建冷库3座。, 3座",
    "我国钟表产量占世界的80%，今年我厂生产钟表12万只。, 120000只",
    "全国人均2.62平方米，全省为2.48平方米，我市2.71平方米。, 2.71平方米",
    "全省每千人口床位数为6.8张，我县7.1张。, 7.1张",
    "全市学生近视率平均下降1.2个百分点。, 1.2个百分点",
    "平均每户增收1600元。, 1600元",
    "我国航天成就展吸引观众3.2万人次。, 32000人次",
    "全国各地发生多起燃气爆炸，造成86人死亡，我公司排查12轮。, 12轮",
    "全年发生火灾12起，造成2人死亡。, 12起; 2人",
    "同类院团场均观众380人，我团场均512人。, 512人",
    "据县统计局数据，全县旅游收入32亿元；我景区门票收入1860万元。, 18600000元",
    "邻近三个牧场平均产羔率为112%，我场126%。, 126%",
    "兄弟牧场剪毛86吨，我场剪毛92吨。, 92吨",
    "国内市场占有率为35%。, 35%",
    "国内销售规模扩大到32万件。, 320000件"
  })
  void keepsWhatTheUnitDidBesideIt(String sentence, String read) {
    assertEquals(read, read(Territory.UNKNOWN, sentence));
  }

  @Test
  void isAllOthersWhereOneHouseReports() {
    String pools = "水质合格率100%，全市泳池平均合格率94%。";
    assertEquals("100%", readOf("示例市游泳馆", pools));
    assertEquals("100%; 94%", readOf("示例市体育局", pools));
    assertEquals("12分钟", readOf("示例市游泳馆", "全馆平均等候12分钟。"));
  }

  private static String readOf(String name, String text) {
    Reporter reporter = new Reporter(Territory.CITY, List.of(name));
    return new QuantityReader(OptionalInt.of(2024), reporter)
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @Test
  void isToldOfThePlacesAboveByAveragesAndExtents() {
    for (String other :
        List.of(
            "全市一网通办率平均为92%。",
            "全市库容平均完好率为92%。",
            "存量房交易全市平均登记用时3.2天。",
            "全省缴存职工人均月缴存额为1860元，全国为2010元。",
            "我省航道通航里程2.4万公里。",
            "全市养老机构入住率62%。",
            "全省平均婚检率为71%。")) {
      assertEquals("", read(Territory.COUNTY, other), other);
    }
    assertEquals("94.1%", read(Territory.COUNTY, "全市一网通办率平均为92%，我县为94.1%。"));
    assertEquals("95.2%", read(Territory.COUNTY, "接种率达95.2%，全市平均水平只有91.6%。"));
    assertEquals("98%", read(Territory.TOWN, "收缴率98%，而全县平均仅为86%。"));
    assertEquals("0.8个百分点", read(Territory.COUNTY, "参保率高于省平均0.8个百分点。"));
    assertEquals("92%", read(Territory.CITY, "全市一网通办率平均为92%。"));
    assertEquals("92分", read(Territory.COUNTY, "在全市测评中平均得分92分。"));
    assertEquals("2个百分点", read(Territory.COUNTY, "覆盖率较全省平均水平低2个百分点。"));
    assertEquals("28件", read(Territory.COUNTY, "法官人均结案高出全省平均水平28件。"));
    assertEquals("3个", read(Territory.COUNTY, "全市先进集体3个。"));
    assertEquals("1.2%", read(Territory.COUNTY, "占全市总量的1.2%。"));
  }
}
