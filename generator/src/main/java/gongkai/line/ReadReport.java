package gongkai.line;

import gongkai.checking.Dates;
import gongkai.checking.EnteredTwice;
import gongkai.checking.EventDates;
import gongkai.checking.LeftHints;
import gongkai.checking.Quotes;
import gongkai.checking.RepeatedIndicators;
import gongkai.content.MarkdownPart;
import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.content.TextFile;
import gongkai.content.Translates;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.Sha256;
import gongkai.markdown.Dialect;
import gongkai.markdown.MarkdownReader;
import gongkai.markdown.MarkdownText;
import gongkai.markdown.Sought;
import gongkai.model.Body;
import gongkai.model.Glossary;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.RedactionMarks;
import gongkai.model.Report;
import gongkai.model.SiteConfig;
import gongkai.model.Translation;
import gongkai.privacy.Waiver;
import gongkai.site.Outline;
import gongkai.site.Outlines;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.AttachmentEntry;
import gongkai.site.ReportEntry.PlacedLink;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads one report with its twins: front matter, text, and the faults of both. Each report is read
 * by itself, so that many can be read at once.
 *
 * @param entry empty if the report is too faulty to plan with
 * @param sources of its texts, to read them again
 */
record ReadReport(
    ReportSource source,
    Optional<ReportEntry> entry,
    Map<Language, ReportTexts.Source> sources,
    List<Problem> problems) {

  static ReadReport of(
      ReportSource source,
      SiteConfig site,
      Glossary glossary,
      MarkdownReader markdown,
      Inspection inspection,
      LocalDate today)
      throws IOException {
    return new Reading(source, site, glossary, markdown, inspection, today).read();
  }

  /** The reading of one report. */
  private static final class Reading {
    private final ReportSource source;
    private final SiteConfig site;
    private final Glossary glossary;
    private final MarkdownReader markdown;
    private final Inspection inspection;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Language, Outline> outlines = new HashMap<>();
    private final Map<Language, ReportTexts.Source> texts = new HashMap<>();
    private final List<PlacedLink> links = new ArrayList<>();

    Reading(
        ReportSource source,
        SiteConfig site,
        Glossary glossary,
        MarkdownReader markdown,
        Inspection inspection,
        LocalDate today) {
      this.glossary = glossary;
      this.inspection = inspection;
      this.today = today;
      this.source = source;
      this.site = site;
      this.markdown = markdown;
    }

    ReadReport read() throws IOException {
      byte[] bytes = Files.readAllBytes(source.file());
      Optional<ReportFile> file =
          keep(ReportReader.read(source.id(), source.path(), bytes, site.mainLanguage()));
      file.ifPresent(this::dates);
      Optional<ReportEntry> entry = Optional.empty();
      if (file.isPresent()) {
        MarkdownText text = text(file.get());
        Attachments attachments =
            Attachments.of(
                source, file.get().report(), at -> inspection.comparison().resembles(text, at));
        if (mainText(file.get(), bytes, attachments)) {
          Report report = withTwins(file.get());
          entry = Optional.of(entry(report, file.get(), attachments));
        }
      }
      return new ReadReport(source, entry, texts, problems);
    }

    private void dates(ReportFile file) {
      ReportFile.Places places = file.places();
      Dates.Places dates = new Dates.Places(places.year(), places.published(), places.written());
      problems.addAll(Dates.check(file.report(), dates, file.entries().changes(), today));
      waivers(file.waivers());
      for (ReportFile.EventEntry entry : file.entries().events()) {
        EventDates.Places at = new EventDates.Places(entry.from(), entry.to(), entry.precision());
        problems.addAll(EventDates.check(file.report(), entry.event(), at, marks(), today));
      }
    }

    private RedactionMarks marks() {
      return RedactionMarks.with(site.redactionMarks());
    }

    private void waivers(List<Waiver> waivers) {
      waivers.stream()
          .flatMap(waiver -> Dates.ahead("date", waiver.date(), waiver.place(), today).stream())
          .forEach(problems::add);
    }

    private MarkdownText text(ReportFile file) {
      return new MarkdownText(
          file.markdown().text(), file.path(), file.markdown().line(), site.mainLanguage());
    }

    private boolean mainText(ReportFile file, byte[] bytes, Attachments attachments)
        throws IOException {
      MarkdownText text = text(file);
      problems.addAll(
          LeftHints.check(
              file.report().status(), file.markdown().text(), file.path(), file.markdown().line()));
      if (file.report().isWithdrawn()) {
        problems.addAll(inspection.ofReport(file, text, List.of()));
      } else {
        problems.addAll(inspection.told(attachments.problems()));
        problems.addAll(inspection.ofReport(file, text, attachments.published()));
        for (FileAt at : attachments.published()) {
          problems.addAll(inspection.ofBeside(text, at, attachments.isSource(at)));
        }
      }
      Optional<Body> body = body(text, file.report(), source.file(), bytes);
      if (body.isEmpty()) {
        return false;
      }
      ReportFile.Entries entries = file.entries();
      problems.addAll(Quotes.check(body.get(), marks(), entries.figuresAtQuotes(), entries.told()));
      problems.addAll(
          EnteredTwice.in(
              file.report(), body.get(), entries.figuresAtQuotes(), entries.eventsAtQuotes()));
      problems.addAll(RepeatedIndicators.in(file.report(), entries.figuresAtIds()));
      problems.addAll(inspection.ofLists(file, body.get(), site.profile()));
      if (body.get().sentences().isEmpty() && !file.report().isWithdrawn()) {
        SourceLocation place = new SourceLocation(file.path(), file.markdown().line(), 1);
        problems.add(Problem.error("empty-text", place));
      }
      return true;
    }

    private Report withTwins(ReportFile original) throws IOException {
      Report report = original.report();
      Report all = report;
      String hash = hash(original);
      for (Map.Entry<Language, FileAt> twin : new TreeMap<>(source.twins()).entrySet()) {
        FileAt at = twin.getValue();
        byte[] bytes = Files.readAllBytes(at.file());
        Optional<TextFile> file = keep(TextFile.read(twin.getKey(), at.path(), bytes));
        if (file.isPresent()) {
          MarkdownPart part = file.get().markdown();
          MarkdownText text = new MarkdownText(part.text(), at.path(), part.line(), twin.getKey());
          waivers(file.get().waivers());
          problems.addAll(inspection.ofTwin(file.get(), report, text));
          if (body(text, report, at.file(), bytes).isPresent()) {
            all = named(all, file.get());
            translation(twin.getKey(), file.get().translates(), hash);
          }
        }
      }
      return all;
    }

    private String hash(ReportFile original) {
      Language main = site.mainLanguage();
      Report report = original.report();
      Optional<String> summary =
          report.summary().flatMap(s -> Optional.ofNullable(s.byLanguage().get(main)));
      return TextHash.of(report.title().in(main).text(), summary, original.markdown().text());
    }

    private void translation(Language language, Translates translates, String hash) {
      Translation state = translates.of(hash);
      problems.addAll(inspection.ofTranslation(state, translates.place(), hash));
      outlines.computeIfPresent(language, (l, outline) -> outline.translating(state));
    }

    private static Report named(Report report, TextFile twin) {
      Optional<LocalizedText> summary =
          twin.summary()
              .map(
                  s ->
                      report
                          .summary()
                          .map(own -> own.with(twin.language(), s))
                          .orElseGet(() -> LocalizedText.of(twin.language(), s)))
              .or(report::summary);
      return report.named(
          new Report.Named(report.title().with(twin.language(), twin.title()), summary));
    }

    private Optional<Body> body(
        MarkdownText text, Report report, java.nio.file.Path file, byte[] bytes) {
      Sought sought = ReportTexts.sought(report, text.language().equals(site.mainLanguage()));
      Optional<Body> body = keep(markdown.read(text, Dialect.REPORT, sought));
      if (body.isPresent()) {
        String digest = Sha256.shortOf(bytes);
        outlines.put(text.language(), Outline.of(body.get(), digest, glossary));
        texts.put(
            text.language(),
            new ReportTexts.Source(
                file,
                text.path(),
                digest,
                sought,
                inspection.keepTexts() ? Optional.of(() -> bytes) : Optional.empty()));
        body.get().links().forEach(link -> links.add(PlacedLink.of(link, text.path())));
      }
      return body;
    }

    private ReportEntry entry(Report report, ReportFile file, Attachments beside)
        throws IOException {
      List<AttachmentEntry> attachments = new ArrayList<>();
      for (FileAt at : beside.published()) {
        attachments.add(
            new AttachmentEntry(Attachments.name(at), at.path(), Files.size(at.file())));
      }
      return new ReportEntry(
          beside.source().isPresent() ? report : report.withSourceKept(),
          file.path(),
          file.places().unit(),
          file.entries().figuresAtIds(),
          file.entries().followsAtPromises(),
          new Outlines(site.mainLanguage(), outlines),
          List.copyOf(links),
          attachments);
    }

    private <T> Optional<T> keep(Outcome<T> outcome) {
      problems.addAll(outcome.problems());
      return outcome.value();
    }
  }
}
