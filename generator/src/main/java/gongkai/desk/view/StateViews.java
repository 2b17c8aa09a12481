package gongkai.desk.view;

import gongkai.desk.act.AuditLog;
import gongkai.desk.act.Step;
import gongkai.desk.page.StateView;
import gongkai.desk.page.StateView.Finding;
import gongkai.desk.page.StateView.Waiver;
import gongkai.desk.report.DeskReport;
import gongkai.desk.visit.Checked;
import gongkai.desk.visit.LeftWords;
import gongkai.desk.visit.SourceCopy;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.model.Coded;
import gongkai.model.report.Status;
import gongkai.privacy.detail.Rule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How far reports have come, and what bars them from going on. */
public final class StateViews {
  /** Decisions that change what the public reads. */
  private static final Set<String> CHANGING =
      Set.of("correct", "strike", "join", "about", "merge", "mask");

  private static final Set<String> TELLING =
      Set.of("publish", "approve-and-publish", "tell", "withdraw");

  private static final Pattern TRANSLATION = Pattern.compile("\\.([a-zA-Z-]+)\\.md$");

  /** Commands that the desk has buttons for. */
  private static final Pattern COMMAND = Pattern.compile("“gongkai (correct|withdraw) [^”]*”");

  private static final String TELL = "desk.act.tell";
  private static final String WITHDRAW = "desk.act.withdraw";

  private final Path root;

  private final Messages messages;

  public StateViews(Path root, Messages messages) {
    this.root = root;
    this.messages = messages;
  }

  /** What a check says of a report, in the order of its list. */
  static List<Problem> findings(DeskReport report, Checked checked) {
    return checked.of(report.path()).stream()
        .filter(problem -> !FindingKind.isCounted(problem))
        .sorted()
        .toList();
  }

  /**
   * How far a report has come.
   *
   * @param placed the numbers of the findings that the text shows
   * @param left where words still stand that were just masked
   */
  StateView view(DeskReport report, Checked checked, Set<Integer> placed, Optional<LeftWords> left)
      throws IOException {
    List<Problem> problems = checked.of(report.path());
    List<StateView.Step> steps = new ArrayList<>();
    for (Step step : Step.from(report.status())) {
      steps.add(new StateView.Step(step.code(), bars(step, report, checked), step.isToPublic()));
    }
    boolean isPublic = report.status().filter(Status.PUBLISHED::equals).isPresent();
    return new StateView(
        report.status().map(Coded::code).orElse(""),
        steps,
        views(findings(report, checked), placed),
        isPublic,
        isPublic && untold(report),
        waits(problems),
        new StateView.Beside(SourceCopy.isPublished(report), SourceCopy.published(root, report)),
        left.map(StateViews::masked));
  }

  private static StateView.Masked masked(LeftWords words) {
    List<String> struck = words.struck().stream().map(Coded::code).toList();
    return new StateView.Masked(words.shown(), words.drafts(), words.kept(), words.more(), struck);
  }

  /** Whether a new version of the source waits beside the report. */
  private static boolean waits(List<Problem> problems) {
    return problems.stream().anyMatch(p -> FindingKind.of(p) == FindingKind.CONFLICT);
  }

  /** Why a step cannot be taken; empty if it can. */
  public List<String> bars(Step step, DeskReport report, Checked checked) throws IOException {
    List<String> bars = new ArrayList<>();
    if (!step.isForward()) {
      return bars;
    }
    List<Problem> problems = checked.of(report.path());
    if (!report.missing().isEmpty()) {
      bars.add(messages.text("desk.bar-missing", report.missing().size()));
    }
    long errors =
        problems.stream().filter(Problem::isError).filter(p -> !FindingKind.isCounted(p)).count();
    if (errors > 0) {
      bars.add(messages.text("desk.bar-errors", errors));
    }
    if (waits(problems)) {
      bars.add(messages.text("desk.bar-version"));
    }
    problems.stream()
        .filter(FindingKind::isUnwritten)
        .map(problem -> messages.text("desk.bar-hints", FindingKind.times(problem)))
        .forEach(bars::add);
    if (step == Step.SUBMIT) {
      return bars;
    }
    if (!report.parts().open().isEmpty()) {
      bars.add(messages.text("desk.bar-open", report.parts().open().size()));
    }
    if (report.open() > 0) {
      bars.add(messages.text("desk.bar-unreviewed", report.open()));
    }
    if (step == Step.PUBLISH) {
      fallen(report).ifPresent(bars::add);
    }
    long unset = checked.problems().stream().filter(StateViews::isPlaceholder).count();
    if (step.isToPublic() && unset > 0) {
      bars.add(messages.text("desk.bar-placeholders", unset));
    }
    return bars;
  }

  /** What a new site says until somebody fills it in, which no public report may be beside. */
  private static boolean isPlaceholder(Problem problem) {
    return problem.code().startsWith("placeholder-");
  }

  /** Why the approval of a report does not let it go on. */
  private Optional<String> fallen(DeskReport report) throws IOException {
    return switch (new Approvals(root).of(report)) {
      case HOLDS -> Optional.empty();
      case NONE -> Optional.of(messages.text("desk.bar-approval-none"));
      case OTHER_TEXT -> Optional.of(messages.text("desk.bar-approval"));
      case OTHER_TRANSLATION -> Optional.of(messages.text("desk.bar-approval-texts"));
    };
  }

  /** Whether something was changed that the public was not told; what was taken back was not. */
  private boolean untold(DeskReport report) throws IOException {
    boolean untold = false;
    Deque<Boolean> earlier = new ArrayDeque<>();
    Deque<Boolean> later = new ArrayDeque<>();
    for (AuditLog.Line line : new AuditLog(root).of(report.id())) {
      boolean back = line.act().equals("undo");
      boolean again = line.act().equals("redo");
      (back ? later : earlier).push(untold);
      if (back || again) {
        Deque<Boolean> from = back ? earlier : later;
        untold = from.isEmpty() || from.pop();
        continue;
      }
      later.clear();
      untold = CHANGING.contains(line.act()) || (untold && !TELLING.contains(line.act()));
    }
    return untold;
  }

  private List<Finding> views(List<Problem> findings, Set<Integer> placed) {
    List<Finding> views = new ArrayList<>();
    for (Problem problem : findings) {
      views.add(finding(problem, placed.contains(views.size() + 1)));
    }
    return views;
  }

  /** What a check says of a report; missing keys are named together. */
  public List<String> words(List<Problem> problems) {
    List<String> words = new ArrayList<>();
    long missing = problems.stream().filter(p -> p.code().startsWith("missing-key")).count();
    if (missing > 0) {
      words.add(messages.text("desk.bar-missing", missing));
    }
    problems.stream().filter(p -> !FindingKind.isCounted(p)).map(this::words).forEach(words::add);
    return words;
  }

  /**
   * Why something was refused: what is said of several places stands once, with all of them.
   *
   * @param own the file that was decided on, whose places are lines
   */
  public List<String> refusal(List<Problem> problems, String own) {
    Map<String, List<SourceLocation>> places = new LinkedHashMap<>();
    for (Problem problem : problems) {
      places.computeIfAbsent(words(problem), w -> new ArrayList<>()).add(problem.place());
    }
    List<String> refusal = new ArrayList<>();
    places.forEach((words, at) -> refusal.add(words + " " + places(at, own)));
    return refusal;
  }

  private String places(List<SourceLocation> places, String own) {
    boolean lines = places.stream().allMatch(place -> place.path().equals(own));
    List<String> named =
        places.stream()
            .map(place -> lines ? String.valueOf(place.line()) : place.toString())
            .distinct()
            .toList();
    String key = lines ? "desk.refused-lines" : "desk.refused-places";
    return messages.text(key, named.size(), String.join(messages.text("desk.and"), named));
  }

  /** How a waiver is written in the file, or a command, is for those who work without the desk. */
  private String words(Problem problem) {
    String words =
        COMMAND
            .matcher(messages.words(problem))
            .replaceAll(
                command ->
                    "“"
                        + messages.text(command.group(1).equals("correct") ? TELL : WITHDRAW)
                        + "”");
    Matcher byHand = Pattern.compile(messages.text("desk.waiver-by-hand")).matcher(words);
    return waiver(problem).isPresent() && byHand.find()
        ? words.substring(0, byHand.start()).strip()
        : words;
  }

  private Finding finding(Problem problem, boolean placed) {
    return new Finding(
        FindingKind.of(problem).code(),
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.place().path().replaceFirst("^.*/", "") + ":" + problem.place().line(),
        words(problem),
        placed,
        waiver(problem));
  }

  /** A waiver names a rule and a mark; the problem's words give both. */
  private static Optional<Waiver> waiver(Problem problem) {
    if (problem.code().equals("privacy-waiver-stale")) {
      return Optional.empty();
    }
    Matcher translation = TRANSLATION.matcher(problem.place().path());
    String language = translation.find() ? translation.group(1) : "";
    String named =
        problem.code().equals("privacy-many")
            ? problem.arguments().get(0)
            : problem.code().replaceFirst("^privacy-", "");
    Optional<String> mark =
        problem.arguments().stream()
            .filter(argument -> argument.matches("[0-9a-f]{8}"))
            .reduce((one, other) -> other);
    return Stream.of(Rule.values())
        .filter(rule -> rule.code().equals(named))
        .findFirst()
        .flatMap(rule -> mark.map(m -> new Waiver(rule.code(), m, language)));
  }
}
