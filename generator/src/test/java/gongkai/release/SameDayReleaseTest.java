package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.ledger.Ledger;
import gongkai.ledger.Release;
import gongkai.release.verifying.CopyVerdict;
import gongkai.release.verifying.Trust;
import gongkai.release.verifying.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found on the day of a release goes out on that day again. */
class SameDayReleaseTest {
  private static final String DAY = "2024-02-05";

  @TempDir private Path temp;
  private ReleasedSite site;

  @BeforeEach
  void releasedAndCorrectedOnOneDay() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    site.release(DAY);
    site.correct();
  }

  private Ledger ledger() throws IOException {
    return Ledger.of(site.root()).value().orElseThrow();
  }

  private CopyVerdict verdict(String archive) throws IOException {
    return Verification.ofDisk(site.to().resolve(archive), Optional.of(site.root()))
        .verdict(Optional.empty(), Trust.NOBODY);
  }

  @Test
  void theSecondReleaseOfADayHasItsNumber() throws IOException {
    Released second = site.release(DAY);
    assertEquals("2024-02-05-2", second.release().toString());
    assertEquals(
        List.of("2024-02-05", "2024-02-05-2"),
        ledger().releases().stream().map(Release::id).map(String::valueOf).toList());
    assertTrue(ledger().text().contains("\"date\":\"2024-02-05\",\"number\":2,\"report\""));
    assertEquals(
        List.of(
            "2024-02-05-2.delete.txt",
            "2024-02-05-2.delta.tar.gz",
            "2024-02-05-2.difference.en.html",
            "2024-02-05-2.difference.zh.html",
            "2024-02-05-2.tar.gz",
            "2024-02-05.tar.gz"),
        List.copyOf(new TreeSet<>(ReleasedSite.files(site.to()).keySet())));
    String page = Files.readString(site.to().resolve("2024-02-05-2.difference.zh.html"));
    assertTrue(page.contains("<h1>2024年2月5日与2024年2月5日（当日第2次）两次发布之间的变化</h1>"), page);
  }

  @Test
  void itsDeltaMakesItOfTheFirst() throws IOException {
    site.release(DAY);
    Map<String, String> host = ReleasedSite.archived(site.to().resolve("2024-02-05.tar.gz"));
    host.putAll(ReleasedSite.archived(site.to().resolve("2024-02-05-2.delta.tar.gz")));
    host.keySet().removeAll(Files.readAllLines(site.to().resolve("2024-02-05-2.delete.txt")));
    assertEquals(ReleasedSite.archived(site.to().resolve("2024-02-05-2.tar.gz")), host);
  }

  @Test
  void aCopyOfTheFirstIsOlder() throws IOException {
    site.release(DAY);
    CopyVerdict first = verdict("2024-02-05.tar.gz");
    assertTrue(first.isOlder());
    assertEquals("2024-02-05", first.shown().orElseThrow().toString());
    CopyVerdict second = verdict("2024-02-05-2.tar.gz");
    assertEquals(CopyVerdict.Answer.SAME, second.answer());
    assertEquals("2024-02-05-2", second.shown().orElseThrow().toString());
  }

  @Test
  void aChangeStillNeedsItsNoteAndTheNextDayBeginsAnew() throws IOException {
    site.release(DAY);
    site.edit(ReleasedSite.REPORT, "一年来", "一年里");
    assertEquals(List.of("released-changed-body"), site.refused(DAY));
    site.edit(
        ReleasedSite.REPORT,
        "note: 更正<数字>。}",
        "note: 更正<数字>。}, {date: 2024-02-05, kind: correction, note: 更正文字。}");
    assertEquals("2024-02-05-3", site.release(DAY).release().toString());
    site.edit(
        ReleasedSite.REPORT,
        "note: 更正文字。}",
        "note: 更正文字。}, {date: 2024-02-06, kind: supplement, note: 补充文字。}");
    assertEquals("2024-02-06", site.release("2024-02-06").release().toString());
    assertEquals(4, ledger().releases().size());
  }

  @Test
  void nothingIsReleasedTwice() throws IOException {
    site.release(DAY);
    assertEquals(List.of(), site.release(DAY).files());
  }

  /** Hosts tell a page apart by its second and its size. */
  @Test
  void itsFilesAreDatedASecondLater() throws IOException {
    site.release(DAY);
    assertEquals("2024-02-05T00:00:00Z", dated("2024-02-05.tar.gz"));
    assertEquals("2024-02-05T00:00:01Z", dated("2024-02-05-2.tar.gz"));
  }

  private String dated(String archive) throws IOException {
    try (GZIPInputStream in =
        new GZIPInputStream(Files.newInputStream(site.to().resolve(archive)))) {
      String octal = new String(in.readNBytes(512), 136, 11, StandardCharsets.US_ASCII);
      return Instant.ofEpochSecond(Long.parseLong(octal, 8)).toString();
    }
  }
}
