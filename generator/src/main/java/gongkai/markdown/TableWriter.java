package gongkai.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Writes a table. It stands in a region that scrolls by itself, so that a phone's page does not.
 */
final class TableWriter {
  private final BodyWriter body;
  private final MarkupBuilder out;

  /** The words of the first row, as soon as it is written. */
  private List<String> heads = List.of();

  TableWriter(BodyWriter body, MarkupBuilder out) {
    this.body = body;
    this.out = out;
  }

  void write(TableBlock table) {
    String section = body.section();
    out.html("<div class=\"table-scroll\"");
    if (!section.isEmpty()) {
      out.html(" role=\"group\"");
      out.anchor("aria-labelledby", section);
    }
    out.html(" tabindex=\"0\">\n<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead) {
        head(part);
      } else if (part instanceof TableBody) {
        rows("tbody", part);
      }
    }
    out.html("</table>\n</div>\n");
  }

  /** Blank heads say that the table has none. */
  private void head(Node part) {
    if (part.getFirstChild() instanceof TableRow row
        && texts(row).stream().allMatch(TableWriter::isBlank)) {
      heads = Collections.nCopies(cells(row).size(), "");
      return;
    }
    rows("thead", part);
  }

  private static boolean isBlank(InlineText text) {
    return text.plain().isBlank();
  }

  private void rows(String tag, Node part) {
    if (part.getFirstChild() == null) {
      return;
    }
    out.html("<" + tag + ">\n");
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      if (row instanceof TableRow) {
        row(row);
      }
    }
    out.html("</" + tag + ">\n");
  }

  private static List<TableCell> cells(Node row) {
    List<TableCell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell tableCell) {
        cells.add(tableCell);
      }
    }
    return cells;
  }

  private List<InlineText> texts(Node row) {
    return cells(row).stream()
        .map(body.inlines()::read)
        .map(text -> isBlank(text) ? new InlineText() : text)
        .toList();
  }

  private void row(Node row) {
    List<TableCell> cells = cells(row);
    List<InlineText> texts = texts(row);
    List<BlockWriter> writers = body.cells(heads, texts);
    out.html("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      boolean head = cells.get(i).isHeader();
      out.html(head ? "<th scope=\"col\">" : "<td>");
      writers.get(i).write();
      out.html(head ? "</th>" : "</td>");
    }
    out.html("</tr>\n");
    if (heads.isEmpty()) {
      heads = texts.stream().map(InlineText::plain).toList();
    }
  }
}
