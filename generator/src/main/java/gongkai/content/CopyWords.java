package gongkai.content;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/working-files.tsv}, where each of their words has its reason. */
public enum CopyWords implements NamedWords {
  COPY,
  COPY_LEAD,
  COPY_END,
  COPY_BEHIND_BLANK,
  CONFLICT;

  @Override
  public String table() {
    return "working-files";
  }
}
