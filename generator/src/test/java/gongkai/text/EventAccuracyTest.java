package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.text.date.DatedEvent;
import gongkai.text.date.DatedEvents;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Floors under the reading of events and plans, on sets that the rules have seen: they keep a
 * change from reading worse, and are no measure of other texts. The README beside the first set
 * says what each set was read with at first sight.
 */
final class EventAccuracyTest {

  @ParameterizedTest
  @CsvSource({"events, 250", "events-later, 80", "events-last, 60", "events-fourth, 45"})
  void readsTheEventsOfInventedReportsOfManyKinds(String folder, int least) throws IOException {
    EventMarks marks = new EventMarks();
    LabelledReport.in(folder).forEach(marks::addEvents);
    assertTrue(marks.expected() > least, "the fixture is there");
    assertAll(
        () -> assertTrue(marks.precision() >= 0.95, marks::toString),
        () -> assertTrue(marks.recall() >= 0.90, marks::toString),
        () -> assertEquals(List.of(), marks.wrongDates()));
  }

  @ParameterizedTest
  @CsvSource({
    "events, 60",
    "events-later, 25",
    "events-last, 12",
    "events-fourth, 12",
    "plans, 48",
    "plans-later, 30",
    "plans-last, 25",
    "plans-unmarked, 30"
  })
  void readsThePlansOfInventedReportsOfManyKinds(String folder, int least) throws IOException {
    EventMarks marks = new EventMarks();
    LabelledReport.in(folder).forEach(marks::addPlans);
    assertTrue(marks.expected() > least, "the fixture is there");
    assertAll(
        () -> assertTrue(marks.precision() >= 0.95, marks::toString),
        () -> assertTrue(marks.recall() >= 0.95, marks::toString));
  }

  @ParameterizedTest
  @CsvSource({"events", "events-later", "events-last", "events-fourth"})
  void quotesVerbatimFromTheDateOn(String folder) throws IOException {
    for (LabelledReport report : LabelledReport.in(folder)) {
      for (DatedEvent event : new DatedEvents(report.year()).in(report.text())) {
        assertTrue(event.sentence().contains(event.quote()), event::toString);
        assertTrue(event.quote().startsWith(event.date()), event::toString);
        assertTrue(event.quote().length() <= 60, event::toString);
        assertTrue(event.quote().length() > event.date().length() + 1, event::toString);
      }
    }
  }
}
