package gongkai.text;

import gongkai.text.Measure.Kind;
import java.util.regex.Pattern;

/** Parameters of a scheme, standards and duties: what is to be given or done, not what was. */
final class Rules {
  /** 每亩, 每人每月, 每季度; but 每万人, 每百户 head a rate that was reached. */
  private static final Pattern EACH = Pattern.compile("每(?![百千万])[^，；。]{0,24}$");

  /** 一年两次, 每月一次, 一周三次. */
  private static final Pattern FREQUENCY =
      Pattern.compile("([一半每]|两|[2-9])个?(年|月|季|季度|周|天|日|学期)(至少|不少于|开展|召开|组织)?$");

  private static final Pattern DUTY =
      Pattern.compile("(要求|规定|必须|应当|原则上|不得|须|严禁|凡|标准为|标准是|标准：|上限|下限|限额|起征点|满分)[^，；。]{0,20}$");

  private static final Pattern BY_STANDARD = Pattern.compile("(按照?|依照|参照)[^，；。]{0,30}$");
  private static final Pattern STANDARD_AFTER =
      Pattern.compile("^(的|以内的|以下的)?[^，；。0-9*]{0,8}(标准|比例|额度|力度|要求|上限|下限|折)");

  private static final Pattern HIGHEST =
      Pattern.compile("最高(可|可达|不超过|给予|补助|补贴|奖励|奖补|贷款|授信)[^，；。]{0,10}$");

  /** 25人以上企业, 60岁以上老人, 500万元以上项目. */
  private static final Pattern CLASS_OF_BODIES =
      Pattern.compile(
          "^(的)?(企业|单位|项目|干部|党员|职工|人员|老人|老年|学生|家庭|农户|房屋|建筑|资金|采购|工程|大额|支出|合同|设备|通用|专用|大型|案件|规模|以下|以上|学历|职称|的)");

  private static final Pattern PER = Pattern.compile("^\\s*(/|／|每)");

  private Rules() {}

  static boolean include(Setting setting, Verdict previous) {
    Candidate candidate = setting.candidate();
    String before = setting.before().strip();
    String after = setting.after();
    if (PER.matcher(after).find() || EACH.matcher(before).find() && !before.contains("平均每")) {
      return true;
    }
    if (candidate.kind() == Kind.EVENT && FREQUENCY.matcher(before).find()) {
      return true;
    }
    if (DUTY.matcher(before).find() || HIGHEST.matcher(before).find()) {
      return true;
    }
    if (STANDARD_AFTER.matcher(after).find() && !Verbs.LISTED.endsAt(before, before.length())) {
      return true;
    }
    if (BY_STANDARD.matcher(before).find() && isGiven(after)) {
      return true;
    }
    return limitsClass(setting) || isStudyDuty(setting) || continues(setting, previous);
  }

  private static boolean isGiven(String after) {
    return after.contains("标准")
        || after.contains("比例")
        || after.contains("给予")
        || after.contains("执行");
  }

  /** 以上 with a noun right after it bounds a class of bodies; a rate so bounded is still a rate. */
  private static boolean limitsClass(Setting setting) {
    Candidate candidate = setting.candidate();
    boolean bounded = candidate.tail() > candidate.end();
    return bounded
        && candidate.kind() != Kind.RATE
        && CLASS_OF_BODIES.matcher(setting.after()).find();
  }

  /** 学习不少于20学时: a duty of attendance; 服务不少于34家 is a result. */
  private static boolean isStudyDuty(Setting setting) {
    Candidate candidate = setting.candidate();
    boolean atLeast =
        setting.sentence().substring(candidate.lead(), candidate.start()).contains("不少于")
            || setting.sentence().substring(candidate.lead(), candidate.start()).contains("不低于")
            || setting.sentence().substring(candidate.lead(), candidate.start()).contains("至少");
    boolean timed =
        candidate.kind() == Kind.TIME
            || candidate.unit().equals("次")
            || candidate.unit().equals("篇");
    return atLeast && timed && !Pattern.compile("累计|全年|共|已|完成").matcher(setting.before()).find();
  }

  /** 每人每月200元、300元: a list of parameters goes on. */
  private static boolean continues(Setting setting, Verdict previous) {
    if (previous != Verdict.RULE || !setting.hasPrevious()) {
      return false;
    }
    int gapStart = setting.previous().tail();
    int gapEnd = setting.candidate().lead();
    String gap = gapStart < gapEnd ? setting.sentence().substring(gapStart, gapEnd) : "";
    return gap.equals("、") || gap.equals("和") || gap.equals("或") || gap.equals("至");
  }
}
