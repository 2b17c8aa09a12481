package gongkai.content;

import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one report.
 *
 * @param root the site's folder
 * @param path of the main file, relative to the site's folder
 * @param twins its text in other languages
 * @param attachments other files of the same stem
 */
public record ReportSource(
    ReportId id, Path root, String path, Map<Language, FileAt> twins, List<FileAt> attachments) {

  /** The main file. */
  public Path file() {
    return root.resolve(path);
  }

  /**
   * A file.
   *
   * @param root the site's folder
   * @param path relative to it
   */
  public record FileAt(Path root, String path) {
    public Path file() {
      return root.resolve(path);
    }

    /** What it is called, without its folder. */
    public String name() {
      return String.valueOf(file().getFileName());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof FileAt at && at.path.equals(path) && at.root.equals(root);
    }

    /** A record's own are put together when they are first asked for, which takes milliseconds. */
    @Override
    public int hashCode() {
      return path.hashCode();
    }
  }

  /** Gathers the files of one stem. */
  static final class Builder {
    private final ReportId id;
    private Optional<FileAt> main = Optional.empty();
    private final Map<Language, FileAt> twins = new LinkedHashMap<>();
    private final List<FileAt> attachments = new ArrayList<>();

    Builder(ReportId id) {
      this.id = id;
    }

    void main(Path root, String path) {
      main = Optional.of(new FileAt(root, path));
    }

    void twin(Language language, Path root, String path) {
      twins.put(language, new FileAt(root, path));
    }

    void attachment(Path root, String path) {
      attachments.add(new FileAt(root, path));
    }

    /** The report; a twin without a main file is a fault. */
    Optional<ReportSource> build(Problems problems) {
      if (main.isEmpty()) {
        for (FileAt twin : twins.values()) {
          problems.add(
              Problem.error("twin-alone", SourceLocation.of(twin.path()), id.stem() + ".md"));
        }
      }
      return main.map(
          m ->
              new ReportSource(
                  id, m.root(), m.path(), Map.copyOf(twins), List.copyOf(attachments)));
    }
  }
}
