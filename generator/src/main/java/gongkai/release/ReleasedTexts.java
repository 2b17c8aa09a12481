package gongkai.release;

import gongkai.content.field.MarkdownPart;
import gongkai.ledger.Part;
import gongkai.ledger.PublicWords;
import gongkai.ledger.Release;
import gongkai.ledger.ReportDigest;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of reports, held against what was built of them. */
record ReleasedTexts(Path root, List<Language> languages, Release release) {

  /**
   * The files of a report as they were written, by language.
   *
   * @throws OutputChangedException if its text is not what the site was built from
   */
  Map<Language, String> of(ReportId id) throws IOException {
    Map<Language, String> texts = new TreeMap<>();
    for (Language language : languages) {
      boolean main = language.equals(languages.get(0));
      String name = id.stem() + (main ? "" : "." + language) + ".md";
      Path file = root.resolve("content/reports").resolve(id.unit().text()).resolve(name);
      if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        String text = Files.readString(file);
        if (main) {
          check(id, text, file);
        }
        texts.put(language, text);
      }
    }
    return texts;
  }

  private void check(ReportId id, String text, Path file) throws IOException {
    Optional<String> built =
        release.report(id).map(ReportDigest::parts).map(parts -> parts.get(Part.BODY));
    Optional<String> now =
        MarkdownPart.of(text.getBytes(StandardCharsets.UTF_8), id.toString())
            .map(part -> PublicWords.bodyDigest(part.digested()));
    if (built.isPresent() && !built.equals(now)) {
      throw new OutputChangedException(file);
    }
  }
}
