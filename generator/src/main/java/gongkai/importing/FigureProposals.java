package gongkai.importing;

import gongkai.model.Indicator;
import gongkai.text.QuantityReader;
import gongkai.text.ReadQuantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures that a text gives, proposed as indicators. A person confirms or strikes each. */
final class FigureProposals {
  private FigureProposals() {}

  /**
   * Reads the figures of a body.
   *
   * @param year reported on; figures for later years are plans
   */
  static List<ProposedIndicator> of(String body, Optional<Integer> year) {
    OptionalInt reported = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    return new QuantityReader(reported).read(body).stream().map(FigureProposals::proposal).toList();
  }

  private static ProposedIndicator proposal(ReadQuantity read) {
    return new ProposedIndicator(
        read.label(),
        read.value().map(FigureProposals::plain),
        read.unit(),
        read.withheld(),
        read.qualifier(),
        read.sentence(),
        read.quote());
  }

  /** 3.5万 is 35000, not 35000.0. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The proposals as front matter holds them, not yet reviewed. */
  static List<Indicator> entries(List<ProposedIndicator> proposals) {
    return proposals.stream()
        .map(p -> new Indicator(Optional.empty(), p.label(), p.quantity(), p.quote(), false))
        .toList();
  }
}
