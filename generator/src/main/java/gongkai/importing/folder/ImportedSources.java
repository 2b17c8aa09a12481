package gongkai.importing.folder;

import gongkai.content.writing.ReportWriter;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources that the site's reports name.
 *
 * <p>Only the front matter's text is searched: a report with a fault elsewhere is still known.
 */
public final class ImportedSources {
  private static final String SHA256_KEY = "sha256";
  private static final String FILE_KEY = "file";

  private static final Pattern SHA256 =
      Pattern.compile("\\bsha256\\s*:\\s*[\"']?([0-9a-fA-F]{64})\\b");
  private static final Pattern FILE =
      Pattern.compile("\\bfile\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\"|'[^']*'|[^,}\\r\\n\"']+)");

  /** Paths of reports relative to the site. */
  private final Map<String, String> byHash = new HashMap<>();

  private final Map<String, List<String>> byFile = new HashMap<>();

  private ImportedSources() {}

  public static ImportedSources of(Path site) throws IOException {
    ImportedSources sources = new ImportedSources();
    Path folder = site.resolve("content").resolve("reports");
    if (Files.isDirectory(folder)) {
      for (Path file : reports(folder)) {
        sources.read(frontMatter(file), SitePath.of(site, file));
      }
    }
    return sources;
  }

  private static List<Path> reports(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.toString().endsWith(ReportWriter.NEW_IMPORT))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }

  /**
   * The lines between the fences; nothing if the file names no source, for which it need not be
   * decoded. Bytes that are not UTF-8 are for {@code check} to find.
   */
  private static String frontMatter(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(SHA256_KEY)) {
      return "";
    }
    StringBuilder front = new StringBuilder();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      if (first == null || !first.replace("\uFEFF", "").stripTrailing().equals("---")) {
        return "";
      }
      String line = lines.readLine();
      while (line != null && !line.stripTrailing().equals("---")) {
        front.append(line).append('\n');
        line = lines.readLine();
      }
    }
    return front.toString();
  }

  private void read(String frontMatter, String report) {
    Matcher sha256 = SHA256.matcher(frontMatter).useTransparentBounds(true);
    boolean imported = false;
    for (int from = 0; next(sha256, SHA256_KEY, frontMatter, from); from = sha256.end()) {
      byHash.putIfAbsent(sha256.group(1).toLowerCase(Locale.ROOT), report);
      imported = true;
    }
    Matcher file = FILE.matcher(frontMatter).useTransparentBounds(true);
    for (int from = 0; imported && next(file, FILE_KEY, frontMatter, from); from = file.end()) {
      byFile.computeIfAbsent(bare(file.group(1)), name -> new ArrayList<>()).add(report);
    }
  }

  /**
   * Goes to the next match from a place on, as {@link Matcher#find()} does. A pattern is tried only
   * where its key stands, and not at every place of a large site.
   */
  private static boolean next(Matcher matcher, String key, String text, int from) {
    for (int at = text.indexOf(key, from); at >= 0; at = text.indexOf(key, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** A name without the quotes that it may have or not. */
  private static String bare(String scalar) {
    String name = scalar.strip();
    boolean quoted = name.length() > 1 && "\"'".indexOf(name.charAt(0)) >= 0;
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /** The report that was made of a source. */
  public Optional<String> report(String sha256) {
    return Optional.ofNullable(byHash.get(sha256));
  }

  /** The reports that were made of a source of this name. */
  public List<String> ofFile(String name) {
    return byFile.getOrDefault(bare(ReportWriter.text(name)), List.of());
  }

  public boolean isEmpty() {
    return byHash.isEmpty();
  }

  public void add(String sha256, String report) {
    byHash.put(sha256, report);
  }
}
