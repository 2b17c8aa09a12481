package gongkai.privacy;

import java.util.regex.Pattern;

/**
 * The words for help and for those who get it, by which a list of names is told to be one of
 * beneficiaries. Names of award winners and officials are published on purpose.
 */
final class Aid {
  /** With the first characters of all, so that most places of a text cost one look. */
  private static final String WORDS =
      "(?=[困特低贫受救帮补资慰助大患残五孤建脱致送欠讨拖公廉保危优抚理法留失空解安雨爱捐微包互医住扶抚慰济助赔])(?:"
          + "困难|特困|低保|贫困|受助|救助|帮扶|补助|补贴|资助|慰问|助学|大病|患病|残疾|五保|孤寡|孤儿|建档立卡|脱贫|救济|受灾|致困|致贫|送温暖|欠薪|讨薪|拖欠工资"
          + "|公租房|廉租|保障房|危房|优抚|抚恤|理赔|受援|法律援助|受益|困境|留守|低收入|失独|空巢|解困|安置|帮困|雨露计划|爱心款|捐款对象|微心愿|包保对象|帮包"
          + "|互助金|互助保障金|医疗互助|住院互助|扶困|抚慰金|慰藉金|济困|助困|赔付|受惠|受赠|特扶|救急难"
          + ")";

  static final Pattern MENTIONED = Pattern.compile(WORDS);

  static final Pattern HONOURED =
      Pattern.compile("劳模名|劳模评|先进|获奖|表彰|标兵|能手|党组成员|领导班子|工作组|评委|志愿者|责任人|干部名单|工作人员");

  /** Adjectives that make a person one who gets help. */
  private static final String NEEDY =
      "困难|特困|贫困|受助|受资助|患病|重病|大病|残疾|脱贫|受灾|帮扶|被帮扶|救助|被救助|慰问|低保|五保|建档立卡|单亲|零就业|下岗|失独|空巢|孤寡|留守|困境|低收入|边缘|边缘易致贫|包保|监测|易返贫"
          + "|特困供养|危房改造|公租房|补助|补贴|资助";

  private static final String PERSON =
      "女职工|职工|党员|群众|大学生|中学生|小学生|学生|学子|生|对象|劳模|农民工|农户|户|工友|员工|居民|村民|家庭|老人|老太|老汉|儿童|孩子|儿|考生|教师|军人|妇女|母亲|人员|人";

  /** Somebody who gets help by what he is called. */
  static final Pattern PERSON_IN_NEED =
      Pattern.compile(
          "(?=[困特贫受患重大残脱帮被救慰低五建单零下失空孤留边包监易危公补资户求烈军])(?:(?:"
              + NEEDY
              + ")(?:"
              + PERSON
              + ")|户主|帮扶户|五保户|监测户|重病户|孤儿|受援人|受益人|受助人|求助人|烈属|军属)(?:代表|家属|家庭|同志|子女)?[ :：]?");

  /** Somebody who gets help if his sentence says so. */
  static final Pattern ANY_PERSON =
      Pattern.compile(
          "(?=[农民工矿快外环卫保洁清护骑司退伤复老失大中小新学孩儿乡邻村居群职女员同教])(?<!困难|特困|贫困)(?:[农民工矿快外环卫保洁清护]{1,3}[工员]人?|(?:外卖|快递)小哥|骑手|司机|保安|门卫|(?:退役|退伍|伤残|复员)军人|老党员|老战士|老兵|失业人员|大学生|中学生|小学生|新生|学子|孩子|儿童|老人|乡亲|邻居|村民|居民|群众|职工|工人|女工|工友|员工|同学|小朋友|教师|老师)(?:代表|家属|同志)?");

  static final Pattern GIVEN_TO_THEM =
      Pattern.compile(
          "慰问|看望|救助|资助|追回|追讨|讨回|讨薪|送[去上]|领到|领取|再就业|补助|援助|帮助|发放|低保金|募捐|赔偿|讨要|维权|捐款|慰问金|助学金");

  /** 把助学金送到某某某同学手中. */
  static final Pattern HANDED_TO =
      Pattern.compile("(?=[送交发递打转汇])(?:送到|送至|交到|交给|送给|发给|发放[给至到]|递到|打给|打入|转入|转至|汇入|汇至)了?");

  /** What is told of somebody who gets help. */
  static final Pattern TOLD_OF_ONE =
      Pattern.compile(
          "(?=[享家生被纳领获收是系属])(?:享受[㐀-鿿]{0,4}(?:低保|补贴|救助|供养|五保)|家庭[㐀-鿿]{0,6}(?:困难|贫困)|生活(?:[十非比特]?[分常较别])?困难|被?纳入[㐀-鿿]{0,4}(?:低保|特困|监测|帮扶|救助|五保)"
              + "|[领获收][取得到]了?(?:\\d+元)?[㐀-鿿]{0,4}(?:救助|补助|资助|慰问|助学|低保|抚恤)|[是系属](?:村里的|我[村镇市区]的?)?(?:低保|贫困|困难|特困|五保|脱贫|监测)户?)");

  static final Pattern HELPER =
      Pattern.compile("为|给|帮|向|对|把|让|使|带队|主持|走访|慰问|看望|协调|负责|组织|指出|强调|要求|了解|调研|介绍|表示|说");

  /** Into whose home somebody came. */
  static final Pattern VISITED =
      Pattern.compile("(?=[看探走慰来去赶])(?:看望|探望|走访|慰问|走进|来到|去到|赶到|探访)(?:了|慰问了?|看望了?)?");

  /** Behind a name: somebody's home, or somebody old or young. */
  static final Pattern AT_HOME =
      Pattern.compile("^(?:老人|大爷|大妈|大娘|大叔|大婶|奶奶|爷爷|婆婆|阿姨|同学|小朋友|夫妇|一家|全家|家)");

  /** Nouns of which 困难企业：某某、某某 lists none that is a person. */
  private static final Pattern THINGS =
      Pattern.compile(
          "(?:企业|公司|单位|村|社区|项目|部门|机构|学校|工会|物[资品]|制度|措施|政策|方式|类[别型]|标准|内容|品牌|乡镇|街道|地区|行业|产业|资金|原因|活动)(?:有|为|是|包括|包含|分别[为是]|如下)?:?$");

  private Aid() {}

  /** Whether a text is about help, and not about honours. */
  static boolean isMeant(String text) {
    return MENTIONED.matcher(text).find() && !HONOURED.matcher(text).find();
  }

  /** Whether what leads to a list says that it is one of persons in need. */
  static boolean leadsToPersons(String lead) {
    return isMeant(lead) && !THINGS.matcher(lead).find();
  }

  static Pattern before(String middle) {
    return Pattern.compile(WORDS + middle);
  }
}
