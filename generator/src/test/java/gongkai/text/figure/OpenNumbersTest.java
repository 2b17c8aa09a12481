package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OpenNumbersTest {
  @Test
  void tellsCountsThatMayBeTheTailsOfOthers() {
    assertEquals(
        List.of("新建③5家", "培训3:480人", "走访三 十五户", "调解1②件", "收缴3、480万元"),
        OpenNumbers.in("新建③5家。\n培训3:480人。\n走访三 十五户。\n调解1②件。\n收缴3、480万元。"));
  }

  @Test
  void tellsWhatAParagraphGoesOnWith() {
    assertEquals(List.of("新建工会统一/十五家"), OpenNumbers.in("新建工会统一\n\n十五家企业。"));
    assertEquals(List.of("共12/60户"), OpenNumbers.in("共12\n60户。"));
    assertEquals(List.of("共2/,360人"), OpenNumbers.in("共2\n,360人。"));
    assertEquals(List.of("共2/．5万元"), OpenNumbers.in("共2\n．5万元。"));
  }

  @Test
  void tellsNoRangesRatiosDatesOrCells() {
    String text = "走访3-5家，比例1:3，2022：30家，8:30开会，①35家；②12家，表2 3家。\n共12\t60户\n第3\n四季度\n5个";
    assertEquals(List.of(), OpenNumbers.in(text));
  }
}
