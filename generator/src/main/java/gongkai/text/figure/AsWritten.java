package gongkai.text.figure;

import gongkai.text.figure.quantity.ReadQuantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntBiFunction;

/**
 * Figures of a text of traditional characters, which is read in simplified ones: their words as the
 * text has them. Units stay simplified, as those of all other reports are, so that years and bodies
 * can be added up.
 */
final class AsWritten {
  /**
   * Where words stand last.
   *
   * @param from the place up to which they were sought
   */
  private record Last(int from, int at) {}

  private final String text;
  private final String plain;

  /** The words over a column of a table are sought for each of its rows. */
  private final Map<String, Last> last = new HashMap<>();

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

  /**
   * Where words stand last up to a place: what was looked through for them before is passed over.
   */
  private int lastUpTo(String words, int place) {
    Last known = last.get(words);
    if (known == null || place < known.at()) {
      int at = plain.lastIndexOf(words, place);
      if (known == null) {
        last.put(words, new Last(place, at));
      }
      return at;
    }
    int at = place;
    while (at > known.from() && !plain.startsWith(words, at)) {
      at--;
    }
    if (place <= known.from() || at == known.from()) {
      at = known.at();
    }
    last.put(words, new Last(Math.max(place, known.from()), at));
    return at;
  }

  /** Each piece of a label as its sentence has it, or the text before, or else as it is. */
  private String label(String label, int from, int to) {
    StringBuilder written = new StringBuilder();
    String sentence = plain.substring(from, to);
    for (int i = 0; i < label.length(); ) {
      Piece inside = longest(label, i, (piece, last) -> sentence.indexOf(piece, last), 0);
      boolean rest = i + inside.length() == label.length();
      Piece before = rest ? Piece.NONE : longest(label, i, this::lastUpTo, from);
      if (inside.length() == 0 && before.length() == 0) {
        written.append(label.charAt(i++));
      } else {
        boolean own = inside.length() >= before.length();
        int at = own ? from + inside.at() : before.at();
        int length = own ? inside.length() : before.length();
        written.append(text, at, at + length);
        i += length;
      }
    }
    return written.toString();
  }

  /** Where a piece of a label stands. */
  private record Piece(int at, int length) {
    static final Piece NONE = new Piece(0, 0);
  }

  /**
   * The longest piece from a place of a label on that is found. A longer one is not sought where
   * the shorter was not: the text is walked over but once.
   */
  private static Piece longest(
      String label, int start, ToIntBiFunction<String, Integer> found, int from) {
    Piece longest = new Piece(from, 0);
    for (int end = start + 1; end <= label.length(); end++) {
      int at = found.applyAsInt(label.substring(start, end), longest.at());
      if (at < 0) {
        break;
      }
      longest = new Piece(at, end - start);
    }
    return longest;
  }
}
