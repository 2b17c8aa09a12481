package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.document.SourceReader;
import gongkai.document.source.SourceLine;
import gongkai.importing.outcome.Draft;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.request.ImportOptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes and pictures of a page that its text is wrapped around. */
class PageInsetTest {
  private static final double SIZE = 12;

  /** Where the text of a page begins; its lines have up to 36 signs. */
  private static final double MARGIN = 80;

  private static PdfFile page() {
    return new PdfFile().page().text(150, 780, 20, "2023年示例市公交公司述职报告");
  }

  /** Lines one below the other, a blank of full width at the beginning being an indent. */
  private static PdfFile lines(PdfFile file, double x, double y, double size, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      String bare = lines[i].strip();
      file.text(x + size * lines[i].indexOf(bare), y - i * 1.5 * size, size, bare);
    }
    return file;
  }

  /** Text in lines of so many signs each, the last of them for all that follow. */
  private static String[] wrapped(String text, int... signs) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + signs[Math.min(lines.size(), signs.length - 1)]);
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines.toArray(String[]::new);
  }

  private static Draft draft(PdfFile file) {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static String body(PdfFile file) {
    return Seeds.body(draft(file));
  }

  private static List<String> figures(PdfFile file) {
    return draft(file).indicators().stream()
        .map(ProposedIndicator::entry)
        .map(
            entry ->
                entry.label()
                    + " "
                    + entry.quantity().value().orElseThrow()
                    + entry.quantity().unit())
        .toList();
  }

  private static void assertHas(PdfFile file, String body, String figure, String cut) {
    assertEquals(body, body(file));
    assertTrue(figures(file).contains(figure), "" + figures(file));
    assertTrue(figures(file).stream().noneMatch(f -> f.endsWith(cut)), "" + figures(file));
  }

  @Test
  void readsABoxAtTheRightBehindTheParagraphBesideIt() {
    String text =
        "一年来，公司持续优化线网，新开通公交线路，全年共发出各类班车412辆次，运送乘客三十五万人，群众满意度持续提升，" + "未发生较大以上安全事故，较好地完成了全年任务。";
    for (double y : new double[] {720, 711, 706}) {
      PdfFile file = page();
      lines(file, MARGIN, 720, SIZE, wrapped("　　" + text, 18, 18, 36));
      lines(file, MARGIN + 20 * SIZE, y, 9, "线网图", "新增站点86座");
      assertHas(file, text + "\n\n线网图\n\n新增站点86座\n", "发出各类班车 412辆次", " 412辆");
    }
  }

  @Test
  void readsABoxAtTheLeftWhoseLinesAreNotLevelWithTheText() {
    String text = "全年清掏化粪池，管护绿地，处置各类城市管理问题，市容环境明显改善，累计出动环卫车辆1268台次，拆除违法建设，规范店招。";
    PdfFile file = page();
    String[] lines = wrapped("　　" + text, 36, 18);
    lines(file, MARGIN, 720, SIZE, lines[0]);
    lines(file, MARGIN + 18 * SIZE, 702, SIZE, lines[1], lines[2]);
    lines(file, MARGIN, 706, 9, "绿地管护面积：12公顷", "化粪池清掏：36座");
    lines(file, MARGIN, 660, SIZE, "　　下一年，将继续加强管理。");
    String box = "\n\n绿地管护面积：12公顷\n\n化粪池清掏：36座\n\n下一年，将继续加强管理。\n";
    assertHas(file, text + box, "累计出动环卫车辆 1268台次", " 1268台");
  }

  @Test
  void readsTextThatGoesOnBehindAPictureInTheMiddle() {
    String text =
        "全年开展送戏下乡，举办群众文化活动，接待参观学习的各界群众，辅导业余文艺团队3200人次，开放阅览室，流动图书车下乡，" + "受益很广的是偏远村组的学生，得到了群众的广泛好评。";
    PdfFile file = page();
    String[] lines = wrapped("　　" + text, 36, 12, 12, 12, 12, 36);
    lines(file, MARGIN, 720, SIZE, lines[0], lines[1], lines[3]);
    lines(file, MARGIN + 24 * SIZE, 702, SIZE, lines[2], lines[4]);
    lines(file, MARGIN, 666, SIZE, lines[5]);
    lines(file, MARGIN + 14 * SIZE, 695, 9, "图2　流动图书车");
    assertHas(file, text + "\n\n图2　流动图书车\n", "辅导业余文艺团队 3200人次", " 3200人");
  }

  @Test
  void readsAWholeParagraphBesideTheWordsUnderAPicture() {
    String text = "门诊部接诊病人，开展手术，抢救危重病人，义诊下乡，累计服务群众1300人次，培训乡村医生，发放药品器械。";
    String before = "本年度，全院认真落实上级部署，各项工作都取得了比较明显的成效，得到了肯定。";
    String after = "下一年，全院将继续提高医疗质量，改善服务态度，努力完成好各项任务和目标。";
    PdfFile file = page();
    lines(file, MARGIN, 740, SIZE, wrapped("　　" + before, 36));
    lines(file, MARGIN, 704, SIZE, wrapped("　　" + text, 20));
    lines(file, MARGIN + 22 * SIZE, 660, 9, "义诊现场");
    lines(file, MARGIN, 632, SIZE, wrapped("　　" + after, 36));
    String body = before + "\n\n" + text + "\n\n义诊现场\n\n" + after + "\n";
    assertHas(file, body, "累计服务群众 1300人次", " 1300人");
  }

  /** A picture has no words of its own. */
  @Test
  void joinsLinesBesideAPicture() {
    String text = "全年维修灌溉渠道，疏浚沟渠，落实管护责任，调解用水纠纷，组织农户投工投劳，累计出动挖掘机36台班，灌溉面积稳步增加，" + "粮食产量再创新高，群众十分满意。";
    PdfFile file = page();
    lines(file, MARGIN, 720, SIZE, wrapped("　　" + text, 36, 18, 18, 36));
    assertHas(file, text + "\n", "累计出动挖掘机 36台班", " 36台");
  }

  /** Nearly all paragraphs are one line, and begin where the line above does. */
  @Test
  void keepsHeadingsApartFromTheIndentedLinesBelowThem() {
    PdfFile file = page();
    String first = "　　一年来，全院各个部门认真落实上级的各项部署，坚持问题导向，推动工作取得了新成效，";
    lines(file, MARGIN, 740, SIZE, first.substring(0, 36), first.substring(36) + "现报告如下。");
    lines(
        file,
        MARGIN,
        704,
        SIZE,
        "　　一、坚持服务大局，全力维护全县社会的安全和稳定",
        "　　二、坚持司法为民，用心解决群众的急难愁盼问题和诉求",
        "　　2024年工作安排",
        "　　三、坚持固本强基，着力锻造忠诚干净担当的过硬队伍",
        "　　明年打算",
        "　　四、坚持改革创新，着力提升各项工作的质效和水平",
        "　　今后五年",
        "　　再上新台阶");
    List<String> read =
        SourceReader.read(file.bytes(), "in.pdf").value().orElseThrow().lines().stream()
            .map(SourceLine::text)
            .toList();
    assertTrue(read.contains("二、坚持司法为民，用心解决群众的急难愁盼问题和诉求"), "" + read);
    assertTrue(read.contains("三、坚持固本强基，着力锻造忠诚干净担当的过硬队伍"), "" + read);
  }

  /** The name below the title and the words of greeting are no cell of two lines. */
  @Test
  void takesNoNameAndGreetingForARowOfATable() {
    PdfFile file = page();
    file.text(200, 740, SIZE, "示例县人民法院院长").text(340, 740, SIZE, "某某某");
    lines(file, 200, 722, SIZE, "各位代表：");
    String report = "　　现在我代表县人民法院，向大会报告过去一年的工作，请各位代表予以审议，并提意见。";
    lines(file, MARGIN, 690, SIZE, wrapped(report, 36));
    assertTrue(Seeds.body(draft(file)).contains("各位代表：\n"), body(file));
    assertTrue(!body(file).contains("院长各位代表"), body(file));
  }

  /** A page with nothing but the left one of two columns. */
  @Test
  void joinsLinesOfATextThatIsNarrowerThanThePage() {
    PdfFile file = page();
    lines(file, MARGIN, 720, SIZE, "全年检疫各类苗木和木材制品，签发检疫证书", "412份，拦截疫木。");
    lines(file, MARGIN, 680, SIZE, "全年防治病虫害，开展飞防作业，投放了天敌", "36万头。");
    assertEquals("全年检疫各类苗木和木材制品，签发检疫证书412份，拦截疫木。\n\n全年防治病虫害，开展飞防作业，投放了天敌36万头。\n", body(file));
    PdfFile list = page();
    lines(list, MARGIN, 720, SIZE, "一年来，全站检修电梯36台，", "主要做法", "抓好培训", "抓好检修。", "抓好整改。");
    assertTrue(body(list).contains("\n\n主要做法\n\n抓好培训\n\n"), body(list));
  }

  /** A first letter as high as two lines. */
  @Test
  void putsALargeFirstLetterBeforeTheLinesBesideIt() {
    String text = "全年新建苗圃，推广良种，培育容器苗，累计培训林农1268人次，推广新品种，示范面积不断扩大，辐射带动了周边农户，户均增收明显。";
    PdfFile file = page();
    String[] lines = wrapped(text.substring(1), 25, 25, 28);
    file.text(MARGIN, 702, 36, "全");
    lines(file, MARGIN + 38, 720, SIZE, lines[0], lines[1]);
    lines(file, MARGIN, 684, SIZE, Arrays.copyOfRange(lines, 2, lines.length));
    assertHas(file, text + "\n", "累计培训林农 1268人次", " 1268人");
  }

  /** Of the height of its signs, as browsers set one: its last line stands a little below it. */
  @Test
  void putsALargeFirstLetterBeforeALineThatStandsBelowIt() {
    String text = "全年新建苗圃，推广良种，培育容器苗，累计培训林农1268人次，推广新品种，示范面积不断扩大，辐射带动了周边农户，户均增收明显。";
    for (String first : List.of("全", "⼀", "三")) {
      for (double below : new double[] {4, 6, 8}) {
        PdfFile file = page();
        String[] lines = wrapped(text.substring(1), 25, 25, 28);
        file.text(MARGIN, 702 + below, 36, first);
        lines(file, MARGIN + 38, 720, SIZE, lines[0], lines[1]);
        lines(file, MARGIN, 684, SIZE, Arrays.copyOfRange(lines, 2, lines.length));
        String read = first.replace("⼀", "一") + text.substring(1);
        assertHas(file, read + "\n", "累计培训林农 1268人次", " 1268人");
      }
    }
  }

  /** A large sign beside one line alone is none, nor is one that a line runs on below. */
  @Test
  void takesNoLargeSignBesideOneLineForAFirstLetter() {
    String text = "全年新建苗圃，推广良种，培育容器苗，累计培训林农1268人次，推广新品种，户均增收明显。";
    PdfFile file = page();
    String[] lines = wrapped(text, 25, 28);
    file.text(MARGIN, 716, 36, "福");
    lines(file, MARGIN + 38, 720, SIZE, lines[0]);
    lines(file, MARGIN, 702, SIZE, Arrays.copyOfRange(lines, 1, lines.length));
    assertTrue(body(file).contains("福" + lines[0]), body(file));
  }

  /** What was a table or two columns before stays one. */
  @Test
  void takesNoTableAndNoColumnsForABox() {
    PdfFile table = page();
    lines(table, MARGIN, 720, SIZE, "　　全年主要指标完成情况，按照区里的统一要求，由各科室分别填报，汇总如下表：");
    lines(table, MARGIN, 696, SIZE, "项目", "检修电梯，排除隐患", "培训人员，考核上岗");
    lines(table, 320, 696, SIZE, "数量", "412台", "86人");
    lines(table, MARGIN, 630, SIZE, "注：以上各项数据都由办公室在年底的时候统一核实，截止时间是十二月三十一日，");
    assertTrue(
        body(table)
            .contains("| 项目 | 数量 |\n| --- | --- |\n| 检修电梯，排除隐患 | 412台 |\n| 培训人员，考核上岗 | 86人 |"),
        body(table));
    PdfFile list = page();
    lines(list, MARGIN, 720, SIZE, "　　全年工作由各科室分别落实，按照年初确定的任务分工，逐项对账销号，分工如下：");
    lines(list, MARGIN, 700, SIZE, "办公室负责文稿、会务", "工程科负责施工、验收", "财务科负责预算、决算");
    lines(list, 320, 700, SIZE, "陈某", "李某", "王某");
    assertTrue(body(list).contains("| 工程科负责施工、验收 | 李某 |"), body(list));
  }
}
