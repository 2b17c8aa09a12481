package gongkai.importing;

import gongkai.model.CountingUnit;
import gongkai.model.KnownIndicator;
import gongkai.model.RedactionMarks;
import gongkai.model.Vocabulary;
import gongkai.text.QuantityReader;
import gongkai.text.ReadQuantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The figures that a text gives, proposed as indicators. A person confirms or strikes each. */
final class FigureProposals {
  private static final Pattern FIGURE = Pattern.compile("[\\d０-９*＊×▲_〇零一二三四五六七八九十百千万]");

  private FigureProposals() {}

  /**
   * What the figures of a body come to.
   *
   * @param unknownMasks what stands for a number and is no redaction mark of the site: such a
   *     figure is not proposed, since a check would not take it for withheld
   */
  record Figures(List<ProposedIndicator> proposals, List<UnknownMask> unknownMasks) {}

  /** A run of signs in the place of a number, and the words that it stands in. */
  record UnknownMask(String mask, String quote) {}

  /**
   * Reads the figures of a body.
   *
   * @param year reported on; figures for later years are plans
   * @param vocabulary whose ids figures get that carry a label of it
   * @param marks what withholds a number on this site
   */
  static Figures of(
      String body, Optional<Integer> year, Vocabulary vocabulary, RedactionMarks marks) {
    OptionalInt reported = year.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    List<ProposedIndicator> proposals = new ArrayList<>();
    Map<String, UnknownMask> unknown = new LinkedHashMap<>();
    for (ReadQuantity read : new QuantityReader(reported).read(body)) {
      if (read.withheld() && !marks.withhold(read.quote())) {
        String mask = mask(body, read);
        unknown.putIfAbsent(mask, new UnknownMask(mask, read.quote()));
      } else {
        proposals.add(proposal(read, vocabulary));
      }
    }
    return new Figures(proposals, List.copyOf(unknown.values()));
  }

  /** The run of one sign that stands for a figure's number. */
  private static String mask(String body, ReadQuantity read) {
    int end = read.start() + 1;
    while (end < read.end() && body.charAt(end) == body.charAt(read.start())) {
      end++;
    }
    return body.substring(read.start(), end);
  }

  /**
   * The proposals with quotes that stand in the Markdown. A row of a table is no text there, only
   * its cells are; so a quote over several cells becomes that of the cell with the figure.
   */
  static List<ProposedIndicator> quotingCells(List<ProposedIndicator> proposals, List<Block> body) {
    List<String> tables =
        body.stream().filter(Block.Table.class::isInstance).map(Block::text).toList();
    return proposals.stream()
        .map(p -> tables.stream().anyMatch(t -> t.contains(p.quote())) ? quotingCell(p) : p)
        .toList();
  }

  private static ProposedIndicator quotingCell(ProposedIndicator proposal) {
    String quote =
        Stream.of(proposal.quote().split("\t", -1))
            .map(Blank::strip)
            .filter(cell -> FIGURE.matcher(cell).find())
            .reduce((first, second) -> second)
            .orElse(proposal.quote());
    return proposal.quoting(quote);
  }

  private static ProposedIndicator proposal(ReadQuantity read, Vocabulary vocabulary) {
    return new ProposedIndicator(
        id(read, vocabulary),
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
