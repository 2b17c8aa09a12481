package gongkai.line;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.reading.ChangedMeanwhileException;
import gongkai.rendering.theme.ThemeFault;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.SiteFile;
import gongkai.site.page.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries the templates of a site that has some of its own, without making the site: all of them are
 * read, and a few pages of each kind and language are rendered. The built-in ones need no trial.
 */
final class TemplateTrial {
  /** Of each kind and language. Pages of one kind differ in what they have to show. */
  private static final int PAGES = 3;

  private TemplateTrial() {}

  static List<Problem> of(PlannedSite site) throws IOException {
    Set<Problem> faults = new LinkedHashSet<>(site.faultsOfTemplates());
    if (site.hasOwnTemplates() && faults.isEmpty()) {
      Map<String, Integer> tried = new HashMap<>();
      for (PlannedFile file : site.plan().files()) {
        if (file.kind() == PlannedFile.FileKind.PAGE || file.alias().isPresent()) {
          SiteFile page = file.value().get();
          if (tried.merge(kind(page), 1, Integer::sum) <= PAGES) {
            faults.addAll(faults(site, page));
          }
        }
      }
    }
    return new ArrayList<>(faults);
  }

  private static String kind(SiteFile file) {
    return file instanceof Page page
        ? page.template() + " " + page.shell().site().language().tag()
        : file.getClass().getSimpleName();
  }

  private static List<Problem> faults(PlannedSite site, SiteFile page) throws IOException {
    try {
      site.render(page);
      return List.of();
    } catch (ThemeFault fault) {
      return List.of(fault.problem());
    } catch (ChangedMeanwhileException e) {
      return List.of(Problem.error("changed-meanwhile", SourceLocation.of(e.path())));
    }
  }
}
