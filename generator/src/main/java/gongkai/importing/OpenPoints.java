package gongkai.importing;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/** What a text and the officer together leave open: one warning per key to fill in. */
final class OpenPoints {
  private OpenPoints() {}

  static List<Problem> of(
      String path, Metadata metadata, ImportOptions options, List<SiteAdvert.Doubt> doubts) {
    SourceLocation place = SourceLocation.of(path);
    List<Problem> problems = new ArrayList<>();
    if (metadata.title().isEmpty()) {
      problems.add(Problem.warning("import-title-open", place));
    } else if (metadata.titleProposed()) {
      String title = metadata.title().get().value();
      problems.add(Problem.warning("import-title-proposed", place, title));
    }
    if (options.unit().isEmpty()) {
      problems.add(
          metadata
              .unitName()
              .map(name -> Problem.warning("import-unit-named", place, name.value()))
              .orElseGet(() -> Problem.warning("import-unit-open", place)));
    }
    if (options.year().isEmpty() && metadata.year().isEmpty()) {
      problems.add(Problem.warning("import-year-open", place));
    }
    if (metadata.type().isEmpty()) {
      problems.add(Problem.warning("import-type-open", place));
    }
    if (metadata.dimensions().isEmpty()) {
      problems.add(Problem.warning("import-dimensions-open", place));
    }
    for (SiteAdvert.Doubt doubt : doubts) {
      SourceLocation there = new SourceLocation(path, doubt.line(), doubt.column());
      problems.add(Problem.warning("import-advert-doubtful", there, doubt.text()));
    }
    return problems.stream().sorted().toList();
  }
}
