package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line end inside a number hides it from nobody: the page shows a blank there at most. */
class BrokenNumbersTest {
  private static List<String> found(String text) {
    return PersonalDetails.in(text).stream()
        .map(f -> f.line() + ":" + f.column() + " " + f.rule().code() + " " + f.masked())
        .toList();
  }

  @Test
  void findsAnIdentityCardOverALineEnd() {
    List<String> card = List.of("1:5 identity-card 110*************14");
    assertEquals(card, found("身份证号110101199003074514。"));
    for (String end : List.of("\n", "\r\n", "  \n", "\\\n", "\n  ", "\n> ", "\n\t")) {
      assertEquals(card, found("身份证号11010119900307" + end + "4514。"), end);
      assertEquals(card, found("身份证号1" + end + "10101199003074514。"), end);
    }
    assertEquals(
        List.of("2:1 identity-card 110*************14"), found("号码：\n110101199003\n074514\n"));
    assertEquals(List.of("1:1 identity-card 110*************2X"), found("11010519491231002\nX"));
  }

  @Test
  void findsOneOverSeveralLineEnds() {
    assertEquals(
        List.of("1:3 identity-card 110*************14"), found("证号110101\n19900307\n4514"));
  }

  @Test
  void findsMobilesAndBankCardsOverALineEnd() {
    assertEquals(List.of("1:3 mobile 139******78"), found("手机1391234\n5678，请联系。"));
    assertEquals(List.of("1:3 mobile 139******78"), found("手机139\n1234\n5678，请联系。"));
    assertEquals(List.of("1:3 mobile 139********78"), found("手机139-1234-\n5678，请联系。"));
    assertEquals(
        List.of("1:3 bank-card 622**************46"), found("卡号622202020\n0112230046，开户行"));
  }

  @Test
  void findsThemOverAnEmptyLine() {
    assertEquals(List.of("1:3 mobile 139******78"), found("手机1391234\n\n5678，请联系。"));
    assertEquals(List.of("1:3 mobile 139******78"), found("手机139\n\n1234\n\n5678，请联系。"));
    assertEquals(List.of("1:1 identity-card 110*************2X"), found("11010519491231002\n\nX"));
    String text = "身份证号110101199003\n  \n074514，公开";
    String masked = PersonalDetails.masked(text, PersonalDetails.in(text));
    assertEquals("身份证号110*********\n  \n****14，公开", masked);
  }

  @Test
  void masksBrokenNumbersThatAreStrong() {
    String text = "身份证号==110101199003==\n==074514==，公开";
    String masked = PersonalDetails.masked(text, PersonalDetails.in(text));
    assertFalse(masked.contains("0745") || masked.contains("9900"), masked);
  }

  @Test
  void findsANameBelowTheWordThatSaysThatItsBearerGetsHelp() {
    for (String between : List.of("\n", "\n\n")) {
      String text = "走访慰问困难职工" + between + "张建国，送去慰问金500元。";
      assertEquals(1, found(text).size(), text);
    }
    assertEquals(List.of(), found("走访慰问困难职工\n\n王家庄社区开展活动，送去慰问金500元。"));
    assertEquals(List.of(), found("走访慰问困难职工\n\n\n张建国同志作报告。"));
  }

  @Test
  void findsThemBetweenGroupsOfDigits() {
    assertEquals(
        List.of("1:3 bank-card 622*****************46"), found("卡号6222 0202\n0011 2230 046"));
    assertEquals(List.of("1:3 mobile 139*******78"), found("手机139 1234\n5678，请联系。"));
  }

  @Test
  void tellsOneThatStandsOnALineOnce() {
    assertEquals(List.of("1:3 mobile 139******78"), found("手机13912345678\n2023年"));
  }

  @Test
  void takesNoColumnsOfFiguresForANumber() {
    for (String text :
        List.of(
            "138\n1234\n5678",
            "13912\n345678",
            "共1391\n\n2345678人",
            "投入1391\n2345678元",
            "- 139\n- 12345678",
            "| 139 |\n| 12345678 |",
            "编号1391\n2345678",
            "2022\n2023\n2024\n2025")) {
      assertEquals(List.of(), found(text), text);
    }
  }

  @Test
  void masksAllOfItsLines() {
    String text = "身份证号110101199003  \n> 074514，公开";
    String masked = PersonalDetails.masked(text, PersonalDetails.in(text));
    assertEquals("身份证号110*********  \n> ****14，公开", masked);
    assertFalse(masked.contains("0745"));
  }
}
