package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.OthersWords;
import gongkai.text.word.VerdictWords;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence says of one firm: 某银行发放贷款32亿元. What it gave (某公司捐款20万元) and what the unit did to
 * it (被我局罚款8万元) is the unit's.
 */
final class OneFirm {
  private static final SoughtPattern SUBJECT =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + Either.of(
                  Either.of(
                          VerdictWords.AREA.any() + VerdictWords.INSIDE.any() + "?",
                          VerdictWords.OUR.any() + VerdictWords.OUR_PLACE.any())
                      + "?"
                      + VerdictWords.NAMELESS.any()
                      + "[^，；。：0-9"
                      + VerdictWords.NAMELESS.firsts()
                      + "]{0,6}?"
                      + OthersWords.ONE_FIRM.any(),
                  OthersWords.THIS_ONE.any() + OthersWords.FIRM.any(),
                  OthersWords.MEMBER_OF.any()
                      + OthersWords.FIRMS.any()
                      + "[\\p{IsHan}]{2,8}?"
                      + OthersWords.FIRM.any()));

  /** So far into a sentence its subject is named. */
  private static final int BEGINNING = 30;

  private static final WordList GIFT = WordList.of(OthersWords.GIFT);

  private static final WordList ELSEWHERE = WordList.of(OthersWords.ELSEWHERE);

  private static final SoughtPattern TURNS = SoughtPattern.of("[，：]" + OthersWords.AT_A_TIME.any());

  /** 某医院, where a line or a sentence begins. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?:^|[\\n。])[\\s　]*("
              + VerdictWords.NAMELESS.any()
              + "\\p{IsHan}{0,6}?"
              + OthersWords.ONE_FIRM.any()
              + ")");

  private static final WordList HIDDEN = WordList.of(VerdictWords.NAMELESS);

  private OneFirm() {}

  static boolean isNameless(String name) {
    return HIDDEN.occursIn(name);
  }

  /** Whether a text speaks so often of one firm without a name that it is the one that reports. */
  static boolean reports(String text) {
    if (!HIDDEN.occursIn(text)) {
      return false;
    }
    Set<String> named = new HashSet<>();
    Matcher subject = NAMELESS.matcher(text);
    while (subject.find()) {
      if (!named.add(subject.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence has one firm for its subject. */
  static boolean begins(String sentence) {
    return subject(sentence).isPresent();
  }

  private static Optional<Matcher> subject(String sentence) {
    return SUBJECT
        .find(sentence.substring(0, Math.min(BEGINNING, sentence.length())))
        .filter(m -> Verbs.LISTED.firstIn(m.group(), 0) < 0);
  }

  static boolean include(Setting setting) {
    Optional<Matcher> subject = subject(setting.sentence());
    int lead = setting.candidate().lead();
    if (subject.isEmpty() || subject.get().end() > lead) {
      return false;
    }
    String told = setting.sentence().substring(subject.get().end(), lead);
    return told.indexOf('；') < 0
        && !WholeField.namesUs(told)
        && !TURNS.in(told)
        && (!GIFT.occursIn(setting.before()) || ELSEWHERE.occursIn(told));
  }
}
