package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/authors.tsv}, where each of their words has its reason. */
public enum AuthorWords implements NamedWords {
  NOBODY,
  MACHINE,
  PROGRAM,
  OFFICE_END,
  OFFICE;

  @Override
  public String table() {
    return "authors";
  }
}
