package gongkai.release.verifying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.release.ReleasedSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Archives of a true release with something before or behind it that programs which unpack read
 * otherwise than it seems.
 */
class HostileArchiveTest {
  private static final int RECORD = 512;
  private static final byte[] BAD = "<p>casino".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path temp;
  private ReleasedSite site;
  private byte[] whole;
  private byte[] index;

  @BeforeEach
  void release() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    site.release("2024-02-01");
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(site.root().resolve("release/2024-02-01.tar.gz")))) {
      whole = in.readAllBytes();
    }
    index = Files.readAllBytes(site.root().resolve("site-out/index.html"));
  }

  private CopyVerdict verdict(byte[]... parts) throws IOException {
    Path file = temp.resolve("copy.tar");
    Files.write(file, joined(parts));
    return Verification.ofDisk(file, Optional.of(site.root()))
        .verdict(Optional.empty(), Trust.NOBODY);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private List<String> told(byte[]... before) throws IOException {
    byte[][] parts = Arrays.copyOf(before, before.length + 1);
    parts[before.length] = whole;
    return verdict(parts).findings().stream().map(f -> f.fault().code() + " " + f.path()).toList();
  }

  private void refused(String why, byte[]... parts) {
    IOException fault = assertThrows(IOException.class, () -> verdict(parts));
    assertEquals(why, fault.getMessage());
  }

  private static byte[] file(String name, byte[] bytes) {
    return file(name, '0', bytes.length, bytes, "ustar\0" + "00");
  }

  private static byte[] file(String name, char kind, int size, byte[] bytes, String magic) {
    byte[] head = new byte[RECORD];
    put(head, 0, name);
    put(head, 100, "0000644\0" + "0000000\0" + "0000000\0");
    put(head, 124, String.format("%011o\0", size));
    put(head, 136, "00000000000\0");
    head[156] = (byte) kind;
    put(head, 257, magic);
    return joined(sealed(head), bytes, new byte[(RECORD - bytes.length % RECORD) % RECORD]);
  }

  private static byte[] sealed(byte[] head) {
    put(head, 148, "        ");
    int sum = 0;
    for (byte each : head) {
      sum += each & 0xff;
    }
    put(head, 148, String.format("%06o\0 ", sum));
    return head;
  }

  private static void put(byte[] head, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, head, at, bytes.length);
  }

  private static byte[] pax(char kind, String key, String value) {
    String rest = " " + key + "=" + value + "\n";
    int length = rest.length() + 2;
    assertTrue(length >= 10 && length < 100, rest);
    byte[] record = (length + rest).getBytes(StandardCharsets.UTF_8);
    return file("pax", kind, record.length, record, "ustar\0" + "00");
  }

  @Test
  void asItIsItIsTheSame() throws IOException {
    assertEquals(List.of(), told());
  }

  /** Programs that unpack keep the first, the last, or ask. */
  @Test
  void ofTwoFilesWithOneNameTheWrongOneCounts() throws IOException {
    assertEquals(List.of("changed index.html"), told(file("index.html", BAD)));
    assertEquals(List.of("changed index.html"), told(file("./index.html", BAD)));
    byte[] end = Arrays.copyOf(whole, endOfFiles());
    CopyVerdict last = verdict(end, file("index.html", BAD), new byte[2 * RECORD]);
    assertEquals(List.of("index.html"), last.findings().stream().map(CopyFinding::path).toList());
    byte[] manifest = "{}".getBytes(StandardCharsets.UTF_8);
    CopyVerdict two = verdict(end, file("manifest.json", manifest), new byte[2 * RECORD]);
    assertEquals(List.of("manifest.json"), two.findings().stream().map(CopyFinding::path).toList());
  }

  /** Where the two empty records begin. */
  private int endOfFiles() {
    int end = whole.length;
    while (end > 0
        && Arrays.equals(new byte[RECORD], Arrays.copyOfRange(whole, end - RECORD, end))) {
      end -= RECORD;
    }
    return end;
  }

  /** tar takes this for “other.html”, and leaves the bad page where it put it. */
  @Test
  void wordsOfACommentAreNoPath() throws IOException {
    byte[] end = Arrays.copyOf(whole, endOfFiles());
    byte[] shadow = joined(pax('x', "comment", "x path=index.html"), file("other.html", index));
    CopyVerdict verdict = verdict(end, shadow, new byte[2 * RECORD]);
    assertEquals(
        List.of("other.html"), verdict.findings().stream().map(CopyFinding::path).toList());
  }

  @Test
  void aPathInAPaxHeaderIsThePath() throws IOException {
    assertEquals(
        List.of("extra casino.html"),
        told(joined(pax('x', "path", "casino.html"), file("index.html", index))));
  }

  @Test
  void whatPaxSaysOfAllFilesOrOfASizeIsRefused() {
    refused("cause.archive-unclear", pax('g', "path", "index.html"), whole);
    refused("cause.archive-unclear", pax('x', "size", "1024"), file("a", new byte[0]), whole);
    refused("cause.archive-unclear", pax('x', "GNU.sparse.name", "a"), file("a", BAD), whole);
    byte[] broken = "99 path=index.html\n".getBytes(StandardCharsets.UTF_8);
    refused(
        "cause.archive-damaged",
        file("pax", 'x', broken.length, broken, "ustar\0" + "00"),
        file("a", BAD),
        whole);
  }

  /** Such a link leads out of the folder, and what follows would be unpacked there. */
  @Test
  void aLinkThatEndsAsAFolderIsNoFolder() throws IOException {
    byte[] link = file("planted/", '2', 0, new byte[0], "ustar\0" + "00");
    assertEquals(List.of("extra planted/"), told(link));
    byte[] hard = file("index.html", '1', 0, new byte[0], "ustar\0" + "00");
    assertEquals(List.of("changed index.html"), told(hard));
    byte[] folder = file("reports", '5', 0, new byte[0], "ustar\0" + "00");
    assertEquals(List.of(), told(folder));
  }

  @Test
  void pathsThatLeaveTheFolderDoNotBelong() throws IOException {
    assertEquals(
        List.of("extra ../out.html", "extra /etc/cron.d/x", "extra reports/../../index.html"),
        told(
            file("../out.html", BAD),
            file("/etc/cron.d/x", BAD),
            file("reports/../../index.html", BAD)));
  }

  /** In GNU's own form other things stand where ustar has the first part of a path. */
  @Test
  void aPrefixCountsOnlyWhereTheFormHasOne() throws IOException {
    byte[] head = Arrays.copyOf(file("x.html", '0', 0, new byte[0], "ustar  \0"), RECORD);
    put(head, 345, "reports");
    assertEquals(List.of("extra x.html"), told(sealed(head)));
  }

  @Test
  void whatIsCutOffOrGoesOnBehindItsEndIsRefused() {
    refused("cause.archive-damaged", Arrays.copyOf(whole, endOfFiles() - 100));
    refused("cause.archive-damaged", Arrays.copyOf(whole, endOfFiles()), BAD);
    refused("cause.archive-longer", whole, file("casino.html", BAD));
  }
}
