package gongkai.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.ledger.Ledger;
import gongkai.line.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site is released, changed, and released again. */
class SiteReleaseTest {
  @TempDir private Path temp;
  private ReleasedSite site;

  @BeforeEach
  void smallSite() throws IOException {
    site = ReleasedSite.small(temp.resolve("site"));
  }

  /** What must be as it was when a release fails. */
  private Map<String, String> kept() throws IOException {
    Map<String, String> kept = new TreeMap<>(ReleasedSite.files(site.to()));
    kept.putAll(ReleasedSite.files(site.root().resolve("content")));
    return kept;
  }

  private Ledger ledger() throws IOException {
    return Ledger.of(site.root()).value().orElseThrow();
  }

  @Test
  void theFirstReleaseIsTheWholeSiteAndOneLineForEachReport() throws IOException {
    Released released = site.release("2024-02-01");
    assertEquals(List.of("2024-02-01.tar.gz"), names(released));
    assertEquals(
        ReleasedSite.files(site.out()),
        ReleasedSite.archived(site.to().resolve("2024-02-01.tar.gz")));
    assertEquals(1, ledger().lines().size());
    assertEquals(released.head(), ledger().head());
    assertEquals(
        ReleasedSite.files(site.out()).get("manifest.json"),
        ledger().last().orElseThrow().manifest());
  }

  private static List<String> names(Released released) {
    return released.files().stream().map(file -> file.getFileName().toString()).toList();
  }

  @Test
  void aChangeWithoutANoteIsRefusedAndLeavesEverythingAsItWas() throws IOException {
    site.release("2024-02-01");
    site.edit(ReleasedSite.REPORT, "一年来", "一年里");
    Map<String, String> before = kept();
    assertEquals(List.of("released-changed-body"), site.refused("2024-02-06"));
    assertEquals(before, kept());
  }

  @Test
  void theDeltaMakesTheNewReleaseOfTheOldOne() throws IOException {
    site.write(
        "content/reports/district/2022.md",
        "---\ntitle: 2022年述职报告\nunit: district\nyear: 2022\ntype: team\nstatus: published\n"
            + "published: 2023-01-20\n---\n## 一、工作\n\n正文。\n");
    site.write("content/reports/district/2022.txt", "将要撤下");
    site.release("2024-02-01");
    Map<String, String> host = ReleasedSite.archived(site.to().resolve("2024-02-01.tar.gz"));
    site.correct();
    site.edit("content/reports/district/2022.md", "status: published", "status: withdrawn");
    site.edit(
        "content/reports/district/2022.md",
        "published: 2023-01-20\n",
        "published: 2023-01-20\nchanges: [{date: 2024-02-05, kind: withdrawal, by: 甲, note: 乙}]\n");
    site.release("2024-02-06");
    Map<String, String> delta = ReleasedSite.archived(site.to().resolve("2024-02-06.delta.tar.gz"));
    List<String> deleted = Files.readAllLines(site.to().resolve("2024-02-06.delete.txt"));
    assertTrue(deleted.contains("reports/district/2022.txt"), deleted.toString());
    assertTrue(delta.size() < host.size());
    host.putAll(delta);
    host.keySet().removeAll(deleted);
    assertEquals(ReleasedSite.archived(site.to().resolve("2024-02-06.tar.gz")), host);
    assertEquals(4, ledger().lines().size());
  }

  @Test
  void theDifferenceIsTold() throws IOException {
    site.release("2024-02-01");
    site.correct();
    Released released = site.release("2024-02-06");
    assertEquals(
        List.of(
            "2024-02-06.tar.gz",
            "2024-02-06.delta.tar.gz",
            "2024-02-06.delete.txt",
            "2024-02-06.difference.zh.html",
            "2024-02-06.difference.en.html"),
        names(released));
    for (String language : List.of("zh", "en")) {
      Path file = site.to().resolve("2024-02-06.difference." + language + ".html");
      Document page = Jsoup.parse(Files.readString(file));
      assertEquals(List.of("35 家 “新建工会35家”", "36 家 “新建工会36家”"), page.select("td").eachText());
      assertEquals(List.of("35", "36"), page.select("ol del, ol ins").eachText());
      assertTrue(page.select("ul").text().contains("更正<数字>。"));
    }
  }

  /** Whoever approves sees one report and what of it changed, not one gone and one new. */
  @Test
  void aReportThatMovedIsComparedWithWhatItWas() throws IOException {
    site.release("2024-02-01");
    site.correct();
    Files.move(site.root().resolve("content/reports/district"), temp.resolve("borough"));
    Files.move(temp.resolve("borough"), site.root().resolve("content/reports/borough"));
    site.write(
        "content/units/borough.yml",
        Files.readString(site.root().resolve("content/units/district.yml"))
            + "aliases: [district]\n");
    Files.delete(site.root().resolve("content/units/district.yml"));
    site.edit("content/reports/borough/2023.md", "unit: district", "unit: borough");
    Released released = site.release("2024-02-06");
    assertEquals(1, released.differences().size());
    Path file = site.to().resolve("2024-02-06.difference.en.html");
    Document page = Jsoup.parse(Files.readString(file));
    assertEquals("Moved: 2023年述职报告 borough/2023", page.select("h2").text());
    assertEquals(
        List.of("35 家 “新建工会35家”", "36 家 “新建工会36家”", "district/2023", "borough/2023"),
        page.select("td").eachText());
    assertEquals(List.of("35", "36"), page.select("ol del, ol ins").eachText());
  }

  @Test
  void aWithdrawnReportThatMovedIsNotNew() throws IOException {
    site.release("2024-02-01");
    site.withdraw("2024-02-02");
    assertEquals(new Released.Count(0, 1), site.release("2024-02-03").reports());
    Path folder = site.root().resolve("content/reports/district");
    Files.delete(folder.resolve("2023.附件 一.txt"));
    Files.move(folder.resolve("2023.md"), folder.resolve("2023-team.md"));
    site.edit(
        "content/reports/district/2023-team.md",
        "year: 2023\n",
        "year: 2023\naliases: [reports/district/2023.html]\n");
    Released released = site.release("2024-02-06");
    assertEquals(
        List.of("moved district/2023-team"),
        released.differences().stream().map(d -> d.kind().code() + " " + d.id()).toList());
  }

  @Test
  void nothingChangedIsNoRelease() throws IOException {
    site.release("2024-02-01");
    Map<String, String> before = kept();
    assertEquals(List.of(), site.release("2024-02-06").files());
    assertEquals(before, kept());
  }

  @Test
  void theBytesAreTheSameOnEveryMachine() throws IOException {
    ReleasedSite other = ReleasedSite.small(temp.resolve("anders"));
    for (ReleasedSite each : List.of(site, other)) {
      each.release("2024-02-01");
      each.correct();
      each.release("2024-02-06");
    }
    assertEquals(ReleasedSite.files(site.to()), ReleasedSite.files(other.to()));
    assertEquals(
        ReleasedSite.files(site.root().resolve("content")),
        ReleasedSite.files(other.root().resolve("content")));
  }

  @Test
  void daysOfReleasesDoNotGoBack() throws IOException {
    site.release("2024-02-01");
    site.correct();
    assertEquals(List.of("release-older"), site.refused("2024-01-31"));
  }

  @Test
  void nothingLiesAfterTheDayOfTheRelease() throws IOException {
    Outcome<Released> early =
        SiteRelease.make(
            new SiteRelease.Request(
                new gongkai.line.request.SiteRequest(
                        site.root(),
                        java.util.Optional.empty(),
                        false,
                        gongkai.line.request.SiteRequest.Purpose.BUILD,
                        1)
                    .on(zone -> java.time.LocalDate.of(2024, 1, 1)),
                site.out(),
                site.to(),
                java.time.LocalDate.of(2024, 1, 1),
                java.util.Optional.empty()));
    assertTrue(
        early.problems().stream().map(Problem::code).toList().contains("date-ahead"),
        early.problems().toString());
    assertTrue(kept().keySet().stream().noneMatch(file -> file.contains("ledger")));
  }

  @Test
  void aSiteWithoutPublicReportsIsNotReleased() throws IOException {
    site = new ReleasedSite(temp.resolve("empty"), SiteFolder.EMPTY);
    assertEquals(List.of("release-empty"), site.refused("2024-02-01"));
  }

  @Test
  void aFileOfSomebodyElseIsNotWrittenOver() throws IOException {
    site.write("release/2024-02-01.tar.gz", "mine");
    assertEquals(List.of("release-file-there"), site.refused("2024-02-01"));
    assertEquals("mine", Files.readString(site.to().resolve("2024-02-01.tar.gz")));
  }

  /** Each place at which the disk may refuse: a folder stands where a file is to be written. */
  @Test
  void aFaultAnywhereLeavesLedgerAndArchivesAsTheyWere() throws IOException {
    site.release("2024-02-01");
    site.correct();
    List<String> places =
        List.of("content/.releases/2024-02-06.texts.jsonl/x", "content/.ledger.jsonl.tmp/x");
    for (String place : places) {
      site.write(place, "in the way");
      Map<String, String> before = kept();
      assertThrows(IOException.class, () -> site.tryTo("2024-02-06"), place);
      assertEquals(before, kept(), place);
      Files.delete(site.root().resolve(place));
      Files.delete(site.root().resolve(place).getParent());
    }
    assertEquals(5, site.release("2024-02-06").files().size());
  }

  @Test
  void whatAKilledReleaseLeftIsTakenAway() throws IOException {
    site.release("2024-02-01");
    site.write("release/.2024-02-06.gongkai-release/2024-02-06.tar.gz", "half");
    site.write("release/2024-02-06.tar.gz", "unrecorded");
    site.write("release/.2024-02-01.gongkai-release/texts", "left after the ledger was written");
    site.correct();
    site.release("2024-02-06");
    List<String> hidden = new ArrayList<>(ReleasedSite.files(site.to()).keySet());
    hidden.removeIf(file -> !file.startsWith("."));
    assertEquals(List.of(), hidden);
    assertTrue(ReleasedSite.archived(site.to().resolve("2024-02-06.tar.gz")).size() > 10);
  }

  @Test
  void withoutTheLastManifestThereIsNoDeltaAndItIsSaid() throws IOException {
    site.release("2024-02-01");
    site.edit("content/.releases/2024-02-01.manifest.json", "index.html", "index.htm");
    Files.delete(site.root().resolve("content/.releases/2024-02-01.texts.jsonl"));
    site.correct();
    Outcome<Released> outcome = site.tryTo("2024-02-06");
    assertEquals(
        List.of("release-no-delta"), outcome.problems().stream().map(Problem::code).toList());
    assertFalse(names(outcome.value().orElseThrow()).contains("2024-02-06.delta.tar.gz"));
    String page = Files.readString(site.to().resolve("2024-02-06.difference.en.html"));
    assertTrue(page.contains("is not in content/.releases any more"), page);
  }

  /** Whoever touches what is kept cannot make a change look like none. */
  @Test
  void aKeptTextThatIsNotWhatWentOutCountsAsLost() throws IOException {
    site.write("content/reports/district/2023.en.md", "---\ntitle: Report\n---\n35 were formed.\n");
    site.release("2024-02-01");
    String kept = "content/.releases/2024-02-01.texts.jsonl";
    String texts = Files.readString(site.root().resolve(kept));
    site.correct();
    String day = "2024-02-06";
    for (String[] touched :
        new String[][] {
          {"新建工会35家", "新建工会36家"}, {"value: 35", "value: 36"}, {"35 were", "36 were"}
        }) {
      site.write(kept, texts);
      site.edit(kept, touched[0], touched[1]);
      Released released = site.release(day);
      assertEquals(List.of("unknown"), kinds(released), touched[0]);
      day = undo(day);
    }
    site.write(kept, texts);
    assertEquals(List.of("changed"), kinds(site.release(day)));
  }

  private static List<String> kinds(Released released) {
    return released.differences().stream().map(difference -> difference.kind().code()).toList();
  }

  /** As before the last release, which is tried anew; its day. */
  private String undo(String day) throws IOException {
    Path ledger = site.root().resolve(Ledger.PATH);
    String first = Files.readString(ledger).lines().filter(l -> !l.contains(day)).toList().get(0);
    Files.writeString(ledger, first + "\n");
    Files.delete(site.root().resolve("content/.releases/" + day + ".manifest.json"));
    for (String file : ReleasedSite.files(site.to()).keySet()) {
      if (file.startsWith(day)) {
        Files.delete(site.to().resolve(file));
      }
    }
    return day;
  }

  @Test
  void theTextOfAWithdrawnReportIsKeptNowhere() throws IOException {
    site.release("2024-02-01");
    site.withdraw("2024-02-05");
    Released released = site.release("2024-02-06");
    String texts =
        Files.readString(site.root().resolve("content/.releases/2024-02-06.texts.jsonl"));
    assertEquals("", texts);
    assertFalse(
        ReleasedSite.files(site.root().resolve("content"))
            .containsKey(".releases/2024-02-01.texts.jsonl"));
    assertEquals("withdrawn", released.differences().get(0).kind().code());
  }

  @Test
  void draftsAreNotReleased() throws IOException {
    site.write(
        "content/reports/district/2022.md",
        "---\ntitle: 2022年述职报告\nunit: district\nyear: 2022\ntype: team\nstatus: approved\n"
            + "---\n## 一、工作\n\n正文。\n");
    site.release("2024-02-01");
    assertEquals(1, ledger().lines().size());
    assertFalse(ReleasedSite.files(site.out()).containsKey("reports/district/2022.html"));
  }

  @Test
  void whatAKilledReleaseOfAnotherDayLeftIsTakenAway() throws IOException {
    site.release("2024-02-01");
    site.write("release/2024-02-03.tar.gz", "half");
    site.write("release/2024-02-03.manifest.json.sig", "half");
    site.write("release/.2024-02-03.gongkai-release/texts", "half");
    site.write("release/.2024-02-01.gongkai-release/texts", "of a release that was recorded");
    site.write("release/2023-12-31.tar.gz", "somebody's own");
    site.correct();
    site.release("2024-02-06");
    Set<String> there = ReleasedSite.files(site.to()).keySet();
    assertTrue(there.contains("2024-02-01.tar.gz"), there.toString());
    assertTrue(there.contains("2023-12-31.tar.gz"), there.toString());
    assertTrue(there.stream().noneMatch(f -> f.contains("2024-02-03")), there.toString());
    assertTrue(there.stream().noneMatch(f -> f.contains("gongkai")), there.toString());
  }

  private String difference(String day) throws IOException {
    Path file = site.to().resolve(day + ".difference.en.html");
    return Jsoup.parse(Files.readString(file)).select("table").eachText().toString();
  }

  /** Whatever needs a note stands in the difference too, or nobody could approve it. */
  @Test
  void everyChangeThatNeedsANoteStandsInTheDifference() throws IOException {
    String events =
        "events: [{date: %s, quote: 2023年3月做事, from: 2023-03-01, to: 2023-03-31, precision: month,"
            + " reviewed: true}]\n";
    site.edit(ReleasedSite.REPORT, "一年来", "2023年3月做事，一年来");
    site.edit(
        ReleasedSite.REPORT,
        "published: 2024-01-20\n",
        "published: 2024-01-20\n" + events.formatted("2023年3月"));
    site.write(
        "content/reports/district/2023.en.md", "---\ntitle: Report\nsummary: Short\n---\nText.\n");
    site.release("2024-02-01");
    site.edit(ReleasedSite.REPORT, "date: 2023年3月", "date: 3月");
    assertEquals(List.of("released-changed-facts"), site.refused("2024-02-06"));
    site.edit(
        ReleasedSite.REPORT,
        "published: 2024-01-20\n",
        "published: 2024-01-20\nchanges: [{date: 2024-02-05, kind: correction, note: 更正。}]\n");
    site.write(
        "content/reports/district/2023.en.md", "---\ntitle: A report\nsummary: Long\n---\nText.\n");
    site.edit(ReleasedSite.REPORT, "value: 35, unit: 家,", "value: 35, unit: 家, qualifier: approx,");
    site.release("2024-02-06");
    String told = difference("2024-02-06");
    for (String word :
        List.of(
            "[2023年3月: 2023-03-01 – 2023-03-31, month]",
            "[3月: 2023-03-01 – 2023-03-31, month]",
            "en: Report",
            "en: A report",
            "en: Short",
            "en: Long",
            "approx 35 家")) {
      assertTrue(told.contains(word), word + ": " + told);
    }
  }
}
