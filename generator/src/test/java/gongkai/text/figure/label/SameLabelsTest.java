package gongkai.text.figure.label;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of figures of one sentence that would be the same. */
class SameLabelsTest {
  @ParameterizedTest
  @CsvSource({
    "一季度处置险情12起，二季度处置险情15起。, 一季度处置险情 | 二季度处置险情",
    "上半年检修渡船31艘，下半年检修渡船26艘。, 上半年检修渡船 | 下半年检修渡船",
    "检修渡船31艘，检修锚链26条。, 检修渡船 | 检修锚链"
  })
  void areToldApartByTheWordsBeforeThem(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "开展专项检查31次，发现隐患56处，整改52处；开展夜查12次，发现隐患9处，整改9处。, 开展专项检查 | 专项检查发现隐患 | 专项检查整改隐患 | 开展夜查 | 夜查发现隐患 |"
        + " 夜查整改隐患",
    "慰问船员126人，发放慰问金12万元；慰问渔民300人，发放慰问金15万元。, 慰问船员 | 船员发放慰问金 | 慰问渔民 | 渔民发放慰问金",
    "海事处受理案件31件，办结29件；渔政站受理案件56件，办结52件。, 海事处受理案件 | 海事处办结案件 | 渔政站受理案件 | 渔政站办结案件",
    "通报批评3人，党纪处分2人；查处问题4个，党纪处分5人。, 通报批评 | 党纪处分 | 查处问题 | 党纪处分",
    "慰问船员126人，发放慰问金12万元；举办讲座6场。, 慰问船员 | 发放慰问金 | 举办讲座"
  })
  void areToldApartByWhatTheirPartsAreAbout(String sentence, String wanted) {
    TopicLabelsTest.assertLabels(wanted, sentence);
  }
}
