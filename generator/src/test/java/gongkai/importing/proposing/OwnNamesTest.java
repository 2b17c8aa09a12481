package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.text.verdict.Territory;
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
}
