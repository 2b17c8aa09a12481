package gongkai.line.inspection;

import gongkai.checking.MissingTwins;
import gongkai.checking.StaleTwins;
import gongkai.checking.report.Unreviewed;
import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.ReportSource.FileAt;
import gongkai.content.TextFile;
import gongkai.content.field.ShownText;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Profile;
import gongkai.model.report.Report;
import gongkai.model.report.ReportType;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.privacy.Finding;
import gongkai.privacy.Inspected;
import gongkai.privacy.PrivacyGate;
import gongkai.privacy.Waiver;
import gongkai.privacy.detail.Rule;
import gongkai.site.SiteContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The search for personal details, which can stop every purpose, and for other things that only a
 * check reports. All of it is found for every purpose: what is reported of it is for others to
 * decide.
 *
 * @param findings of the privacy gate
 * @param comparison of reports with their published sources
 */
public record Inspection(KeptFindings findings, SourceComparison comparison) {

  /**
   * The faults of a report's text and front matter, and of what is published beside it.
   *
   * @throws IOException if the disk fails
   */
  public List<Problem> ofReport(
      ReportFile file, MarkdownText text, List<FileAt> attachments, FilesBeside known)
      throws IOException {
    List<Finding> found = findings.ofText(file.markdown().digested());
    List<Inspected> inspected = new ArrayList<>();
    Collection<String> own = own(file.report());
    inspected.add(new ShownFindings(findings).ofFrontMatter(text.path(), file.shown(), own));
    inspected.add(new Inspected(text.path(), text.firstLine(), found));
    inspected.addAll(ofNames(attachments));
    for (FileAt attachment : attachments) {
      inspected.add(findings.ofFile(attachment, known));
    }
    List<Waiver> waivers = file.waivers().stream().filter(w -> !isOfBeside(w)).toList();
    return shown(PrivacyGate.check(inspected, waivers), file.report(), text);
  }

  /**
   * Of a withdrawn report no text is shown: what it holds may be why it was withdrawn, and keeps
   * the withdrawal from nobody.
   */
  private static List<Problem> shown(List<Problem> problems, Report report, MarkdownText text) {
    return report.isWithdrawn()
        ? problems.stream().filter(problem -> !isWithin(problem.place(), text)).toList()
        : problems;
  }

  private static boolean isWithin(SourceLocation place, MarkdownText text) {
    return place.path().equals(text.path()) && place.line() >= text.firstLine();
  }

  /** Titles name the person whose report it is; what is said there of helping is his work. */
  private static Collection<String> own(Report report) {
    return report.type() == ReportType.INDIVIDUAL
        ? report.title().byLanguage().values()
        : List.of();
  }

  /** The names of files stand on the report's page. */
  private List<Inspected> ofNames(List<FileAt> files) {
    return files.isEmpty()
        ? List.of()
        : findings.ofEach(files, FileAt::name).stream()
            .map(f -> new Inspected(f.owner().path(), 1, List.of(f.finding().withoutPlace())))
            .toList();
  }

  /**
   * What nobody has confirmed in a report's lists, or listed at all. Where that is an error, a
   * build refuses it too.
   */
  public List<Problem> ofLists(ReportFile file, Body body, Profile profile) {
    ReportFile.Entries entries = file.entries();
    Problems problems = new Problems();
    Unreviewed.in(
            file.report(),
            profile,
            entries.figuresAtQuotes(),
            entries.eventsAtQuotes(),
            entries.plans())
        .ifPresent(problems::add);
    Unreviewed.withheldNumbers(file.report(), body, file.path()).ifPresent(problems::add);
    return problems.list();
  }

  /**
   * What a report withholds and a file shows that is published beside it, and nobody has answered
   * for. Last year's report may give in the same sentence a number that was public then.
   *
   * @throws IOException if the disk fails
   */
  public List<Problem> ofBeside(
      ReportFile report,
      MarkdownText text,
      List<FileAt> files,
      Predicate<FileAt> isSource,
      FilesBeside known)
      throws IOException {
    List<Waiver> waivers = report.waivers().stream().filter(Inspection::isOfBeside).toList();
    Set<String> waived = waivers.stream().map(Waiver::mark).collect(Collectors.toSet());
    Set<String> shown = new HashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (FileAt file : files) {
      SourceComparison.Beside told = comparison.of(text, file, known, isSource.test(file));
      told.mark().ifPresent(shown::add);
      if (told.mark().filter(waived::contains).isEmpty()) {
        problems.addAll(told.problems());
      }
    }
    problems.addAll(PrivacyGate.stale(waivers, waiver -> shown.contains(waiver.mark())));
    return problems;
  }

  private static boolean isOfBeside(Waiver waiver) {
    return waiver.rule() == Rule.ATTACHMENT_SHOWS_REDACTED;
  }

  /** Whether a translation is of the text as it stands now. */
  public List<Problem> ofTranslation(Translation state, SourceLocation place, String hash) {
    return StaleTwins.check(state, place, hash).stream().toList();
  }

  /** What a site of several languages lacks in one of them. */
  public List<Problem> ofLanguages(SiteContent content) {
    return MissingTwins.in(content);
  }

  /** The rules of proofreading are those of Chinese; personal details are the same everywhere. */
  public List<Problem> ofTwin(TextFile file, Report report, MarkdownText text) {
    Collection<String> own = own(report).isEmpty() ? List.of() : List.of(file.title());
    List<Finding> found = findings.ofText(file.markdown().digested());
    List<Problem> problems =
        ofText(text, found, file.shown(), own, file.waivers(), finding -> true);
    return shown(problems, report, text);
  }

  /**
   * A text that lacks what makes it a report is searched all the same: whoever completes it sees at
   * once what must not become public. Answers that nothing needs are reported when it is whole.
   */
  public List<Problem> ofLacking(ReportReader.Lacking file, MarkdownText text) {
    List<Finding> found = findings.ofText(file.markdown().digested());
    return ofText(text, found, file.shown(), List.of(), file.waivers(), finding -> true).stream()
        .filter(problem -> !problem.code().equals(PrivacyGate.STALE))
        .toList();
  }

  /** A translation of such a text. */
  public List<Problem> ofLacking(TextFile file, MarkdownText text) {
    return ofLacking(new ReportReader.Lacking(file.waivers(), file.shown(), file.markdown()), text);
  }

  /** An office gives its own numbers on its pages: a landline there is not taken for anybody's. */
  public List<Problem> ofPage(TextFile file, MarkdownText text) {
    return ofText(
        text,
        findings.ofPage(text.text()),
        file.shown(),
        List.of(),
        file.waivers(),
        found -> found.rule() != Rule.LANDLINE);
  }

  private List<Problem> ofText(
      MarkdownText text,
      List<Finding> found,
      List<ShownText> shown,
      Collection<String> own,
      List<Waiver> waivers,
      Predicate<Finding> counts) {
    Inspected head = new ShownFindings(findings).ofFrontMatter(text.path(), shown, own);
    Inspected body = new Inspected(text.path(), text.firstLine(), found);
    return PrivacyGate.check(List.of(head.only(counts), body.only(counts)), waivers);
  }

  /** What settings hold that is never an office's own. */
  public List<Problem> ofSettings(List<ShownText> shown) {
    return new ShownFindings(findings).ofSettings(shown);
  }
}
