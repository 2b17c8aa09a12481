package gongkai.content.writing;

import static gongkai.content.field.FrontMatterKey.ALSO;
import static gongkai.content.field.FrontMatterKey.DATE;
import static gongkai.content.field.FrontMatterKey.DIMENSIONS;
import static gongkai.content.field.FrontMatterKey.EVENTS;
import static gongkai.content.field.FrontMatterKey.FILE;
import static gongkai.content.field.FrontMatterKey.FROM;
import static gongkai.content.field.FrontMatterKey.ID;
import static gongkai.content.field.FrontMatterKey.INDICATORS;
import static gongkai.content.field.FrontMatterKey.LABEL;
import static gongkai.content.field.FrontMatterKey.OPEN;
import static gongkai.content.field.FrontMatterKey.PART;
import static gongkai.content.field.FrontMatterKey.PLANS;
import static gongkai.content.field.FrontMatterKey.PRECISION;
import static gongkai.content.field.FrontMatterKey.PUBLISH;
import static gongkai.content.field.FrontMatterKey.QUALIFIER;
import static gongkai.content.field.FrontMatterKey.REVIEWED;
import static gongkai.content.field.FrontMatterKey.SHA256;
import static gongkai.content.field.FrontMatterKey.SOURCE;
import static gongkai.content.field.FrontMatterKey.STATUS;
import static gongkai.content.field.FrontMatterKey.TITLE;
import static gongkai.content.field.FrontMatterKey.TO;
import static gongkai.content.field.FrontMatterKey.TYPE;
import static gongkai.content.field.FrontMatterKey.UNIT;
import static gongkai.content.field.FrontMatterKey.VALUE;
import static gongkai.content.field.FrontMatterKey.WRITTEN;
import static gongkai.content.field.FrontMatterKey.YEAR;
import static gongkai.content.field.ReportEntries.WITHHELD;

import gongkai.content.field.FrontMatterKey;
import gongkai.model.Coded;
import gongkai.model.Qualifier;
import gongkai.model.UnitId;
import gongkai.model.report.Dimension;
import gongkai.model.report.Event;
import gongkai.model.report.Indicator;
import gongkai.model.report.OpenPoint;
import gongkai.model.report.Promise;
import gongkai.model.report.ReportType;
import gongkai.model.report.SourceFile;
import gongkai.model.report.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a report's Markdown file: front matter in the order of the manual, then the body.
 *
 * <p>The YAML is written by hand, because people go on editing it: plain words stay without quotes,
 * everything that a YAML 1.1 or 1.2 parser could take for something else gets double quotes.
 */
public final class ReportWriter {
  /**
   * How the name of a file ends that holds a report as a changed source gives it, where that
   * contradicts what people wrote into the report. It is neither content nor published.
   */
  public static final String NEW_IMPORT = ".new-import.md";

  /**
   * Front matter that may still lack keys, unlike that of a {@link gongkai.model.report.Report}.
   *
   * @param open left out of the file if empty; so are the other lists
   */
  public record FrontMatter(
      About about, Status status, List<OpenPoint> open, Lists lists, Optional<SourceFile> source) {
    public FrontMatter {
      open = List.copyOf(open);
    }
  }

  /** Whose report it is, what on and when it was written, as far as that is known. */
  public record About(
      Optional<String> title,
      Optional<UnitId> unit,
      Optional<Integer> year,
      Optional<ReportType> type,
      List<Dimension> dimensions,
      Optional<LocalDate> written) {
    public About {
      dimensions = List.copyOf(dimensions);
    }
  }

  /** What a report's text was found to hold; an empty list is left out of the file. */
  public record Lists(List<Indicator> indicators, List<Event> events, List<Promise> plans) {
    public Lists {
      indicators = List.copyOf(indicators);
      events = List.copyOf(events);
      plans = List.copyOf(plans);
    }
  }

  /**
   * What may stand without quotes, also between braces: begins with a letter, then letters, digits
   * and marks that YAML gives no meaning, with single spaces inside.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9_./、。《》（）“”；：，！？—…·%-]*"
              + "(?: [\\p{IsHan}A-Za-z0-9_./、。《》（）“”；：，！？—…·%]+)*");

  /** A Chinese character rules out that a parser sees a number, a date or a truth value. */
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  /** Of ASCII words, only those with a mark of a path or name in them are surely strings. */
  private static final Pattern ASCII_NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9]*[_/-][A-Za-z0-9_./-]*");

  private ReportWriter() {}

  /**
   * The file's text, with LF line ends.
   *
   * @param body Markdown that ends in a line end
   */
  public static String write(FrontMatter front, String body) {
    return write(front, "", body);
  }

  /**
   * The same, with notes for whoever goes on editing.
   *
   * @param notes YAML comments below the last key, each line with its line end
   */
  static String write(FrontMatter front, String notes, String body) {
    StringBuilder file = new StringBuilder("---\n");
    About about = front.about();
    about.title().ifPresent(title -> line(file, TITLE, text(title)));
    about.unit().ifPresent(unit -> line(file, UNIT, text(unit.text())));
    about.year().ifPresent(year -> line(file, YEAR, Integer.toString(year)));
    about.type().ifPresent(type -> line(file, TYPE, type.code()));
    if (!about.dimensions().isEmpty()) {
      line(file, DIMENSIONS, codes(about.dimensions()));
    }
    line(file, STATUS, front.status().code());
    about.written().ifPresent(date -> line(file, WRITTEN, date.toString()));
    if (!front.open().isEmpty()) {
      line(file, OPEN, codes(front.open()));
    }
    file.append(write(front.lists()));
    front.source().ifPresent(source -> line(file, SOURCE, source(source)));
    file.append(notes);
    return file.append("---\n").append(body.isEmpty() ? "" : "\n").append(body).toString();
  }

  private static void line(StringBuilder file, FrontMatterKey key, String value) {
    file.append(key.code()).append(": ").append(value).append('\n');
  }

  /** The lists that are not empty, each with its key. */
  public static String write(Lists lists) {
    StringBuilder written = new StringBuilder();
    list(written, INDICATORS, lists.indicators().stream().map(ReportWriter::entry).toList());
    list(written, EVENTS, lists.events().stream().map(ReportWriter::entry).toList());
    list(written, PLANS, lists.plans().stream().map(ReportWriter::entry).toList());
    return written.toString();
  }

  private static void list(StringBuilder file, FrontMatterKey key, List<String> entries) {
    if (!entries.isEmpty()) {
      file.append(key.code()).append(":\n");
      entries.forEach(entry -> file.append("  - ").append(entry).append('\n'));
    }
  }

  private static String codes(List<? extends Coded> values) {
    return values.stream().map(Coded::code).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String source(SourceFile source) {
    FlowMapping flow = new FlowMapping();
    flow.add(FILE, text(source.file()));
    flow.add(SHA256, "\"" + source.sha256() + "\"");
    flow.addIf(source.publish(), PUBLISH);
    return flow.toString();
  }

  /** A figure on one line of the front matter, without what makes it an item. */
  public static String entry(Indicator indicator) {
    FlowMapping flow = new FlowMapping();
    indicator.id().ifPresent(id -> flow.add(ID, text(id.text())));
    flow.add(LABEL, text(indicator.label()));
    flow.add(VALUE, indicator.quantity().value().map(BigDecimal::toPlainString).orElse(WITHHELD));
    if (!indicator.quantity().unit().isEmpty()) {
      flow.add(UNIT, text(indicator.quantity().unit()));
    }
    if (indicator.quantity().qualifier() != Qualifier.EXACT) {
      flow.add(QUALIFIER, indicator.quantity().qualifier().code());
    }
    flow.add(indicator.quote());
    if (!indicator.also().isEmpty()) {
      flow.add(
          ALSO,
          indicator.also().stream()
              .map(ReportWriter::text)
              .collect(Collectors.joining(", ", "[", "]")));
    }
    flow.addIf(indicator.part(), PART);
    flow.addIf(indicator.reviewed(), REVIEWED);
    return flow.toString();
  }

  /** An event on one line of the front matter. */
  public static String entry(Event event) {
    FlowMapping flow = new FlowMapping();
    flow.add(DATE, text(event.date()));
    flow.add(FROM, event.from());
    flow.add(TO, event.to());
    flow.add(PRECISION, event.precision().code());
    flow.add(event.quote());
    flow.addIf(event.reviewed(), REVIEWED);
    return flow.toString();
  }

  /** A plan on one line of the front matter. */
  public static String entry(Promise plan) {
    FlowMapping flow = new FlowMapping();
    flow.add(plan.quote());
    flow.addIf(plan.reviewed(), REVIEWED);
    return flow.toString();
  }

  /** A string as a YAML scalar that reads back as the same string, in block and flow context. */
  public static String text(String value) {
    boolean plain =
        isPlainChinese(value)
            || (PLAIN.matcher(value).matches()
                && (HAN.matcher(value).find() || ASCII_NAME.matcher(value).matches()));
    return plain ? value : quoted(value);
  }

  /** Whether a value is what most are: common characters, digits and marks, a character first. */
  private static boolean isPlainChinese(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean character = c >= '\u4E00' && c <= '\u9FD5';
      boolean digit = c >= '0' && c <= '9';
      if (!character && (i == 0 || (!digit && "、。《》（）“”；：，！？—…·".indexOf(c) < 0))) {
        return false;
      }
    }
    return !value.isEmpty();
  }

  static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isVisible(c) ? Character.toString(c) : escape(c));
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a character may stand in a file as itself and still be seen by whoever edits it. */
  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      case Character.SPACE_SEPARATOR -> c == ' ' || c == '\u3000';
      default -> true;
    };
  }

  private static String escape(int c) {
    return c <= 0xFFFF ? String.format("\\u%04X", c) : String.format("\\U%08X", c);
  }

  /** The place beside a report where a new version of it waits. */
  public static String newImport(String report) {
    return report.replaceFirst("\\.md$", NEW_IMPORT);
  }
}
