package gongkai.text.date;

import gongkai.han.Either;
import gongkai.text.word.WrittenDateWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand between a date and what happened, and changes nothing: （星期三）, 上午, 8时许. */
final class DateTail {
  private static final Pattern TAIL =
      Pattern.compile(
          " ?(?:[（(][^（）()]{0,12}[）)])?"
              + Either.of(
                  WrittenDateWords.HOUR.any(),
                  WrittenDateWords.EVENING.any() + "(?!" + WrittenDateWords.NO_EVENING.any() + ")")
              + "?(?:[0-9]{1,2}"
              + Either.of(
                  WrittenDateWords.HOUR_SIGN.any(),
                  WrittenDateWords.O_CLOCK.any() + "(?!" + WrittenDateWords.NO_CLOCK.any() + ")")
              + Either.of(
                  WrittenDateWords.ABOUT.any(), "[0-9]{1,2}" + WrittenDateWords.MINUTE.any())
              + "?)?"
              + Either.of(
                  WrittenDateWords.DURING.any() + "(?!的)",
                  WrittenDateWords.WITHIN.any() + "(?=[，,])",
                  WrittenDateWords.THAT_DAY.any(),
                  WrittenDateWords.AT_BEGINNING.any() + "(?=[，,])")
              + "?");

  private DateTail() {}

  static int end(String text, int start) {
    Matcher tail = TAIL.matcher(text);
    tail.region(start, text.length()).useTransparentBounds(true);
    return tail.lookingAt() ? tail.end() : start;
  }
}
