package gongkai.model.report;

import gongkai.model.Coded;

/** Who reports: a leading group (领导班子) or one person (本人, 我). */
public enum ReportType implements Coded {
  TEAM,
  INDIVIDUAL
}
