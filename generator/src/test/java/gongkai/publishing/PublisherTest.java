package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.SystemCause;
import gongkai.digest.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final String FIRST =
      """
      en/index.html: Home
      index.html: 首页
      reports/old-union/2022.html: 2022年
      reports/union/2023.html: 2023年
      """;

  private static final String SECOND =
      """
      en/index.html: Home
      index.html: 新的首页
      reports/union/2023.html: 2023年
      reports/union/2024.html: 2024年
      """;

  @TempDir private Path temp;
  private Path out;

  @BeforeEach
  void nameOutput() {
    out = temp.resolve("site-out");
  }

  @Test
  void writesAFirstSiteToAnAbsentFolder() throws IOException {
    assertEquals("written 4, unchanged 0, removed 0, files 4, bytes 24", Site.publish(out, FIRST));
    assertEquals(FIRST, Site.read(out));
    assertEquals(List.of(".site-out.gongkai-lock", "site-out"), Site.names(temp));
  }

  @Test
  void makesTheFoldersAboveTheOutput() throws IOException {
    Path deep = temp.resolve("a/b/site");
    Site.publish(deep, FIRST);
    assertEquals(FIRST, Site.read(deep));
  }

  @Test
  void writesToAnEmptyFolder() throws IOException {
    Files.createDirectory(out);
    Site.publish(out, FIRST);
    assertEquals(FIRST, Site.read(out));
  }

  @Test
  void writesToAFolderWithBlanksAndChineseInItsName() throws IOException {
    Path named = temp.resolve("公开 网站/输出 文件夹");
    Site.publish(named, FIRST);
    Site.publish(named, SECOND);
    assertEquals(SECOND, Site.read(named));
  }

  @Test
  void replacesASiteByTheNext() throws IOException {
    Site.publish(out, FIRST);
    assertEquals("written 2, unchanged 2, removed 1, files 4, bytes 30", Site.publish(out, SECOND));
    assertEquals(SECOND, Site.read(out));
    assertEquals(List.of(".site-out.gongkai-lock", "site-out"), Site.names(temp));
  }

  @Test
  void replacesAFileByAFolderOfItsName() throws IOException {
    Site.publish(out, "a: file\n");
    Site.publish(out, "a/b: in a folder\n");
    assertEquals("a/b: in a folder\n", Site.read(out));
  }

  @Test
  void leavesTheFolderUntouchedWhenNothingChanged() throws IOException {
    Site.publish(out, FIRST);
    FileTime before = Files.getLastModifiedTime(out);
    Object folder = key(out);
    Object manifest = key(out.resolve("manifest.json"));

    assertEquals("written 0, unchanged 4, removed 0, files 4, bytes 24", Site.publish(out, FIRST));

    assertEquals(folder, key(out));
    assertEquals(manifest, key(out.resolve("manifest.json")));
    assertEquals(before, Files.getLastModifiedTime(out));
    assertEquals(List.of(".site-out.gongkai-lock", "site-out"), Site.names(temp));
  }

  @Test
  void linksWhatDidNotChangeAndWritesWhatDid() throws IOException {
    Site.publish(out, FIRST);
    Object folder = key(out);
    Object same = key(out.resolve("reports/union/2023.html"));
    Object changed = key(out.resolve("index.html"));

    Site.publish(out, SECOND);

    assertNotEquals(folder, key(out));
    assertEquals(same, key(out.resolve("reports/union/2023.html")));
    assertNotEquals(changed, key(out.resolve("index.html")));
  }

  @Test
  void removesWhatTheSiteNoLongerHasEvenIfNothingElseChanged() throws IOException {
    Site.publish(out, "a.html: a\nb.html: b\n");
    assertEquals(
        "written 0, unchanged 1, removed 1, files 1, bytes 1", Site.publish(out, "a.html: a\n"));
    assertEquals("a.html: a\n", Site.read(out));
  }

  @Test
  void overwritesAFileThatWasEditedByHand() throws IOException {
    Site.publish(out, FIRST);
    Path edited = out.resolve("reports/union/2023.html");
    FileTime before = Files.getLastModifiedTime(edited);
    Files.writeString(edited, "2032年");
    Files.setLastModifiedTime(edited, before);

    assertEquals("written 1, unchanged 3, removed 0, files 4, bytes 24", Site.publish(out, FIRST));
    assertEquals(FIRST, Site.read(out));
  }

  @Test
  void listsTheRightDigestForAFileThatWasEditedToWhatTheNextBuildMakes() throws IOException {
    Site.publish(out, "index.html: 2022\n");
    Path edited = out.resolve("index.html");
    Files.writeString(edited, "2023");
    Files.setLastModifiedTime(edited, FileTime.fromMillis(System.currentTimeMillis() + 5000));
    Site.publish(out, "index.html: 2023\n");

    Path fresh = temp.resolve("fresh");
    Site.publish(fresh, "index.html: 2023\n");
    assertEquals(
        Files.readString(fresh.resolve("manifest.json")),
        Files.readString(out.resolve("manifest.json")));
  }

  @Test
  void listsTheRightDigestForAnEditThatKeptTheTimeButNotTheSize() throws IOException {
    Site.publish(out, "index.html: 2022\n");
    Path edited = out.resolve("index.html");
    FileTime before = Files.getLastModifiedTime(edited);
    Files.writeString(edited, "20230");
    Files.setLastModifiedTime(edited, before);
    Site.publish(out, "index.html: 20230\n");

    Path fresh = temp.resolve("fresh");
    Site.publish(fresh, "index.html: 20230\n");
    assertEquals(
        Files.readString(fresh.resolve("manifest.json")),
        Files.readString(out.resolve("manifest.json")));
  }

  @Test
  void writesAgainWhatWasDeletedByHand() throws IOException {
    Site.publish(out, FIRST);
    Files.delete(out.resolve("index.html"));
    Site.publish(out, FIRST);
    assertEquals(FIRST, Site.read(out));
  }

  @Test
  void copiesFilesFromDisk() throws IOException {
    Path source = Files.writeString(temp.resolve("original.pdf"), "x".repeat(200_000));
    List<OutputFile> files =
        List.of(
            OutputFile.copied(
                "reports/union/2023.pdf", source, Sha256.of(Files.readAllBytes(source))));
    Path copy = out.resolve("reports/union/2023.pdf");

    assertEquals(
        "written 1, unchanged 0, removed 0, files 1, bytes 200000", Site.publish(out, files));
    assertEquals(-1, Files.mismatch(source, copy));
    assertNotEquals(key(source), key(copy));
    assertEquals(
        "written 0, unchanged 1, removed 0, files 1, bytes 200000", Site.publish(out, files));

    Files.writeString(source, "y".repeat(200_000));
    String changed = Sha256.of(Files.readAllBytes(source));
    files = List.of(OutputFile.copied("reports/union/2023.pdf", source, changed));
    assertEquals(
        "written 1, unchanged 0, removed 0, files 1, bytes 200000", Site.publish(out, files));
    assertEquals(-1, Files.mismatch(source, copy));
  }

  @Test
  void publishesNoBytesButThoseThatWereJudged() throws IOException {
    Site.publish(out, "a.html: old");
    Path source = Files.writeString(temp.resolve("source.pdf"), "judged");
    String judged = Sha256.of("judged");
    Files.writeString(source, "others");
    List<OutputFile> files = List.of(OutputFile.copied("b.pdf", source, judged));
    assertThrows(
        ChangedSourceException.class, () -> new Publisher().publish(out, List.of(), files, 1));
    assertEquals("old", Files.readString(out.resolve("a.html")));
    assertFalse(Files.exists(out.resolve("b.pdf")));
  }

  @Test
  void comparesFilesThatAreLongerThanTheBuffer() throws IOException {
    String start = "a.html: " + "x".repeat(200_000);
    Site.publish(out, start + "1\n");
    assertEquals(
        "written 0, unchanged 1, removed 0, files 1, bytes 200001", Site.publish(out, start + "1"));
    assertEquals(
        "written 1, unchanged 0, removed 0, files 1, bytes 200001", Site.publish(out, start + "2"));
    assertEquals(start + "2\n", Site.read(out));
  }

  @Test
  void stopsAtFilesThatAreNotOursAndTouchesNothing() throws IOException {
    Site.publish(out, FIRST);
    Files.writeString(out.resolve("CNAME"), "example.org");
    Object folder = key(out);

    String told = Site.publish(out, SECOND);

    assertEquals(
        out
            + ":1:1: error [output-foreign-files]: the output folder "
            + out
            + " holds files that Gongkai did not make: CNAME. Nothing was changed. Move them"
            + " elsewhere (what is to be published belongs in content/), then build again.",
        told);
    assertEquals("CNAME: example.org\n" + FIRST, Site.read(out));
    assertEquals(folder, key(out));
  }

  @Test
  void stopsAtALinkInThePlaceOfAFileOrFolder() throws IOException {
    Site.publish(out, FIRST);
    Path elsewhere = Files.move(out.resolve("reports"), temp.resolve("elsewhere"));
    Files.createSymbolicLink(out.resolve("reports"), elsewhere);
    assertTrue(Site.publish(out, FIRST).contains("did not make: reports. "));
    assertTrue(Files.isSymbolicLink(out.resolve("reports")));
  }

  @Test
  void namesAtMostFiveFilesOfAFolderThatNeverWasOurs() throws IOException {
    for (int i = 1; i <= 9; i++) {
      Files.createDirectories(out.resolve("letters"));
      Files.writeString(out.resolve("letters/" + i + ".txt"), "private");
    }
    String told = Site.publish(out, FIRST);
    assertTrue(told.contains("error [output-not-ours]"), told);
    assertEquals(5, told.split("letters/", -1).length - 1, told);
    assertTrue(told.contains(" …. Nothing was changed."), told);
    assertEquals(9, Site.names(out.resolve("letters")).size());
    assertEquals(List.of("site-out"), Site.names(temp), "no lock beside it");
  }

  @Test
  void showsNoControlCharactersOfForeignNames() throws IOException {
    Site.publish(out, FIRST);
    Files.writeString(out.resolve("a\u001b[2Jb\nc"), "");
    assertTrue(Site.publish(out, FIRST).contains("did not make: a?[2Jb?c. "));
  }

  @Test
  void takesNoOtherProgramsManifestForOurs() throws IOException {
    Files.createDirectory(out);
    Files.writeString(out.resolve("manifest.json"), "{\"name\": \"A web app\"}");
    assertTrue(Site.publish(out, FIRST).contains("for example: manifest.json."));
  }

  @Test
  void leavesTheOldSiteWhenAFileCannotBeMade() throws IOException {
    Site.publish(out, FIRST);
    List<OutputFile> broken =
        List.of(
            OutputFile.made("a.html", () -> new byte[10]),
            OutputFile.copied("b.pdf", temp.resolve("gone.pdf"), Sha256.of("")));

    IOException fault = assertThrows(IOException.class, () -> Site.publish(out, broken));

    assertEquals(
        new SystemCause(temp.resolve("gone.pdf").toString(), "cause.gone"), SystemCause.of(fault));
    assertEquals(FIRST, Site.read(out));
    assertEquals(List.of(".site-out.gongkai-lock", "site-out"), Site.names(temp));
  }

  @Test
  void passesOnTheFaultOfAMaker() throws IOException {
    Site.publish(out, FIRST);
    List<OutputFile> broken =
        List.of(
            OutputFile.made(
                "a.html",
                () -> {
                  throw new IOException("the template is gone");
                }));
    IOException fault = assertThrows(IOException.class, () -> Site.publish(out, broken));
    assertEquals("the template is gone", fault.getMessage());
    assertEquals(FIRST, Site.read(out));
  }

  @Test
  void namesTheFileThatTheDiskRefuses() throws IOException {
    String tooLong = "x".repeat(300);
    IOException fault =
        assertThrows(IOException.class, () -> Site.publish(out, tooLong + ": text"));
    assertTrue(fault.getMessage().contains(tooLong + ": "), fault.getMessage());
    assertEquals("(absent)", Site.read(out));
  }

  private static Object key(Path path) throws IOException {
    return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
  }

  /** As a large table is: it is written to know what it is. */
  @Test
  void aFileThatIsWrittenAsItIsMadeIsComparedAfterwards() throws IOException {
    List<OutputFile> files =
        List.of(
            OutputFile.streamed(
                "data/large.csv",
                (out, alike) -> {
                  for (int i = 0; i < 30_000; i++) {
                    out.write(("row " + i + "\n").getBytes(StandardCharsets.UTF_8));
                  }
                },
                FileContent.Memory.NONE));
    Publication first = new Publisher().publish(out, List.of(), files, 1).value().orElseThrow();
    assertEquals(1, first.written());
    Path file = out.resolve("data/large.csv");
    assertEquals(30_000, Files.readAllLines(file).size());
    FileTime written = Files.getLastModifiedTime(file);
    assertTrue(
        Files.readString(out.resolve("manifest.json"))
            .contains(Sha256.of(Files.readAllBytes(file))));
    Publication second = new Publisher().publish(out, List.of(), files, 1).value().orElseThrow();
    assertEquals(0, second.written());
    assertEquals(written, Files.getLastModifiedTime(file));
    Files.writeString(file, "edited by hand");
    assertEquals(
        1, new Publisher().publish(out, List.of(), files, 1).value().orElseThrow().written());
    assertEquals(30_000, Files.readAllLines(file).size());
  }
}
