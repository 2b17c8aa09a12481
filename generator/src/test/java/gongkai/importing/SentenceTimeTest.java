package gongkai.importing;

import gongkai.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sentence can be as long as its text, and hold a figure every few characters: up to the most
 * that a paragraph may have.
 */
class SentenceTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "走访困难职工3户发放慰问金2000元",
        "走访困难职工#户发放慰问金#元",
        "走访困难职工#户，发放慰问金#元，",
        "现将工作",
        "**镇、",
        "3月5日召开会议#次，"
      })
  void importsASentenceOfAnyLength(String unit) {
    Growth.assertLinear(unit, 1_000, text -> Seeds.draft("区总工会2023年述职报告\n" + text + "\n"));
  }
}
