package gongkai.ledger;

import gongkai.digest.DigestedText;
import gongkai.digest.Sha256;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.report.Change;
import gongkai.model.report.Event;
import gongkai.model.report.Follow;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.report.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's public parts, written out and digested.
 *
 * <p><b>This is a form on disk.</b> Ledgers hold these digests for years; whoever changes how a
 * part is written out makes every report of every site look changed. A new way needs a new {@link
 * LedgerLine#FORM}.
 *
 * <p>What says nothing to the public is left out: what an officer confirmed, which known indicator
 * a figure belongs to, answers for personal details, old addresses, the order of lists.
 */
public final class PublicWords {
  private PublicWords() {}

  /**
   * The digest of a report.
   *
   * @param report with the titles and summaries of its translations
   * @param texts its Markdown by language; the main one is among them
   * @param attachments digits of the files that are published beside it, by name
   */
  public static ReportDigest digest(
      Report report,
      Language main,
      Map<Language, DigestedText> texts,
      Map<String, String> attachments) {
    Map<Part, String> parts = new EnumMap<>(Part.class);
    parts.put(Part.FACTS, Sha256.of(facts(report, main)));
    Map<String, String> translated = new TreeMap<>();
    if (!report.isWithdrawn()) {
      parts.put(Part.BODY, bodyDigest(texts.get(main)));
      parts.put(
          Part.FIGURES, Sha256.of(sorted(report.indicators().stream().map(PublicWords::figure))));
      parts.put(Part.ATTACHMENTS, Sha256.of(attachments(attachments)));
      put(translated, "title", report.title().byLanguage());
      report.summary().ifPresent(summary -> put(translated, "summary", summary.byLanguage()));
      texts.forEach(
          (tongue, text) -> {
            if (!tongue.equals(main)) {
              translated.put(tongue + "/text", bodyDigest(text));
            }
          });
      translated.keySet().removeIf(key -> key.startsWith(main + "/"));
    }
    return new ReportDigest(
        report.id(),
        report.status(),
        parts,
        translated,
        report.changes().size(),
        report.changes().stream().map(PublicWords::told).toList());
  }

  /** The digits of a text, as the part {@link Part#BODY} of a report has them. */
  @SuppressWarnings("ReferenceEquality") // Most texts are as they are to be, and given back.
  public static String bodyDigest(DigestedText markdown) {
    String body = body(markdown.text());
    return body == markdown.text() ? markdown.sha256() : Sha256.of(body);
  }

  /** The words of a text without what no reader sees: white space at the ends of lines. */
  private static String body(String markdown) {
    String stripped = markdown.strip();
    if (!hasBlanksAtLineEnds(stripped)) {
      boolean whole = markdown.length() == stripped.length() + 1 && markdown.endsWith("\n");
      return stripped.isEmpty() ? "" : whole ? markdown : stripped + "\n";
    }
    StringBuilder body = new StringBuilder(markdown.length());
    stripped.lines().forEach(line -> body.append(line.stripTrailing()).append('\n'));
    return body.toString();
  }

  private static boolean hasBlanksAtLineEnds(String text) {
    if (text.indexOf('\r') >= 0) {
      return true;
    }
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      char last = text.charAt(Math.max(0, end - 1));
      if (last != '\n' && Character.isWhitespace(last)) {
        return true;
      }
    }
    return false;
  }

  private static void put(Map<String, String> all, String kind, Map<Language, String> texts) {
    texts.forEach((language, text) -> all.put(language + "/" + kind, Sha256.of(text)));
  }

  /**
   * Of a change: its day and kind, which stay, and what stands for its words, which may be mended.
   */
  private static String told(Change change) {
    List<String> words = new ArrayList<>();
    change.note().byLanguage().forEach((tongue, text) -> words.add(row("note", tongue + "", text)));
    change
        .by()
        .ifPresent(by -> by.byLanguage().forEach((t, text) -> words.add(row("by", t + "", text))));
    String digits = Sha256.of(sorted(words.stream())).substring(0, 16);
    return change.date() + " " + change.kind().code() + " " + digits;
  }

  private static String figure(Indicator figure) {
    String value = figure.quantity().value().map(PublicWords::number).orElse("withheld");
    return row(
        "figure",
        figure.label(),
        value,
        figure.quantity().unit(),
        figure.quantity().qualifier().code(),
        figure.quote().text());
  }

  /** 35 and 35.0 are one number. */
  private static String number(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  private static String facts(Report report, Language main) {
    List<String> rows = new ArrayList<>();
    rows.add(row("title", report.title().in(main).text()));
    rows.add(row("year", Integer.toString(report.year())));
    rows.add(row("type", report.type().code()));
    rows.add(row("published", date(report.published())));
    if (!report.isWithdrawn()) {
      rows.add(row("summary", report.summary().map(s -> s.in(main).text()).orElse("")));
      report
          .statedPeriod()
          .ifPresent(p -> rows.add(row("period", p.from().toString(), p.to().toString())));
      rows.add(row("dimensions", codes(report.dimensions())));
      rows.add(row("written", date(report.written())));
      report.events().forEach(event -> rows.add(event(event)));
      report.plans().forEach(plan -> rows.add(plan(plan)));
      report.follows().forEach(follow -> rows.add(follow(follow)));
    }
    return sorted(rows.stream());
  }

  private static String event(Event event) {
    return row(
        "event",
        event.quote().text(),
        event.date(),
        event.from().toString(),
        event.to().toString(),
        event.precision().code());
  }

  private static String plan(Promise plan) {
    return row("plan", plan.quote().text());
  }

  private static String follow(Follow follow) {
    return row("follow", follow.promise(), follow.quote().text());
  }

  private static String codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).sorted().collect(Collectors.joining(" "));
  }

  private static String date(Optional<LocalDate> date) {
    return date.map(LocalDate::toString).orElse("");
  }

  private static String attachments(Map<String, String> byName) {
    return sorted(byName.entrySet().stream().map(e -> row("file", e.getKey(), e.getValue())));
  }

  private static String sorted(Stream<String> rows) {
    return rows.sorted().collect(Collectors.joining());
  }

  /** One line, whatever stands in its cells. */
  private static String row(String key, String... cells) {
    StringBuilder row = new StringBuilder(key);
    for (String cell : cells) {
      row.append('\t').append(cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n"));
    }
    return row.append('\n').toString();
  }
}
