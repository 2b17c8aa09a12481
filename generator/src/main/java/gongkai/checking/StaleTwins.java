package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.report.Translation;
import java.util.Optional;

/** A translation is older than its original, or does not say which text it translates. */
public final class StaleTwins {
  private StaleTwins() {}

  /**
   * Checks one translation.
   *
   * @param place where it says which text it translates, or could say so
   * @param hash of the original as it stands now
   */
  public static Optional<Problem> check(
      Translation translation, SourceLocation place, String hash) {
    return switch (translation) {
      case CURRENT -> Optional.empty();
      case STALE -> Optional.of(Problem.warning("twin-stale", place, hash));
      case UNMARKED -> Optional.of(Problem.warning("twin-unmarked", place, hash));
    };
  }
}
