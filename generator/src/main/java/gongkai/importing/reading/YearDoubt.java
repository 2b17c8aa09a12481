package gongkai.importing.reading;

import java.util.Optional;

/**
 * That a title names one year and the text below it tells of another: for a person to look at.
 *
 * @param titled the year of the title
 * @param told the other year, and the words that speak for it
 * @param line of the title
 */
public record YearDoubt(int titled, Proposal<Integer> told, int line) {

  /**
   * What speaks against the year of the title.
   *
   * @param read the year that was read, if any was
   */
  public static Optional<YearDoubt> of(ReadText text, Optional<Proposal<Integer>> read) {
    return text.title()
        .flatMap(
            title ->
                YearReader.titled(title.text())
                    .filter(titled -> read.filter(y -> y.value().equals(titled)).isEmpty())
                    .flatMap(
                        titled ->
                            read.or(() -> MeetingYear.earlier(text, titled))
                                .or(() -> SpokenYear.read(text, titled))
                                .or(() -> YearReader.untitled(text))
                                .filter(told -> !told.value().equals(titled))
                                .map(told -> new YearDoubt(titled, told, title.line()))));
  }
}
