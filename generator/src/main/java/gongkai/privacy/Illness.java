package gongkai.privacy;

import java.util.regex.Pattern;

/** The words for illnesses, and for what is said of them when nobody in particular is ill. */
final class Illness {
  /** Diseases by their own names; 病 alone is too common a word. */
  private static final String NAMED =
      "癌|瘤|白血病|尿毒症|糖尿病|高血压病?|冠心病|心脏病|肾[㐀-鿿]{0,3}衰竭?|肾病|肝硬化|肝腹水|[肝肺肾胃肠脑][㐀-鿿]{0,2}炎|脑梗塞?|脑出血|脑溢血|脑卒中|脑瘫|中风"
          + "|心梗|心肌梗[死塞]|心脏搭桥|尘肺病?|矽肺病?|肺气肿|结核病?|肺结核|艾滋病|乙肝|丙肝|梅毒|抑郁症|抑郁|焦虑症|精神分裂症?|精神病|精神疾病|精神障碍|癫痫|小儿麻痹症?|麻痹症|中毒|烧伤|骨折|帕金森[㐀-鿿]{0,2}|阿尔茨海默[㐀-鿿]{0,1}"
          + "|老年痴呆|痴呆|自闭症|孤独症|唐氏综合[征症]|红斑狼疮|风湿[㐀-鿿]{0,4}|关节炎|股骨头坏死|强直性脊柱炎|再生障碍性贫血|地中海贫血|血友病|渐冻症|脊髓[㐀-鿿]{0,6}|新冠(?:肺炎|病毒)?|肺炎"
          + "|先天性[㐀-鿿]{2,8}|重度残疾|重[病疾]|大病|绝症|恶疾|重症|罕见病|植物人|综合[征症]|病变|白内障|青光眼|肢体残疾|智力残疾";

  /** What only the ill go through. */
  private static final String SUFFERED =
      "(?:高位)?截瘫|偏瘫|瘫痪|截肢|化疗|放疗|透析|卧床|失明|搭桥手术|手术后|病危|昏迷|病逝|病故|换肾|肾移植|肝移植|骨髓移植|生活不能自理";

  /** With the first characters of all, so that most places of a text cost one look. */
  static final Pattern TOLD =
      Pattern.compile(
          "(?=[癌瘤白尿糖高冠心肾肝肺胃肠脑中尘矽结艾乙丙梅抑焦精癫麻小烧帕阿老痴自孤唐红风关股强再地血渐脊新先重大绝恶罕植综病截偏瘫化放透卧失搭手昏换骨生肢智青])(?:"
              + NAMED
              + "|"
              + SUFFERED
              + ")");

  /** Behind an illness: it is fought, spoken about or searched for. */
  static final Pattern IN_GENERAL =
      Pattern.compile(
          "^(?:的)?(?:防治|防控|筛查|知识|宣传|预防|讲座|健康教育|义诊|普查|患病率|发病|疫情|专科|门诊|医院|科|疫苗|防疫|救助|保险|医疗|互助|补充|互助保障|等慢|患者管理|管理)");

  /** Whoever does this is not the one who is ill. */
  static final Pattern VISITOR =
      Pattern.compile(
          "看望|慰问|走访|主持|召开|部署|宣讲|宣传|筛查|防治|预防|培训|指导|带队|率|参加|出席|调研|救治|会诊|研究|普查|志愿|义诊|防控|抗击|抗疫|阻击|讲授|讲解|主讲|医生|医师|护士|教授|院长|捐款|捐赠|募捐|帮助|救助|照顾|护理|关心|关爱|了解|陪同|组织|推进|负责|开展|落实|先进|事迹|工作者|传染病");

  private Illness() {}
}
