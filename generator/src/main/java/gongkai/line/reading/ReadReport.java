package gongkai.line.reading;

import gongkai.checking.report.Dates;
import gongkai.checking.report.EnteredTwice;
import gongkai.checking.report.LeftHints;
import gongkai.checking.report.Quotes;
import gongkai.checking.report.RepeatedIndicators;
import gongkai.checking.report.TwinNumbers;
import gongkai.checking.report.TwinQuotes;
import gongkai.checking.report.WithheldDays;
import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.content.TextFile;
import gongkai.content.field.MarkdownPart;
import gongkai.content.field.ShownText;
import gongkai.content.field.SiteLanguages;
import gongkai.content.field.Translates;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.PlacesInFile;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.digest.DigestedText;
import gongkai.digest.Sha256;
import gongkai.ledger.PublicWords;
import gongkai.ledger.ReportDigest;
import gongkai.line.inspection.Inspection;
import gongkai.markdown.Sought;
import gongkai.markdown.parsing.MarkdownText;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Quote;
import gongkai.model.SiteConfig;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Report;
import gongkai.model.report.Status;
import gongkai.model.report.Translation;
import gongkai.model.text.Body;
import gongkai.model.text.RedactionMarks;
import gongkai.privacy.Waiver;
import gongkai.site.Outline;
import gongkai.site.Outlines;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.AttachmentEntry;
import gongkai.site.ReportEntry.PlacedLink;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Reads one report with its twins: front matter, text, and the faults of both. Each report is read
 * by itself, so that many can be read at once.
 *
 * @param entry empty if the report is too faulty to plan with
 * @param digest what stands for all that is public of it; there if the entry is
 * @param sources of its texts, to read them again
 * @param problems what is reported whatever it is read for
 * @param besides what only a check reports
 */
public record ReadReport(
    ReportSource source,
    Optional<ReportEntry> entry,
    Optional<ReportDigest> digest,
    Map<Language, ReportTexts.Source> sources,
    List<Problem> problems,
    List<Problem> besides,
    ReportStamps stamps) {
  public static final String KIND = "reports";
  private static final ValueForm<Kept> FORM = ValueForm.of(Kept.class);

  public ReadReport {
    problems = List.copyOf(problems);
    besides = List.copyOf(besides);
  }

  /**
   * All that does not depend on the day, as it is kept.
   *
   * @param dated empty if the front matter could not be read
   */
  private record Kept(
      Optional<ReportEntry> entry,
      Optional<ReportDigest> digest,
      Optional<DatedParts> dated,
      List<Problem> problems,
      List<Problem> besides,
      ReportStamps stamps) {}

  /** Whether it could be read as a report. */
  boolean isReadable() {
    return entry.isPresent();
  }

  /**
   * Reads a report.
   *
   * @param before the same value is given again where nothing changed
   */
  static ReadReport of(ReportSource source, ReadingRules rules, Optional<ReadReport> before)
      throws IOException {
    try {
      return read(source, rules, before);
    } catch (ChangedMeanwhileException e) {
      Problem changed = Problem.error("changed-meanwhile", SourceLocation.of(e.path()));
      return new ReadReport(
          source,
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(changed),
          List.of(),
          ReportStamps.faulty(""));
    }
  }

  private static ReadReport read(
      ReportSource source, ReadingRules rules, Optional<ReadReport> before) throws IOException {
    ReportInputs files = ReportInputs.read(source, rules.site().mainLanguage());
    String stamp = files.key(rules.stamp());
    if (before.filter(known -> known.isOf(source, stamp)).isPresent()) {
      return before.get();
    }
    Kept kept =
        rules.store().held(KIND, stamp, FORM, () -> new Reading(files, rules, stamp).read());
    List<Problem> problems = new ArrayList<>();
    kept.dated().ifPresent(dated -> problems.addAll(dated.problems(rules)));
    problems.addAll(kept.problems());
    Map<Language, ReportTexts.Source> texts =
        kept.entry().map(entry -> files.texts(entry, rules)).orElse(Map.of());
    texts.values().forEach(text -> rules.bodies().need(text.key()));
    List<Problem> besides = new ArrayList<>(kept.besides());
    if (rules.slips().atOnce() && kept.dated().isPresent()) {
      besides.addAll(rules.slips().of(files, stamp));
    }
    return new ReadReport(
        source, kept.entry(), kept.digest(), texts, problems, besides, kept.stamps());
  }

  private boolean isOf(ReportSource other, String whole) {
    return source.equals(other) && stamps.whole().equals(whole);
  }

  /** The reading of one report. */
  private static final class Reading {
    private final ReportInputs files;
    private final ReadingRules rules;
    private final String stamp;
    private final ReportSource source;
    private final SiteConfig site;
    private final Inspection inspection;
    private final Gathered problems = new Gathered();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<Language, Outline> outlines = new HashMap<>();
    private final Map<Language, DigestedText> texts = new HashMap<>();
    private final List<PlacedLink> links = new ArrayList<>();

    /** In which its figures stand. */
    private List<String> sentences = List.of();

    /** Of the main file, once it is read. */
    private Optional<Body> original = Optional.empty();

    Reading(ReportInputs files, ReadingRules rules, String stamp) {
      this.files = files;
      this.rules = rules;
      this.stamp = stamp;
      this.source = files.source();
      this.site = rules.site();
      this.inspection = rules.inspection();
    }

    Kept read() throws IOException {
      Optional<ReportFile> file =
          problems.keep(ReportReader.read(source.id(), source.path(), files.main(), languages()));
      Optional<ReportEntry> entry = Optional.empty();
      if (file.isPresent()) {
        waivers.addAll(file.get().waivers());
        Dates.titleYear(file.get().report(), file.get().places().year()).ifPresent(problems::add);
        MarkdownText text = text(file.get());
        Attachments attachments =
            Attachments.of(
                files,
                file.get().report(),
                at -> inspection.comparison().resembles(text, at, files));
        if (mainText(file.get(), attachments)) {
          Report report = withTwins(file.get());
          entry = Optional.of(entry(report, file.get(), attachments));
        }
      } else {
        lacking();
      }
      return new Kept(
          entry,
          entry.map(this::digest),
          file.map(f -> DatedParts.of(f, waivers, marks())),
          problems.always(),
          problems.checked(),
          entry
              .map(e -> ReportStamps.of(stamp, e, sentences))
              .orElseGet(() -> ReportStamps.faulty(stamp)));
    }

    /** What must not become public is searched before a report has all its keys. */
    private void lacking() {
      Language main = site.mainLanguage();
      ReportReader.lacking(source.id(), source.path(), files.main(), languages())
          .ifPresent(
              file -> {
                MarkdownPart part = file.markdown();
                MarkdownText text = new MarkdownText(part.text(), source.path(), part.line(), main);
                problems.inspected(inspection.ofLacking(file, text));
              });
      for (Map.Entry<Language, FileAt> twin : new TreeMap<>(source.twins()).entrySet()) {
        twin(twin.getKey(), twin.getValue())
            .ifPresent(file -> problems.inspected(inspection.ofLacking(file, text(file))));
      }
    }

    private SiteLanguages languages() {
      return SiteLanguages.of(site.languages());
    }

    private Optional<TextFile> twin(Language language, FileAt at) {
      return problems.keep(TextFile.read(language, at.path(), files.twins().get(language)));
    }

    private static MarkdownText text(TextFile twin) {
      MarkdownPart part = twin.markdown();
      return new MarkdownText(part.text(), twin.path(), part.line(), twin.language());
    }

    private ReportDigest digest(ReportEntry entry) {
      Map<String, String> attachments = new TreeMap<>();
      entry.attachments().forEach(file -> attachments.put(file.fileName(), file.sha256()));
      return PublicWords.digest(entry.report(), site.mainLanguage(), texts, attachments);
    }

    private RedactionMarks marks() {
      return RedactionMarks.with(site.redactionMarks());
    }

    private MarkdownText text(ReportFile file) {
      return new MarkdownText(
          file.markdown().text(), file.path(), file.markdown().line(), site.mainLanguage());
    }

    private boolean mainText(ReportFile file, Attachments attachments) throws IOException {
      MarkdownText text = text(file);
      problems.inspected(hints(file.report().status(), file.shown(), file.markdown(), file.path()));
      List<FileAt> beside = List.of();
      if (!file.report().isWithdrawn()) {
        beside = attachments.published();
        problems.inspected(attachments.problems());
      }
      problems.inspected(inspection.ofReport(file, text, beside, files));
      problems.inspected(inspection.ofBeside(file, text, beside, attachments::isSource, files));
      Set<Quote> told = Set.copyOf(file.report().told());
      Optional<Body> body = body(text, told::contains, ReportTexts.sought(file.report()));
      if (body.isEmpty()) {
        return false;
      }
      original = body;
      texts.put(site.mainLanguage(), file.markdown().digested());
      String key = files.textKey(site.mainLanguage(), rules.textStamp());
      sentences = rules.bodies().sentences(key, file.report(), body::get);
      ReportFile.Entries entries = file.entries();
      problems.addAll(
          Quotes.check(
              body.get(),
              marks(),
              file.report().open().contains(OpenPoint.MASKS),
              entries.figuresAtQuotes(),
              entries.told()));
      problems.addAll(
          EnteredTwice.in(
              file.report(), body.get(), entries.figuresAtQuotes(), entries.eventsAtQuotes()));
      problems.addAll(RepeatedIndicators.in(file.report(), entries.figuresAtIds()));
      problems.addAll(
          WithheldDays.check(
              file.report(),
              text.text(),
              new WithheldDays.Places(file.places().period(), file.places().written()),
              marks()));
      problems.inspected(inspection.ofLists(file, body.get(), site.profile()));
      empty(file.report(), text, body.get());
      return true;
    }

    private static List<Problem> hints(
        Status status, List<ShownText> shown, MarkdownPart text, String path) {
      List<Placed<String>> placed =
          shown.stream().map(each -> new Placed<>(each.text(), each.place(0))).toList();
      return LeftHints.check(status, placed, text.text(), path, text.line());
    }

    /** Of what is withdrawn no text is shown. */
    private void empty(Report report, MarkdownText text, Body body) {
      if (body.sentences().isEmpty() && !report.isWithdrawn()) {
        SourceLocation place = new SourceLocation(text.path(), text.firstLine(), 1);
        problems.add(Problem.error("empty-text", place));
      }
    }

    private Report withTwins(ReportFile original) throws IOException {
      Report report = original.report();
      Report all = report;
      MarkdownText own = text(original);
      String hash = source.twins().isEmpty() ? "" : TextHash.of(report, own);
      for (Map.Entry<Language, FileAt> twin : new TreeMap<>(source.twins()).entrySet()) {
        FileAt at = twin.getValue();
        Optional<TextFile> file = twin(twin.getKey(), at);
        if (file.isPresent()) {
          MarkdownText text = text(file.get());
          waivers.addAll(file.get().waivers());
          problems.inspected(inspection.ofTwin(file.get(), report, text));
          problems.inspected(
              hints(report.status(), file.get().shown(), file.get().markdown(), at.path()));
          Translates translates = file.get().translates();
          Optional<Body> body =
              body(
                  text,
                  quote -> true,
                  ReportTexts.soughtInTwin(
                      rules.bodies().markdown(), report, own, text, translates));
          if (body.isPresent()) {
            texts.put(twin.getKey(), file.get().markdown().digested());
            all = named(all, file.get());
            translation(twin.getKey(), translates, hash);
            problems.addAll(
                TwinQuotes.check(
                    body.get(), marks(), report, ofPlaces(translates), quotes(translates)));
            held(report, text, body.get());
          }
        }
      }
      return all;
    }

    /** Holds the text of a translation against the original's. */
    private void held(Report report, MarkdownText text, Body body) {
      empty(report, text, body);
      if (!report.isWithdrawn() && !body.sentences().isEmpty()) {
        problems.addAll(
            TwinNumbers.check(
                report, marks(), original.orElseThrow(), body, words -> place(text, words)));
      }
    }

    /** Where words stand in a file; where markup parts them, where the text begins. */
    private static SourceLocation place(MarkdownText text, String words) {
      int at = Math.max(0, text.text().indexOf(words));
      int line = (int) text.text().substring(0, at).chars().filter(c -> c == '\n').count();
      int column = at - text.text().lastIndexOf('\n', at - 1);
      return new SourceLocation(text.path(), text.firstLine() + line, column);
    }

    private static List<Placed<String>> ofPlaces(Translates translates) {
      return translates.quotes().stream()
          .map(stated -> new Placed<>(stated.counterpart().of(), stated.of()))
          .toList();
    }

    private static List<Placed<Quote>> quotes(Translates translates) {
      return translates.quotes().stream()
          .map(stated -> new Placed<>(stated.counterpart().quote(), stated.quote()))
          .toList();
    }

    private void translation(Language language, Translates translates, String hash) {
      Translation state = translates.of(hash);
      problems.inspected(inspection.ofTranslation(state, translates.place(), hash));
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

    private Optional<Body> body(MarkdownText text, Predicate<Quote> isTold, Sought sought) {
      Language language = text.language();
      String key = files.textKey(language, rules.textStamp());
      Optional<Body> body = problems.keep(rules.bodies().read(key, text, sought));
      if (body.isPresent()) {
        String digest = Sha256.shortOf(key);
        outlines.put(language, Outline.of(body.get(), isTold, digest, rules.glossary()));
        body.get().links().forEach(link -> links.add(PlacedLink.of(link, text.path())));
      }
      return body;
    }

    private ReportEntry entry(Report report, ReportFile file, Attachments beside)
        throws IOException {
      List<AttachmentEntry> attachments = new ArrayList<>();
      for (FileAt at : beside.published()) {
        attachments.add(
            new AttachmentEntry(
                at.name(), at.path(), files.beside(at).size(), files.beside(at).sha256()));
      }
      return new ReportEntry(
          beside.source().isPresent() ? report : report.withSourceKept(),
          file.path(),
          file.places().unit(),
          PlacesInFile.of(file.path(), file.entries().figuresAtIds()),
          file.entries().followsAtPromises(),
          new Outlines(site.mainLanguage(), outlines),
          List.copyOf(links),
          attachments);
    }
  }
}
