package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.digest.Sha256;
import gongkai.publishing.FileContent.Memory;
import gongkai.publishing.FileContent.Remembered;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier build knows saves making a file, and never keeps one that is not as it was. */
class RememberedFilesTest {
  private static final String PAGE = "index.html";

  @TempDir private Path temp;
  private Path out;
  private final Kept memory = new Kept();
  private final AtomicInteger made = new AtomicInteger();

  /** The two ways in which a file's bytes can come. */
  private final List<BiFunction<String, Memory, OutputFile>> ways =
      List.of(
          (text, kept) ->
              OutputFile.made(
                  PAGE,
                  () -> {
                    made.incrementAndGet();
                    return text.getBytes(StandardCharsets.UTF_8);
                  },
                  kept),
          (text, kept) ->
              OutputFile.streamed(
                  PAGE,
                  (to, alike) -> {
                    made.incrementAndGet();
                    to.write(text.getBytes(StandardCharsets.UTF_8));
                  },
                  kept));

  /** Of one file. */
  private static final class Kept implements Memory {
    private Optional<Remembered> known = Optional.empty();
    private final List<Remembered> told = new ArrayList<>();

    @Override
    public Optional<Remembered> known() {
      return known;
    }

    @Override
    public void made(Remembered bytes) {
      known = Optional.of(bytes);
      told.add(bytes);
    }
  }

  @BeforeEach
  void nameOutput() {
    out = temp.resolve("site-out");
  }

  private String publish(BiFunction<String, Memory, OutputFile> way, String text)
      throws IOException {
    made.set(0);
    return Site.publish(out, List.of(way.apply(text, memory)));
  }

  private static Remembered of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return new Remembered(Sha256.of(bytes), bytes.length, sum.getValue());
  }

  private void forget() throws IOException {
    memory.known = Optional.empty();
    memory.told.clear();
    Generations.remove(out);
  }

  @Test
  void whatIsKnownAndStandsIsNotMadeAgain() throws IOException {
    for (BiFunction<String, Memory, OutputFile> way : ways) {
      forget();
      publish(way, "首页");
      assertEquals(List.of(of("首页")), memory.told);
      assertEquals(
          "written 0, unchanged 1, removed 0, files 1, bytes 6", publish(way, "is not asked for"));
      assertEquals(0, made.get());
      assertEquals(1, memory.told.size(), "what is known is not told again");
    }
  }

  @Test
  void aStrokeOfAHandDoesNotSurviveThoughTheSizeIsTheSame() throws IOException {
    for (BiFunction<String, Memory, OutputFile> way : ways) {
      forget();
      publish(way, "35家");
      Files.writeString(out.resolve(PAGE), "53家");
      assertEquals("written 1, unchanged 0, removed 0, files 1, bytes 5", publish(way, "35家"));
      assertEquals("index.html: 35家\n", Site.read(out));
    }
  }

  @Test
  void aFileOfAnotherSizeOrThatIsGoneIsMadeAgain() throws IOException {
    for (BiFunction<String, Memory, OutputFile> way : ways) {
      forget();
      publish(way, "35家");
      Files.writeString(out.resolve(PAGE), "35家家");
      publish(way, "35家");
      assertEquals("index.html: 35家\n", Site.read(out));
      Files.delete(out.resolve(PAGE));
      publish(way, "35家");
      assertEquals("index.html: 35家\n", Site.read(out));
    }
  }

  /** It is held against what stands there, and the manifest says what it is. */
  @Test
  void whatIsNotKnownAndComesOutTheSameIsLeftWhereItIs() throws IOException {
    for (BiFunction<String, Memory, OutputFile> way : ways) {
      forget();
      publish(way, "35家");
      memory.known = Optional.empty();
      assertEquals("written 0, unchanged 1, removed 0, files 1, bytes 5", publish(way, "35家"));
      assertEquals(1, made.get());
      assertEquals(List.of(of("35家"), of("35家")), memory.told);
      memory.known = Optional.of(of("an older state"));
      publish(way, "36家");
      assertEquals(of("36家"), memory.told.get(2));
      assertEquals(
          of("36家").sha256(),
          Manifest.read(out.resolve(Manifest.FILE_NAME)).orElseThrow().get(PAGE).sha256());
    }
  }

  /** The first byte, the last, and on both sides of what is read at once. */
  @Test
  void oneChangedByteIsWrittenWhereverItIs() throws IOException {
    int size = 3 * 64 * 1024 + 5;
    char[] text = new char[size];
    java.util.Arrays.fill(text, 'a');
    for (BiFunction<String, Memory, OutputFile> way : ways) {
      for (int at : new int[] {0, 1, 64 * 1024 - 1, 64 * 1024, 2 * 64 * 1024, size - 1}) {
        forget();
        publish(way, new String(text));
        memory.known = Optional.empty();
        char[] other = text.clone();
        other[at] = 'b';
        assertTrue(publish(way, new String(other)).startsWith("written 1"), "byte " + at);
        assertEquals(Sha256.of(new String(other)), Sha256.of(Files.readString(out.resolve(PAGE))));
      }
    }
  }

  @Test
  void eachFileIsToldOfWhetherItIsWrittenOrNot() throws IOException {
    AtomicInteger told = new AtomicInteger();
    for (int i = 1; i <= 2; i++) {
      new Publisher(told::incrementAndGet, paths -> {})
          .publish(out, List.of(), Site.files("a: 1\nb: 2\nc: 3\n"), 2);
      assertEquals(3 * i, told.get());
    }
  }

  @Test
  void whoeverPublishesKnowsTheManifestThatIsThere() throws IOException {
    for (String site : List.of("a: 1\n", "a: 1\n", "a: 2\n")) {
      String told =
          new Publisher()
              .publish(out, List.of(), Site.files(site), 1)
              .value()
              .orElseThrow()
              .manifest();
      assertEquals(Sha256.of(Files.readAllBytes(out.resolve(Manifest.FILE_NAME))), told);
    }
  }

  /** What went out knows itself: by this a page that is lost is known. */
  @Test
  void whatIsPublishedIsListed() throws IOException {
    assertEquals(java.util.Set.of(), PublishedFiles.in(out));
    Site.publish(out, "b: 2\na/c: 3\n");
    assertEquals(List.of("a/c", "b"), List.copyOf(PublishedFiles.in(out)));
    Files.writeString(out.resolve(Manifest.FILE_NAME), "{}");
    assertEquals(java.util.Set.of(), PublishedFiles.in(out));
  }
}
