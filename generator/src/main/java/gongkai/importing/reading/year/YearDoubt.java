package gongkai.importing.reading.year;

import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import java.util.Optional;

/**
 * That a title, or a line beside it, names one year and the text below it tells of another: for a
 * person to look at.
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
    return YearReader.named(text)
        .filter(named -> read.filter(year -> year.value().equals(named.value())).isEmpty())
        .flatMap(
            named ->
                read.or(() -> MeetingYear.earlier(text, named.value()))
                    .or(() -> SpokenYear.read(text, named.value()))
                    .or(() -> YearReader.untitled(text))
                    .filter(told -> !told.value().equals(named.value()))
                    .map(told -> new YearDoubt(named.value(), told, named.line())));
  }
}
