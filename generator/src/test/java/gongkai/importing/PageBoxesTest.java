package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes of few lines that stand beside each other, as browsers print them. */
class PageBoxesTest {
  private static final double SIZE = 9;

  private static final String WORKS = "全年巡查各级河道三百二十次，新建泵站12/座，清淤管网45公里，投入资金860万/元，确保了汛期安全。";
  private static final String SERVICE = "受理群众来信76件，走访困难用户，/共210户，开展培训18期，发放手册/3500册，群众满意。";
  private static final String SAVING = "开展各类节水宣传活动二十六场，创建节/水型小区15个，推广节水器具4800/套，效果明显。";

  @Test
  void readsShortColumnsOneAfterTheOther() {
    PdfFile two = page();
    box(two, 60, 700, WORKS);
    box(two, 320, 700, SERVICE);
    assertEquals(whole(WORKS) + "\n\n" + whole(SERVICE) + "\n", body(two));
    PdfFile three = page();
    box(three, 30, 700, WORKS);
    box(three, 225, 700, SERVICE);
    box(three, 420, 700, SAVING);
    assertEquals(
        whole(WORKS) + "\n\n" + whole(SERVICE) + "\n\n" + whole(SAVING) + "\n", body(three));
  }

  @Test
  void readsShortColumnsThatAreNotLevel() {
    for (double lower : new double[] {1, 4, 7, 8, 10}) {
      PdfFile file = page();
      box(file, 60, 700, WORKS);
      box(file, 320, 700 - lower, SERVICE);
      assertEquals(whole(WORKS) + "\n\n" + whole(SERVICE) + "\n", body(file), "" + lower);
    }
  }

  /** Each with a heading; a gutter as narrow as between cells of a page. */
  @Test
  void readsShortColumnsWithHeadingsAndCellsThatAreClose() {
    PdfFile headed = page();
    box(headed, 60, 700, "（一）工程建设/" + WORKS);
    box(headed, 320, 700, "（二）为民服务/" + SERVICE);
    assertEquals(
        "### （一）工程建设\n\n" + whole(WORKS) + "\n\n### （二）为民服务\n\n" + whole(SERVICE) + "\n",
        body(headed));
    PdfFile close = page();
    box(close, 60, 700, WORKS);
    box(close, 244, 700, SERVICE);
    assertEquals(whole(WORKS) + "\n\n" + whole(SERVICE) + "\n", body(close));
  }

  /** What a row is about stands in the middle of its height. */
  @Test
  void keepsTheRowsOfATableWhoseCellsHaveSeveralLines() {
    PdfFile file = page();
    file.text(60, 730, SIZE, "项目").text(200, 730, SIZE, "完成情况");
    file.text(60, 682, SIZE, "工程建设");
    box(file, 200, 700, WORKS);
    file.text(60, 624, SIZE, "为民服务");
    box(file, 200, 642, SERVICE);
    assertEquals(
        "| 项目 | 完成情况 |\n| --- | --- |\n| 工程建设 | "
            + whole(WORKS)
            + " |\n| 为民服务 | "
            + whole(SERVICE)
            + " |\n",
        body(file));
  }

  @Test
  void tellsOfCellsThatStopInASentence() {
    PdfFile file = page();
    box(file, 60, 700, "巡查河道共320次，新建泵站12座，/清淤管网45公里");
    box(file, 320, 700, "受理来信76件，走访困难用户二百/一十户并解决问题");
    assertTrue(codes(file).contains("import-columns"));
    PdfFile cells = page();
    box(cells, 60, 700, "新建泵站的数量（座）/清淤管网的长度（公里）");
    box(cells, 320, 700, "12/45");
    assertFalse(codes(cells).contains("import-columns"));
  }

  @Test
  void joinsAParagraphThatIsNarrowerThanTheTextOfItsPage() {
    PdfFile file = page();
    file.text(60, 740, SIZE, "一年来，在区委的正确领导下，全局干部职工认真履行职责，扎实推进各项水务工作，完成了年度任务。");
    file.text(60, 716, SIZE, "一、便民服务");
    file.text(78, 698, SIZE, "全年接待来访群众，办理各类用水报");
    box(file, 60, 681, "装手续，共计服务好群众12,345人/次，办结率较高。");
    file.text(60, 640, SIZE, "二、其他");
    file.text(78, 622, SIZE, "联系人：局办公室");
    box(file, 60, 605, "电话和传真：一二三/地址：示例路");
    String body = body(file);
    assertTrue(body.contains("\n全年接待来访群众，办理各类用水报装手续，共计服务好群众12,345人次，办结率较高。\n"), body);
    assertTrue(body.contains("办公室\n\n电话和传真：一二三\n\n地址"), body);
  }

  /** Each character upright and by itself, figures turned by a quarter. */
  @Test
  void readsLinesThatRunDownwards() {
    PdfFile file = new PdfFile().page();
    down(file, 500, 780, 18, "二〇二三年示例区水务局述职报告");
    down(file, 440, 780, 12, "全年共巡查各级河道");
    file.turnedDown(443, 780 - 9 * 12, 12, "320");
    down(file, 440, 780 - 12 * 12, 12, "次，清淤管网四十五");
    down(file, 416, 780, 12, "公里，确保了汛期安全。");
    String read = body(file).replace("\n", "");
    assertTrue(read.contains("全年共巡查各级河道320次，清淤管网四十五公里，确保了汛期安全。"), read);
  }

  @Test
  void readsLinesThatRunDownwardsFromTheLeft() {
    PdfFile file = new PdfFile().page();
    down(file, 60, 780, 18, "二〇二三年示例区水务局述职报告");
    down(file, 100, 780, 12, "全年共巡查各级河道三百二十次，清淤管网四十五");
    down(file, 124, 780, 12, "公里，确保了汛期安全。");
    String read = body(file).replace("\n", "");
    assertTrue(read.contains("清淤管网四十五公里，确保了汛期安全。"), read);
  }

  /** The title stands over the cell that begins above the words beside it. */
  @Test
  void takesNoTitleIntoTheFirstRowOfATable() {
    PdfFile file = page();
    file.text(60, 740, SIZE, "工程建设");
    box(file, 150, 758, WORKS);
    file.text(60, 682, SIZE, "为民服务");
    box(file, 150, 700, SERVICE);
    String body = body(file);
    assertTrue(body.startsWith("| 工程建设 | " + whole(WORKS) + " |\n"), body);
  }

  @Test
  void tellsOfALineOfProseThatIsNotLevelWithWhatStandsBesideIt() {
    PdfFile file = page();
    file.text(60, 700, SIZE, "全年新建泵站，共计改造老旧管网十二");
    file.text(300, 693, SIZE, "示例数据");
    file.text(60, 683, SIZE, "公里，投入资金八百万元");
    assertTrue(codes(file).contains("import-columns"));
  }

  /** Headings and a box are no full lines, and what is smaller below is of neither column. */
  @Test
  void readsColumnsWithManyHeadingsAndABoxAndWhatStandsBelowThem() {
    String[] left = {
      "一、防汛抗旱",
      "　　全年巡查各级河道三百二十次，",
      "新建泵站12座，清淤管网45公里，",
      "投入资金860万元，确保了安全。",
      "（一）责任到人",
      "　　落实河长二百零六名，培训各类",
      "巡查人员1268人次。",
      "　数据速览",
      "　水质优良率92%",
      "二、节水宣传"
    };
    String[] right = {
      "　　开展节水宣传活动二十六场，创", "建节水型小区15个，推广节水器具", "四千八百套，发放手册3500册，", "群众满意。", "三、供水服务",
      "　　受理群众来信76件，走访困难用", "户210户，开展培训18期，服务好。", "四、存在问题", "　　管网老化，漏损率偏高，改造的", "资金不足。"
    };
    PdfFile file = page();
    for (int i = 0; i < left.length; i++) {
      file.text(60, 720 - 22 * i, 12, left[i]).text(300, 720 - 22 * i, 12, right[i]);
    }
    file.text(60, 720 - 22 * left.length, 10, "报送：区政府办公室　共印20份");
    String body = body(file);
    assertEquals(
        "## 一、防汛抗旱/全年巡查各级河道三百二十次，新建泵站12座，清淤管网45公里，投入资金860万元，确保了安全。"
            + "/### （一）责任到人/落实河长二百零六名，培训各类巡查人员1268人次。/数据速览/水质优良率92%"
            + "/## 二、节水宣传/开展节水宣传活动二十六场，创建节水型小区15个，推广节水器具四千八百套，发放手册3500册，群众满意。"
            + "/## 三、供水服务/受理群众来信76件，走访困难用户210户，开展培训18期，服务好。"
            + "/## 四、存在问题/管网老化，漏损率偏高，改造的资金不足。/报送：区政府办公室　共印20份",
        body.strip().replace("\n\n", "/"));
    assertFalse(codes(file).contains("import-columns"));
  }

  /** Numbered rows of a table are no headings of a column. */
  @Test
  void keepsATableWhoseRowsAreNumbered() {
    String[] items = {"一、各科室基本支出", "二、采购", "三、各专项项目支出", "四、接待", "五、会议", "六、固定资产的处置", "七、其他"};
    PdfFile file = page();
    file.text(60, 720, 12, "支出的项目").text(300, 720, 12, "完成的情况");
    for (int i = 0; i < items.length; i++) {
      file.text(60, 698 - 22 * i, 12, items[i])
          .text(300, 698 - 22 * i, 12, "已经按期完成第" + (i + 1) + "批");
    }
    assertTrue(body(file).contains("| 三、各专项项目支出 | 已经按期完成第3批 |"), body(file));
  }

  private static void down(PdfFile file, double left, double top, double size, String text) {
    for (int i = 0; i < text.length(); i++) {
      file.text(left, top - size * (i + 1), size, text.substring(i, i + 1));
    }
  }

  private static PdfFile page() {
    return new PdfFile().page().text(150, 780, 20, "2023年示例区水务局述职报告");
  }

  private static void box(PdfFile file, double left, double top, String lines) {
    String[] parts = lines.split("/", -1);
    for (int i = 0; i < parts.length; i++) {
      file.text(left, top - 17 * i, SIZE, parts[i]);
    }
  }

  private static String whole(String lines) {
    return lines.replace("/", "");
  }

  private static String body(PdfFile file) {
    return Seeds.body(draft(file));
  }

  private static List<String> codes(PdfFile file) {
    return draft(file).problems().stream().map(Problem::code).toList();
  }

  private static Draft draft(PdfFile file) {
    Outcome<Draft> read = Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE);
    return read.value().orElseThrow(() -> new AssertionError(read.problems()));
  }
}
