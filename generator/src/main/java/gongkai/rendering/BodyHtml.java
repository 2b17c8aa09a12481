package gongkai.rendering;

import gongkai.model.Body;
import gongkai.model.Body.Markup.FigureEnd;
import gongkai.model.Body.Markup.FigureStart;
import gongkai.model.Body.Markup.Href;
import gongkai.model.Body.Markup.Html;
import gongkai.model.Body.Markup.Redaction;
import gongkai.model.Body.SiteTarget;
import gongkai.model.Language;
import gongkai.site.Address;
import gongkai.site.Targets;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Puts a body's pieces together for one page. */
final class BodyHtml {
  private final Address page;
  private final Language pageLanguage;
  private final Targets targets;
  private final String redactionLabel;
  private final Optional<URI> printedBase;

  /**
   * Prepares a page's text.
   *
   * @param printedBase what the site's links begin with on paper; empty if none is ever printed
   */
  BodyHtml(
      Address page,
      Language pageLanguage,
      Targets targets,
      String redactionLabel,
      Optional<URI> printedBase) {
    this.page = page;
    this.printedBase = printedBase;
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
        href(out, href.target());
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

  /**
   * The value of an {@code href}, and beside it the whole address for paper, where a relative one
   * leads nowhere. A place on the same page needs none.
   */
  private void href(StringBuilder out, SiteTarget link) {
    Address target = targets.address(link, pageLanguage);
    out.append(Markup.escape(page.to(target, link.fragment())));
    if (!target.equals(page)) {
      printedBase.ifPresent(
          base -> out.append("\" data-address=\"").append(Markup.escape(target.absolute(base))));
    }
  }
}
