package gongkai.line;

import gongkai.checking.Checks;
import gongkai.checking.Unread;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.ledger.ReportDigest;
import gongkai.line.known.KnownGood;
import gongkai.line.known.KnownPlan;
import gongkai.line.reading.ReadReport;
import gongkai.line.reading.ReadSite;
import gongkai.line.reading.SiteReading;
import gongkai.line.reading.WordingSearch;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.model.SiteConfig;
import gongkai.model.UnitId;
import gongkai.parallel.Meanwhile;
import gongkai.rendering.SiteRenderer;
import gongkai.rendering.page.text.BodySource;
import gongkai.rendering.theme.Theme;
import gongkai.search.SearchFiles;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.Attachment;
import gongkai.site.planning.SitePlan;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Goes down the line as far as rendering, and again as often as the site changes: what did not
 * change is then taken from the time before. For one thread.
 */
final class Planning {
  private static final Pattern UNIT_FILE = Pattern.compile("content/units/([^/]+)\\.yml");

  private final SiteRequest request;
  private final SiteReading reading;
  private final KnownPlan ofShown = new KnownPlan();
  private final KnownPlan ofPublic = new KnownPlan();
  private final KnownGood ofReports = new KnownGood();
  private Optional<ReadTheme> theme = Optional.empty();

  /** A theme that is being read. */
  private Optional<Meanwhile<ReadTheme>> begun = Optional.empty();

  /** Goes on from site to site for as long as the theme stays as it is. */
  private Optional<SiteRenderer> renderer = Optional.empty();

  private Optional<Planned> last = Optional.empty();
  private Beyond beyond = new Beyond(Optional.empty(), List.of(), Optional.empty());

  /**
   * What was planned of a site that was read.
   *
   * @param seen the plan of what the public will see, if it was made
   */
  private record Planned(
      ReadSite read, ReadSite shown, Outcome<SitePlan> plan, Optional<SitePlan> seen) {}

  /**
   * What the line came to beyond reading.
   *
   * @param read empty if settings could not be read
   * @param site empty if there is an error
   */
  private record Beyond(
      Optional<ReadSite> read, List<Problem> problems, Optional<PlannedSite> site) {}

  Planning(SiteRequest request) {
    this.request = request;
    this.reading = new SiteReading(request);
  }

  /**
   * The site as it is now.
   *
   * @param since what may have changed since it was last called
   * @return no site if there is an error; always with every problem that could be found
   */
  Outcome<PlannedSite> next(ChangedFiles since, Timings timings) throws IOException {
    if (since.in(request.root()).map(Planning::touchTheme).orElse(true)) {
      theme = Optional.empty();
    }
    begun = Optional.empty();
    Problems problems = new Problems();
    Optional<ReadSite> read = problems.keep(reading.read(since, timings, this::beginTheme));
    if (read.isEmpty()) {
      beyond = new Beyond(read, problems.list(), Optional.empty());
      return problems.failed();
    }
    int ofReading = problems.list().size();
    Planned planned = planned(read.get(), problems.list());
    Optional<Theme> shownIn = problems.keep(theme(read.get().content().site()).theme());
    Optional<SitePlan> plan = problems.keep(planned.plan());
    timings.end(Timings.Stage.PLAN);
    List<Problem> later = problems.list().subList(ofReading, problems.list().size());
    Optional<PlannedSite> made =
        shownIn.isEmpty() || plan.isEmpty() || problems.hasErrors()
            ? Optional.empty()
            : Optional.of(site(plan.get(), planned.shown(), shownIn.get()));
    beyond = new Beyond(read, later, made);
    return made.isEmpty() ? problems.failed() : problems.with(made.get());
  }

  private PlannedSite site(SitePlan plan, ReadSite shown, Theme theme) {
    SiteConfig site = plan.content().site();
    BodySource texts = shown.texts();
    SiteRenderer now =
        renderer
            .filter(before -> before.isFor(site, theme))
            .map(before -> before.showing(texts, plan.rows()))
            .orElseGet(() -> new SiteRenderer(site, theme, texts, plan.rows()));
    renderer = Optional.of(now);
    SearchFiles search = new SearchFiles(texts::report, request.store(), request.threads());
    return new PlannedSite(request.root(), plan, shown, theme, now, search);
  }

  /**
   * What a check reports of the site as it was when it was last asked for, whatever it was asked
   * for, but for slips of wording.
   */
  List<Problem> checked() throws IOException {
    Problems problems = new Problems();
    problems.addAll(beyond.read().isPresent() ? reading.checked() : List.of());
    problems.addAll(beyond.problems());
    if (beyond.site().isPresent()) {
      problems.addAll(TemplateTrial.of(beyond.site().get()));
    }
    return problems.list();
  }

  /** The reports that were read last; none if that could not be. */
  Collection<ReadReport> reports() {
    return beyond.read().map(ReadSite::reports).orElseGet(List::of);
  }

  /** What the public would see of the same. */
  PublicSite seen() {
    Optional<SitePlan> plan = beyond.read().flatMap(read -> last.flatMap(Planned::seen));
    List<ReportDigest> digests =
        beyond.read().stream().flatMap(read -> read.publicOnly().digests().stream()).toList();
    SortedMap<String, String> copies = new TreeMap<>();
    Set<String> addresses = new HashSet<>();
    for (PlannedFile file : plan.map(SitePlan::files).orElse(List.of())) {
      addresses.add(file.address().path());
      if (file.kind() == PlannedFile.FileKind.COPY
          && file.value().get() instanceof Attachment copy) {
        copies.put(copy.address().path(), copy.sha256());
      }
    }
    return new PublicSite(digests, copies, addresses);
  }

  /** How many languages the site has. */
  int languages() {
    return beyond.read().map(read -> read.content().site().languages().size()).orElse(0);
  }

  /** The wording of the same. */
  Optional<WordingSearch> wording() {
    return beyond.read().flatMap(read -> reading.wording());
  }

  /** Says that what the site is made of is still needed, in a store that forgets what is not. */
  void need() {
    reading.need();
  }

  private static boolean touchTheme(Set<String> paths) {
    return paths.stream().anyMatch(path -> path.equals("themes") || path.startsWith("themes/"));
  }

  /** The theme is read while the reports are: in a small site they take as long. */
  private void beginTheme(SiteConfig site) {
    if (theme.filter(known -> known.isFor(site)).isEmpty()) {
      begun =
          Optional.of(Meanwhile.of(() -> ReadTheme.of(request.root(), site), request.threads()));
    }
  }

  private ReadTheme theme(SiteConfig site) throws IOException {
    if (begun.isPresent()) {
      theme = Optional.of(begun.get().get());
      begun = Optional.empty();
    }
    if (theme.filter(known -> known.isFor(site)).isEmpty()) {
      theme = Optional.of(ReadTheme.of(request.root(), site));
    }
    return theme.get();
  }

  /** Reading gives the same object where nothing changed; to compare two would take as long. */
  @SuppressWarnings("ReferenceEquality")
  private Planned planned(ReadSite read, List<Problem> told) {
    if (last.filter(known -> known.read() == read).isEmpty()) {
      ReadSite shown = request.drafts() ? read : read.publicOnly();
      last = Optional.of(plan(read, shown, told));
    }
    return last.get();
  }

  /**
   * Plans what is shown. Other faults do not keep a site from being planned, so that broken links
   * are reported in the same run; but links to a report that could not be read would seem broken.
   * Where drafts are shown, what the public will see is checked too: a published report must not
   * link to a draft.
   */
  private Planned plan(ReadSite all, ReadSite shown, List<Problem> told) {
    Set<Problem> problems = new LinkedHashSet<>(ofReports.check(all.content(), unread(told)));
    if (ofReports.mayHaveUnknownUnits() && Checks.hasUnknownUnits(all.content())) {
      return new Planned(all, shown, Outcome.failed(List.copyOf(problems)), Optional.empty());
    }
    SitePlan plan = ofShown.of(shown.content());
    Optional<SitePlan> forAll = Optional.empty();
    if (all.content().reports().size() == all.reportFiles()) {
      AliasPlaces places = new AliasPlaces(request.root());
      problems.addAll(places.in(ofShown.check(all.content())));
      if (shown.content().reports().stream().anyMatch(ReportEntry::isDraft)) {
        forAll = Optional.of(ofPublic.of(all.publicOnly().content()));
        problems.addAll(places.in(ofPublic.check(all.content())));
      } else {
        forAll = Optional.of(plan);
      }
    }
    return new Planned(all, shown, Outcome.of(plan, List.copyOf(problems)), forAll);
  }

  private static Unread unread(List<Problem> told) {
    Set<String> faulty =
        told.stream()
            .filter(Problem::isError)
            .map(problem -> problem.place().path())
            .collect(Collectors.toSet());
    Set<UnitId> units =
        faulty.stream()
            .map(UNIT_FILE::matcher)
            .filter(Matcher::matches)
            .map(file -> new UnitId(file.group(1)))
            .collect(Collectors.toSet());
    return new Unread(units, faulty.contains("content/vocabulary/indicators.yml"));
  }
}
