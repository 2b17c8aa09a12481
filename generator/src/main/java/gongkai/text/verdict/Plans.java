package gongkai.text.verdict;

import gongkai.text.WordList;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a number into the future. An estimate for the period reported on (预计增加收益) is a
 * result; a plan for later is not.
 */
final class Plans {
  /** Words that turn their clause to the future; 模拟 and 虚拟 hold 拟 by chance. */
  private static final Cue INTENT =
      Cue.of(
          "力拟打期未目任计将",
          "力争|(?<![模虚草比])拟(?!定|制)|打算|预期目标|未来.{0,3}年|目标(?:任务)?数?(?:是|为|值|：|的)?$"
              + "|(?:任务|计划|目标)(?:数|量|额)?(?:为|是)?$"
              + "|计划(?=投资|新建|建设|完成|招|新增|开展|实施|组织|引进|培训|总投资|用|到|于|在|安排|举办|打造"
              + "|争取|筹|改造|发展|新改|再|今年|明年|每年|全年|新)"
              + "|(?:我们|本人|我[局院校镇村区县市所]?|公司|街道|支部|社区|学校|医院|班子)将"
              + "|将(?:继续|进一步|全面|着力|重点|大力|持续|积极|再|努力|新建|新增|力争)");

  /** Words that turn all that follows in their sentence to the future. */
  private static final WordList LATER = WordList.of("明年 来年 下一年 下年度 下一步 今后 新的一年");

  /** 争取上级资金500万元 is money won; 争取新增50家 is a hope. */
  private static final Cue HOPE =
      Cue.of("争", "争取(?!了|到|上级|中央|省|市|县|区|资金|项目|专项|各类|各级|国家|财政|社会|补助|经费|政策|扶持)" + "[^，；。]*$");

  private static final Pattern UNTIL = Pattern.compile("到(20[0-9]{2})年(底|末|前|年底|，|实现|建|力)[^。；]*$");
  private static final Pattern YEAR_AHEAD = Pattern.compile("(20[0-9]{2})年[^。；]*$");

  private static final WordList TURN_TO_DONE = WordList.of("； 已 实际 完成 累计 目前 超额 了");

  private Plans() {}

  static boolean include(Setting setting, Verdict previous, OptionalInt year) {
    String before = setting.before();
    String wide = setting.wideBefore();
    if (FormerTargets.include(setting)
        || INTENT.in(before)
        || LATER.occursIn(wide)
        || HOPE.in(before)) {
      return true;
    }
    return isAhead(wide, UNTIL, year)
        || isAhead(wide, YEAR_AHEAD, year)
        || (previous == Verdict.TARGET && continues(setting));
  }

  /** 力争新增50家、培训300人: the hope goes on until the sentence turns to what was done. */
  private static boolean continues(Setting setting) {
    String between = setting.sincePrevious();
    return !between.startsWith("的") && !TURN_TO_DONE.occursIn(between);
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
