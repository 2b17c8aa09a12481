package gongkai.importing.outcome;

import gongkai.i18n.Messages;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A run of {@code propose} as JSON: an array, one object per report. */
public final class ProposeJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ProposeJson() {}

  /** Indented, with a line end at its end; problems are worded by {@code messages}. */
  public static String write(List<Proposed> proposed, Messages messages) {
    ArrayNode reports = JsonNodeFactory.instance.arrayNode();
    for (Proposed report : proposed) {
      ObjectNode node = reports.addObject().put("report", report.path());
      ImportJson.changes(node.putArray("changes"), report.changes());
      ArrayNode problems = node.putArray("problems");
      report.problems().forEach(problem -> problems.add(ImportJson.problem(problem, messages)));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(reports) + "\n";
  }
}
