package gongkai.text.figure.label.head;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.word.QuantityWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers in the words before a figure that are no figures: what it is compared with, within how
 * long it was done, and what was not read. No label holds one of them.
 */
public final class OtherNumbers {
  /** A thing of as many signs needs no verb before it. */
  private static final int WORDS = 4;

  private static final SoughtPattern DAYS =
      SoughtPattern.of("^[0-9]{1,3}" + QuantityWords.SPAN_UNIT.any());

  /** 比去年同期的2.95%下降: what it is compared with. */
  private static final SoughtPattern EARLIER =
      SoughtPattern.of(
          "(?<=^|\\p{IsHan}{2})("
              + QuantityWords.COMPARED.any()
              + Either.of(
                  QuantityWords.EARLIER_TIME.any(),
                  QuantityWords.YEAR_BEFORE_LAST.any(),
                  "20[0-9]{2}年")
              + QuantityWords.SAME_TIME.any()
              + "?)的?[0-9.,%一二三四五六七八九十百千万亿两余多]+[\\p{IsHan}]{0,3}?(?="
              + QuantityWords.CHANGE.any()
              + "$)");

  /** 接待21.8万和26.3万人次: a number before this one that was not read. */
  private static final SoughtPattern UNREAD =
      SoughtPattern.of("(?<=\\p{IsHan})[0-9][0-9.,]*[万亿]?" + QuantityWords.GAP.any() + "$");

  /** A thing with its number, whose measure is not known, before another thing. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^([\\p{IsHan}]{2,12})[0-9][0-9.,]*[万亿]?余?[\\p{IsHan}]{1,2}、([\\p{IsHan}]{2,10})$");

  private OtherNumbers() {}

  /** 接待21.8万和: words without the number at their end that was not read. */
  static String withoutUnread(String before) {
    return UNREAD.replacedFirst(before, "");
  }

  /** 比去年同期的2.95%下降 is 比去年同期下降. */
  static String withoutEarlier(String head) {
    return EARLIER.replacedFirst(head, "$1");
  }

  /** 23天签约96户: within what time it was done; but 24小时服务热线 is called so. */
  static String withoutSpan(String head) {
    int end = DAYS.find(head).map(Matcher::end).orElse(0);
    boolean deed = end > 0 && Verbs.deedAt(head, end) > 0 && head.indexOf('的') < 0;
    return deed && !Nouns.RATE.endsAt(head, head.length()) ? head.substring(end) : head;
  }

  /** 检定加油机29枪、计价器: of two things of which the first is counted, the second. */
  public static String withoutItem(String head) {
    Matcher item = ITEM.matcher(head);
    if (!item.find()) {
      return head;
    }
    String words = item.group(1);
    int verb = Verbs.deedAt(words, 0);
    boolean thing = words.length() - verb >= (verb > 0 ? 2 : WORDS);
    return thing ? words.substring(0, verb) + item.group(2) : head;
  }
}
