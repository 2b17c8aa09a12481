package gongkai.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Sha256Test {
  /** Enough for the library of the system to be asked, where there is one. */
  private static final int MEGABYTES = 12;

  @Test
  void isTheSameBeforeAndAfterTheSystemIsAsked() throws Exception {
    Random random = new Random(7);
    for (int i = 0; i < MEGABYTES * 4; i++) {
      byte[] bytes = new byte[(1 << 18) - i];
      random.nextBytes(bytes);
      byte[] expected = MessageDigest.getInstance("SHA-256").digest(bytes);
      assertEquals(HexFormat.of().formatHex(expected), Sha256.of(bytes));
    }
  }

  @Test
  void isTheSameOfPiecesOfAnySize() throws Exception {
    byte[] bytes = new byte[1 << 20];
    new Random(9).nextBytes(bytes);
    Sha256 sha256 = new Sha256();
    // Large first pieces go to the library once much was digested, small ones never.
    for (int size : new int[] {1 << 16, 100, 1 << 19, 1 << 16, 20_000, 1 << 18, 7, 1 << 16}) {
      MessageDigest expected = MessageDigest.getInstance("SHA-256");
      for (int from = 0; from < bytes.length; from += size) {
        int count = Math.min(size, bytes.length - from);
        sha256.add(bytes, from, count);
        expected.update(bytes, from, count);
      }
      for (int more = 0; more < 9; more++) {
        sha256.add(bytes, bytes.length);
        expected.update(bytes);
      }
      assertEquals(HexFormat.of().formatHex(expected.digest()), sha256.finish());
    }
    assertEquals(Sha256.of(""), sha256.finish());
  }

  @Test
  void isThatOfTheStandardForNothingAndForAFewBytes() {
    assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Sha256.of("abc"));
  }

  /** Of a million times the letter a, as FIPS 180-4 has it. */
  @Test
  void theSystemDigestsAsTheStandardSays() {
    assumeTrue(System.getProperty("os.name").equals("Linux") && SystemSha256.Linked.IS_RIGHT);
    assertEquals(
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0",
        SystemSha256.digits("a".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII)));
  }
}
