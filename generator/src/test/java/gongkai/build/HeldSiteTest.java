package gongkai.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldSiteTest {
  private static final String PAGE = "reports/district/2023.html";

  @TempDir private Path root;

  private HeldSite held(boolean keepTexts) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteRequest request = new SiteRequest(root, Optional.empty(), true, keepTexts, 1);
    return SiteBuilder.loader(request).load().value().orElseThrow();
  }

  private void edit() throws IOException {
    Path report = root.resolve("content/reports/district/2023.md");
    Files.writeString(report, Files.readString(report).replace("type: team", "type: teem"));
  }

  @Test
  void aPreviewGivesTheBytesThatABuildWrites() throws IOException {
    HeldSite held = held(true);
    BuiltSite built = BuiltSite.of(root, root.resolve("out"), 2);
    for (String file : built.files()) {
      if (!file.equals("manifest.json")) {
        assertArrayEquals(
            Files.readAllBytes(built.folder().resolve(file)), held.file(file).orElseThrow(), file);
      }
    }
    assertEquals(Optional.empty(), held.file("nothing.html"));
  }

  @Test
  void aPreviewGoesOnShowingThePageOfAFileThatIsBeingEdited() throws IOException {
    HeldSite held = held(true);
    byte[] before = held.file(PAGE).orElseThrow();
    edit();
    assertArrayEquals(before, held.file(PAGE).orElseThrow());
  }

  @Test
  void aBuildStopsWhenAFileChangesUnderItsHands() throws IOException {
    HeldSite held = held(false);
    edit();
    IOException thrown = assertThrows(ChangedMeanwhileException.class, () -> held.file(PAGE));
    assertTrue(thrown.getMessage().contains("content/reports/district/2023.md"));
  }
}
