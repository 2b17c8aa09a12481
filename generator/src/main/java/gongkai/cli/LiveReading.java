package gongkai.cli;

import gongkai.desk.outside.Held;
import gongkai.desk.outside.Reading;
import gongkai.desk.outside.Unreleased;
import gongkai.diagnostic.Problem;
import gongkai.line.LiveCheck;
import gongkai.line.LiveLoader;
import gongkai.line.request.ChangedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives the desk what the preview holds. */
final class LiveReading implements Reading {
  private final LiveLoader loader;
  private volatile Optional<Known> known = Optional.empty();

  /** What was given last. */
  private record Known(LiveCheck check, Held held) {}

  LiveReading(LiveLoader loader) {
    this.loader = loader;
  }

  /** The loader gives the same object while nothing changes. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public Held now(Set<Path> written) throws IOException {
    LiveCheck check = loader.check(new ChangedFiles(false, written));
    Optional<Known> before = known.filter(k -> k.check() == check);
    if (before.isEmpty()) {
      Held held =
          new Held(check.all(), check.reports(), check.problems(), Unreleased.NOTHING);
      known = Optional.of(new Known(check, held));
    }
    return known.get().held();
  }

  /** One thread: the other processors are the preview's. */
  @Override
  public List<Problem> wording() throws IOException {
    LiveCheck check = loader.check(ChangedFiles.NONE);
    return check.wording().isPresent() ? check.wording().get().slips(1) : List.of();
  }
}
