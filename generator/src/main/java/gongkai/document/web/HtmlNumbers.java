package gongkai.document.web;

import gongkai.document.source.sign.ListNumerals;
import gongkai.document.web.style.HtmlStyles;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a browser shows before the items of numbered lists, which is not in their text. Sources:
 * HTML, 4.4.5; CSS Counter Styles 3, 6 and 7.
 */
final class HtmlNumbers {
  /** Lists of the editor UEditor, which draws their numbers as pictures. */
  private static final Pattern DRAWN = Pattern.compile("custom_(cn|num)([12]?)");

  /** How a number is written, and what stands around it. */
  private record Form(String format, String before, String after) {}

  private static final Map<String, Form> FORMS =
      Map.ofEntries(
          Map.entry("a", new Form("lowerLetter", "", ". ")),
          Map.entry("A", new Form("upperLetter", "", ". ")),
          Map.entry("i", new Form("lowerRoman", "", ". ")),
          Map.entry("I", new Form("upperRoman", "", ". ")),
          Map.entry("lower-alpha", new Form("lowerLetter", "", ". ")),
          Map.entry("lower-latin", new Form("lowerLetter", "", ". ")),
          Map.entry("upper-alpha", new Form("upperLetter", "", ". ")),
          Map.entry("upper-latin", new Form("upperLetter", "", ". ")),
          Map.entry("lower-roman", new Form("lowerRoman", "", ". ")),
          Map.entry("upper-roman", new Form("upperRoman", "", ". ")),
          Map.entry("decimal-leading-zero", new Form("decimalZero", "", ". ")),
          Map.entry("cjk-ideographic", new Form("chineseCountingThousand", "", "、")),
          Map.entry("simp-chinese-informal", new Form("chineseCountingThousand", "", "、")),
          Map.entry("trad-chinese-informal", new Form("chineseCountingThousand", "", "、")),
          Map.entry("simp-chinese-formal", new Form("chineseLegalSimplified", "", "、")),
          Map.entry("trad-chinese-formal", new Form("ideographLegalTraditional", "", "、")),
          Map.entry("cjk-decimal", new Form("ideographDigital", "", "、")),
          Map.entry("cjk-heavenly-stem", new Form("ideographTraditional", "", "、")),
          Map.entry("cjk-earthly-branch", new Form("ideographZodiac", "", "、")),
          Map.entry("custom_cn", new Form("chineseCountingThousand", "", "、")),
          Map.entry("custom_cn1", new Form("chineseCountingThousand", "", "）")),
          Map.entry("custom_cn2", new Form("chineseCountingThousand", "（", "）")),
          Map.entry("custom_num", new Form("decimal", "", "、")),
          Map.entry("custom_num1", new Form("decimal", "", "）")),
          Map.entry("custom_num2", new Form("decimal", "（", "）")));

  private static final Form DECIMAL = new Form("decimal", "", ". ");

  private final HtmlRemovals removals;

  /** The next number of each list. */
  private final IdentityHashMap<Element, Integer> counted = new IdentityHashMap<>();

  HtmlNumbers(HtmlRemovals removals) {
    this.removals = removals;
  }

  /** Counts an item, and gives what stands before it. */
  String next(Element list, Element item) {
    boolean backwards = list.hasAttr("reversed");
    int first = backwards ? (int) list.children().stream().filter(HtmlNumbers::isItem).count() : 1;
    int next = counted.getOrDefault(list, integer(list.attr("start")).orElse(first));
    int number = integer(item.attr("value")).orElse(next);
    counted.put(list, backwards ? number - 1 : number + 1);
    Optional<Form> drawn = drawn(list);
    if (drawn.isEmpty() && (removals.unnumbers(list) || removals.unnumbers(item))) {
      return "";
    }
    Form form =
        drawn
            .or(() -> stated(item))
            .or(() -> stated(list))
            .or(() -> bySheet(item))
            .or(() -> bySheet(list))
            .orElse(DECIMAL);
    boolean below = number < 0 || (number == 0 && form.equals(DECIMAL));
    return below
        ? number + DECIMAL.after()
        : form.before() + ListNumerals.write(number, form.format()) + form.after();
  }

  private static boolean isItem(Element element) {
    return element.normalName().equals("li");
  }

  private static Optional<Form> drawn(Element list) {
    Matcher drawn = DRAWN.matcher(list.className());
    return drawn.find() ? Optional.ofNullable(FORMS.get(drawn.group())) : Optional.empty();
  }

  /** The form that an element's own style or, in older pages, its type states. */
  private static Optional<Form> stated(Element element) {
    return HtmlStyles.statedListType(element.attr("style"))
        .map(type -> FORMS.getOrDefault(type.toLowerCase(Locale.ROOT), DECIMAL))
        .or(() -> Optional.ofNullable(FORMS.get(element.attr("type"))));
  }

  private Optional<Form> bySheet(Element element) {
    return removals.listType(element).map(t -> FORMS.getOrDefault(t, DECIMAL));
  }

  private static Optional<Integer> integer(String text) {
    return text.matches("-?[0-9]{1,6}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
