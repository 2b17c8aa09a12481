package gongkai.rendering.page;

import gongkai.html.Escape;
import gongkai.i18n.Wording;
import gongkai.model.Coded;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.Quantity;
import gongkai.model.text.RedactionMarks;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.rendering.page.chart.Charts;
import gongkai.rendering.page.number.QuantityMarkup;
import gongkai.rendering.page.text.Markup;
import gongkai.rendering.page.text.PageBodies;
import gongkai.rendering.theme.Theme;
import gongkai.site.Address;
import gongkai.site.drawing.Chart;
import gongkai.site.drawing.Denomination;
import gongkai.site.item.Link;
import gongkai.site.item.SectionText;
import gongkai.site.page.ComparePage;
import gongkai.site.page.Page;
import gongkai.site.page.Shell;
import gongkai.site.series.FigureRow;
import gongkai.site.series.FigureSource;
import gongkai.statistics.Disclosure;
import gongkai.statistics.Sum;
import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.NodeVisitorFactory;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What templates may call, besides Pebble's own filters. Each function is worded in the language of
 * the page that is being rendered. Documented for webmasters in {@code docs/manual/en/themes.md}.
 */
public final class TemplateFunctions extends AbstractExtension {
  /** What Pebble calls the arguments of a function: their numbers. */
  private static final List<String> ARGUMENTS = List.of("0", "1", "2", "3", "4");

  static final int MOST_ARGUMENTS = ARGUMENTS.size();

  /** Stands for an argument while a text is escaped; no text of the content may hold it. */
  private static final char FIRST_MARK = '\uFDD0';

  private final Theme theme;
  private final RedactionMarks marks;
  private final Map<Language, QuantityMarkup> quantities = new TreeMap<>();
  private final Map<Language, Charts> charts = new TreeMap<>();
  private final RecordAttributes records = new RecordAttributes();
  private final Map<String, Called> functions = functions();

  public TemplateFunctions(Theme theme, RedactionMarks marks, Language reportLanguage) {
    this.theme = theme;
    this.marks = marks;
    theme
        .wordings()
        .forEach((l, wording) -> quantities.put(l, new QuantityMarkup(wording, reportLanguage)));
    theme.wordings().forEach((l, wording) -> charts.put(l, new Charts(wording, quantities.get(l))));
  }

  /** A function of the page and its arguments. */
  private interface Body {
    Object call(Shell shell, List<Object> arguments);
  }

  /** A function of the texts of pages, which change while the templates do not. */
  private interface OfBodies {
    Object call(PageBodies bodies, Shell shell, List<Object> arguments);
  }

  interface InContext {
    Object call(EvaluationContext context, List<Object> arguments);
  }

  @Override
  public List<AttributeResolver> getAttributeResolver() {
    return List.of(new UnwrappedAttributes(records));
  }

  @Override
  public List<NodeVisitorFactory> getNodeVisitors() {
    ShortExpressions expressions = new ShortExpressions(functions, records);
    return List.of(template -> ShortNodes.of(template, expressions));
  }

  @Override
  public Map<String, Function> getFunctions() {
    return Map.copyOf(functions);
  }

  private Map<String, Called> functions() {
    Map<String, Called> functions = new TreeMap<>();
    functions.put("t", function(this::text));
    functions.put("wordsIn", function((s, a) -> wordsIn(a)));
    functions.put("worded", function((s, a) -> safe(worded(s, a))));
    functions.put("asset", function((s, a) -> asset(s, (String) a.get(0))));
    functions.put(
        "opening", function((s, a) -> safe(opening((String) a.get(0), (String) a.get(1)))));
    functions.put("logo", function((s, a) -> logo(s)));
    functions.put("root", function((s, a) -> s.address().to(new Address((String) a.get(0)))));
    functions.put("passage", function((s, a) -> safe(passage(s, (Passage) a.get(0)))));
    functions.put(
        "marked",
        function((s, a) -> safe(passage(s, new Passage((String) a.get(0), (Language) a.get(1))))));
    functions.put("link", function((s, a) -> safe(link(s, a))));
    functions.put("quoted", function((s, a) -> safe(quoted(s, (Link) a.get(0)))));
    functions.put("passageText", inContext((c, a) -> ((Passage) a.get(0)).text()));
    functions.put("date", function((s, a) -> wording(s).date((LocalDate) a.get(0))));
    functions.put("time", function((s, a) -> safe(time(s, (LocalDate) a.get(0)))));
    functions.put("period", function((s, a) -> wording(s).period((Period) a.get(0))));
    functions.put("number", function((s, a) -> wording(s).counted((Number) a.get(0))));
    functions.put("quantity", function((s, a) -> safe(quantity(s, a))));
    functions.put("sum", function((s, a) -> safe(sum(s, a))));
    functions.put(
        "amount",
        function((s, a) -> safe(quantities(s).amount((Sum) a.get(0), (Denomination) a.get(1)))));
    functions.put(
        "digits",
        function((s, a) -> safe(quantities(s).digits((Sum) a.get(0), (Denomination) a.get(1)))));
    functions.put(
        "original",
        function((s, a) -> quantities(s).original((Quantity) a.get(0), (Denomination) a.get(1))));
    functions.put(
        "source",
        function(
            (s, a) ->
                quantities(s)
                    .source(
                        (Quantity) a.get(0), (FigureSource) a.get(1), (Denomination) a.get(2))));
    functions.put("percent", function((s, a) -> quantities(s).percent((Disclosure) a.get(0))));
    functions.put("chart", function((s, a) -> safe(charts(s).svg((Chart) a.get(0)))));
    functions.put("counted", function((s, a) -> safe(charts(s).unit((Chart.Counting) a.get(0)))));
    functions.put(
        "written",
        function(
            (s, a) -> quantities(s).written((FigureRow.Written) a.get(0), (Quantity) a.get(1))));
    functions.put("marks", function((s, a) -> charts(s).marks(chartsOf(a.get(0)))));
    functions.put(
        "unit", function((s, a) -> safe(quantities(s).unit((String) a.get(0), noun(a, 1)))));
    functions.put("size", function((s, a) -> wording(s).size(((Number) a.get(0)).longValue())));
    functions.put("code", inContext((c, a) -> ((Coded) a.get(0)).code()));
    functions.put("languageName", function((s, a) -> theme.languageName((Language) a.get(0))));
    functions.put(
        "body", ofBodies((bodies, s, a) -> safe(bodies.html((Page) a.get(0), values(s)))));
    functions.put(
        "sectionText", ofBodies((bodies, s, a) -> safe(bodies.section(s, (SectionText) a.get(0)))));
    functions.put(
        "structured",
        function((s, a) -> safe(new SearchMarkup(s, wording(s).messages()).html((Page) a.get(0)))));
    functions.put("sections", ofBodies((bodies, s, a) -> sections(bodies, (ComparePage) a.get(0))));
    return functions;
  }

  private Object text(Shell shell, List<Object> arguments) {
    Object[] rest = arguments.subList(1, arguments.size()).toArray();
    return wording(shell).messages().text((String) arguments.get(0), rest);
  }

  /** A text in a language of the site, which need not be the page's. */
  private Object wordsIn(List<Object> arguments) {
    Wording wording = theme.wordings().get((Language) arguments.get(0));
    Object[] rest = arguments.subList(2, arguments.size()).toArray();
    return wording.messages().text((String) arguments.get(1), rest);
  }

  /** A text as HTML around arguments that are HTML already; other arguments are escaped with it. */
  private String worded(Shell shell, List<Object> arguments) {
    List<Object> withMarks = new ArrayList<>(arguments);
    for (int i = 0; i < arguments.size(); i++) {
      if (arguments.get(i) instanceof SafeString) {
        withMarks.set(i, Character.toString(FIRST_MARK + i));
      }
    }
    String html = Escape.text((String) text(shell, withMarks));
    for (int i = 0; i < arguments.size(); i++) {
      html = html.replace(Character.toString(FIRST_MARK + i), arguments.get(i).toString());
    }
    return html;
  }

  private String asset(Shell shell, String name) {
    return shell.address().to(new Address("assets/" + asset(name).hashedName()));
  }

  private Theme.Asset asset(String name) {
    Theme.Asset asset = theme.assets().get(name);
    if (asset == null) {
      throw new IllegalArgumentException("the theme has no asset " + name);
    }
    return asset;
  }

  /** A style sheet up to a mark, all of it if it has none, as the text of a style element. */
  private String opening(String name, String mark) {
    try {
      String sheet = new String(theme.bytes(asset(name)), StandardCharsets.UTF_8);
      int end = sheet.indexOf(mark);
      return sheet.substring(0, end < 0 ? sheet.length() : end).replace("</", "<\\/");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the logo, or null. */
  private Object logo(Shell shell) {
    return theme.design().logo().map(logo -> asset(shell, logo.fileName())).orElse(null);
  }

  private String passage(Shell shell, Passage passage) {
    String label = wording(shell).messages().text("redaction.label");
    return Markup.passage(passage, shell.site().language(), marks, label);
  }

  /** As the report gives it, with a noun where there is one; or in a denomination. */
  private String quantity(Shell shell, List<Object> arguments) {
    Quantity quantity = (Quantity) arguments.get(0);
    return arguments.size() > 1 && arguments.get(1) instanceof Denomination denomination
        ? quantities(shell).html(quantity, denomination)
        : quantities(shell).html(quantity, noun(arguments, 1));
  }

  private static Optional<CountedNoun> noun(List<Object> arguments, int place) {
    return arguments.size() > place
        ? Optional.ofNullable((CountedNoun) arguments.get(place))
        : Optional.empty();
  }

  private String sum(Shell shell, List<Object> arguments) {
    Sum sum = (Sum) arguments.get(0);
    return arguments.size() > 1
        ? quantities(shell).html(sum, (Denomination) arguments.get(1))
        : quantities(shell).html(sum);
  }

  /** Its own text, or another. */
  private String link(Shell shell, List<Object> arguments) {
    Link link = (Link) arguments.get(0);
    String html =
        arguments.size() > 1 ? Escape.text((String) arguments.get(1)) : passage(shell, link.text());
    return "<a href=\"" + Escape.text(link.href()) + "\">" + html + "</a>";
  }

  /** A link whose text is words of a report. */
  private String quoted(Shell shell, Link link) {
    String html = passage(shell, link.text());
    return "<a class=\"quoted\" href=\"" + Escape.text(link.href()) + "\">" + html + "</a>";
  }

  private String time(Shell shell, LocalDate day) {
    return "<time datetime=\"" + day + "\">" + Escape.text(wording(shell).date(day)) + "</time>";
  }

  private static Map<String, SafeString> sections(PageBodies bodies, ComparePage page) {
    Map<String, SafeString> sections = new TreeMap<>();
    bodies.sections(page).forEach((anchor, html) -> sections.put(anchor, safe(html)));
    return sections;
  }

  private static List<Chart> chartsOf(Object one) {
    return one instanceof Chart chart
        ? List.of(chart)
        : ((List<?>) one).stream().map(Chart.class::cast).toList();
  }

  private Charts charts(Shell shell) {
    return charts.get(shell.site().language());
  }

  private PageBodies.ValueWords values(Shell shell) {
    QuantityMarkup quantities = quantities(shell);
    return link -> quantities.text(link.quantity(), link.noun());
  }

  private Wording wording(Shell shell) {
    return theme.wordings().get(shell.site().language());
  }

  private QuantityMarkup quantities(Shell shell) {
    return quantities.get(shell.site().language());
  }

  private static SafeString safe(String html) {
    return new SafeString(html);
  }

  private static SafeString safe(byte[] html) {
    return new HtmlBytes(html);
  }

  private static Called function(Body body) {
    return inContext((context, arguments) -> body.call(shell(context), arguments));
  }

  private static Called ofBodies(OfBodies body) {
    return inContext(
        (context, arguments) ->
            body.call(
                (PageBodies) context.getVariable(Templates.BODIES), shell(context), arguments));
  }

  private static Shell shell(EvaluationContext context) {
    return (Shell) context.getVariable("shell");
  }

  private static Called inContext(InContext body) {
    return new Called(body);
  }

  /**
   * A function as it is called: by Pebble with the arguments by their numbers, or in their order.
   */
  record Called(InContext body) implements Function {
    @Override
    public List<String> getArgumentNames() {
      return ARGUMENTS;
    }

    @Override
    public Object execute(
        Map<String, Object> named, PebbleTemplate self, EvaluationContext context, int lineNumber) {
      List<Object> arguments = new ArrayList<>();
      for (String name : ARGUMENTS) {
        if (!named.containsKey(name)) {
          break;
        }
        arguments.add(named.get(name));
      }
      return call(arguments, self, context, lineNumber);
    }

    Object call(
        List<Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
      try {
        return body.call(context, arguments);
      } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
        // What a template hands over is the template's fault, and so has a place in it.
        throw new PebbleException(e, e.getMessage(), lineNumber, self.getName());
      }
    }
  }
}
