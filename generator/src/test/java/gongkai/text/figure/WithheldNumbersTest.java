package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WithheldNumbersTest {
  /** Every sign that masks consist of, in both widths: none may be passed over as no mask. */
  @Test
  void countsANumberThatAnyMaskWithholds() {
    for (String mask :
        new String[] {
          "*", "＊", "××", "✕", "✖", "▲", "△", "■", "□", "◆", "◇", "●", "★", "☆", "X", "Ｘ", "xx",
          "ｘｘ", "__", "＿＿", "○○", "〇〇"
        }) {
      assertEquals(1, WithheldNumbers.in("全年发放救助金" + mask + "万元。"), mask);
    }
  }

  @Test
  void countsNoNumberThatIsGivenAndNoNameThatIsHidden() {
    assertEquals(0, WithheldNumbers.in("全年发放救助金120万元，走访职工三百余人。"));
    assertEquals(0, WithheldNumbers.in("到**镇调研。"));
    assertEquals(2, WithheldNumbers.in("走访**镇职工**人，发放*万元。"));
  }
}
