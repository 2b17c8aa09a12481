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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test is a run of the program or several, one behind the other. */
class StoreTest {
  @TempDir private Path folder;

  private final List<String> made = new ArrayList<>();

  private String get(Store store, String key) {
    byte[] result =
        store.get(
            "findings",
            key,
            () -> {
              made.add(key);
              return ("of " + key).getBytes(StandardCharsets.UTF_8);
            });
    return new String(result, StandardCharsets.UTF_8);
  }

  private Store store(String program) {
    return Store.in(folder.resolve(".gongkai"), program);
  }

  private void run(String... keys) {
    Store store = store("program 1");
    for (String key : keys) {
      assertEquals("of " + key, get(store, key));
    }
    store.save();
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
    assertArrayEquals(new byte[] {1}, store.get("x", "a", () -> new byte[] {1}));
    assertArrayEquals(new byte[] {2}, store.get("y", "a", () -> new byte[] {2}));
  }

  @Test
  void takesNothingFromAnotherProgram() {
    run("a");
    get(store("program 2"), "a");
    assertEquals(List.of("a", "a"), made);
  }

  @Test
  void losesNothingButTimeWhenItIsDeleted() throws IOException {
    run("a");
    Files.delete(file());
    run("a");
    assertEquals(List.of("a", "a"), made);
  }

  @Test
  void takesWhatIsWholeOfATornFile() throws IOException {
    run("a", "b", "c");
    byte[] whole = Files.readAllBytes(file());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      Store store = store("program 1");
      for (String key : List.of("a", "b", "c")) {
        assertEquals("of " + key, get(store, key));
      }
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
      Store store = store("program 1");
      assertEquals("of a", get(store, "a"));
      assertEquals("of b", get(store, "b"));
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
  void forgetsWhatItsSiteHasNotNeededForLong() throws IOException {
    String[] many = new String[100];
    for (int i = 0; i < many.length; i++) {
      many[i] = "key" + i;
    }
    run(many);
    long full = Files.size(file());
    run("new 1");
    long small = Files.size(file());
    assertTrue(small * 10 < full, small + " of " + full);
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
