package gongkai.rendering.page.number;

import gongkai.model.Quantity;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.site.series.FigureSource;
import java.util.Optional;

/**
 * All that the words of a figure depend on in one language: by it {@link Recent} ones are found.
 */
final class SaidFigure {
  private SaidFigure() {}

  /**
   * A figure as its report gives it: a page says it in its table and beside its sentence.
   *
   * @param noun empty where no noun is shown
   */
  record Counted(Quantity quantity, Optional<CountedNoun> noun) {
    /** As a record's own, which is slow where the JVM has only its first compiler. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Counted that
          && quantity.equals(that.quantity)
          && noun.equals(that.noun);
    }

    @Override
    public int hashCode() {
      return quantity.hashCode();
    }
  }

  /** A figure in a table. */
  record Scaled(Quantity quantity, Scale scale) {
    /** As a record's own, which is slow where the JVM has only its first compiler. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Scaled that
          && quantity.equals(that.quantity)
          && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
      return 31 * quantity.hashCode() + scale.hashCode();
    }
  }

  /** The same, and where it is from. */
  record Sourced(Quantity quantity, FigureSource source, Scale scale) {
    /** As a record's own, which is slow where the JVM has only its first compiler. */
    @Override
    public boolean equals(Object other) {
      return other instanceof Sourced that
          && quantity.equals(that.quantity)
          && source.equals(that.source)
          && scale.equals(that.scale);
    }

    @Override
    public int hashCode() {
      return 31 * (31 * quantity.hashCode() + source.hashCode()) + scale.hashCode();
    }
  }
}
