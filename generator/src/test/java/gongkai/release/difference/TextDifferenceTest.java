package gongkai.release.difference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.model.text.RedactionMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Two texts in, what changed out: [-what went-] and {+what came+}. */
class TextDifferenceTest {
  private static final RedactionMarks MARKS = RedactionMarks.with(List.of("×××"));

  /** Old text, new text, what is shown; a blank line between. */
  private static final String PAIRS =
      """
      一年来，新建工会35家。
      一年来，新建工会36家。
      一年来，新建工会[-35-]{+36+}家。

      投入1,200元。
      投入1,300元。
      投入[-1,200-]{+1,300+}元。

      增长3.5%。
      增长3.8%。
      增长[-3.5%-]{+3.8%+}。

      发放3.5万元。
      发放3.5亿元。
      发放[-3.5万-]{+3.5亿+}元。

      会员三十五人。
      会员三十六人。
      会员[-三十五-]{+三十六+}人。

      一百二十家。
      一百二十一家。
      [-一百二十-]{+一百二十一+}家。

      拨付**万元用于抗旱。
      拨付***万元用于抗旱。
      拨付[-**-]{+***+}万元用于抗旱。

      拨付12**元用于抗旱。
      拨付13**元用于抗旱。
      拨付[-12**-]{+13**+}元用于抗旱。

      慰问职工×××人次。
      慰问职工×××户次。
      慰问职工×××[-人-]{+户+}次。

      查处**人，处分5人。
      查处3人，处分5人。
      查处[-**-]{+3+}人，处分5人。

      2024-01-20公开。
      2024-01-21公开。
      [-2024-01-20-]{+2024-01-21+}公开。

      2023年2月21日召开大会。
      2023年2月28日召开大会。
      2023年2月[-21-]{+28+}日召开大会。

      坚持依法治会。
      坚持依法办会。
      坚持依法[-治-]{+办+}会。

      开展法律援助。
      开展法律援助和心理疏导。
      开展法律援助{+和心理疏导+}。

      组织职工文化活动。
      组织文化活动。
      组织[-职工-]文化活动。

      甲乙丙丁戊己庚辛壬癸。
      甲乙天丁地己庚辛壬癸。
      甲乙[-丙丁戊-]{+天丁地+}己庚辛壬癸。

      学习二十大精神。
      深入学习二十大精神。
      {+深入+}学习二十大精神。

      生僻字𠮷祥如意。
      生僻字𠮸祥如意。
      生僻字[-𠮷-]{+𠮸+}祥如意。

      服务👨‍👩‍👧家庭。
      服务👨‍👩‍👦家庭。
      服务[-👨‍👩‍👧-]{+👨‍👩‍👦+}家庭。

      用了GB/T 15834-2011标准。
      用了GB/T 15835-2011标准。
      用了GB/T [-15834-2011-]{+15835-2011+}标准。

      First sentence. We formed 35 new unions this year.
      First sentence. We formed 36 new unions this year.
      We formed [-35-]{+36+} new unions this year.

      The fund paid out 1.2 million yuan.
      The fund has paid out 1.2 million yuan.
      The fund {+has +}paid out 1.2 million yuan.

      We don't know the union's figure.
      We didn't know the union's figure.
      We [-don't-]{+didn't+} know the union's figure.

      甲。乙丙丁戊。己。
      甲。己。
      [-乙丙丁戊。-]

      甲甲甲甲。己己己己。
      甲甲甲甲。乙丙丁戊。己己己己。
      {+乙丙丁戊。+}

      工会工作总体平稳。
      明年计划另行公布。
      [-工会工作总体平稳。-]|{+明年计划另行公布。+}

      ## 一、工作
      ## 一、主要工作
      ## 一、{+主要+}工作

      | 新建工会 | 35 |
      | 新建工会 | 36 |
      | 新建工会 | [-35-]{+36+} |

      第一句话是这样。第二句话是那样。第三句话一样。
      第一句话是这般。第二句话是那般。第三句话一样。
      第一句话是这[-样-]{+般+}。|第二句话是那[-样-]{+般+}。

      共计３５家。
      共计３６家。
      共计[-３５-]{+３６+}家。

      同比下降-2.1个百分点。
      同比下降2.1个百分点。
      同比下降[--2.1-]{+2.1+}个百分点。
      """;

  private static String shown(String before, String after) {
    return TextDifference.of(before, after, MARKS).stream()
        .map(TextDifferenceTest::shown)
        .collect(Collectors.joining("|"));
  }

  private static String shown(List<Piece> pieces) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : pieces) {
      shown.append(
          switch (piece.fate()) {
            case KEPT -> piece.text();
            case REMOVED -> "[-" + piece.text() + "-]";
            case ADDED -> "{+" + piece.text() + "+}";
          });
    }
    return shown.toString();
  }

  @Test
  void changesAreShownInTheLeastWordsThatMeanSomething() {
    String[] pairs = PAIRS.strip().split("\n\n", -1);
    assertTrue(pairs.length >= 30, "pairs: " + pairs.length);
    List<String> wrong = new ArrayList<>();
    for (String pair : pairs) {
      String[] lines = pair.split("\n", -1);
      String found = shown(lines[0], lines[1]);
      if (!found.equals(lines[2])) {
        wrong.add("wanted " + lines[2] + "\nfound  " + found);
      }
    }
    assertEquals("", String.join("\n", wrong));
  }

  @Test
  void aParagraphThatIsWrappedAnewIsNoChange() {
    assertEquals("", shown("第一行的话\n第二行的话。", "第一行的话第二行的话。"));
    assertEquals("", shown("One line\nand another.", "One line and\nanother."));
    assertEquals("", shown("甲。\n\n\n乙。", "甲。乙。\r\n"));
  }

  @Test
  void aSentenceThatMovedIsKnown() {
    String kept = "这一句留在原处不动。另外一句也是这样的。";
    List<List<Piece>> changes = TextDifference.of("要移动的句子在此。" + kept, kept + "要移动的句子在此。", MARKS);
    assertEquals(List.of("要移动的句子在此。"), List.copyOf(TextDifference.moved(changes)));
  }

  /** Whatever is changed: the pieces give back both texts, and cut no number or redaction. */
  @Test
  void piecesGiveBackBothSentencesAndCutNothingThatIsWhole() {
    String[] words = {
      "35", "1,200", "**", "12***", "三十五", "3.5%", "工会", "会", "，", "𠮷", "abc", " "
    };
    Random random = new Random(11);
    for (int round = 0; round < 500; round++) {
      String before = sentence(words, random);
      String after = sentence(words, random);
      List<Piece> pieces = SentenceDifference.of(before, after, new Tokens(MARKS));
      assertEquals(before, side(pieces, Piece.Fate.ADDED));
      assertEquals(after, side(pieces, Piece.Fate.REMOVED));
      for (int i = 0; i + 1 < pieces.size(); i++) {
        String one = pieces.get(i).text();
        boolean neighbours = pieces.get(i).fate() == Piece.Fate.KEPT;
        String other = pieces.get(i + 1).text();
        boolean cut = neighbours && one.matches("(?s).*[0-9*]") && other.matches("(?s)[0-9*].*");
        assertTrue(!cut, before + " → " + after + ": " + shown(pieces));
      }
    }
  }

  private static String sentence(String[] words, Random random) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      sentence.append(words[random.nextInt(words.length)]).append(i % 2 == 0 ? "的" : "，");
    }
    return sentence.toString();
  }

  private static String side(List<Piece> pieces, Piece.Fate without) {
    return pieces.stream()
        .filter(piece -> piece.fate() != without)
        .map(Piece::text)
        .collect(Collectors.joining());
  }

  @Test
  void aLongTextIsComparedInReasonableTime() {
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      before.append("第").append(i).append("句原来这样写。");
      after.append("第").append(i).append("句后来那样写。");
    }
    assertEquals(10_000, TextDifference.of(before.toString(), after.toString(), MARKS).size());
    String one = "很长的一句话，".repeat(2000);
    assertEquals(1, TextDifference.of(one + "甲", one + "乙", MARKS).size());
    assertEquals(1, TextDifference.of("甲乙" + one, one + "丙", MARKS).size());
  }
}
