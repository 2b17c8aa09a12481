package gongkai.model;

/** The kind of publisher, which decides page tags and footer duties. */
public enum Profile implements Coded {
  GOV,
  PARTY,
  UNION,
  NONE
}
