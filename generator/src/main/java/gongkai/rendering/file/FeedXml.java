package gongkai.rendering.file;

import gongkai.i18n.Messages;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.text.ShownBody;
import gongkai.rendering.page.text.BodyHtml;
import gongkai.rendering.page.text.BodySource;
import gongkai.rendering.theme.Theme;
import gongkai.site.Targets;
import gongkai.site.file.Feed;
import gongkai.site.file.Feed.FeedKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;

/**
 * Atom feeds (RFC 4287) with the reports' whole text, redaction marks and all. Links within a text
 * are relative; {@code xml:base} says to what.
 */
public final class FeedXml {
  private final BodySource bodies;
  private final Targets targets;
  private final Theme theme;

  public FeedXml(BodySource bodies, Targets targets, Theme theme) {
    this.bodies = bodies;
    this.targets = targets;
    this.theme = theme;
  }

  public String write(Feed feed) throws IOException {
    Language language = feed.pageLanguage();
    XmlText xml = new XmlText();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language.tag()).line();
    passage(xml.indent(1), "title", title(feed), language);
    xml.indent(1).element("id", feed.urls().self()).line();
    link(xml.indent(1), "self", "application/atom+xml", feed.urls().self());
    link(xml.indent(1), "alternate", "text/html", feed.urls().page());
    xml.indent(1).element("updated", updated(feed)).line();
    author(xml.indent(1), feed.publisher());
    for (Feed.Entry entry : feed.entries()) {
      entry(xml, feed, entry);
    }
    return xml.close().finish();
  }

  private void entry(XmlText xml, Feed feed, Feed.Entry entry) throws IOException {
    Language language = feed.pageLanguage();
    xml.indent(1).open("entry").line();
    passage(xml.indent(2), "title", title(entry, language), language);
    xml.indent(2).element("id", entry.place().id()).line();
    link(xml.indent(2), "alternate", "text/html", entry.place().url());
    xml.indent(2).element("published", time(entry.days().published(), feed.zone())).line();
    xml.indent(2).element("updated", time(entry.days().updated(), feed.zone())).line();
    author(xml.indent(2), entry.unit());
    entry.summary().ifPresent(summary -> passage(xml.indent(2), "summary", summary, language));
    if (feed.wholeTexts() && entry.change().isEmpty()) {
      content(xml.indent(2), language, entry);
    }
    xml.indent(1).close().line();
  }

  private Passage title(Feed feed) {
    return feed.kind() == FeedKind.CHANGES
        ? worded("feed.changes", feed.title(), feed.pageLanguage())
        : feed.title();
  }

  private Passage title(Feed.Entry entry, Language language) {
    return entry
        .change()
        .map(kind -> worded("feed.change." + kind.code(), entry.title(), language))
        .orElse(entry.title());
  }

  private Passage worded(String key, Passage title, Language language) {
    return new Passage(messages(language).text(key, title.text()), language);
  }

  private Messages messages(Language language) {
    return theme.wordings().get(language).messages();
  }

  private void content(XmlText xml, Language language, Feed.Entry entry) throws IOException {
    ShownBody body = bodies.report(entry.report(), entry.text().language());
    BodyHtml writer =
        new BodyHtml(
            entry.place().page(),
            language,
            targets,
            messages(language).text("redaction.label"),
            Optional.empty());
    String html = new String(writer.write(body, Map.of()), StandardCharsets.UTF_8);
    String written = entry.text().language().tag();
    xml.element(
            "content", html, "type", "html", "xml:lang", written, "xml:base", entry.place().url())
        .line();
  }

  /** A feed without entries was last changed when feeds began: no clock is asked. */
  private static String updated(Feed feed) {
    LocalDate newest =
        feed.entries().stream()
            .map(entry -> entry.days().updated())
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return time(newest, feed.zone());
  }

  private static String time(LocalDate day, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone).toOffsetDateTime());
  }

  private static void author(XmlText xml, Passage name) {
    xml.open("author").element("name", name.text()).close().line();
  }

  private static void passage(XmlText xml, String name, Passage text, Language language) {
    if (text.language().equals(language)) {
      xml.element(name, text.text()).line();
    } else {
      xml.element(name, text.text(), "xml:lang", text.language().tag()).line();
    }
  }

  private static void link(XmlText xml, String rel, String type, String href) {
    xml.empty("link", "rel", rel, "type", type, "href", href).line();
  }
}
