package gongkai.privacy;

import gongkai.Growth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line can be as long as its text: the search takes no more than its share for it. */
class PrivacyTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "困难职工王建国、",
        "困难职工王建国(",
        "慰问王建国等困难职工",
        "户主 王建国 ",
        "手机13912345678 ",
        "患白血病的王建国",
        "慰问困难职工#户发放#元",
        "为王建国、李秀英发放救助，",
        "困难职工：金华12万元、",
        "困难职工 王 建 国、"
      })
  void searchesALineOfAnyLength(String unit) {
    Growth.assertLinear(
        unit, 12_000, line -> PersonalDetails.masked(line, PersonalDetails.in(line)));
  }
}
