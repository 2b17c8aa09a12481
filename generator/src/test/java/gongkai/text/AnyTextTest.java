package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.text.TextBlock;
import gongkai.text.date.DatedEvent;
import gongkai.text.date.DatedEvents;
import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for all text, tried on text that nobody would write. */
final class AnyTextTest {
  private static final String CHARACTERS =
      "0123456789一二三十百千万亿两几数余多个次名人元%％*＊X_▲，。；、：（）“”《》|\t \n第每由从至到近约超以上的为开展组织培训"
          + "资金年月日上半下旬标准计划有-—.,位于全区";

  private final Random random = new Random(7);

  @Test
  void givesOffsetsQuotesAndLabelsForAnyText() {
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String text = text();
      for (ReadQuantity quantity : new QuantityReader(OptionalInt.of(2022)).read(text)) {
        String written = text.substring(quantity.start(), quantity.end());
        assertTrue(quantity.quote().contains(written), quantity::toString);
        assertTrue(quantity.sentence().contains(quantity.quote()), quantity::toString);
        assertTrue(text.contains(quantity.sentence()), quantity::toString);
        assertTrue(!quantity.label().isBlank(), quantity::toString);
        assertEquals(quantity.withheld(), quantity.value().isEmpty(), quantity::toString);
        found++;
      }
      for (DatedEvent event : new DatedEvents(2022).in(List.of(new TextBlock.Paragraph(text)))) {
        assertTrue(text.contains(event.sentence()), text);
        assertTrue(event.sentence().contains(event.quote()), text);
        assertTrue(event.quote().startsWith(event.date()), text);
      }
    }
    assertTrue(found > 1000, "the texts hold figures");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }
}
