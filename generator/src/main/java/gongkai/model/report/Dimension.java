package gongkai.model.report;

import gongkai.model.Coded;

/**
 * What a report accounts for, as its title says it: 述职 duty, 述德 virtue, 述廉 integrity, 述学 learning,
 * 述责 responsibility, 述法 the rule of law; and 德能勤绩廉: virtue, competence, diligence, performance,
 * integrity.
 */
public enum Dimension implements Coded {
  DUTY,
  VIRTUE,
  INTEGRITY,
  LEARNING,
  RESPONSIBILITY,
  LAW,
  COMPETENCE,
  DILIGENCE,
  PERFORMANCE
}
