package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several names and as many numbers: each number has its own name, and that name whole. */
class RespectivelyTest {
  @ParameterizedTest
  @CsvSource({
    "评出一、二、三等奖分别1名、3名、10名。, 评出一等奖 | 评出二等奖 | 评出三等奖",
    "查出肝吸虫、血吸虫患者分别为7例和12例。, 查出肝吸虫患者 | 查出血吸虫患者",
    "批捕、起诉盗采河砂犯罪分别为24人、41人。, 批捕盗采河砂犯罪 | 起诉盗采河砂犯罪",
    "参加和组织演练分别为2场、5场。, 参加演练 | 组织演练",
    "甲、乙类船舶分别登记3艘、80艘。, 甲类船舶登记 | 乙类船舶登记"
  })
  void saysTheVerbOfTheFirstOrTheObjectOfTheLastOfAll(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "咨询、求助、建议类分别为70万件、31万件、22万件。, 咨询类 | 求助类 | 建议类",
    "长支、短支、中支香分别销售300箱、418箱和520箱。, 长支香销售 | 短支香销售 | 中支香销售",
    "省级、市级课题分别立项3项、8项。, 省级课题立项 | 市级课题立项",
    "船员养老、失业、工伤保险参保分别为8万人、5万人、6万人。, 船员养老保险参保 | 失业保险参保 | 工伤保险参保",
    "教育、卫生、社会保障支出分别为3亿元、2亿元、1亿元。, 教育支出 | 卫生支出 | 社会保障支出"
  })
  void saysOfAllWhatOnlyTheLastNameSays(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "教育、医疗、乡村振兴分别投入201万元、134万元和101万元。, 教育投入 | 医疗投入 | 乡村振兴投入",
    "教师、学生、志愿者分别参加30人、400人、20人。, 教师参加 | 学生参加 | 志愿者参加",
    "种植业、畜牧业和贸易分别实现收入3亿元、2亿元和1亿元。, 种植业收入 | 畜牧业收入 | 贸易收入",
    "接待人次和营业收入同比分别上升12%和8%。, 接待人次同比上升 | 营业收入同比上升",
    "归类、原产地补税分别为268万元、91万元。, 归类 | 原产地补税"
  })
  void keepsToItsNameWhatIsOfThatNameAlone(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "金丝猴、东北虎、丹顶鹤分别产仔（育雏）2只、5只和11只。, 金丝猴产仔 | 东北虎产仔 | 丹顶鹤产仔",
    "被省海洋报、市海洋报采用稿件分别为12篇、34篇。, 省海洋报采用稿件 | 市海洋报采用稿件",
    "为退役船员、新型渔民培训分别是312人、540人。, 退役船员培训 | 新型渔民培训",
    "点钞、缆绳、特情处置三个项目的合格率分别为98%、95%和93%。, 点钞合格率 | 缆绳合格率 | 特情处置合格率",
    "水耗、电耗分别降至每吨21.3公斤、1.06千瓦时。, 水耗每吨 | 电耗每吨"
  })
  void saysOfEachWhatStandsBetweenTheNamesAndTheNumbers(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "救助残疾儿童316名，孤独症、脑瘫、智力类分别为142名、58名、79名。, 救助残疾儿童 | 救助孤独症类残疾儿童 | 救助脑瘫类残疾儿童 |" + " 救助智力类残疾儿童",
    "竞赛获奖618人次，国家级、省级、市级分别为37、164、417人次。, 竞赛获奖 | 国家级竞赛获奖 | 市级竞赛获奖",
    "工伤、失业保险参保分别为7万人和6万人，分别完成市下达任务的102%和101%。, 工伤保险参保 | 失业保险参保 | 工伤保险参保完成市下达任务 |" + " 失业保险参保完成市下达任务"
  })
  void saysOfWhatTheyAreSorts(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
