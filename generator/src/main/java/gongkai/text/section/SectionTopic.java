package gongkai.text.section;

import gongkai.han.Lexicon;
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
  LEARNING("政治(?!责任|生态)|(?:^|[、.．）)])学(?:[：:]|$)"),
  /** 履职: the work itself. */
  DUTY("(?:^|[、.．）)])[职能勤绩](?:[：:]|$)"),
  /** 述德: virtue and conduct. */
  VIRTUE("(?:^|[、.．）)])德(?:[：:]|$)"),
  /** 党建: the Party's own organisation. */
  PARTY,
  /** 述廉: integrity and conduct in office. */
  INTEGRITY,
  /** What is still wanting. */
  SHORTCOMINGS("(?:存在|主要|突出|自身|的)(?:的)?(?:主要|突出)?(?:问题|困难|薄弱)"),
  /** What is promised for the time to come. */
  PLANS(
      Sections.PLAN.pattern()
          + "|"
          + Lexicon.read("time-ahead").marked("topics").any()
          + "|开[年春](?:后|的|要)|"
          + topics("plan-part")
          + "(?:和|与|及|、)"
          + topics("plan-part")
          + "[：:）)]?$|"
          + topics("plan-end")
          + "[：:）)]?$");

  /** Words of work that many slogans carry: they tell only where nothing else does. */
  private static final Pattern WORK = Pattern.compile(topics("work"));

  /** What became of earlier promises is an account of work, no plan. */
  private static final Pattern KEPT = Pattern.compile("(?:打算|计划|目标|任务|承诺|安排).{0,6}(?:完成|落实|兑现|执行)");

  private final Pattern words;

  /** Named by the words of its list. */
  SectionTopic() {
    this.words = Pattern.compile(topics(code()));
  }

  /**
   * Named by the words of its list, and by a rule.
   *
   * @param rule a pattern
   */
  SectionTopic(String rule) {
    this.words = Pattern.compile(topics(code()) + "|" + rule);
  }

  private static String topics(String list) {
    return Lexicon.read("topics").words(list).any();
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
