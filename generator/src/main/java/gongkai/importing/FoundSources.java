package gongkai.importing;

import gongkai.content.WorkingFiles;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.document.SourceFormat;
import gongkai.i18n.Legible;
import gongkai.importing.folder.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The files that a run reads: those given, and of folders those of known formats, each once, in
 * order. A link in a folder that leads out of it is not followed: who put it there may have meant
 * another machine, and what it shows may be nobody's report. A file that is given by name is read
 * whatever it is.
 *
 * @param files absolute
 * @param refused what was given and can be no report, each reported at its name
 * @param notes what lies in the folders and is not read
 */
record FoundSources(List<Path> files, List<Problem> refused, List<Problem> notes) {
  /** What other files are packed in. */
  private static final Set<String> ARCHIVES = Set.of("zip", "rar", "7z", "tar", "gz", "tgz");

  /** A scan holds no text. */
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "webp");

  /** So many files of one kind a note names. */
  private static final int NAMED = 10;

  static FoundSources of(List<Path> asked, Path site) throws IOException {
    Search search = new Search(site, asked);
    for (Path path : asked) {
      Path given = path.toAbsolutePath().normalize();
      if (Files.isDirectory(given)) {
        search.givenFolder(given);
      } else if (Files.exists(given) && !Files.isRegularFile(given)) {
        search.refuse("import-device", given);
      } else if (path.toString().equals("-") && !Files.exists(given)) {
        search.refuse("import-standard-input", given);
      } else if (WorkingFiles.of(SitePath.name(given)) == WorkingFiles.OPEN) {
        search.refuse("import-lock", given);
      } else {
        search.files.add(given);
      }
    }
    return new FoundSources(List.copyOf(search.files), search.refused.list(), search.notes());
  }

  /** A search in the making. */
  private static final class Search {
    private final Path site;
    private final List<Path> asked;
    private final Set<Path> files = new LinkedHashSet<>();
    private final Problems refused = new Problems();
    private final Problems told = new Problems();
    private final Map<String, Set<String>> others = new TreeMap<>();

    Search(Path site, List<Path> asked) {
      this.site = site;
      this.asked = asked;
    }

    /** A pipe would be waited for, and what came out of it could not be read again. */
    void refuse(String code, Path given, String... arguments) {
      refused.add(Problem.error(code, SourceLocation.of(name(given)), arguments));
    }

    void givenFolder(Path given) throws IOException {
      int before = files.size();
      boolean anew = folder(given);
      if (!anew && files.size() == before) {
        String kinds = SourceFormat.EXTENSIONS.stream().sorted().collect(Collectors.joining(", "));
        refuse("import-folder-bare", given, kinds);
      }
    }

    /** Whether there is a report in a folder, though it may have been found before. */
    private boolean folder(Path given) throws IOException {
      Path real = given.toRealPath();
      List<Path> found;
      try (Stream<Path> inside = Files.walk(real)) {
        found = inside.filter(file -> !isHidden(real.relativize(file))).sorted().toList();
      }
      Set<Path> read = new HashSet<>();
      for (Path file : found) {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          take(file, given.resolve(real.relativize(file)));
          read.add(file);
        } else if (!Files.isSymbolicLink(file) && !Files.isDirectory(file)) {
          told.add(Problem.note("import-device", SourceLocation.of(name(file))));
        }
      }
      for (Path file : found) {
        if (Files.isSymbolicLink(file)) {
          link(file, given, real, read);
        }
      }
      return read.stream().anyMatch(Search::isSource);
    }

    private static boolean isSource(Path file) {
      return SourceFormat.EXTENSIONS.contains(format(file));
    }

    private static String format(Path file) {
      return SitePath.name(file).contains(".") ? ReadSource.format(file) : "";
    }

    private void take(Path file, Path shown) {
      if (WorkingFiles.of(SitePath.name(file)) == WorkingFiles.OPEN) {
        told.add(Problem.note("import-open", SourceLocation.of(name(shown))));
        return;
      }
      String format = format(file);
      if (isSource(file)) {
        files.add(shown);
      } else {
        others.computeIfAbsent(format, f -> new LinkedHashSet<>()).add(name(shown));
      }
    }

    /**
     * A folder within is walked by its own name; so only a file that nothing else led to is new.
     */
    private void link(Path link, Path given, Path folder, Set<Path> read) {
      Path shown = given.resolve(folder.relativize(link));
      Optional<Path> target = target(link);
      if (target.isEmpty()) {
        told.add(Problem.warning("import-link-broken", SourceLocation.of(name(shown))));
      } else if (!target.get().startsWith(folder)) {
        told.add(Problem.warning("import-link-outside", SourceLocation.of(name(shown))));
      } else if (Files.isRegularFile(target.get()) && read.add(target.get())) {
        take(target.get(), shown);
      } else {
        String inside = name(given.resolve(folder.relativize(target.get())));
        told.add(Problem.note("import-link-inside", SourceLocation.of(name(shown)), inside));
      }
    }

    private static Optional<Path> target(Path link) {
      try {
        return Optional.of(link.toRealPath());
      } catch (IOException e) {
        return Optional.empty();
      }
    }

    private String name(Path file) {
      return SitePath.of(site, asked, file);
    }

    List<Problem> notes() {
      Problems notes = new Problems();
      notes.addAll(told.list());
      others.forEach((format, names) -> notes.add(other(format, List.copyOf(names))));
      return notes.list();
    }

    private static Problem other(String format, List<String> names) {
      String shown =
          names.stream().limit(NAMED).map(Legible::line).collect(Collectors.joining(", "));
      String named = names.size() > NAMED ? shown + " …" : shown;
      String count = Integer.toString(names.size());
      SourceLocation place = SourceLocation.of(names.get(0));
      if (ARCHIVES.contains(format)) {
        return Problem.note("import-skipped-archive", place, count, named, format);
      }
      if (PICTURES.contains(format)) {
        return Problem.note("import-skipped-picture", place, count, named, format);
      }
      return Problem.note(
          format.isEmpty() ? "import-skipped-bare" : "import-skipped", place, count, named, format);
    }
  }

  /** In a hidden folder, or laid there by a system; what an editor has open is reported. */
  private static boolean isHidden(Path file) {
    Path folder = file.getParent();
    return WorkingFiles.of(SitePath.name(file)) == WorkingFiles.LITTER
        || (folder != null
            && StreamSupport.stream(folder.spliterator(), false)
                .anyMatch(name -> isUnseen(WorkingFiles.of(name.toString()))));
  }

  private static boolean isUnseen(WorkingFiles folder) {
    return folder == WorkingFiles.LITTER || folder == WorkingFiles.OPEN;
  }
}
