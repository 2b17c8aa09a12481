package gongkai.line.reading;

import gongkai.content.ReportSource.FileAt;
import gongkai.content.TextFile;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.Translates;
import gongkai.digest.Sha256;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.report.Indicator;
import gongkai.model.report.Report;
import gongkai.model.report.ReportId;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.model.text.ShownBody;
import gongkai.rendering.page.text.BodySource;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final Language main;
  private final Map<String, ReadReport> reports;
  private final Map<String, Map<Language, Body>> pages;

  /** Those that were asked for last, in slots: a report's pages are made one soon after another. */
  private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(SLOTS);

  private record Recent(String key, ShownBody text) {}

  /**
   * Where a text is, and what it was when the site was planned.
   *
   * @param digest of the file
   * @param settings stands for those that a text is parsed by
   * @param original of which it is a translation; empty if it is none
   */
  record Source(
      FileAt file,
      Language language,
      String digest,
      String settings,
      Report report,
      Optional<Source> original) {
    /** The key of its body among those that are kept. */
    String key() {
      Source main = original.orElse(this);
      return ReportInputs.textKey(main.digest, digest, language, main.file.path(), settings);
    }
  }

  /**
   * Texts of a site.
   *
   * @param reports by the path of their main files
   */
  ReportTexts(
      KeptBodies bodies,
      Language main,
      Map<String, ReadReport> reports,
      Map<String, Map<Language, Body>> pages) {
    this.bodies = bodies;
    this.main = main;
    this.reports = reports;
    this.pages = pages;
  }

  /** What is looked for in a report's original. */
  static Sought sought(Report report) {
    List<Quote> figures = new ArrayList<>();
    for (Indicator indicator : report.indicators()) {
      figures.addAll(indicator.quotes());
    }
    return new Sought(figures, report.told());
  }

  /** What is looked for in a translation of it. */
  static Sought soughtInTwin(
      MarkdownReader markdown,
      Report report,
      MarkdownText original,
      MarkdownText twin,
      Translates translates) {
    String hash = TextHash.of(report, original);
    boolean current = translates.of(hash) == Translation.CURRENT;
    return markdown.soughtInTwin(original, twin, report, translates.counterparts(), current);
  }

  private Sought soughtAgain(Source source, Language language) throws IOException {
    if (source.original().isEmpty()) {
      return sought(source.report());
    }
    byte[] bytes = bytes(source);
    TextFile twin = TextFile.read(language, source.file().path(), bytes).value().orElseThrow();
    return soughtInTwin(
        bodies.markdown(),
        source.report(),
        again(source.original().get(), main),
        again(source, language),
        twin.translates());
  }

  @Override
  public ShownBody report(ReportId id, Language language) throws IOException {
    Source source = reports.get(id.path()).sources().get(language);
    String key = source.key();
    int slot = key.hashCode() & (SLOTS - 1);
    Recent held = recent.get(slot);
    if (held != null && held.key().equals(key)) {
      return held.text();
    }
    ShownBody text = bodies.shown(key, () -> readAgain(source, language));
    recent.set(slot, new Recent(key, text));
    return text;
  }

  @Override
  public List<String> sentencesOfFigures(ReportId id) throws IOException {
    Source source = reports.get(id.path()).sources().get(main);
    return bodies.sentences(source.key(), source.report(), () -> readAgain(source, main));
  }

  private Body readAgain(Source source, Language language) throws IOException {
    Sought sought = soughtAgain(source, language);
    return bodies
        .markdown()
        .read(again(source, language), Dialect.REPORT, sought)
        .value()
        .orElseThrow();
  }

  private static MarkdownText again(Source source, Language language) throws IOException {
    String path = source.file().path();
    MarkdownPart part = MarkdownPart.of(bytes(source), path).orElseThrow();
    return new MarkdownText(part.text(), path, part.line(), language);
  }

  private static byte[] bytes(Source source) throws IOException {
    byte[] bytes = Files.readAllBytes(source.file().file());
    if (!Sha256.shortOf(bytes).equals(source.digest())) {
      throw new ChangedMeanwhileException(source.file().path());
    }
    return bytes;
  }

  @Override
  public ShownBody page(String name, Language language) {
    return pages.get(name).get(language).shown();
  }
}
