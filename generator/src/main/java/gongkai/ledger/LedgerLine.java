package gongkai.ledger;

import gongkai.digest.Sha256;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One report in one release, as a line of JSON.
 *
 * @param release that it is of
 * @param of how many lines the release has
 * @param manifest 64 digits of the released site's {@code manifest.json}
 * @param hash 64 digits of this line without them and of the line before it, so that none can be
 *     changed, moved or taken out unseen
 */
record LedgerLine(ReleaseId release, ReportDigest digest, int of, String manifest, String hash) {
  /** By which rules parts are written out for their digests. */
  static final int FORM = 1;

  private static final JsonFactory JSON = new JsonFactory();

  /** The line of a report that follows on another. */
  static LedgerLine after(
      String before, ReleaseId release, ReportDigest digest, int of, String manifest) {
    LedgerLine open = new LedgerLine(release, digest, of, manifest, "");
    return new LedgerLine(release, digest, of, manifest, open.hashAfter(before));
  }

  /** What the hash of this line must be after another. */
  String hashAfter(String before) {
    return Sha256.of(before + "\n" + unsealed());
  }

  public ReportId report() {
    return digest.report();
  }

  /** The line without its end. Every value is of letters that JSON takes as they are. */
  private String unsealed() {
    StringBuilder json = new StringBuilder(512);
    json.append("{\"form\":")
        .append(FORM)
        .append(",\"date\":\"")
        .append(release.date())
        .append('"');
    if (release.number() > 1) {
      json.append(",\"number\":").append(release.number());
    }
    json.append(",\"report\":\"").append(report());
    json.append("\",\"state\":\"").append(digest.state().code()).append('"');
    digest
        .parts()
        .forEach((part, digits) -> json.append(",\"").append(part.code()).append(text(digits)));
    json.append(",\"translations\":{");
    String comma = "";
    for (Map.Entry<String, String> each : digest.translations().entrySet()) {
      json.append(comma).append('"').append(each.getKey()).append(text(each.getValue()));
      comma = ",";
    }
    json.append("},\"changes\":").append(digest.changes());
    if (!digest.told().isEmpty()) {
      json.append(",\"told\":[\"").append(String.join("\",\"", digest.told())).append("\"]");
    }
    json.append(",\"of\":").append(of);
    return json.append(",\"manifest").append(text(manifest)).toString();
  }

  private static String text(String value) {
    return "\":\"" + value + "\"";
  }

  /** The line as it stands in the ledger, without a line end. */
  String written() {
    return unsealed() + ",\"hash" + text(hash) + "}";
  }

  /**
   * Reads a line.
   *
   * @return empty if it is none, or not written as this program writes it
   */
  static Optional<LedgerLine> read(String written) {
    Map<String, String> values = new HashMap<>();
    Map<String, String> translations = new TreeMap<>();
    List<String> told = new ArrayList<>();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), written)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      for (String key = json.nextName(); key != null; key = json.nextName()) {
        JsonToken token = json.nextToken();
        if (token == JsonToken.START_ARRAY) {
          while (json.nextToken() == JsonToken.VALUE_STRING) {
            told.add(json.getString());
          }
        } else if (token == JsonToken.START_OBJECT) {
          for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            translations.put(name, json.getString());
          }
        } else {
          values.put(key, json.getString());
        }
      }
      LedgerLine line = of(values, translations, told);
      return line.written().equals(written) ? Optional.of(line) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException | DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static LedgerLine of(
      Map<String, String> values, Map<String, String> translations, List<String> told) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      if (values.containsKey(part.code())) {
        parts.put(part, values.get(part.code()));
      }
    }
    String[] report = value(values, "report").split("/", -1);
    if (report.length != 2) {
      throw new IllegalArgumentException("no report");
    }
    ReportDigest digest =
        new ReportDigest(
            new ReportId(new UnitId(report[0]), report[1]),
            state(value(values, "state")),
            parts,
            translations,
            Integer.parseInt(value(values, "changes")),
            told);
    return new LedgerLine(
        new ReleaseId(
            LocalDate.parse(value(values, "date")),
            Integer.parseInt(values.getOrDefault("number", "1"))),
        digest,
        Integer.parseInt(value(values, "of")),
        value(values, "manifest"),
        value(values, "hash"));
  }

  private static String value(Map<String, String> values, String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key);
    }
    return value;
  }

  private static Status state(String code) {
    for (Status status : Status.values()) {
      if (status.isPublic() && status.code().equals(code)) {
        return status;
      }
    }
    throw new IllegalArgumentException("no state " + code);
  }
}
