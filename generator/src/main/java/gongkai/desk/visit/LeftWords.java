package gongkai.desk.visit;

import gongkai.content.field.FrontMatterKey;
import gongkai.desk.report.DeskReport;
import gongkai.digest.Sha256;
import gongkai.importing.folder.SitePath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where words still stand that were masked in a report. Masking changes the report and its
 * translations, and nothing else: what people decided before, earlier imports and the ledger are
 * records, and other reports are others' to decide.
 *
 * @param version of the report's file that the masking left
 * @param shown texts that readers see
 * @param drafts texts of reports that are not public yet
 * @param kept files that are not published, unless as attachments
 * @param more files that are not named
 * @param struck keys of the report that told what was masked, and were taken out
 */
public record LeftWords(
    String version,
    List<String> shown,
    List<String> drafts,
    List<String> kept,
    int more,
    List<FrontMatterKey> struck) {
  /** Of each sort so many are named: a single sign stands everywhere. */
  private static final int NAMED = 40;

  /** The formats of which the words can be seen in the bytes. */
  private static final Set<String> TEXTS =
      Set.of("md", "yml", "yaml", "jsonl", "json", "txt", "csv", "htm", "html", "xml");

  /** Texts of office programs of the mainland that are not UTF-8. */
  private static final Charset OTHER = Charset.forName("GB18030");

  /** No text of a site is larger. */
  private static final long LARGEST = 8 << 20;

  public LeftWords {
    shown = List.copyOf(shown);
    drafts = List.copyOf(drafts);
    kept = List.copyOf(kept);
    struck = List.copyOf(struck);
  }

  public LeftWords with(List<FrontMatterKey> keys) {
    return new LeftWords(version, shown, drafts, kept, more, keys);
  }

  /** Knows which texts readers do not see yet. */
  @FunctionalInterface
  public interface Sight {
    /** Whether the text of a path is of a report that is not public. */
    boolean isHidden(String path) throws IOException;
  }

  /**
   * Looks through the content folder.
   *
   * @param after the report's file as masking left it
   * @param changed the paths of the files that it changed
   */
  public static LeftWords find(
      Path root, DeskReport report, String words, byte[] after, Set<String> changed, Sight sight)
      throws IOException {
    List<byte[]> sought =
        Stream.of(StandardCharsets.UTF_8, OTHER).map(words::getBytes).distinct().toList();
    Set<String> shown = new TreeSet<>();
    Set<String> drafts = new TreeSet<>();
    Set<String> kept = new LinkedHashSet<>();
    SourceCopy.of(root, report).ifPresent(copy -> kept.add(SitePath.of(root, copy)));
    for (Path file : texts(root.resolve("content"))) {
      String path = SitePath.of(root, file);
      if (!changed.contains(path) && holds(Files.readAllBytes(file), sought)) {
        (!isShown(path) ? kept : sight.isHidden(path) ? drafts : shown).add(path);
      }
    }
    List<String> first = shown.stream().limit(NAMED).toList();
    List<String> second = drafts.stream().limit(NAMED).toList();
    List<String> third = kept.stream().limit(NAMED).toList();
    int all = shown.size() + drafts.size() + kept.size();
    int more = all - first.size() - second.size() - third.size();
    return new LeftWords(Sha256.of(after), first, second, third, more, List.of());
  }

  /** What pages are made of: not what lies in hidden folders, nor records, nor sources. */
  private static boolean isShown(String path) {
    return !path.contains("/.") && path.matches(".*\\.(md|ya?ml)");
  }

  private static List<Path> texts(Path content) throws IOException {
    List<Path> texts = new ArrayList<>();
    Files.walkFileTree(
        content,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = SitePath.name(file);
            boolean text = TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
            if (text && attributes.isRegularFile() && attributes.size() <= LARGEST) {
              texts.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    texts.sort(null);
    return texts;
  }

  private static boolean holds(byte[] file, List<byte[]> sought) {
    return sought.stream().anyMatch(words -> holds(file, words));
  }

  private static boolean holds(byte[] file, byte[] words) {
    for (int at = 0; at + words.length <= file.length; at++) {
      int same = 0;
      while (same < words.length && file[at + same] == words[same]) {
        same++;
      }
      if (same == words.length) {
        return true;
      }
    }
    return false;
  }
}
