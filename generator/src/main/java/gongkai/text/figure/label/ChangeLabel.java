package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say how a result changed or what it is held to, and nothing of what it is: 同比增长, 比上届高,
 * 为年初预算, 完成年计划.
 */
final class ChangeLabel {
  private static final String WHEN =
      Either.of(
          QuantityWords.EARLIER_TIME.any(),
          "20[0-9]{2}年(?:" + QuantityWords.WHOLE_YEAR.any() + "|[初中底末])?",
          "[0-9]{1,2}月" + QuantityWords.MONTH_END.any() + "?(?:[初中底末])?",
          "[0-9]{1,2}日",
          "第?[一二三四]" + QuantityWords.QUARTER.any(),
          "[上下]半年");

  private static final String TIME = WHEN + "*" + QuantityWords.SAME_TIME.any() + "?";

  /** A label of only these says how a thing changed, not which thing. */
  private static final Pattern CHANGE_ONLY =
      Pattern.compile(
          "^"
              + Either.of(
                  QuantityWords.COMPARED.any() + TIME,
                  QuantityWords.COMPARED_AS.any()
                      + WHEN
                      + "+"
                      + QuantityWords.SAME_TIME.any()
                      + "?",
                  QuantityWords.CHANGE.any())
              + "+$");

  /** 比乡里定的任务高, 比上一供暖季净增: whatever it is held against. */
  private static final Pattern THAN =
      Pattern.compile(
          "^"
              + QuantityWords.COMPARED.any()
              + "(?!"
              + QuantityWords.NO_THAN.any()
              + ")[\\p{IsHan}0-9]{2,10}?"
              + Either.of(QuantityWords.CHANGE.any(), QuantityWords.THAN_HOW.any())
              + "+$");

  /** 较1月份提高: when it was less, which is no part of what is counted. */
  private static final Pattern SINCE =
      Pattern.compile(
          "^"
              + QuantityWords.COMPARED.any()
              + "[0-9]{1,2}月(?:"
              + QuantityWords.MONTH_END.any()
              + "|[初中底末]|[0-9]{1,2}日)?");

  /** 完成任务（220人）的, 为预算12万元的: how much that was. */
  private static final String NUMBER = "(?:（[0-9][^）]*）|[0-9][0-9.,]*[\\p{IsHan}]{1,3})";

  private static final Pattern HELD_NUMBER =
      Pattern.compile("(?<=" + QuantityWords.HELD_TO.any() + ")" + NUMBER + "$");

  private static final Pattern HELD_TO =
      Pattern.compile(
          "^"
              + QuantityWords.HELD_TO_VERB.any()
              + "(?:[\\p{IsHan}]{1,6}"
              + QuantityWords.HANDED_DOWN.any()
              + "的?)?"
              + QuantityWords.HELD_TO_WHEN.any()
              + "*"
              + QuantityWords.HELD_TO.any()
              + NUMBER
              + "?$");

  private static final Pattern HELD_TO_END =
      Pattern.compile("(?<=.{2})" + HELD_TO.pattern().substring(1));

  private static final Pattern CHANGE = Pattern.compile(QuantityWords.TOLD_OF_CHANGE.any() + ".*$");

  /** 经费支出比2022年减少: what comes next is held against the same, but is another change. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?<=.{2})"
              + Either.of(
                  QuantityWords.COMPARED.any()
                      + WHEN
                      + "+"
                      + QuantityWords.SAME_TIME.any()
                      + "?"
                      + QuantityWords.CHANGE.any()
                      + "+",
                  QuantityWords.CHANGED_END.any())
              + "$");

  /** 进馆是上年倍数. */
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?<=.{2})"
              + QuantityWords.COMPARED_AS.any()
              + "[\\p{IsHan}0-9]{2,16}"
              + QuantityWords.MULTIPLE_WORD.any()
              + "$");

  private static final Pattern LAST =
      Pattern.compile("(?<=.{2})" + QuantityWords.CHANGE.any() + "+$");

  private static final Pattern INNER =
      Pattern.compile("(?<=.{2})" + QuantityWords.CHANGED_END.any() + "(?=.{2})");

  private static final Pattern SHARE_OF =
      Pattern.compile(QuantityWords.SHARE.any() + QuantityWords.SHARE_END.any() + "$");

  private static final Pattern BRACKETS = Pattern.compile("（[^（）]{3,}）");

  /** What was made and what was given up. */
  private static final int NET_OF = 2;

  private static final WordList COMPARED = WordList.of(QuantityWords.COMPARED);

  private static final WordList NET = WordList.of(QuantityWords.NET);

  private static final WordList SHARE = WordList.of(QuantityWords.SHARE);

  private ChangeLabel() {}

  /** Whether the words before a number are such a comparison, and no more. */
  static boolean isAll(String head, Optional<ReadQuantity> earlier) {
    String plain = plain(head);
    return !head.isEmpty()
        && (CHANGE_ONLY.matcher(plain).matches()
            || THAN.matcher(plain).matches()
            || SHARE.startsAt(head, 0)
            || (earlier.isPresent() && HELD_TO.matcher(head).matches()));
  }

  /** Whether words say how something changed, and nothing else. */
  static boolean isChange(String words) {
    return CHANGE_ONLY.matcher(words).matches();
  }

  /** 较去年多: whether words say against what time something changed, and nothing else. */
  static boolean isComparison(String words) {
    return isChange(words) && COMPARED.startsAt(words, 0);
  }

  /** 完成年计划: whether words say what a result is held to. */
  static boolean isHeldTo(String words) {
    return HELD_TO.matcher(words).matches();
  }

  /** 横向经费占比: what a part is of the whole is of the part alone, and of nothing behind it. */
  static boolean isShare(String label) {
    return SHARE_OF.matcher(label).find();
  }

  /**
   * A comparison of what a label names.
   *
   * @param unit of the change; by percentage points a share changes, and not what it is of
   */
  static String of(String label, String head, String unit) {
    boolean share = unit.equals(CountingUnit.PERCENTAGE_POINTS) && isShare(label);
    String told = HELD_NUMBER.matcher(SINCE.matcher(plain(head)).replaceFirst("")).replaceFirst("");
    return (share ? label : without(label)) + told;
  }

  /** 净增25家: of all that was newly made or given up. */
  static boolean isNet(String head) {
    return NET.isAll(head);
  }

  /** 工会新建42家、撤并17家，净增25家: what all three are of, and not what was done last. */
  static String ofNet(List<ReadQuantity> full, String head, String unit) {
    String thing = "";
    int last = Math.max(0, full.size() - NET_OF);
    for (int i = full.size() - 1; i >= last && full.get(i).unit().equals(unit); i--) {
      String told = undone(full.get(i).label());
      thing = told.isEmpty() ? thing : told;
    }
    return thing + head;
  }

  private static String undone(String label) {
    if (Verbs.LISTED.isAll(label)) {
      return "";
    }
    int deed = Verbs.deedBefore(label, label.length());
    int verb = Verbs.deedAt(label, 0);
    if (deed > 0 && label.length() - deed >= 2) {
      return label.substring(0, label.length() - deed);
    }
    return verb > 0 && label.length() - verb >= 2 ? label.substring(verb) : label;
  }

  /** What a label says that it changed, with what it is of; the label itself if it says of none. */
  static String thing(String label) {
    String plain = LAST.matcher(without(label)).replaceFirst("");
    Matcher change = INNER.matcher(plain);
    return change.find()
        ? plain.substring(0, change.start()) + plain.substring(change.end())
        : plain;
  }

  /** 受理投诉 of 受理投诉较上年少: a label without how it changed since an earlier time. */
  static String unchanged(String label) {
    return MULTIPLE.matcher(CHANGED.matcher(label).replaceFirst("")).replaceFirst("");
  }

  /** A label without what it was held to and how it changed. */
  private static String without(String label) {
    String told = HELD_TO_END.matcher(label).replaceFirst("");
    told = unchanged(told);
    Matcher matcher = CHANGE.matcher(told);
    return matcher.find() && matcher.start() > 1 ? told.substring(0, matcher.start()) : told;
  }

  private static String plain(String head) {
    return BRACKETS.matcher(head).replaceAll("");
  }
}
