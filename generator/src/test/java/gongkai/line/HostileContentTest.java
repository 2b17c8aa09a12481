package gongkai.line;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.cli.command.Terminal;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.i18n.Messages;
import gongkai.line.request.SiteRequest;
import gongkai.model.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Content that somebody means ill with, or a disk that plays tricks. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileContentTest {
  private static final String REPORT = "content/reports/district/2023.md";
  private static final String TITLE = "title: {zh-CN: 2023年述职报告, en: Report for 2023}";

  @TempDir private Path root;

  @BeforeEach
  void site() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
  }

  private List<Problem> errors() throws IOException {
    return SiteBuilder.check(
            new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.CHECK, 2))
        .stream()
        .filter(Problem::isError)
        .toList();
  }

  private List<String> told() throws IOException {
    return errors().stream().map(p -> p.place().path() + " " + p.code()).distinct().toList();
  }

  private void edit(String old, String now) throws IOException {
    String text = Files.readString(root.resolve(REPORT));
    assertTrue(text.contains(old), old);
    Files.writeString(root.resolve(REPORT), text.replace(old, now));
  }

  /** Reading a pipe would wait for ever for somebody to write into it. */
  @Test
  void pipesAreRefusedByNameWhereverTheyLie() throws IOException, InterruptedException {
    for (String place :
        List.of(
            "content/units/other.yml",
            "content/pages/about.md",
            "content/reports/district/2023.txt",
            "content/reports/district/2022.md",
            "content/reports/district/2023.en.md",
            "content/vocabulary/glossary.yml",
            "content/vocabulary/wording.yml",
            "content/ledger.jsonl")) {
      Path pipe = root.resolve(place);
      Files.createDirectories(pipe.getParent());
      assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
      String code = place.endsWith("jsonl") ? "ledger-no-file" : "special-file";
      assertEquals(List.of(place + " " + code), told());
      Files.delete(pipe);
    }
    assertEquals(List.of(), told());
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsRefused() throws IOException {
    for (String sign : List.of("\u202e", "\u202a", "\u2066", "\u2069")) {
      edit("2023年述职报告", "2023年" + sign + "述职报告");
      assertEquals(List.of(REPORT + " forbidden-character"), told());
      edit("2023年" + sign + "述职报告", "2023年述职报告");
      edit("一年来", "一年" + sign + "来");
      assertEquals(List.of(REPORT + " forbidden-character"), told());
      edit("一年" + sign + "来", "一年来");
    }
    edit("{zh-CN: 2023年述职报告, en: Report for 2023}", "\"2023年\\u202E述职报告\"");
    assertEquals(List.of(REPORT + " forbidden-character"), told());
    edit("\"2023年\\u202E述职报告\"", "2023年述职报告");
    edit("一年来", "一年&#x202e;来&#8;");
    assertEquals(List.of(REPORT + " forbidden-reference"), told());
  }

  @Test
  void noValueIsLongWithoutBounds() throws IOException {
    edit("{zh-CN: 2023年述职报告, en: Report for 2023}", "述".repeat(1_000_000));
    assertTrue(told().contains(REPORT + " value-too-long"), told().toString());
  }

  /** One disk tells a.txt from A.txt, and é from é; another does not. */
  @Test
  void namesThatSomeDisksTakeForOneAreBothNamed() throws IOException {
    for (String[] pair : new String[][] {{"A", "a"}, {"é", "e\u0301"}}) {
      for (String name : pair) {
        Files.writeString(root.resolve("content/reports/district/2023." + name + ".txt"), name);
      }
      List<Problem> errors = errors();
      assertEquals(1, errors.size(), errors.toString());
      String whole = errors.get(0).place().path() + errors.get(0).arguments();
      for (String name : pair) {
        assertTrue(whole.contains("2023." + name + ".txt"), whole);
        Files.delete(root.resolve("content/reports/district/2023." + name + ".txt"));
      }
    }
  }

  /** Half a sign by reference made a file that is no XML, and the build fell. */
  @Test
  void referencesToHalvesOfSignsAreRefused() throws IOException {
    for (String half : List.of("&#xD800;", "&#57343;")) {
      edit("一年来", "一年" + half + "来");
      assertEquals(List.of(REPORT + " forbidden-reference"), told(), half);
      edit("一年" + half + "来", "一年来");
    }
    edit("一年来", "一年&#x1F600;来");
    assertEquals(List.of(), told(), "a whole one of two halves");
  }

  /** One file of some KB could otherwise cost tens of thousands of pages, or of problems. */
  @Test
  void listsAndGroupsOfKeysAreBounded() throws IOException {
    String many =
        IntStream.range(0, 2_001).mapToObj(i -> "old/" + i + ".html").collect(joining(", "));
    edit("type: team\n", "type: team\naliases: [" + many + "]\n");
    assertEquals(List.of(REPORT + " too-many-entries"), told());
    edit(", old/2000.html]", "]");
    assertEquals(List.of(), told());
    edit("aliases: [" + many.replace(", old/2000.html", "") + "]\n", keys(2_001));
    assertEquals(List.of(REPORT + " too-many-entries"), told());
    assertEquals(1, errors().size(), "and no problem for each");
  }

  private static String keys(int number) {
    return IntStream.range(0, number).mapToObj(i -> "key" + i + ": x\n").collect(joining());
  }

  @Test
  void whatCannotBeSeenIsNoValue() throws IOException {
    for (String unseen : List.of("\u200b", "\u00a0\u3000", "\u2060\ufeff", "\u3164", "\u2800")) {
      edit(TITLE, "title: \"" + unseen + "\"");
      assertEquals(List.of(REPORT + " empty-required"), told(), unseen);
      edit("title: \"" + unseen + "\"", TITLE);
    }
  }

  @Test
  void controlsOfTheSecondSetAreRefusedToo() throws IOException {
    for (String written : List.of("\"2023\u0085\"", "\"2023\\x9b\"")) {
      edit(TITLE, "title: " + written);
      assertEquals(List.of(REPORT + " forbidden-character"), told());
      edit("title: " + written, TITLE);
    }
  }

  @Test
  void keysAreLegibleAsValuesAre() throws IOException {
    edit("type: team\n", "type: team\n\"sum\\u202emary\": x\n");
    assertEquals(List.of(REPORT + " forbidden-character"), told());
  }

  @Test
  void namesOfAttachmentsCanBeSeenAndHeldByWindows() throws IOException {
    for (String name :
        List.of("2023.甲\u202etxt.exe", "2023.a.txt ", "2023.a.", "2023.\u2066a\u2069.txt")) {
      Path file = root.resolve("content/reports/district").resolve(name);
      Files.writeString(file, "x");
      assertEquals(
          List.of("content/reports/district/" + name + " odd-attachment-name"), told(), name);
      Files.delete(file);
    }
  }

  @Test
  void aNameThatIsNotUtf8IsToldAsSuch() throws IOException, InterruptedException {
    Path folder = root.resolve("content/reports/district");
    String command = "cd \"$1\" && printf x > \"$(printf '2023.\\270\\275\\274\\376.txt')\"";
    assertEquals(
        0, new ProcessBuilder("sh", "-c", command, "sh", folder.toString()).start().waitFor());
    assertEquals(List.of("name-not-utf-8"), errors().stream().map(Problem::code).toList());
  }

  /** A terminal obeys some of these signs, and shows other words than there are for others. */
  @Test
  void messagesShowHiddenSignsByTheirNumbers() throws IOException {
    Path file = root.resolve("content/reports/district/2022.\u001b[2J\n\u202e.txt");
    Files.writeString(file, "x");
    for (Language language : List.of(Language.CHINESE, Language.ENGLISH)) {
      String line = Messages.ofCommands(language).line(errors().get(0));
      assertTrue(line.contains("2022.<U+001B>[2J<U+000A><U+202E>.txt:1:1"), line);
      assertTrue(line.chars().noneMatch(Character::isISOControl), line);
    }
    assertEquals(
        "There is no file <U+202E>"
            + "甲".repeat(1_999)
            + "…. Give the manifest.json of the site as it should be.",
        Messages.ofCommands(Language.ENGLISH).text("verify.no-file", "\u202e" + "甲".repeat(5_000)));
  }

  /** Neither side would know which unit to list below which. */
  @Test
  void unitsThatGoRoundInACircleAreTold() throws IOException {
    String unit = "name: {zh-CN: 甲%s}\nlevel: district\nparent: %s\n";
    for (String[] each : new String[][] {{"a", "b"}, {"b", "c"}, {"c", "b"}, {"d", "d"}}) {
      Files.writeString(
          root.resolve("content/units/" + each[0] + ".yml"), unit.formatted(each[0], each[1]));
    }
    Files.writeString(
        root.resolve("content/units/e.yml"),
        "name: {zh-CN: 乙}\nlevel: district\n"
            + "successor: {unit: e, from: 2024-01-01, kind: merged}\n");
    assertEquals(
        List.of("own-parent [d]", "own-successor [e]", "parent-circle [b → c → b]"),
        errors().stream().map(p -> p.code() + " " + p.arguments()).sorted().toList());
  }

  /** As many as a file has lines would be found in no terminal. */
  @Test
  void ofVeryManyProblemsOfOneKindTheFirstAreToldAndTheRestCounted() {
    StringWriter said = new StringWriter();
    List<Problem> problems =
        IntStream.rangeClosed(1, 250)
            .mapToObj(
                line ->
                    Problem.error(
                        line % 2 == 0 ? "yaml-tag" : "yaml-alias",
                        new SourceLocation(REPORT, line, 1)))
            .toList();
    Terminal.problems(problems, Messages.ofCommands(Language.ENGLISH), new PrintWriter(said, true));
    List<String> lines = said.toString().lines().toList();
    assertEquals(202, lines.size());
    assertEquals("… and 25 more [yaml-alias] in " + REPORT + ".", lines.get(200));
    assertEquals("… and 25 more [yaml-tag] in " + REPORT + ".", lines.get(201));
  }
}
