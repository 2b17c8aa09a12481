package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks to the browser says the words that are seen (WCAG 2.5.3, Label in Name). */
class LabelInNameTest {
  private static final String PRESSED = "a, button, summary";

  @ParameterizedTest
  @ValueSource(strings = {"sample", "states"})
  void theNameOfWhatCanBePressedHoldsTheWordsThatAreSeen(String which) throws IOException {
    SharedSite shared = which.equals("sample") ? SharedSite.SAMPLE : SharedSite.ALL_STATES;
    BuiltSite site = shared.built();
    List<String> faults = new ArrayList<>();
    int named = 0;
    for (String file : site.files()) {
      if (file.endsWith(".html")) {
        Document page = site.page(file);
        for (Element pressed : page.select(PRESSED)) {
          String seen = without(pressed, ".visually-hidden, svg");
          String name = name(pressed);
          named += name.equals(seen) ? 0 : 1;
          if (!name.contains(seen)) {
            faults.add(file + ": “" + seen + "” is not in “" + name + "”");
          }
        }
      }
    }
    assertEquals(List.of(), faults);
    assertTrue(named > 10, "names that are more than what is seen");
  }

  private static String name(Element pressed) {
    return pressed.hasAttr("aria-label")
        ? plain(pressed.attr("aria-label"))
        : without(pressed, "[aria-hidden=true], svg");
  }

  private static String without(Element pressed, String left) {
    Element copy = pressed.clone();
    copy.select(left).remove();
    return plain(copy.text());
  }

  private static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
