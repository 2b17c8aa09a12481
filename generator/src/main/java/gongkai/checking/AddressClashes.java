package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.site.page.Attachment;
import gongkai.site.page.ComparePage;
import gongkai.site.page.Feed;
import gongkai.site.page.IndicatorPage;
import gongkai.site.page.Redirect;
import gongkai.site.page.ReportPage;
import gongkai.site.page.SiteFile;
import gongkai.site.page.TextPage;
import gongkai.site.page.UnitPage;
import gongkai.site.planning.SitePlan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two files of the site have one address, or addresses that differ only in letter case. */
final class AddressClashes {
  private AddressClashes() {}

  static List<Problem> in(SitePlan plan) {
    Map<String, SiteFile> seen = new HashMap<>();
    Set<Redirect.Alias> told = new HashSet<>();
    Problems problems = new Problems();
    for (SiteFile file : plan.files()) {
      Optional<SiteFile> other =
          Optional.ofNullable(seen.putIfAbsent(folded(file.address().path()), file))
              .or(() -> above(file, seen));
      // An alias that is taken in one language is taken in all: once is enough.
      if (other.isPresent() && (!(file instanceof Redirect old) || told.add(old.alias()))) {
        SourceLocation place = SourceLocation.of(origin(file, plan));
        String address = file.address().path();
        problems.add(Problem.error("duplicate-address", place, address, origin(other.get(), plan)));
      }
    }
    return problems.list();
  }

  private static String folded(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /** The file that an old address would need as a folder: {@code index.html/old.html}. */
  private static Optional<SiteFile> above(SiteFile file, Map<String, SiteFile> seen) {
    String path = folded(file.address().path());
    if (file instanceof Redirect) {
      for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        SiteFile above = seen.get(path.substring(0, slash));
        if (above != null) {
          return Optional.of(above);
        }
      }
    }
    return Optional.empty();
  }

  /** The file of the content folder that a file of the site comes from. */
  private static String origin(SiteFile file, SitePlan plan) {
    if (file instanceof ReportPage page) {
      return "content/reports/" + page.report() + ".md";
    } else if (file instanceof ComparePage page) {
      return "content/reports/" + page.newer().report() + ".md";
    } else if (file instanceof TextPage page) {
      return "content/pages/" + page.name() + ".md";
    } else if (file instanceof UnitPage || file instanceof Feed) {
      return unit(file, plan);
    } else if (file instanceof IndicatorPage) {
      return "content/vocabulary/indicators.yml";
    } else if (file instanceof Attachment attachment) {
      return attachment.source();
    } else if (file instanceof Redirect redirect) {
      return redirect.alias().origin();
    }
    return "content/site.yml";
  }

  /**
   * The unit whose page or feed it is, under its id or an earlier one; all feeds are the site's.
   */
  private static String unit(SiteFile file, SitePlan plan) {
    String name = file.address().path().replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
    List<Unit> units =
        file.address().path().contains("units/") ? plan.content().units() : List.of();
    return units.stream()
        .filter(unit -> unit.id().equals(name))
        .findFirst()
        .or(() -> units.stream().filter(unit -> wasCalled(unit, name)).findFirst())
        .map(unit -> "content/units/" + unit.id() + ".yml")
        .orElse("content/site.yml");
  }

  private static boolean wasCalled(Unit unit, String id) {
    return unit.aliases().contains(id) || unit.aliases().contains("units/" + id + ".html");
  }
}
