package gongkai.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.chart.Slot.Seam;
import gongkai.site.drawing.Chart;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts in, SVG out. */
class ChartTest {
  private static final Function<BigDecimal, String> PLAIN = BigDecimal::toPlainString;
  private static final Caption CAPTION = Caption.of("c", "Total", "told");

  /**
   * {@code 35}, {@code ~35} about, {@code >35} at least, {@code +35} about and more, {@code *}
   * withheld, {@code -} not given, {@code o} no report, {@code x} withdrawn, {@code .} not due.
   */
  private static ChartMark mark(String text) {
    return switch (text.charAt(0)) {
      case '*' -> ChartMark.without(ChartMark.State.WITHHELD, "withheld");
      case '-' -> ChartMark.without(ChartMark.State.WITHOUT, "—");
      case 'o' -> ChartMark.without(ChartMark.State.NO_REPORT, "");
      case 'x' -> ChartMark.without(ChartMark.State.WITHDRAWN, "×");
      case '+' ->
          ChartMark.of(ChartMark.State.COUNTED_ALONE, new BigDecimal(text.substring(1)), text);
      case '.' -> ChartMark.without(ChartMark.State.NOT_DUE, "");
      case '~' ->
          ChartMark.of(ChartMark.State.APPROXIMATE, new BigDecimal(text.substring(1)), text);
      case '>' -> ChartMark.of(ChartMark.State.AT_LEAST, new BigDecimal(text.substring(1)), text);
      default -> ChartMark.of(ChartMark.State.EXACT, new BigDecimal(text), text);
    };
  }

  /**
   * Marks for 2018 and the years after. A seam is written before its mark: {@code |} merged, {@code
   * :} renamed, {@code !} other bodies.
   */
  private static List<Slot> slots(String marks) {
    List<Slot> slots = new ArrayList<>();
    for (String mark : marks.split(" ", -1)) {
      Seam seam =
          switch (mark.charAt(0)) {
            case '|' -> Seam.MERGED;
            case ':' -> Seam.RENAMED;
            case '!' -> Seam.OTHER_BODIES;
            default -> Seam.NONE;
          };
      String text = seam == Seam.NONE ? mark : mark.substring(1);
      slots.add(new Slot(String.valueOf(2018 + slots.size()), "", mark(text), seam));
    }
    return slots;
  }

  private static Document parsed(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }

  private static long count(String svg, String name, String look) {
    NodeList all = parsed(svg).getElementsByTagName(name);
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> all.item(i).getAttributes().getNamedItem("class"))
        .filter(c -> c != null && c.getNodeValue().equals(look))
        .count();
  }

  @Test
  void aColumnIsTheseBytes() {
    assertEquals(
        """
        <svg class="chart chart-columns chart-few letters-21" width="100%" height="214" direction="ltr" \
        role="img" aria-labelledby="c-t c-d">
        <title id="c-t">Total</title><desc id="c-d">told</desc>
        <defs><symbol id="c-m" viewBox="0 0 8 13" preserveAspectRatio="none">\
        <path class="c-more" d="M0 13V5L1 1L2 6L3 2L4 7L5 1L6 5L7 2L8 6V13"/></symbol></defs>
        <defs><pattern id="c-h" width="6" height="6" patternUnits="userSpaceOnUse" \
        patternTransform="rotate(45)"><path class="c-hatch" d="M0 0V6"/></pattern></defs>
        <line class="c-axis" x2="100%" y1="172" y2="172"/><text class="c-tick" y="169">0</text>
        <line class="c-grid" x2="100%" y1="97" y2="97"/><text class="c-tick" y="94">1</text>
        <line class="c-grid" x2="100%" y1="22" y2="22"/><text class="c-tick" y="19">2</text>
        <svg class="c-plot" x="13%" width="87%" overflow="visible" fill="url(#c-h)">
        <rect class="c-bar" x="11%" y="22" width="28%" height="150"/><text class="c-value" x="25%" y="16">2</text>
        <rect class="c-bar" x="61%" y="97" width="28%" height="75"/>
        <use href="#c-m" x="61%" y="84" width="28%" height="13"/><text class="c-value" x="75%" y="78">&gt;1</text>
        <text class="c-label" x="25%" y="189">2018</text><text class="c-label" x="75%" y="189">2019</text>
        </svg></svg>\
        """
            .replace("\n", ""),
        Columns.svg(CAPTION, slots("2 >1"), PLAIN));
  }

  @Test
  void aSparkIsTheseBytes() {
    assertEquals(
        """
        <svg class="spark" width="96" height="28" aria-hidden="true" focusable="false">
        <path class="c-line" d="M5 23L22.2 14"/>
        <path class="c-held" d="M39.4 5v18"/>
        <path class="c-dash" d="M54.6 23h4"/>
        <path class="c-none" d="M71.8 23v-4h4v4z"/>
        <circle class="c-dot c-hollow" cx="91" cy="5" r="3"/>
        </svg>\
        """
            .replace("\n", ""),
        Spark.svg(dots("0 2 * - o ~4")));
  }

  /** Joined where a line of its own would go on. */
  private static List<Spark.Dot> dots(String marks) {
    return dots(slots(marks).stream().map(Slot::mark).toList());
  }

  private static List<Spark.Dot> dots(List<ChartMark> marks) {
    List<Spark.Dot> dots = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      dots.add(new Spark.Dot(marks.get(i), i > 0 && marks.get(i - 1).goesOnTo(marks.get(i))));
    }
    return dots;
  }

  /** Neither a bound nor a number of another exactness is part of a trend, and so no line. */
  @ParameterizedTest
  @CsvSource({
    "1 2 3, M5 17L48 11L91 5, 1 0",
    "1 2 ~3, M5 17L48 11, 0 1",
    "1 >2 3, '', 2 1",
    "~1 ~2 3, M5 17L48 11, 1 2",
    "1 - 3, '', 2 0"
  })
  void aSparkBreaksWhereTheExactnessChanges(String marks, String line, String points) {
    String svg = Spark.svg(dots(marks));
    String drawn = svg.replaceAll(".*c-line\" d=\"([^\"]*)\".*", "$1");
    assertEquals(line, drawn.startsWith("M") ? drawn : "");
    long full = count(svg, "circle", "c-dot");
    assertEquals(points, full + " " + count(svg, "circle", "c-dot c-hollow"));
  }

  /** Without colour: a bar, an outline, an open end, hatching, a dash, a line on the axis. */
  @Test
  void eachStateOfAColumnLooksDifferent() {
    String svg = Columns.svg(CAPTION, slots("9 ~5 >3 +4 * - o x ."), PLAIN);
    assertEquals(2, count(svg, "rect", "c-bar"));
    assertEquals(2, count(svg, "rect", "c-bar c-hollow"));
    assertEquals(2, svg.split("<use href=\"#c-m\"", -1).length - 1);
    assertEquals(1, count(svg, "rect", "c-frame"));
    assertEquals(2, count(svg, "rect", "c-none"));
    assertEquals(2, count(svg, "text", "c-gap"));
    String zero = Columns.svg(CAPTION, slots("9 0"), PLAIN);
    assertTrue(zero.contains("y=\"170\" width=\"28%\" height=\"2\""), zero);
    assertTrue(zero.contains(">0</text></svg>") || zero.contains("y=\"164\">0</text>"), zero);
  }

  /** Of whatever height its neighbours are: it is low, and its word stands over it. */
  @ParameterizedTest
  @CsvSource({"35 *, 150", "1000000 *, 150", "* *, 150"})
  void aWithheldYearHasNoHeightThatCouldBeTakenForANumber(String marks, int drawing) {
    String block = "y=\"" + (172 - 37) + "\" width=\"32%\" height=\"" + drawing / 4 + "\"/>";
    String word = "<text class=\"c-word\" x=\"75%\" y=\"129\">withheld</text>";
    for (String svg :
        List.of(
            Columns.svg(CAPTION, slots(marks), PLAIN), Lines.svg(CAPTION, slots(marks), PLAIN))) {
      assertTrue(svg.contains(block) && svg.contains(word), svg);
    }
  }

  @ParameterizedTest
  @CsvSource({"* *, 0", "* -, 0", "o ., 0", "* 0, 2", "* 3, 4"})
  void anAxisThatNothingIsReadOnHasNoNumbers(String marks, int ticks) {
    Axis shared = Axis.fromZero(List.of(new BigDecimal("4")));
    assertEquals(ticks, count(Columns.svg(CAPTION, slots(marks), PLAIN), "text", "c-tick"));
    String small = Lines.small(CAPTION, slots(marks), shared, PLAIN);
    assertEquals(Math.min(ticks, 2), count(small, "text", "c-tick"), small);
    assertTrue(small.contains("\"c-axis\""), small);
  }

  /** On a scale that others need; a 0 has no number of its own but where it is the last. */
  @ParameterizedTest
  @CsvSource({
    "24 31 8, 24 31 8, ''",
    "24 0 0, 24, 0",
    "~24 * 2000, ~24, 2000",
    "0 0 2000, '', 2000",
    "24 31 8 1 2 3 4 5 6, '', 6"
  })
  void aNumberTooSmallForTheScaleStandsOverItsPointAndIsTickedAsA0IsNot(
      String marks, String upright, String last) {
    Axis axis = Axis.fromZero(numbers("3000"));
    String svg = Lines.small(CAPTION, slots(marks), axis, PLAIN);
    NodeList texts = parsed(svg).getElementsByTagName("text");
    List<String> turned = new ArrayList<>();
    List<String> level = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (text.getAttribute("class").contains("c-value")) {
        (text.hasAttribute("transform") ? turned : level).add(text.getTextContent());
      }
    }
    assertEquals(upright, String.join(" ", turned));
    assertEquals(last, String.join(" ", level));
    assertEquals(turned.size(), count(svg, "line", "c-tie"));
  }

  @Test
  void aSmallLineWithLongTicksGivesThemRoom() {
    List<Slot> slots = slots("1 2");
    String large = Lines.small(CAPTION, slots, Axis.fromZero(numbers("15000000")), PLAIN);
    assertTrue(large.contains("\"chart chart-small chart-deep\""), large);
    // 15000000 in 13 pixel type is 63 pixels wide, of 190.
    assertTrue(large.contains("x=\"33%\" width=\"67%\""), large);
    assertFalse(Lines.small(CAPTION, slots, Axis.fromZero(numbers("9")), PLAIN).contains("deep"));
  }

  /** A bar reaches as high as its share says, however many figures there are. */
  @ParameterizedTest
  @CsvSource({
    "48, 15, '22 35 57 114'",
    "4, 4, '22 75 97 75'",
    "7, 0, '22 150'",
    "0, 7, '22 150'",
    "0, 0, ''"
  })
  void aBarOfSharesIsAllOfTheAxis(int disclosed, int withheld, String parts) {
    Shares.Parts counted = new Shares.Parts(disclosed, withheld);
    Shares.Bar bar = new Shares.Bar("2018", "48/63", counted, "76%", Optional.empty(), false);
    Document svg = parsed(Shares.svg(CAPTION, List.of(bar), tick -> Svg.plain(tick) + "%"));
    NodeList rects = svg.getElementsByTagName("rect");
    List<Integer> drawn = new ArrayList<>();
    for (int i = rects.getLength() - 1; i >= 0; i--) {
      for (String name : List.of("y", "height")) {
        drawn.add(new BigDecimal(((Element) rects.item(i)).getAttribute(name)).intValue());
      }
    }
    assertEquals(parts, String.join(" ", drawn.stream().map(String::valueOf).toList()));
    assertEquals("0%", svg.getElementsByTagName("text").item(0).getTextContent());
    assertEquals("100%", svg.getElementsByTagName("text").item(2).getTextContent());
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 3, 2",
    "1 - 3 4, 1",
    "1 * 3 4, 1",
    "1 2 :3 4, 3",
    "1 2 |3 4, 2",
    "- - 3, 0",
    "1 2 !3 4, 2",
    "1 2 ~3 4, 1",
    "1 ~2 ~3 4, 1",
    ">1 >2 3 4, 1",
    "1 o x 4, 0"
  })
  void aLineIsInterruptedWhereNothingIsKnownAndWhereWhatIsCountedIsNotTheSame(
      String marks, int segments) {
    Axis axis = Axis.fromZero(List.of(new BigDecimal("4")));
    assertEquals(segments, count(Lines.svg(CAPTION, slots(marks), PLAIN), "line", "c-line"));
    assertEquals(
        segments, count(Lines.small(CAPTION, slots(marks), axis, PLAIN), "line", "c-line"));
  }

  @Test
  void aNumberThatIsNotExactIsAHollowPointAndZeroAPointOnTheAxis() {
    String svg = Lines.svg(CAPTION, slots("0 ~2 >3 4"), PLAIN);
    assertEquals(2, count(svg, "circle", "c-dot"));
    assertEquals(2, count(svg, "circle", "c-dot c-hollow"));
    assertTrue(svg.contains("<circle class=\"c-dot\" cx=\"12.5%\" cy=\"172\""), svg);
  }

  /** The drawing begins at 22, or at 40 where words below the number need the room. */
  @ParameterizedTest
  @CsvSource({
    "10 20 5, 61, 86",
    "10 * 5, 13, 104",
    "10 * 20, 13, 104",
    "10 * 20 20 20 20 5, 13, 86",
    "5 2 5 * -, 13, 104",
    "1 * 1 2 3 4 5 6 7 0, 54, 86",
    "1 2 3 4 5 6 7 * 0, 64, 86",
    "1 2 3 4 5 6 7 20 1, 13, 86",
    "1 2 3 4 5 6 7 20 12, 66, 86"
  })
  void theLastNumberOfASmallLineStandsClearOfWordsBlocksAndLine(String marks, int foot, int axis) {
    Axis scale = Axis.fromZero(List.of(new BigDecimal("20")));
    String svg = Lines.small(CAPTION, slots(marks), scale, PLAIN);
    String number = "(?s).*class=\"c-value c-[a-z]+\" x=\"[0-9.]+%\" y=\"" + foot + "[\".].*";
    assertTrue(svg.matches(number), svg);
    assertTrue(svg.contains("class=\"c-axis\" x2=\"100%\" y1=\"" + axis + "\""), svg);
  }

  @Test
  void yearsOfSmallLinesKeepWithinThePicture() {
    Axis axis = Axis.fromZero(List.of(new BigDecimal("20")));
    String many = Lines.small(CAPTION, slots("1 2 3 4 5 6"), axis, PLAIN);
    assertTrue(many.contains("class=\"c-label c-first\" x=\"0%\""), many);
    assertTrue(many.contains("class=\"c-label c-last\" x=\"100%\""), many);
    String few = Lines.small(CAPTION, slots("1 2"), axis, PLAIN);
    assertTrue(few.contains("class=\"c-label\" x=\"25%\""), few);
  }

  @ParameterizedTest
  @CsvSource({
    "0 197, 0 50 100 150 200",
    "0 0, 0 1",
    "3, 0 1 2 3",
    "1 2, 0 1 2",
    "-3 8, -5 0 5 10",
    "0.3 0.5, 0 0.2 0.4 0.6",
    "16.27, 0 5 10 15 20",
    "99999, 0 50000 100000",
    "1000000000000, 0 500000000000 1000000000000"
  })
  void ticksAreRoundAndBeginAtZero(String values, String ticks) {
    assertEquals(ticks, told(Axis.fromZero(numbers(values))));
  }

  @ParameterizedTest
  @CsvSource({"95 98.5, 95 96 97 98 99", "10 98, 0 50 100", "95, 0 50 100", "0 3, 0 1 2 3"})
  void onlyHighPointsLeaveOutTheGround(String values, String ticks) {
    assertEquals(ticks, told(Axis.around(numbers(values))));
    assertEquals(values.equals("95 98.5"), Axis.around(numbers(values)).isCut());
  }

  private static List<BigDecimal> numbers(String values) {
    return Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
  }

  private static String told(Axis axis) {
    return String.join(" ", axis.ticks().stream().map(Svg::plain).toList());
  }

  /** What is said of a chart and what is drawn are the same years. */
  @Test
  void aPageHandsOnAsManyYearsAsAChartHasRoomFor() {
    assertEquals(Plot.MOST_SLOTS, Chart.MOST_YEARS);
  }

  /** The worst that a page can ask for: many years, long names, every state. */
  @Test
  void noChartIsMuchLargerThanSixKilobytes() {
    StringBuilder marks = new StringBuilder("99999.9");
    for (int i = 0; i < 39; i++) {
      marks.append(i % 4 == 0 ? " *" : i % 4 == 1 ? " >88,888".replace(",", "") : " ~77777.7");
    }
    List<Slot> slots =
        slots(marks.toString()).stream()
            .map(s -> new Slot(s.label(), "300/300", s.mark().proposed(true), Seam.MERGED))
            .toList();
    Caption caption = Caption.of("chart-unit-12", "名".repeat(40), "2018: ≥88,888; ".repeat(16));
    Spreads.Range range =
        new Spreads.Range(
            new BigDecimal("1.11"),
            new BigDecimal("22222.2"),
            new BigDecimal("33333.3"),
            new BigDecimal("44444.4"),
            new BigDecimal("55555.5"));
    for (String svg :
        List.of(
            Columns.svg(caption, slots, PLAIN),
            Lines.svg(caption, slots, PLAIN),
            Lines.small(caption, slots, Axis.fromZero(numbers("99999")), PLAIN),
            Spark.svg(dots(slots.stream().map(Slot::mark).toList())),
            Shares.svg(
                caption,
                slots.stream()
                    .map(
                        s ->
                            new Shares.Bar(
                                s.label(),
                                "8888/9999",
                                new Shares.Parts(8888, 1111),
                                "89%",
                                Optional.empty(),
                                true))
                    .toList(),
                PLAIN),
            Spreads.svg(
                caption,
                slots.stream()
                    .map(s -> new Spreads.Year(s.label(), "33,333.3", Optional.of(range), true))
                    .toList(),
                PLAIN))) {
      int bytes = svg.getBytes(StandardCharsets.UTF_8).length;
      assertTrue(bytes <= 6_500, bytes + " bytes: " + svg);
      assertFalse(svg.contains("style="), svg);
      parsed(svg);
    }
  }

  /** It is told from all else without colour: nothing else in a chart is a broken ring. */
  @Test
  void whatNobodyHasConfirmedHasABrokenRing() {
    List<Slot> slots =
        slots("1 ~2 * -").stream()
            .map(s -> new Slot(s.label(), "", s.mark().proposed(true), s.seam()))
            .toList();
    List<ChartMark> marks = slots.stream().map(Slot::mark).toList();
    for (String svg :
        List.of(
            Columns.svg(CAPTION, slots, PLAIN),
            Lines.svg(CAPTION, slots, PLAIN),
            Spark.svg(dots(marks)))) {
      assertEquals(4, count(svg, "circle", "c-ring"), svg);
    }
    assertEquals(0, count(Columns.svg(CAPTION, slots("1 ~2 * -"), PLAIN), "circle", "c-ring"));
  }

  @Test
  void namesAreEscaped() {
    String svg = Columns.svg(Caption.of("c", "<b> & \"x\"", "a < b"), slots("1"), PLAIN);
    assertEquals("<b> & \"x\"", parsed(svg).getElementsByTagName("title").item(0).getTextContent());
    assertTrue(svg.contains("&lt;b&gt; &amp; &quot;x&quot;"), svg);
  }

  /** A chart is read aloud by its own title and description, whatever stands beside it. */
  @Test
  void aChartIsAnImageWithItsOwnTitleAndDescription() {
    Document svg = parsed(Columns.svg(CAPTION, slots("1 *"), PLAIN));
    assertEquals("img", svg.getDocumentElement().getAttribute("role"));
    assertEquals("c-t c-d", svg.getDocumentElement().getAttribute("aria-labelledby"));
    assertEquals("ltr", svg.getDocumentElement().getAttribute("direction"));
  }

  /** A number that runs into the next one, or is cut off, is another number. */
  @ParameterizedTest
  @CsvSource({
    "1 2, chart-few letters-21",
    "1 2 3 4 5 6, chart-some letters-21",
    "11111 22222 33333 44444 55555 66666, chart-some letters-21",
    "111111 22222 33333 44444 55555 66666, chart-some letters-24 chart-deep",
    "1111111 22222 33333 44444 55555 66666, chart-some letters-28 chart-deep",
    "11111111111 2 3 4 5 6 7, chart-some chart-deep",
    "1 2 3 4 5 6 7 8, ''"
  })
  void aChartIsNoNarrowerThanItsLettersNeed(String values, String classes) {
    String svg = Columns.svg(CAPTION, slots(values), PLAIN);
    assertTrue(svg.contains("\"" + ("chart chart-columns " + classes).strip() + "\""), svg);
    assertEquals(values.split(" ").length, count(svg, "text", "c-value"), svg);
  }

  /** Above the axis a torn end would leave no room for the number. */
  @Test
  void theNumberOfAnOpenBarBelowTheAxisIsInTheDrawing() {
    String svg = Columns.svg(CAPTION, slots(">-223 >-12"), PLAIN);
    assertFalse(svg.contains("<use"), svg);
    Matcher numbers = Pattern.compile("c-value\"[^>]* y=\"([-0-9.]+)\"").matcher(svg);
    int found = 0;
    while (numbers.find()) {
      assertTrue(Double.parseDouble(numbers.group(1)) >= 13, svg);
      found++;
    }
    assertEquals(2, found, svg);
  }
}
