package gongkai.line;

import gongkai.content.MarkdownPart;
import gongkai.digest.Sha256;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.MarkdownText;
import gongkai.markdown.Sought;
import gongkai.model.Body;
import gongkai.model.Indicator;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.Report;
import gongkai.model.ReportId;
import gongkai.rendering.page.BodySource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the texts of reports again when their pages are written. Between planning and writing they
 * are not kept: 10,000 of them would fill a small machine's memory. A file that was changed in
 * between stops the build, since its page was planned from another text.
 */
final class ReportTexts implements BodySource {
  private final MarkdownReader markdown;
  private final Map<ReportId, Map<Language, Source>> reports;
  private final Map<String, Map<Language, Body>> pages;

  /**
   * Where a text is, what it was when the site was planned, and what is looked for in it.
   *
   * @param kept the file's bytes, where they are kept in memory
   */
  record Source(Path file, String path, String digest, Sought sought, Optional<Kept> kept) {
    byte[] bytes() throws IOException {
      return kept.isPresent() ? kept.get().bytes() : Files.readAllBytes(file);
    }
  }

  /** Bytes held in memory; never changed. */
  interface Kept {
    byte[] bytes();
  }

  ReportTexts(
      MarkdownReader markdown,
      Map<ReportId, Map<Language, Source>> reports,
      Map<String, Map<Language, Body>> pages) {
    this.markdown = markdown;
    this.reports = reports;
    this.pages = pages;
  }

  /**
   * What is looked for in a report's text.
   *
   * @param original whether the text is the original: only it is quoted in events, plans, answers
   */
  static Sought sought(Report report, boolean original) {
    List<Quote> figures = report.indicators().stream().flatMap(Indicator::quotes).toList();
    return new Sought(figures, original ? report.told() : List.of());
  }

  @Override
  public Body report(ReportId id, Language language) throws IOException {
    Source source = reports.get(id).get(language);
    byte[] bytes = source.bytes();
    if (!Sha256.shortOf(bytes).equals(source.digest())) {
      throw new ChangedMeanwhileException(source.path());
    }
    MarkdownPart part = MarkdownPart.of(bytes, source.path()).orElseThrow();
    return markdown
        .read(
            new MarkdownText(part.text(), source.path(), part.line(), language),
            Dialect.REPORT,
            source.sought())
        .value()
        .orElseThrow();
  }

  @Override
  public Body page(String name, Language language) {
    return pages.get(name).get(language);
  }
}
