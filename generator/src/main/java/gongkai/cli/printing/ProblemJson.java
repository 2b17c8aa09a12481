package gongkai.cli.printing;

import gongkai.diagnostic.Problem;
import gongkai.i18n.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems for other programs: a plain list, and SARIF 2.1.0 (OASIS) for editors and code hosts.
 */
public final class ProblemJson {
  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  private ProblemJson() {}

  public static String list(List<Problem> problems, Messages messages) {
    return JSON.writeValueAsString(problems.stream().map(p -> problem(p, messages)).toList());
  }

  private static Map<String, Object> problem(Problem problem, Messages messages) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("path", problem.place().path());
    fields.put("line", problem.place().line());
    fields.put("column", problem.place().column());
    fields.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    fields.put("code", problem.code());
    fields.put("message", message(problem, messages));
    return fields;
  }

  public static String sarif(List<Problem> problems, Messages messages) {
    List<Map<String, Object>> rules =
        problems.stream()
            .map(Problem::code)
            .distinct()
            .sorted()
            .map(code -> Map.<String, Object>of("id", code))
            .toList();
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "gongkai");
    driver.put("rules", rules);
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("results", problems.stream().map(p -> result(p, messages)).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return JSON.writeValueAsString(log);
  }

  private static Map<String, Object> result(Problem problem, Messages messages) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", problem.place().line());
    region.put("startColumn", problem.place().column());
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", Map.of("uri", problem.place().path()));
    place.put("region", region);
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", problem.code());
    result.put("level", problem.severity().name().toLowerCase(Locale.ROOT));
    result.put("message", Map.of("text", message(problem, messages)));
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static String message(Problem problem, Messages messages) {
    return messages.words(problem);
  }
}
