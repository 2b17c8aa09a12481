package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.LiveLoader;
import gongkai.line.SiteBuilder;
import gongkai.line.request.ChangedFiles;
import gongkai.line.request.SiteRequest;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.release.difference.ReportDifference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release would change, found of a site that is only held. */
class SinceReleaseTest {
  @TempDir Path temp;
  private ReleasedSite site;
  private String path;
  private ReportId report;

  @BeforeEach
  void smallSite() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
    path = ReleasedSite.REPORT.replaceFirst("^content/", "").replaceFirst("md$", "html");
    String[] names = path.split("[/.]", -1);
    report = new ReportId(new UnitId(names[1]), names[2]);
  }

  private SinceRelease since() throws IOException {
    SiteRequest preview =
        new SiteRequest(site.root(), Optional.empty(), true, SiteRequest.Purpose.PREVIEW, 1);
    LiveLoader loader = SiteBuilder.loader(preview);
    return SinceRelease.of(site.root(), site.out(), loader.check(ChangedFiles.ANY).seen());
  }

  @Test
  void tellsNothingRightAfterARelease() throws IOException {
    site.release("2024-02-01");
    SinceRelease since = since();
    assertEquals(ReleaseId.parse("2024-02-01"), since.last());
    assertEquals(Set.of(), since.changed());
    assertEquals(List.of(), since.lost());
    assertEquals(Optional.of(List.of()), since.differences());
  }

  @Test
  void tellsTheDifferencesThatTheReleaseTellsThen() throws IOException {
    site.release("2024-02-01");
    site.correct();
    SinceRelease since = since();
    assertEquals(Set.of(report), since.changed());
    List<ReportDifference> told = since.differences().orElseThrow();
    assertEquals(site.release("2024-02-06").differences(), told);
  }

  @Test
  void tellsTheAddressesThatWouldBeGoneAndWhoHasTheText() throws IOException {
    site.release("2024-02-01");
    Path file = site.root().resolve(ReleasedSite.REPORT);
    Files.move(file, file.resolveSibling("moved.md"));
    List<LostAddress> lost = since().lost();
    LostAddress page =
        lost.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    assertEquals(Optional.of(report), page.report());
    assertEquals(List.of(new ReportId(report.unit(), "moved")), page.heirs());
    assertTrue(lost.stream().noneMatch(one -> one.path().startsWith("assets/")), lost::toString);
    String text = Files.readString(file.resolveSibling("moved.md"));
    Files.writeString(
        file.resolveSibling("moved.md"),
        text.replaceFirst("---\n", "---\naliases: [" + path + "]\n"));
    assertTrue(since().lost().stream().noneMatch(one -> one.path().equals(path)));
  }

  @Test
  void comparesWithWhatWasBuiltLastBeforeTheFirstRelease() throws IOException {
    SiteRequest build =
        new SiteRequest(site.root(), Optional.empty(), false, SiteRequest.Purpose.BUILD, 1);
    SiteBuilder.build(build, site.out());
    assertEquals(List.of(), since().lost());
    Files.delete(site.root().resolve(ReleasedSite.REPORT));
    assertTrue(since().lost().stream().anyMatch(one -> one.path().equals(path)));
    assertEquals(Set.of(), since().changed());
  }
}
