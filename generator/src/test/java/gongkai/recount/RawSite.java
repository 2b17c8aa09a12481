package gongkai.recount;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A content folder read line by line, as far as the sample's files are written. */
record RawSite(List<RawUnit> units, List<RawReport> reports, List<RawKnown> vocabulary) {

  record RawUnit(
      String id, String level, Optional<String> into, Optional<LocalDate> goneOn, int firstName) {}

  record RawReport(
      String unit,
      int year,
      boolean team,
      String status,
      LocalDate from,
      LocalDate to,
      List<RawFigure> figures,
      int marks) {}

  /** A figure; no value is a withheld one. */
  record RawFigure(String id, Optional<BigDecimal> value, String unit, String qualifier) {}

  record RawKnown(String id, String unit, String total) {}

  static RawSite read(Path content) throws IOException {
    List<RawUnit> units = new ArrayList<>();
    for (Path file : files(content.resolve("units"), "[^.]+\\.yml")) {
      units.add(unit(stem(file), Files.readString(file)));
    }
    List<RawReport> reports = new ArrayList<>();
    for (Path file : files(content.resolve("reports"), "[^.]+\\.md")) {
      reports.add(report(Files.readString(file)));
    }
    List<RawKnown> known = new ArrayList<>();
    String vocabulary = Files.readString(content.resolve("vocabulary/indicators.yml"));
    for (String entry : vocabulary.split("(?m)^- id: ", -1)) {
      if (!entry.startsWith("#")) {
        known.add(
            new RawKnown(
                entry.lines().findFirst().orElseThrow(),
                value(entry, "  unit").orElseThrow(),
                value(entry, "  total").orElseThrow()));
      }
    }
    return new RawSite(units, reports, known);
  }

  private static List<Path> files(Path below, String name) throws IOException {
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
    }
  }

  private static String stem(Path file) {
    return file.getFileName().toString().replaceAll("\\..*", "");
  }

  private static RawUnit unit(String id, String text) {
    Map<String, String> next = value(text, "successor").map(RawSite::flow).orElse(Map.of());
    Matcher former = Pattern.compile("until: (\\d{4})").matcher(text);
    return new RawUnit(
        id,
        value(text, "level").orElseThrow(),
        Optional.ofNullable(next.get("unit")),
        Optional.ofNullable(next.get("from")).map(LocalDate::parse),
        former.find() ? Integer.parseInt(former.group(1)) : Integer.MAX_VALUE);
  }

  private static RawReport report(String text) {
    String[] parts = text.split("(?m)^---$", 3);
    String head = parts[1];
    int year = Integer.parseInt(value(head, "year").orElseThrow());
    Map<String, String> period = value(head, "period").map(RawSite::flow).orElse(Map.of());
    List<RawFigure> figures = new ArrayList<>();
    String listed = head.replaceAll("(?s).*(?m)^indicators:$", "").replaceAll("(?s)(?m)^\\w.*", "");
    if (head.contains("\nindicators:\n")) {
      listed.lines().filter(l -> l.startsWith("  - {")).forEach(l -> figures.add(figure(l)));
    }
    return new RawReport(
        value(head, "unit").orElseThrow(),
        year,
        value(head, "type").orElseThrow().equals("team"),
        value(head, "status").orElseThrow(),
        LocalDate.parse(period.getOrDefault("from", year + "-01-01")),
        LocalDate.parse(period.getOrDefault("to", year + "-12-31")),
        figures,
        (int) Pattern.compile("\\*+").matcher(parts[2]).results().count());
  }

  private static RawFigure figure(String line) {
    Map<String, String> keys = flow(line.strip().substring(2));
    String value = keys.get("value");
    return new RawFigure(
        keys.getOrDefault("id", ""),
        value.equals("withheld") ? Optional.empty() : Optional.of(new BigDecimal(value)),
        keys.getOrDefault("unit", ""),
        keys.getOrDefault("qualifier", "exact"));
  }

  private static Optional<String> value(String text, String key) {
    Matcher found = Pattern.compile("(?m)^" + key + ": (.*)$").matcher(text);
    return found.find() ? Optional.of(unquoted(found.group(1))) : Optional.empty();
  }

  /** {@code {key: value, key: "value, quoted"}}. */
  private static Map<String, String> flow(String written) {
    Map<String, String> keys = new TreeMap<>();
    Matcher pair = Pattern.compile("([\\w-]+): (\"(?:[^\"\\\\]|\\\\.)*\"|[^,}]*)").matcher(written);
    while (pair.find()) {
      keys.put(pair.group(1), unquoted(pair.group(2)));
    }
    return keys;
  }

  private static String unquoted(String written) {
    return written.strip().replaceAll("^\"(.*)\"$", "$1");
  }
}
