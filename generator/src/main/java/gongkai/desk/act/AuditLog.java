package gongkai.desk.act;

import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What was decided on a report, when and by whom: a line for each decision in {@code
 * content/reviews/<unit>/<stem>.jsonl}. Neither content nor published; lines are only added.
 */
public final class AuditLog {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> NEEDED = Set.of("time", "who", "act", "after");

  private final Path reviews;

  public AuditLog(Path siteFolder) {
    this.reviews = siteFolder.resolve("content/reviews");
  }

  /**
   * A line.
   *
   * @param time as it is written
   * @param act what was done, in one word
   * @param after the version of the file then
   * @param texts that of its translations, of an approval; empty in older lines
   */
  public record Line(String time, String who, String act, String after, Optional<String> texts) {}

  /** Adds a decision. */
  void add(ReportId report, AuditLine line) throws IOException {
    Path file = file(report);
    Files.createDirectories(file.getParent());
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + " is a link");
    }
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size();
      String text = (endsInALine(channel, end) ? "" : "\n") + line.json() + "\n";
      ByteBuffer rest = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      try {
        channel.position(end);
        while (rest.hasRemaining()) {
          channel.write(rest);
        }
      } catch (IOException e) {
        channel.truncate(end);
        throw e;
      }
    }
  }

  /** A killed program may have left half a line, which the next must not go on with. */
  private static boolean endsInALine(FileChannel channel, long end) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return end == 0 || (channel.read(last, end - 1) == 1 && last.get(0) == '\n');
  }

  /** Takes the record along when a report gets another name; one that is there goes on. */
  void move(ReportId from, ReportId to) throws IOException {
    Path old = file(from);
    if (!Files.isRegularFile(old, LinkOption.NOFOLLOW_LINKS) || from.equals(to)) {
      return;
    }
    Path now = file(to);
    Files.createDirectories(now.getParent());
    Files.write(now, Files.readAllBytes(old), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    Files.delete(old);
    try (Stream<Path> left = Files.list(old.getParent())) {
      if (left.findAny().isPresent()) {
        return;
      }
    }
    Files.delete(old.getParent());
  }

  /** What was decided on a report, oldest first. */
  public List<Line> of(ReportId report) throws IOException {
    Path file = file(report);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        .lines()
        .flatMap(line -> parsed(line).stream())
        .toList();
  }

  /** Empty if it is no line of a record, or was cut off. */
  private static Optional<Line> parsed(String line) {
    Map<String, String> values = new HashMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        values.put(key, json.getString());
      }
    } catch (JacksonException none) {
      return Optional.empty();
    }
    return values.keySet().containsAll(NEEDED)
        ? Optional.of(
            new Line(
                values.get("time"),
                values.get("who"),
                values.get("act"),
                values.get("after"),
                Optional.ofNullable(values.get("texts"))))
        : Optional.empty();
  }

  /** The last approval of a report. */
  public Optional<Approval> approval(ReportId report) throws IOException {
    return of(report).stream()
        .filter(line -> line.act().equals(Step.APPROVE.code()))
        .reduce((earlier, later) -> later)
        .map(line -> new Approval(line.after(), line.texts()));
  }

  private Path file(ReportId report) {
    return reviews.resolve(report.unit().text()).resolve(report.stem() + ".jsonl");
  }
}
