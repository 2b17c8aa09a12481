package gongkai.text.verdict;

import java.util.List;

/**
 * Who reports, as far as is known.
 *
 * @param territory the place that it is set over or belongs to
 * @param names whole: 示例区总工会; a text mostly writes but the end of one
 * @param nameless whether the text hides its name: 某医院
 */
public record Reporter(Territory territory, List<String> names, boolean nameless) {
  public Reporter {
    names = List.copyOf(names);
  }

  public Reporter(Territory territory, List<String> names) {
    this(territory, names, names.stream().anyMatch(OneFirm::isNameless));
  }

  /** Of whom no more than the place is known. */
  public static Reporter in(Territory territory) {
    return new Reporter(territory, List.of());
  }

  /** The same in a place. */
  public Reporter at(Territory place) {
    return new Reporter(place, names, nameless);
  }

  /** The same as a text speaks of it. */
  public Reporter in(String text) {
    return new Reporter(territory, names, nameless || OneFirm.reports(text));
  }
}
