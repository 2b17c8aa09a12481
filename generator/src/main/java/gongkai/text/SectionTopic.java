package gongkai.text;

import gongkai.model.Coded;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a section of a report is about, by the words of its heading: the parts that the genre asks
 * for (述学、述职、述德、述廉, shortcomings, plans), under whatever slogan they stand.
 *
 * <p>Rules of the language, most telling word first. A heading may name several subjects
 * (存在的问题和下一步打算); a slogan whose words fit none (“稳”字当头) names none.
 */
public enum SectionTopic implements Coded {
  /** 学习、思想、政治: what was studied, and with what conviction. */
  LEARNING(
      "学习|学(?:在|与)|理论|学思|学深|述学|学风|思想(?:建设|政治|武装|引领|根基|认识)|政治(?!责任|生态)|两个确立|两个维护|初心|信念|主题教育|党性|意识形态|勤学|(?:^|[、.．）)])学(?:[：:]|$)"),
  /** 履职: the work itself. */
  DUTY(
      "履职|履行(?!.{0,4}两个责任).{0,6}职责|职责|尽责|述职|岗位|本职|(?:主要|重点|各项|业务|常规|中心)工作|工作(?:情况|成效|业绩|实绩|回顾|总结|任务|完成)|业绩|实绩|主业|主责|敬业|信访|(?:^|[、.．）)])[职能勤绩](?:[：:]|$)"),
  /** 述德: virtue and conduct. */
  VIRTUE("述德|品德|道德|德行|修养|官德|政德|遵德|以德|立德|(?:^|[、.．）)])德(?:[：:]|$)"),
  /** 党建: the Party's own organisation. */
  PARTY("党建|党组织|支部|堡垒|管党治党|从严治党|党务"),
  /** 述廉: integrity and conduct in office. */
  INTEGRITY("廉|两个责任|八项规定|作风建设|改进(?:工作)?作风|政治生态|反腐|纪律|守纪|底线|自律|律己|正风肃纪|接受监督|重大事项报告"),
  /** What is still wanting. */
  SHORTCOMINGS(
      "不足|短板|差距|(?:存在|主要|突出|自身|的)(?:的)?(?:主要|突出)?(?:问题|困难|薄弱)|薄弱环节|问题(?:和|与|及|整改)|剖析|检视|查摆|没(?:有)?[做办干]好|欠账|隐忧"),
  /** What is promised for the time to come. */
  PLANS(
      Sections.PLAN.pattern()
          + "|打算|努力方向|改进(?:措施|方向)|整改措施|工作(?:计划|思路|安排)|展望"
          + "|新一年|新年度|(?:整改|改进|努力|奋斗|行动|提升)(?:思路|方向|举措|计划|目标|打算)|发展思路|往后|(?:怎[么样]|如何)[干办做改走]|改什么|再出发|接下来|后续(?:工作|安排|打算)|开[年春](?:后|的|打算|要)|(?:措施|思路|举措|计划|安排|打算|部署)(?:和|与|及|、)(?:措施|思路|举措|计划|安排|打算|部署)[：:）)]?$|重点安排|(?:工作(?:重点|设想|谋划|举措|措施)|重点(?:举措|事项))[：:）)]?$");

  /** Words of work that many slogans carry: they tell only where nothing else does. */
  private static final Pattern WORK =
      Pattern.compile(
          "服务|发展|产业|项目|民生|建设|治理|维权|权益|保障|改革|创新|经济|职工|群众|基层|实干|落实|攻坚|振兴|安全|稳定|生产|工会|业务|工作");

  /** What became of earlier promises is an account of work, no plan. */
  private static final Pattern KEPT = Pattern.compile("(?:打算|计划|目标|任务|承诺|安排).{0,6}(?:完成|落实|兑现|执行)");

  private final Pattern words;

  SectionTopic(String words) {
    this.words = Pattern.compile(words);
  }

  /** Whether a heading's words name this subject. */
  boolean isNamedBy(String heading) {
    return words.matcher(heading).find();
  }

  /**
   * The subjects of a heading.
   *
   * @param heading with or without its number (一、), at any level
   * @return in the order of this list; empty if the words name none
   */
  public static Set<SectionTopic> of(String heading) {
    EnumSet<SectionTopic> topics = EnumSet.noneOf(SectionTopic.class);
    for (SectionTopic topic : values()) {
      if (topic.isNamedBy(heading)) {
        topics.add(topic);
      }
    }
    if (KEPT.matcher(heading).find()) {
      topics.remove(PLANS);
      topics.add(DUTY);
    }
    if (topics.isEmpty() && WORK.matcher(heading).find()) {
      topics.add(DUTY);
    }
    return Collections.unmodifiableSet(topics);
  }
}
