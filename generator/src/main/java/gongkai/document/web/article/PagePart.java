package gongkai.document.web.article;

import gongkai.document.source.LineCollector;
import gongkai.document.source.Removal;
import gongkai.document.source.SourceLine;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a page has, one after the other, with the places where it stands. */
public sealed interface PagePart {
  /** Adds it to the lines of a page, or to what is left out. */
  void to(LineCollector out);

  /**
   * A line.
   *
   * @param block the innermost block that holds it
   * @param linked whether it is links and nothing else but dates and marks
   */
  record LineOfPage(SourceLine line, Element block, boolean linked) implements PagePart {
    String text() {
      return line.text();
    }

    @Override
    public void to(LineCollector out) {
      out.add(line);
    }
  }

  /**
   * A table by its rows.
   *
   * @param linked whether all of it is links
   */
  record TableOfPage(List<List<String>> rows, Element block, boolean linked) implements PagePart {
    String text() {
      return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining(" "));
    }

    @Override
    public void to(LineCollector out) {
      out.addTable(rows);
    }
  }

  /** What is left out. */
  record LeftOutOfPage(String text, Removal.Reason reason) implements PagePart {
    @Override
    public void to(LineCollector out) {
      out.omit(text, reason);
    }
  }
}
