package gongkai.packages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The samples for pipelines and the Dockerfile, as far as they can be read here: there is neither
 * such a host nor a container program. What the samples run is tried in {@link ZipPackageTest}.
 */
class PipelineSamplesTest {
  private static final Path ROOT = Path.of(System.getProperty("project.root"));

  @ParameterizedTest
  @CsvSource({
    "gitee, .workflow/portal.yml, /stages/0/steps/0/commands",
    "github, .github/workflows/portal.yml, /jobs/portal/steps",
    "gitlab, .gitlab-ci.yml, /portal/script"
  })
  void everySampleRunsTheScriptAndHandsTheSiteOn(String host, String place, String steps)
      throws IOException {
    Path file = ROOT.resolve("docs/ci").resolve(host).resolve(place);
    String text = Files.readString(file);
    assertTrue(text.lines().findFirst().orElseThrow().contains(" as " + place), text);
    JsonNode sample = YAMLMapper.builder().build().readTree(text);
    List<String> run = new ArrayList<>();
    for (JsonNode step : sample.at(steps)) {
      run.add(step.isObject() ? step.path("run").asString("") : step.asString());
    }
    assertTrue(run.contains("sh ci/portal.sh"), run.toString());
    assertTrue(text.contains("site-out"), text);
  }

  @Test
  void theScriptChecksBuildsAndVerifiesInThisOrder() throws IOException {
    String script = Files.readString(ROOT.resolve("docs/ci/portal.sh"));
    List<String> commands = new ArrayList<>();
    Matcher command = Pattern.compile("(?m)^\"\\$GONGKAI\" (.*)$").matcher(script);
    while (command.find()) {
      commands.add(command.group(1));
    }
    assertEquals(List.of("--version", "check", "build", "verify site-out"), commands);
  }

  @Test
  void theContainerRunsWithoutRightsAndNamesNoHost() throws IOException {
    String text = Files.readString(ROOT.resolve("Dockerfile"));
    Matcher from = Pattern.compile("(?m)^FROM (\\S+)").matcher(text);
    int stages = 0;
    while (from.find()) {
      stages++;
      assertFalse(from.group(1).contains("/"), from.group(1));
      assertTrue(from.group(1).contains(":"), "no version: " + from.group(1));
    }
    assertEquals(2, stages);
    String last = text.substring(text.lastIndexOf("\nFROM "));
    assertTrue(last.contains("\nUSER 10001\n"), last);
    assertTrue(last.indexOf("\nUSER ") > last.lastIndexOf("\nRUN "), last);
    assertFalse(last.contains("apt-get"), last);
  }

  /** What a package is made of must come into the container. */
  @Test
  void theContainerIsGivenAllThatPackagesHold() throws IOException {
    List<String> left = Files.readAllLines(ROOT.resolve(".dockerignore"));
    for (String needed :
        List.of("gongkai", "docs", "themes", "generator/src/main", "generator/src/dist")) {
      assertTrue(Files.exists(ROOT.resolve(needed)), needed);
      assertTrue(left.stream().noneMatch(line -> (needed + "/").startsWith(line + "/")), needed);
    }
  }
}
