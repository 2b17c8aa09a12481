package gongkai.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final SourceLocation PLACE = SourceLocation.of("content/site.yml");
  private static final Problem FIRST = Problem.warning("first", PLACE);
  private static final Problem SECOND = Problem.error("second", PLACE);

  private final Problems problems = new Problems();

  @Test
  void keepsTheProblemsOfEachStepAndHandsOnWhatItMade() {
    assertEquals(Optional.of(1), problems.keep(Outcome.of(1, List.of(FIRST))));
    assertEquals(Optional.empty(), problems.keep(Outcome.failed(List.of(SECOND))));
    assertEquals(List.of(FIRST, SECOND), problems.list());
    assertEquals(Outcome.of("made", List.of(FIRST, SECOND)), problems.with("made"));
    assertEquals(problems.with("made"), problems.outcome(Optional.of("made")));
    assertEquals(Outcome.failed(List.of(FIRST, SECOND)), problems.failed());
  }

  @Test
  void aWarningIsNoError() {
    problems.add(FIRST);
    assertFalse(problems.hasErrors());
    problems.add(SECOND);
    assertTrue(problems.hasErrors());
  }

  @Test
  void whatWasListedStaysAsItWas() {
    List<Problem> before = problems.list();
    problems.add(FIRST);
    assertEquals(List.of(), before);
  }
}
