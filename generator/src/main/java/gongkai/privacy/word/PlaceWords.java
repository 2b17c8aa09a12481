package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/place-names.tsv}, where each of their words has its reason. */
public enum PlaceWords implements NamedWords {
  NO_HOUSEHOLDS,
  HOUSEHOLDS,
  NO_COUNTED,
  COUNTED,
  KIND_OF_PLACE,
  PACK,
  THING,
  PACK_OF_THINGS,
  THING_COUNTER,
  SUM,
  LARGE_SUM;

  @Override
  public String table() {
    return "place-names";
  }
}
