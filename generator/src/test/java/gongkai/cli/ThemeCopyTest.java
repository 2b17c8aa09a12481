package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCopyTest {
  private static final Path BUILT_IN =
      Path.of(System.getProperty("project.root"), "themes/default");
  private static final String UNIT = "templates/unit.peb";

  @TempDir private Path root;
  private Path own;

  @BeforeEach
  void makeASite() {
    assertEquals(0, Ended.of(Locale.US, "init", root.toString(), "--quiet").code());
    own = root.resolve("themes/default");
  }

  private Ended run(String... args) {
    String[] all = new String[args.length + 2];
    System.arraycopy(args, 0, all, 0, args.length);
    all[args.length] = "--site";
    all[args.length + 1] = root.toString();
    return Ended.of(Locale.US, all);
  }

  /** Makes the table say that the file was copied from other bytes than the built-in ones. */
  private void copiedFromOtherBytes(String path) throws IOException {
    Path table = own.resolve("copied.tsv");
    String text = Files.readString(table);
    Files.writeString(
        table, text.replaceAll("(?m)^" + path + "\t.*$", path + "\t0.0.9\t" + "0".repeat(64)));
  }

  private List<String> warnings() {
    return run("check")
        .out()
        .lines()
        .filter(line -> line.contains("[theme-") || line.contains("[template-version"))
        .toList();
  }

  @Test
  void copiesAFileByteForByteAndNotesWhatItIsACopyOf() throws IOException {
    Ended ended = run("theme", "copy", UNIT);
    assertEquals("themes/default/templates/unit.peb\n", ended.out(), ended.err());
    assertEquals(Files.readString(BUILT_IN.resolve(UNIT)), Files.readString(own.resolve(UNIT)));
    assertTrue(
        Files.readString(own.resolve("copied.tsv"))
            .matches("path\tversion\tsha256\ntemplates/unit.peb\tdev\t[0-9a-f]{64}\n"));
    assertEquals(List.of(), warnings());
  }

  @Test
  void takesThePathAsItStandsInTheSiteToo() {
    assertEquals(0, run("theme", "copy", "themes/default/assets/site.css").code());
    assertTrue(Files.exists(own.resolve("assets/site.css")));
  }

  @Test
  void copiesIntoTheThemeThatTheSiteUses() throws IOException {
    Path settings = root.resolve("content/site.yml");
    String text = Files.readString(settings).replaceAll("(?m)^theme: .*\n", "");
    Files.writeString(settings, text + "\ntheme: ours\n");
    assertEquals("themes/ours/theme.yml\n", run("theme", "copy", "theme.yml").out());
    assertEquals(List.of(), warnings());
  }

  @Test
  void neverWritesOverAFileOfTheSite() throws IOException {
    Files.createDirectories(own.resolve("templates"));
    Files.writeString(own.resolve(UNIT), "ours");
    Ended ended = run("theme", "copy", UNIT);
    assertEquals(1, ended.code());
    assertTrue(
        ended
            .err()
            .startsWith("themes/default/templates/unit.peb:1:1: error [theme-file-exists]: "),
        ended.err());
    assertEquals("ours", Files.readString(own.resolve(UNIT)));
    assertFalse(Files.exists(own.resolve("copied.tsv")));
  }

  @Test
  void namesTheFileThatWasProbablyMeant() {
    Ended ended = run("theme", "copy", "templates/unit.pep");
    assertEquals(2, ended.code());
    assertTrue(ended.err().contains("Did you mean “templates/unit.peb”?"), ended.err());
    assertTrue(run("theme", "copy", "nothing").err().contains("assets/site.css, "));
    assertEquals(2, run("theme", "copy", "../../content/site.yml").code());
  }

  @Test
  void warnsOfABuiltInFileThatChangedSinceUntilSomebodyHasSeenIt() throws IOException {
    run("theme", "copy", UNIT);
    Files.writeString(own.resolve(UNIT), Files.readString(own.resolve(UNIT)) + "<!-- ours -->\n");
    assertEquals(List.of(), warnings());
    copiedFromOtherBytes(UNIT);
    assertEquals(1, warnings().size(), warnings().toString());
    assertTrue(
        warnings()
            .get(0)
            .startsWith(
                "themes/default/templates/unit.peb:1:1: warning [theme-file-changed]: The built-in"
                    + " file has changed since version 0.0.9"),
        warnings().get(0));
    Ended built = run("build");
    assertEquals(0, built.code());
    assertTrue(built.err().contains("[theme-file-changed]"), built.err());

    assertEquals(0, run("theme", "copy", UNIT, "--seen").code());
    assertEquals(List.of(), warnings());
    assertTrue(Files.readString(own.resolve(UNIT)).endsWith("<!-- ours -->\n"));
  }

  @Test
  void saysNothingOfAFileThatTheSiteHasDeletedOrThatIsAsTheBuiltInOne() throws IOException {
    run("theme", "copy", UNIT);
    copiedFromOtherBytes(UNIT);
    Files.copy(
        BUILT_IN.resolve(UNIT),
        own.resolve(UNIT),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(List.of(), warnings());
    Files.delete(own.resolve(UNIT));
    assertEquals(List.of(), warnings());
  }

  @Test
  void warnsOfAFileThatTheBuiltInThemeHasNoMoreAndOfALineThatIsNone() throws IOException {
    Files.createDirectories(own.resolve("templates"));
    Files.writeString(own.resolve("templates/old.peb"), "");
    Files.writeString(
        own.resolve("copied.tsv"),
        "path\tversion\tsha256\ntemplates/old.peb\t0.0.9\t" + "0".repeat(64) + "\nnonsense\n");
    List<String> warnings = warnings();
    assertEquals(2, warnings.size(), warnings.toString());
    assertTrue(
        warnings.get(0).startsWith("themes/default/copied.tsv:3:1: warning [theme-copies-line]"));
    assertTrue(
        warnings
            .get(1)
            .startsWith("themes/default/templates/old.peb:1:1: warning [theme-file-gone]"));
  }

  @Test
  void printsTheBuiltInFileAndWritesNothing() throws IOException {
    Ended ended = run("theme", "copy", UNIT, "--print");
    assertEquals(Files.readString(BUILT_IN.resolve(UNIT), StandardCharsets.UTF_8), ended.out());
    assertFalse(Files.exists(own));
  }

  @Test
  void writesNothingThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));
    Files.createDirectories(own.getParent());
    Files.createSymbolicLink(own, elsewhere);
    assertEquals(3, run("theme", "copy", UNIT).code());
    assertFalse(Files.exists(elsewhere.resolve(UNIT)));
  }
}
