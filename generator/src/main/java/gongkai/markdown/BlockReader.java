package gongkai.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import gongkai.model.text.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Reads a text's blocks as plain words, for whoever reads its prose and proposes something. */
final class BlockReader {
  private final InlineReader inlines;
  private final List<TextBlock> blocks = new ArrayList<>();

  BlockReader(InlineReader inlines) {
    this.inlines = inlines;
  }

  List<TextBlock> read(Node document) {
    children(document);
    return blocks;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && parent instanceof Document) {
        int level = Math.max(1, heading.getLevel() - 1);
        blocks.add(new TextBlock.Heading(level, plain(heading).strip()));
      } else if (node instanceof Heading || node instanceof Paragraph) {
        paragraph(node);
      } else if (node instanceof TableBlock table) {
        blocks.add(new TextBlock.Table(rows(table)));
      } else {
        children(node);
      }
    }
  }

  private void paragraph(Node node) {
    String text = plain(node);
    if (!text.isBlank()) {
      blocks.add(new TextBlock.Paragraph(text));
    }
  }

  private List<List<String>> rows(Node part) {
    List<List<String>> rows = new ArrayList<>();
    for (Node node = part.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableRow row) {
        List<String> cells = cells(row);
        // Blank heads say that the table has none.
        if (!(part instanceof TableHead) || !cells.stream().allMatch(String::isBlank)) {
          rows.add(cells);
        }
      } else if (node instanceof TableHead || node instanceof TableBody) {
        rows.addAll(rows(node));
      }
    }
    return rows;
  }

  private List<String> cells(TableRow row) {
    List<String> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(plain(cell));
      }
    }
    return cells;
  }

  private String plain(Node node) {
    InlineText inline = inlines.read(node);
    inline.dropIndent(Dialect.REPORT);
    return inline.plain();
  }
}
