package gongkai.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.document.PdfFile;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of several columns, of which each goes on in the next wherever it is full. */
class PageLeafletTest {
  private static final double SIZE = 10;
  private static final double TOP = 720;
  private static final double LEADING = 18;
  private static final double GUTTER = 13;
  private static final String MARKS = "，。；、";

  private static final List<String> PARAGRAPHS =
      List.of(
          "一、阅读推广",
          "举办读书沙龙26场，新购图书八千余册，接待读者三万余人次，馆舍面貌一新。流动书车下乡68趟，覆盖全部村居。",
          "二、地方文献",
          "征集族谱32部、碑拓147幅，整理老照片一千九百余张。数字化扫描古籍4015页，修复破损古籍59册，编印书目提要，惠及县内外研究者。",
          "三、志愿服务",
          "招募志愿者213名，开展导读74次，为盲人读者录制有声读物36小时，服务满意率较高。");

  private final PdfFile file = new PdfFile().page().text(120, 780, 18, "2023年示例县图书馆工作总结");

  private static String body() {
    StringBuilder body = new StringBuilder();
    for (String paragraph : PARAGRAPHS) {
      body.append(paragraph.charAt(1) == '、' ? "## " : "").append(paragraph).append("\n\n");
    }
    return body.substring(0, body.length() - 1);
  }

  /** The lines of the text, of so many signs each; paragraphs may be indented by two. */
  private static List<String> lines(int signs, boolean indented) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : PARAGRAPHS) {
      String rest = (indented ? "  " : "") + paragraph;
      while (!rest.isEmpty()) {
        int end = Math.min(signs, rest.length());
        while (end < rest.length()
            && (MARKS.indexOf(rest.charAt(end)) >= 0 || isDigit(rest, end))) {
          end--;
        }
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
    }
    return lines;
  }

  /** Whether a number would be cut. */
  private static boolean isDigit(String text, int index) {
    return Character.isDigit(text.charAt(index)) && Character.isDigit(text.charAt(index - 1));
  }

  private void set(List<String> lines, int columns, int signs) {
    int height = (lines.size() + columns - 1) / columns;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int indent = line.startsWith(" ") ? 2 : 0;
      int column = i / height;
      double x = 40 + column * (signs * SIZE + GUTTER) + indent * SIZE;
      double y = TOP - i % height * LEADING;
      for (int c = indent; c < line.length(); c++) {
        file.text(x + (c - indent) * SIZE, y, SIZE, line.substring(c, c + 1));
      }
    }
  }

  private Draft draft() {
    return Importer.read(file.bytes(), "in.pdf", ImportOptions.NONE).value().orElseThrow();
  }

  private static List<String> codes(Draft draft) {
    return draft.problems().stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"2, 24, true", "3, 16, true", "3, 16, false", "4, 12, true"})
  void readsColumnAfterColumn(int columns, int signs, boolean indented) {
    set(lines(signs, indented), columns, signs);
    Draft draft = draft();
    assertEquals(body(), Seeds.body(draft));
    assertFalse(codes(draft).contains("import-columns"));
  }

  /** Lines of both sides are full and are not, in the middle of sentences. */
  @Test
  void proposesNothingFromLinesThatMayBeOfTwoTexts() {
    List<String> left =
        List.of("举办展览26场，接待观众约三", "万人次，编印", "图录五种，讲解队伍不断壮大", "获奖12", "次，展厅改造焕然一新，观众", "逐年增长");
    List<String> right =
        List.of("期1900元，收支相抵，公众认", "可；修复瓷器", "74件，外借文物36件次，安全", "无事故，库", "房搬迁，藏品登记入账四千余", "件，鉴定");
    for (int i = 0; i < left.size(); i++) {
      file.text(40, TOP - i * LEADING, SIZE, left.get(i));
      file.text(40 + 14 * SIZE + GUTTER, TOP - i * LEADING, SIZE, right.get(i));
    }
    Draft draft = draft();
    assertTrue(codes(draft).contains("import-columns"), Seeds.body(draft));
    assertEquals(List.of(), draft.indicators());
    assertTrue(Seeds.body(draft).contains("举办展览26场，接待观众约三"), Seeds.body(draft));
  }

  @Test
  void rowsOfWordsStayATable() {
    String[][] rows = {
      {"任务", "做法", "成效"},
      {"阅读推广", "举办沙龙，送书下乡", "读者增加，口碑好"},
      {"地方文献", "征集族谱", "数量居全市前列"},
      {"志愿服务", "招募，培训，上岗", "满意率较高"},
    };
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].length; column++) {
        file.text(40 + 130 * column, TOP - row * LEADING, SIZE, rows[row][column]);
      }
    }
    assertTrue(Seeds.body(draft()).contains("| 阅读推广 | 举办沙龙，送书下乡 | 读者增加，口碑好 |"));
  }

  /** A last line that is spread over the page's width. */
  @ParameterizedTest
  @CsvSource({"87%, 。", "期满意率87%, ；", "的有三项, ："})
  void noCellBeginsWithTheMarkOfASentence(String words, String mark) {
    String first = "全年举办读书沙龙二十六场，新购图书八千余册，接待读者三万余人次，馆舍面貌焕然一新，读者满意";
    file.text(72, 740, SIZE, first).text(72, 722, SIZE, words).text(400, 722, SIZE, mark);
    assertEquals(first + words + mark + "\n", Seeds.body(draft()));
  }
}
