package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.text.TextBlock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseRowsTest {
  @ParameterizedTest
  @CsvSource({
    "'修渠3处，清淤/站2座。验收', true",
    "'小麦/4，120/1，075', false",
    "'修渠3处，清淤/12', false",
    "'小麦/4120', false",
  })
  void aLineOfSeveralTextsHasSentencesInTwoParts(String line, boolean several) {
    TextBlock.Paragraph paragraph = new TextBlock.Paragraph(line.replace('/', '\t'));
    assertEquals(several, LooseRows.isOfSeveralTexts(paragraph));
  }
}
