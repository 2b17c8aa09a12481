package gongkai.text.figure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.text.figure.quantity.ReadQuantity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Floors under the accuracy of the reading. They stand a little below what was measured, so that a
 * change that reads worse fails here; raise them when the reading gets better.
 */
final class ReadingAccuracyTest {

  @Test
  void readsTheRealReports() throws IOException {
    Marks marks = marks(Fixtures.seeds());
    assertTrue(marks.expected() > 150, "the fixture is there");
    assertFloors(marks, 0.99, 0.99, 0.87);
  }

  @Test
  void readsInventedReportsOfManyKinds() throws IOException {
    Marks marks = marks(Fixtures.genres());
    assertTrue(marks.expected() > 350, "the fixture is there");
    assertFloors(marks, 0.97, 0.97, 0.88);
  }

  @Test
  void readsTheCellsOfTables() throws IOException {
    Marks marks = new Marks();
    for (Fixtures.Sample sample : Fixtures.genres()) {
      marks.add(
          sample.name(),
          sample.figures().stream().filter(f -> isInTable(sample.text(), f.start())).toList(),
          sample.read().stream().filter(q -> isInTable(sample.text(), q.start())).toList());
    }
    assertTrue(marks.expected() > 50, "the fixture holds tables");
    assertTrue(marks.recall() >= 0.95 && marks.precision() >= 0.95, marks::toString);
  }

  private static boolean isInTable(String text, int offset) {
    int start = text.lastIndexOf('\n', offset) + 1;
    int end = text.indexOf('\n', offset);
    String line = text.substring(start, end < 0 ? text.length() : end);
    return line.indexOf('\t') >= 0 || line.indexOf('|') >= 0;
  }

  @Test
  void quotesVerbatimWithTheNumberInside() throws IOException {
    for (Fixtures.Sample sample : Fixtures.genres()) {
      for (ReadQuantity quantity : sample.read()) {
        String written = sample.text().substring(quantity.start(), quantity.end());
        assertAll(
            () -> assertTrue(quantity.quote().contains(written), quantity::toString),
            () -> assertTrue(quantity.sentence().contains(quantity.quote()), quantity::toString),
            () -> assertTrue(sample.text().contains(quantity.sentence()), quantity::toString),
            () -> assertTrue(!quantity.label().isBlank(), quantity::toString));
      }
    }
  }

  private static Marks marks(List<Fixtures.Sample> samples) {
    Marks marks = new Marks();
    samples.forEach(sample -> marks.add(sample.name(), sample.figures(), sample.read()));
    return marks;
  }

  private static void assertFloors(Marks marks, double precision, double f1, double labels) {
    assertAll(
        () -> assertTrue(marks.precision() >= precision, marks::toString),
        () -> assertTrue(marks.f1() >= f1, marks::toString),
        () -> assertTrue(marks.labels() >= labels, marks::toString));
  }
}
