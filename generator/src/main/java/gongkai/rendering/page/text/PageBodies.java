package gongkai.rendering.page.text;

import gongkai.html.Escape;
import gongkai.i18n.Messages;
import gongkai.model.Passage;
import gongkai.model.Quote;
import gongkai.model.text.ShownBody;
import gongkai.rendering.theme.Theme;
import gongkai.site.Targets;
import gongkai.site.item.SectionText;
import gongkai.site.page.ComparePage;
import gongkai.site.page.Page;
import gongkai.site.page.ReportPage;
import gongkai.site.page.Shell;
import gongkai.site.page.TextPage;
import gongkai.site.series.SeriesLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The texts of pages that have one. */
public final class PageBodies {
  /** Words the value that a figure leads to, in the language of its page. */
  public interface ValueWords {
    String of(SeriesLink link);
  }

  private final BodySource source;
  private final Targets targets;
  private final Theme theme;
  private final URI base;

  public PageBodies(BodySource source, Targets targets, Theme theme, URI base) {
    this.source = source;
    this.targets = targets;
    this.theme = theme;
    this.base = base;
  }

  /**
   * The text of a page.
   *
   * @param values in the page's language
   */
  public byte[] html(Page page, ValueWords values) {
    try {
      if (page instanceof ReportPage report) {
        ShownBody body = source.report(report.report(), report.text().language());
        return writer(report.shell())
            .write(body, figures(report.shell(), report.figures().series(), Optional.of(values)));
      }
      if (page instanceof TextPage text) {
        return writer(text.shell()).write(source.page(text.name(), text.bodyLanguage()), Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("this page has no text of its own: " + page.address());
  }

  /** The sections of both texts of a comparison, by their anchors on the page. */
  public Map<String, byte[]> sections(ComparePage page) {
    Map<String, byte[]> sections = new HashMap<>();
    try {
      for (ComparePage.Side side : List.of(page.older(), page.newer())) {
        ShownBody body = source.report(side.report(), side.bodyLanguage());
        sections.putAll(
            writer(page.shell())
                .sections(
                    body, figures(page.shell(), side.series(), Optional.empty()), side.prefix()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sections;
  }

  /** A section of a report's text below its heading, without links of figures. */
  public byte[] section(Shell shell, SectionText section) {
    try {
      ShownBody body = source.report(section.report(), section.language());
      String prefix = section.report().unit() + "-" + section.report().stem() + "-";
      return writer(shell).section(body, section.anchor(), prefix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The attributes of figures that lead somewhere. The text itself stays as it is: what is said of
   * a figure stands in attributes, which the style sheet shows.
   *
   * @param noted what words the value where a wide screen shows it beside the sentence, with its
   *     label; nobody reads them aloud, since the sentence says it all
   */
  private Map<Quote, String> figures(
      Shell shell, Map<Quote, SeriesLink> series, Optional<ValueWords> noted) {
    Messages messages = theme.wordings().get(shell.site().language()).messages();
    Map<Quote, String> figures = new HashMap<>();
    series.forEach(
        (figure, link) -> {
          String href = " href=\"" + Escape.text(link.href()) + "\"";
          String note =
              noted
                  .map(values -> " data-note=\"" + note(link, values.of(link), messages) + "\"")
                  .orElse("");
          figures.put(figure, look(link, messages) + href + note);
        });
    return figures;
  }

  /** What nobody has confirmed: the page's legend describes the link to those who cannot see it. */
  private static String look(SeriesLink link, Messages messages) {
    return link.reviewed()
        ? "class=\"figure\""
        : "class=\"figure figure-proposed\" aria-describedby=\"proposed\" data-mark=\""
            + Escape.text(messages.text("proposed.mark"))
            + "\"";
  }

  private static String note(SeriesLink link, String value, Messages messages) {
    String open = link.reviewed() ? "" : "&#10;" + Escape.text(messages.text("proposed"));
    return Escape.text(name(link.label(), messages)) + "&#10;" + value + open;
  }

  /** A style sheet shows it, so that nothing can mark words of another language: words say so. */
  private static String name(Passage label, Messages messages) {
    return label.language().equals(messages.language())
        ? label.text()
        : messages.text("figure.in-report", label.text());
  }

  private BodyHtml writer(Shell shell) {
    return new BodyHtml(
        shell.address(),
        shell.site().language(),
        targets,
        theme.wordings().get(shell.site().language()).messages().text("redaction.label"),
        Optional.of(base));
  }
}
