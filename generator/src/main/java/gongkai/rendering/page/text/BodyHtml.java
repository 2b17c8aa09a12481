package gongkai.rendering.page.text;

import gongkai.html.Escape;
import gongkai.model.Language;
import gongkai.model.Quote;
import gongkai.model.text.Body;
import gongkai.model.text.Body.Markup.Anchor;
import gongkai.model.text.Body.Markup.FigureEnd;
import gongkai.model.text.Body.Markup.FigureStart;
import gongkai.model.text.Body.Markup.HeadingEnd;
import gongkai.model.text.Body.Markup.HeadingStart;
import gongkai.model.text.Body.Markup.Href;
import gongkai.model.text.Body.Markup.Html;
import gongkai.model.text.Body.Markup.Redaction;
import gongkai.model.text.Body.SiteTarget;
import gongkai.model.text.ShownBody;
import gongkai.site.Address;
import gongkai.site.Outline;
import gongkai.site.Targets;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Puts a body's pieces together for one page. */
public final class BodyHtml {
  /** Bytes that most texts have room in. */
  private static final int ROOM = 1 << 15;

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
  public BodyHtml(
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
   * @param figures for each figure that leads to its series, by its words: the link's attributes
   */
  public byte[] write(ShownBody body, Map<Quote, String> figures) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    body.markup().forEach(piece -> piece(out, piece, body.language(), figures, Setting.OF_ITS_OWN));
    return out.toByteArray();
  }

  /**
   * The sections of a body, for a page that shows more than one text.
   *
   * @param prefix set before every anchor
   * @return by the anchor of their heading as the page has it, the opening by {@link
   *     Outline#OPENING}; headings stand right below the page's own second level
   */
  Map<String, byte[]> sections(ShownBody body, Map<Quote, String> figures, String prefix) {
    int top = Outline.topLevel(body.headings());
    Setting setting = new Setting(prefix, 2 - top);
    Map<String, byte[]> sections = new HashMap<>();
    String anchor = Outline.OPENING;
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    for (Body.Markup piece : body.markup()) {
      if (piece instanceof HeadingStart start && start.level() == top) {
        sections.put(prefix + anchor, out.toByteArray());
        anchor = start.anchor();
        out.reset();
      }
      piece(out, piece, body.language(), figures, setting);
    }
    sections.put(prefix + anchor, out.toByteArray());
    return sections;
  }

  /**
   * What stands below one heading, for a page that shows part of a text.
   *
   * @param prefix set before every anchor
   */
  byte[] section(ShownBody body, String anchor, String prefix) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(ROOM);
    int level = 0;
    boolean below = false;
    for (Body.Markup piece : body.markup()) {
      if (piece instanceof HeadingStart start) {
        if (level > 0 && start.level() <= level) {
          break;
        }
        level = start.anchor().equals(anchor) ? start.level() : level;
      }
      if (below) {
        piece(out, piece, body.language(), Map.of(), new Setting(prefix, DEEPEST - level));
      }
      below = below || (level > 0 && piece instanceof HeadingEnd);
    }
    return out.toByteArray();
  }

  /** Headings within a part of a text are below all of the page's own. */
  private static final int DEEPEST = 4;

  /**
   * How a text is set into its page.
   *
   * @param prefix of its anchors
   * @param deeper by how many levels its headings stand lower than on a page of its own
   */
  private record Setting(String prefix, int deeper) {
    static final Setting OF_ITS_OWN = new Setting("", 0);

    String tag(int level) {
      return "h" + Math.min(6, level + 1 + deeper);
    }
  }

  private void piece(
      ByteArrayOutputStream out,
      Body.Markup piece,
      Language language,
      Map<Quote, String> figures,
      Setting setting) {
    if (piece instanceof Html html) {
      out.writeBytes(html.utf8());
    } else if (piece instanceof HeadingStart start) {
      String id = setting.prefix() + start.anchor();
      write(out, "<" + setting.tag(start.level()) + " id=\"" + id + "\">");
    } else if (piece instanceof HeadingEnd end) {
      write(out, "</" + setting.tag(end.level()) + ">\n");
    } else if (piece instanceof Anchor anchor) {
      write(out, setting.prefix());
      write(out, anchor.anchor());
    } else if (piece instanceof Redaction redaction) {
      write(out, Markup.redaction(redaction.marks(), redactionLabel, pageLanguage, language));
    } else if (piece instanceof Href href) {
      write(out, href(href.target()));
    } else if (piece instanceof FigureStart start) {
      String link = figures.get(start.figure());
      write(out, link == null ? "<span class=\"figure\">" : "<a " + link + ">");
    } else if (piece instanceof FigureEnd end) {
      write(out, figures.containsKey(end.figure()) ? "</a>" : "</span>");
    }
  }

  private static void write(ByteArrayOutputStream out, String html) {
    out.writeBytes(html.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The value of an {@code href}, and beside it the whole address for paper, where a relative one
   * leads nowhere. A place on the same page needs none.
   */
  private String href(SiteTarget link) {
    Address target = targets.address(link, pageLanguage);
    String href = Escape.text(page.to(target, link.fragment()));
    return printedBase
        .filter(base -> !target.equals(page))
        .map(base -> href + "\" data-address=\"" + Escape.text(target.absolute(base)))
        .orElse(href);
  }
}
