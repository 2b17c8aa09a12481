package gongkai.line.reading;

import gongkai.content.ReportSource.FileAt;
import gongkai.content.field.MarkdownPart;
import gongkai.digest.Sha256;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.text.Body;
import gongkai.rendering.page.BodySource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The texts of reports and pages, for when their pages are written. Between planning and writing
 * those of reports are not in memory: 10,000 of them would fill a small machine's. One that the
 * store has lost is read again; if its file was changed in between, the build stops, since its page
 * was planned from another text.
 */
final class ReportTexts implements BodySource {
  /** A unit has seldom more reports. */
  private static final int SLOTS = 64;

  private final KeptBodies bodies;
  private final Map<ReportId, Map<Language, Source>> reports;
  private final Map<String, Map<Language, Body>> pages;

  /** Those that were asked for last, in slots: a report's pages are made one soon after another. */
  private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(SLOTS);

  private record Recent(String key, Body body) {}

  /**
   * Where a text is, and what it was when the site was planned.
   *
   * @param digest of the file
   * @param key of its body among those that are kept
   */
  record Source(FileAt file, String digest, String key, Report report, boolean original) {
    Sought sought() {
      return ReportTexts.sought(report, original);
    }
  }

  ReportTexts(
      KeptBodies bodies,
      Map<ReportId, Map<Language, Source>> reports,
      Map<String, Map<Language, Body>> pages) {
    this.bodies = bodies;
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
    int slot = source.key().hashCode() & (SLOTS - 1);
    Recent held = recent.get(slot);
    if (held != null && held.key().equals(source.key())) {
      return held.body();
    }
    Body body =
        bodies
            .of(source.key(), () -> again(source, language), source::sought)
            .value()
            .orElseThrow();
    recent.set(slot, new Recent(source.key(), body));
    return body;
  }

  private static MarkdownText again(Source source, Language language) throws IOException {
    String path = source.file().path();
    byte[] bytes = Files.readAllBytes(source.file().file());
    if (!Sha256.shortOf(bytes).equals(source.digest())) {
      throw new ChangedMeanwhileException(path);
    }
    MarkdownPart part = MarkdownPart.of(bytes, path).orElseThrow();
    return new MarkdownText(part.text(), path, part.line(), language);
  }

  @Override
  public Body page(String name, Language language) {
    return pages.get(name).get(language);
  }
}
