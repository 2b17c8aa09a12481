package gongkai.design;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColourTest {
  private static double contrast(String one, String other) {
    return Colour.parse(one).orElseThrow().contrast(Colour.parse(other).orElseThrow());
  }

  /** The figures of the W3C: #767676 is the lightest grey that passes on white, #777777 fails. */
  @Test
  void contrastIsThatOfTheStandard() {
    assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
    assertEquals(1, contrast("#9e1b1b", "#9E1B1B"), 1e-9);
    assertEquals(4.54, contrast("#767676", "#ffffff"), 0.005);
    assertEquals(4.48, contrast("#ffffff", "#777777"), 0.005);
    assertEquals(5.25, contrast("#ff0000", "#000000"), 0.005);
  }

  @Test
  void onlySixDigitsAreAColour() {
    assertEquals("#0a0b0c", Colour.parse("#0A0b0C").orElseThrow().hex());
    for (String text :
        List.of("#fff", "red", "#9e1b1b;", "#9e1b1b ", "9e1b1b", "#gggggg", "rgb(0,0,0)", "")) {
      assertEquals(Optional.empty(), Colour.parse(text), text);
    }
  }
}
