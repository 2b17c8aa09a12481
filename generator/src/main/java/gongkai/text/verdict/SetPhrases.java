package gongkai.text.verdict;

import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.util.BitSet;

/**
 * Set phrases and articles that are written like counts: 两个维护, 三项机制, 一批, 一支队伍.
 *
 * <p>The general rule: a Chinese number up to ten before 个, 项, 条, 种 and their like counts only if a
 * verb of making stands right before it (建成两个广场) or if it stands after its noun (成立支部三个). Arabic
 * digits are not used for set phrases, except before the abstract nouns below.
 */
final class SetPhrases {
  /** 考察学习两批共38人. */
  private static final WordList IN_ALL = WordList.of(VerdictWords.IN_ALL);

  private static final BitSet PHRASE_END = VerdictWords.PHRASE_END.signs();

  private static final BitSet BEHIND_VERB = VerdictWords.BEHIND_VERB.signs();

  private static final WordSet CASE_UNIT = VerdictWords.CASE_UNIT.words();

  private static final WordSet PIECE_UNIT = VerdictWords.PIECE_UNIT.words();

  private static final WordList NO_IDIOM = WordList.of(VerdictWords.NO_IDIOM);

  private static final WordList DIMENSIONS = WordList.of(VerdictWords.DIMENSION);

  /** What one cannot hold, open or hand out: these are dimensions of a text, not results. */
  private static final WordList ABSTRACT = WordList.of(VerdictWords.ABSTRACT);

  private static final WordList ABSTRACT_AFTER_SMALL =
      WordList.of(VerdictWords.ABSTRACT_BEHIND_SMALL);

  private static final WordList ONE_IN_IDIOM = WordList.of(VerdictWords.ONE_IN_IDIOM);

  /** 一道, 一片 and 一路 are adverbs; 一起 is too, unless cases or fires are counted. */
  private static final WordList ADVERBS = WordList.of(VerdictWords.ONE_ADVERB);

  private static final WordList COUNTED_BY_QI = WordList.of(VerdictWords.COUNTED_BY_QI);

  /** Measure words that small Chinese numbers seldom have in set phrases. */
  private static final WordList SPECIFIC = WordList.of(VerdictWords.SPECIFIC);

  private static final WordList UNSPECIFIC = WordList.of(VerdictWords.UNSPECIFIC);

  private static final WordList IDIOMS = WordList.of(VerdictWords.IDIOM);

  /** So many signs of an idiom may stand before its number. */
  private static final int LONGEST_BEFORE = 3;

  /** 主要做了四件事: four points of the text. */
  private static final SoughtPattern THINGS =
      SoughtPattern.of("^" + VerdictWords.THINGS.any() + "(?:[^\\p{IsHan}]|$)");

  /** 突出一个“打”字. */
  private static final SoughtPattern SIGN =
      SoughtPattern.of("^“[^”]{1,2}”" + VerdictWords.SIGN_TOLD.any());

  private SetPhrases() {}

  static boolean include(Setting setting) {
    return isAbstract(setting)
        || isInIdiom(setting)
        || isOneByOne(setting)
        || (isSmall(setting.candidate()) && isPhrase(setting));
  }

  /** 三天两头: a number within a saying. */
  private static boolean isInIdiom(Setting setting) {
    int start = setting.candidate().start();
    for (int from = Math.max(0, start - LONGEST_BEFORE); from <= start; from++) {
      if (from + IDIOMS.lengthAt(setting.sentence(), from) > start) {
        return true;
      }
    }
    return false;
  }

  /** 一户一策, 一企一档: the two signs before or behind begin with 一 too. */
  private static boolean isOneByOne(Setting setting) {
    Candidate candidate = setting.candidate();
    String sentence = setting.sentence();
    int start = candidate.start();
    return candidate.tail() == start + 2
        && sentence.charAt(start) == '一'
        && (isOneOf(sentence, start - 2) || isOneOf(sentence, start + 2));
  }

  private static boolean isOneOf(String sentence, int at) {
    return at >= 0
        && at + 1 < sentence.length()
        && sentence.charAt(at) == '一'
        && Character.isIdeographic(sentence.charAt(at + 1));
  }

  private static boolean isAbstract(Setting setting) {
    String after = setting.after().stripLeading();
    if (setting.candidate().kind() != MeasureKind.GENERAL) {
      return false;
    }
    int noun = ABSTRACT.lengthAt(after, 0);
    return DIMENSIONS.startsAt(after, 0) || (noun > 0 && endsPhrase(after, noun));
  }

  private static boolean isSmall(Candidate candidate) {
    return candidate.small()
        && candidate.kind() != MeasureKind.RATE
        && candidate.kind() != MeasureKind.MONEY;
  }

  private static boolean isPhrase(Setting setting) {
    String before = setting.before().stripTrailing();
    String after = setting.after().stripLeading();
    boolean figureFollows =
        setting.hasNext() && setting.next().start() == setting.candidate().tail();
    boolean afterNoun = (figureFollows || isEnd(after)) && endsNoun(before);
    if (SIGN.in(after)) {
      return true;
    }
    if (setting.sentence().charAt(setting.candidate().start()) == '一') {
      String withOne = before + "一";
      boolean idiom =
          ONE_IN_IDIOM.endsAt(withOne, withOne.length())
              && !NO_IDIOM.endsAt(withOne, withOne.length());
      return !afterNoun || idiom || isAdverb(setting.candidate().unit(), before);
    }
    if (afterNoun && sumsUpList(setting, before)) {
      return true;
    }
    if (PIECE_UNIT.contains(setting.candidate().unit()) && THINGS.in(after)) {
      return true;
    }
    if (afterNoun || isSpecific(setting.candidate())) {
      return false;
    }
    return !followsMaking(before) || ABSTRACT_AFTER_SMALL.startsAt(after, 0);
  }

  /** 城乡建设、劳动社保、农业农村三类: the number only counts what was listed. */
  private static boolean sumsUpList(Setting setting, String before) {
    long listed = before.chars().filter(c -> c == '、').count() + 1;
    boolean counts = setting.hasPrevious() && setting.previous().tail() > setting.clauseStart();
    return listed > 1
        && !counts
        && setting.candidate().kind() == MeasureKind.GENERAL
        && setting.candidate().value().filter(v -> v.intValue() == listed).isPresent();
  }

  private static boolean isAdverb(String unit, String before) {
    boolean counted = CASE_UNIT.contains(unit) && COUNTED_BY_QI.endsAt(before, before.length());
    return ADVERBS.isAll(unit) && !counted;
  }

  private static boolean isSpecific(Candidate candidate) {
    String unit = candidate.unit();
    boolean thing = candidate.kind() == MeasureKind.THING && !UNSPECIFIC.isAll(unit);
    return thing || candidate.kind() == MeasureKind.PEOPLE || SPECIFIC.isAll(unit);
  }

  private static boolean followsMaking(String before) {
    int end = before.length();
    while (end > 0 && BEHIND_VERB.get(before.charAt(end - 1))) {
      end--;
    }
    return Verbs.MAKING.endsAt(before, end) || Verbs.MAKING.endsAt(before, before.length());
  }

  private static boolean endsPhrase(String after, int length) {
    return after.length() == length
        || !Character.isIdeographic(after.charAt(length))
        || PHRASE_END.get(after.charAt(length));
  }

  private static boolean isEnd(String after) {
    return after.isEmpty()
        || !Character.isIdeographic(after.charAt(0))
        || after.startsWith("和")
        || after.startsWith("及")
        || IN_ALL.startsAt(after, 0);
  }

  private static boolean endsNoun(String before) {
    return !before.isEmpty()
        && (Character.isIdeographic(before.charAt(before.length() - 1))
            || before.endsWith("”")
            || before.endsWith("》"));
  }
}
