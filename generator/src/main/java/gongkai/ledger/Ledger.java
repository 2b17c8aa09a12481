package gongkai.ledger;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.ReleaseId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * {@code content/ledger.jsonl}: a line for each report of each release, oldest first. Lines are
 * only added. Each holds a hash of itself and of the one before, so that whoever changes one has to
 * change all that follow; the last hash is what an office writes down elsewhere.
 *
 * @param text as it stands on the disk, with line ends of one kind
 */
public record Ledger(String text, List<LedgerLine> lines) {
  /** Where it is, relative to the site's folder. */
  public static final String PATH = "content/ledger.jsonl";

  /**
   * What else is kept of releases, relative to the site's folder. Each leaves its manifest there, a
   * file that begins with the release's id.
   */
  public static final String RELEASES = "content/.releases";

  /** How the name of a manifest that is kept there ends. */
  public static final String KEPT_MANIFEST = ".manifest.json";

  /** Before the first release. */
  public static final Ledger EMPTY = new Ledger("", List.of());

  public Ledger {
    lines = List.copyOf(lines);
  }

  /**
   * The ledger of a site; an empty one before its first release. It can be cut off behind a release
   * so that no line shows it, or be deleted; the manifests that releases left show it then.
   *
   * @param root the site's folder
   * @return no ledger if it is not as the last release left it, as far as can be seen
   */
  public static Outcome<Ledger> of(Path root) throws IOException {
    Outcome<Ledger> ledger = ofFile(root.resolve(PATH));
    if (ledger.value().isEmpty()) {
      return ledger;
    }
    Problems problems = new Problems();
    Set<ReleaseId> left = left(root.resolve(RELEASES));
    ledger.value().get().lines().forEach(line -> left.remove(line.release()));
    left.forEach(
        release ->
            problems.add(
                Problem.error("ledger-lacks", SourceLocation.of(PATH), release.toString())));
    return problems.hasErrors() ? problems.failed() : ledger;
  }

  /** Of which releases the manifests are there. */
  private static Set<ReleaseId> left(Path folder) throws IOException {
    Set<ReleaseId> releases = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> manifests =
          Files.newDirectoryStream(folder, "*" + KEPT_MANIFEST)) {
        for (Path manifest : manifests) {
          String name = String.valueOf(manifest.getFileName());
          String id = name.substring(0, name.length() - KEPT_MANIFEST.length());
          ReleaseId.parse(id).ifPresent(releases::add);
        }
      }
    }
    return releases;
  }

  private static Outcome<Ledger> ofFile(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.of(EMPTY, List.of());
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Outcome.failed(List.of(Problem.error("ledger-no-file", SourceLocation.of(PATH))));
    }
    return read(Files.readAllBytes(file));
  }

  /**
   * Reads a ledger.
   *
   * @return no ledger if a line is not as a release wrote it; each such line is reported
   */
  public static Outcome<Ledger> read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
    String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    Reading reading = new Reading();
    whole.lines().forEach(reading::line);
    reading.end();
    return reading.problems.hasErrors()
        ? reading.problems.failed()
        : Outcome.of(new Ledger(whole, reading.lines), List.of());
  }

  /** The reading of one ledger, line by line. */
  private static final class Reading {
    private final Problems problems = new Problems();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Integer> hashes = new HashMap<>();
    private boolean isClashTold;
    private Optional<String> before = Optional.of("");
    private int number;

    void line(String written) {
      number++;
      Optional<LedgerLine> read = LedgerLine.read(written);
      if (read.isEmpty()) {
        tell("ledger-no-line");
        // What follows on a line that cannot be read cannot be held against it.
        before = Optional.empty();
        return;
      }
      LedgerLine line = read.get();
      Integer first = seen.putIfAbsent(line.release() + " " + line.report(), number);
      boolean copied = hashes.getOrDefault(line.hash(), 0).equals(first);
      hashes.putIfAbsent(line.hash(), number);
      if (first != null && copied) {
        tell("ledger-twice", line.report().toString(), line.release().toString(), "" + first);
      } else if (first != null && !isClashTold) {
        // A release whose number was taken out: the advice to delete such lines would end in none.
        isClashTold = true;
        tell("ledger-changed", line.report().toString(), line.release().toString());
      } else if (first == null
          && before.filter(b -> !line.hash().equals(line.hashAfter(b))).isPresent()) {
        tell("ledger-changed", line.report().toString(), line.release().toString());
      }
      before = Optional.of(line.hash());
      lines.add(line);
    }

    /** A release whose last lines are gone leaves a chain that holds. */
    void end() {
      if (problems.hasErrors() || lines.isEmpty()) {
        return;
      }
      LedgerLine last = lines.get(lines.size() - 1);
      long there = lines.stream().filter(line -> line.release().equals(last.release())).count();
      if (there != last.of()) {
        tell("ledger-short", last.release().toString(), "" + there, "" + last.of());
      }
    }

    private void tell(String code, String... arguments) {
      problems.add(Problem.error(code, new SourceLocation(PATH, number, 1), arguments));
    }
  }

  /** The hash of the last line, which stands for the whole ledger; empty before the first. */
  public String head() {
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1).hash();
  }

  /** All releases, oldest first. */
  public List<Release> releases() {
    List<Release> releases = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !lines.get(i).release().equals(lines.get(from).release())) {
        releases.add(Release.of(lines.subList(from, i)));
        from = i;
      }
    }
    return releases;
  }

  /** The newest release. */
  public Optional<Release> last() {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    ReleaseId last = lines.get(lines.size() - 1).release();
    return Optional.of(
        Release.of(lines.stream().filter(line -> line.release().equals(last)).toList()));
  }

  /**
   * What was public once and was not in the last release: each report as the newest release that
   * had it showed it.
   */
  public List<Release> departed() {
    Set<ReportId> later = new HashSet<>();
    List<Release> departed = new ArrayList<>();
    List<Release> newestFirst = releases();
    Collections.reverse(newestFirst);
    for (Release release : newestFirst) {
      Map<ReportId, ReportDigest> gone = new TreeMap<>(release.reports());
      gone.keySet().removeAll(later);
      if (!later.isEmpty() && !gone.isEmpty()) {
        departed.add(new Release(release.id(), release.manifest(), gone));
      }
      later.addAll(release.reports().keySet());
    }
    return departed;
  }

  /**
   * What a release of a day would be called.
   *
   * @return empty if the last one is of a later day
   */
  public Optional<ReleaseId> next(LocalDate day) {
    Optional<ReleaseId> last = last().map(Release::id);
    return last.filter(id -> day.isBefore(id.date())).isPresent()
        ? Optional.empty()
        : Optional.of(last.map(id -> id.next(day)).orElseGet(() -> ReleaseId.firstOf(day)));
  }

  /** This ledger with one more release. */
  public Ledger with(Release release) {
    List<LedgerLine> all = new ArrayList<>(lines);
    StringBuilder longer = new StringBuilder(text);
    String before = head();
    for (ReportDigest digest : release.reports().values()) {
      int of = release.reports().size();
      LedgerLine line = LedgerLine.after(before, release.id(), digest, of, release.manifest());
      all.add(line);
      longer.append(line.written()).append('\n');
      before = line.hash();
    }
    return new Ledger(longer.toString(), all);
  }
}
