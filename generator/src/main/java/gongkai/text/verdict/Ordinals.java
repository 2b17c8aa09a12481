package gongkai.text.verdict;

import gongkai.text.Numerals;
import gongkai.text.Verbs;
import gongkai.text.WordList;

/** Numbers that say which one, not how many. */
final class Ordinals {
  private static final WordList BEFORE =
      WordList.of(
          """
          第 届 前 星期 周 礼拜 农历 头等 排名 位列 位居 名列 列全市 列全省 列全县 列全国
          列全区 排全市 排全省 排全县 排全区 排在全市 排在全省
          """);
  private static final WordList MEETINGS = WordList.of("党代会 党代表 代表大会 全会 常委会 全委会 全体会议 中全会");
  private static final WordList PHASES = WordList.of("工程 项目 建设 改造 技改 厂房 标准 开发 地块 扩建 规划");

  private Ordinals() {}

  /** 人民路128号3栋. */
  private static boolean isAddress(String before) {
    int end = before.length() - 1;
    return end > 0 && before.charAt(end) == '号' && Numerals.isDigit(before.charAt(end - 1));
  }

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    String before = setting.before().strip();
    String after = setting.after().strip();
    if (BEFORE.endsAt(before, before.length())
        && !before.endsWith("目前")
        && !before.endsWith("日前")
        && !before.endsWith("年前")
        && !before.endsWith("每周")
        && !before.endsWith("提前")) {
      return true;
    }
    if (isAddress(before)) {
      return true;
    }
    if (candidate.unit().equals("次") && MEETINGS.startsAt(after, 0) && candidate.chinese()) {
      return before.endsWith("届") || before.endsWith("会") || !Verbs.LISTED.occursIn(before);
    }
    if (candidate.unit().equals("期") && PHASES.startsAt(after, 0)) {
      return candidate.chinese() || !Verbs.LISTED.endsAt(before, before.length());
    }
    // 二 before a measure word is an ordinal (二期, 二次供水); what is counted is 两.
    return candidate.small() && setting.sentence().charAt(candidate.start()) == '二';
  }
}
