package gongkai.content.field;

import gongkai.diagnostic.SourceLocation;
import gongkai.model.Quote;
import gongkai.model.report.Counterpart;
import gongkai.model.report.Translation;
import java.util.List;
import java.util.Optional;

/**
 * Which text a file says that it translates.
 *
 * @param hash of the original as it was then; {@code check} prints the present one
 * @param place of the hash, or where it could stand
 * @param quotes of the translation, which stand for those of the original
 */
public record Translates(Optional<String> hash, SourceLocation place, List<Stated> quotes) {
  public Translates {
    quotes = List.copyOf(quotes);
  }

  /**
   * Where the translator says that something stands.
   *
   * @param of where the original's words are named
   * @param quote where the translation's are
   */
  public record Stated(Counterpart counterpart, SourceLocation of, SourceLocation quote) {}

  public static Translates of(Fields fields) {
    Optional<String> hash =
        fields.parsed(FrontMatterKey.TRANSLATES.code(), WrittenForm.TEXT_HASH, Optional::of);
    return new Translates(
        hash,
        fields.placeOf(FrontMatterKey.TRANSLATES.code()),
        fields.each(FrontMatterKey.QUOTES.code(), Translates::stated));
  }

  private static Optional<Stated> stated(Fields fields) {
    Optional<String> of = fields.requiredText(FrontMatterKey.OF.code());
    Optional<Quote> quote = ReportEntries.quote(fields);
    return of.flatMap(
        words ->
            quote.map(
                own ->
                    new Stated(
                        new Counterpart(words, own),
                        fields.placeOf(FrontMatterKey.OF.code()),
                        fields.placeOf(FrontMatterKey.QUOTE.code()))));
  }

  /** The words of the translation that stand for quotes of the original. */
  public List<Counterpart> counterparts() {
    return quotes.stream().map(Stated::counterpart).toList();
  }

  /**
   * How the translation stands to its original.
   *
   * @param original the hash of the original as it is now
   */
  public Translation of(String original) {
    return hash.map(h -> h.equals(original) ? Translation.CURRENT : Translation.STALE)
        .orElse(Translation.UNMARKED);
  }
}
