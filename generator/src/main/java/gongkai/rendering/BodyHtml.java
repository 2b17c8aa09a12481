package gongkai.rendering;

import gongkai.model.Body;
import gongkai.model.Body.Markup.FigureEnd;
import gongkai.model.Body.Markup.FigureStart;
import gongkai.model.Body.Markup.Href;
import gongkai.model.Body.Markup.Html;
import gongkai.model.Body.Markup.Redaction;
import gongkai.model.Language;
import gongkai.site.Address;
import gongkai.site.Targets;
import java.util.Map;

/** Puts a body's pieces together for one page. */
final class BodyHtml {
  private final Address page;
  private final Language pageLanguage;
  private final Targets targets;
  private final String redactionLabel;

  BodyHtml(Address page, Language pageLanguage, Targets targets, String redactionLabel) {
    this.page = page;
    this.pageLanguage = pageLanguage;
    this.targets = targets;
    this.redactionLabel = redactionLabel;
  }

  /**
   * The body's HTML.
   *
   * @param series for each figure that belongs to a known indicator, by its index: where its series
   *     is
   */
  String write(Body body, Map<Integer, String> series) {
    StringBuilder out = new StringBuilder();
    for (Body.Markup piece : body.markup()) {
      if (piece instanceof Html html) {
        out.append(html.html());
      } else if (piece instanceof Redaction redaction) {
        Markup.redaction(out, redaction.marks(), redactionLabel, pageLanguage, body.language());
      } else if (piece instanceof Href href) {
        Address target = targets.address(href.target(), pageLanguage);
        out.append(Markup.escape(page.to(target, href.target().fragment())));
      } else if (piece instanceof FigureStart start) {
        String href = series.get(start.figure());
        out.append(
            href == null
                ? "<span class=\"figure\">"
                : "<a class=\"figure\" href=\"" + Markup.escape(href) + "\">");
      } else if (piece instanceof FigureEnd end) {
        out.append(series.containsKey(end.figure()) ? "</a>" : "</span>");
      }
    }
    return out.toString();
  }
}
