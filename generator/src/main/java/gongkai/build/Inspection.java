package gongkai.build;

import gongkai.build.SiteRequest.Purpose;
import gongkai.checking.MissingTwins;
import gongkai.checking.StaleTwins;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.markdown.MarkdownText;
import gongkai.model.Translation;
import gongkai.privacy.PrivacyGate;
import gongkai.privacy.Waiver;
import gongkai.proofreading.Proofreader;
import gongkai.proofreading.StandardWords;
import gongkai.proofreading.WordList;
import gongkai.site.SiteContent;
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

  List<Problem> ofReport(MarkdownText text, List<Waiver> waivers) {
    if (purpose != Purpose.CHECK) {
      return List.of();
    }
    List<Problem> problems = new ArrayList<>(ofTwin(text, waivers));
    WordList words = StandardWords.LIST.with(officeWords);
    problems.addAll(Proofreader.check(text.path(), text.firstLine(), text.text(), words));
    return problems;
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
        ? PrivacyGate.check(text.path(), text.firstLine(), text.text(), waivers)
        : List.of();
  }
}
