package gongkai.document.source.sign;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/documents.tsv}, where each of their words has its reason. */
public enum DocumentWords implements NamedWords {
  KIND_OF_TEXT,
  FORM_OF_TEXT,
  PAGE,
  OF_PAGES,
  HALF_DAY,
  ANNEX,
  NAMES_BY_NUMBER,
  TITLE_END,
  PART_OF_TEXT,
  TRADITIONAL_SIGN,
  SIMPLIFIED_SIGN,
  LOST_SIGN,
  SQUARED_UNIT,
  CONTENTS_STYLE,
  TITLE_STYLE,
  HOUSEHOLD,
  STEMS,
  BRANCHES;

  @Override
  public String table() {
    return "documents";
  }
}
