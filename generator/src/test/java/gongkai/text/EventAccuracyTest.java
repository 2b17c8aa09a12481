package gongkai.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Floors under the reading of events and plans, on the set that the rules were developed on: they
 * keep a change from reading worse, and are no measure of other texts.
 */
final class EventAccuracyTest {

  @Test
  void readsTheEventsOfInventedReportsOfManyKinds() throws IOException {
    EventMarks marks = new EventMarks();
    LabelledReport.in(System.getProperty("set","events")).forEach(marks::addEvents);
    if (Boolean.getBoolean("marks")) System.out.println("EVENTS " + marks);
    assertTrue(marks.expected() > 250, "the fixture is there");
    assertAll(
        () -> assertTrue(marks.precision() >= 0.95, marks::toString),
        () -> assertTrue(marks.recall() >= 0.80, marks::toString),
        () -> assertEquals(List.of(), marks.wrongDates()));
  }

  @Test
  void readsThePlansOfInventedReportsOfManyKinds() throws IOException {
    EventMarks marks = new EventMarks();
    LabelledReport.in(System.getProperty("set","events")).forEach(marks::addPlans);
    if (Boolean.getBoolean("marks")) System.out.println("PLANS " + marks);
    assertTrue(marks.expected() > 60, "the fixture is there");
    assertAll(
        () -> assertTrue(marks.precision() >= 0.90, marks::toString),
        () -> assertTrue(marks.recall() >= 0.90, marks::toString));
  }
}
