package gongkai.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sources that the site's reports already name, by SHA-256.
 *
 * <p>Only the front matter's text is searched: a report with a fault elsewhere is still known.
 *
 * @param reports path of the report relative to the site, by SHA-256 of its source
 */
record ImportedSources(Map<String, String> reports) {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\uFEFF?---\\s*\\R(.*?)^---\\s*$", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern SHA256 =
      Pattern.compile("\\bsha256\\s*:\\s*[\"']?([0-9a-fA-F]{64})\\b");

  static ImportedSources of(Path site) throws IOException {
    Path folder = site.resolve("content").resolve("reports");
    Map<String, String> reports = new HashMap<>();
    if (Files.isDirectory(folder)) {
      for (Path file : markdown(folder)) {
        // Bytes that are not UTF-8 are no matter here: the hash is ASCII.
        String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Matcher front = FRONT_MATTER.matcher(text);
        Matcher sha256 = SHA256.matcher(front.find() ? front.group(1) : "");
        while (sha256.find()) {
          String hash = sha256.group(1).toLowerCase(Locale.ROOT);
          reports.putIfAbsent(hash, SitePath.of(site, file));
        }
      }
    }
    return new ImportedSources(Map.copyOf(reports));
  }

  private static List<Path> markdown(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".md"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
