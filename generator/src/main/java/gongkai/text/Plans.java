package gongkai.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that put a number into the future. An estimate for the period reported on (预计增加收益) is a
 * result; a plan for later is not.
 */
final class Plans {
  private static final Pattern INTENT =
      Pattern.compile(
          "(力争|拟|计划(?=投资|新建|建设|完成|招|新增|开展|实施|组织|引进|培训|总投资|用|到|于|在|安排|举办|打造|争取|筹|改造|发展|新改|再|今年|明年|每年|全年|新)"
              + "|目标(任务)?(数)?(是|为|值|：|的)?$|(任务|计划|目标)(数|量|额)?(为|是)?$|预期目标|明年|来年|下一年|下年度|下一步|今后|未来|打算"
              + "|(我们|我|本人|我局|我院|我校|我镇|我村|我区|我县|我市|公司|街道|支部|社区|学校|医院|班子)将|将(继续|进一步|全面|着力|重点|大力|持续|积极|再|努力|新建|新增|力争))[^。；]*$");

  /** 争取上级资金500万元 is money won; 争取新增50家 is a hope. */
  private static final Pattern HOPE =
      Pattern.compile("争取(?!了|到|上级|中央|省|市|县|区|资金|项目|专项|各类|各级|国家|财政|社会|补助|经费|政策|扶持|爱心|后盾)[^，；。]*$");

  private static final Pattern UNTIL = Pattern.compile("到(20[0-9]{2})年(底|末|前|年底|，|实现|建|力)[^。；]*$");
  private static final Pattern YEAR_AHEAD = Pattern.compile("(20[0-9]{2})年[^。；]*$");

  private Plans() {}

  static boolean include(Setting setting, Verdict previous, OptionalInt year) {
    String before = setting.before();
    String wide = setting.wideBefore();
    if (INTENT.matcher(before).find() || HOPE.matcher(before).find()) {
      return true;
    }
    return isAhead(wide, UNTIL, year)
        || isAhead(wide, YEAR_AHEAD, year)
        || (previous == Verdict.TARGET && continues(setting));
  }

  /** 力争新增50家、培训300人: the hope goes on until the sentence turns to what was done. */
  private static boolean continues(Setting setting) {
    String between =
        setting
            .sentence()
            .substring(
                Math.min(setting.previous().tail(), setting.candidate().lead()),
                setting.candidate().lead());
    return !between.startsWith("的")
        && !Pattern.compile("；|已|实际|完成|累计|目前|超额|了").matcher(between).find();
  }

  /** Whether the last year named lies after the year reported on. */
  private static boolean isAhead(String text, Pattern pattern, OptionalInt year) {
    if (year.isEmpty()) {
      return pattern == UNTIL && pattern.matcher(text).find();
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() && Integer.parseInt(matcher.group(1)) > year.getAsInt();
  }
}
