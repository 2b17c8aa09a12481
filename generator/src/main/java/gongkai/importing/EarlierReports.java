package gongkai.importing;

import gongkai.content.field.FrontMatterKey;
import gongkai.content.writing.ReportParts;
import gongkai.diagnostic.Outcome;
import gongkai.importing.folder.ImportFolder;
import gongkai.importing.folder.ImportedSources;
import gongkai.importing.outcome.Draft;
import gongkai.importing.request.ImportOptions;
import gongkai.model.Coded;
import gongkai.model.UnitId;
import gongkai.model.text.Resemblance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the report that a source is a new version of.
 *
 * <p>That is the report that lies where the source's own would, or that was made of a source of the
 * same name, if no given unit, no year and no type says otherwise and the texts are versions of
 * one; see {@link Resemblance}. Where the officer named the report's file, half of the shorter text
 * in the other is enough. Of several the most alike is taken; those that are not alike are other
 * reports.
 */
final class EarlierReports {
  private static final double ALIKE = 0.5;
  private static final Pattern SHA256 = Pattern.compile("\\b[0-9a-f]{64}\\b");

  private final ImportFolder folder;
  private final ImportedSources sources;
  private final Optional<UnitId> unit;
  private final Optional<String> stem;
  private final Map<String, Optional<Known>> compared = new HashMap<>();

  /**
   * Prepares to look.
   *
   * @param options what the officer gave
   */
  EarlierReports(ImportFolder folder, ImportedSources sources, ImportOptions options) {
    this.folder = folder;
    this.sources = sources;
    this.unit = options.unit();
    this.stem = options.stem();
  }

  /**
   * A report that a source may be a new version of.
   *
   * @param sha256 of the source that it was made of
   */
  private record Known(String sha256, Resemblance text) {}

  /** A draft's text, read for comparison only where there is something to compare it with. */
  private static final class Compared {
    private final Draft draft;
    private Optional<Resemblance> text = Optional.empty();

    Compared(Draft draft) {
      this.draft = draft;
    }

    Resemblance read() {
      if (text.isEmpty()) {
        text = Optional.of(Resemblance.of(body(draft.markdown())));
      }
      return text.orElseThrow();
    }
  }

  /**
   * The report that a source is a new version of.
   *
   * @param targets where its own report would lie
   * @param settled reports that this run has dealt with: they are made of other sources
   */
  Optional<EarlierReport> find(Draft draft, List<String> targets, Set<String> settled)
      throws IOException {
    Set<String> paths = new LinkedHashSet<>(targets);
    paths.addAll(sources.ofFile(draft.source()));
    paths.removeAll(settled);
    Compared text = new Compared(draft);
    Optional<EarlierReport> best = Optional.empty();
    double most = ALIKE;
    for (String path : paths) {
      Optional<Known> known = contradictsUnit(path) ? Optional.empty() : known(path);
      double likeness =
          known
              .filter(k -> isNamed(path) || text.read().isVersionOf(k.text()))
              .map(k -> k.text().to(text.read()))
              .orElse(0.0);
      if (likeness > most || (likeness == most && best.isEmpty())) {
        Outcome<ReportParts> parts = ReportParts.read(folder.bytes(path).orElseThrow(), path);
        if (parts.value().filter(report -> contradicts(report, draft)).isEmpty()) {
          most = likeness;
          String sha256 = known.orElseThrow().sha256();
          best = Optional.of(new EarlierReport(path, parts, sha256, copy(folder, path, sha256)));
        }
      }
    }
    return best;
  }

  private boolean isNamed(String path) {
    return stem.filter(name -> path.endsWith("/" + name + ".md")).isPresent();
  }

  /**
   * How many hundredths of a draft's sentences stand in a report that has much in common with it,
   * and is yet no version of it.
   */
  Optional<Integer> sharedWith(Draft draft, String path) throws IOException {
    Resemblance text = Resemblance.of(body(draft.markdown()));
    return known(path)
        .filter(k -> k.text().to(text) >= ALIKE && !text.isVersionOf(k.text()))
        .map(k -> (int) Math.round(100 * text.sentencesIn(k.text())));
  }

  /**
   * Reports of other units, than the officer gives, that were made of a source of this name and say
   * much the same: each may be the one that the officer means to put right.
   */
  List<String> elsewhere(Draft draft, Set<String> settled) throws IOException {
    Compared text = new Compared(draft);
    List<String> alike = new ArrayList<>();
    for (String path : sources.ofFile(draft.source())) {
      boolean other = contradictsUnit(path) && !settled.contains(path);
      Optional<Known> known = other ? known(path) : Optional.empty();
      if (known.filter(k -> text.read().isVersionOf(k.text())).isPresent()) {
        alike.add(path);
      }
    }
    return alike;
  }

  /** The file beside a report that has a hash. */
  static Optional<String> copy(ImportFolder folder, String report, String sha256)
      throws IOException {
    for (String path : folder.beside(report)) {
      Optional<byte[]> bytes = folder.bytes(path);
      if (bytes.isPresent() && Importer.sha256(bytes.get()).equals(sha256)) {
        return Optional.of(path);
      }
    }
    return Optional.empty();
  }

  /** A report that names its source; each is read once a run to be compared. */
  private Optional<Known> known(String path) throws IOException {
    if (!compared.containsKey(path)) {
      Optional<byte[]> bytes = folder.bytes(path);
      compared.put(path, bytes.flatMap(EarlierReports::known));
    }
    return compared.get(path);
  }

  private static Optional<Known> known(byte[] report) {
    String text = new String(report, StandardCharsets.UTF_8).replace("\r\n", "\n");
    return sourceNamedIn(report).map(sha256 -> new Known(sha256, Resemblance.of(body(text))));
  }

  /** The SHA-256 of its source that a report's front matter gives. */
  static Optional<String> sourceNamedIn(byte[] report) {
    String text = new String(report, StandardCharsets.UTF_8).replace("\r\n", "\n");
    Matcher sha256 = SHA256.matcher(text.substring(0, text.length() - body(text).length()));
    return sha256.find() ? Optional.of(sha256.group()) : Optional.empty();
  }

  /** What follows the front matter, also of a report whose front matter is faulty. */
  private static String body(String markdown) {
    int fence = markdown.indexOf("\n---\n");
    return fence < 0 ? "" : markdown.substring(fence + "\n---\n".length());
  }

  private static boolean contradicts(ReportParts report, Draft draft) {
    return differs(report, FrontMatterKey.YEAR, draft.year().map(String::valueOf))
        || differs(report, FrontMatterKey.TYPE, draft.type().map(Coded::code));
  }

  private boolean contradictsUnit(String path) {
    return unit.filter(given -> !path.contains("/" + given + "/")).isPresent();
  }

  private static boolean differs(ReportParts report, FrontMatterKey key, Optional<String> read) {
    Optional<String> written = report.key(key).map(ReportParts.KeyPart::value);
    return written.isPresent() && read.isPresent() && !written.equals(read);
  }
}
