package gongkai.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Small things by which a reader sees whether somebody looked at a page. */
class FinishedPagesTest {
  private static final Path PROJECT = Path.of(System.getProperty("project.root"));

  private static List<BuiltSite> sites() {
    return List.of(SharedSite.SAMPLE.built(), SharedSite.SHIPPED.built());
  }

  /** Marks of legends that stand nowhere else on their page. */
  @Test
  void legendsListOnlyWhatOccurs() throws IOException {
    List<String> idle = new ArrayList<>();
    int looked = 0;
    for (BuiltSite site : sites()) {
      for (String path : site.pages()) {
        Document page = site.page(path);
        for (Element item : page.select(".legend-line > li")) {
          looked++;
          List<String> classes = List.copyOf(item.child(0).classNames());
          String mark = classes.get(classes.size() - 1);
          if (!occurs(mark, page)) {
            idle.add(path + ": " + mark + " " + item.text());
          }
        }
      }
    }
    assertTrue(looked > 200, "legends: " + looked);
    assertEquals(List.of(), idle);
  }

  private static boolean occurs(String mark, Document page) {
    return switch (mark) {
      case "tick-quarter" -> has(page, ".event-quarter, .event-season, .event-part-of-year");
      case "heat-scale" -> has(page, "td [class*=heat-]");
      case "key-withheld" -> has(page, ".chart .c-frame, .chart .c-word, .chart .c-more");
      case "key-disclosed" -> has(page, ".chart .c-bar");
      case "key-proposed" -> has(page, ".chart .c-ring");
      default ->
          mark.startsWith("key-")
              || (mark.startsWith("tick-")
                  ? has(page, ".event-" + mark.substring(5))
                  : has(page, "td ." + mark));
    };
  }

  private static boolean has(Document page, String selector) {
    return !page.select(selector).isEmpty();
  }

  @Test
  void aRowOfDashesSaysWhy() throws IOException {
    List<String> silent = new ArrayList<>();
    int dashed = 0;
    for (BuiltSite site : sites()) {
      for (String path : List.of("statistics/index.html", "en/statistics/index.html")) {
        for (Element row : site.page(path).select("table.series tbody tr")) {
          List<Element> cells = row.select("td:has(.of-units)");
          if (!cells.isEmpty() && cells.stream().allMatch(c -> !c.select(".gap").isEmpty())) {
            dashed++;
            String why = row.select("th .note").text();
            if (!why.contains("不能相加") && !why.contains("cannot be added up")) {
              silent.add(path + ": " + row.select("th").text());
            }
          }
        }
      }
    }
    assertTrue(dashed > 0, "no row of dashes was looked at");
    assertEquals(List.of(), silent);
  }

  /** {@code 2022.docx}, not the path that a file had when it was imported. */
  @Test
  void aSourceHasTheNameThatPeopleKnow() throws IOException {
    Set<String> names = new TreeSet<>();
    for (BuiltSite site : sites()) {
      for (String path : site.pages()) {
        site.page(path).select(".file-name").forEach(name -> names.add(name.ownText()));
      }
    }
    assertTrue(names.contains("2022.txt"), names.toString());
    assertEquals(
        Set.of(),
        names.stream()
            .filter(n -> !n.matches("\\d{4}[a-z-]*\\.[a-z]+"))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void theReadmesCountWhatTheSampleCounts() throws IOException {
    List<String> counts =
        SharedSite.SAMPLE.built().page("index.html").select(".headline dd").stream()
            .limit(3)
            .map(Element::text)
            .toList();
    String english = Files.readString(PROJECT.resolve("README.md"));
    assertTrue(english.contains(counts.get(0) + " published reports"), counts.toString());
    String chinese = Files.readString(PROJECT.resolve("README.zh-CN.md"));
    assertTrue(chinese.contains(counts.get(0) + "份公开的报告"), counts.toString());
    assertEquals(List.of("8", "6"), counts.subList(1, 3), "eight bodies, six years");
  }

  /**
   * Between Chinese and a number the browser leaves an even space of its own; a typed one would
   * stand out beside 2023年 and 36次, which have none.
   */
  @Test
  void noBlankIsTypedBetweenChineseAndANumber() throws IOException {
    Pattern typed = Pattern.compile("[\\p{IsHan}，。；：、（）“”] [\\d{]|[\\d}%] [\\p{IsHan}，。；：、（）“”]");
    List<String> found =
        Files.readAllLines(PROJECT.resolve("themes/default/i18n/zh-CN.properties")).stream()
            .filter(line -> !line.startsWith("#") && typed.matcher(line).find())
            .toList();
    assertEquals(List.of(), found);
  }
}
