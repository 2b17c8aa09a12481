package gongkai.site.planning;

import gongkai.site.Address;
import gongkai.site.context.Once;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The parts of a plan, gathered in the order of its files. */
final class PlanParts {
  private final List<Once<List<PlannedFile>>> parts = new ArrayList<>();

  /** The files of one part, as they are added. */
  static final class Files {
    private final List<PlannedFile> files = new ArrayList<>();

    void add(PlannedFile file) {
      files.add(file);
    }

    void addAll(List<PlannedFile> more) {
      files.addAll(more);
    }

    void other(Address address, String origin, Supplier<SiteFile> value) {
      files.add(PlannedFile.other(address, origin, value));
    }

    /** A page that search engines shall not list, and that shows no report's text. */
    void page(Address address, String origin, Supplier<SiteFile> value) {
      files.add(PlannedFile.page(address, origin, Optional::empty, value).withoutTexts());
    }
  }

  /** A part whose files are added when one of them is asked for. */
  void add(Consumer<Files> filler) {
    parts.add(
        new Once<>(
            () -> {
              Files files = new Files();
              filler.accept(files);
              return List.copyOf(files.files);
            }));
  }

  List<Once<List<PlannedFile>>> list() {
    return parts;
  }

  /** What gives the files of all parts so far. */
  Supplier<List<PlannedFile>> soFar() {
    List<Once<List<PlannedFile>>> now = List.copyOf(parts);
    return () -> now.stream().flatMap(part -> part.get().stream()).toList();
  }
}
