package gongkai.document.web;

import gongkai.document.source.Doubts;
import gongkai.document.source.InlinePictures;
import gongkai.document.source.LineCollector;
import gongkai.document.source.RefusedSourceException;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import gongkai.document.source.SourceLine.LineKind;
import gongkai.document.source.SourceText;
import gongkai.document.source.StyledText;
import gongkai.document.source.archive.Xml;
import gongkai.document.web.article.ArticleFrame;
import gongkai.document.web.article.HtmlTitle;
import gongkai.document.web.article.PagePart;
import gongkai.document.web.furniture.PageFurniture;
import gongkai.document.web.style.BlockElements;
import gongkai.model.report.OpenPoint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads a web page into lines by a list of elements whose meaning a report has: paragraphs,
 * headings, lists, tables, emphasis. All others only hold text. Scripts, menus, form fields, hidden
 * parts and pictures are left out and listed. Nothing is fetched.
 */
public final class HtmlReader {
  /** What an item can belong to; HTML's own rule for items without a list is a bullet. */
  private static final Set<String> LISTS = Set.of("ol", "ul", "menu", "dir");

  private static final Set<String> STRONG = Set.of("b", "strong");

  private static final Pattern BOLD = Pattern.compile("(?i)font-weight\\s*:\\s*(?:bold|[6-9]00)");

  /** What sites set beside links: dates, and marks of a list. */
  private static final Pattern BESIDE_LINKS = Pattern.compile("[\\p{Z}\\p{P}\\p{S}\\s\\d年月日]*");

  private static final Pattern BROKEN_CHINESE =
      Pattern.compile("(?<=[\\u1100-\\uFFFF])[ \\t\\r]*\\n\\s*(?=[\\u1100-\\uFFFF])");

  private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");

  private final String path;
  private final LineCollector out;
  private final HtmlRemovals removals;

  private final HtmlNumbers numbers;

  /** Parts of tables that do not show, as far as they were listed. */
  private final Set<Element> listed = Collections.newSetFromMap(new IdentityHashMap<>());

  /** What fields of forms hold. */
  private final List<String> filled = new ArrayList<>();

  /** Drawings that show words. */
  private int drawings;

  private StyledText text = new StyledText();

  /** Whether what comes stands apart from what is before it in the line. */
  private boolean gap;

  private LineKind kind = LineKind.TEXT;
  private int level;

  /** What the page has, in its order. */
  private final List<PagePart> parts = new ArrayList<>();

  /** The innermost block that is being read. */
  private Element block;

  /** How many links hold what is being read, and what of the line is in one and what is not. */
  private int links;

  private boolean linked;
  private final StringBuilder unlinked = new StringBuilder();

  /** Whether only a cell of a table is read, whose words are the table’s: 大, 中 and 小 of firms. */
  private final boolean inCell;

  private HtmlReader(String path, HtmlRemovals removals, boolean inCell) {
    this.inCell = inCell;
    this.path = path;
    this.out = new LineCollector(path);
    this.removals = removals;
    this.numbers = new HtmlNumbers(removals);
  }

  /**
   * A page's lines.
   *
   * @param path of the page, for what is told of it
   * @throws RefusedSourceException for a page of too many elements, or too deep
   */
  public static SourceText read(String html, String path) throws RefusedSourceException {
    PageSize.refuseTags(html);
    Parser parser = Parser.htmlParser().setMaxDepth(2 * Xml.DEEPEST);
    Document document = Jsoup.parse(html, "", parser);
    PageSize.refuseDepth(document);
    HtmlReader reader = new HtmlReader(path, HtmlRemovals.of(document), false);
    document
        .head()
        .select("script, style")
        .forEach(e -> reader.omit(HtmlRemovals.shown(e), Removal.Reason.SCRIPT));
    reader.block(document.body());
    reader.flush();
    ArticleFrame.Framed framed = ArticleFrame.of(reader.parts, HtmlTitle.heads(document));
    framed.parts().forEach(part -> part.to(reader.out));
    reader.tell(framed);
    SourceText text = reader.out.text();
    int inScripts = ScriptText.signs(document);
    if (inScripts > ScriptText.MUCH && inScripts > ScriptText.signs(text.lines())) {
      reader.out.doubt(OpenPoint.LEFT_OUT, "import-script-text", "" + inScripts);
      text = reader.out.text();
    }
    return HtmlTitle.of(document, text.lines()).map(text::withTitle).orElse(text);
  }

  private void tell(ArticleFrame.Framed framed) {
    if (!framed.above().isEmpty()) {
      String first = Doubts.quote(framed.above().get(0));
      out.doubt(OpenPoint.LEFT_OUT, "import-above-title", "" + framed.above().size(), first);
    }
    if (!framed.linked().isEmpty()) {
      String first = Doubts.quote(framed.linked().get(0));
      out.doubt(OpenPoint.LEFT_OUT, "import-linked-lines", "" + framed.linked().size(), first);
    }
    if (removals.hasHiddenBody()) {
      out.doubt(OpenPoint.LEFT_OUT, "import-hidden-body");
    }
    if (removals.hasTooManyRules()) {
      out.doubt(OpenPoint.LEFT_OUT, "import-many-styles");
    }
    if (removals.counted() > 0) {
      out.warn("import-numbers-lost", "" + removals.counted());
    }
    if (!filled.isEmpty()) {
      out.doubt(
          OpenPoint.EMBEDDED,
          "import-form-values",
          "" + filled.size(),
          Doubts.quote(filled.get(0)));
    }
    if (drawings > 0) {
      out.doubt(OpenPoint.EMBEDDED, "import-drawing-text", "" + drawings);
    }
    List<String> struck = out.omitted(Removal.Reason.STRUCK);
    if (!struck.isEmpty()) {
      out.doubt(OpenPoint.LEFT_OUT, "import-struck-text", "" + struck.size(), struck.get(0));
    }
  }

  private void flush() {
    text = text.withPictures();
    if (!text.text().isBlank()) {
      text.lines(kind, level).stream().filter(line -> !line.text().isBlank()).forEach(this::add);
    }
    text = new StyledText();
    linked = false;
    unlinked.setLength(0);
  }

  private void add(SourceLine line) {
    boolean may = !inCell && (line.kind() != LineKind.HEADING || line.level() > 1);
    if (may && PageFurniture.is(line.text())) {
      omit(line.text(), Removal.Reason.NAVIGATION);
    } else {
      boolean all = linked && BESIDE_LINKS.matcher(unlinked).matches();
      parts.add(new PagePart.LineOfPage(line, block, all));
    }
  }

  private void omit(String text, Removal.Reason reason) {
    parts.add(new PagePart.LeftOutOfPage(text, reason));
  }

  private void block(Element inner) {
    flush();
    Element outer = block;
    block = inner;
    LineKind outerKind = kind;
    int outerLevel = level;
    String name = inner.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && "123456".indexOf(name.charAt(1)) >= 0) {
      kind = LineKind.HEADING;
      level = name.charAt(1) - '0';
    } else if (name.equals("li")) {
      item(inner);
    } else if (!Set.of("p", "div", "section", "center").contains(name)) {
      kind = LineKind.TEXT;
    }
    children(inner, false);
    flush();
    block = outer;
    kind = outerKind;
    level = outerLevel;
  }

  /** The list is the nearest one around the item, whatever stands between; there may be none. */
  private void item(Element item) {
    Optional<Element> list =
        item.parents().stream().filter(e -> LISTS.contains(e.normalName())).findFirst();
    if (list.isPresent() && list.get().normalName().equals("ol")) {
      kind = LineKind.TEXT;
      text.append(numbers.next(list.get(), item), false);
    } else {
      kind = LineKind.ITEM;
      level = Math.max(0, bulletedListsAround(item) - 1);
    }
  }

  private static int bulletedListsAround(Element item) {
    return (int)
        item.parents().stream()
            .map(Element::normalName)
            .filter(name -> LISTS.contains(name) && !name.equals("ol"))
            .count();
  }

  private void children(Element parent, boolean strong) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode hidden && removals.hidesTextOf(parent)) {
        omit(hidden.text(), Removal.Reason.HIDDEN);
      } else if (node instanceof TextNode characters) {
        text(characters.getWholeText(), strong, isPreformatted(parent));
      } else if (node instanceof DataNode characters) {
        // Of xmp, which a browser shows as it is.
        text(characters.getWholeData(), strong, true);
      } else if (node instanceof Element element) {
        element(element, strong);
      }
    }
  }

  private static boolean isPreformatted(Element element) {
    Element at = element;
    while (at != null && !at.normalName().equals("pre")) {
      at = at.parent();
    }
    return at != null;
  }

  private void element(Element element, boolean strong) {
    Optional<Removal.Reason> left = removals.kind(element);
    if (left.isPresent()) {
      flushBefore(element);
      HtmlRemovals.filledIn(element).ifPresent(filled::add);
      drawings += HtmlRemovals.showsWords(element) ? 1 : 0;
      omit(HtmlRemovals.shown(element), left.get());
      picture(element);
      return;
    }
    if (removals.setsApart(element)) {
      breakLine();
      inline(element, strong || STRONG.contains(element.normalName()));
      breakLine();
      return;
    }
    switch (element.normalName()) {
      case "br" -> text.append("\n", strong);
      case "img", "svg" -> text(HtmlRemovals.shown(element), strong, false); // a number
      case "b", "strong" -> inline(element, true);
      case "math" -> {
        String formula = MathText.of(element);
        boolean glued = Character.isDigit(text.last()) && formula.matches("[0-9].*");
        text.append(glued ? "(" + formula + ")" : formula, strong);
      }
      case "rt", "rp" -> {
        // How a character is spoken; the character itself is in the text.
      }
      case "table" -> {
        flush();
        table(element);
      }
      default -> {
        if (BlockElements.is(element)) {
          block(element);
        } else {
          inline(element, strong);
        }
      }
    }
  }

  /** A picture may be a digit; a large one only parts those that stand beside it. */
  private void picture(Element element) {
    if (HtmlRemovals.mayBeSign(element)) {
      text.append(Character.toString(InlinePictures.PLACE), false);
    } else if (HtmlRemovals.isPicture(element)) {
      gap = true;
    }
  }

  private void breakLine() {
    if (text.last() != '\n') {
      text.append("\n", false);
    }
  }

  /** An emphasis may wrongly hold blocks; they are blocks all the same. */
  private void inline(Element element, boolean strong) {
    links += LinkedText.isLink(element) ? 1 : 0;
    words(element, strong);
    links -= LinkedText.isLink(element) ? 1 : 0;
  }

  private void words(Element element, boolean strong) {
    boolean note = HtmlNotes.refers(element, text.last());
    boolean raised = note || removals.raises(element);
    if (raised || removals.lowers(element)) {
      StyledText before = text;
      text = new StyledText();
      children(element, strong);
      String inside = LineCollector.oneLine(text.text());
      text = before;
      text.append(
          raised
              ? RaisedSigns.raised(note ? '\n' : text.last(), inside, isNumerator(element))
              : RaisedSigns.lowered(text.last(), inside, after(element)),
          strong);
      return;
    }
    boolean apart = removals.gaps(element);
    boolean turned = removals.turns(element);
    gap |= apart;
    text.append(turned ? StyledText.TURNED : "", false);
    children(element, strong || BOLD.matcher(element.attr("style")).find());
    text.append(turned ? StyledText.TURNED_END : "", false);
    gap |= apart;
  }

  /** The first character behind an element in its line. */
  private static char after(Element element) {
    boolean more = element.nextSibling() instanceof TextNode next && !next.getWholeText().isEmpty();
    return more ? ((TextNode) element.nextSibling()).getWholeText().charAt(0) : '\n';
  }

  /**
   * Whether a stroke and something lowered follow: ³⁵⁄₄₀ is a fraction, and 35 no mark of a note.
   */
  private boolean isNumerator(Element element) {
    return element.nextSibling() instanceof TextNode stroke
        && stroke.text().matches("\\s*[/⁄∕]\\s*")
        && stroke.nextSibling() instanceof Element below
        && removals.lowers(below);
  }

  private void flushBefore(Element element) {
    if (BlockElements.is(element)) {
      flush();
    }
  }

  /**
   * As a browser shows it: white space is one space, and none where lines begin. A line end between
   * two Chinese characters is no space at all (CSS Text 3, 4.1.3).
   */
  private void text(String raw, boolean strong, boolean preformatted) {
    linked |= links > 0 && !raw.isBlank();
    unlinked.append(links > 0 ? "" : raw);
    if (preformatted) {
      text.append(raw.replace("\r", ""), strong);
      return;
    }
    String shown = BLANKS.matcher(BROKEN_CHINESE.matcher(raw).replaceAll("")).replaceAll(" ");
    if (!shown.isEmpty()) {
      boolean joins = Character.isDigit(text.last()) && Character.isDigit(shown.charAt(0));
      text.append(gap && joins ? " " : "", false);
      gap = false;
    }
    boolean atStart = text.last() == '\n' || text.last() == ' ';
    text.append(atStart && shown.startsWith(" ") ? shown.substring(1) : shown, strong);
  }

  private void table(Element table) {
    HtmlTable shown = HtmlTable.of(table, e -> removals.unseen(e).isEmpty(), Element::text);
    if (shown.isLayout() || shown.cells().stream().anyMatch(removals::isMenuOfCell)) {
      leaveOut(table);
      shown.cells().forEach(this::block);
      return;
    }
    for (Element caption : table.select("> caption")) {
      block(caption);
    }
    leaveOut(table);
    Optional<Element> above = HtmlTable.above(shown);
    above.ifPresent(this::block);
    List<List<String>> rows =
        HtmlTable.of(table, e -> removals.unseen(e).isEmpty(), this::cell).rows();
    List<String> lines =
        rows.stream()
            .map(row -> String.join(" ", row).strip())
            .filter(row -> !row.isEmpty())
            .toList();
    if (lines.stream().allMatch(PageFurniture::is)) {
      omit(String.join(" ", lines), Removal.Reason.NAVIGATION);
      return;
    }
    LinkedText.Share share = removals.linksIn(table);
    boolean all = share.links() > 0 && share.linked() == share.length();
    parts.add(
        new PagePart.TableOfPage(
            above.isPresent() ? rows.subList(1, rows.size()) : rows, table, all));
  }

  /** Lists the rows and cells of a table that do not show. */
  private void leaveOut(Element table) {
    HtmlTable.of(
        table,
        part -> {
          Optional<Removal.Reason> left = removals.unseen(part);
          left.filter(reason -> !part.equals(table) && listed.add(part))
              .ifPresent(reason -> omit(HtmlRemovals.shown(part), reason));
          return left.isEmpty();
        },
        cell -> "");
  }

  /** A cell's text as the page's own is read, in one line. */
  private String cell(Element cell) {
    HtmlReader reader = new HtmlReader(path, removals, true);
    reader.children(cell, false);
    reader.flush();
    filled.addAll(reader.filled);
    drawings += reader.drawings;
    reader.parts.forEach(part -> part.to(reader.out));
    SourceText inside = reader.out.text();
    inside.removals().forEach(removal -> omit(removal.text(), removal.reason()));
    return inside.lines().stream()
        .map(line -> LineCollector.oneLine(line.text().replace('\u00A0', ' ')))
        .collect(Collectors.joining(" "));
  }
}
