package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Problem;
import gongkai.ledger.Ledger;
import gongkai.line.SiteBuilder;
import gongkai.line.request.SiteRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever cuts the ledger off wants a change to be silent. */
class CutLedgerTest {
  private static final String KEPT = "content/.releases/2024-02-06.manifest.json";

  @TempDir private Path temp;
  private ReleasedSite site;

  @BeforeEach
  void releasedTwice() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    site.release("2024-02-01");
    site.correct();
    site.release("2024-02-06");
    site.edit(ReleasedSite.REPORT, "一年来", "一年里");
  }

  private Path ledger() {
    return site.root().resolve(Ledger.PATH);
  }

  private List<String> told() throws IOException {
    SiteRequest request =
        new SiteRequest(site.root(), Optional.empty(), true, SiteRequest.Purpose.CHECK, 1);
    return SiteBuilder.check(request).stream()
        .filter(Problem::isError)
        .map(problem -> problem.code() + " " + problem.arguments().get(0))
        .toList();
  }

  @Test
  void aReleaseThatIsCutOffIsMissed() throws IOException {
    Files.writeString(
        ledger(),
        Files.readAllLines(ledger()).stream()
            .filter(line -> line.contains("2024-02-01"))
            .collect(Collectors.joining("\n", "", "\n")));
    assertEquals(List.of("ledger-lacks 2024-02-06"), told());
    assertEquals(List.of("ledger-lacks"), site.refused("2024-02-10"));
  }

  @Test
  void soIsALedgerThatIsDeletedOrEmptied() throws IOException {
    Files.writeString(ledger(), "");
    List<String> both = List.of("ledger-lacks 2024-02-01", "ledger-lacks 2024-02-06");
    assertEquals(both, told());
    Files.delete(ledger());
    assertEquals(both, told());
    assertEquals(List.of("ledger-lacks", "ledger-lacks"), site.refused("2024-02-10"));
    assertFalse(Files.exists(ledger()));
  }

  /** Killed behind the ledger's line, the release is made and its manifest not yet kept. */
  @Test
  void theManifestOfAReleaseThatWasKilledIsKeptByTheNext() throws IOException {
    Path stage = site.to().resolve(".2024-02-06.gongkai-release");
    Files.createDirectories(stage);
    Files.move(site.root().resolve(KEPT), stage.resolve("manifest"));
    site.edit(ReleasedSite.REPORT, "一年里", "一年来");
    assertEquals(List.of(), told());
    site.edit(
        ReleasedSite.REPORT,
        "note: 更正<数字>。}",
        "note: 更正<数字>。}, {date: 2024-02-10, kind: supplement, note: 补充。}");
    Released released = site.release("2024-02-10");
    assertTrue(Files.exists(site.root().resolve(KEPT)));
    assertTrue(released.files().toString().contains("2024-02-10.delta.tar.gz"));
    assertFalse(Files.exists(stage));
  }
}
