package gongkai.cli;

import gongkai.cli.command.ExitCode;
import gongkai.cli.machine.Today;
import gongkai.desk.Desk;
import gongkai.desk.visit.DeskSite;
import gongkai.line.LiveLoader;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import gongkai.preview.PreviewEvent;
import gongkai.preview.PreviewNote;
import gongkai.preview.PreviewRequest;
import gongkai.preview.PreviewServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** {@code gongkai preview}. */
final class PreviewCommand extends SigningCommand {
  private Path site;

  private String host;

  private int port;

  private boolean open;

  PreviewCommand() {
    super("preview");
    form()
        .option("--site", "${bundle:label.folder}", Path.class, ".", given -> site = given)
        .option(
            "--host",
            "${bundle:label.address}",
            String.class,
            PreviewRequest.LOCAL_HOST,
            given -> host = given)
        .option("--port", "${bundle:label.number}", int.class, "8080", given -> port = given)
        .flag("--open", given -> open = given);
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw wrongUsage("cli.port", port);
    }
    Path root = site(site);
    try (PreviewNote note = PreviewNote.of(storeFolder(root).resolve("desk"), root)) {
      Optional<URI> running = open ? note.other() : Optional.empty();
      if (running.isPresent()) {
        URI desk = desk(running.get());
        terminal().out().println(messages().text("preview.runs-already", desk));
        open(desk);
        return ExitCode.DONE;
      }
      serve(root, note);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private void serve(Path root, PreviewNote note) throws IOException, InterruptedException {
    SiteRequest site =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.PREVIEW, threads())
            .with(known(root))
            .on(Today.ofTheComputer());
    LiveLoader loader = SiteBuilder.loader(site);
    Desk review = new Desk(desk(root, loader));
    PreviewRequest request =
        new PreviewRequest(
            host,
            port,
            List.of(root.resolve("content"), root.resolve("themes")),
            loader,
            messages(),
            this::tell,
            Optional.of(review),
            note.mark());
    try (PreviewServer server = PreviewServer.start(request)) {
      note.put(server.address());
      terminal().out().println(messages().text("preview.address", server.address()));
      URI desk = desk(server.address());
      terminal().out().println(messages().text("preview.desk-address", desk));
      if (open) {
        open(hasReports(root) ? server.address() : desk);
      }
      server.join();
    }
  }

  private static URI desk(URI preview) {
    return preview.resolve("/_desk/");
  }

  /** What the desk works on. It remembers nothing of other runs but what can be undone. */
  private DeskSite desk(Path root, LiveLoader loader) throws IOException {
    LiveReading reading = new LiveReading(root, loader);
    return new DeskSite(
        root,
        storeFolder(root).resolve("desk"),
        reading,
        new SiteReleasing(root, reading, () -> store(root), signing(), threads()),
        Today.moment(),
        messages(),
        threads());
  }

  /** A site without one begins at the desk, which takes its first. */
  private static boolean hasReports(Path root) throws IOException {
    Path reports = root.resolve("content/reports");
    if (!Files.isDirectory(reports)) {
      return false;
    }
    try (Stream<Path> units = Files.list(reports)) {
      return units.anyMatch(Files::isDirectory);
    }
  }

  private void tell(PreviewEvent event) {
    if (!quiet()) {
      event.lines(messages()).forEach(terminal().err()::println);
    }
  }

  /** Opens the user's browser; if that cannot be done, the address has been printed. */
  private void open(URI address) {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
            : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
    try {
      Process started =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      CompletableFuture<Void> unused =
          started.onExit().thenAccept(opener -> tellIfNone(opener, address));
    } catch (IOException e) {
      progress("preview.no-browser", address);
    }
  }

  /** Where there is no screen, the program that opens browsers is there and finds none. */
  private void tellIfNone(Process opener, URI address) {
    if (opener.exitValue() != 0) {
      progress("preview.no-browser", address);
    }
  }
}
