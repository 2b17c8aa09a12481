package gongkai.content;

import gongkai.content.writing.ReportWriter;
import gongkai.content.yaml.StrictText;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.disk.WindowsNames;
import gongkai.model.IdForm;
import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What lies under {@code content/}, sorted by what it is. Links are not followed: what a link shows
 * today may be something else, or something secret, tomorrow.
 *
 * @param units unit files by unit
 * @param pages page files by name and language
 */
record ContentFolder(
    SortedMap<UnitId, Path> units,
    List<ReportSource> reports,
    List<PageSource> pages,
    List<Problem> problems) {
  /** What stands for bytes of a name that are not UTF-8. */
  private static final char UNREADABLE = '\uFFFD';

  private static final String TEXT = ".md";

  /**
   * Markdown as other programs and hands spell its ending. Beside a report such a file would pass
   * for an attachment and go out as it is, with its front matter.
   */
  private static final Pattern OTHER_ENDING =
      Pattern.compile("(?i)(.*)\\.(?:md|markdown|mdown|mkdn?|mdwn|mdtxt|mdtext)");

  /** A page's file. */
  record PageSource(String name, Language language, Path file, String path) {}

  /**
   * Lists the folder, in an order that does not depend on the disk.
   *
   * @param root the site's folder, the one that holds {@code content/}
   * @param open what it is that a program has a file open
   */
  static ContentFolder list(Path root, List<Language> languages, Severity open) throws IOException {
    Listing listing = new Listing(root, languages, open);
    Path content = root.resolve("content");
    for (Path file : listing.files(content.resolve("units"))) {
      listing.unit(file);
    }
    for (Path folder : listing.folders(content.resolve("reports"))) {
      listing.reports(folder);
    }
    for (Path file : listing.files(content.resolve("pages"))) {
      listing.page(file);
    }
    return new ContentFolder(
        // In their order: a copied map's differs from run to run, and with it what is kept of all.
        Collections.unmodifiableSortedMap(listing.units),
        List.copyOf(listing.reports),
        List.copyOf(listing.pages),
        listing.problems.list());
  }

  /** The listing in the making. */
  private static final class Listing {
    private final Path root;
    private final List<Language> languages;
    private final Severity open;
    private final SortedMap<UnitId, Path> units = new TreeMap<>();
    private final List<ReportSource> reports = new ArrayList<>();
    private final List<PageSource> pages = new ArrayList<>();
    private final Problems problems = new Problems();

    Listing(Path root, List<Language> languages, Severity open) {
      this.root = root;
      this.languages = languages;
      this.open = open;
    }

    private String path(Path file) {
      return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private void problem(String code, Path file, String... arguments) {
      problems.add(Problem.error(code, SourceLocation.of(path(file)), arguments));
    }

    /** Only a warning: where no Windows is, all is well with such a site. */
    private void windows(Path file, String name) {
      if (WindowsNames.isReserved(name)) {
        problems.add(Problem.warning("windows-name", SourceLocation.of(path(file)), name));
      }
    }

    /** A file or folder. The disk is asked once what it is: a site has tens of thousands. */
    private record Child(Path path, boolean isFolder) {}

    private List<Child> children(Path folder) throws IOException {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
          problem("not-a-folder", folder);
        }
        return List.of();
      }
      List<Child> kept = new ArrayList<>();
      try (Stream<Path> all = Files.list(folder)) {
        for (Path child : (Iterable<Path>) all.sorted()::iterator) {
          keep(child, kept);
        }
      }
      return kept;
    }

    private void keep(Path child, List<Child> kept) {
      String name = child.getFileName().toString();
      if (name.indexOf(UNREADABLE) >= 0) {
        problem("name-not-utf-8", child, name);
        return;
      }
      switch (WorkingFiles.of(name)) {
        case LITTER -> {
          // Nobody's content, and nothing to report.
        }
        case OPEN ->
            problems.add(
                new Problem(open, "editor-open", SourceLocation.of(path(child)), List.of(name)));
        case BACKUP -> problem("editor-backup", child, name);
        case NONE -> {
          Optional<BasicFileAttributes> what = what(child);
          if (what.filter(BasicFileAttributes::isSymbolicLink).isPresent()) {
            problem("symbolic-link", child);
          } else if (what.filter(w -> w.isRegularFile() || w.isDirectory()).isEmpty()) {
            problem("special-file", child, name);
          } else {
            kept.add(new Child(child, what.get().isDirectory()));
          }
        }
      }
    }

    private static Optional<BasicFileAttributes> what(Path child) {
      try {
        return Optional.of(
            Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
      } catch (IOException notTold) {
        return Optional.empty();
      }
    }

    List<Path> files(Path folder) throws IOException {
      return pick(folder, false);
    }

    List<Path> folders(Path folder) throws IOException {
      return pick(folder, true);
    }

    private List<Path> pick(Path folder, boolean wantFolders) throws IOException {
      List<Path> picked = new ArrayList<>();
      for (Child child : children(folder)) {
        if (child.isFolder() == wantFolders) {
          picked.add(child.path());
        } else {
          problem(wantFolders ? "file-out-of-place" : "folder-out-of-place", child.path());
        }
      }
      return picked;
    }

    void unit(Path file) {
      String name = file.getFileName().toString();
      String id = name.endsWith(".yml") ? name.substring(0, name.length() - 4) : "";
      if (IdForm.matches(id)) {
        units.put(new UnitId(id), file);
        windows(file, id);
      } else {
        problem("bad-file-name", file, name, "<unit>.yml");
      }
    }

    void reports(Path folder) throws IOException {
      String unit = folder.getFileName().toString();
      if (!IdForm.matches(unit)) {
        problem("bad-file-name", folder, unit, "<unit>");
        return;
      }
      Map<String, ReportSource.Builder> byStem = new TreeMap<>();
      List<Path> attachments = new ArrayList<>();
      for (Path file : files(folder)) {
        String name = file.getFileName().toString();
        if (name.endsWith(ReportWriter.NEW_IMPORT)) {
          problems.add(Problem.warning("new-import-waits", SourceLocation.of(path(file))));
        } else if (name.endsWith(TEXT)) {
          markdown(new UnitId(unit), file, name.substring(0, name.length() - 3), byStem);
        } else if (!isTextMisspelt(file, name)) {
          attachments.add(file);
        }
      }
      for (Path file : attachments) {
        attach(file, byStem);
      }
      byStem.values().forEach(builder -> builder.build(problems).ifPresent(reports::add));
    }

    /** Whether a file would be a text if its ending were spelt as texts' are; reports it if so. */
    private boolean isTextMisspelt(Path file, String name) {
      Matcher other = OTHER_ENDING.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC));
      if (other.matches()) {
        problem("markdown-ending", file, name, other.group(1) + TEXT);
      }
      return other.matches();
    }

    private void markdown(
        UnitId unit, Path file, String name, Map<String, ReportSource.Builder> byStem) {
      int dot = name.indexOf('.');
      String stem = dot < 0 ? name : name.substring(0, dot);
      if (!IdForm.matches(stem)) {
        problem("bad-file-name", file, name + ".md", "<year>.md");
        return;
      }
      ReportSource.Builder builder =
          byStem.computeIfAbsent(stem, s -> new ReportSource.Builder(new ReportId(unit, s)));
      if (dot < 0) {
        builder.main(root, path(file));
        windows(file, stem);
      } else {
        language(file, name.substring(dot + 1))
            .ifPresent(language -> builder.twin(language, root, path(file)));
      }
    }

    private Optional<Language> language(Path file, String tag) {
      Optional<Language> language =
          languages.stream().skip(1).filter(l -> l.tag().equals(tag)).findFirst();
      if (language.isEmpty()) {
        String known = String.join(", ", languages.stream().skip(1).map(Language::tag).toList());
        if (known.isEmpty()) {
          problem("no-other-language", file, tag, languages.get(0).tag());
        } else {
          problem("unknown-language", file, tag, known);
        }
      }
      return language;
    }

    private void attach(Path file, Map<String, ReportSource.Builder> byStem) {
      String name = file.getFileName().toString();
      int dot = name.indexOf('.');
      ReportSource.Builder builder = dot < 0 ? null : byStem.get(name.substring(0, dot));
      if (name.chars().anyMatch(WindowsNames::isForbidden)) {
        problem("bad-attachment-name", file, name);
      } else if (StrictText.isForbidden(name) || name.endsWith(" ") || name.endsWith(".")) {
        problem("odd-attachment-name", file, name);
      } else if (builder == null) {
        problem("stray-attachment", file, name);
      } else {
        builder.attachment(root, path(file));
      }
    }

    void page(Path file) {
      String fileName = file.getFileName().toString();
      if (!fileName.endsWith(TEXT)) {
        if (!isTextMisspelt(file, fileName)) {
          problem("bad-file-name", file, fileName, "<name>.md");
        }
        return;
      }
      String name = fileName.substring(0, fileName.length() - 3);
      int dot = name.indexOf('.');
      String stem = dot < 0 ? name : name.substring(0, dot);
      if (!IdForm.matches(stem)) {
        problem("bad-file-name", file, fileName, "<name>.md");
      } else if (dot < 0) {
        pages.add(new PageSource(stem, languages.get(0), file, path(file)));
        windows(file, stem);
      } else {
        language(file, name.substring(dot + 1))
            .ifPresent(language -> pages.add(new PageSource(stem, language, file, path(file))));
      }
    }
  }
}
