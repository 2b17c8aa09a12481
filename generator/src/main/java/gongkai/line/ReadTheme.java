package gongkai.line;

import gongkai.content.setting.ThemeReader;
import gongkai.design.Contrasts;
import gongkai.design.Design;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.rendering.theme.CopiedFiles;
import gongkai.rendering.theme.Latest;
import gongkai.rendering.theme.OwnAssets;
import gongkai.rendering.theme.OwnTemplates;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A site's theme, put together: its files, and what its {@code theme.yml} says.
 *
 * @param site whose settings ask for it
 * @param theme no theme if there is none of that name, or a language has no texts in it
 */
record ReadTheme(SiteConfig site, Outcome<Theme> theme) {
  private static final String FILE = "theme.yml";

  /** Few, since what a site has of its own is held with them. */
  private static final Latest<Asked, Outcome<Theme>> READ = new Latest<>(3);

  /** All that a theme is read from. */
  private record Asked(ThemeFiles files, List<Language> languages) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Asked asked
          && asked.languages.equals(languages)
          && asked.files.equals(files);
    }

    /** Enough to tell three apart; files would be gone through for it. */
    @Override
    public int hashCode() {
      return languages.hashCode();
    }
  }

  /** Whether it is what a site asks for: mostly by the very settings that it was read for. */
  boolean isFor(SiteConfig other) {
    return Objects.equals(site, other);
  }

  /**
   * Reads the theme that a site asks for.
   *
   * @param root the site's folder
   */
  static ReadTheme of(Path root, SiteConfig site) throws IOException {
    return new ReadTheme(site, read(root, site));
  }

  private static Outcome<Theme> read(Path root, SiteConfig site) throws IOException {
    Optional<ThemeFiles> files = ThemeFiles.of(root, site.theme());
    if (files.isEmpty()) {
      SourceLocation place = SourceLocation.of("content/site.yml");
      return Outcome.failed(List.of(Problem.error("unknown-theme", place, site.theme())));
    }
    Asked asked = new Asked(files.get(), site.languages());
    Optional<Outcome<Theme>> known = READ.of(asked);
    return known.isPresent() ? known.get() : READ.keep(asked, read(asked));
  }

  private static Outcome<Theme> read(Asked asked) throws IOException {
    ThemeFiles files = asked.files();
    Problems problems = new Problems();
    for (String path : files.tooLarge()) {
      SourceLocation place = SourceLocation.of(files.label(path));
      problems.add(Problem.error("theme-file-large", place, "64 MB"));
    }
    problems.addAll(CopiedFiles.problems(files));
    problems.addAll(OwnAssets.problems(files));
    Design design = design(files, problems);
    return problems.outcome(problems.keep(Theme.read(files, design, asked.languages())));
  }

  private static Design design(ThemeFiles files, Problems problems) throws IOException {
    String path = files.label(FILE);
    Optional<Design> own =
        files.own(FILE).flatMap(bytes -> problems.keep(ThemeReader.read(path, bytes)));
    // Its path is another than the site's own, so that no fault is reported at a place in the
    // program.
    Design builtIn =
        ThemeReader.read(FILE, files.builtIn(FILE).orElseThrow()).value().orElseThrow();
    Design design = own.orElse(Design.EMPTY).over(builtIn);
    problems.addAll(Contrasts.of(design, path));
    problems.addAll(OwnTemplates.problems(files, own.flatMap(Design::templates), path));
    return design;
  }
}
