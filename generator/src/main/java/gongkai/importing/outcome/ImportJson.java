package gongkai.importing.outcome;

import gongkai.diagnostic.Problem;
import gongkai.document.source.Removal;
import gongkai.i18n.Messages;
import gongkai.importing.layout.OutlineEntry;
import gongkai.importing.outcome.ImportedFile.Action;
import gongkai.importing.proposing.ProposedEvent;
import gongkai.importing.proposing.ProposedIndicator;
import gongkai.importing.reading.Metadata;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.merging.MergeChange;
import gongkai.model.Coded;
import gongkai.model.report.Indicator;
import gongkai.model.report.Promise;
import gongkai.model.vocabulary.IndicatorId;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A run as JSON. Of a dry run the array of the command-line contract: one object per source. What
 * is open is {@code null}; of a source that could not be read only {@code source}, {@code state}
 * and {@code problems} say something. Of a run that writes an object: that array as {@code files},
 * {@code totals} by state, and {@code recurringLabels}.
 */
public final class ImportJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ImportJson() {}

  /** Indented, with a line end at its end; problems are worded by {@code messages}. */
  public static String write(ImportReport report, Messages messages) {
    StringWriter out = new StringWriter();
    write(report, messages, out);
    return out.toString();
  }

  /**
   * The same, written file by file: a thousand files are tens of megabytes.
   *
   * @param out is flushed and stays open
   */
  public static void write(ImportReport report, Messages messages, Writer out) {
    ObjectWriter writer = MAPPER.writerWithDefaultPrettyPrinter();
    JsonGenerator json = writer.createGenerator(out);
    if (report.dryRun()) {
      files(report, messages, json);
    } else {
      json.writeStartObject();
      json.writeName("files");
      files(report, messages, json);
      for (Map.Entry<String, JsonNode> property : totals(report, messages).properties()) {
        json.writeName(property.getKey());
        json.writeTree(property.getValue());
      }
      json.writeEndObject();
    }
    json.writeRaw('\n');
    json.flush();
  }

  private static void files(ImportReport report, Messages messages, JsonGenerator json) {
    json.writeStartArray();
    report.files().forEach(file -> json.writeTree(file(file, messages)));
    json.writeEndArray();
  }

  /** What a run that writes has beside its files. */
  private static ObjectNode totals(ImportReport report, Messages messages) {
    ObjectNode run = NODES.objectNode();
    ObjectNode totals = run.putObject("totals");
    for (Action action : Action.values()) {
      totals.put(action.code(), report.count(action));
    }
    ArrayNode notes = run.putArray("notes");
    report.notes().forEach(note -> notes.add(problem(note, messages)));
    ArrayNode labels = run.putArray("recurringLabels");
    for (RecurringLabel label : RecurringLabel.of(report)) {
      labels
          .addObject()
          .put("label", label.label())
          .put("unit", label.unit())
          .put("files", label.files())
          .put("times", label.times())
          .put("suggestion", label.suggestion());
    }
    return run;
  }

  private static ObjectNode file(ImportedFile file, Messages messages) {
    Optional<Metadata> metadata = file.draft().map(Draft::metadata);
    ObjectNode node = NODES.objectNode();
    node.put("source", file.source());
    node.put("title", read(metadata.flatMap(Metadata::title)));
    node.put("titleProposed", metadata.map(Metadata::titleProposed).orElse(false));
    node.put("year", file.draft().flatMap(Draft::year).orElse(null));
    node.put(
        "written", metadata.flatMap(Metadata::written).map(w -> w.value().toString()).orElse(null));
    node.put("unitName", read(metadata.flatMap(Metadata::unitName)));
    node.put("level", code(metadata.flatMap(Metadata::level)));
    node.put("type", file.draft().flatMap(Draft::type).map(Coded::code).orElse(null));
    ArrayNode dimensions = node.putArray("dimensions");
    metadata
        .flatMap(Metadata::dimensions)
        .ifPresent(read -> read.value().forEach(dimension -> dimensions.add(dimension.code())));
    outline(node.putArray("outline"), file.draft().map(Draft::outline).orElse(List.of()));
    indicators(node.putArray("indicators"), file.draft().map(Draft::indicators).orElse(List.of()));
    events(node.putArray("events"), file.draft().map(Draft::events).orElse(List.of()));
    plans(node.putArray("plans"), file.draft().map(Draft::plans).orElse(List.of()));
    removals(node.putArray("removals"), file.draft().map(Draft::removals).orElse(List.of()));
    ArrayNode problems = node.putArray("problems");
    file.problems().forEach(problem -> problems.add(problem(problem, messages)));
    node.put("state", file.action().code());
    node.put("target", file.target().orElse(null));
    changes(node.putArray("changes"), file.changes());
    node.put("markdown", file.draft().map(Draft::markdown).orElse(null));
    return node;
  }

  private static void outline(ArrayNode array, List<OutlineEntry> outline) {
    outline.forEach(
        entry -> array.addObject().put("level", entry.level()).put("text", entry.text()));
  }

  private static void indicators(ArrayNode array, List<ProposedIndicator> indicators) {
    for (ProposedIndicator indicator : indicators) {
      Indicator entry = indicator.entry();
      array
          .addObject()
          .put("id", entry.id().map(IndicatorId::text).orElse(null))
          .put("label", entry.label())
          .put("value", entry.quantity().value().orElse(null))
          .put("unit", entry.quantity().unit())
          .put("withheld", entry.quantity().isWithheld())
          .put("qualifier", entry.quantity().qualifier().code())
          .put("sentence", indicator.sentence())
          .put("quote", entry.quote().text())
          .put("nth", entry.quote().nth().orElse(null))
          .putPOJO("also", entry.also());
    }
  }

  private static void events(ArrayNode array, List<ProposedEvent> events) {
    for (ProposedEvent event : events) {
      array
          .addObject()
          .put("date", event.entry().date())
          .put("from", event.entry().from().toString())
          .put("to", event.entry().to().toString())
          .put("precision", event.entry().precision().code())
          .put("sentence", event.sentence())
          .put("quote", event.entry().quote().text())
          .put("nth", event.entry().quote().nth().orElse(null));
    }
  }

  private static void plans(ArrayNode array, List<Promise> plans) {
    for (Promise plan : plans) {
      array
          .addObject()
          .put("sentence", plan.quote().text())
          .put("quote", plan.quote().text())
          .put("nth", plan.quote().nth().orElse(null));
    }
  }

  static void changes(ArrayNode array, List<MergeChange> changes) {
    for (MergeChange change : changes) {
      array
          .addObject()
          .put("kind", change.kind().code())
          .put("line", change.line())
          .put("name", change.name())
          .put("before", change.before())
          .put("after", change.after());
    }
  }

  private static void removals(ArrayNode array, List<Removal> removals) {
    for (Removal removal : removals) {
      array
          .addObject()
          .put("line", removal.line())
          .put("text", removal.text())
          .put("reason", removal.reason().code());
    }
  }

  static ObjectNode problem(Problem problem, Messages messages) {
    return NODES
        .objectNode()
        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .put("code", problem.code())
        .put("path", problem.place().path())
        .put("line", problem.place().line())
        .put("column", problem.place().column())
        .put("message", messages.words(problem));
  }

  private static String read(Optional<Proposal<String>> proposal) {
    return proposal.map(Proposal::value).orElse(null);
  }

  private static <T extends Coded> String code(Optional<Proposal<T>> proposal) {
    return proposal.map(read -> read.value().code()).orElse(null);
  }
}
