package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.cli.Ended;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests signed and checked by the real tools; left out where a tool is not installed. */
class SignedReleaseTest {
  @TempDir private Path temp;
  private ReleasedSite site;

  @BeforeEach
  void smallSite() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
  }

  private static void need(String program, String argument) {
    boolean there;
    try {
      Process process =
          new ProcessBuilder(program, argument)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      process.waitFor();
      there = true;
    } catch (IOException missing) {
      there = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      there = false;
    }
    assumeTrue(there, program + " is not installed: its signatures are not tried");
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertEquals(0, process.waitFor(), said);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A key of OpenSSH, and the file that says whose it is. */
  private Path sshKey(String name) throws IOException {
    need("ssh-keygen", "-?");
    Path key = temp.resolve(name);
    run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key.toString());
    String open = Files.readString(temp.resolve(name + ".pub")).strip();
    Files.writeString(
        temp.resolve(name + ".allowed"),
        name + "@example.org namespaces=\"gongkai-manifest\" " + open + "\n");
    return key;
  }

  private Ended release(String day, Path key) {
    return Ended.of(
        Locale.US,
        "release",
        "--site",
        site.root().toString(),
        "--date",
        day,
        "--sign",
        key.toString());
  }

  private Ended verify(Path copy, String... more) {
    List<String> all =
        new ArrayList<>(List.of("verify", "--site", site.root() + "", copy.toString()));
    all.addAll(Arrays.asList(more));
    return Ended.of(Locale.US, all.toArray(String[]::new));
  }

  private String allowed(String name) {
    return temp.resolve(name + ".allowed").toString();
  }

  private Path archive(String day) {
    return site.to().resolve(day + ".tar.gz");
  }

  @Test
  void aSignedReleaseIsKnownByItsSigner() throws IOException {
    Ended released = release("2024-02-01", sshKey("webmaster"));
    assertEquals(0, released.code(), released.err());
    assertTrue(released.out().contains("2024-02-01.manifest.json.sig"), released.out());
    assertTrue(
        ReleasedSite.archived(archive("2024-02-01")).containsKey("manifest.json.sig"),
        "the archive has the signature");
    Ended good = verify(archive("2024-02-01"), "--allowed-signers", allowed("webmaster"));
    assertEquals(0, good.code(), good.out() + good.err());
    assertTrue(good.err().contains("signed by webmaster@example.org, ED25519 SHA256:"), good.err());
    assertFalse(good.err().contains("its own manifest"), good.err());
    Ended unasked = verify(archive("2024-02-01"));
    assertEquals(0, unasked.code(), unasked.out());
    assertTrue(unasked.err().contains("was not checked"), unasked.err());
  }

  @Test
  void theSameKeyMakesTheSameArchive() throws IOException {
    Path key = sshKey("webmaster");
    release("2024-02-01", key);
    Map<String, String> first = ReleasedSite.files(site.to());
    ReleasedSite other = ReleasedSite.small(temp.resolve("other"));
    Ended.of(
        Locale.US,
        "release",
        "--site",
        other.root().toString(),
        "--date",
        "2024-02-01",
        "--sign",
        key.toString());
    assertEquals(first, ReleasedSite.files(other.to()));
  }

  @Test
  void anotherKeyAndAnotherNameAreStrangers() throws IOException {
    release("2024-02-01", sshKey("webmaster"));
    sshKey("other");
    Ended stranger = verify(archive("2024-02-01"), "--allowed-signers", allowed("other"));
    assertEquals(1, stranger.code(), stranger.out());
    assertTrue(stranger.out().contains("signed by a stranger"), stranger.out());
    Ended name =
        verify(
            archive("2024-02-01"),
            "--allowed-signers",
            allowed("webmaster"),
            "--signer",
            "director@example.org");
    assertEquals(1, name.code(), name.out());
    assertTrue(name.out().contains("signed by a stranger"), name.out());
    Ended right =
        verify(
            archive("2024-02-01"),
            "--allowed-signers",
            allowed("webmaster"),
            "--signer",
            "webmaster@example.org");
    assertEquals(0, right.code(), right.out());
  }

  @Test
  void aKeyThatMayNotSignManifestsIsAStranger() throws IOException {
    release("2024-02-01", sshKey("webmaster"));
    Path file = temp.resolve("webmaster.allowed");
    Files.writeString(file, Files.readString(file).replace("gongkai-manifest", "git"));
    Ended found = verify(archive("2024-02-01"), "--allowed-signers", file.toString());
    assertEquals(1, found.code(), found.out());
    assertTrue(found.out().contains("signed by a stranger"), found.out());
  }

  @Test
  void aChangedManifestAndAMissingSignatureAreFound() throws IOException {
    release("2024-02-01", sshKey("webmaster"));
    Path copy = temp.resolve("copy");
    ReleasedSite.unpack(archive("2024-02-01"), copy);
    assertEquals(0, verify(copy, "--allowed-signers", allowed("webmaster")).code());
    Path manifest = copy.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + "\n");
    Ended wrong = verify(copy, "--allowed-signers", allowed("webmaster"), "--format", "json");
    assertEquals(1, wrong.code(), wrong.out());
    assertTrue(wrong.out().contains("\"state\" : \"wrong\""), wrong.out());
    Files.delete(copy.resolve("manifest.json.sig"));
    Ended unsigned = verify(copy, "--allowed-signers", allowed("webmaster"));
    assertEquals(1, unsigned.code(), unsigned.out());
    assertTrue(unsigned.out().contains("not signed  manifest.json"), unsigned.out());
    Path elsewhere = site.to().resolve("2024-02-01.manifest.json.sig");
    Files.copy(site.out().resolve("manifest.json"), manifest, StandardCopyOption.REPLACE_EXISTING);
    Ended named =
        verify(
            copy, "--allowed-signers", allowed("webmaster"), "--signature", elsewhere.toString());
    assertEquals(0, named.code(), named.out());
  }

  @Test
  void nothingHidesUnderTheNameOfASignature() throws IOException {
    release("2024-02-01", sshKey("webmaster"));
    Path copy = temp.resolve("copy");
    ReleasedSite.unpack(archive("2024-02-01"), copy);
    Files.writeString(copy.resolve("manifest.json.minisig"), "<script>alert(1)</script>");
    Ended found = verify(copy);
    assertEquals(1, found.code(), found.out());
    assertTrue(found.out().contains("does not belong  manifest.json.minisig"), found.out());
  }

  @Test
  void anEarlierReleaseHasAGoodSignatureAndIsNamed() throws IOException {
    release("2024-02-01", sshKey("webmaster"));
    site.correct();
    Ended second =
        Ended.of(Locale.US, "release", "--site", site.root() + "", "--date", "2024-02-06");
    assertEquals(0, second.code(), second.err());
    assertTrue(
        Files.readAllLines(site.to().resolve("2024-02-06.delete.txt"))
            .contains("manifest.json.sig"),
        "a delta without a signature takes the old one away");
    Ended old = verify(archive("2024-02-01"), "--allowed-signers", allowed("webmaster"));
    assertEquals(1, old.code(), old.out());
    assertTrue(old.out().contains("an older release, of 2024-02-01"), old.out());
    assertTrue(old.err().contains("signed by webmaster@example.org"), old.err());
  }

  @Test
  void aKeyThatIsNoneIsWrongUsageAndOneThatFailsReleasesNothing() throws IOException {
    Path none = temp.resolve("none");
    Files.writeString(none, "hello\n");
    Ended wrong = release("2024-02-01", none);
    assertEquals(2, wrong.code(), wrong.err());
    assertEquals(2, verify(site.root(), "--signer", "x").code());
    need("ssh-keygen", "-?");
    Path damaged = temp.resolve("damaged");
    Files.writeString(damaged, "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n");
    Ended failed = release("2024-02-01", damaged);
    assertEquals(3, failed.code(), failed.err());
    assertTrue(failed.err().contains("ssh-keygen did not sign the manifest"), failed.err());
    assertFalse(Files.exists(site.root().resolve("content/ledger.jsonl")), "nothing is recorded");
    assertEquals(Map.of(), ReleasedSite.files(site.to()));
  }

  @Test
  void minisignSignsToo() throws IOException {
    need("minisign", "-v");
    Path key = temp.resolve("mini.key");
    Path open = temp.resolve("mini.pub");
    run("minisign", "-G", "-W", "-p", open.toString(), "-s", key.toString());
    Ended released = release("2024-02-01", key);
    assertEquals(0, released.code(), released.err());
    assertTrue(released.out().contains("2024-02-01.manifest.json.minisig"), released.out());
    Ended good = verify(archive("2024-02-01"), "--allowed-signers", open.toString());
    assertEquals(0, good.code(), good.out() + good.err());
    assertTrue(good.err().contains("signed by minisign "), good.err());
    String number = good.err().replaceFirst("(?s).*signed by minisign ([0-9A-F]{16}).*", "$1");
    String[] asked = {"--allowed-signers", open.toString(), "--signer", number};
    assertEquals(0, verify(archive("2024-02-01"), asked).code());
    asked[3] = "0000000000000000";
    assertEquals(1, verify(archive("2024-02-01"), asked).code(), "another key is asked for");
    Path other = temp.resolve("other.pub");
    run("minisign", "-G", "-W", "-p", other.toString(), "-s", temp.resolve("other.key") + "");
    Ended stranger = verify(archive("2024-02-01"), "--allowed-signers", other.toString());
    assertEquals(1, stranger.code(), stranger.out());
    assertTrue(stranger.out().contains("signed by a stranger"), stranger.out());
    Path copy = temp.resolve("copy");
    ReleasedSite.unpack(archive("2024-02-01"), copy);
    Path manifest = copy.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest) + "\n");
    Ended wrong = verify(copy, "--allowed-signers", open.toString());
    assertEquals(1, wrong.code(), wrong.out());
    assertTrue(wrong.out().contains("signature does not fit"), wrong.out());
  }
}
