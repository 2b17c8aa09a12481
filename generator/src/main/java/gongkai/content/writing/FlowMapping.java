package gongkai.content.writing;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Quote;
import java.util.ArrayList;
import java.util.List;

/** A mapping of front matter on one line. */
final class FlowMapping {
  private final List<String> pairs = new ArrayList<>();

  void add(FrontMatterKey key, Object value) {
    pairs.add(key.code() + ": " + value);
  }

  void addIf(boolean holds, FrontMatterKey key) {
    if (holds) {
      add(key, true);
    }
  }

  void add(Quote quote) {
    add(FrontMatterKey.QUOTE, ReportWriter.text(quote.text()));
    quote.nth().ifPresent(nth -> add(FrontMatterKey.NTH, nth));
  }

  @Override
  public String toString() {
    return "{" + String.join(", ", pairs) + "}";
  }
}
