package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check passes no template that a build refuses. */
class TemplateTrialTest {
  @TempDir private Path root;

  private static String own(String name, String template) {
    return "-- themes/default/theme.yml --\ntemplates: 4\n-- themes/default/templates/"
        + name
        + ".peb --\n"
        + template
        + "\n";
  }

  private SiteRequest request(SiteRequest.Purpose purpose) {
    return new SiteRequest(root, Optional.empty(), false, purpose, 1);
  }

  private static String errors(List<Problem> problems) {
    return problems.stream()
        .filter(Problem::isError)
        .map(p -> p.place() + " " + p.code())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "footer ¦ <p>{{ t('skip' }}</p>",
        "footer ¦ {% if %}",
        "footer ¦ {% include \"no-such-piece\" %}",
        "footer ¦ {{ shell.nothing }}",
        "unit ¦ {% extends \"layout\" %}{% block main %}{{ page.nothing }}{% endblock %}",
        "compare ¦ {{ t('no.such.word') }}",
        "withdrawn ¦ {{ page.nothing }}",
        "redirect ¦ {{ page.nothing }}",
        "events ¦ {% endif %}",
        "footer ¦ \u202E<p>",
      })
  void whatABuildRefusesACheckRefusesToo(String name, String template) throws IOException {
    SiteFolder.write(root, portal() + own(name, template));
    String check = errors(SiteBuilder.check(request(SiteRequest.Purpose.CHECK)));
    BuildReport build = SiteBuilder.build(request(SiteRequest.Purpose.BUILD), root.resolve("out"));
    assertTrue(build.publication().isEmpty());
    assertEquals(errors(build.problems()), check);
    assertTrue(check.startsWith("themes/default/templates/" + name + ".peb:1:1 "), check);
  }

  @Test
  void aTemplateThatIncludesItselfIsAFaultOfTheTheme() throws IOException {
    SiteFolder.write(root, portal() + own("footer", "{% include \"footer\" %}"));
    String check = errors(SiteBuilder.check(request(SiteRequest.Purpose.CHECK)));
    BuildReport build = SiteBuilder.build(request(SiteRequest.Purpose.BUILD), root.resolve("out"));
    assertTrue(build.publication().isEmpty());
    assertTrue(check.contains("themes/default/templates/home.peb:1:1 template-circle"), check);
    assertTrue(errors(build.problems()).contains("template-circle"), check);
  }

  @Test
  void aTextOfAThemeHoldsWhatATextOfTheContentMayHold() throws IOException {
    SiteFolder.write(
        root, SiteFolder.SMALL + "-- themes/default/i18n/zh-CN.properties --\nskip=跳到\\u202e正文\n");
    assertEquals(
        "themes/default/i18n/zh-CN.properties:1:1 forbidden-character",
        errors(SiteBuilder.check(request(SiteRequest.Purpose.CHECK))));
  }

  /** A report, the one before, one that was withdrawn, and an address that something had. */
  private static String portal() {
    String report = SiteFolder.SMALL.substring(SiteFolder.SMALL.indexOf("-- content/reports"));
    return SiteFolder.SMALL.replace("level: district", "level: district\naliases: [area]")
        + report.replace("2023", "2022")
        + report
            .replace("2023", "2021")
            .replace("status: published", "status: withdrawn")
            .replace(
                "type: team",
                "type: team\nchanges: [{date: 2024-02-01, kind: withdrawal,"
                    + " by: {zh-CN: 某区, en: A district}, note: {zh-CN: 有误, en: Wrong}}]");
  }

  @Test
  void aPieceThatNobodyHasIsToldWithItsNearMatchWhereItIsAskedFor() throws IOException {
    SiteFolder.write(
        root,
        portal()
            + own(
                "footer",
                "{# not {% include \"gone\" %} #}\n<p>{% include \"loggo\" %}{{ t('skip') }}</p>"));
    assertEquals(
        List.of("themes/default/templates/footer.peb:2:4 [loggo.peb, logo.peb]"),
        SiteBuilder.check(request(SiteRequest.Purpose.CHECK)).stream()
            .filter(Problem::isError)
            .map(p -> p.place() + " " + p.arguments())
            .toList());
  }

  @Test
  void aTemplateThatWorksPasses() throws IOException {
    SiteFolder.write(root, portal() + own("footer", "<footer>{{ t('skip') }}</footer>"));
    assertEquals("", errors(SiteBuilder.check(request(SiteRequest.Purpose.CHECK))));
    assertTrue(
        SiteBuilder.build(request(SiteRequest.Purpose.BUILD), root.resolve("out"))
            .publication()
            .isPresent());
  }
}
