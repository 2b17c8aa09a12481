package gongkai.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.search.SearchedLine.LineRole;
import gongkai.search.SearchedLine.Sentence;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is gathered of texts in few passes is what they say sign by sign. */
class PiecesTest {
  private static final List<String> SIGNS =
      List.of("工", "會", "会", "A", "7", " ", "，", "％", "㎡", "…", "é", "e\u0301", "😀", "ﾃﾞ", "(");

  @Test
  void aTextHasThePiecesOfItsLinesAndAmongThemThoseOfItsSentences() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      String text = text(random);
      int start = boundary(text, random.nextInt(text.length() + 1));
      int end = boundary(text, start + random.nextInt(text.length() + 1 - start));
      List<Sentence> sentences = List.of(new Sentence("s1", start, Math.max(start, end)));
      TextPieces pieces =
          TextPieces.of(List.of(new SearchedLine(LineRole.TEXT, "", text, sentences)));
      assertEquals(pieces(text), signs(pieces.all()));
      assertEquals(pieces(text.substring(start, Math.max(start, end))), signs(pieces.prominent()));
    }
  }

  /** Each sign, each two, and each three letters or digits, of what is compared. */
  private static Set<String> pieces(String text) {
    String normal = NormalText.of(text);
    return IntStream.range(0, normal.length())
        .boxed()
        .flatMap(i -> IntStream.rangeClosed(1, 3).mapToObj(n -> piece(normal, i, n)))
        .filter(piece -> !piece.isEmpty())
        .collect(Collectors.toSet());
  }

  private static String piece(String normal, int from, int length) {
    if (from + length > normal.length() || Character.isLowSurrogate(normal.charAt(from))) {
      return "";
    }
    String piece = normal.substring(from, from + length);
    boolean letters = length < 3 || piece.matches("[a-z0-9]+");
    return piece.contains(" ") || !letters ? "" : piece;
  }

  private static Set<String> signs(int[] pieces) {
    return Arrays.stream(pieces).mapToObj(Grams::signs).collect(Collectors.toSet());
  }

  /** No line and no sentence ends within what is one sign to readers. */
  private static int boundary(String text, int at) {
    int whole = at;
    while (whole < text.length()
        && (Character.isLowSurrogate(text.charAt(whole))
            || "\u0301ﾞ".indexOf(text.charAt(whole)) >= 0)) {
      whole++;
    }
    return whole;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("工");
    int kinds = random.nextBoolean() ? 8 : SIGNS.size();
    for (int i = random.nextInt(20); i > 0; i--) {
      String sign = SIGNS.get(random.nextInt(kinds));
      text.append(sign.equals(" ") && text.charAt(text.length() - 1) == ' ' ? "" : sign);
    }
    return text.toString().strip();
  }

  @Test
  void textsThatAreAddedOneByOneAreThoseThatAreWritten() {
    Random random = new Random(6);
    for (int texts : List.of(1, 9, 500, 40_000)) {
      int[] some = IntStream.range(0, texts).filter(i -> random.nextInt(5) == 0).toArray();
      int[] last = {texts - 1};
      for (int[] numbers : List.of(some, last)) {
        Postings postings = new Postings('工');
        Arrays.stream(numbers).forEach(postings::add);
        int[] same = IntStream.range(0, texts).toArray();
        assertEquals(Postings.write(numbers, texts), postings.write(same));
      }
    }
  }

  @Test
  void aScriptIsUtf8WithoutSignsBeyondTheFirstPlane() {
    String written =
        new String(Script.of("甲").quoted("é会😀\"\\\n\u2028a").end(), StandardCharsets.UTF_8);
    assertEquals("gongkaiSearch(\"甲\",\"é会\\ud83d\\ude00\\\"\\\\\\n\\u2028a\");\n", written);
  }
}
