package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * An auditor follows every figure of the unit, year and statistics pages to the sentence that gives
 * it, and from there back to its series.
 */
class FollowedNumbersTest {
  private final Map<String, Document> pages = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private int followed;

  /** Those that lead to a sentence of a translation in which their words are not marked. */
  private int unmarked;

  @Test
  void everyFigureOfThePortalThatShipsLeadsToItsSentenceAndBack() throws IOException {
    follow(SharedSite.SHIPPED.built());
    assertEquals(List.of(), faults);
    assertTrue(followed > 100, "followed only " + followed);
  }

  @Test
  void everyFigureOfASiteWithAllStatesLeadsToItsSentenceAndBack() throws IOException {
    follow(SharedSite.ALL_STATES.built());
    assertEquals(List.of(), faults);
    assertTrue(followed > 10, "followed only " + followed);
  }

  @Test
  void everyFigureOfTheSampleLeadsToItsSentenceAndBack() throws IOException {
    follow(SharedSite.SAMPLE.built());
    assertEquals(List.of(), faults);
    assertTrue(followed > 800, "followed only " + followed);
    assertTrue(unmarked * 20 < followed, unmarked + " of " + followed + " lead to no mark");
  }

  private void follow(BuiltSite site) throws IOException {
    for (String page : site.pages()) {
      pages.put(page, site.page(page));
    }
    for (String page : site.pages()) {
      if (page.matches("(?:en/)?(?:units|years|statistics)/.*")) {
        pages.get(page).select("main td .number, main td .withheld").forEach(n -> figure(page, n));
      }
    }
  }

  private void figure(String page, Element number) {
    if (number.closest("tfoot") != null) {
      // A total stands below the figures that it is made of.
      Element table = number.closest("table");
      if (table == null || table.select("tbody a.value").isEmpty()) {
        faults.add(page + ": a total of nothing: " + number.parent());
      }
      return;
    }
    if (number.closest(".value-sum") != null) {
      // What parts come to stands above the parts.
      if (number.closest("td").select("a.value").size() < 2) {
        faults.add(page + ": a sum of no parts: " + number.parent());
      }
      return;
    }
    if (number.closest(".note") != null) {
      // The totals that are compared stand in the same row, and lead on.
      if (number.closest("tr").select("td a").isEmpty()) {
        faults.add(page + ": a comparison of nothing: " + number.parent());
      }
      return;
    }
    Optional<Place> place = Optional.ofNullable(number.closest("a")).flatMap(a -> place(page, a));
    if (place.isEmpty()) {
      faults.add(page + ": leads nowhere: " + number.parent());
    } else if (place.get().page().matches("(?:en/)?reports/.*")) {
      followed++;
      sentence(page, number, place.get());
    } else if (!place.get().element().id().startsWith("total-")) {
      faults.add(page + ": leads to no total: " + number.parent());
    }
  }

  private void sentence(String page, Element number, Place sentence) {
    if (isSectionOfATranslation(sentence)) {
      return;
    }
    String digits = number.ownText().replaceAll("[^0-9]", "").replaceAll("0+$", "");
    boolean chinese = !page.startsWith("en/");
    String text = sentence.element().text().replaceAll("[,，.．\\s]", "");
    // 488000元 may be shown as 48.8万元; English multiplies 万 out, so that its digits may differ.
    if (chinese && number.hasClass("number") && !text.contains(digits)) {
      faults.add(page + ": " + digits + " does not stand in: " + text);
    }
    if (number.hasClass("withheld") && sentence.element().select(".redacted").isEmpty()) {
      faults.add(page + ": nothing is withheld in: " + text);
    }
    boolean returns =
        sentence.element().select("a.figure").stream()
            .flatMap(a -> place(sentence.page(), a).stream())
            .flatMap(
                cell -> cell.element().select("a.value").stream().map(a -> place(cell.page(), a)))
            .anyMatch(back -> back.filter(sentence::equals).isPresent());
    if (!returns && isOfATranslation(sentence)) {
      // A numeral in words is no number that could be marked without reading it.
      unmarked++;
    } else if (!returns) {
      faults.add(page + ": does not lead back: " + sentence.page() + " " + text);
    }
  }

  /** Which sentence of a translation says what one of the original says nobody has said. */
  private boolean isSectionOfATranslation(Place place) {
    Document original = pages.get(place.page().replaceFirst("^en/", ""));
    return place.page().startsWith("en/")
        && place.element().normalName().matches("h[2-6]")
        && isOfATranslation(place)
        && original.getElementById(place.element().id()) != null;
  }

  private static boolean isOfATranslation(Place place) {
    return place.page().startsWith("en/")
        && !place.element().closest("[lang]").attr("lang").startsWith("zh");
  }

  /** An element on a page. */
  private record Place(String page, Element element) {}

  private Optional<Place> place(String from, Element link) {
    URI target = URI.create("/" + from).resolve(link.attr("href"));
    String page = target.getPath().substring(1);
    return Optional.ofNullable(pages.get(page))
        .flatMap(
            document ->
                target.getFragment() == null
                    ? Optional.of(document.selectFirst("main"))
                    : Optional.ofNullable(document.getElementById(target.getFragment())))
        .map(element -> new Place(page, element));
  }
}
