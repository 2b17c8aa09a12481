package gongkai.release.difference;

import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.TextFile;
import gongkai.model.Language;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A report as one release shows it.
 *
 * @param texts Markdown by language, the original among them
 * @param files digits of what is published beside it, by address
 */
public record ReportVersion(Report report, Map<Language, String> texts, Map<String, String> files) {

  /**
   * Reads a report that a release took in, so that it has no faults.
   *
   * @param written its files as they were written, by language
   * @return empty if the original is none of a report: an older program may have read other keys
   */
  public static Optional<ReportVersion> read(
      ReportId id, Language main, Map<Language, String> written, Map<String, String> files) {
    if (!written.containsKey(main)) {
      return Optional.empty();
    }
    Optional<ReportFile> file =
        ReportReader.read(id, id.toString(), bytes(written.get(main)), main).value();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, String> texts = new TreeMap<>();
    texts.put(main, file.get().markdown().text());
    written.forEach(
        (language, text) ->
            TextFile.read(language, id.toString(), bytes(text))
                .value()
                .filter(twin -> !language.equals(main))
                .ifPresent(twin -> texts.put(language, twin.markdown().text())));
    return Optional.of(new ReportVersion(file.get().report(), texts, files));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
