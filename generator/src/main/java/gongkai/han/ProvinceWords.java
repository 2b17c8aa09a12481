package gongkai.han;

/** Lists of {@code lexicon/provinces.tsv}, where each of their words has its reason. */
public enum ProvinceWords implements NamedWords {
  PROVINCE;

  @Override
  public String table() {
    return "provinces";
  }
}
