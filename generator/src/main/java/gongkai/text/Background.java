package gongkai.text;

import java.util.regex.Pattern;

/** True counts that are not results: what there is, and what others have. */
final class Background {
  private static final Pattern STOCK =
      Pattern.compile(
          "(现有|下辖|管辖|总人口|户籍人口|常住人口|辖区面积|总面积|占地|建筑面积|耕地面积|编制|实有|在编|内设|注册资本|开放床位|编制床位|注册资金|下设|辖(?=有|$))[^。；]*$");

  /** These too tell of a stock, unless something was done with them in the same clause. */
  private static final Pattern STAFF =
      Pattern.compile("(在职|在岗|在册|在校|教职工|退休|教学班|班子成员|共有|人口|设有|核定)[^，。；]*$");

  /** 在全省120个单位中, 从近百个项目中: others, among whom one stands out. */
  private static final Pattern AMONG = Pattern.compile("(在|从)[^，；。]{0,20}$");

  private static final Pattern AMONG_END =
      Pattern.compile("^[^，；。]{0,16}(中|里|当中)(脱颖|排名|位列|位居|名列|列|获|排|胜出|突围|入选|，|综合)");

  /** Where a place lies, and whom its leaders lead. */
  private static final Pattern PLACE_OR_FOLLOWERS =
      Pattern.compile("((位于|地处|距|相距)[^，；。]{0,16}|(团结)?带领(全[^，；。]{1,4})?)$");

  private Background() {}

  static boolean include(Setting setting, Verdict previous) {
    String before = setting.before();
    if (AMONG.matcher(before).find() && AMONG_END.matcher(setting.wideAfter()).find()) {
      return true;
    }
    if (PLACE_OR_FOLLOWERS.matcher(before).find() || isStock(setting, before)) {
      return true;
    }
    return previous == Verdict.BACKGROUND && continues(setting);
  }

  private static boolean isStock(Setting setting, String before) {
    boolean stock = STOCK.matcher(before).find();
    boolean staff = STAFF.matcher(before).find();
    if (!stock && !staff) {
      return false;
    }
    String wide = setting.wideBefore();
    if (before.contains("共有") && (wide.contains("截至") || Verbs.LISTED.occursIn(setting.after()))) {
      return false;
    }
    return !Verbs.LISTED.occursIn(
        before.replace("开放床位", "").replace("建设", "").replace("建筑", "").replace("服务", ""));
  }

  /** 全村现有农户320户，人口1200人，党员56名: the inventory goes on until a verb of doing. */
  private static boolean continues(Setting setting) {
    String between =
        setting
            .sentence()
            .substring(
                Math.min(setting.previous().tail(), setting.candidate().lead()),
                setting.candidate().lead());
    String after = setting.after();
    return !Verbs.LISTED.occursIn(between) && !Verbs.LISTED.startsAt(after, 0);
  }
}
