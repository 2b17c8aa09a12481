package gongkai.rendering.file;

import gongkai.html.Escape;
import gongkai.i18n.Messages;
import gongkai.model.Body;
import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.rendering.page.BodyHtml;
import gongkai.rendering.page.BodySource;
import gongkai.rendering.page.Theme;
import gongkai.site.Targets;
import gongkai.site.page.Feed;
import java.io.IOException;
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
    StringBuilder out = new StringBuilder(32_768);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        .append(language.tag())
        .append("\">\n");
    element(out, "  ", "title", feed.title(), language);
    element(out, "  ", "id", feed.self());
    link(out, "  ", "self", "application/atom+xml", feed.self());
    link(out, "  ", "alternate", "text/html", feed.page());
    element(out, "  ", "updated", updated(feed));
    out.append("  <author><name>").append(Escape.text(feed.publisher().text()));
    out.append("</name></author>\n");
    for (Feed.Entry entry : feed.entries()) {
      entry(out, feed, entry);
    }
    return out.append("</feed>\n").toString();
  }

  private void entry(StringBuilder out, Feed feed, Feed.Entry entry) throws IOException {
    Language language = feed.pageLanguage();
    out.append("  <entry>\n");
    element(out, "    ", "title", entry.title(), language);
    element(out, "    ", "id", entry.url());
    link(out, "    ", "alternate", "text/html", entry.url());
    element(out, "    ", "published", time(entry.published(), feed.zone()));
    element(out, "    ", "updated", time(entry.updated(), feed.zone()));
    out.append("    <author><name>").append(Escape.text(entry.unit().text()));
    out.append("</name></author>\n");
    if (entry.summary().isPresent()) {
      element(out, "    ", "summary", entry.summary().get(), language);
    }
    if (feed.wholeTexts()) {
      content(out, language, entry);
    }
    out.append("  </entry>\n");
  }

  private void content(StringBuilder out, Language language, Feed.Entry entry) throws IOException {
    Body body = bodies.report(entry.report(), entry.bodyLanguage());
    Messages messages = theme.wordings().get(language).messages();
    String html =
        new BodyHtml(
                entry.page(), language, targets, messages.text("redaction.label"), Optional.empty())
            .write(body, Map.of());
    out.append("    <content type=\"html\" xml:lang=\"")
        .append(entry.bodyLanguage().tag())
        .append("\" xml:base=\"")
        .append(Escape.text(entry.url()))
        .append("\">")
        .append(Escape.text(html))
        .append("</content>\n");
  }

  /** A feed without entries was last changed when feeds began: no clock is asked. */
  private static String updated(Feed feed) {
    LocalDate newest =
        feed.entries().stream()
            .map(Feed.Entry::updated)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    return time(newest, feed.zone());
  }

  private static String time(LocalDate day, ZoneId zone) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone).toOffsetDateTime());
  }

  private static void element(StringBuilder out, String indent, String name, String text) {
    out.append(indent).append('<').append(name).append('>');
    out.append(Escape.text(text)).append("</").append(name).append(">\n");
  }

  private static void element(
      StringBuilder out, String indent, String name, Passage text, Language language) {
    out.append(indent).append('<').append(name);
    if (!text.language().equals(language)) {
      out.append(" xml:lang=\"").append(text.language().tag()).append('"');
    }
    out.append('>').append(Escape.text(text.text())).append("</").append(name).append(">\n");
  }

  private static void link(StringBuilder out, String indent, String rel, String type, String href) {
    out.append(indent).append("<link rel=\"").append(rel).append("\" type=\"").append(type);
    out.append("\" href=\"").append(Escape.text(href)).append("\"/>\n");
  }
}
