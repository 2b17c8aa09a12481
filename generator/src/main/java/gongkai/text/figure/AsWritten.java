package gongkai.text.figure;

import java.util.List;
import java.util.Optional;

/**
 * Figures of a text of traditional characters, which is read in simplified ones: their words as the
 * text has them. Units stay simplified, as those of all other reports are, so that years and bodies
 * can be added up.
 */
final class AsWritten {
  private final String text;
  private final String plain;

  /**
   * @param plain the text in simplified characters, sign by sign
   */
  AsWritten(String text, String plain) {
    this.text = text;
    this.plain = plain;
  }

  List<ReadQuantity> of(List<ReadQuantity> read) {
    return read.stream().flatMap(figure -> of(figure).stream()).toList();
  }

  /** Empty if the words of a figure are put together from several places. */
  private Optional<ReadQuantity> of(ReadQuantity read) {
    int sentence = placeOf(read.sentence(), read.start());
    int quote = placeOf(read.quote(), read.start());
    if (sentence < 0 || quote < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new ReadQuantity(
            read.quantity(),
            label(read.label(), sentence, sentence + read.sentence().length()),
            text.substring(sentence, sentence + read.sentence().length()),
            text.substring(quote, quote + read.quote().length()),
            read.start(),
            read.end()));
  }

  /** Where words stand that hold the number of a figure; -1 if nowhere. */
  private int placeOf(String words, int number) {
    int at = plain.lastIndexOf(words, number);
    return at >= 0 && at + words.length() > number ? at : -1;
  }

  /** Each piece of a label as its sentence has it, or the text before, or else as it is. */
  private String label(String label, int from, int to) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < label.length(); ) {
      int end = label.length();
      int at = -1;
      while (at < 0 && end > i) {
        String piece = label.substring(i, end);
        int inside = plain.indexOf(piece, from);
        at = inside >= 0 && inside + piece.length() <= to ? inside : plain.lastIndexOf(piece, from);
        end -= at < 0 ? 1 : 0;
      }
      int next = at < 0 ? i + 1 : end;
      written.append(at < 0 ? label.substring(i, next) : text.substring(at, at + next - i));
      i = next;
    }
    return written.toString();
  }
}
