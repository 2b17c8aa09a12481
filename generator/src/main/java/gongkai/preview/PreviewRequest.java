package gongkai.preview;

import gongkai.desk.Desk;
import gongkai.i18n.Messages;
import gongkai.line.SiteLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a preview needs to know.
 *
 * @param host the address to listen on, a name or an IP address of this computer. Requests must
 *     name it (or localhost), so 0.0.0.0 opens nothing to others: give the address that they shall
 *     use
 * @param port 0 to 65535; 0 takes any free port
 * @param folders watched with all that is in them; a folder need not exist yet, but its parent
 *     should
 * @param loader called by one thread at a time; the site it gives is asked for files by several
 *     threads at once
 * @param messages in the officer's language
 * @param listener told what happened, from several threads
 * @param desk answers below {@code /_desk/}, and only to this machine
 * @param mark what it answers to whoever asks which preview it is; blank if nothing
 */
public record PreviewRequest(
    String host,
    int port,
    List<Path> folders,
    SiteLoader loader,
    Messages messages,
    Consumer<PreviewEvent> listener,
    Optional<Desk> desk,
    String mark) {
  /** Reached from this machine only. */
  public static final String LOCAL_HOST = "127.0.0.1";

  /** A preview without a desk. */
  public PreviewRequest(
      String host,
      int port,
      List<Path> folders,
      SiteLoader loader,
      Messages messages,
      Consumer<PreviewEvent> listener) {
    this(host, port, folders, loader, messages, listener, Optional.empty(), "");
  }

  /**
   * Checks the port.
   *
   * @throws IllegalArgumentException if the port is not within 0 to 65535
   */
  public PreviewRequest {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("not a port: " + port);
    }
    folders = List.copyOf(folders);
  }
}
