package gongkai.line;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import gongkai.diagnostic.Severity;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A site on disk, as tests look at it. */
public record BuiltSite(Path folder) {

  /** Builds a site; fails if it has a problem that is more than a note. */
  public static BuiltSite of(Path root, Path out, int threads) throws IOException {
    BuildReport report =
        SiteBuilder.build(
            new SiteRequest(root, Optional.empty(), false, SiteRequest.Purpose.BUILD, threads),
            out);
    boolean clean = report.problems().stream().allMatch(p -> p.severity() == Severity.NOTE);
    if (!clean || report.publication().isEmpty()) {
      throw new AssertionError("the site has problems: " + report.problems());
    }
    return new BuiltSite(out);
  }

  public String text(String path) throws IOException {
    return Files.readString(folder.resolve(path));
  }

  public Document page(String path) throws IOException {
    return Jsoup.parse(text(path), "");
  }

  /** The rows of a CSV file, each by the names of its columns. */
  public List<Map<String, String>> table(String path) throws IOException {
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(text(path).substring(1))) {
      return csv.stream().map(NamedCsvRecord::getFieldsAsMap).toList();
    }
  }

  /** The paths of all files, sorted, with {@code /} between their parts. */
  public List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  public List<String> pages() throws IOException {
    return files().stream().filter(f -> f.endsWith(".html")).toList();
  }

  /**
   * Every link, image and asset of every page that leads to no file of this site, to no place in
   * it, or to another host. A link with {@code rel=external}, canonical and hreflang may leave.
   */
  public List<String> brokenLinks() throws IOException {
    Map<String, Document> parsed = new HashMap<>();
    for (String page : pages()) {
      parsed.put(page, page(page));
    }
    List<String> broken = new ArrayList<>();
    for (Map.Entry<String, Document> page : parsed.entrySet()) {
      for (Element link : page.getValue().select("[href], [src]")) {
        String target = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        String rel = link.attr("rel");
        boolean elsewhere = link.tagName().equals("link") && link.hasAttr("hreflang");
        boolean mayLeave =
            rel.contains("external")
                || rel.equals("canonical")
                || elsewhere
                || link.tagName().equals("base");
        if (!mayLeave && !leads(page.getKey(), target, parsed)) {
          broken.add(page.getKey() + " → " + target);
        }
      }
    }
    return broken;
  }

  private boolean leads(String page, String href, Map<String, Document> parsed) {
    if (href.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*") || href.startsWith("/")) {
      return href.startsWith("mailto:") || href.startsWith("tel:");
    }
    int hash = href.indexOf('#');
    String path = hash < 0 ? href : href.substring(0, hash);
    Path target =
        path.isEmpty()
            ? folder.resolve(page)
            : folder
                .resolve(page)
                .resolveSibling(URLDecoder.decode(path, StandardCharsets.UTF_8))
                .normalize();
    if (!target.startsWith(folder) || !Files.isRegularFile(target)) {
      return false;
    }
    String fragment = hash < 0 ? "" : href.substring(hash + 1);
    Document document = parsed.get(folder.relativize(target).toString().replace('\\', '/'));
    return fragment.isEmpty() || (document != null && document.getElementById(fragment) != null);
  }
}
