package gongkai.importing.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/layout.tsv}, where each of their words has its reason. */
public enum LayoutWords implements NamedWords {
  COUNTED,
  ORDINAL_NOUN,
  OFFICIAL,
  TRADE,
  INVITATION,
  FUNCTION_WORD,
  NUMBERED,
  ONCE,
  MODEL,
  MODEL_TAG,
  MODELS,
  PIECE,
  SITE,
  TRADE_OPENING;

  @Override
  public String table() {
    return "layout";
  }
}
