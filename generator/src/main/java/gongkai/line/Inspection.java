package gongkai.line;

import gongkai.checking.MissingTwins;
import gongkai.checking.StaleTwins;
import gongkai.checking.Unreviewed;
import gongkai.content.ReportFile;
import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.SiteRequest.Purpose;
import gongkai.markdown.MarkdownText;
import gongkai.model.Body;
import gongkai.model.Profile;
import gongkai.model.Translation;
import gongkai.privacy.Finding;
import gongkai.privacy.Inspected;
import gongkai.privacy.PersonalDetails;
import gongkai.privacy.PrivacyGate;
import gongkai.privacy.Rule;
import gongkai.privacy.Waiver;
import gongkai.proofreading.Proofreader;
import gongkai.proofreading.StandardWords;
import gongkai.proofreading.WordList;
import gongkai.site.SiteContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The search for personal details, which can stop every purpose, and for slips and other things
 * that only a check tells: they are warnings, and take some milliseconds a report.
 *
 * @param findings of the privacy gate
 * @param comparison of reports with their published sources
 * @param officeWords the office's own list of wrong wordings, which decides over the built-in one
 */
record Inspection(
    Purpose purpose, Findings findings, SourceComparison comparison, WordList officeWords) {

  private static final Set<String> ALWAYS_PERSONAL =
      Set.of(Rule.IDENTITY_CARD.problem(), Rule.BANK_CARD.problem(), Rule.LISTED_NAME.problem());

  boolean keepTexts() {
    return purpose == Purpose.PREVIEW;
  }

  /**
   * The faults of a report's text and of what is published beside it.
   *
   * @param head what pages show of its front matter, place for place
   * @throws IOException if the disk fails
   */
  List<Problem> ofReport(
      String head, MarkdownText text, List<FileAt> attachments, List<Waiver> waivers)
      throws IOException {
    List<Finding> found = findings.ofText(text.text());
    List<Inspected> inspected = new ArrayList<>();
    inspected.add(ofHead(head, text.path()));
    inspected.add(new Inspected(text.path(), text.firstLine(), found));
    for (FileAt attachment : attachments) {
      inspected.add(findings.ofFile(attachment));
    }
    List<Problem> problems = new ArrayList<>(told(PrivacyGate.check(inspected, waivers)));
    if (purpose == Purpose.CHECK) {
      WordList words = StandardWords.LIST.with(officeWords);
      // Messages about slips quote the text, and must not give away what the gate masks.
      String masked = PersonalDetails.masked(text.text(), found);
      problems.addAll(Proofreader.check(text.path(), text.firstLine(), masked, words));
    }
    return problems;
  }

  /**
   * What nobody has confirmed in a report's lists, or listed at all. Where that is an error, a
   * build refuses it too.
   */
  List<Problem> ofLists(ReportFile file, Body body, Profile profile) {
    ReportFile.Places places = file.places();
    List<Problem> problems = new ArrayList<>();
    Unreviewed.in(file.report(), profile, places.indicators(), places.events(), places.plans())
        .ifPresent(problems::add);
    if (purpose == Purpose.CHECK) {
      Unreviewed.withheldNumbers(file.report(), body, file.path()).ifPresent(problems::add);
    }
    return told(problems);
  }

  /**
   * What a report withholds and a file shows that is published beside it.
   *
   * @param source whether the file is its source
   * @throws IOException if the disk fails
   */
  List<Problem> ofBeside(MarkdownText text, FileAt file, boolean source) throws IOException {
    return told(comparison.of(text, file, source));
  }

  /** Of some problems those that this purpose tells: all in a check, else the errors. */
  List<Problem> told(List<Problem> problems) {
    return problems.stream().filter(p -> p.isError() || purpose == Purpose.CHECK).toList();
  }

  /** Whether a translation is of the text as it stands now. */
  List<Problem> ofTranslation(Translation state, SourceLocation place, String hash) {
    return purpose == Purpose.CHECK
        ? StaleTwins.check(state, place, hash).stream().toList()
        : List.of();
  }

  /** What a site of several languages lacks in one of them. */
  List<Problem> ofLanguages(SiteContent content) {
    return purpose == Purpose.CHECK ? MissingTwins.in(content) : List.of();
  }

  /** The rules of proofreading are those of Chinese; personal details are the same everywhere. */
  List<Problem> ofTwin(String head, MarkdownText text, List<Waiver> waivers) {
    List<Finding> found = findings.ofText(text.text());
    Inspected inspected = new Inspected(text.path(), text.firstLine(), found);
    return told(PrivacyGate.check(List.of(ofHead(head, text.path()), inspected), waivers));
  }

  /** Lines of a front matter are no list of names, whatever heads them. */
  private Inspected ofHead(String head, String path) {
    return new Inspected(
        path, 1, findings.ofText(head).stream().filter(f -> f.rule().standsAlone()).toList());
  }

  /**
   * An office gives its own numbers and addresses on its pages, which no waiver is for: only what
   * is never an office's own is an error there.
   */
  List<Problem> ofPage(String head, MarkdownText text) {
    Inspected page = new Inspected(text.path(), text.firstLine(), findings.ofText(text.text()));
    return told(
        PrivacyGate.check(List.of(ofHead(head, text.path()), page), List.of()).stream()
            .map(Inspection::onPage)
            .toList());
  }

  private static Problem onPage(Problem found) {
    return ALWAYS_PERSONAL.contains(found.code())
        ? found
        : new Problem(Severity.WARNING, found.code(), found.place(), found.arguments());
  }
}
