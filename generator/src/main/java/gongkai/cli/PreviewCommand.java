package gongkai.cli;

import gongkai.cli.machine.Today;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import gongkai.preview.PreviewEvent;
import gongkai.preview.PreviewRequest;
import gongkai.preview.PreviewServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code gongkai preview}. */
@Command(name = "preview")
final class PreviewCommand extends SiteCommand {
  @Option(names = "--site", paramLabel = "${bundle:label.folder}", defaultValue = ".")
  private Path site;

  @Option(
      names = "--host",
      paramLabel = "${bundle:label.address}",
      defaultValue = PreviewRequest.LOCAL_HOST)
  private String host;

  @Option(names = "--port", paramLabel = "${bundle:label.number}", defaultValue = "8080")
  private int port;

  @Option(names = "--open")
  private boolean open;

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > 65_535) {
      throw wrongUsage("cli.port", port);
    }
    Path root = site(site);
    SiteRequest site =
        new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.PREVIEW, threads())
            .with(known(root))
            .on(Today.ofTheComputer());
    PreviewRequest request =
        new PreviewRequest(
            host,
            port,
            List.of(root.resolve("content"), root.resolve("themes")),
            SiteBuilder.loader(site),
            messages(),
            this::tell);
    try (PreviewServer server = PreviewServer.start(request)) {
      terminal().out().println(messages().text("preview.address", server.address()));
      if (open) {
        open(server.address());
      }
      server.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
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
      new ProcessBuilder(command).start();
    } catch (IOException e) {
      progress("preview.no-browser", address);
    }
  }
}
