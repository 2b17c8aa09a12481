package gongkai.text.verdict.time;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.VerdictWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;

/**
 * What somebody who reports did in another post: before the present one (到任前追缴欠费30万元), at another
 * place (在原单位工作期间), in an earlier year (2019年我任班长时). It is so to the end of the part of the
 * sentence, or until a time is named or the present post.
 */
final class FormerPosts {
  private static final String REST = "([^；。]*)$";

  private static final String SELF = VerdictWords.OWN_SELF.any() + "?";

  private static final String IN_POST =
      "(?:在[^，；。]{1,12})?" + VerdictWords.HOLDS_POST.any() + "[^，；。0-9]{1,12}?";

  /** 任现职前，主持检修120台; 在原单位工作期间; 来所工作之前; 此前在航道处任副主任. */
  private static final SoughtPattern BEFORE_POST =
      SoughtPattern.of(
          "(?:^|[，；。])"
              + ItemLead.ANY
              + Either.of(
                  SELF + VerdictWords.BEFORE_POST.any(),
                  "在?"
                      + VerdictWords.FORMER_PLACE.any()
                      + "[^，；。]{0,6}"
                      + Either.of(VerdictWords.PLAN_SPAN.any(), VerdictWords.POST_TIME.any(), "上"),
                  Either.of(VerdictWords.OWN_SELF.any(), "从[^，；。0-9]{1,4}")
                      + VerdictWords.LEFT_POST.any()
                      + VerdictWords.BEFORE_THEN.any()
                      + "(?=，)",
                  SELF
                      + VerdictWords.COMES_TO_POST.any()
                      + "[^，；。0-9]{0,4}"
                      + VerdictWords.HAVING.any()
                      + VerdictWords.BEFORE_THEN.any()
                      + "(?=，|在)",
                  SELF
                      + VerdictWords.FORMERLY_IN.any()
                      + SELF
                      + "在[^，；。]{1,12}"
                      + VerdictWords.HOLDS_POST.any())
              + REST);

  /** 2019年我任测流班班长时, 2020年我在甲站当站长. */
  private static final SoughtPattern IN_YEAR =
      SoughtPattern.of(
          "(20[0-9]{2})年"
              + VerdictWords.YEAR_TAIL.any()
              + "?，?"
              + Either.of(
                  SELF + IN_POST + VerdictWords.POST_TIME.any(),
                  VerdictWords.OWN_SELF.any()
                      + "在(?!"
                      + VerdictWords.OWN.any()
                      + ")[^，；。]{1,12}"
                      + VerdictWords.HOLDS_POST.any())
              + REST);

  /** 在担任车间主任时完成86台；任所长以来完成120台: of two posts the second is the present one. */
  private static final SoughtPattern IN_POST_FIRST =
      SoughtPattern.of(
          "(?:^|[，；。])"
              + ItemLead.ANY
              + SELF
              + "在?"
              + IN_POST
              + VerdictWords.POST_TIME.any()
              + REST);

  private static final SoughtPattern IN_POST_NOW =
      SoughtPattern.of(
          "^[^。]{0,50}[，；]"
              + SELF
              + VerdictWords.HOLDS_POST.any()
              + "[^，；。0-9]{2,12}"
              + VerdictWords.POST_SINCE.any());

  private static final SoughtPattern ANOTHER_TIME =
      SoughtPattern.of(
          Either.of(
              "20[0-9]{2}年",
              VerdictWords.THIS_YEAR.any(),
              VerdictWords.AFTER_POST.any(),
              VerdictWords.POST_SINCE.any()));

  private FormerPosts() {}

  static boolean include(Setting setting, OptionalInt year) {
    String before = setting.wideBefore();
    return isRest(BEFORE_POST.find(before))
        || isRest(
            IN_YEAR
                .find(before)
                .filter(m -> year.isPresent() && Integer.parseInt(m.group(1)) < year.getAsInt()))
        || (isRest(IN_POST_FIRST.find(before)) && IN_POST_NOW.in(setting.wideAfter()));
  }

  /** Whether nothing behind the post says that the words have come to another time. */
  private static boolean isRest(Optional<Matcher> told) {
    return told.filter(m -> !ANOTHER_TIME.in(m.group(m.groupCount()))).isPresent();
  }
}
