package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SentencesTest {
  private static List<String> cut(String text) {
    return Sentences.of(text).stream().map(Sentence::text).toList();
  }

  @Test
  void endsASentenceAtAFullStopWithItsClosingMarks() {
    assertEquals(List.of("他说：“好。”", "（完毕！）", "是吗？！"), cut("他说：“好。”（完毕！）是吗？！"));
  }

  @Test
  void endsASentenceAtALineBreakButNeverAtASemicolon() {
    assertEquals(List.of("一、概况", "甲，乙；丙。"), cut("一、概况\r\n\n　　甲，乙；丙。  "));
  }

  @Test
  void keepsOffsetsInTheText() {
    String text = "　甲。\n 乙！ ";
    for (Sentence sentence : Sentences.of(text)) {
      assertEquals(sentence.text(), text.substring(sentence.start(), sentence.end()));
    }
    assertEquals(2, Sentences.of(text).size());
  }

  @Test
  void findsNoSentenceInBlankText() {
    assertEquals(List.of(), cut(" \n　\n"));
  }
}
