package gongkai.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test is a run of the program or several, one behind the other. */
class StoreTest {
  @TempDir private Path folder;

  private static final ValueForm<String> TEXT = ValueForm.of(String.class);

  private final List<String> made = new ArrayList<>();

  private String get(Store store, String key) {
    return get(store, "findings", key);
  }

  private String get(Store store, String kind, String key) {
    try {
      return store.get(
          kind,
          key,
          TEXT,
          () -> {
            made.add(key);
            return "of " + key + " in " + kind;
          });
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Store store(String program) {
    return Store.in(folder.resolve(".gongkai"), program);
  }

  private void run(String... keys) {
    try (Store store = store("program 1")) {
      for (String key : keys) {
        assertEquals("of " + key + " in findings", get(store, key));
      }
    }
  }

  private Path file() {
    return folder.resolve(".gongkai/findings.store");
  }

  @Test
  void makesNothingTwiceInARun() {
    Store store = Store.inMemory();
    get(store, "a");
    get(store, "a");
    assertEquals(List.of("a"), made);
  }

  @Test
  void makesNothingAgainInTheNextRun() {
    run("a", "b");
    run("b", "c");
    run("a", "c");
    assertEquals(List.of("a", "b", "c"), made);
  }

  @Test
  void keepsResultsOfDifferentKindsApart() {
    Store store = Store.inMemory();
    assertEquals("of a in x", get(store, "x", "a"));
    assertEquals("of a in y", get(store, "y", "a"));
  }

  @Test
  void takesNothingFromAnotherProgram() {
    run("a");
    try (Store store = store("program 2")) {
      get(store, "a");
    }
    assertEquals(List.of("a", "a"), made);
  }

  @Test
  void losesNothingButTimeWhenItIsDeleted() throws IOException {
    run("a");
    Files.delete(file());
    run("a");
    assertEquals(List.of("a", "a"), made);
  }

  /** Long and short results in turn, in a file that is too large to be read whole. */
  @Test
  void findsAllResultsOfALargeFile() throws IOException {
    String large = "x".repeat(1 << 19);
    try (Store store = store("program 1")) {
      for (int i = 0; i < 40; i++) {
        store.keep("findings", "large " + i, TEXT, large + i);
        for (int j = 0; j < 20 * i; j++) {
          store.keep("findings", "short " + i + " " + j, TEXT, "of " + j);
        }
      }
    }
    assertTrue(Files.size(file()) > 20_000_000, Files.size(file()) + " bytes");
    try (Store store = store("program 1")) {
      for (int i = 0; i < 40; i++) {
        assertEquals(Optional.of(large + i), store.known("findings", "large " + i, TEXT));
        for (int j = 0; j < 20 * i; j++) {
          String key = "short " + i + " " + j;
          assertEquals(Optional.of("of " + j), store.known("findings", key, TEXT), key);
        }
      }
    }
  }

  @Test
  void takesWhatIsWholeOfATornFile() throws IOException {
    run("a", "b", "c");
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      run("a", "b", "c");
    }
  }

  @Test
  void takesNoResultOfWhichABitFlipped() throws IOException {
    run("a", "b");
    byte[] whole = Files.readAllBytes(file());
    for (int i = 0; i < whole.length; i++) {
      byte[] broken = whole.clone();
      broken[i] ^= 0x10;
      Files.write(file(), broken);
      run("a", "b");
    }
  }

  @Test
  void readsOnAfterNoise() throws IOException {
    Files.createDirectories(file().getParent());
    Files.write(file(), new byte[] {0, 5, 1, 2, (byte) 0xFF, 9, 9, 9, 9});
    run("a");
    run("a");
    assertEquals(List.of("a"), made);
  }

  @Test
  void goesOnBehindTheLastWholeResult() throws IOException {
    run("a", "b");
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), java.util.Arrays.copyOf(whole, whole.length - 1));
    run("b");
    assertArrayEquals(whole, Files.readAllBytes(file()));
    run("a", "b");
    assertEquals(List.of("a", "b", "b"), made);
  }

  @Test
  void forgetsWhatItsSiteDoesNotNeedBeforeThatFillsTheDisk() throws IOException {
    String large = "x".repeat(1 << 20);
    for (int i = 0; i < 8; i++) {
      try (Store store = store("program 1")) {
        store.get("findings", "kept", TEXT, () -> "kept");
        store.get("findings", "old " + i, TEXT, () -> large);
      }
    }
    assertTrue(Files.size(file()) < 4 << 20, "bytes: " + Files.size(file()));
    run("b");
    assertTrue(Files.size(file()) < 1000, "bytes: " + Files.size(file()));
    try (Store store = store("program 1")) {
      assertEquals("kept", store.get("findings", "kept", TEXT, () -> "kept"));
    }
    assertEquals(List.of("b"), made);
  }

  private record Other(String name, List<Integer> numbers) {}

  @Test
  void takesBytesThatAreNoneOfTheValueForNothing() throws IOException {
    ValueForm<Other> form = ValueForm.of(Other.class);
    try (Store store = store("program 1")) {
      store.keep("findings", "a", TEXT, "\uFFFF".repeat(30));
      assertEquals(Optional.empty(), store.known("findings", "a", form));
      Other other = new Other("b", List.of(1, 2));
      assertEquals(other, store.get("findings", "a", form, () -> other));
    }
  }

  @Test
  void leavesNoWordOfWhatIsNotNeededAnyMoreWhereThatIsAsked() throws IOException {
    try (Store store = store("program 1")) {
      store.keep("findings", "then", TEXT, "SECRET");
      store.keep("findings", "named", TEXT, "NAMED");
    }
    try (Store store = store("program 1")) {
      store.keep("findings", "now", TEXT, "masked");
      store.need("findings", "named");
      store.clearOthers("findings");
    }
    String kept = new String(Files.readAllBytes(file()), StandardCharsets.ISO_8859_1);
    assertFalse(kept.contains("SECRET"), kept);
    assertTrue(kept.contains("NAMED") && kept.contains("masked"), kept);
    try (Store store = store("program 1")) {
      assertEquals(Optional.empty(), store.known("findings", "then", TEXT));
      assertEquals(Optional.of("NAMED"), store.known("findings", "named", TEXT));
    }
  }

  @Test
  void holdsInMemoryOnlyWhatTheNewestLoadNeeded() {
    Store store = Store.inMemory();
    get(store, "a");
    get(store, "b");
    store.settle();
    get(store, "b");
    store.settle();
    get(store, "a");
    get(store, "b");
    assertEquals(List.of("a", "b", "a"), made);
  }

  @Test
  void readsThoughItCannotLock() throws IOException {
    run("a");
    Files.delete(folder.resolve(".gongkai/lock"));
    Files.createDirectory(folder.resolve(".gongkai/lock"));
    run("a", "b");
    run("b");
    assertEquals(List.of("a", "b", "b"), made);
  }

  @Test
  void writesNothingThroughALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".gongkai"), elsewhere);
    run("a");
    try (Stream<Path> files = Files.list(elsewhere)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void ignoresItsFolderAlsoWhereSomebodyElseMadeIt() throws IOException {
    Files.createDirectory(folder.resolve(".gongkai"));
    run("a");
    assertTrue(Files.exists(folder.resolve(".gongkai/.gitignore")));
  }

  @Test
  void letsOneOfTwoRunsAtOnceWriteAndBothRead() {
    run("a");
    try (Store first = store("program 1");
        Store second = store("program 1")) {
      get(first, "b");
      get(second, "a");
      get(second, "c");
      get(second, "c");
    }
    run("a", "b", "c");
    assertEquals(List.of("a", "b", "c", "c"), made);
  }

  @Test
  void writesNothingForWhoeverOnlyReads() throws IOException {
    try (Store store = Store.reading(folder.resolve(".gongkai"), "program 1")) {
      get(store, "a");
      assertEquals("of a in findings", get(store, "a"));
    }
    assertFalse(Files.exists(folder.resolve(".gongkai")));
    run("a");
    byte[] before = Files.readAllBytes(file());
    try (Store store = Store.reading(folder.resolve(".gongkai"), "program 1")) {
      get(store, "a");
      get(store, "b");
    }
    assertArrayEquals(before, Files.readAllBytes(file()));
    assertEquals(List.of("a", "a", "b"), made);
  }

  @Test
  void doesNotTouchTheDiskWhenNothingIsNew() throws IOException {
    run("a");
    byte[] before = Files.readAllBytes(file());
    Files.setLastModifiedTime(file(), java.nio.file.attribute.FileTime.fromMillis(1000));
    run("a");
    assertEquals(1000, Files.getLastModifiedTime(file()).toMillis());
    assertArrayEquals(before, Files.readAllBytes(file()));
  }

  @Test
  void isNoFaultOfTheSiteWhenItCannotBeWritten() throws IOException {
    Files.writeString(folder.resolve(".gongkai"), "a file stands here");
    run("a");
    assertEquals("a file stands here", Files.readString(folder.resolve(".gongkai")));
  }

  @Test
  void keepsItsFolderOutOfRepositories() throws IOException {
    run("a");
    assertEquals("*\n", Files.readString(folder.resolve(".gongkai/.gitignore")));
    assertFalse(Files.exists(folder.resolve(".gongkai/findings.store.next")));
  }
}
