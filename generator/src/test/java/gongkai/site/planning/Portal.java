package gongkai.site.planning;

import gongkai.line.SiteFolder;
import gongkai.line.SiteOfText;
import gongkai.site.file.SiteFile;
import gongkai.site.item.Link;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A small portal whose units came and went, as text in; pages of its plan, and words for what they
 * hold, as text out.
 *
 * <p>{@code west} was merged into {@code east} in 2023, {@code port} renamed to {@code harbour} in
 * the middle of 2022, and {@code quiet} never reports.
 */
public final class Portal {
  public static final String UNITS =
      SiteFolder.EMPTY
          + """
          -- content/units/city.yml --
          name: {zh-CN: 某市, en: A city}
          level: city
          -- content/units/east.yml --
          name: {zh-CN: 东区, en: East}
          level: district
          parent: city
          former: [{name: {zh-CN: 东区办事处, en: East office}, until: 2021-12-31}]
          -- content/units/harbour.yml --
          name: {zh-CN: 海港区, en: Harbour}
          level: district
          -- content/units/port.yml --
          name: {zh-CN: 港区, en: Port}
          level: district
          successor: {unit: harbour, from: 2022-07-01, kind: renamed}
          -- content/units/west.yml --
          name: {zh-CN: 西区, en: West}
          level: district
          parent: city
          successor: {unit: east, from: 2023-01-01, kind: merged}
          -- content/units/quiet.yml --
          name: {zh-CN: 静镇, en: Quiet}
          level: township
          parent: city
          -- content/vocabulary/indicators.yml --
          - {id: unions-formed, label: {zh-CN: 新建工会, en: Unions formed}, unit: 家, total: sum}
          - {id: members, label: {zh-CN: 会员, en: Members}, unit: 人, total: last}
          - {id: funds, label: {zh-CN: 资金, en: Funds}, unit: 万元, total: sum}
          - {id: covered, label: {zh-CN: 覆盖率, en: Covered}, unit: '%', total: none}
          """;

  /** What makes a report a withdrawn one. */
  public static final String WITHDRAWN =
      """
      status: withdrawn
      changes: [{date: 2025-03-01, kind: withdrawal, by: {zh-CN: 某市, en: A city}, note: {zh-CN: 有误, en: Wrong}}]
      """;

  private static final Pattern FIGURE =
      Pattern.compile("\\[([a-z-]+) ([^\\[\\]0-9*约]+)(约?)([0-9.]+|\\*+)([^\\[\\]?]+)(\\??)\\]");

  private Portal() {}

  /** A report that says nothing of interest. */
  public static String report(String id, int year) {
    return report(id, year, "", "一年来，工作有序。");
  }

  /**
   * A report.
   *
   * @param id {@code unit/stem}
   * @param more lines of front matter; they stand for the usual ones of the same key
   * @param text in which {@code [unions-formed 新建工会约35家?]} is a figure: known indicator, label,
   *     qualifier, number or stars, unit, and {@code ?} if nobody has confirmed it
   */
  public static String report(String id, int year, String more, String text) {
    String unit = id.substring(0, id.indexOf('/'));
    StringBuilder matter = new StringBuilder(more);
    usual(matter, "title", "{zh-CN: %s报告, en: Report %s}".formatted(id, id));
    usual(matter, "unit", unit);
    usual(matter, "year", String.valueOf(year));
    usual(matter, "type", "team");
    usual(matter, "status", "published");
    usual(matter, "published", (year + 1) + "-01-20");
    List<String> figures = FIGURE.matcher(text).results().map(Portal::figure).toList();
    if (!figures.isEmpty()) {
      matter.append("indicators:\n").append(String.join("", figures));
    }
    return "-- content/reports/%s.md --\n---\n%s---\n%s\n"
        .formatted(id, matter, FIGURE.matcher(text).replaceAll("$2$3$4$5"));
  }

  private static void usual(StringBuilder matter, String key, String value) {
    if (!matter.toString().matches("(?s)(?:.*\n)?" + key + ":.*")) {
      matter.append(key).append(": ").append(value).append('\n');
    }
  }

  private static String figure(MatchResult found) {
    boolean withheld = found.group(4).startsWith("*");
    return "  - {id: %s, label: %s, value: %s, unit: '%s', quote: '%s'%s%s}\n"
        .formatted(
            found.group(1),
            found.group(2),
            withheld ? "withheld" : found.group(4),
            found.group(5),
            found.group(2) + found.group(3) + found.group(4) + found.group(5),
            found.group(3).isEmpty() ? "" : ", qualifier: approx",
            found.group(6).isEmpty() ? ", reviewed: true" : "");
  }

  /** The plan of the units above with some reports and other files. */
  public static SitePlan plan(Path root, String... files) throws IOException {
    return SiteOfText.planned(site(root), UNITS + String.join("", files));
  }

  /** The same as those who write drafts see it. */
  public static SitePlan planWithDrafts(Path root, String... files) throws IOException {
    return SiteOfText.withDrafts(site(root), UNITS + String.join("", files));
  }

  /** A folder of its own for each site of a test. */
  private static Path site(Path root) throws IOException {
    return Files.createTempDirectory(root, "site");
  }

  /** The file that a plan has at an address. */
  public static <T extends SiteFile> T at(SitePlan plan, String address, Class<T> kind) {
    return plan.files().stream()
        .filter(file -> file.address().path().equals(address))
        .map(file -> kind.cast(file.value().get()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + address));
  }

  /** A line for each. */
  public static <T> String lines(Collection<T> all, Function<T, String> words) {
    return all.stream().map(words).collect(Collectors.joining("\n"));
  }

  public static <T> String list(Collection<T> all, Function<T, String> words) {
    return all.isEmpty() ? "–" : all.stream().map(words).collect(Collectors.joining(", "));
  }

  public static <T> String or(Optional<T> value, Function<T, String> words) {
    return value.map(words).orElse("–");
  }

  public static String link(Link link) {
    return link.text().text() + " <" + link.href() + ">";
  }

  public static String text(Link link) {
    return link.text().text();
  }
}
