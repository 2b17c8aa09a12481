package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Unit;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An old address is not one that a file of the site can have. */
final class BadAliases {
  /** Parts of letters, digits, hyphens, dots and underscores; at the end a page. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*/)*[\\p{L}\\p{N}_-][\\p{L}\\p{N}._-]*\\.html?");

  private BadAliases() {}

  /** A unit's may also be an id that the unit had. */
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  static List<Problem> in(SiteContent content) {
    List<Problem> problems = new ArrayList<>();
    for (ReportEntry entry : content.reports()) {
      for (String alias : entry.report().aliases()) {
        if (!ADDRESS.matcher(alias).matches()) {
          problems.add(Problem.error("bad-alias", SourceLocation.of(entry.path()), alias));
        }
      }
    }
    for (Unit unit : content.units()) {
      SourceLocation place = SourceLocation.of("content/units/" + unit.id() + ".yml");
      for (String alias : unit.aliases()) {
        if (!ADDRESS.matcher(alias).matches() && !ID.matcher(alias).matches()) {
          problems.add(Problem.error("bad-unit-alias", place, alias));
        }
      }
    }
    return problems;
  }
}
