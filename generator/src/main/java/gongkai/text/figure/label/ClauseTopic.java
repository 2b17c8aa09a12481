package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause speaks of that counts nothing, and that the next one may be told of. */
final class ClauseTopic {
  /** 生活垃圾收费每人每年十五元: by what rule is not what of. */
  private static final Pattern EACH = Pattern.compile("(?<=\\p{IsHan}{2})[每0-9].*$");

  /** 开展“送清凉”活动. */
  static final Pattern NAMED_DEED = Pattern.compile("“([^”]{2,10})”([\\p{IsHan}]{0,4})$");

  /** “溪畔故事会”走过第八个年头. */
  private static final Pattern NAMED_DOER = Pattern.compile("^“([^”]{2,10})”[\\p{IsHan}]{2,}");

  /** 突出一个“打”字: how, and not what. */
  private static final SoughtPattern STRESS =
      SoughtPattern.of(
          Either.of(
              "“[^”]{1,2}”" + VerdictWords.SIGN_TOLD.any() + "$",
              QuantityWords.RANK.any() + "[0-9" + HanDigits.TO_TEN + "]*\\p{IsHan}?$"));

  /** Signs of 全部 and a word or two behind it. */
  private static final int LONGEST_PREDICATE = 6;

  private ClauseTopic() {}

  /** The thing that a clause without a figure speaks of: 二是光伏电站, 开展“送清凉”活动. */
  static String of(String clause) {
    if (STRESS.in(clause)) {
      return "";
    }
    Matcher quoted = NAMED_DEED.matcher(clause);
    if (quoted.find()) {
      return quoted.group(1) + quoted.group(2);
    }
    Matcher name = NAMED_DOER.matcher(clause);
    if (name.find()) {
      return name.group(1);
    }
    String head = Headword.of(clause);
    int held = -1;
    for (int at = Topic.HOLDING.firstIn(head, 0); at >= 0; at = Topic.HOLDING.firstIn(head, held)) {
      held = at + Topic.HOLDING.lengthAt(head, at);
    }
    if (held >= 0) {
      return Topic.thing(head.substring(held));
    }
    String told = withoutPredicate(EACH.matcher(head).replaceFirst(""));
    int verb = Verbs.LISTED.firstIn(told, 0);
    boolean says = verb >= 0 && verb + Verbs.LISTED.lengthAt(told, verb) < told.length();
    if (says && (verb == 0 || !ends(told))) {
      return verb == 0 ? taken(told, verb) : "";
    }
    return told.length() > Topic.LONGEST_OF_CLAUSE ? "" : Topic.thing(told);
  }

  /** 大额采购全部进场: what became of all of a thing is not the thing. */
  private static String withoutPredicate(String clause) {
    int all = Topic.ALL_SO.firstIn(clause, 4);
    return all > 0 && clause.length() - all <= LONGEST_PREDICATE
        ? clause.substring(0, all)
        : clause;
  }

  /** 旅游宣传推广: a deed that is named, and not one that is done to something. */
  private static boolean ends(String clause) {
    return Verbs.LISTED.endsAt(clause, clause.length());
  }

  /** 严惩电信诈骗，审结83件: what the clause before takes up. */
  private static String taken(String clause, int verb) {
    String object = clause.substring(Verbs.LISTED.lengthAt(clause, verb));
    boolean work =
        Verbs.WORK.startsAt(clause, 0)
            || object.length() < 3
            || Topic.HALF.endsAt(object, object.length());
    String thing = work ? "" : Topic.thing(object);
    return thing.length() > Topic.LONGEST_OF_CLAUSE ? "" : thing;
  }
}
