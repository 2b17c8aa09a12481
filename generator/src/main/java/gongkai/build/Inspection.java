package gongkai.build;

import gongkai.build.SiteRequest.Purpose;
import gongkai.checking.MissingTwins;
import gongkai.checking.StaleTwins;
import gongkai.checking.Unreviewed;
import gongkai.content.ReportFile;
import gongkai.content.ReportSource.FileAt;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.markdown.MarkdownText;
import gongkai.model.Body;
import gongkai.model.Profile;
import gongkai.model.Translation;
import gongkai.privacy.Inspected;
import gongkai.privacy.PersonalDetails;
import gongkai.privacy.PrivacyGate;
import gongkai.privacy.Waiver;
import gongkai.proofreading.Proofreader;
import gongkai.proofreading.StandardWords;
import gongkai.proofreading.WordList;
import gongkai.site.SiteContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The search for personal details and slips. It takes some milliseconds a report, so that only a
 * check does it.
 *
 * @param officeWords the office's own list of wrong wordings, which decides over the built-in one
 */
record Inspection(Purpose purpose, WordList officeWords) {

  boolean keepTexts() {
    return purpose == Purpose.PREVIEW;
  }

  /**
   * The faults of a report's text and of what is published beside it.
   *
   * @throws IOException if the disk fails
   */
  List<Problem> ofReport(MarkdownText text, List<FileAt> attachments, List<Waiver> waivers)
      throws IOException {
    if (purpose != Purpose.CHECK) {
      return List.of();
    }
    PersonalDetails.Searched searched = PersonalDetails.search(text.text());
    List<Inspected> inspected = new ArrayList<>();
    inspected.add(new Inspected(text.path(), text.firstLine(), searched.findings()));
    for (FileAt attachment : attachments) {
      inspected.add(AttachmentInspection.of(attachment));
    }
    List<Problem> problems = new ArrayList<>(PrivacyGate.check(inspected, waivers));
    WordList words = StandardWords.LIST.with(officeWords);
    // Messages about slips quote the text, and must not give away what the gate masks.
    problems.addAll(Proofreader.check(text.path(), text.firstLine(), searched.masked(), words));
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
    return purpose == Purpose.CHECK
        ? problems
        : problems.stream().filter(Problem::isError).toList();
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
  List<Problem> ofTwin(MarkdownText text, List<Waiver> waivers) {
    return purpose == Purpose.CHECK
        ? PrivacyGate.check(
            List.of(Inspected.text(text.path(), text.firstLine(), text.text())), waivers)
        : List.of();
  }
}
