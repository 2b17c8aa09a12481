package gongkai.release.verifying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.release.ReleasedSite;
import gongkai.release.verifying.CopyVerdict.Answer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is released and copied; then somebody touches the copy. */
class VerificationTest {
  private static final String PAGE = "reports/district/2023.html";
  private static final String SCRIPT = "<script src=\"https://bad.example/x.js\"></script>";

  @TempDir private static Path released;
  @TempDir private Path temp;
  private ReleasedSite site;
  private Path copy;

  /** Once for all tests, each of which has a copy: a release takes as long as ten of them. */
  @BeforeAll
  static void release() throws IOException {
    ReleasedSite.small(released.resolve("site")).release("2024-02-01");
  }

  @BeforeEach
  void copy() throws IOException {
    site = ReleasedSite.copied(released.resolve("site"), temp.resolve("site"));
    copy = copyOf("2024-02-01");
  }

  private Path copyOf(String day) throws IOException {
    Path folder = temp.resolve("host-" + day);
    Path file = site.root().resolve("release/" + day + ".tar.gz");
    ReleasedSite.unpack(file, folder);
    return folder;
  }

  private CopyVerdict ofDisk(Path target) throws IOException {
    return Verification.ofDisk(target, Optional.of(site.root()))
        .verdict(Optional.empty(), Trust.NOBODY);
  }

  private CopyVerdict ofServer(Host host) throws IOException {
    return Verification.ofServer(host.address(), 3, Optional.of(site.root()))
        .verdict(Optional.empty(), Trust.NOBODY);
  }

  /** What is found, one a line: kind, path, why. */
  private static List<String> told(CopyVerdict verdict) {
    return verdict.findings().stream()
        .map(f -> f.fault().code() + " " + f.path() + (f.why().isEmpty() ? "" : " " + f.why()))
        .toList();
  }

  private void change(String path, String old, String now) throws IOException {
    String text = Files.readString(copy.resolve(path));
    assertTrue(text.contains(old), old);
    Files.writeString(copy.resolve(path), text.replace(old, now));
  }

  @Test
  void aTrueCopyIsTheSameOnDiskPackedAndOnAServer() throws IOException {
    Path archive = site.root().resolve("release/2024-02-01.tar.gz");
    try (Host host = new Host(copy)) {
      for (CopyVerdict verdict : List.of(ofDisk(copy), ofDisk(archive), ofServer(host))) {
        assertEquals(List.of(), told(verdict));
        assertEquals(Answer.SAME, verdict.answer());
        assertEquals(verdict.files(), verdict.same());
        assertEquals("2024-02-01", verdict.shown().orElseThrow().toString());
      }
      assertTrue(host.most() > 1 && host.most() <= 3, "requests at once: " + host.most());
    }
  }

  @Test
  void changedMissingAndPlantedFilesAreTold() throws IOException {
    change(PAGE, "35家", "53家");
    Files.delete(copy.resolve("robots.txt"));
    Files.writeString(copy.resolve("casino.html"), "<p>");
    assertEquals(
        List.of("changed " + PAGE + " other-words", "extra casino.html", "missing robots.txt"),
        told(ofDisk(copy)));
    assertEquals(Answer.DIFFERS, ofDisk(copy).answer());
  }

  @Test
  void aPlantedFileOnAServerIsFoundWhereSomethingLeadsToIt() throws IOException {
    Files.writeString(copy.resolve("reports/district/casino.html"), "<p>");
    Files.createDirectories(copy.resolve("assets/deep"));
    Files.writeString(copy.resolve("assets/deep/shell 中.php"), "<?php");
    Files.writeString(copy.resolve("linked.html"), "<p>");
    try (Host host = new Host(copy)) {
      assertEquals(List.of(), told(ofServer(host)));
    }
    change("index.html", "</main>", "<a href=\"linked.html?a=1\">x</a></main>");
    try (Host host = new Host(copy).listingFolders()) {
      assertEquals(
          List.of(
              "changed index.html inserted",
              "extra assets/deep/shell 中.php",
              "extra linked.html",
              "extra reports/district/casino.html"),
          told(ofServer(host)));
    }
  }

  @Test
  void aPlantedFileThatTheServersOwnManifestListsIsFound() throws IOException {
    Files.writeString(copy.resolve("casino.html"), "<p>");
    change(
        "manifest.json",
        "\n]",
        ",\n{\"path\": \"casino.html\", \"size\": 3, \"sha256\": \"00\"}\n]");
    try (Host host = new Host(copy)) {
      assertEquals(
          List.of("changed manifest.json other-words", "extra casino.html"), told(ofServer(host)));
    }
  }

  @Test
  void whatWasDoneToAFileOnItsWayIsNamed() throws IOException {
    String css =
        ReleasedSite.files(copy).keySet().stream()
            .filter(path -> path.matches("assets/site.*css"))
            .findFirst()
            .orElseThrow();
    change(PAGE, "</body>", SCRIPT + "\n</body>");
    change("robots.txt", "\n", "\r\n");
    Files.write(copy.resolve("feed.xml"), zipped(Files.readAllBytes(copy.resolve("feed.xml"))));
    Files.writeString(
        copy.resolve("sitemap.xml"), "\ufeff" + Files.readString(copy.resolve("sitemap.xml")));
    Files.writeString(copy.resolve(css), Files.readString(copy.resolve(css)).replace(" ", ""));
    List<String> expected =
        List.of(
            "changed " + css + " other-words",
            "changed feed.xml compressed",
            "changed " + PAGE + " inserted",
            "changed robots.txt line-ends",
            "changed sitemap.xml byte-order-mark");
    assertEquals(expected, told(ofDisk(copy)));
    try (Host host = new Host(copy)) {
      assertEquals(expected, told(ofServer(host)));
    }
    CopyVerdict without =
        Verification.ofDisk(copy, Optional.empty()).verdict(Optional.empty(), Trust.NOBODY);
    assertEquals(expected, told(without), "also where the bytes of the site are not at hand");
    assertEquals(
        SCRIPT,
        without.findings().stream()
            .filter(finding -> finding.path().equals(PAGE))
            .findFirst()
            .orElseThrow()
            .detail());
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** What a browser unpacks is not altered. */
  @Test
  void compressedOnItsWayAndSaidSoIsTheSame() throws IOException {
    try (Host host = new Host(copy)) {
      host.doing(
          PAGE,
          (exchange, bytes) -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            Host.send(exchange, 200, zipped(bytes));
          });
      assertEquals(List.of(), told(ofServer(host)));
      host.doing(
          PAGE,
          (exchange, bytes) -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            Host.send(exchange, 200, bytes);
          });
      assertEquals(List.of("unread " + PAGE), told(ofServer(host)));
    }
  }

  @Test
  void whatCannotBeReadIsNeverTheSame() throws IOException {
    try (Host host = new Host(copy)) {
      host.doing(PAGE, (exchange, bytes) -> Host.send(exchange, 503, new byte[0]));
      host.doing("index.html", (exchange, bytes) -> Host.send(exchange, 403, new byte[0]));
      host.doing(
          "robots.txt",
          (exchange, bytes) -> {
            exchange.sendResponseHeaders(200, bytes.length + 5);
            exchange.getResponseBody().write(bytes);
          });
      host.doing(
          "feed.xml",
          (exchange, bytes) -> {
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example/feed.xml");
            Host.send(exchange, 302, new byte[0]);
          });
      CopyVerdict verdict = ofServer(host);
      assertEquals(
          List.of("unread feed.xml", "unread index.html", "unread " + PAGE, "unread robots.txt"),
          told(verdict));
      assertEquals(Answer.UNREAD, verdict.answer());
      assertEquals(verdict.files() - 4, verdict.same());
    }
  }

  @Test
  void aRedirectOnTheSameHostIsFollowed() throws IOException {
    Files.move(copy.resolve("index.html"), copy.resolve("start"));
    try (Host host = new Host(copy)) {
      host.doing(
          "index.html",
          (exchange, bytes) -> {
            exchange.getResponseHeaders().add("Location", "start");
            Host.send(exchange, 301, new byte[0]);
          });
      assertEquals(List.of(), told(ofServer(host)));
    }
  }

  @Test
  void aServerThatIsGoneIsToldAtOnce() throws IOException {
    Host host = new Host(copy);
    host.close();
    assertThrows(IOException.class, () -> ofServer(host));
  }

  @Test
  void aPageForEveryAddressIsNoFile() throws IOException {
    Files.delete(copy.resolve("robots.txt"));
    try (Host host = new Host(copy).withAPageForAll()) {
      assertEquals(List.of("missing robots.txt"), told(ofServer(host)));
    }
  }

  @Test
  void anOlderReleaseIsNamed() throws IOException {
    site.write("content/pages/about.md", "---\ntitle: 关于\n---\n正文。\n");
    site.release("2024-02-06");
    CopyVerdict whole = ofDisk(copy);
    assertTrue(whole.isOlder());
    assertEquals("2024-02-01", whole.shown().orElseThrow().toString());
    assertEquals(Answer.DIFFERS, whole.answer());
    try (Host host = new Host(copy)) {
      CopyVerdict online = ofServer(host);
      assertTrue(online.isOlder());
      assertTrue(told(online).contains("changed index.html older"), told(online).toString());
      assertTrue(told(online).contains("missing about.html"), told(online).toString());
    }
  }

  @Test
  void aSinglePageFromAStaleCacheIsNamed() throws IOException {
    byte[] stale = Files.readAllBytes(copy.resolve("index.html"));
    site.write("content/pages/about.md", "---\ntitle: 关于\n---\n正文。\n");
    site.release("2024-02-06");
    copy = copyOf("2024-02-06");
    Files.write(copy.resolve("index.html"), stale);
    assertEquals(List.of("changed index.html older"), told(ofDisk(copy)));
  }

  @Test
  void aWithdrawnReportThatIsStillLiveComesFirst() throws IOException {
    byte[] page = Files.readAllBytes(copy.resolve(PAGE));
    byte[] attachment = Files.readAllBytes(copy.resolve("reports/district/2023.附件 一.txt"));
    site.withdraw("2024-02-05");
    site.release("2024-02-06");
    copy = copyOf("2024-02-06");
    Files.write(copy.resolve(PAGE), page);
    Files.write(copy.resolve("reports/district/2023.附件 一.txt"), attachment);
    Files.writeString(copy.resolve("about.html"), "");
    List<String> expected =
        List.of(
            "withdrawn " + PAGE + " older",
            "withdrawn reports/district/2023.附件 一.txt",
            "extra about.html");
    assertEquals(expected, told(ofDisk(copy)));
    try (Host host = new Host(copy)) {
      assertEquals(expected.subList(0, 2), told(ofServer(host)));
    }
  }

  /** Java's words for it are English, and of the program's inside. */
  @Test
  void aConnectionThatBreaksIsToldInWordsOfOurs() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                try {
                  while (true) {
                    socket.accept().close();
                  }
                } catch (IOException closed) {
                  // The test is over.
                }
              });
      server.start();
      URI address = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
      HttpSource source = new HttpSource(address);
      IOException fault =
          assertThrows(IOException.class, () -> source.get("index.html", new Judged()));
      assertEquals("cause.broken", HttpSource.told(fault));
    }
  }

  /** An older copy agrees with its own manifest, which knows of no withdrawal. */
  @Test
  void soItDoesWhereTheWholeCopyIsOlder() throws IOException {
    site.withdraw("2024-02-05");
    site.release("2024-02-06");
    List<String> expected =
        List.of(
            "withdrawn en/" + PAGE + " older",
            "withdrawn " + PAGE + " older",
            "withdrawn reports/district/2023.附件 一.txt older",
            "withdrawn search/texts/district/2023.en.js older",
            "withdrawn search/texts/district/2023.zh-CN.js older");
    Path archive = site.root().resolve("release/2024-02-01.tar.gz");
    Optional<Path> own = Optional.of(copy.resolve("manifest.json"));
    CopyVerdict named =
        Verification.ofDisk(copy, Optional.of(site.root())).verdict(own, Trust.NOBODY);
    for (CopyVerdict verdict : List.of(ofDisk(copy), ofDisk(archive), named)) {
      assertEquals(expected, told(verdict));
      assertEquals("2024-02-01", verdict.findings().get(0).detail());
      assertTrue(verdict.isOlder());
      assertEquals(verdict.files() - 5, verdict.same());
    }
    assertEquals(List.of(), told(ofDisk(copyOf("2024-02-06"))));
    assertEquals(List.of(), told(ofDisk(site.root().resolve("site-out"))));
  }

  @Test
  void thatAWithdrawnFileIsGoneMustBeKnown() throws IOException {
    String attachment = "reports/district/2023.附件 一.txt";
    site.withdraw("2024-02-05");
    site.release("2024-02-06");
    copy = copyOf("2024-02-06");
    try (Host host = new Host(copy)) {
      host.doing(attachment, (exchange, bytes) -> Host.send(exchange, 403, new byte[0]));
      assertEquals(List.of(), told(ofServer(host)));
      host.doing(attachment, (exchange, bytes) -> Host.send(exchange, 503, new byte[0]));
      assertEquals(List.of("unread " + attachment), told(ofServer(host)));
      assertEquals(Answer.UNREAD, ofServer(host).answer());
    }
  }

  @Test
  void aServerThatDripsIsNotWaitedFor() throws IOException {
    CountDownLatch over = new CountDownLatch(1);
    try (Host host = new Host(copy)) {
      host.doing(
          "index.html",
          (exchange, bytes) -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write(new byte[10]);
            exchange.getResponseBody().flush();
            try {
              over.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
      HttpSource server = new HttpSource(host.address(), Duration.ofMillis(500));
      assertThrows(HttpTimeoutException.class, () -> server.get("index.html", new Judged()));
      over.countDown();
      assertEquals(200, server.get("robots.txt", new Judged()).status());
    }
  }

  @Test
  void theSiteFolderInPlaceOfTheOutputIsNoticed() throws IOException {
    Files.createDirectories(copy.resolve("content"));
    Files.copy(site.root().resolve("content/site.yml"), copy.resolve("content/site.yml"));
    try (Host host = new Host(copy)) {
      assertEquals(List.of("extra content/site.yml"), told(ofServer(host)));
    }
  }

  @Test
  void anotherManifestSaysWhatShouldBeThere() throws IOException {
    change("robots.txt", "\n", " \n");
    Path manifest = site.root().resolve("site-out/manifest.json");
    CopyVerdict verdict =
        Verification.ofDisk(copy, Optional.empty()).verdict(Optional.of(manifest), Trust.NOBODY);
    assertEquals(List.of("changed robots.txt other-words"), told(verdict));
    Files.delete(copy.resolve("manifest.json"));
    assertThrows(Verification.NoManifestException.class, () -> ofDisk(copy));
    assertTrue(
        told(Verification.ofDisk(copy, Optional.empty())
                .verdict(Optional.of(manifest), Trust.NOBODY))
            .contains("missing manifest.json"));
  }

  /**
   * The ledger has the digits of what went out, so nobody who changes all of a copy is believed.
   */
  @Test
  void aCopyThatAgreesWithItselfAndIsNoReleaseIsFound() throws IOException {
    change(PAGE, "35家", "53家");
    Path forged = temp.resolve("forged");
    Path page = copy.resolve(PAGE);
    String digits = gongkai.digest.Sha256.of(Files.readAllBytes(page));
    String manifest = Files.readString(copy.resolve("manifest.json"));
    String line =
        manifest.lines().filter(l -> l.contains("\"" + PAGE + "\"")).findFirst().orElseThrow();
    change("manifest.json", line, line.replaceAll("[0-9a-f]{64}", digits));
    try (gongkai.release.archive.ArchiveWriter packed =
        new gongkai.release.archive.ArchiveWriter(
            forged, gongkai.model.ReleaseId.firstOf(java.time.LocalDate.EPOCH))) {
      for (String path : ReleasedSite.files(copy).keySet()) {
        byte[] bytes = Files.readAllBytes(copy.resolve(path));
        packed.add(path, bytes.length, new java.io.ByteArrayInputStream(bytes));
      }
    }
    assertEquals(List.of("changed manifest.json unreleased"), told(ofDisk(forged)));
    assertEquals(List.of("changed manifest.json unreleased"), told(ofDisk(copy)));
    assertEquals(Answer.DIFFERS, ofDisk(copy).answer());
    Files.delete(site.root().resolve("content/.releases/2024-02-01.manifest.json"));
    try (Host host = new Host(copy)) {
      assertEquals(List.of("changed manifest.json unreleased"), told(ofServer(host)));
    }
  }

  /** Where the site is built it may be newer than what went out, and is never called a release. */
  @Test
  void theFolderThatIsBuiltMayBeNewerThanTheLastRelease() throws IOException {
    Path built = site.root().resolve("site-out");
    assertFalse(ofDisk(built).isUnreleasedBuild());
    Path manifest = built.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + "\n");
    CopyVerdict verdict = ofDisk(built);
    assertEquals(List.of(), told(verdict));
    assertEquals(Optional.empty(), verdict.shown());
    assertTrue(verdict.isUnreleasedBuild());
    Files.writeString(built.resolve("robots.txt"), "");
    assertEquals(List.of("changed robots.txt other-words"), told(ofDisk(built)));
  }

  /** Without the kept manifest the ledger still knows its digits. */
  @Test
  void aReleaseIsKnownThoughItsManifestIsNotKept() throws IOException {
    Files.delete(site.root().resolve("content/.releases/2024-02-01.manifest.json"));
    try (Host host = new Host(copy)) {
      assertEquals(Answer.SAME, ofServer(host).answer());
    }
  }

  @Test
  void linksAndPipesAreNoFilesOfTheSite() throws IOException, InterruptedException {
    Path page = copy.resolve(PAGE);
    Files.move(page, temp.resolve("elsewhere.html"));
    Files.createSymbolicLink(page, temp.resolve("elsewhere.html"));
    Process pipe = new ProcessBuilder("mkfifo", copy.resolve("pipe").toString()).start();
    assertEquals(0, pipe.waitFor());
    assertEquals(List.of("changed " + PAGE + " no-file", "extra pipe"), told(ofDisk(copy)));
  }

  @Test
  void aLinkToTheFolderIsTheFolder() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("current"), copy);
    assertEquals(List.of(), told(ofDisk(link)));
  }

  @Test
  void addressesAreWrittenAsServersReadThem() {
    assertEquals(
        "./reports/a/2023.%E9%99%84%E4%BB%B6%20%E4%B8%80%3F%23.txt",
        HttpSource.encoded("reports/a/2023.附件 一?#.txt"));
    assertEquals(
        new String("./a".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8),
        HttpSource.encoded("a"));
  }
}
