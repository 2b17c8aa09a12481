package gongkai.model;

/** Where a unit stands in the administrative order, highest first. */
public enum Level implements Coded {
  CITY,
  DISTRICT,
  TOWNSHIP,
  BUREAU
}
