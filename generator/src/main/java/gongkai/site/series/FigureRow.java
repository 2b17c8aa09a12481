package gongkai.site.series;

import gongkai.model.Passage;
import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountedNoun;
import java.util.Optional;

/**
 * A figure in a table.
 *
 * @param named what it counts
 * @param series the page of the known indicator
 * @param written its number as the quote writes it; empty where that is withheld or in words
 * @param evidence the sentence that it stands in
 * @param quote verbatim
 * @param part whether it is one of several parts
 * @param reviewed whether a person has confirmed it
 */
public record FigureRow(
    FigureLabel named,
    Optional<String> series,
    Quantity quantity,
    Optional<Written> written,
    String evidence,
    Passage quote,
    boolean part,
    boolean reviewed) {
  /**
   * What a figure counts.
   *
   * @param name the known indicator's, else the report's own words
   * @param own the report's words, where the name is in another language
   * @param noun what follows its number in other languages than the reports'
   */
  public record FigureLabel(Passage name, Optional<Passage> own, Optional<CountedNoun> noun) {}

  public Passage label() {
    return named.name();
  }

  /**
   * A number in the words of a report: 4.6万.
   *
   * @param unit of counting that follows it; may be empty
   */
  public record Written(String number, String unit) {
    /** As a record's own, which is slow where the JVM has only its first compiler. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Written that && number.equals(that.number) && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
      return 31 * number.hashCode() + unit.hashCode();
    }
  }

  /** Where it stands in the table of its report's page, counted from 1. */
  public static String anchor(int number) {
    return "figure-" + number;
  }
}
