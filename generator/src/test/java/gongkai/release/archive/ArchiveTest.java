package gongkai.release.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.digest.Sha256;
import gongkai.model.ReleaseId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes in, archive out, and back by readers of other hands. */
class ArchiveTest {
  private static final LocalDate DATE = LocalDate.of(2024, 2, 1);

  @TempDir private Path temp;

  private static byte[] gzip(byte[] bytes, int piece) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Gzip gzip = new Gzip(out)) {
      for (int from = 0; from < bytes.length; from += piece) {
        gzip.write(bytes, from, Math.min(piece, bytes.length - from));
      }
    }
    return out.toByteArray();
  }

  /** Texts, noise, runs, and what lies just about the sizes of window and block. */
  private static List<byte[]> samples() {
    List<byte[]> samples = new ArrayList<>();
    Random random = new Random(7);
    for (int size : new int[] {0, 1, 2, 3, 10, 257, 32767, 32768, 65535, 65536, 65537, 300_000}) {
      byte[] noise = new byte[size];
      random.nextBytes(noise);
      samples.add(noise);
      samples.add(new byte[size]);
      byte[] few = new byte[size];
      for (int i = 0; i < size; i++) {
        few[i] = "述职报告<p>".getBytes(StandardCharsets.UTF_8)[random.nextInt(15)];
      }
      samples.add(few);
      byte[] repeated = noise.clone();
      for (int i = 1000; i < size; i++) {
        repeated[i] = repeated[i - 1 - random.nextInt(900)];
      }
      samples.add(repeated);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.append("<tr><td>新建工会</td><td>").append(random.nextInt(1000)).append("家</td></tr>\n");
    }
    samples.add(text.toString().getBytes(StandardCharsets.UTF_8));
    return samples;
  }

  @Test
  void whatIsCompressedIsReadAgainByJava() throws IOException {
    for (byte[] sample : samples()) {
      byte[] packed = gzip(sample, 10_007);
      byte[] read = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
      assertArrayEquals(sample, read);
    }
  }

  @Test
  void theBytesDoNotDependOnThePiecesTheyComeIn() throws IOException {
    for (byte[] sample : samples()) {
      assertArrayEquals(gzip(sample, 1 << 20), gzip(sample, 4099));
    }
  }

  @Test
  void itCompressesAsWellAsZlib() throws IOException {
    byte[] text = samples().get(samples().size() - 1);
    Deflater zlib = new Deflater();
    zlib.setInput(text);
    zlib.finish();
    int other = zlib.deflate(new byte[text.length]);
    zlib.end();
    int own = gzip(text, 1 << 20).length;
    assertTrue(own < other * 1.05, own + " bytes, and zlib makes " + other);
  }

  /** These very bytes come out on every machine and with every Java. */
  @Test
  void theBytesAreTheSameEverywhere() throws IOException {
    byte[] text = samples().get(samples().size() - 1);
    assertEquals(
        "3a0229db8eecd224b879411f5fbf859de5786907fb38221806425ada3702a969",
        Sha256.of(gzip(text, 1 << 20)));
  }

  private Path archive(Map<String, byte[]> files) throws IOException {
    Path file = temp.resolve("site.tar.gz");
    try (ArchiveWriter archive = new ArchiveWriter(file, ReleaseId.firstOf(DATE))) {
      for (Map.Entry<String, byte[]> each : files.entrySet()) {
        archive.add(
            each.getKey(), each.getValue().length, new ByteArrayInputStream(each.getValue()));
      }
    }
    return file;
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("index.html", "<p>".getBytes(StandardCharsets.UTF_8));
    files.put("empty.txt", new byte[0]);
    files.put("reports/district/2023.述职报告 附件.txt", new byte[513]);
    files.put("assets/" + "a".repeat(100) + ".css", new byte[512]);
    files.put("assets/" + "述".repeat(80) + ".css", new byte[70_000]);
    return files;
  }

  private static Map<String, byte[]> read(Path file) throws IOException {
    Map<String, byte[]> read = new TreeMap<>();
    try (ArchiveReader archive = new ArchiveReader(file)) {
      Optional<ArchiveReader.Entry> entry = archive.next();
      while (entry.isPresent()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] some = new byte[100];
        for (int count = archive.read(some); count >= 0; count = archive.read(some)) {
          bytes.write(some, 0, count);
        }
        if (entry.get().regular()) {
          read.put(entry.get().path(), bytes.toByteArray());
        }
        entry = archive.next();
      }
    }
    return read;
  }

  private static Map<String, String> told(Map<String, byte[]> files) {
    Map<String, String> told = new TreeMap<>();
    files.forEach((path, bytes) -> told.put(path, Sha256.of(bytes)));
    return told;
  }

  @Test
  void anArchiveIsReadAgain() throws IOException {
    assertEquals(told(files()), told(read(archive(files()))));
  }

  @Test
  void tarUnpacksItAndWhatTarPacksIsRead() throws IOException, InterruptedException {
    Path folder = Files.createDirectory(temp.resolve("unpacked"));
    run("tar", "-xzf", archive(files()).toString(), "-C", folder.toString());
    Map<String, byte[]> unpacked = new TreeMap<>();
    for (String path : files().keySet()) {
      unpacked.put(path, Files.readAllBytes(folder.resolve(path)));
    }
    assertEquals(told(files()), told(unpacked));
    assertEquals(
        DATE.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
        Files.getLastModifiedTime(folder.resolve("index.html")).toInstant());
    for (String format : List.of("gnu", "pax", "ustar")) {
      Path packed = temp.resolve(format + ".tgz");
      if (format.equals("ustar")) {
        for (String longName : List.of("a".repeat(100), "述".repeat(80))) {
          Files.delete(folder.resolve("assets/" + longName + ".css"));
          unpacked.remove("assets/" + longName + ".css");
        }
      }
      run("tar", "--format=" + format, "-czf", packed.toString(), "-C", folder.toString(), ".");
      assertEquals(told(unpacked), told(read(packed)), format);
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);
  }

  @Test
  void aFileOfAnotherSizeThanWasSaidIsRefused() {
    byte[] four = new byte[4];
    for (int said : new int[] {3, 5}) {
      assertThrows(
          IOException.class,
          () -> {
            Path file = temp.resolve("wrong" + said + ".tar.gz");
            try (ArchiveWriter archive = new ArchiveWriter(file, ReleaseId.firstOf(DATE))) {
              archive.add("a", said, new ByteArrayInputStream(four));
            }
          });
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path text = temp.resolve("text.tar");
    Files.write(text, "这不是归档。".repeat(200).getBytes(StandardCharsets.UTF_8));
    assertThrows(IOException.class, () -> read(text));
    byte[] whole = Files.readAllBytes(archive(files()));
    Path cut = temp.resolve("cut.tar.gz");
    Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThrows(IOException.class, () -> read(cut));
  }
}
