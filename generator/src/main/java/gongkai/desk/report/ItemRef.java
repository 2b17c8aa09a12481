package gongkai.desk.report;

import gongkai.content.field.FrontMatterKey;
import java.util.List;
import java.util.Optional;

/**
 * Which entry of which list, in one version of a report's file.
 *
 * @param index from 0
 */
public record ItemRef(FrontMatterKey list, int index) {
  private static final List<FrontMatterKey> LISTS =
      List.of(FrontMatterKey.INDICATORS, FrontMatterKey.EVENTS, FrontMatterKey.PLANS);

  /** As it stands in addresses and forms. */
  @Override
  public String toString() {
    return list.code() + "-" + index;
  }

  /** Empty if a text names no entry of a list that people review. */
  public static Optional<ItemRef> parse(String text) {
    int hyphen = text.lastIndexOf('-');
    if (hyphen < 0 || !text.substring(hyphen + 1).matches("[0-9]{1,5}")) {
      return Optional.empty();
    }
    int index = Integer.parseInt(text.substring(hyphen + 1));
    return LISTS.stream()
        .filter(list -> list.code().equals(text.substring(0, hyphen)))
        .findFirst()
        .map(list -> new ItemRef(list, index));
  }
}
