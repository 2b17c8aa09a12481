package gongkai.text.verdict;

import gongkai.han.SoughtPattern;
import gongkai.text.WordList;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;

/**
 * What others did against the rules, where the sentence goes on to what was put right: of
 * 3所学校违规收取的费用9.12万元已清退 the result is what was given back.
 */
final class Wrongs {
  private static final WordList WRONGS = WordList.of(VerdictWords.WRONGDOING);

  private static final WordList FINDING = WordList.of(VerdictWords.FINDING);

  private static final WordList ALREADY = WordList.of(VerdictWords.ALREADY);

  private static final SoughtPattern MENDED =
      SoughtPattern.of(
          "^[^；。]{0,30}" + VerdictWords.ALREADY.any() + "[^，；。]{0,4}" + VerdictWords.MENDED.any());

  private Wrongs() {}

  static boolean include(Setting setting) {
    String before = setting.before();
    String after = setting.after();
    boolean wrong = WRONGS.occursIn(before) || WRONGS.occursIn(after);
    return wrong
        && !FINDING.occursIn(before)
        && MENDED.in(setting.wideAfter())
        && !isMended(setting, after);
  }

  /** 费用9.12万元已清退: all of it was, as no other amount says how much. */
  private static boolean isMended(Setting setting, String after) {
    boolean another =
        setting.hasNext()
            && setting.next().lead() < setting.candidate().tail() + after.length()
            && setting.next().kind() == setting.candidate().kind();
    return ALREADY.startsAt(after, 0) && !another;
  }
}
