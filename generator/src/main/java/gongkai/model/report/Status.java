package gongkai.model.report;

import gongkai.model.Coded;

/** How far a report has come on its way to the public. */
public enum Status implements Coded {
  DRAFT,
  IN_REVIEW,
  APPROVED,
  PUBLISHED,
  WITHDRAWN;

  /** Whether the portal shows a page for it: a withdrawn report keeps one that says so. */
  public boolean isPublic() {
    return this == PUBLISHED || this == WITHDRAWN;
  }

  /** Whether somebody has answered for the text: it is no draft any more. */
  public boolean isDecided() {
    return this != DRAFT && this != IN_REVIEW;
  }
}
