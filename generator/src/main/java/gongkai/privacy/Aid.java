package gongkai.privacy;

import java.util.regex.Pattern;

/**
 * The words for help and for those who get it, by which a list of names is told to be one of
 * beneficiaries. Names of award winners and officials are published on purpose.
 */
final class Aid {
  private static final String WORDS =
      "困难|特困|低保|贫困|受助|救助|帮扶|补助|补贴|资助|慰问|助学|大病|患病|残疾|五保|孤寡|孤儿|建档立卡|脱贫|救济|受灾|致困|致贫|送温暖|欠薪|讨薪|拖欠工资"
          + "|公租房|廉租|保障房|危房|优抚|抚恤|理赔|受援|法律援助|受益|困境|留守|低收入|失独|空巢|解困|安置|帮困|雨露计划|爱心款|捐款对象";

  static final Pattern MENTIONED = Pattern.compile(WORDS);

  static final Pattern HONOURED =
      Pattern.compile("劳模名|劳模评|先进|获奖|表彰|标兵|能手|党组成员|领导班子|工作组|评委|志愿者|责任人|干部名单|工作人员");

  /** Adjectives that make a person one who gets help. */
  private static final String NEEDY =
      "困难|特困|贫困|受助|受资助|患病|重病|大病|残疾|脱贫|受灾|帮扶|被帮扶|救助|被救助|慰问|低保|五保|建档立卡|单亲|零就业|下岗|失独|空巢|孤寡|留守|困境|低收入|边缘|边缘易致贫|监测|易返贫"
          + "|特困供养|危房改造|公租房|补助|补贴|资助";

  private static final String PERSON =
      "女职工|职工|党员|群众|大学生|中学生|小学生|学生|对象|劳模|农民工|农户|户|员工|居民|村民|家庭|老人|儿童|妇女|母亲|人员|人";

  /** Somebody who gets help by what he is called. */
  static final Pattern PERSON_IN_NEED =
      Pattern.compile(
          "(?:(?:"
              + NEEDY
              + ")(?:"
              + PERSON
              + ")|户主|帮扶户|五保户|监测户|重病户|孤儿|受援人|受益人|受助人|求助人|烈属|军属)(?:代表|家属|家庭|同志|子女)?[ :：]?");

  /** Somebody who gets help if his sentence says so. */
  static final Pattern ANY_PERSON =
      Pattern.compile(
          "(?<!困难|特困|贫困)(?:农民工|民工|退役军人|退伍军人|老党员|失业人员|大学生|环卫工人|老人|职工|村民|同学)(?:代表|家属|同志)?");

  static final Pattern GIVEN_TO_THEM =
      Pattern.compile("慰问|看望|救助|资助|追回|追讨|讨回|讨薪|送[去上]|领到|领取|再就业|补助|援助|帮助|募捐|慰问金|助学金");

  /** 把助学金送到某某某同学手中. */
  static final Pattern HANDED_TO = Pattern.compile("(?:送到|交到|交给|送给|发给|发放给|递到|打给)了?");

  private Aid() {}

  /** Whether a text is about help, and not about honours. */
  static boolean isMeant(String text) {
    return MENTIONED.matcher(text).find() && !HONOURED.matcher(text).find();
  }

  static Pattern before(String middle) {
    return Pattern.compile("(?:" + WORDS + ")" + middle);
  }
}
