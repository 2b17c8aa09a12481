package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.command.SiteCommand;
import gongkai.content.field.SentAddress;
import gongkai.content.setting.BaseUrl;
import gongkai.diagnostic.Problem;
import gongkai.line.BuildReport;
import gongkai.line.SiteBuilder;
import gongkai.line.Work;
import gongkai.line.request.SiteRequest;
import gongkai.line.request.Timings;
import gongkai.publishing.Publication;
import gongkai.store.Store;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** {@code gongkai build}. */
final class BuildCommand extends SiteCommand {
  private Path site;

  private Path out;

  private String baseUrl;

  private String today;

  private boolean drafts;

  private boolean withTimings;

  private boolean noStore;

  BuildCommand() {
    super("build");
    form()
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option("--out", "${bundle:label.folder}", Path.class, given -> out = given)
        .option("--base-url", "${bundle:label.url}", String.class, given -> baseUrl = given)
        .option("--today", "${bundle:label.date}", String.class, given -> today = given)
        .flag("--drafts", given -> drafts = given)
        .flag("--timings", given -> withTimings = given)
        .flag("--no-store", given -> noStore = given);
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    Path root = site(site);
    Path target = out == null ? root.resolve("site-out") : out.toAbsolutePath().normalize();
    SiteRequest request =
        new SiteRequest(root, url(), drafts, SiteRequest.Purpose.BUILD, threads()).on(today(today));
    BuildReport report;
    BuildProgress shown = new BuildProgress(terminal(), messages(), System::nanoTime);
    Timings timings =
        terminal().interactive() && !quiet()
            ? new Timings(System::nanoTime, shown)
            : new Timings(System::nanoTime);
    try (Store store = noStore ? Store.inMemory() : store(root)) {
      report = SiteBuilder.build(request.with(store), target, timings);
    } finally {
      shown.done();
    }
    timings.end(Timings.Stage.STORE);
    if (withTimings) {
      tell(timings, report.work());
    }
    terminal().problems(report.problems(), messages());
    if (report.publication().isEmpty()) {
      long errors = report.problems().stream().filter(Problem::isError).count();
      progress("build.failed", errors);
      return ExitCode.CONTENT;
    }
    Publication made = report.publication().get();
    progress(
        "build.done",
        report.pages(),
        made.files(),
        String.format(Locale.ROOT, "%.1f", made.bytes() / 1e6),
        (System.nanoTime() - start) / 1_000_000,
        made.written(),
        made.removed(),
        target);
    return ExitCode.DONE;
  }

  private void tell(Timings timings, Work work) {
    timings
        .milliseconds()
        .forEach(
            (stage, time) -> {
              String name = messages().text("timings." + stage.name().toLowerCase(Locale.ROOT));
              terminal().err().println(messages().text("timings.stage", name, time));
            });
    String done =
        messages()
            .text(
                "timings.work",
                work.reportsRead(),
                work.textsParsed(),
                work.valuesMade(),
                work.filesMade());
    terminal().err().println(done);
  }

  private Optional<URI> url() {
    if (baseUrl == null) {
      return Optional.empty();
    }
    Optional<URI> url = BaseUrl.parse(baseUrl);
    if (url.isEmpty() && SentAddress.hasUser(baseUrl)) {
      throw wrongUsage("cli.base-url-user");
    }
    if (url.isEmpty()) {
      Optional<String> sent = SentAddress.ofRoot(baseUrl);
      throw wrongUsage(
          sent.isEmpty() ? "cli.base-url" : "cli.base-url-sent", baseUrl, sent.orElse(""));
    }
    return url;
  }
}
