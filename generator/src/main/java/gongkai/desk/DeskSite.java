package gongkai.desk;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the desk works on.
 *
 * @param root the site's folder, the one that holds {@code content/}
 * @param kept where what can be undone is kept; it is neither content nor published
 * @param checks tells all faults of the files as they are now
 * @param clock for the days and moments that people's decisions bear
 * @param messages in the officer's language
 * @param threads that read sources
 */
public record DeskSite(
    Path root, Path kept, Checks checks, Supplier<Instant> clock, Messages messages, int threads) {

  /** Checks the site. */
  @FunctionalInterface
  public interface Checks {
    List<Problem> run() throws IOException;
  }
}
