package gongkai.text.date;

import gongkai.han.Lexicon;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand between a date and what happened, and changes nothing: （星期三）, 上午, 8时许. */
final class DateTail {
  private static final Pattern TAIL =
      Pattern.compile(
          " ?(?:[（(][^（）()]{0,12}[）)])?(?:"
              + Lexicon.read("dates").words("hour").any()
              + "|晚(?![于点会些]))?(?:[0-9]{1,2}(?:时|点(?!名|位|对))(?:许|[0-9]{1,2}分)?)?(?:期间(?!的)"
              + "|[间里](?=[，,])|这一?天|当日|伊始|之初(?=[，,]))?");

  private DateTail() {}

  static int end(String text, int start) {
    Matcher tail = TAIL.matcher(text);
    tail.region(start, text.length()).useTransparentBounds(true);
    return tail.lookingAt() ? tail.end() : start;
  }
}
