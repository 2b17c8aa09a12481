package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.document.PdfFile;
import gongkai.document.WordFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages with lines that run to the right and others that run downwards. */
class DownwardRunsTest {
  private static final String OFD = " xmlns:ofd='http://www.ofdspec.org/2016'>";

  private static final String ACROSS = "全年检修电梯，排除隐患，培训人员，受理群众投诉412件";
  private static final String NEXT = "次，全部按时办结。";

  @Test
  void readsRunsOfOfdThatStandBesideLines() {
    String down =
        "<ofd:TextObject Boundary='%s 40 10 120' Size='5'><ofd:TextCode X='0' Y='5' DeltaY='g 30"
            + " 5'>%s</ofd:TextCode></ofd:TextObject>";
    String lines = across(30, 50, ACROSS) + across(30, 57, NEXT);
    String runs = down.formatted(190, "走访慰问困难家庭三百") + down.formatted(183, "户次，帮扶见效。");
    String body = body(ofd(lines + runs), "in.ofd");
    assertEquals(ACROSS + NEXT + "\n\n走访慰问困难家庭三百户次，帮扶见效。\n", body);
  }

  @Test
  void readsDigitsThatStandBesideEachOtherInARun() {
    PdfFile file = new PdfFile().page().text(100, 780, 20, "2023年示例市档案馆述职报告");
    file.text(60, 720, 12, ACROSS).text(60, 702, 12, NEXT);
    down(file, 500, 730, "新征集档案");
    file.raw("BT /F 6 Tf 1 0 0 1 500 658 Tm <00330035> Tj ET");
    down(file, 500, 658, "卷并开放利用");
    String body = body(file.bytes(), "in.pdf");
    assertTrue(body.startsWith(ACROSS + NEXT + "\n"), body);
    assertTrue(body.contains("\n新征集档案35卷并开放利用\n"), body);
  }

  /** A cell whose words run downwards in two short lines. */
  @Test
  void readsShortLinesThatRunDownwardsInACell() {
    PdfFile file = new PdfFile().page().text(100, 780, 20, "2023年示例市档案馆述职报告");
    down(file, 100, 730, "主要");
    down(file, 86, 730, "业绩");
    file.text(140, 718, 12, "调处林权纠纷36起，培训调解员。");
    String body = body(file.bytes(), "in.pdf");
    assertEquals("调处林权纠纷36起，培训调解员。\n\n主要业绩\n", body);
  }

  /** A column of figures or of single words is part of its rows. */
  @Test
  void leavesColumnsOfATableInTheirRows() {
    PdfFile file = new PdfFile().page().text(100, 780, 20, "2023年示例市档案馆述职报告");
    String[] names = {"征集", "整理", "开放", "利用", "展览"};
    for (int row = 0; row < names.length; row++) {
      file.text(80, 700 - 15 * row, 12, names[row]);
    }
    for (int row = 0; row < names.length; row++) {
      file.text(200, 700 - 15 * row, 12, Integer.toString(row + 3));
    }
    for (int row = 0; row < names.length; row++) {
      file.text(300, 700 - 15 * row, 12, "卷");
    }
    String body = body(file.bytes(), "in.pdf");
    assertTrue(body.contains("| 整理 | 4 | 卷 |"), body);
  }

  private static void down(PdfFile file, double left, double top, String text) {
    for (int i = 0; i < text.length(); i++) {
      file.text(left, top - 12 * (i + 1), 12, text.substring(i, i + 1));
    }
  }

  private static String across(double x, double y, String text) {
    String object =
        "<ofd:TextObject Boundary='%s %s 150 5' Size='5'>"
            + "<ofd:TextCode X='0' Y='5' DeltaX='g %d 5'>%s</ofd:TextCode></ofd:TextObject>";
    return object.formatted(x, y, text.length() - 1, text);
  }

  private static byte[] ofd(String content) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    String root = "<ofd:DocBody><ofd:DocRoot>D/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>";
    parts.put("OFD.xml", bytes("<ofd:OFD" + OFD + root));
    String box = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>";
    String pages = "<ofd:Pages><ofd:Page ID='1' BaseLoc='P.xml'/></ofd:Pages></ofd:Document>";
    String common = "<ofd:CommonData>" + box + "</ofd:CommonData>";
    parts.put("D/Document.xml", bytes("<ofd:Document" + OFD + common + pages));
    String layer = "<ofd:Content><ofd:Layer>" + content + "</ofd:Layer></ofd:Content></ofd:Page>";
    parts.put("D/P.xml", bytes("<ofd:Page" + OFD + layer));
    return WordFile.zip(parts);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String body(byte[] bytes, String name) {
    Draft draft = Importer.read(bytes, name, ImportOptions.NONE).value().orElseThrow();
    return Seeds.body(draft);
  }
}
