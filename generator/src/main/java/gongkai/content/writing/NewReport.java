package gongkai.content.writing;

import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.ReportType;
import gongkai.model.report.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * A report for somebody to fill in: what is known as keys, what may be added as comments, the usual
 * sections with a hint in each. A hint that still stands keeps the report from being published, see
 * {@link gongkai.model.text.Hint}.
 *
 * @param path of its file, relative to the site's folder
 * @param text of its file
 */
public record NewReport(ReportId id, String path, String text) {

  /**
   * Makes the file's text.
   *
   * @param title proposed; the officer puts that of the report in its place
   * @param main the language that reports are written in
   * @param notes the language of the officer
   */
  public static NewReport of(
      UnitId unit, int year, ReportType type, String title, Language main, Language notes) {
    ReportId id = new ReportId(unit, stem(year, type));
    ReportWriter.FrontMatter front =
        new ReportWriter.FrontMatter(
            new ReportWriter.About(
                Optional.of(title),
                Optional.of(unit),
                Optional.of(year),
                Optional.of(type),
                List.of(),
                Optional.empty()),
            Status.DRAFT,
            List.of(),
            new ReportWriter.Lists(List.of(), List.of(), List.of()),
            Optional.empty());
    String keys =
        resource("keys_" + suffix(notes) + ".yml")
            .replace("{year}", Integer.toString(year))
            .replace("{next}", Integer.toString(year + 1));
    String body = resource("body_" + suffix(main) + ".md");
    return new NewReport(id, id.path(), ReportWriter.write(front, keys, body));
  }

  /** The team's report is the year's, as it has always been; a second one says whose it is. */
  private static String stem(int year, ReportType type) {
    return type == ReportType.TEAM ? Integer.toString(year) : year + "-" + type.code();
  }

  private static String suffix(Language language) {
    return language.isChinese() ? "zh" : "en";
  }

  private static String resource(String name) {
    try (InputStream in = NewReport.class.getResourceAsStream("/new-report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file new-report/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
