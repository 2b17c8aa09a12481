package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.verdict.other.Territory;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {
  @ParameterizedTest
  @CsvSource({
    "示例省总工会, PROVINCE",
    "示例市总工会, CITY",
    "示例市第一人民医院, CITY",
    "示例市河东区总工会, COUNTY",
    "XX县水利局, COUNTY",
    "示例县村镇建设管理局, COUNTY",
    "示例县市场监督管理局, COUNTY",
    "河东区城关镇人民政府, TOWN",
    "东山街道工会, TOWN",
    "示例县河口镇红旗村村民委员会, VILLAGE",
    "幸福社区党总支, VILLAGE",
    "示例市社区教育学院, CITY",
    "示例集团工会, UNKNOWN",
    "总工会, UNKNOWN"
  })
  void tellsThePlaceOfAUnitByItsName(String name, Territory territory) {
    assertEquals(territory, new OwnNames(List.of(name)).territory());
  }

  @ParameterizedTest
  @CsvSource({
    "示例市河东区残疾人联合会, 区残联举办活动, 举办活动",
    "示例区总工会, 区总工会共新建工会, 新建工会",
    "示例县动物疫病预防控制中心, 中心党支部开展主题党日, 开展主题党日",
    "示例区应急管理局, 区应急局检查企业, 检查企业",
    "示例区应急管理局, 区教育局检查学校, 区教育局检查学校",
    "示例区总工会, 工会举办活动, 工会举办活动",
    "示例区总工会, 区总工会大楼改造, 区总工会大楼改造"
  })
  void leavesTheSpeakerOutOfALabel(String name, String label, String wanted) {
    assertEquals(wanted, new OwnNames(List.of(name)).without(label));
  }
}
