package gongkai.desk.outside;

import gongkai.diagnostic.Outcome;
import gongkai.i18n.Messages;
import gongkai.model.ReleaseId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Releases the site, as {@code gongkai release} does. */
public interface Releasing {
  /**
   * What a release would change, in words, as markup.
   *
   * @return empty before the first release
   * @throws IOException if the disk fails, or files were changed since the site was read
   */
  Optional<String> difference(Messages messages) throws IOException;

  /**
   * Releases the site as it is on the disk.
   *
   * @return nothing if a problem kept it from being released
   * @throws NotSignedException if it was to be signed and could not be
   * @throws IOException if the disk fails
   */
  Outcome<Made> make(LocalDate date, HowFar howFar) throws IOException;

  /** The name of the file with the key that releases are signed with; empty if they are not. */
  Optional<String> signedWith();

  /** Hears how far a release is; called by several threads. */
  @FunctionalInterface
  interface HowFar {
    /**
     * One more thing is done.
     *
     * @param writing whether files are written; before that, reports are read
     */
    void one(boolean writing, int of);
  }

  /**
   * A release that was made.
   *
   * @param files that were written; none if nothing had changed since the last release
   * @param reports how many the public is shown
   * @param head the hash of the ledger's last line
   */
  record Made(ReleaseId release, List<String> files, int reports, String head) {
    public Made {
      files = List.copyOf(files);
    }
  }
}
