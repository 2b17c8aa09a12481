package gongkai.line.reading;

import gongkai.checking.FooterNumbers;
import gongkai.checking.InspectionRehearsal;
import gongkai.checking.Placeholders;
import gongkai.content.Content;
import gongkai.content.PageFile;
import gongkai.content.field.MarkdownPart;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.SiteRequest.Purpose;
import gongkai.proofreading.WrongWordings;
import gongkai.site.SiteContent;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is reported of a site that was read: what it is read for decides. */
record Telling(SiteRequest request) {
  private static final String SETTINGS = "content/site.yml";

  /** What is reported for a purpose, which need not be the one that the site was read for. */
  List<Problem> told(ReadSettings settings, ReadSite site, Purpose purpose) {
    Problems problems = new Problems();
    problems.keep(settings.found());
    boolean check = purpose == Purpose.CHECK;
    for (ReadReport report : site.reports()) {
      problems.addAll(report.problems());
      problems.addAll(check ? report.besides() : List.of());
    }
    problems.addAll(settings.released().problems(site.reports(), unfinished(purpose)));
    problems.addAll(settings.ofPages());
    placeholders(settings.content(), site.content(), purpose).stream()
        .filter(problem -> problem.isError() || purpose != Purpose.BUILD)
        .forEach(problems::add);
    if (check) {
      problems.addAll(settings.pages().besides());
      problems.addAll(settings.rules().inspection().ofLanguages(site.content()));
      LocalDate today = request.today().apply(site.content().site().timeZone());
      List<SourceLocation> wrong = officeWordings(settings.content(), problems);
      problems.addAll(InspectionRehearsal.of(site.content(), today, wrong));
    }
    return problems.list();
  }

  /** Where words stand that the office's own list calls wrong. */
  private static List<SourceLocation> officeWordings(Content content, Problems found) {
    Set<String> words =
        content.wording().entries().stream()
            .map(WrongWordings.Entry::wrong)
            .collect(Collectors.toSet());
    return found.list().stream()
        .filter(p -> p.code().equals("wording-wrong-word") && words.contains(p.arguments().get(0)))
        .map(Problem::place)
        .toList();
  }

  private List<Problem> placeholders(Content content, SiteContent read, Purpose purpose) {
    boolean published = read.reports().stream().anyMatch(e -> e.report().status().isPublic());
    Placeholders placeholders = new Placeholders(published ? unfinished(purpose) : Severity.NOTE);
    Problems problems = new Problems();
    problems.addAll(placeholders.ofSettings(read.site(), SETTINGS, content.siteFile()));
    problems.addAll(FooterNumbers.in(read.site(), SETTINGS, content.siteFile()));
    for (PageFile page : content.pages()) {
      MarkdownPart markdown = page.text().markdown();
      problems.addAll(placeholders.ofPage(page.text().path(), markdown.line(), markdown.text()));
    }
    return problems.list();
  }

  /**
   * What only must not become public. A preview is there for a site that is being made, so that
   * does not keep it from being seen.
   */
  static Severity unfinished(Purpose purpose) {
    return purpose == Purpose.PREVIEW ? Severity.NOTE : Severity.ERROR;
  }
}
