package gongkai.importing.reading;

import gongkai.model.CountingUnit;
import gongkai.model.KnownIndicator;
import gongkai.model.Quote;
import gongkai.model.RedactionMarks;
import gongkai.model.Vocabulary;
import gongkai.privacy.AuthorName;
import gongkai.privacy.HelpedPersons;
import gongkai.text.figure.QuantityReader;
import gongkai.text.figure.ReadQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The figures that a text gives, proposed as indicators. A person confirms or strikes each. */
public final class FigureProposals {
  private FigureProposals() {}

  /**
   * What the figures of a text come to.
   *
   * @param unknownMasks what stands for a number and is no redaction mark of the site: such a
   *     figure is not proposed, since a check would not take it for withheld
   */
  record Figures(List<ProposedIndicator> proposals, List<UnknownMask> unknownMasks) {}

  /** A run of signs in the place of a number, and the words that it stands in. */
  public record UnknownMask(String mask, String quote) {}

  /**
   * Reads the figures of a text. A known indicator that the text gives twice with one value is one
   * figure with two quotes: told twice is counted once. What persons got who were helped is no
   * figure of a unit, and nobody's name is a label.
   *
   * @param year reported on; figures for later years are plans
   * @param vocabulary whose ids figures get that carry a label of it
   * @param marks what withholds a number on this site
   */
  static Figures of(
      TextPlaces text, Optional<Integer> year, Vocabulary vocabulary, RedactionMarks marks) {
    OptionalInt reported = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    List<ProposedIndicator> proposals = new ArrayList<>();
    Map<String, UnknownMask> unknown = new LinkedHashMap<>();
    BitSet ofPersons = HelpedPersons.linesIn(text.prose());
    for (ReadQuantity read : new QuantityReader(reported).read(text.prose())) {
      if (ofPersons.get(text.lineAt(read.start())) || isLabelledWithAName(read)) {
        continue;
      }
      if (read.withheld() && !marks.withhold(read.quote())) {
        String mask = mask(text.prose(), read);
        unknown.putIfAbsent(mask, new UnknownMask(mask, read.quote()));
      } else {
        add(proposal(read, text.quote(read.quote(), read.start()), vocabulary), proposals);
      }
    }
    return new Figures(proposals, List.copyOf(unknown.values()));
  }

  /** A row that begins with a name tells what somebody got or did. */
  private static boolean isLabelledWithAName(ReadQuantity read) {
    return read.sentence().indexOf('\t') >= 0
        && Arrays.stream(read.sentence().split("\t", -1))
            .map(String::strip)
            .anyMatch(
                cell ->
                    cell.length() > 2
                        && read.label().startsWith(cell)
                        && AuthorName.isPerson(cell));
  }

  /** The run of one sign that stands for a figure's number. */
  private static String mask(String body, ReadQuantity read) {
    int end = read.start() + 1;
    while (end < read.end() && body.charAt(end) == body.charAt(read.start())) {
      end++;
    }
    return body.substring(read.start(), end);
  }

  private static void add(ProposedIndicator next, List<ProposedIndicator> proposals) {
    // Only a known indicator can be told twice: a text of unknown ones is not compared with itself.
    for (int i = 0; next.id().isPresent() && i < proposals.size(); i++) {
      ProposedIndicator first = proposals.get(i);
      if (first.tells(next)) {
        // Words that stand in the text more than once would lead nowhere.
        if (next.quote().nth().isEmpty() && !next.quote().equals(first.quote())) {
          proposals.set(i, first.also(next.quote().text()));
        }
        return;
      }
    }
    proposals.add(next);
  }

  private static ProposedIndicator proposal(ReadQuantity read, Quote quote, Vocabulary vocabulary) {
    return new ProposedIndicator(
        id(read, vocabulary),
        read.label(),
        read.value().map(FigureProposals::plain),
        read.unit(),
        read.withheld(),
        read.qualifier(),
        read.sentence(),
        quote,
        List.of());
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
  private static Optional<String> id(ReadQuantity figure, Vocabulary vocabulary) {
    return vocabulary.indicators().stream()
        .filter(
            known ->
                known.synonyms().contains(figure.label())
                    || known.label().byLanguage().containsValue(figure.label()))
        .filter(
            known ->
                CountingUnit.of(figure.unit())
                    .convert(BigDecimal.ONE, CountingUnit.of(known.unit()))
                    .isPresent())
        .map(KnownIndicator::id)
        .findFirst();
  }
}
