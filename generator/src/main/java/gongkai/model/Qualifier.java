package gongkai.model;

/** How exact a written number is: 余, 多, 超 say more than it; 近 nearly; 约 about. */
public enum Qualifier implements Coded {
  EXACT,
  APPROX,
  NEARLY,
  MORE_THAN,
  AT_LEAST,
  AT_MOST
}
