package gongkai.text.verdict;

import gongkai.han.Lexicon;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a number into the future. An estimate for the period reported on (预计增加收益) is a
 * result; a plan for later is not.
 */
final class Plans {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  /** Words that turn their clause to the future; 模拟 and 虚拟 hold 拟 by chance. */
  private static final Cue INTENT =
      Cue.of(
          "力拟打期未目任计将下前",
          "力争|[0-9]{1,2}月底前(?![^，；。]*[了已])"
              + "|下达[^，；。]{0,8}指标(?:数|任务)?(?:为|是)?$"
              + "|(?<![模虚草比])拟(?!定|制)|打算|预期目标|未来.{0,3}年|目标(?:任务)?数?(?:是|为|值|：|的)?$"
              + "|(?:任务|计划|目标)(?:数|量|额)?(?:为|是)?$|计划(?="
              + LEXICON.words("planned").any()
              + ")|"
              + Lexicon.read("speakers").marked("aims").any()
              + "将|将"
              + LEXICON.words("will-do").any());

  /** 四季度还要走访200户, 后两个月完成剩余36户: the rest of a year that is not over. */
  private static final Cue REST =
      Cue.of(
          "还仍半季月底步段来",
          "(?:(?:还要|还将|还需|仍需|仍要)(?!求)"
              + "|(?:下半年|四季度|后[一两三几]个月|年底[之以]?前|接下来|下一?步|下阶段)[^，；。]{0,8}"
              + "(?:还|将|再|要(?!求)|拟|计划|确保|力争|争取|剩余|不少于|不低于))[^，；。]*$");

  /** 年度目标为新增就业2000人. */
  private static final Cue AIM = Cue.of("目", "目标(?:任务)?(?:为|是)[^，；。]{0,10}$");

  /** Words that turn all that follows in their sentence to the future. */
  private static final WordList LATER = WordList.of(Lexicon.read("time-ahead").marked("aims"));

  /** 争取上级资金500万元 is money won; 争取新增50家 is a hope. */
  private static final Cue HOPE =
      Cue.of("争", "争取(?!" + LEXICON.words("won").any() + "|[^，；。]*(?:资金|经费|奖补|补助|补贴))[^，；。]*$");

  /** 打算再办五件实事：修桥1座，改厕30座: a list of what is planned. */
  private static final Cue LIST =
      Cue.of("：:", "(?:打算|设想|计划(?!生育)|拟|准备|力争|将)[^。；：:]{0,20}[：:][^。；]*$");

  private static final Pattern UNTIL = Pattern.compile("到(20[0-9]{2})年(底|末|前|年底|，|实现|建|力)[^。；]*$");
  private static final Pattern YEAR_AHEAD = Pattern.compile("(20[0-9]{2})年[^。；]*$");

  private static final Cue SHARE =
      Cue.of("的", "(?:完成|达到|达|占)[^，；。]{0,16}(?:目标|任务|计划)(?:数|值|量|额)?的$");

  private static final WordList TURN_TO_DONE = WordList.of(LEXICON.words("turn-to-done"));

  private Plans() {}

  static boolean include(Setting setting, Verdict previous, OptionalInt year) {
    String before = setting.before();
    String wide = setting.wideBefore();
    if (isShareOfTarget(setting, before)) {
      return false;
    }
    if (FormerTargets.include(setting)
        || INTENT.in(before)
        || AIM.in(before)
        || REST.in(before + setting.qualifier())
        || LATER.occursIn(wide)
        || HOPE.in(before)
        || isListed(wide)) {
      return true;
    }
    return isAhead(wide, UNTIL, year)
        || isAhead(wide, YEAR_AHEAD, year)
        || (previous == Verdict.TARGET && continues(setting));
  }

  /** 完成年度目标的105%: how much of it was reached. */
  private static boolean isShareOfTarget(Setting setting, String before) {
    return setting.candidate().kind() == MeasureKind.RATE && SHARE.in(before);
  }

  private static boolean isListed(String wide) {
    return LIST.in(wide) && !TURN_TO_DONE.occursIn(wide.substring(wide.indexOf('：') + 1));
  }

  /** 力争新增50家、培训300人: the hope goes on until the sentence turns to what was done. */
  private static boolean continues(Setting setting) {
    String between = setting.sincePrevious();
    return !between.contains("决算") && !between.startsWith("的") && !TURN_TO_DONE.occursIn(between);
  }

  /** Whether the last year named lies after the year reported on. */
  private static boolean isAhead(String text, Pattern pattern, OptionalInt year) {
    if (text.indexOf('年') < 0) {
      return false;
    }
    if (year.isEmpty()) {
      return pattern == UNTIL && pattern.matcher(text).find();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() && Integer.parseInt(matcher.group(1)) > year.getAsInt();
  }
}
