package gongkai.markdown;

import gongkai.html.Escape;
import gongkai.model.Quote;
import gongkai.model.text.Body.Markup;
import gongkai.model.text.Body.SiteTarget;
import java.util.ArrayList;
import java.util.List;

/** Gathers the pieces of a body's HTML; adjoining HTML becomes one piece. */
final class MarkupBuilder {
  private final List<Markup> pieces = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  void html(String text) {
    html.append(text);
  }

  void text(String text, int from, int to) {
    if (from < to) {
      html.append(Escape.text(text.substring(from, to)));
    }
  }

  void headingStart(int level, String anchor) {
    piece(new Markup.HeadingStart(level, anchor));
  }

  void headingEnd(int level) {
    piece(new Markup.HeadingEnd(level));
  }

  /** An attribute whose value is an anchor. */
  void anchor(String attribute, String anchor) {
    html(" " + attribute + "=\"");
    piece(new Markup.Anchor(anchor));
    html("\"");
  }

  void redaction(String marks) {
    piece(new Markup.Redaction(marks));
  }

  void href(SiteTarget target) {
    piece(new Markup.Href(target));
  }

  void figureStart(Quote figure) {
    piece(new Markup.FigureStart(figure));
  }

  void figureEnd(Quote figure) {
    piece(new Markup.FigureEnd(figure));
  }

  private void piece(Markup piece) {
    flush();
    pieces.add(piece);
  }

  private void flush() {
    if (html.length() > 0) {
      pieces.add(Markup.Html.of(html.toString()));
      html.setLength(0);
    }
  }

  List<Markup> build() {
    flush();
    return List.copyOf(pieces);
  }
}
