package gongkai.text.section;

import gongkai.han.SoughtPattern;
import gongkai.model.Coded;
import gongkai.text.word.TimeAheadWords;
import gongkai.text.word.TopicWords;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
      TopicWords.POLITICS.any()
          + "(?!"
          + TopicWords.NO_POLITICS.any()
          + ")|(?:^|[、.．）)])"
          + TopicWords.LEARNING_SIGN.any()
          + "(?:[：:]|$)"),
  /** 履职: the work itself. */
  DUTY("(?:^|[、.．）)])" + TopicWords.DUTY_SIGN.any() + "(?:[：:]|$)"),
  /** 述德: virtue and conduct. */
  VIRTUE("(?:^|[、.．）)])" + TopicWords.VIRTUE_SIGN.any() + "(?:[：:]|$)"),
  /** 党建: the Party's own organisation. */
  PARTY,
  /** 述廉: integrity and conduct in office. */
  INTEGRITY,
  /** What is still wanting. */
  SHORTCOMINGS(
      TopicWords.TROUBLED_BY.any()
          + "的?"
          + TopicWords.TROUBLED_HOW.any()
          + "?"
          + TopicWords.TROUBLE.any()),
  /** What is promised for the time to come. */
  PLANS(
      Sections.PLAN.toString()
          + "|"
          + TimeAheadWords.TOPICS.any()
          + "|"
          + TopicWords.YEAR_BEGINS.any()
          + TopicWords.YEAR_BEGINS_HOW.any()
          + "|"
          + TopicWords.PLAN_PART.any()
          + "[和与及、]"
          + TopicWords.PLAN_PART.any()
          + "[：:）)]?$|"
          + TopicWords.PLAN_END.any()
          + "[：:）)]?$");

  /** Words of work that many slogans carry: they decide only where nothing else does. */
  private static final SoughtPattern WORK = SoughtPattern.of(TopicWords.WORK.any());

  /** What became of earlier promises is an account of work, no plan. */
  private static final SoughtPattern KEPT =
      SoughtPattern.of(TopicWords.PROMISE.any() + ".{0,6}" + TopicWords.PROMISE_KEPT.any());

  @SuppressWarnings("ImmutableEnumChecker") // It keeps nothing of what it was asked.
  private final SoughtPattern words;

  /** Named by the words of its list. */
  SectionTopic() {
    this.words = SoughtPattern.of(TopicWords.valueOf(name()).any());
  }

  /**
   * Named by the words of its list, and by a rule.
   *
   * @param rule a pattern
   */
  SectionTopic(String rule) {
    this.words = SoughtPattern.of(TopicWords.valueOf(name()).any() + "|" + rule);
  }

  /** Whether a heading's words name this subject. */
  boolean isNamedBy(String heading) {
    return words.in(heading);
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
    if (KEPT.in(heading)) {
      topics.remove(PLANS);
      topics.add(DUTY);
    }
    if (topics.isEmpty() && WORK.in(heading)) {
      topics.add(DUTY);
    }
    return Collections.unmodifiableSet(topics);
  }
}
