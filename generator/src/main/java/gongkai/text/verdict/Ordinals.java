package gongkai.text.verdict;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/** Numbers that say which one, not how many. */
final class Ordinals {
  private static final WordList SESSION_END = WordList.of(VerdictWords.SESSION_END);

  private static final WordSet ISSUE_UNIT = VerdictWords.ISSUE_UNIT.words();

  private static final WordSet SESSION_UNIT = VerdictWords.SESSION_UNIT.words();

  private static final WordSet RANK_UNIT = VerdictWords.RANK_UNIT.words();

  private static final WordSet GROUP_UNIT = VerdictWords.GROUP_UNIT.words();

  private static final WordSet GRADE_UNIT = VerdictWords.GRADE_UNIT.words();

  /** 加固四类桥梁12座: of which grade the bridges are. */
  private static final SoughtPattern GRADED = SoughtPattern.of("^\\p{IsHan}{1,8}[0-9]");

  private static final WordList BEFORE = WordList.of(VerdictWords.ORDINAL);
  private static final WordList NO_ORDINALS = WordList.of(VerdictWords.NO_ORDINAL);
  private static final WordList MEETINGS = WordList.of(VerdictWords.MEETING);
  private static final WordList SESSIONS = WordList.of(VerdictWords.SESSION_MEETING);
  private static final WordList PHASES = WordList.of(VerdictWords.PHASE);

  private static final WordSet BUS_LINE = VerdictWords.BUS_LINE.words();

  private static final WordList PHASED = WordList.of(VerdictWords.PHASED);

  private Ordinals() {}

  private static final String DIGIT = "0-9〇零" + HanDigits.TO_NINE + "十百";

  /** 第1、2名, 第三和第四位: the one behind another that is told of by 第. */
  private static final SoughtPattern BEHIND_ORDINAL =
      SoughtPattern.of("第[" + DIGIT + "]+[、和及至—\\-~～][、和及" + DIGIT + "]*$");

  /** 人民路128号3栋, 建设路6号院2单元. */
  private static final SoughtPattern ADDRESS =
      SoughtPattern.of(
          Either.of(
              "[0-9]号" + VerdictWords.BUILDING.any() + "?$",
              "[0-9]" + VerdictWords.BLOCK.any() + VerdictWords.BLOCK_END.any() + "?$"));

  /** 5栋302室. */
  private static final SoughtPattern ROOM =
      SoughtPattern.of("^[0-9]{1,4}(?:" + VerdictWords.ROOM.any() + "|号|$)");

  private static final WordSet HOUSES = VerdictWords.HOUSE.words();

  /** 三组、四组 are parts of a village, but 成立三组, 分成五组. */
  private static final WordList FORMING = WordList.of(VerdictWords.FORMING);

  /** 否决二项: behind its noun 二 may stand for 两. */
  private static final WordSet COUNTED = VerdictWords.COUNTED_TWO.words();

  /** 排名前移5位: by how many places, not how many. */
  private static final SoughtPattern RANK =
      SoughtPattern.of(VerdictWords.RANK.any() + "[^，；。]{0,6}$");

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    String before = setting.before().strip();
    String after = setting.after().strip();
    if (BEFORE.endsAt(before, before.length()) && !NO_ORDINALS.endsAt(before, before.length())) {
      return true;
    }
    if (GROUP_UNIT.contains(candidate.unit())
        && candidate.chinese()
        && !FORMING.endsAt(before, before.length())) {
      return true;
    }
    if (HOUSES.contains(candidate.unit()) && ROOM.in(after)) {
      return true;
    }
    if (BUS_LINE.contains(candidate.unit()) && (before.isEmpty() || !endsInHan(before))) {
      return true; // 301路、8路延伸至高铁站
    }
    if (GRADE_UNIT.contains(candidate.unit()) && candidate.small() && GRADED.in(after)) {
      return true;
    }
    boolean rank = RANK_UNIT.contains(candidate.unit());
    if (ADDRESS.in(before) || (rank && (RANK.in(before) || BEHIND_ORDINAL.in(before)))) {
      return true;
    }
    boolean session = SESSION_UNIT.contains(candidate.unit()) && candidate.chinese();
    if (session && SESSION_END.endsAt(before, before.length()) && SESSIONS.startsAt(after, 0)) {
      return true; // 乡人大三次会议
    }
    if (SESSION_UNIT.contains(candidate.unit())
        && MEETINGS.startsAt(after, 0)
        && candidate.chinese()) {
      return SESSION_END.endsAt(before, before.length()) || !Verbs.LISTED.occursIn(before);
    }
    if (ISSUE_UNIT.contains(candidate.unit()) && PHASES.startsAt(after, 0)) {
      return candidate.chinese() || !Verbs.LISTED.endsAt(before, before.length());
    }
    if (ISSUE_UNIT.contains(candidate.unit())
        && candidate.small()
        && PHASED.endsAt(before, before.length())) {
      return true; // 污水处理厂三期建成通水
    }
    // 二 before a measure word is an ordinal (二期, 二次供水); what is counted is 两.
    boolean told =
        COUNTED.contains(candidate.unit()) && (after.isEmpty() || !isHan(after.charAt(0)));
    return candidate.small() && !told && setting.sentence().charAt(candidate.start()) == '二';
  }

  private static boolean endsInHan(String words) {
    return isHan(words.charAt(words.length() - 1));
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
