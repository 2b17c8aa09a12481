package gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Releases and comparisons as people and scripts see them. */
class ReleaseCommandTest {
  private static final String REPORT = "content/reports/district/2023.md";

  @TempDir private Path temp;
  private Path root;

  @BeforeEach
  void site() throws IOException {
    root = SiteFolder.write(temp.resolve("site"), SiteFolder.SMALL);
  }

  private Ended run(String... args) {
    return Ended.of(Locale.US, args);
  }

  private Ended release(String day) {
    return run("release", "--site", root.toString(), "--date", day);
  }

  private Ended verify(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "verify";
    all[1] = "--site";
    all[2] = root.toString();
    System.arraycopy(args, 0, all, 3, args.length);
    return run(all);
  }

  @Test
  void aReleaseNamesItsFilesAndTheLedgersHash() {
    Ended first = release("2024-02-01");
    assertEquals(0, first.code());
    assertEquals("release/2024-02-01.tar.gz\n", first.out());
    assertTrue(first.err().contains("Released 1 report as of 2024-02-01."), first.err());
    assertTrue(first.err().matches("(?s).*The ledger now ends with [0-9a-f]{64}\\..*"));
    Ended again = release("2024-02-02");
    assertEquals(0, again.code());
    assertEquals("", again.out());
    assertTrue(again.err().contains("Nothing has changed since the release of 2024-02-01"));
  }

  @Test
  void aChangeWithoutANoteIsRefusedWithWordsThatHelp() throws IOException {
    release("2024-02-01");
    String text = Files.readString(root.resolve(REPORT));
    Files.writeString(root.resolve(REPORT), text.replace("一年来", "一年里"));
    Ended refused = release("2024-02-02");
    assertEquals(1, refused.code());
    assertTrue(refused.err().contains("gongkai correct district/2023 --note"), refused.err());
    assertTrue(refused.err().contains("1 error: nothing was released"), refused.err());
  }

  @Test
  void aNoteAloneIsToldWithoutCountingNoughts() throws IOException {
    Ended first = release("2024-02-01");
    assertFalse(first.err().contains("figures 0"), first.err());
    String text = Files.readString(root.resolve(REPORT));
    String note = "changes: [{date: 2024-02-02, kind: correction, note: 说明。}]\n";
    Files.writeString(
        root.resolve(REPORT), text.replace("published: 2024", note + "published: 2024"));
    Ended second = release("2024-02-02");
    assertEquals(0, second.code(), second.err());
    assertTrue(
        second.err().contains("Changed: district/2023: entries of “changes” 1."), second.err());
  }

  /** Until then no correction could be published: its note would be older than the release. */
  @Test
  void aReleaseIsNotDatedAhead() {
    Ended ahead = release("9999-01-01");
    assertEquals(2, ahead.code());
    assertTrue(ahead.err().contains("9999-01-01 has not come yet: today is "), ahead.err());
    assertTrue(Files.notExists(root.resolve("content/ledger.jsonl")));
  }

  @Test
  void wrongDatesAreWrongUsage() {
    assertEquals(2, release("1.2.2024").code());
    assertEquals(2, run("release", "--site", root.toString()).code());
    release("2024-02-01");
    assertEquals(1, release("2024-01-31").code());
  }

  @Test
  void aComparisonEndsAsScriptsRelyOn() throws IOException {
    release("2024-02-01");
    Path out = root.resolve("site-out");
    String archive = root.resolve("release/2024-02-01.tar.gz").toString();
    Ended same = verify(out.toString());
    assertEquals(0, same.code(), same.err());
    assertEquals("", same.out());
    assertEquals(0, verify(archive).code());
    Files.writeString(out.resolve("planted.html"), "x");
    Ended planted = verify(out.toString());
    assertEquals(1, planted.code());
    assertEquals("does not belong  planted.html\n", planted.out());
    Files.delete(out.resolve("planted.html"));
    assertEquals(2, verify(root.resolve("nowhere").toString()).code());
    assertEquals(2, verify(root.toString()).code(), "no manifest");
    assertEquals(2, verify(out.toString(), "--connections", "99").code());
    assertEquals(2, verify(out.toString(), "--manifest", "nowhere.json").code());
    assertEquals(2, verify("http:///x").code());
    Ended gone = verify("http://127.0.0.1:9/");
    assertEquals(3, gone.code());
    assertTrue(gone.err().contains("Nothing can be said of it"), gone.err());
  }

  @Test
  void thatNoServerAnswersIsSaidInWords() {
    Ended found = verify("http://127.0.0.1:1/");
    assertEquals(3, found.code());
    assertTrue(found.err().contains("cannot be read: no connection to the server."), found.err());
  }

  /** A ledger that is damaged says of nothing that it is the same. */
  @Test
  void whereTheLedgerIsDamagedNothingIsCalledTheSame() throws IOException {
    release("2024-02-01");
    Path ledger = root.resolve("content/ledger.jsonl");
    Files.writeString(ledger, Files.readString(ledger) + "<<<<<<< HEAD\n");
    Path manifest = root.resolve("site-out/manifest.json");
    Ended found = verify(root.resolve("site-out").toString());
    assertEquals(1, found.code(), found.out());
    assertTrue(found.err().contains("content/ledger.jsonl:2"), found.err());
    assertTrue(found.err().contains("Nothing was compared"), found.err());
    assertEquals(
        0,
        verify(root.resolve("site-out").toString(), "--manifest", manifest.toString()).code(),
        "against a manifest that somebody names");
  }

  @Test
  void aComparisonAsJsonHasAllKindsOfFindings() throws IOException {
    release("2024-02-01");
    Path out = root.resolve("site-out");
    Files.writeString(out.resolve("planted.html"), "x");
    Files.delete(out.resolve("robots.txt"));
    Ended ended = verify(out.toString(), "--format", "json");
    assertEquals(1, ended.code());
    JsonNode verdict = new JsonMapper().readTree(ended.out());
    assertEquals("differs", verdict.get("verdict").asString());
    assertEquals("2024-02-01", verdict.get("release").asString());
    assertEquals("planted.html", verdict.at("/extra/0/path").asString());
    assertEquals("robots.txt", verdict.at("/missing/0/path").asString());
    for (String kind : new String[] {"withdrawn", "changed", "unread"}) {
      assertEquals(0, verdict.get(kind).size(), kind);
    }
  }
}
