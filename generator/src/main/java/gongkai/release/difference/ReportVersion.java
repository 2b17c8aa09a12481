package gongkai.release.difference;

import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.TextFile;
import gongkai.content.field.SiteLanguages;
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
 * @param twins titles and summaries that translations bring
 * @param files digits of what is published beside it, by address
 */
public record ReportVersion(
    Report report,
    Map<Language, String> texts,
    Map<Language, Twin> twins,
    Map<String, String> files) {

  /** What stands above a translation. */
  public record Twin(String title, Optional<String> summary) {}

  /** Its titles by language. */
  Map<Language, String> titles() {
    Map<Language, String> titles = new TreeMap<>(report.title().byLanguage());
    twins.forEach((language, twin) -> titles.put(language, twin.title()));
    return titles;
  }

  /** Its summaries by language. */
  Map<Language, String> summaries() {
    Map<Language, String> summaries = new TreeMap<>();
    report.summary().ifPresent(summary -> summaries.putAll(summary.byLanguage()));
    twins.forEach(
        (language, twin) -> twin.summary().ifPresent(text -> summaries.put(language, text)));
    return summaries;
  }

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
        ReportReader.read(id, id.toString(), bytes(written.get(main)), SiteLanguages.main(main))
            .value();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Map<Language, String> texts = new TreeMap<>();
    Map<Language, Twin> twins = new TreeMap<>();
    texts.put(main, file.get().markdown().text());
    written.forEach(
        (language, text) ->
            TextFile.read(language, id.toString(), bytes(text))
                .value()
                .filter(twin -> !language.equals(main))
                .ifPresent(
                    twin -> {
                      texts.put(language, twin.markdown().text());
                      twins.put(language, new Twin(twin.title(), twin.summary()));
                    }));
    return Optional.of(new ReportVersion(file.get().report(), texts, twins, files));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
