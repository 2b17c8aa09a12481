package gongkai.cli;

import gongkai.desk.outside.NotSignedException;
import gongkai.desk.outside.Releasing;
import gongkai.diagnostic.Outcome;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.release.Released;
import gongkai.release.SinceRelease;
import gongkai.release.SiteRelease;
import gongkai.release.difference.DifferencePage;
import gongkai.release.signing.ToolException;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** Releases from the desk what {@code gongkai release} would release, to the same folders. */
final class SiteReleasing implements Releasing {
  private final Path root;
  private final LiveReading reading;
  private final Supplier<Store> stores;
  private final Optional<SiteRelease.Signing> signing;
  private final int threads;

  /**
   * Prepares to release a site.
   *
   * @param stores opens what earlier runs worked out
   * @param signing with what releases are signed, if they are
   */
  SiteReleasing(
      Path root,
      LiveReading reading,
      Supplier<Store> stores,
      Optional<SiteRelease.Signing> signing,
      int threads) {
    this.root = root;
    this.reading = reading;
    this.stores = stores;
    this.signing = signing;
    this.threads = threads;
  }

  /** The folder for archives, unless another one is given. */
  static Path archives(Path root) {
    return root.resolve("release");
  }

  /** What is released of a site: everything but drafts, as on that day. */
  static SiteRequest request(Path root, LocalDate day, int threads) {
    return new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, threads)
        .on(zone -> day);
  }

  @Override
  public Optional<String> difference(Messages messages) throws IOException {
    Optional<SinceRelease> since = reading.since();
    return since.isEmpty()
        ? Optional.empty()
        : since.get().differences().map(all -> DifferencePage.fragment(all, messages));
  }

  @Override
  public Outcome<Made> make(LocalDate date, HowFar howFar) throws IOException {
    try (Store store = stores.get()) {
      Outcome<Released> released =
          SiteRelease.make(
              new SiteRelease.Request(
                  request(root, date, threads).with(store),
                  root.resolve("site-out"),
                  archives(root),
                  date,
                  signing,
                  (stage, of) -> howFar.one(stage == Timings.Stage.WRITE, of)));
      return new Outcome<>(released.value().map(this::made), released.problems());
    } catch (ToolException e) {
      String key = notSigned(e);
      throw new NotSignedException(key, e.program(), e.getMessage(), e);
    }
  }

  @Override
  public Optional<String> signedWith() {
    return signing.map(one -> String.valueOf(one.key().file().getFileName()));
  }

  /** The key of the message that says why a release is not signed. */
  static String notSigned(ToolException why) {
    return why.isMissing() ? "signature.no-tool" : "release.not-signed";
  }

  private Made made(Released released) {
    return new Made(
        released.release(),
        released.files().stream().map(file -> shown(root, file).toString()).toList(),
        released.reports().open(),
        released.head());
  }

  /** A file as people are told of it. */
  static Path shown(Path root, Path file) {
    return file.startsWith(root) ? root.relativize(file) : file;
  }
}
