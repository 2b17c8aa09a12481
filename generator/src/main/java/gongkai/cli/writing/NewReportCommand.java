package gongkai.cli.writing;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.Content;
import gongkai.content.ContentReader;
import gongkai.content.ReportFile;
import gongkai.content.ReportReader;
import gongkai.content.ReportSource;
import gongkai.content.field.SiteLanguages;
import gongkai.content.writing.NewReport;
import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WholeFile;
import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.model.Period;
import gongkai.model.Unit;
import gongkai.model.report.Report;
import gongkai.model.report.ReportType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/** {@code gongkai new report}: a file to fill in; one that is there is never written over. */
public final class NewReportCommand extends SiteCommand {
  /** So many units a message lists; a site may have thousands. */
  private static final int LISTED = 30;

  private String unit;

  private int year;

  private Path site;

  private Type type;

  private String title;

  /** {@link ReportType} as it is written on a command line. */
  enum Type {
    team(ReportType.TEAM),
    individual(ReportType.INDIVIDUAL);

    private final ReportType meant;

    Type(ReportType meant) {
      this.meant = meant;
    }
  }

  public NewReportCommand() {
    super("report");
    form()
        .required("--unit", "${bundle:label.id}", String.class, given -> unit = given)
        .required("--year", "${bundle:label.year}", int.class, given -> year = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--type", "team|individual", Type.class, "team", given -> type = given)
        .option("--title", "${bundle:label.title}", String.class, given -> title = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    if (year < ReportReader.FIRST_YEAR || year > ReportReader.LAST_YEAR) {
      throw wrongUsage("cli.year", year, ReportReader.FIRST_YEAR, ReportReader.LAST_YEAR);
    }
    Outcome<Content> read = ContentReader.read(root);
    Optional<Unit> reporting =
        read.value().stream()
            .flatMap(content -> content.units().stream())
            .filter(known -> known.id().text().equals(unit))
            .findFirst();
    if (reporting.isEmpty()) {
      return withoutUnit(read);
    }
    Language main = read.value().orElseThrow().site().mainLanguage();
    NewReport report =
        NewReport.of(
            reporting.get().id(),
            year,
            type.meant,
            title(reporting.get(), main),
            main,
            messages().language());
    Optional<Problem> taken = taken(report, read.value().orElseThrow(), root);
    if (taken.isPresent()) {
      terminal().problems(List.of(taken.get()), messages());
      return ExitCode.CONTENT;
    }
    write(root.resolve(report.path()), report.text());
    terminal().out().println(report.path());
    progress("new-report.next");
    return ExitCode.DONE;
  }

  /** The unit is not there; a faulty site or unit file may be why. */
  private int withoutUnit(Outcome<Content> read) {
    List<Problem> errors = read.problems().stream().filter(Problem::isError).toList();
    boolean faulty = read.value().isEmpty();
    String file = "content/units/" + unit + ".yml";
    if (faulty || errors.stream().anyMatch(problem -> problem.place().path().equals(file))) {
      terminal().problems(errors, messages());
      return ExitCode.CONTENT;
    }
    throw unknownUnit(read.value().orElseThrow().units());
  }

  private ParameterException unknownUnit(List<Unit> units) {
    if (units.isEmpty()) {
      return wrongUsage("new-report.no-units", unit);
    }
    StringBuilder known = new StringBuilder();
    units.stream().limit(LISTED).forEach(one -> known.append("\n  ").append(described(one)));
    if (units.size() > LISTED) {
      known.append('\n').append(messages().text("new-report.more-units", units.size() - LISTED));
    }
    return meant(units)
        .map(near -> wrongUsage("new-report.unknown-unit-near", unit, near, known))
        .orElseGet(() -> wrongUsage("new-report.unknown-unit", unit, known));
  }

  private String described(Unit one) {
    return one.id() + "  " + one.name().in(messages().language()).text();
  }

  /** The unit that was probably meant: by a mistyped id, or by its name. */
  private Optional<String> meant(List<Unit> units) {
    return units.stream()
        .filter(one -> one.name().byLanguage().containsValue(unit))
        .map(one -> one.id().text())
        .findFirst()
        .or(() -> NearMatch.of(unit, units.stream().map(one -> one.id().text()).toList()));
  }

  /** The title as given, else one after the usual form with the name that the unit then had. */
  private String title(Unit reporting, Language main) {
    if (title != null && !title.isBlank()) {
      return title.strip();
    }
    String name = reporting.nameOn(LocalDate.of(year, 12, 31)).in(main).text();
    return Messages.ofCommands(main).text("new-report.title." + type, name, year);
  }

  /**
   * Why the report cannot be added: its file, or one of the same type on the same year, is there.
   */
  private Optional<Problem> taken(NewReport report, Content content, Path root) throws IOException {
    if (Files.exists(root.resolve(report.path()), LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(taken(report.path()));
    }
    for (ReportSource source : content.reports()) {
      if (source.id().unit().equals(report.id().unit())) {
        Optional<Report> other =
            ReportReader.read(
                    source.id(),
                    source.path(),
                    Files.readAllBytes(source.file()),
                    SiteLanguages.of(content.site().languages()))
                .value()
                .map(ReportFile::report);
        if (other.filter(this::isSame).isPresent()) {
          return Optional.of(taken(source.path()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isSame(Report other) {
    return other.type() == type.meant && other.period().equals(Period.ofYear(year));
  }

  private Problem taken(String path) {
    String otherType = type == Type.team ? Type.individual.name() : Type.team.name();
    return Problem.error("report-exists", SourceLocation.of(path), otherType);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    WholeFile.create(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
