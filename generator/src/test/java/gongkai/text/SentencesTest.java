package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.model.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  private static String english(String text) {
    return Sentences.of(text, Language.ENGLISH).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" | "));
  }

  /** A doubtful stop ends none: who counts sentences then knows that the numbers differ. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was done. | Then it ended.",
        "Done “so.” | (Why?) | And 4.5 per cent. | 46 were formed. | * yuan were spent.",
        "1. Work was done. | II. Plans",
        "See No. 5 of the list. | It costs 3.50 yuan.",
        "Mr. Li came, e.g. twice, i.e. again. | J. Li too.",
        "Open www.example.org now. | End",
        "Hecho está. | Ágil es. | Fin."
      })
  void outsideChineseAFullStopEndsASentenceToo(String parted) {
    assertEquals(parted, english(parted.replace(" | ", " ")));
  }

  @Test
  void inChineseAFullStopIsAPoint() {
    assertEquals(
        List.of("见第3. 节。"),
        Sentences.of("见第3. 节。", Language.CHINESE).stream().map(Sentence::text).toList());
  }

  @Test
  void findsNoSentenceInBlankText() {
    assertEquals(List.of(), cut(" \n　\n"));
  }
}
