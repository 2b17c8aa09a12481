package gongkai.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.diagnostic.Outcome;
import gongkai.model.ReleaseId;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.report.Status;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Text in, ledger or faults out. */
class LedgerTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
  private static final LocalDate SECOND = LocalDate.of(2024, 3, 1);

  private static ReportDigest digest(String stem) {
    Map<Part, String> parts = Map.of(Part.BODY, "b0", Part.FACTS, "fa", Part.FIGURES, "f1");
    ReportId id = new ReportId(new UnitId("district"), stem);
    return new ReportDigest(id, Status.PUBLISHED, parts, Map.of("en/title", "aa"), 0, List.of());
  }

  private static Ledger ledger() {
    List<ReportDigest> reports = List.of(digest("2022"), digest("2023"));
    return Ledger.EMPTY
        .with(Release.of(ReleaseId.firstOf(FIRST), "m1", reports))
        .with(Release.of(ReleaseId.firstOf(SECOND), "m2", reports));
  }

  /** The faults of a ledger whose lines were changed: line and code. */
  private static List<String> faults(List<String> lines) {
    return read(String.join("\n", lines) + "\n").problems().stream()
        .map(problem -> problem.place().line() + " " + problem.code())
        .toList();
  }

  private static Outcome<Ledger> read(String text) {
    return Ledger.read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines() {
    return new ArrayList<>(ledger().text().lines().toList());
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Ledger read = read(ledger().text()).value().orElseThrow();
    assertEquals(ledger(), read);
    assertEquals(List.of(FIRST, SECOND), read.releases().stream().map(Release::date).toList());
    assertEquals("m2", read.last().orElseThrow().manifest());
    assertEquals(2, read.last().orElseThrow().reports().size());
    assertEquals(Ledger.EMPTY, read("").value().orElseThrow());
  }

  /** The form on disk: ledgers are kept for years. */
  @Test
  void aLineHasTheFormThatOlderLedgersHave() {
    assertEquals(
        "{\"form\":1,\"date\":\"2024-02-01\",\"report\":\"district/2022\",\"state\":\"published\","
            + "\"body\":\"b0\",\"figures\":\"f1\",\"facts\":\"fa\",\"translations\":"
            + "{\"en/title\":\"aa\"},\"changes\":0,\"of\":2,\"manifest\":\"m1\",\"hash\":\""
            + "43c541096893759dec59180e51c945d076aebbc5dd23eec3472ab2c8daabdc59\"}",
        lines().get(0));
  }

  /** A line has the notes only where there are some, so that older ledgers stay as they are. */
  @Test
  void whatThePublicWasToldOfIsRecorded() {
    List<String> told =
        List.of("2024-02-05 correction 0123456789abcdef", "2024-01-31 supplement 00");
    ReportDigest plain = digest("2022");
    ReportDigest noted =
        new ReportDigest(
            plain.report(), plain.state(), plain.parts(), plain.translations(), 2, told);
    Ledger ledger = Ledger.EMPTY.with(Release.of(ReleaseId.firstOf(FIRST), "m1", List.of(noted)));
    assertTrue(
        ledger
            .text()
            .contains(
                ",\"changes\":2,\"told\":[\"2024-01-31 supplement 00\","
                    + "\"2024-02-05 correction 0123456789abcdef\"],\"of\":1,"),
        ledger.text());
    assertEquals(ledger, read(ledger.text()).value().orElseThrow());
  }

  @Test
  void lineEndsOfWindowsAreTaken() {
    assertEquals(ledger(), read(ledger().text().replace("\n", "\r\n")).value().orElseThrow());
  }

  @Test
  void aLineThatIsNoneIsTold() {
    List<String> lines = lines();
    lines.add(1, "<<<<<<< HEAD");
    assertEquals(List.of("2 ledger-no-line"), faults(lines));
    assertEquals(List.of("1 ledger-no-line"), faults(List.of("{\"date\":\"2024-02-01\"}")));
    assertEquals(List.of("1 ledger-no-line"), faults(List.of("{\"date\":")));
    assertEquals(List.of("1 ledger-no-line"), faults(List.of("")));
  }

  @Test
  void aChangedHashOfATextIsToldWithItsLine() {
    List<String> lines = lines();
    lines.set(2, lines.get(2).replace("\"b0\"", "\"b1\""));
    assertEquals(List.of("3 ledger-changed"), faults(lines));
  }

  @Test
  void linesInAnotherOrderAreTold() {
    List<String> lines = lines();
    Collections.swap(lines, 0, 1);
    assertEquals(
        List.of("1 ledger-changed", "2 ledger-changed", "3 ledger-changed"), faults(lines));
  }

  @Test
  void aLineThatStandsTwiceIsTold() {
    List<String> lines = lines();
    lines.add(1, lines.get(0));
    assertEquals(List.of("2 ledger-twice"), faults(lines));
  }

  /**
   * Deleting all that stand twice then, as is said of a copied line, would cut the ledger short.
   */
  @Test
  void aReleaseOfADayWhoseNumberWasTakenOutIsToldOnce() {
    Ledger second =
        ledger()
            .with(
                Release.of(
                    new ReleaseId(SECOND, 2), "m3", List.of(digest("2022"), digest("2023"))));
    List<String> lines =
        new ArrayList<>(second.text().replace(",\"number\":2", "").lines().toList());
    assertEquals(List.of("5 ledger-changed"), faults(lines));
  }

  @Test
  void aMissingLineIsToldWhereTheNextOneStands() {
    for (int i = 0; i < 3; i++) {
      List<String> lines = lines();
      lines.remove(i);
      assertEquals(List.of((i + 1) + " ledger-changed"), faults(lines));
    }
  }

  @Test
  void aReleaseThatIsCutOffIsTold() {
    List<String> lines = lines();
    lines.remove(3);
    assertEquals(List.of("3 ledger-short"), faults(lines));
    assertEquals(
        List.of("2024-03-01", "1", "2"),
        read(String.join("\n", lines)).problems().get(0).arguments());
  }

  @Test
  void whoeverChangesALineMustChangeAllThatFollow() {
    Ledger other =
        Ledger.EMPTY
            .with(
                Release.of(ReleaseId.firstOf(FIRST), "m9", List.of(digest("2022"), digest("2023"))))
            .with(
                Release.of(
                    ReleaseId.firstOf(SECOND), "m2", List.of(digest("2022"), digest("2023"))));
    List<String> mine = lines();
    List<String> theirs = other.text().lines().toList();
    for (int i = 0; i < mine.size(); i++) {
      assertTrue(!mine.get(i).equals(theirs.get(i)), "line " + i);
    }
  }
}
