package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.reading.ChangedMeanwhileException;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldSiteTest {
  private static final String PAGE = "reports/district/2023.html";

  @TempDir private Path root;

  private HeldSite held(SiteRequest.Purpose purpose) throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    SiteRequest request = new SiteRequest(root, Optional.empty(), true, purpose, 1);
    return SiteBuilder.loader(request).load(ChangedFiles.ANY).value().orElseThrow();
  }

  private void edit() throws IOException {
    Path report = root.resolve("content/reports/district/2023.md");
    Files.writeString(report, Files.readString(report).replace("type: team", "type: teem"));
  }

  @Test
  void aPreviewGivesTheBytesThatABuildWrites() throws IOException {
    HeldSite held = held(SiteRequest.Purpose.PREVIEW);
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
    HeldSite held = held(SiteRequest.Purpose.PREVIEW);
    byte[] before = held.file(PAGE).orElseThrow();
    edit();
    assertArrayEquals(before, held.file(PAGE).orElseThrow());
  }

  @Test
  void aBuildGoesOnWithTheTextThatItPlanned() throws IOException {
    HeldSite held = held(SiteRequest.Purpose.BUILD);
    byte[] planned = held.file(PAGE).orElseThrow();
    edit();
    assertArrayEquals(planned, held.file(PAGE).orElseThrow());
  }

  @Test
  void aBuildStopsWhenTheStoreLosesATextAndItsFileHasChanged() throws IOException {
    SiteFolder.write(root, SiteFolder.SMALL);
    Path kept = root.resolve(".gongkai/bodies.store");
    try (Store store = Store.in(kept.getParent(), "1")) {
      SiteRequest request =
          new SiteRequest(root, Optional.empty(), true, SiteRequest.Purpose.BUILD, 1).with(store);
      HeldSite held = SiteBuilder.loader(request).load(ChangedFiles.ANY).value().orElseThrow();
      byte[] planned = held.file(PAGE).orElseThrow();
      Files.write(kept, new byte[0]);
      assertArrayEquals(planned, held.file(PAGE).orElseThrow());
      // A text that was used just now is at hand without the store.
      HeldSite next = SiteBuilder.loader(request).load(ChangedFiles.ANY).value().orElseThrow();
      Files.write(kept, new byte[0]);
      edit();
      IOException thrown = assertThrows(ChangedMeanwhileException.class, () -> next.file(PAGE));
      assertTrue(thrown.getMessage().contains("content/reports/district/2023.md"));
    }
  }

  @Test
  void nothingIsShownThroughALink() throws IOException {
    Path secret = Files.writeString(root.resolve("secret.css"), "secret");
    Path attachment = root.resolve("content/reports/district/2023.txt");
    SiteFolder.write(root, SiteFolder.SMALL);
    Files.writeString(attachment, "attached");
    HeldSite held = held(SiteRequest.Purpose.PREVIEW);
    assertEquals(
        "attached",
        new String(
            held.file("reports/district/2023.txt").orElseThrow(),
            java.nio.charset.StandardCharsets.UTF_8));
    Files.delete(attachment);
    Files.createSymbolicLink(attachment, secret);
    assertThrows(IOException.class, () -> held.file("reports/district/2023.txt"));

    Files.delete(attachment);
    Files.createDirectories(root.resolve("themes/default/assets"));
    Files.createSymbolicLink(root.resolve("themes/default/assets/secret.css"), secret);
    Files.createSymbolicLink(
        root.resolve("themes/default/templates"),
        Files.createDirectories(root.resolve("elsewhere")));
    Files.writeString(root.resolve("elsewhere/home.peb"), "secret");
    HeldSite again = held(SiteRequest.Purpose.PREVIEW);
    String home =
        new String(again.file("index.html").orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(home.contains("<html") && !home.contains("secret"), home);
  }

  /** A web page that was imported is kept, but its scripts must not run in the portal's name. */
  @Test
  void attachmentsThatABrowserWouldRunAreNotPublished() throws IOException {
    SiteFolder.write(
        root,
        "-- content/reports/district/2023.html --\n<script>alert(1)</script>\n"
            + "-- content/reports/district/2023.SVG --\n<svg/>\n"
            + "-- content/reports/district/2023.pdf --\npdf\n");
    HeldSite held = held(SiteRequest.Purpose.BUILD);
    assertTrue(held.file("reports/district/2023.pdf").isPresent());
    assertEquals(Optional.empty(), held.file("reports/district/2023.SVG"));
    String page =
        new String(held.file(PAGE).orElseThrow(), java.nio.charset.StandardCharsets.UTF_8);
    assertTrue(page.contains("新建工会35家") && !page.contains("alert(1)"));
  }
}
