package gongkai.text.verdict.other;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.figure.QuantityReader;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacesAboveTest {
  private static String read(Territory territory, String text) {
    return new QuantityReader(OptionalInt.of(2023), territory)
        .read(text).stream()
            .map(q -> q.value().orElseThrow().stripTrailingZeros().toPlainString() + q.unit())
            .collect(Collectors.joining("; "));
  }

  @Test
  void leavesOutWhatThePlacesAboveTheUnitDid() {
    String county = "全县共发放救助金5600万元。（二）全县新建工会1200家，增长5%。";
    assertEquals("", read(Territory.TOWN, county));
    assertEquals("", read(Territory.VILLAGE, county));
    assertEquals("56000000元; 1200家; 5%", read(Territory.COUNTY, county));
    assertEquals("56000000元; 1200家; 5%", read(Territory.UNKNOWN, county));
    String city = "2023年全市新建工会1200家，培训2300人。全省GDP增长5.2%，全国参保人数达13亿人。";
    assertEquals("", read(Territory.COUNTY, city));
    assertEquals("1200家; 2300人", read(Territory.CITY, city));
    assertEquals("", read(Territory.TOWN, "我市水利系统共完成投资56亿元。"));
    String happened = "全市发生火灾34起，死亡2人。全县发生各类事故7起。";
    assertEquals("7起", read(Territory.COUNTY, happened));
    assertEquals("34起; 2人; 7起", read(Territory.CITY, happened));
  }

  @Test
  void leavesOutWhatBodiesAboveTheUnitDid() {
    for (String body : List.of("市总工会", "市委、市政府", "省水利厅", "市教育局", "示例市总工会", "上级工会", "市里")) {
      assertEquals("", read(Territory.COUNTY, body + "今年培训2300人次，建会35家。"), body);
    }
    assertEquals("", read(Territory.COUNTY, "市委召开会议35次。全市GDP突破1.2万亿元。"));
    assertEquals("", read(Territory.COUNTY, "市总工会积极行动，新建工会1200家。"));
    assertEquals("2300人次", read(Territory.CITY, "市总工会今年培训2300人次。"));
    assertEquals("2300人次", read(Territory.COUNTY, "县总工会今年培训2300人次。"));
    assertEquals("", read(Territory.TOWN, "县总工会今年培训2300人次。"));
  }

  @Test
  void keepsWhatTheUnitDidBesideThem() {
    assertEquals("35家", read(Territory.COUNTY, "全市新建工会1200家，其中我区35家。"));
    assertEquals("35家; 12场", read(Territory.TOWN, "全市新建工会1200家。全镇新建工会35家，培训12场。"));
    assertEquals("35人", read(Territory.COUNTY, "市总工会培训2300人次，我区选派35人参加。"));
    for (String own :
        List.of(
            "市总工会下拨资金45万元。",
            "市委高度重视，投入资金35万元。",
            "全市通报表扬3次。",
            "市总工会、区总工会联合走访企业35家。",
            "联合市人社局举办招聘会3场。",
            "邀请市总工会律师开展讲座两场。",
            "会同市场监管局检查企业36家。",
            "全市率先建成驿站35个。",
            "全市先进集体3个。",
            "全市劳动模范评选推荐3人。",
            "获全省表彰3次。",
            "在全市推广经验3项。",
            "培训全市学员120人。",
            "县城市管理局培训35人。",
            "上市公司新增3家。",
            "示例市河东区总工会建会35家。",
            "市民参与活动1200人次。",
            "全区域建成网格12个。",
            "在市总工会指导下培训35人。")) {
      assertEquals(1, read(Territory.COUNTY, own).split("; ").length, own);
      assertEquals(false, read(Territory.COUNTY, own).isEmpty(), own);
    }
  }

  @Test
  void leavesOutRowsAndColumnsOfPlacesAbove() {
    assertEquals("35家", read(Territory.COUNTY, "指标\t全市\t全区\n新建工会（家）\t1200\t35\n"));
    String rows = "项目\t数量\n全市新建工会（家）\t1200\n全区新建工会（家）\t35\n";
    assertEquals("35家", read(Territory.COUNTY, rows));
    assertEquals("1200家; 35家", read(Territory.CITY, rows));
  }

  @Test
  void leavesOutWhatIsOfTheWholeCountryWhateverUnitReports() {
    for (String nation :
        List.of(
            "全国职工8400万人。",
            "我国60岁以上老人2.8亿人。",
            "截至去年底，全国机动车4.3亿辆。",
            "据统计，全球渔业产量2亿吨。",
            "全世界约有3000万人。",
            "全世界现存野生种群约1800只。",
            "全国蜂农约30万户。",
            "国家投入资金300亿元。")) {
      assertEquals("", read(Territory.UNKNOWN, nation), nation);
    }
    assertEquals(
        "3项; 12人; 1200000人次; 1200000斤",
        read(Territory.UNKNOWN, "全国首创3项。全国统考通过12人。接待全国游客120万人次。面向全国销售水果120万斤。"));
  }

  @Test
  void takesThePlaceThatATextCallsItsOwnWhereNothingElseTells() {
    assertEquals("30个; 50人", read(Territory.UNKNOWN, "全省建成驿站3000个。我县建成驿站30个，我县培训50人。"));
    assertEquals("3个; 50人", read(Territory.UNKNOWN, "全市建成驿站300个。我街道建成驿站3个，我街道培训50人。"));
    assertEquals("300个; 50人", read(Territory.UNKNOWN, "我市建成驿站300个，我市培训50人。全省建成3000个。"));
    assertEquals("300个; 3个", read(Territory.UNKNOWN, "全市建成驿站300个。我街道建成驿站3个。"));
  }

  @Test
  void leavesOutHowManyThereAreAboveTheUnit() {
    assertEquals("", read(Territory.COUNTY, "全省快递员12万人。全市老人1.2万人，全市患者320人。"));
    assertEquals("120000人", read(Territory.CITY, "全市培训快递员12万人。"));
    assertEquals("2户; 9户", read(Territory.COUNTY, "评出127户先进，其中全国级2户、省级9户。").replace("127户; ", ""));
  }

  @Test
  void keepsWhatTheUnitDidWithASystemOfTheNation() {
    assertEquals("7346件; 4218件", read(Territory.COUNTY, "全国12315平台共受理投诉7346件，其中举报4218件。"));
    assertEquals("30000人", read(Territory.COUNTY, "全国中小学生学籍信息管理系统注册学生3万人。"));
    assertEquals("", read(Territory.COUNTY, "全市工会系统新建工会1200家。"));
    assertEquals("", read(Territory.COUNTY, "全市融资平台新增贷款50亿元。"));
  }
}
