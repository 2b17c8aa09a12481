package gongkai.text.verdict;

import gongkai.han.Lexicon;
import java.util.regex.Pattern;

/**
 * What was aimed at before, beside what came of it: 去年提出新建站点12个，实际建成14个. The first number is no
 * figure of this year.
 */
final class FormerTargets {
  private static final Lexicon LEXICON = Lexicon.read("verdicts");

  private static final String SET =
      "(?:" + LEXICON.words("target-set").any() + "|计划(?!生育)|安排(?!了|资金|经费|专项|预算|财政))";

  private static final Cue LAST_YEAR =
      Cue.of("去上前", "(?:去年|上年度?|上一年度?|前一年度?)[^，。；]{0,8}" + SET + "[^，。；]*$");

  private static final Cue ORIGINALLY = Cue.of("原预", "(?:原[先来]?(?:定|计划|打算)|预定)[^，。；]*$");

  private static final Cue THIS_YEAR =
      Cue.of(
          "年原述报",
          "(?:年初|20[0-9]{2}年|报告中?|述职时|会上)[^，。；]{0,8}(?:" + SET + "|要(?!求|素|点|闻|件|案))[^，。；]*$");

  private static final Pattern OUTCOME =
      Pattern.compile("^[^。]*?[，；](?:[^，。；]{0,8})(?:实际|现已|已|目前|完成|超额|最终)");

  /** 目标：发展会员2000人；完成情况：…. */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:^|[，。；.、）)])[^，。；：]{0,4}"
              + LEXICON.words("target-label").any()
              + "(?:内容|事项)?[：:][^。；：]*$");

  /** 筹集40万元的目标超额完成，筹集52万元; with no second number, the first is what was reached. */
  private static final Cue AIMED = Cue.of("目任承计", "^的[^，。；0-9]{0,6}(?:目标|任务|承诺|计划)");

  private static final Cue ACTUAL = Cue.of("实", "实际(?!上|情况|行动|问题|困难|行|需)");

  /** 支出预算为3.50万元，支出决算为2.86万元: of the two the second is what was spent. */
  private static final Cue BUDGETED = Cue.of("预", "预算(?:数|安排|收入|支出)?(?:为|是)?$");

  /** 预算1,900万元: a project's, in a clause of its own. */
  private static final Pattern OF_PROJECT = Pattern.compile("^(?:工程|项目)?(?:总|概)?预算(?:为|约)?$");

  private static final Pattern ACCOUNT = Pattern.compile("^[^。；]*?决算");

  private FormerTargets() {}

  static boolean include(Setting setting) {
    String before = setting.before();
    return LAST_YEAR.in(before)
        || ORIGINALLY.in(before)
        || (THIS_YEAR.in(before) && OUTCOME.matcher(setting.wideAfter()).find())
        || OF_PROJECT.matcher(before.strip()).find()
        || (BUDGETED.in(before) && ACCOUNT.matcher(setting.wideAfter()).find())
        || LABELLED.matcher(setting.wideBefore()).find()
        || actuallyOtherwise(setting);
  }

  /** 要发放20万元，实际发放25万元: of two numbers of one thing, the second says what was. */
  private static boolean actuallyOtherwise(Setting setting) {
    if (!setting.hasNext() || !setting.next().unit().equals(setting.candidate().unit())) {
      return false;
    }
    int from = setting.candidate().tail();
    String between = setting.sentence().substring(from, Math.max(from, setting.next().lead()));
    return ACTUAL.in(between) || AIMED.in(setting.after());
  }
}
