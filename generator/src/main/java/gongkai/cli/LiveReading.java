package gongkai.cli;

import gongkai.desk.outside.Held;
import gongkai.desk.outside.Reading;
import gongkai.desk.outside.Unreleased;
import gongkai.diagnostic.Problem;
import gongkai.line.LiveCheck;
import gongkai.line.LiveLoader;
import gongkai.line.request.ChangedFiles;
import gongkai.release.SinceRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the desk what the preview holds. */
final class LiveReading implements Reading {
  private final Path root;
  private final LiveLoader loader;
  private volatile Optional<Known> known = Optional.empty();

  /** What was given last, and from what. */
  private record Known(LiveCheck check, SinceRelease since, Held held) {}

  LiveReading(Path root, LiveLoader loader) {
    this.root = root;
    this.loader = loader;
  }

  /** The loader gives the same object while nothing changes. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public Held now(Set<Path> written) throws IOException {
    LiveCheck check = loader.check(new ChangedFiles(false, written));
    if (known.filter(k -> k.check() == check).isEmpty()) {
      SinceRelease since = SinceRelease.of(root, root.resolve("site-out"), check.seen());
      Held held =
          new Held(
              check.all(),
              check.reports(),
              check.untranslated(),
              check.problems(),
              unreleased(since));
      known = Optional.of(new Known(check, since, held));
    }
    return known.get().held();
  }

  private static Unreleased unreleased(SinceRelease since) {
    return new Unreleased(
        since.last(),
        since.shown(),
        since.changed(),
        since.lost().stream()
            .map(lost -> new Unreleased.Lost(lost.path(), lost.report(), lost.heirs()))
            .toList());
  }

  /** What a release of the site as it was last given would change. */
  Optional<SinceRelease> since() {
    return known.map(Known::since);
  }

  /** One thread: the other processors are the preview's. */
  @Override
  public List<Problem> wording() throws IOException {
    LiveCheck check = loader.check(ChangedFiles.NONE);
    return check.wording().isPresent() ? check.wording().get().slips(1) : List.of();
  }
}
