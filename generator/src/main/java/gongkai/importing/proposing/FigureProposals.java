package gongkai.importing.proposing;

import gongkai.model.Quantity;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.privacy.help.HelpedPersons;
import gongkai.text.Width;
import gongkai.text.figure.OpenNumbers;
import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Numerals;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures that a text gives, proposed as indicators. A person confirms or strikes each. */
public final class FigureProposals {
  /** Stands too for a sign that could not be read, and a number of such is not withheld. */
  private static final char UNREADABLE = '□';

  private FigureProposals() {}

  /**
   * What the figures of a text come to.
   *
   * @param unknownMasks what stands for a number and is no redaction mark of the site: whether it
   *     withholds is left open, and until that is settled its figures are withheld
   * @param open words around counts that may be the tails of others
   */
  record Figures(
      List<ProposedIndicator> proposals, List<UnknownMask> unknownMasks, List<String> open) {
    static final Figures NONE = new Figures(List.of(), List.of(), List.of());
  }

  /** A run of signs in the place of a number, and the words that it stands in. */
  public record UnknownMask(String mask, String quote) {}

  /**
   * Reads the figures of a text. What it gives twice with one value is one figure with two quotes:
   * what is said twice is counted once. What persons got who were helped is no figure of a unit,
   * and nobody's name is a label.
   *
   * @param year reported on; figures for later years are plans
   */
  static Figures of(
      Account account, TextPlaces places, Optional<Integer> year, Proposals.Known known) {
    OptionalInt reported = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    ToldTwice told = new ToldTwice();
    Map<String, UnknownMask> unknown = new LinkedHashMap<>();
    BitSet ofPersons = HelpedPersons.linesIn(places.prose());
    QuantityReader reader = new QuantityReader(reported, known.names().reporter());
    for (ReadQuantity read : reader.read(places.prose())) {
      int block = places.blockAt(read.start());
      if (ofPersons.get(places.lineAt(read.start()))
          || isLabelledWithAName(read, places.personsAt(read.start()))
          || !account.tells(block, read)) {
        continue;
      }
      if (read.withheld() && !known.marks().withhold(read.quote())) {
        String mask = mask(places.prose(), read);
        unknown.putIfAbsent(mask, new UnknownMask(mask, read.quote()));
        if (mask.charAt(0) == UNREADABLE) {
          continue;
        }
      }
      told.add(
          proposal(read, places.quote(read.quote(), read.start()), known),
          account.isOpening(block));
    }
    return new Figures(
        told.figures(), List.copyOf(unknown.values()), OpenNumbers.in(places.prose()));
  }

  /** A row that begins with a name says what somebody got or did. */
  private static boolean isLabelledWithAName(ReadQuantity read, List<String> persons) {
    return persons.stream().anyMatch(read.label()::startsWith);
  }

  /** The run of one sign that stands for a figure's number, or for digits of it (3X个). */
  private static String mask(String body, ReadQuantity read) {
    int start = read.start();
    while (start + 1 < read.end() && Numerals.isDigit(Width.fold(body.charAt(start)))) {
      start++;
    }
    int end = start + 1;
    while (end < read.end() && body.charAt(end) == body.charAt(start)) {
      end++;
    }
    return body.substring(start, end);
  }

  private static ProposedIndicator proposal(ReadQuantity read, Quote quote, Proposals.Known known) {
    String label = known.names().without(read.label());
    return new ProposedIndicator(
        new Indicator(
            id(label, read.unit(), known.vocabulary()),
            label,
            new Quantity(read.value().map(FigureProposals::plain), read.unit(), read.qualifier()),
            quote,
            List.of(),
            false,
            false),
        read.sentence());
  }

  /** 3.5万 is 35000, not 35000.0. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /**
   * The known indicator that a figure belongs to: its label or a synonym is the figure's, and the
   * two count the same thing. A label that is only alike is left to a person.
   */
  private static Optional<IndicatorId> id(String label, String unit, Vocabulary vocabulary) {
    return vocabulary.indicators().stream()
        .filter(
            known ->
                known.synonyms().contains(label) || known.label().byLanguage().containsValue(label))
        .filter(
            known ->
                CountingUnit.of(unit)
                    .convert(BigDecimal.ONE, CountingUnit.of(known.unit()))
                    .isPresent())
        .map(KnownIndicator::id)
        .findFirst();
  }
}
