package gongkai.release;

import gongkai.digest.Sha256;
import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.model.Language;
import gongkai.model.ReleaseId;
import gongkai.model.report.ReportId;
import gongkai.publishing.Manifest;
import gongkai.release.signing.SignatureForm;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What the last release was made of: {@code content/.releases/}, as private as the content, and
 * needed only to say what the next one changes. The texts are lines of JSON, a file a line; of
 * withdrawn reports there is none. Manifests of earlier releases stay, so that an old file on a
 * host can be told for what it is.
 *
 * @param folder {@code content/.releases}
 */
record ReleaseSnapshot(Path folder, ReleaseId release) {
  private static final JsonFactory JSON = new JsonFactory();

  Path texts() {
    return folder.resolve(release + ".texts.jsonl");
  }

  /** The {@code manifest.json} that went out. */
  Path manifest() {
    return folder.resolve(release + Ledger.KEPT_MANIFEST);
  }

  /** Its signature, if it went out with one. */
  Path signature(SignatureForm form) {
    return folder.resolve(release + "." + form.fileName());
  }

  /** What that manifest lists, if it is the one that the ledger knows. */
  Optional<SortedMap<String, Manifest.Entry>> entries(Release known) throws IOException {
    if (!Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS)
        || !Sha256.of(Files.readAllBytes(manifest())).equals(known.manifest())) {
      return Optional.empty();
    }
    return Manifest.read(manifest()).map(TreeMap<String, Manifest.Entry>::new);
  }

  /** Keeps the manifest of a release that the ledger knows, if that is still to be done. */
  void keep(ReleaseFiles files) throws IOException {
    if (Files.exists(files.stagedManifest())) {
      Files.move(files.stagedManifest(), manifest(), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static Path folder(Path root) {
    return root.resolve(Ledger.RELEASES);
  }

  /** Gives the files of a report as they are. */
  @FunctionalInterface
  interface Written {
    Map<Language, String> of(ReportId id) throws IOException;
  }

  /** Writes the texts of some reports. */
  static void write(Path file, Set<ReportId> reports, Written written) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (ReportId id : new TreeSet<>(reports)) {
        for (Map.Entry<Language, String> text : written.of(id).entrySet()) {
          out.write(line(id, text.getKey(), text.getValue()));
          out.write('\n');
        }
      }
    }
  }

  private static String line(ReportId id, Language language, String text) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      json.writeStartObject();
      json.writeStringProperty("report", id.toString());
      json.writeStringProperty("language", language.tag());
      json.writeStringProperty("file", text);
      json.writeEndObject();
    }
    return line.toString();
  }

  /**
   * The texts of some reports.
   *
   * @return without those that are not there; nothing if the file is gone or damaged
   */
  Map<ReportId, Map<Language, String>> read(Set<ReportId> wanted) throws IOException {
    Map<ReportId, Map<Language, String>> found = new TreeMap<>();
    if (!Files.isRegularFile(texts())) {
      return found;
    }
    Map<String, ReportId> names = new TreeMap<>();
    wanted.forEach(id -> names.put(id.toString(), id));
    try (BufferedReader in = Files.newBufferedReader(texts(), StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Map<String, String> values = values(line);
        ReportId id = names.get(values.getOrDefault("report", ""));
        if (id != null && values.size() == 3) {
          found
              .computeIfAbsent(id, i -> new TreeMap<>())
              .put(new Language(values.get("language")), values.get("file"));
        }
      }
    }
    return found;
  }

  private static Map<String, String> values(String line) {
    Map<String, String> values = new TreeMap<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      json.nextToken();
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        json.nextToken();
        values.put(key, json.getString());
      }
      return values;
    } catch (JacksonException damaged) {
      return Map.of();
    }
  }
}
