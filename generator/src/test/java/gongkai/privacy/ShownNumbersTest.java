package gongkai.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The gate reads what the page shows, whatever stands in the file for it. */
class ShownNumbersTest {
  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(f -> f.column() + " " + f.rule().code()).toList();
  }

  private static List<String> found(String text) {
    return told(PersonalDetails.in(text));
  }

  private static List<String> onAPage(String text) {
    return told(PersonalDetails.inPage(text));
  }

  @Test
  void findsWhatIsPartlyStrong() {
    assertEquals(List.of("6 mobile"), found("困难职工：138==1234==5678。"));
    assertEquals(List.of("8 mobile"), found("困难职工：==138==12345678。"));
    assertEquals(List.of("6 identity-card"), found("身份证==110105==19491231002X。"));
    assertEquals(List.of("9 listed-name"), found("慰问困难职工==张建国==，送去慰问金500元。"));
  }

  @Test
  void findsWhatIsEmphasisedOnAPage() {
    assertEquals(List.of("5 mobile"), onAPage("手机**138**12345678。"));
    assertEquals(List.of("4 mobile"), onAPage("手机*138*12345678。"));
    assertEquals(List.of("6 mobile"), onAPage("手机 __13812345678__ 。"));
    assertEquals(List.of("9 listed-name"), onAPage("慰问困难职工**张建国**，送去慰问金500元。"));
  }

  @Test
  void takesStarsForWithheldInAReportAndInLongRuns() {
    assertEquals(List.of(), found("手机138****5678，张**、李**。"));
    assertEquals(List.of(), found("手机**138**12345678。"));
    assertEquals(List.of(), onAPage("手机138****5678，张**、李**。"));
  }

  @Test
  void masksAllOfAStrongNumberAndNothingElse() {
    String text = "身份证==110105==19491231002X。";
    String masked = PersonalDetails.masked(text, PersonalDetails.in(text));
    assertEquals("身份证==110***************2X。", masked);
  }

  @Test
  void readsCharacterReferencesAndEscapes() {
    assertEquals(List.of("4 mobile"), found("手机：138&#49;2345678"));
    assertEquals(List.of("4 mobile"), found("手机：138&#x31;2345678"));
    assertEquals(List.of("4 mobile"), found("手机：138\\-1234\\-5678"));
    assertEquals(List.of("4 mobile"), found("手机：138&nbsp;1234&nbsp;5678"));
    assertEquals(List.of("4 mobile"), found("手机：138&hyphen;1234&hyphen;5678"));
    assertEquals(List.of("4 email"), found("邮箱 zhangsan\\@qq.com。"));
    assertEquals(List.of("4 email"), found("邮箱 zhangsan&#64;qq.com。"));
    assertEquals(List.of("4 email"), found("邮箱 zhangsan&commat;qq&period;com。"));
  }

  /** The last digit of the first two is not the one that the others ask for. */
  @Test
  void takesWhatIsCalledABankCardForOneThoughADigitIsMistyped() {
    assertEquals(List.of("5 bank-card"), found("银行卡号6228480402564890019。"));
    assertEquals(List.of("7 bank-card"), found("工资卡号为：6228 4804 0256 4890 019，已停用。"));
    assertEquals(List.of(), found("流水号6228480402564890019，批次6228480402564890019。"));
    assertEquals(List.of(), found("银行卡6张，卡号另附；编号6228480402564890019。"));
    assertEquals(List.of(), found("银行卡号6228 **** **** 4890 019。"));
  }

  @Test
  void readsOverSignsThatNobodySees() {
    for (String unseen : List.of("\u00ad", "\u200b", "\u2060", "&shy;", "&#173;", "&#x200B;")) {
      assertEquals(List.of("4 mobile"), found("手机：138" + unseen + "12345678"), unseen);
    }
    assertEquals(List.of(), found("投入138&#8203;元、&unknown;、&#9999999;、&#124;"));
  }

  @Test
  void findsANumberBeforeAWordThatCounts() {
    for (String behind :
        List.of("张建国。", " 张建国", "名单附后。", "人事科。", "元旦值班。", "万家明。", "项目部", "件", "年底", "元。")) {
      assertEquals(List.of("3 mobile"), found("手机13812345678" + behind), behind);
      assertEquals(List.of("3 mobile"), found("手机138 1234 5678" + behind), behind);
    }
    assertEquals(List.of("3 bank-card"), found("卡号6228480402564890018张建国"));
    assertEquals(List.of("3 identity-card"), found("身份11010519491231002X张建国"));
    assertEquals(List.of("3 landline"), found("住宅0791-8123456张建国"));
    assertEquals(List.of(), found("受理第13812345678号"));
  }

  @Test
  void findsAMobileHoweverItIsWritten() {
    for (String number :
        List.of(
            "138.1234.5678",
            "138·1234·5678",
            "138/1234/5678",
            "138  1234  5678",
            "138 - 1234 - 5678",
            "013812345678",
            "0138-1234-5678",
            "1381 2345 678",
            "+86 138.1234.5678",
            "138．1234．5678",
            "13-812-345678")) {
      assertEquals(1, found("手机" + number + "。").size(), number);
    }
    assertEquals(List.of(), found("2023.1234.5678、138.12345678、138.1234.56789、1138.1234.5678"));
    assertEquals(List.of(), found("指标13 812 345678"));
  }

  @Test
  void findsANumberBehindTheDotOfAYearAndBesideOneLowLine() {
    for (String number : List.of("13812345678", "11010519491231002X", "6228480402564890018")) {
      for (String before : List.of("2023.", "2023_", "1.", "附件2.", "35,")) {
        for (String behind : List.of(".txt", "_张三.txt", "", ".2023.txt", ",35")) {
          assertEquals(1, found(before + number + behind).size(), before + number + behind);
        }
      }
    }
    assertEquals(List.of(), found("经度115.13812345678"));
    assertEquals(List.of(), found("占0.13812345678"));
    assertEquals(List.of(), found("__13812345678"));
    assertEquals(List.of(), found("共13,812,345,678元、13812345678.50元"));
  }
}
