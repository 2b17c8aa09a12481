package gongkai.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RedactionMarksTest {
  @Test
  void anAsteriskOfAnyWidthWithholdsAndOtherSignsOnlyWhereTheSiteListsThem() {
    String text = "慰问*人、＊＊人、﹡﹡人、XX人、×人。";
    assertEquals("* ＊＊ ﹡﹡", runs(RedactionMarks.with(List.of()), text));
    assertEquals("* ＊＊ ﹡﹡ XX", runs(RedactionMarks.with(List.of("XX", "××")), text));
    assertEquals("", runs(RedactionMarks.none(), text));
  }

  private static String runs(RedactionMarks marks, String text) {
    return marks.in(text).stream()
        .map(run -> text.substring(run.start(), run.end()))
        .collect(Collectors.joining(" "));
  }
}
