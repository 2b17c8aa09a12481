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
 * @param path of the main file, relative to the site's folder
 * @param twins its text in other languages
 * @param attachments other files of the same stem
 */
public record ReportSource(
    ReportId id, Path file, String path, Map<Language, FileAt> twins, List<FileAt> attachments) {

  /** A file and its path relative to the site's folder. */
  public record FileAt(Path file, String path) {
    /** What it is called, without its folder. */
    public String name() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof FileAt at && at.path.equals(path) && at.file.equals(file);
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

    void main(Path file, String path) {
      main = Optional.of(new FileAt(file, path));
    }

    void twin(Language language, Path file, String path) {
      twins.put(language, new FileAt(file, path));
    }

    void attachment(Path file, String path) {
      attachments.add(new FileAt(file, path));
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
                  id, m.file(), m.path(), Map.copyOf(twins), List.copyOf(attachments)));
    }
  }
}
