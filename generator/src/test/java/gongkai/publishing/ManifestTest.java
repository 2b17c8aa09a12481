package gongkai.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestTest {
  @TempDir private Path temp;

  @Test
  void listsPathSizeAndDigestOneLinePerFile() throws IOException {
    Path out = temp.resolve("out");
    Site.publish(out, "b.html: \na \"quoted\" 名.html: abc\n");
    assertEquals(
        """
        {"format": "gongkai-manifest-1", "files": [
        {"path": "a \\"quoted\\" 名.html", "size": 3, \
        "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},
        {"path": "b.html", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"}
        ]}
        """,
        Files.readString(out.resolve("manifest.json")));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Path out = temp.resolve("out");
    Site.publish(out, "b.html: \na.html: abc\n");
    Map<String, Manifest.Entry> entries = Manifest.read(out.resolve("manifest.json")).orElseThrow();
    assertEquals(2, entries.size());
    assertEquals(
        new Manifest.Entry(
            "a.html", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        entries.get("a.html"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{}",
        "{\"format\": \"gongkai-manifest-2\", \"files\": []}",
        "{\"format\": \"gongkai-manifest-1\", \"files\": [",
        "{\"format\": \"gongkai-manifest-1\", \"files\": [1]}",
        "{\"format\": \"gongkai-manifest-1\", \"files\": [{\"path\": \"a\"}]}",
        "{\"format\": \"gongkai-manifest-1\", \"files\": [{\"path\": \"a\", \"size\":"
            + " 99999999999999999999, \"sha256\": \"\"}]}",
        "{\"format\": \"gongkai-manifest-1\", \"files\": []"
      })
  void takesNothingElseForAManifest(String text) throws IOException {
    Path file = Files.writeString(temp.resolve("manifest.json"), text);
    assertEquals(Optional.empty(), Manifest.read(file));
  }

  @Test
  void takesBytesThatAreNotUtf8ForNoManifest() throws IOException {
    Path file = Files.write(temp.resolve("manifest.json"), new byte[] {'{', '"', (byte) 0xff});
    assertEquals(Optional.empty(), Manifest.read(file));
  }
}
