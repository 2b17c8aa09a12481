package gongkai.checking;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import java.util.ArrayList;
import java.util.List;

/**
 * What has no text in a language of the site. A portal may well be translated in part, so that this
 * is one note for each language and no fault.
 */
public final class MissingTwins {
  /** The files that a note names. */
  private static final int NAMED = 20;

  private MissingTwins() {}

  /** One note for each further language in which something public has no text. */
  public static List<Problem> in(SiteContent content) {
    Problems problems = new Problems();
    for (Language language : content.site().languages()) {
      List<String> reports =
          content.reports().stream()
              .filter(e -> e.report().status().isPublic() && !e.report().isWithdrawn())
              .filter(e -> e.outlines().of(language).isEmpty())
              .map(ReportEntry::path)
              .toList();
      List<String> pages =
          content.pages().stream()
              .filter(p -> !p.texts().containsKey(language))
              .map(PageEntry::name)
              .map(name -> "content/pages/" + name + ".md")
              .toList();
      if (!reports.isEmpty() || !pages.isEmpty()) {
        problems.add(note(language, reports, pages));
      }
    }
    return problems.list();
  }

  private static Problem note(Language language, List<String> reports, List<String> pages) {
    List<String> all = new ArrayList<>(pages);
    all.addAll(reports);
    String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return Problem.note(
        "not-translated",
        SourceLocation.of("content/site.yml"),
        language.tag(),
        String.valueOf(reports.size()),
        String.valueOf(pages.size()),
        all.size() > NAMED ? named + " …" : named);
  }
}
