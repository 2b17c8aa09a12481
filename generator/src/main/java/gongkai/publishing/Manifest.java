package gongkai.publishing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * {@code manifest.json}: path, size and SHA-256 of every other file of the site, sorted by path,
 * one line per file. It shows others whether their copy is whole, and the next build which files of
 * the output folder are ours.
 */
public final class Manifest {
  /** Name of the manifest in the output folder. */
  public static final String FILE_NAME = "manifest.json";

  /** Sets our manifest apart from the many other files that are called so. */
  private static final String FORMAT = "gongkai-manifest-1";

  private static final JsonFactory JSON = new JsonFactory();

  private Manifest() {}

  /**
   * A line of the manifest.
   *
   * @param size in bytes
   * @param sha256 64 hexadecimal digits in lower case
   */
  public record Entry(String path, long size, String sha256) {}

  /** Writes a new manifest with the entries in the order given. */
  static void write(Path file, Iterator<Entry> entries) throws IOException {
    try (BufferedWriter writer = Files.newBufferedWriter(file);
        JsonGenerator json = JSON.createGenerator(new InLines(), writer)) {
      json.writeStartObject();
      json.writeStringProperty("format", FORMAT);
      json.writeArrayPropertyStart("files");
      while (entries.hasNext()) {
        Entry entry = entries.next();
        json.writeStartObject();
        json.writeStringProperty("path", entry.path());
        json.writeNumberProperty("size", entry.size());
        json.writeStringProperty("sha256", entry.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (JacksonIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads a manifest.
   *
   * @return by path; empty if the file is not a manifest of ours, whole and well-formed
   */
  public static Optional<Map<String, Entry>> read(Path file) throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      return read(reader);
    }
  }

  /** The same, from whatever gives its text. */
  public static Optional<Map<String, Entry>> read(Reader reader) throws IOException {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), reader)) {
      Map<String, Entry> entries = new HashMap<>();
      expect(json, JsonToken.START_OBJECT);
      expectText(json, "format", FORMAT);
      expectName(json, "files");
      expect(json, JsonToken.START_ARRAY);
      while (json.nextToken() == JsonToken.START_OBJECT) {
        Entry entry = readEntry(json);
        entries.put(entry.path(), entry);
      }
      expect(json, JsonToken.END_OBJECT);
      return Optional.of(entries);
    } catch (JacksonIOException e) {
      if (e.getCause() instanceof CharacterCodingException) {
        return Optional.empty();
      }
      throw e.getCause();
    } catch (JacksonException notOurs) {
      return Optional.empty();
    }
  }

  private static Entry readEntry(JsonParser json) {
    expectName(json, "path");
    expect(json, JsonToken.VALUE_STRING);
    String path = json.getString();
    expectName(json, "size");
    expect(json, JsonToken.VALUE_NUMBER_INT);
    long size = json.getLongValue();
    expectName(json, "sha256");
    expect(json, JsonToken.VALUE_STRING);
    Entry entry = new Entry(path, size, json.getString());
    expect(json, JsonToken.END_OBJECT);
    return entry;
  }

  private static void expect(JsonParser json, JsonToken token) {
    if (json.nextToken() != token) {
      throw new StreamReadException(json, "not a manifest");
    }
  }

  private static void expectName(JsonParser json, String name) {
    if (!name.equals(json.nextName())) {
      throw new StreamReadException(json, "not a manifest");
    }
  }

  private static void expectText(JsonParser json, String name, String text) {
    expectName(json, name);
    if (!text.equals(json.nextStringValue())) {
      throw new StreamReadException(json, "not a manifest");
    }
  }

  /**
   * Breaks lines between files and nowhere else. The library's own printer of such forms is made by
   * linking each text that it joins, which takes longer than to write a small manifest.
   */
  private static final class OneLinePerFile extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1L;

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
      json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
      json.writeRaw(", ");
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
      json.writeRaw('\n');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
      json.writeRaw(",\n");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
      json.writeRaw(values == 0 ? " ]" : "\n]");
    }
  }

  private static final class InLines extends ObjectWriteContext.Base {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new OneLinePerFile();
    }
  }
}
