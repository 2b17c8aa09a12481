package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.FoldedPath;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.Redirect;
import gongkai.site.planning.SitePlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two files of the site have one address, or addresses that differ only in letter case. */
final class AddressClashes {
  private AddressClashes() {}

  static List<Problem> in(SitePlan plan) {
    Map<String, PlannedFile> seen = new HashMap<>();
    Set<Redirect.Alias> taken = new HashSet<>();
    Problems problems = new Problems();
    for (PlannedFile file : plan.files()) {
      Optional<PlannedFile> other =
          Optional.ofNullable(seen.putIfAbsent(FoldedPath.of(file.address().path()), file))
              .or(() -> above(file, seen));
      // An alias that is taken in one language is taken in all: once is enough.
      if (other.isPresent() && file.alias().map(taken::add).orElse(true)) {
        SourceLocation place = SourceLocation.of(file.origin());
        String path = file.address().path();
        String origin = other.get().origin();
        // By what is written there its place in the file is found.
        problems.add(
            file.alias()
                .map(a -> Problem.error("duplicate-address", place, path, origin, a.written()))
                .orElseGet(() -> Problem.error("duplicate-address", place, path, origin)));
      }
    }
    return problems.list();
  }

  /** The file that an old address would need as a folder: {@code index.html/old.html}. */
  private static Optional<PlannedFile> above(PlannedFile file, Map<String, PlannedFile> seen) {
    if (file.alias().isPresent()) {
      String path = FoldedPath.of(file.address().path());
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        PlannedFile above = seen.get(path.substring(0, slash));
        if (above != null) {
          return Optional.of(above);
        }
      }
    }
    return Optional.empty();
  }
}
