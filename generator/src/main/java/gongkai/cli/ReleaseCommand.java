package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.machine.Today;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import gongkai.release.Released;
import gongkai.release.SiteRelease;
import gongkai.release.difference.ReportDifference;
import gongkai.release.signing.ToolException;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** {@code gongkai release}. */
final class ReleaseCommand extends SigningCommand {
  /** Where a day begins before it does anywhere else. */
  private static final ZoneId EARLIEST = ZoneOffset.ofHours(14);

  private String date;

  private Path site;

  private Path to;

  ReleaseCommand() {
    super("release");
    form()
        .required("--date", "${bundle:label.date}", String.class, given -> date = given)
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--to", "${bundle:label.folder}", Path.class, given -> to = given);
  }

  @Override
  public Integer call() throws IOException {
    Path root = site(site);
    Function<ZoneId, LocalDate> day =
        Today.parse(date).orElseThrow(() -> wrongUsage("cli.today", date));
    LocalDate today = Today.ofTheComputer().apply(EARLIEST);
    if (LocalDate.parse(date).isAfter(today)) {
      throw wrongUsage("release.ahead", date, today);
    }
    Path target = to == null ? SiteReleasing.archives(root) : to.toAbsolutePath().normalize();
    SiteRequest request =
        new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, threads())
            .on(day);
    Optional<SiteRelease.Signing> signing = signing();
    Outcome<Released> released;
    try (Store store = store(root)) {
      released =
          SiteRelease.make(
              new SiteRelease.Request(
                  request.with(store),
                  root.resolve("site-out"),
                  target,
                  LocalDate.parse(date),
                  signing));
    } catch (ToolException e) {
      String how = SiteReleasing.notSigned(e);
      terminal().err().println(messages().text(how, e.program(), e.getMessage()));
      progress("release.nothing");
      return ExitCode.MACHINE;
    }
    terminal().problems(released.problems(), messages());
    if (released.value().isEmpty()) {
      progress("release.failed", released.problems().stream().filter(Problem::isError).count());
      return ExitCode.CONTENT;
    }
    tell(released.value().get(), root);
    return ExitCode.DONE;
  }

  private void tell(Released released, Path root) {
    if (released.files().isEmpty()) {
      progress("release.unchanged", released.release());
      return;
    }
    for (Path file : released.files()) {
      terminal().out().println(SiteReleasing.shown(root, file));
    }
    released.differences().forEach(this::tell);
    progress("release.done", released.reports().open(), released.release());
    if (released.reports().withdrawn() > 0) {
      progress("release.withdrawn", released.reports().withdrawn());
    }
    progress("release.head", released.head());
  }

  private void tell(ReportDifference report) {
    int sentences = report.texts().values().stream().mapToInt(changes -> changes.size()).sum();
    String kind = messages().text("difference.kind." + report.kind().code());
    if (report.figures().isEmpty() && report.facts().isEmpty() && sentences == 0) {
      // Three noughts would read as if nothing had been released of it.
      if (report.notes().isEmpty()) {
        progress("release.report-alone", kind, report.id());
      } else {
        progress("release.report-notes", kind, report.id(), report.notes().size());
      }
      return;
    }
    progress(
        "release.report",
        kind,
        report.id(),
        report.figures().size(),
        report.facts().size(),
        sentences);
  }
}
