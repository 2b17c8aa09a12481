package gongkai.text.date;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.WrittenDateWords;
import java.util.BitSet;

/** Finds the predicate of a clause, and tells it from a verb that 的 makes an attribute. */
final class Predicates {
  private static final BitSet PURPOSE = WrittenDateWords.PURPOSE.signs();

  private static final WordList SUPERLATIVE = WordList.of(WrittenDateWords.SUPERLATIVE);

  private static final BitSet VERB_JOINT = WrittenDateWords.VERB_JOINT.signs();

  private static final BitSet VERB_LEAD = WrittenDateWords.VERB_LEAD.signs();

  /** Verbs of what happens to bodies and works, beside what bodies do. */
  private static final WordList HAPPENING = WordList.of(WrittenDateWords.HAPPENING);

  /** Adverbs and nouns that hold one of the single signs by chance. */
  private static final WordList CHANCE = WordList.of(WrittenDateWords.CHANCE);

  /** 3月入职员工: these take no object, so that what follows is whom they tell apart. */
  private static final WordList JOINERS = WordList.of(WrittenDateWords.JOINER);

  private static final WordList PEOPLE = WordList.of(WrittenDateWords.JOINED);

  /** Verbs of one sign that are no part of nouns, wherever they stand. */
  private static final WordList SINGLES = WordList.of(WrittenDateWords.SINGLE);

  /** Verbs whose object acts in its turn: 组织新入职的职工参加培训. */
  private static final WordList PIVOTS = WordList.of(WrittenDateWords.PIVOT);

  /** 将于, 将继续, 将开展: ahead; but 将7个网格调整为11个 has 将 for 把. */
  private static final WordList AFTER_WILL = WordList.of(WrittenDateWords.AFTER_WILL);

  private static final WordList PRONOUN = WordList.of(WrittenDateWords.PRONOUN);

  /** 卖了第一茬, 批下来80万元, 迎新480人: what only a predicate has. */
  private static final SoughtPattern ASPECT =
      SoughtPattern.of(
          Either.of(
              "^[^，为]{1,8}"
                  + Either.of(
                      "了(?!" + WrittenDateWords.NO_PERFECT.any() + ")",
                      WrittenDateWords.PAST.any() + "(?!" + WrittenDateWords.NO_PAST.any() + ")",
                      WrittenDateWords.DIRECTION.any()),
              "^[^，0-9为是"
                  + WrittenDateWords.MOST.firsts()
                  + "]{1,7}[^，0-9为是"
                  + WrittenDateWords.MOST.firsts()
                  + WrittenDateWords.SIZE_SIGN.firsts()
                  + "][0-9]+(?:余|多)?"
                  + WrittenDateWords.COUNTED.any()));

  private static final SoughtPattern NUMBERED =
      SoughtPattern.of(WrittenDateWords.NUMBER_LEAD.any() + "[^的]{0,6}[0-9一二三四五六七八九十百千万*]");

  private Predicates() {}

  /** Whether a clause begins with what lies ahead. */
  static boolean isAhead(String clause) {
    int will = clause.indexOf('将');
    return will >= 0
        && will < 12
        && (AFTER_WILL.startsAt(clause, will + 1) || verbAt(clause, will + 1) > 0);
  }

  /** Whether words end in a verb that would take the date after it as part of its object. */
  static boolean endsInVerb(String words) {
    int start = words.length() - verbBefore(words, words.length());
    if (start == words.length()) {
      return false;
    }
    while (start > 0 && verbBefore(words, start) > 0) {
      start -= verbBefore(words, start);
    }
    return start == 0 || words.charAt(start - 1) == '、' || VERB_LEAD.get(words.charAt(start - 1));
  }

  private static int verbBefore(String words, int end) {
    int length =
        Math.max(Verbs.LISTED.lengthBefore(words, end), HAPPENING.lengthBefore(words, end));
    return length > 1 ? length : 0;
  }

  /** Whether words begin with a group: 入职员工, 新登记户数. */
  static boolean joins(String words) {
    int length = JOINERS.lengthAt(words, 0);
    return length > 0 && PEOPLE.startsAt(words, length);
  }

  /** Whether there is a verb at all: 监督电话12345 has none. */
  static boolean holdVerb(String words) {
    return firstVerb(words, 0) >= 0;
  }

  /** The words before the first verb. */
  static String beforeVerb(String words) {
    return words.substring(0, Math.max(0, firstVerb(words, 0)));
  }

  /** Whether words begin with something that a body does: 受理, 培训; no subject stands before it. */
  static boolean beginsWithDeed(String words) {
    return Verbs.LISTED.startsAt(words, 0) && !CHANCE.startsAt(words, 0);
  }

  /** The same; all words where there is no verb. */
  static String untilVerb(String words) {
    int verb = firstVerb(words, 0);
    return verb < 0 ? words : words.substring(0, verb);
  }

  /** Whether the words after a date are a predicate. */
  static boolean tell(String after) {
    int verb = firstVerb(after, 0);
    if (isAhead(after) || joins(after)) {
      return false;
    }
    if (PRONOUN.startsAt(after, 0) || (ASPECT.in(after) && after.indexOf('的') < 0)) {
      return true;
    }
    if (verb < 0) {
      return false;
    }
    int of = ofAt(after, 0);
    if (of < 0) {
      return true;
    }
    if (verb > of) {
      return false; // 9月市里的检查发现: what 的 belongs to is not certain
    }
    String head = after.substring(0, of);
    if (head.indexOf('了', verb) > 0 && head.indexOf('了', verb) < of) {
      return true;
    }
    return !isAttribute(head, verb, after.substring(of + 1));
  }

  /**
   * Whether {@code head}, which 的 follows, is an attribute of the noun that {@code tail} begins.
   */
  private static boolean isAttribute(String head, int verb, String tail) {
    int end = verb + verbAt(head, verb);
    boolean bare = end >= head.length() || endsAtOnce(head, end);
    if (bare) {
      return true;
    }
    return !PIVOTS.startsAt(head, verb) && hasPredicate(tail);
  }

  /** 制定并备案的: verbs joined, with no object between them and 的. */
  private static boolean endsAtOnce(String head, int from) {
    int i = from;
    while (i < head.length()) {
      int length = verbAt(head, i);
      if (length == 0 && head.charAt(i) != '、' && !VERB_JOINT.get(head.charAt(i))) {
        return false;
      }
      i += Math.max(1, length);
    }
    return true;
  }

  /** A verb with something after it, not at the start: 工作组|负责日常巡查; 小区|达12个. */
  private static boolean hasPredicate(String tail) {
    if (NUMBERED.in(tail) || SUPERLATIVE.endsAt(tail, tail.length())) {
      return true;
    }
    int verb = firstVerb(tail, 2);
    return verb >= 2 && verb + verbAt(tail, verb) < tail.length();
  }

  private static int firstVerb(String text, int from) {
    int i = from;
    while (i < text.length()) {
      int chance = CHANCE.lengthAt(text, i);
      if (chance == 0 && verbAt(text, i) > 0) {
        return i;
      }
      i += Math.max(1, chance);
    }
    return -1;
  }

  private static int verbAt(String text, int i) {
    if (CHANCE.startsAt(text, i)) {
      return 0;
    }
    int length = Math.max(Verbs.LISTED.lengthAt(text, i), HAPPENING.lengthAt(text, i));
    return length == 1 && i > 0 && !SINGLES.startsAt(text, i) ? 0 : length;
  }

  /** Where 的 stands that makes an attribute; 目的 and its like do not. */
  private static int ofAt(String text, int from) {
    int of = text.indexOf('的', from);
    return of > 0 && PURPOSE.get(text.charAt(of - 1)) ? ofAt(text, of + 1) : of;
  }
}
