package gongkai.importing.proposing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.Quote;
import gongkai.model.text.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextPlacesTest {
  private static Quote quote(String words, int nth, String... paragraphs) {
    List<TextBlock> text =
        Stream.of(paragraphs).map(p -> (TextBlock) new TextBlock.Paragraph(p)).toList();
    TextPlaces places = new TextPlaces(text);
    int at = -1;
    for (int i = 0; i < nth; i++) {
      at = places.prose().indexOf(words, at + 1);
    }
    return places.quote(words, at);
  }

  @Test
  void wordsThatStandOnceAreTheQuote() {
    assertEquals(Quote.of("新建35家"), quote("新建35家", 1, "新建35家，走访120户。"));
  }

  @Test
  void wordsThatStandTwiceTakeInTheClauseBefore() {
    assertEquals(Quote.of("下半年新建，共35家"), quote("共35家", 2, "上半年新建，共35家。", "下半年新建，共35家。"));
  }

  @Test
  void withoutAClauseBeforeTheyTakeInTheOneAfter() {
    assertEquals(Quote.of("共35家，均在园区"), quote("共35家", 2, "共35家。", "共35家，均在园区。"));
  }

  @Test
  void aCellIsQuotedWithItsRowAndNotWithAClauseOfIt() {
    List<List<String>> rows =
        List.of(List.of("部分公开（区分处理的，只计这一情形）", "2"), List.of("不予处理（重复申请，不计）", "2"));
    TextPlaces places = new TextPlaces(List.of(new TextBlock.Table(rows)));
    assertEquals("不计） | 2", places.quote("2", places.prose().lastIndexOf('2')).text());
  }

  @Test
  void aSentenceThatStandsTwiceSaysWhichItIs() {
    assertEquals(new Quote("共35家", Optional.of(2)), quote("共35家", 2, "共35家。", "其他。", "共35家。"));
  }

  @Test
  void aQuoteNeverGrowsBeyondItsSentence() {
    assertEquals(new Quote("共35家", Optional.of(2)), quote("共35家", 2, "共35家。", "前句。共35家。后句。"));
  }

  @Test
  void aQuoteGrowsNoLongerThanAPersonReads() {
    String long400 = "工作".repeat(220);
    assertEquals(
        new Quote("共35家", Optional.of(2)),
        quote("共35家", 2, "甲" + long400 + "共35家" + long400 + "，乙" + long400 + "共35家" + long400));
  }

  @Test
  void aNumberWithinALongerOneIsNoSecondPlace() {
    assertEquals(Quote.of("35家"), quote("35家", 2, "新建135家。", "新建35家。"));
  }

  @Test
  void aRowIsQuotedFromItsHead() {
    TextBlock table = new TextBlock.Table(List.of(List.of("项目", "金额"), List.of("金秋助学", "*万元")));
    TextPlaces places = new TextPlaces(List.of(new TextBlock.Paragraph("共*万元。"), table));
    int at = places.prose().lastIndexOf('*');
    assertEquals(Quote.of("金秋助学 | *万元"), places.quote("金秋助学\t*万元", at));
  }

  @Test
  void findsWordsWhereASimpleSearchFindsThem() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 200; i++) {
        text.append("甲乙35.，".charAt(random.nextInt(6)));
      }
      int from = random.nextInt(190);
      String words = text.substring(from, from + 1 + random.nextInt(9));
      assertArrayEquals(
          Quote.placesOf(words, text.toString()).stream().mapToInt(i -> i).toArray(),
          new WordPlaces(text.toString()).of(words),
          words + " in " + text);
    }
  }

  /** What a quote says of its places is what a simple search finds. */
  @Test
  void aQuoteWithoutANumberStandsOnceAndOneWithItThere() {
    Random random = new Random(8);
    for (int round = 0; round < 500; round++) {
      StringBuilder paragraph = new StringBuilder();
      for (int i = 0; i < 300; i++) {
        paragraph.append("甲乙3，。 ".charAt(random.nextInt(round % 2 == 0 ? 6 : 4)));
      }
      String text = paragraph.toString().strip();
      int from = random.nextInt(text.length() - 9);
      String words = text.substring(from, from + 1 + random.nextInt(8));
      if (!words.isBlank() && Quote.isWhole(text, from, from + words.length())) {
        Quote quote = new TextPlaces(List.of(new TextBlock.Paragraph(text))).quote(words, from);
        List<Integer> all = Quote.placesOf(quote.text(), text);
        assertEquals(quote.nth().isPresent(), all.size() > 1, quote + " in " + text);
        assertTrue(quote.nth().isPresent() || quote.text().contains(words.strip()));
      }
    }
  }

  /** Two hundred rows of one word and numbers: none can be told from the others by its words. */
  @Test
  void aFigureOfAWideRowIsQuotedAsItsCellsAre() {
    List<String> cells =
        IntStream.range(0, 300).mapToObj(i -> i == 0 ? "走访" : "" + (i + 1000)).toList();
    TextPlaces places = new TextPlaces(List.of(new TextBlock.Table(List.of(cells, cells))));
    int at = places.prose().lastIndexOf("1200");
    assertEquals(new Quote("1199 | 1200", Optional.of(2)), places.quote("1199\t1200", at));
  }
}
