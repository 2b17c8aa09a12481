package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gongkai.diagnostic.Severity;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with {@code site.yml}, on which all else depends. */
class SiteFileTest {
  private static final Messages MESSAGES = Messages.ofCommands(Language.ENGLISH);

  @TempDir private Path root;

  /** The errors of the small site whose site file has another line. */
  private String errors(String line, String other) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL.replace(line, other));
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2);
    return SiteBuilder.check(request).stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .sorted()
        .map(MESSAGES::line)
        .map(problem -> problem.replaceFirst("(?<=[^.])\\. [A-Z].*", "."))
        .collect(Collectors.joining("\n"));
  }

  private String languages(String value) throws IOException {
    return errors("languages: [zh-CN, en]\n", "languages:" + value + "\n");
  }

  @Test
  void aSiteWithoutALanguageIsNoGoodSite() throws IOException {
    for (String none : List.of(" []", " \"\"", " ''", "")) {
      assertEquals(
          "content/site.yml:2:"
              + (none.isEmpty() ? 11 : 12)
              + ": error [empty-required]: “languages” has no value and needs one.",
          languages(none),
          none);
    }
    assertEquals(
        "content/site.yml:2:12: error [not-a-list]: “languages” takes a list: [a, b], or one entry"
            + " a line, each beginning with “- ”.",
        languages(" zh-CN"));
  }

  /** Which is the first language says what all other files are in. */
  @Test
  void ofListedLanguagesWithAFaultNothingElseFollows() throws IOException {
    assertEquals(
        "content/site.yml:2:13: error [empty-entry]: An entry of “languages” has no value.",
        languages(" ['', en]"));
    assertEquals(
        "content/site.yml:2:20: error [not-a-language]: “e_n” is not a language tag.",
        languages(" [zh-CN, e_n]"));
    for (String none : List.of("xx", "qq", "reports", "data", "x-en")) {
      assertEquals(
          "content/site.yml:2:20: error [not-a-language]: “" + none + "” is not a language tag.",
          languages(" [zh-CN, " + none + "]"));
    }
    assertEquals(
        "content/site.yml:2:20: error [language-twice]: The language “zh-CN” is listed twice.",
        languages(" [zh-CN, zh-CN, en]"));
  }
}
