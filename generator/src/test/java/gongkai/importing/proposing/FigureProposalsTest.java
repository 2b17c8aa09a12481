package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.text.RedactionMarks;
import gongkai.model.text.TextBlock;
import gongkai.model.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FigureProposalsTest {
  private static final Proposals.Known KNOWN =
      new Proposals.Known(
          Vocabulary.EMPTY, RedactionMarks.with(List.of()), new OwnNames(List.of("测试区总工会")));

  /** Lines that begin with # are headings, cells are kept apart by |, a blank line ends a table. */
  private static List<String> in(String text) {
    List<TextBlock> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : (text + "\n\n").split("\n", -1)) {
      if (line.contains("|")) {
        rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
        continue;
      }
      if (!rows.isEmpty()) {
        blocks.add(new TextBlock.Table(List.copyOf(rows)));
        rows.clear();
      }
      if (!line.isEmpty()) {
        boolean heading = line.startsWith("# ");
        blocks.add(
            heading ? new TextBlock.Heading(1, line.substring(2)) : new TextBlock.Paragraph(line));
      }
    }
    return Proposals.of(
            blocks, new Proposals.Titled(Optional.empty(), false), Optional.of(2023), KNOWN)
        .indicators()
        .stream()
        .map(FigureProposalsTest::written)
        .toList();
  }

  private static String written(ProposedIndicator figure) {
    String value = figure.entry().quantity().value().map(v -> v.toPlainString()).orElse("*");
    String also =
        figure.entry().also().isEmpty() ? "" : " also " + String.join("; ", figure.entry().also());
    return figure.entry().label() + " " + value + figure.entry().quantity().unit() + also;
  }

  /** However far from the name its figures stand. */
  @Test
  void proposesNoFigureOfAWideRowThatBeginsWithAName() {
    String row = " | 走访困难职工、培训职工、服务职工 | 12".repeat(90);
    String head = "项目" + " | 说明 | 走访户数（户）".repeat(90);
    assertEquals(90, in(head + "\n走访" + row).size());
    assertEquals(List.of(), in("项目" + " | 走访户数（户）".repeat(500) + "\n张建国" + " | 12".repeat(500)));
  }

  @Test
  void takesTheAnswerToWhatIsToBeDoneForPlans() {
    assertEquals(List.of("办讲座 8场"), in("全年办讲座8场。\n今年怎么干？我想了三句话：一要办讲座20场，二要招医生3名。"));
    assertEquals(List.of("办讲座 8场"), in("全年办讲座8场。\n接下来怎么办？培训职工600人。"));
  }

  @Test
  void mergesWhatTheOpeningSumsUpAndTheTextTellsAgain() {
    assertEquals(
        List.of("培训职工 3000人次 also 全年培训职工3000人次", "建会率 98.5% also 建会率达98.5％"),
        in("培训职工0.3万人次，建会率98.5%。\n# 一、工作\n全年培训职工3000人次。建会率达98.5％。"));
  }

  @Test
  void keepsTwoDeedsThatComeToOneNumber() {
    assertEquals(List.of("慰问职工 30人", "慰问职工 30人"), in("# 一、工作\n慰问职工30人。\n再次，慰问职工30人。"));
    assertEquals(List.of("慰问职工 *人", "慰问职工 *人"), in("慰问职工**人。\n# 一、工作\n慰问职工***人。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "我会新建驿站5个。",
        "本会新建驿站5个。",
        "我区新建驿站5个。",
        "全区新建驿站5个。",
        "区总工会新建驿站5个。",
        "测试区总工会全年新建驿站5个。"
      })
  void labelsWhatIsCountedWithoutTheSpeaker(String sentence) {
    assertEquals(List.of("新建驿站 5个"), in("# 一、工作\n" + sentence));
  }

  @Test
  void keepsWordsThatOnlyBeginLikeTheSpeaker() {
    assertEquals(List.of("全市场主体新增 30家", "总工会干部 12人"), in("# 一、工作\n全市场主体新增30家。总工会干部达12人。"));
  }

  @Test
  void takesNoNumberOfAPlanOrAShortcomingForAFigure() {
    assertEquals(List.of(), in("# 二、反思\n工作仍存在短板。下步，一是6月启动培训；二是全年培训500人。"));
    assertEquals(List.of(), in("# 二、存在的问题及整改情况\n2月检查发现台账缺失3份。"));
    assertEquals(List.of("补齐台账 3份"), in("# 二、存在的问题及整改情况\n检查发现台账不全。整改情况：3月补齐台账3份。"));
  }

  @Test
  void takesARowOfATableForNoHeadingOfPlans() {
    assertEquals(
        List.of("结转下年度继续办理自然人 0", "结转下年度继续办理总计 1", "公开栏更新 36次"),
        in("# 一、工作\n情况\t自然人\t总计\n四、结转下年度继续办理\t0\t1\n\n公开栏更新36次。"));
  }

  @Test
  void readsEachOfTwoTablesUnderItsOwnHeads() {
    assertEquals(
        List.of("新建工会 42家", "金秋助学 20户"),
        in("指标|单位|2022年|2023年\n新建工会|家|30|42\n\n项目|数量（户）\n金秋助学|20"));
  }
}
