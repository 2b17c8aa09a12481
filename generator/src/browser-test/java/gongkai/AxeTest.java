package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The other tests' eye for barriers is not blind, though it looks at some texts of each look. */
@Tag(SlowLast.SLOW)
class AxeTest {
  private static List<String> violations(String main, String... tags) {
    try (TestBrowser browser = new TestBrowser();
        Page page = browser.browser().newPage()) {
      page.setContent(page(main));
      return Axe.violations(page, tags);
    }
  }

  private static String page(String main) {
    return "<!doctype html><html lang=en><title>Invented</title><main><h1>Invented</h1>"
        + main
        + "</main></html>";
  }

  /** A faint text is found on whichever page it is first. */
  @Test
  void findsANewLookOnALaterPageOfAWalk() {
    try (TestBrowser browser = new TestBrowser();
        Page page = browser.browser().newPage()) {
      Axe walk = Axe.walk(page);
      for (String colour : List.of("#222", "#bbb", "#333")) {
        page.setContent(page(cells(9) + "<p style='color: " + colour + "'>9,876</p>"));
        List<String> found = walk.found();
        assertEquals(colour.equals("#bbb") ? 1 : 0, found.size(), found.toString());
      }
    }
  }

  private static String cells(int count) {
    return "<p>1,234</p>".repeat(count);
  }

  @Test
  void findsOneFaintNumberAmongHundreds() {
    assertEquals(List.of(), violations(cells(600)));
    List<String> found =
        violations(cells(300) + "<p style='color: #bbb'>9,876</p>" + cells(300), "cat.color");
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("color-contrast <p style="), found.toString());
  }

  @Test
  void findsANumberOfThePagesColourOnAnotherGround() {
    List<String> found =
        violations(cells(300) + "<div style='background: #444'>" + cells(1) + "</div>");
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("color-contrast <p>"), found.toString());
  }

  /** Links that stand alone look the same, and need no more than that. */
  @Test
  void findsOneLinkThatOnlyALittleColourTellsFromItsSentence() {
    String style = "<style>a { color: #003 ; text-decoration: none }</style>";
    String alone = "<p><a href='#a'>A link</a></p>".repeat(300);
    assertEquals(List.of(), violations(style + alone, "cat.color"));
    List<String> found =
        violations(
            style + alone + "<p>Words about <b>that</b> and <a href='#a'>a link</a> in them.</p>",
            "cat.color");
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("link-in-text-block <a href"), found.toString());
  }

  @Test
  void findsWhatIsNoMatterOfColour() {
    List<String> found = violations(cells(3) + "<img src='data:,'>");
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("image-alt "), found.toString());
  }

  /** Of a long list some items of each kind are looked at; one of another kind is among them. */
  @Test
  void findsOneFaultyRowAmongHundredsAndLeavesThePageAsItWas() {
    String rows = "<li>A thing <a href='#a'>and a link</a></li>".repeat(200);
    List<String> faulty =
        List.of(
            "<li>A thing <img src='data:,'></li>",
            "<li>A thing <a href='#a'></a></li>",
            "<li>A thing <span role='nothing'>more</span></li>",
            "<li>A thing <a href='#a' aria-hidden='nothing'>and a link</a></li>");
    try (TestBrowser browser = new TestBrowser();
        Page page = browser.browser().newPage()) {
      for (String row : faulty) {
        page.setContent(page("<ul>" + rows + row + rows + "</ul>"));
        Object before = page.evaluate("document.querySelector('ul').outerHTML");
        List<String> found = Axe.violations(page);
        assertEquals(1, found.size(), row + found);
        assertEquals(before, page.evaluate("document.querySelector('ul').outerHTML"));
      }
    }
  }

  @Test
  void aPageWithoutAnyTextIsNotTakenForOneWithoutFault() {
    assertThrows(
        PlaywrightException.class, () -> violations("<style>h1 { display: none }</style>"));
  }
}
