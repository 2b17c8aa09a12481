package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.cli.command.Terminal;
import gongkai.cli.machine.OutsideLinks;
import gongkai.cli.machine.OutsideLinks.Tried;
import gongkai.cli.printing.ProblemJson;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code gongkai check}. */
final class CheckCommand extends SiteCommand {
  private Path site;

  private Profile profile;

  /** A link to another host, as the rehearsal of an inspection hands it on. */
  private static final String UNTRIED = "inspection-link-untried";

  private Format format;

  private String today;

  private boolean tryLinks;

  private boolean noStore;

  /** The kinds of publisher, as they are written. */
  enum Profile {
    gov,
    party,
    union,
    none;

    gongkai.model.Profile value() {
      return gongkai.model.Profile.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  /** The forms in which problems can be printed. */
  enum Format {
    text,
    json,
    sarif
  }

  CheckCommand() {
    super("check");
    form()
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--profile", "gov|party|union|none", Profile.class, given -> profile = given)
        .option("--format", "text|json|sarif", Format.class, "text", given -> format = given)
        .option("--today", "${bundle:label.date}", String.class, given -> today = given)
        .flag("--try-links", given -> tryLinks = given)
        .flag("--no-store", given -> noStore = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, threads())
            .as(Optional.ofNullable(profile).map(Profile::value))
            .on(today(today));
    List<Problem> found;
    try (Store store = noStore ? Store.inMemory() : store(root)) {
      found = SiteBuilder.check(request.with(store));
    }
    List<Problem> problems = withLinks(found).stream().sorted().toList();
    long errors = problems.stream().filter(Problem::isError).count();
    switch (format) {
      case text -> Terminal.problems(problems, messages(), terminal().out());
      case json -> terminal().out().println(ProblemJson.list(problems, messages()));
      case sarif -> terminal().out().println(ProblemJson.sarif(problems, messages()));
    }
    long warnings = problems.stream().filter(p -> p.severity() == Severity.WARNING).count();
    if (errors + warnings > 0) {
      progress("check.found", errors, warnings);
    } else if (problems.isEmpty()) {
      progress("check.clean");
    } else {
      progress("check.clean-but-notes", problems.size());
    }
    return errors > 0 ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** In place of a note on every link to another host: how many there are, or what they led to. */
  private List<Problem> withLinks(List<Problem> found) throws IOException {
    List<Problem> links = found.stream().filter(p -> p.code().equals(UNTRIED)).toList();
    List<Problem> all = new ArrayList<>(found);
    all.removeAll(links);
    List<Problem> tried =
        tryLinks ? links.subList(0, Math.min(links.size(), OutsideLinks.MOST)) : List.of();
    all.addAll(tried(tried));
    int left = links.size() - tried.size();
    if (left > 0) {
      String some =
          links.stream()
              .skip(tried.size())
              .limit(3)
              .map(p -> p.arguments().get(0))
              .collect(Collectors.joining(", "));
      SourceLocation place = SourceLocation.of("content");
      all.add(Problem.note("inspection-links-untried", place, "" + left, some));
    }
    return all;
  }

  private static List<Problem> tried(List<Problem> links) throws IOException {
    List<Problem> faults = new ArrayList<>();
    try (OutsideLinks network = new OutsideLinks()) {
      List<Tried> tried = network.tried(links.stream().map(p -> p.arguments().get(0)).toList());
      for (int i = 0; i < tried.size(); i++) {
        String address = links.get(i).arguments().get(0);
        String why = tried.get(i).why();
        switch (tried.get(i).answer()) {
          case DEAD ->
              faults.add(
                  Problem.warning("inspection-dead-link", links.get(i).place(), address, why));
          case UNKNOWN ->
              faults.add(
                  Problem.note("inspection-link-unanswered", links.get(i).place(), address, why));
          case THERE -> {
            // Nothing to say.
          }
        }
      }
    }
    return faults;
  }
}
