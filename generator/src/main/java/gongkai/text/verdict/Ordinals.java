package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import java.util.regex.Pattern;

/** Numbers that say which one, not how many. */
final class Ordinals {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  private static final WordList BEFORE = WordList.of(LEXICON.words("ordinal"));
  private static final WordList NO_ORDINALS = WordList.of(LEXICON.words("no-ordinal"));
  private static final WordList MEETINGS = WordList.of(LEXICON.words("meeting"));
  private static final WordList PHASES = WordList.of(LEXICON.words("phase"));

  private Ordinals() {}

  /** 人民路128号3栋, 建设路6号院2单元. */
  private static final Pattern ADDRESS = Pattern.compile("[0-9]号[院楼栋幢门]?$|[0-9][栋幢](?:楼)?$");

  /** 5栋302室. */
  private static final Pattern ROOM = Pattern.compile("^[0-9]{1,4}(?:室|号|单元|$)");

  private static final WordSet HOUSES = LEXICON.words("house");

  /** 三组、四组 are parts of a village, but 成立三组, 分成五组. */
  private static final WordList FORMING = WordList.of(LEXICON.words("forming"));

  /** 否决二项: behind its noun 二 may stand for 两. */
  private static final WordSet COUNTED = LEXICON.words("counted-two");

  /** 排名前移5位: by how many places, not how many. */
  private static final Pattern RANK = Pattern.compile(LEXICON.words("rank").any() + "[^，；。]{0,6}$");

  static boolean include(Setting setting) {
    Candidate candidate = setting.candidate();
    String before = setting.before().strip();
    String after = setting.after().strip();
    if (BEFORE.endsAt(before, before.length()) && !NO_ORDINALS.endsAt(before, before.length())) {
      return true;
    }
    if (candidate.unit().equals("组")
        && candidate.chinese()
        && !FORMING.endsAt(before, before.length())) {
      return true;
    }
    if (HOUSES.contains(candidate.unit()) && ROOM.matcher(after).find()) {
      return true;
    }
    boolean rank = candidate.unit().equals("位") || candidate.unit().equals("名");
    if (ADDRESS.matcher(before).find() || (rank && RANK.matcher(before).find())) {
      return true;
    }
    if (candidate.unit().equals("次") && MEETINGS.startsAt(after, 0) && candidate.chinese()) {
      return before.endsWith("届") || before.endsWith("会") || !Verbs.LISTED.occursIn(before);
    }
    if (candidate.unit().equals("期") && PHASES.startsAt(after, 0)) {
      return candidate.chinese() || !Verbs.LISTED.endsAt(before, before.length());
    }
    // 二 before a measure word is an ordinal (二期, 二次供水); what is counted is 两.
    boolean told =
        COUNTED.contains(candidate.unit()) && (after.isEmpty() || !isHan(after.charAt(0)));
    return candidate.small() && !told && setting.sentence().charAt(candidate.start()) == '二';
  }

  private static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }
}
