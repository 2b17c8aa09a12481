package gongkai.content.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowEntriesTest {
  @Test
  void findsTheEntriesOfAListInBrackets() {
    assertEquals(List.of("{a: 1}", "{b: {c: 2}}"), entries("key: [{a: 1}, {b: {c: 2}}]"));
    assertEquals(List.of("{a: 1\n  }", "{b: 2}"), entries("key:\n  [{a: 1\n  },\n  {b: 2},\n]"));
    assertEquals(List.of(), entries("key: []"));
  }

  @Test
  void takesNoBracketInAQuoteOrACommentForOne() {
    assertEquals(
        List.of("{a: \"x}\\\"]\"}", "{b: 'it''s # }'}"),
        entries("key: [{a: \"x}\\\"]\"}, # ] }\n  {b: 'it''s # }'}] # ]"));
  }

  @Test
  void countsCharactersThatTakeTwoUnits() {
    assertEquals(List.of("{a: 𠮷}", "{b: 𠮷}"), entries("key: [{a: 𠮷}, {b: 𠮷}]"));
  }

  @Test
  void findsNothingInWhatIsNotYaml() {
    assertEquals(Optional.empty(), FlowEntries.of("key: [{a: 1}"));
  }

  private static List<String> entries(String yaml) {
    return FlowEntries.of(yaml).orElseThrow().spans().stream()
        .map(span -> yaml.substring(span.from(), span.to()))
        .toList();
  }
}
