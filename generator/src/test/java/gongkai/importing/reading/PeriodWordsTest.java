package gongkai.importing.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a text in, the words that state its period out. */
class PeriodWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "述职报告/（2022年3月至2023年2月）/正文。; （2022年3月至2023年2月）",
        "述职报告/正文。/正文。/2022年3月到任以来，做了些事。别的。; 2022年3月到任以来，做了些事。",
        "述职报告/正文。/正文。/报告期为二〇二二年三月一日—12月31日。; 报告期为二〇二二年三月一日—12月31日。",
        "述职报告/正文。/正文。/2022年3月至5月，开展培训。; -",
        "述职报告/2022年3月召开大会。; -",
        "述职报告/2022年，履职尽责。; -",
      })
  void findsWhatStatesThePeriodAndNoOtherDate(String text, String words) {
    assertEquals(
        Optional.of(words).filter(w -> !w.equals("-")),
        PeriodWords.in(List.of(text.split("/", -1))));
  }
}
