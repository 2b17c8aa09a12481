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
  void isThatOfTheStandardForNothingAndForAFewBytes() {
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sha256.of(""));
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
