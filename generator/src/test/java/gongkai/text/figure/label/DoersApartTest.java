package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of those who did something, or for whom it was done, beside what was done. */
class DoersApartTest {
  @ParameterizedTest
  @CsvSource({
    "为167名渔民追回工资412.8万元。, 追回工资的渔民 | 渔民追回工资",
    "向1.3万户渔户发放补贴3200万元。, 发放补贴的渔户 | 渔户发放补贴",
    "帮61名船员讨回工资47.2万元。, 讨回工资的船员 | 船员讨回工资",
    "两栋商务楼成立联合工会2家。, 成立联合工会的商务楼 | 商务楼成立联合工会",
    "全院12名法官审结海事案件640件。, 审结海事案件的法官 | 法官审结海事案件",
    "328名船员献血10.6万毫升。, 献血船员 | 船员献血"
  })
  void saysOfThemWhatTheyHaveOrDid(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "全年为643人次赔付98.7万元。, 赔付 | 赔付",
    "走访渔户12户、慰问金3万元。, 走访渔户 | 渔户慰问金",
    "选派8名骨干支援3家医院。, 选派骨干支援 | 支援医院",
    "培训船员6期210人次。, 培训船员 | 培训船员人次"
  })
  void leavesOthersAsTheyAre(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "录入104家渔具店的消防信息285条。, 录入消防信息的渔具店 | 录入消防信息",
    "完成41家船厂的移交。, 完成移交的船厂",
    "解除21名船员的劳动合同。, 解除劳动合同的船员",
    "撤下涉及个人隐私的公示4条。, 撤下涉及个人隐私的公示",
    "投资1.2亿元的综合楼主体封顶。, 综合楼投资"
  })
  void saysOfOwnersThatTheirsWasDone(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
