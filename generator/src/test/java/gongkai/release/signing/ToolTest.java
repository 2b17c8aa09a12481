package gongkai.release.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of programs that may not be there, and what their files look like. */
class ToolTest {
  @TempDir private Path temp;

  @Test
  void aProgramThatIsNotInstalledIsSaidToBeMissing() {
    ToolException e =
        assertThrows(ToolException.class, () -> Tool.of("gongkai-no-such-program", "-V").run());
    assertTrue(e.isMissing());
    assertEquals("gongkai-no-such-program", e.program());
  }

  private Optional<SignatureForm> keyOf(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("key"), text);
    return SigningKey.of(file).map(SigningKey::form);
  }

  @Test
  void aKeyIsKnownByItsFirstLine() throws IOException {
    Optional<SignatureForm> ssh = Optional.of(SignatureForm.SSH);
    for (String key :
        List.of(
            "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n",
            "-----BEGIN RSA PRIVATE KEY-----\n",
            "ssh-ed25519 AAAAC3 张三@example\n",
            "sk-ssh-ed25519@openssh.com AAAAG\n",
            "ecdsa-sha2-nistp256 AAAAE2\n")) {
      assertEquals(ssh, keyOf(key), key);
    }
    assertEquals(
        Optional.of(SignatureForm.MINISIGN), keyOf("untrusted comment: minisign secret key\nRW"));
    assertEquals(Optional.empty(), keyOf(""));
    assertEquals(Optional.empty(), keyOf("-----BEGIN CERTIFICATE-----\n"));
    assertEquals(Optional.empty(), SigningKey.of(temp));
  }

  private static boolean isSignature(String text) {
    return ManifestSignature.read(text.getBytes(StandardCharsets.UTF_8)).isPresent();
  }

  @Test
  void aSignatureIsNothingElseBesides() {
    String ssh = "-----BEGIN SSH SIGNATURE-----\nU1NIU0lH\n-----END SSH SIGNATURE-----\n";
    assertTrue(isSignature(ssh));
    assertTrue(isSignature(ssh.replace("\n", "\r\n")));
    assertFalse(isSignature(ssh + "<script>"));
    assertFalse(isSignature("x" + ssh));
    String mini = "untrusted comment: a\nRUTy\ntrusted comment: b\nARMz\n";
    assertTrue(isSignature(mini));
    assertFalse(isSignature(mini + "more\n"));
    assertFalse(isSignature(""));
  }
}
