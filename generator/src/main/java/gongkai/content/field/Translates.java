package gongkai.content.field;

import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.Translation;
import java.util.Optional;

/**
 * Which text a file says that it translates.
 *
 * @param hash of the original as it was then; {@code check} tells the present one
 * @param place of the hash, or where it could stand
 */
public record Translates(Optional<String> hash, SourceLocation place) {
  public static Translates of(Fields fields) {
    Optional<String> hash =
        fields.parsed(
            FrontMatterKey.TRANSLATES.code(),
            WrittenForm.TEXT_HASH,
            Optional::of);
    return new Translates(hash, fields.placeOf(FrontMatterKey.TRANSLATES.code()));
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
