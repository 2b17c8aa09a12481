package gongkai.preview;

import gongkai.disk.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A note of the one preview that runs of a site, by which a second start finds it: a lock that the
 * system takes away with the program, and beside it the address. Where neither can be written, as
 * on a read-only disk, nobody is found and nothing is noted.
 */
public final class PreviewNote implements AutoCloseable {
  /** The address, from the root, at which a preview gives its mark. */
  static final String ADDRESS = "_gongkai/running";

  /** A preview that was just started may still be reading its site. */
  private static final int TRIES = 150;

  private static final long PAUSE_MILLIS = 200;
  private static final int TIMEOUT_MILLIS = 1_000;
  private static final int MARK_BYTES = 16;

  private final Path note;
  private final String mark;
  private final Optional<FileChannel> channel;
  private final boolean first;
  private final boolean held;

  private PreviewNote(Path note, Optional<FileChannel> channel, boolean first, boolean held) {
    this.note = note;
    this.channel = channel;
    this.first = first;
    this.held = held;
    byte[] random = new byte[MARK_BYTES];
    new SecureRandom().nextBytes(random);
    this.mark = HexFormat.of().formatHex(random);
  }

  /**
   * Looks whether a preview of a site runs, and is the one that does if not.
   *
   * @param folder for the note; it is made
   * @param site its folder
   */
  public static PreviewNote of(Path folder, Path site) throws IOException {
    byte[] name = site.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
    String own = "preview-" + UUID.nameUUIDFromBytes(name);
    Path note = folder.resolve(own + ".txt");
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(own + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      try {
        FileLock lock = channel.tryLock();
        return new PreviewNote(note, Optional.of(channel), lock != null, lock == null);
      } catch (OverlappingFileLockException thisProgram) {
        return new PreviewNote(note, Optional.of(channel), false, true);
      }
    } catch (IOException noLocks) {
      return new PreviewNote(note, Optional.empty(), false, false);
    }
  }

  /** What this preview answers at {@link #ADDRESS}: nobody else knows it but by the note. */
  public String mark() {
    return mark;
  }

  /** Where the other preview of the site is; waits while that one is starting. */
  public Optional<URI> other() throws InterruptedException {
    if (first) {
      return Optional.empty();
    }
    Optional<URI> found = answering();
    for (int tries = 1; held && found.isEmpty() && tries < TRIES; tries++) {
      Thread.sleep(PAUSE_MILLIS);
      found = answering();
    }
    return found;
  }

  private Optional<URI> answering() {
    try {
      List<String> lines = Files.readAllLines(note);
      return lines.size() == 2 && marked(lines.get(0)).equals(lines.get(1))
          ? Optional.of(URI.create(lines.get(0)))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException nobody) {
      return Optional.empty();
    }
  }

  /** What whoever listens there answers: another program may have taken the port. */
  private String marked(String address) throws IOException {
    HttpURLConnection asked =
        (HttpURLConnection)
            URI.create(address).resolve("/" + ADDRESS).toURL().openConnection(Proxy.NO_PROXY);
    asked.setConnectTimeout(TIMEOUT_MILLIS);
    asked.setReadTimeout(TIMEOUT_MILLIS);
    asked.setInstanceFollowRedirects(false);
    try (InputStream in = asked.getInputStream()) {
      return new String(in.readNBytes(2 * mark.length()), StandardCharsets.UTF_8).strip();
    } finally {
      asked.disconnect();
    }
  }

  /** Notes where this preview is, if it is the one. */
  public void put(URI address) {
    if (first) {
      try {
        WholeFile.replace(note, (address + "\n" + mark + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException full) {
        // Then a second start opens a second preview.
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (first) {
      Files.deleteIfExists(note);
    }
    if (channel.isPresent()) {
      channel.get().close();
    }
  }
}
