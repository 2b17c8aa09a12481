package gongkai.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.SourceLocation;
import gongkai.line.HeldSite;
import gongkai.line.request.ChangedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class LiveSiteTest {
  private static final Problem ERROR = Problem.error("test-fault", SourceLocation.of("b"), "x");
  private static final Problem WARNING = Problem.warning("test-fault", SourceLocation.of("a"), "x");

  private final AtomicReference<Outcome<HeldSite>> outcome =
      new AtomicReference<>(Outcome.failed(List.of(ERROR)));
  private final LiveSite live = new LiveSite(changed -> outcome.get());

  private PreviewEvent load(Outcome<HeldSite> next) {
    outcome.set(next);
    return live.load(ChangedFiles.ANY).orElseThrow();
  }

  @Test
  void holdsNoSiteBeforeAFirstGoodLoad() {
    assertInstanceOf(PreviewEvent.Refused.class, load(Outcome.failed(List.of(ERROR))));
    assertTrue(live.snapshot().site().isEmpty());
    assertEquals(List.of(ERROR), live.snapshot().problems());
  }

  @Test
  void showsNoSiteThatABuildWouldRefuse() {
    HeldSite good = path -> Optional.empty();
    HeldSite faulty = path -> Optional.empty();
    load(Outcome.of(good, List.of(WARNING)));
    assertInstanceOf(PreviewEvent.Refused.class, load(Outcome.of(faulty, List.of(WARNING, ERROR))));
    assertEquals(Optional.of(good), live.snapshot().site());
    assertEquals(List.of(ERROR, WARNING), live.snapshot().problems(), "errors first");
  }

  @Test
  void givesEachSiteAVersionOfItsOwn() {
    HeldSite site = path -> Optional.empty();
    load(Outcome.of(site, List.of()));
    String first = live.snapshot().version();
    load(Outcome.of(site, List.of()));
    assertNotEquals(first, live.snapshot().version());
    LiveSite other = new LiveSite(changed -> outcome.get());
    other.load(ChangedFiles.ANY);
    assertNotEquals(first, other.snapshot().version(), "in another run too");
  }

  @Test
  void tellsWhichPagesNeedNothingButNewSheets() {
    HeldSite site = path -> Optional.empty();
    load(Outcome.of(site, List.of()));
    String first = live.snapshot().version();
    ChangedFiles sheet = ChangedFiles.of(Path.of("/s/themes/own/assets/site.css"));
    live.load(sheet);
    live.load(sheet);
    assertEquals(first, live.snapshot().alike().get(1));
    assertTrue(live.snapshot().told().endsWith(" " + first), live.snapshot().told());
    live.load(sheet.and(ChangedFiles.of(Path.of("/s/content/site.yml"))));
    assertEquals(List.of(), live.snapshot().alike());
    outcome.set(Outcome.of(site, List.of(WARNING)));
    live.load(sheet);
    assertEquals(List.of(), live.snapshot().alike(), "the panel of warnings is new");
  }

  @Test
  void saysNothingOfALoadThatWasInterrupted() {
    Thread.currentThread().interrupt();
    assertTrue(live.load(ChangedFiles.ANY).isEmpty());
    assertTrue(Thread.interrupted());
    assertTrue(live.snapshot().problems().isEmpty());
  }
}
