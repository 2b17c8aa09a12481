package gongkai.rendering;

import gongkai.diagnostic.Problem;
import gongkai.digest.Hashed;
import gongkai.i18n.Wording;
import gongkai.model.SiteConfig;
import gongkai.model.text.RedactionMarks;
import gongkai.rendering.file.DataFiles;
import gongkai.rendering.file.FeedXml;
import gongkai.rendering.file.GuideText;
import gongkai.rendering.file.SitemapXml;
import gongkai.rendering.page.BodySource;
import gongkai.rendering.page.EmbedSvg;
import gongkai.rendering.page.PageBodies;
import gongkai.rendering.page.TemplateFunctions;
import gongkai.rendering.page.Templates;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFault;
import gongkai.site.Targets;
import gongkai.site.file.Attachment;
import gongkai.site.file.DataDescription;
import gongkai.site.file.DataFile;
import gongkai.site.file.EmbeddedChart;
import gongkai.site.file.Feed;
import gongkai.site.file.Guide;
import gongkai.site.file.Redirect;
import gongkai.site.file.Robots;
import gongkai.site.file.SearchFile;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import gongkai.site.file.SitemapIndex;
import gongkai.site.page.Page;
import gongkai.site.table.DataRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Makes the bytes of a planned file. Safe to use from several threads at once. */
public final class SiteRenderer {
  private final Templates templates;
  private final FeedXml feeds;
  private final EmbedSvg embeds;
  private final DataFiles tables;
  private final Wording mainWording;

  public SiteRenderer(SiteConfig site, Theme theme, BodySource bodies, DataRows rows) {
    Targets targets = new Targets(site.languages());
    RedactionMarks marks = RedactionMarks.with(site.redactionMarks());
    PageBodies pageBodies = new PageBodies(bodies, targets, theme, site.baseUrl());
    this.templates =
        new Templates(
            theme.files(), new TemplateFunctions(theme, marks, pageBodies, site.mainLanguage()));
    this.feeds = new FeedXml(bodies, targets, theme);
    this.embeds = new EmbedSvg(theme, site.mainLanguage());
    this.tables = new DataFiles(rows);
    this.mainWording = theme.wordings().get(site.mainLanguage());
  }

  /**
   * Renders one file.
   *
   * @param file anything but an attachment, whose bytes are those of its source, and what is
   *     searched in, which no theme has a hand in
   * @throws ThemeFault if a template is missing or faulty
   */
  public byte[] render(SiteFile file) throws IOException {
    if (file instanceof Page page) {
      return page(page);
    } else if (file instanceof Feed feed) {
      return utf8(feeds.write(feed));
    } else if (file instanceof Sitemap sitemap) {
      return utf8(SitemapXml.write(sitemap));
    } else if (file instanceof EmbeddedChart embed) {
      return utf8(embeds.write(embed));
    } else if (file instanceof SitemapIndex sitemaps) {
      return utf8(SitemapXml.write(sitemaps));
    } else if (file instanceof Guide guide) {
      return utf8(GuideText.write(guide, mainWording));
    } else if (file instanceof Robots robots) {
      return utf8(SitemapXml.write(robots));
    } else if (file instanceof DataFile data) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      write(data, out);
      return out.toByteArray();
    } else if (file instanceof DataDescription description) {
      return tables.describe(description, mainWording.messages());
    } else if (file instanceof Redirect redirect) {
      return templates.render("redirect", Map.of("page", redirect));
    } else if (file instanceof Attachment || file instanceof SearchFile) {
      throw new IllegalArgumentException("copied, or made elsewhere: " + file.address());
    }
    throw new IllegalStateException("a kind of file that nobody renders: " + file);
  }

  /** The faults of a theme's own templates that show without a page. */
  public List<Problem> faultsOfTemplates(Collection<String> names) {
    List<Problem> faults = new ArrayList<>();
    for (String name : names) {
      try {
        templates.compile(name);
      } catch (ThemeFault fault) {
        faults.add(fault.problem());
      }
    }
    return faults;
  }

  /** Writes a table as it is made: whole, it may be too large to hold. */
  public void write(DataFile data, OutputStream out) throws IOException {
    tables.write(data, out);
  }

  /** Tells what stands for a table that was written, or is known to come out as it stands. */
  public void written(DataFile table, Hashed bytes) {
    tables.written().note(table, bytes);
  }

  private byte[] page(Page page) throws IOException {
    try {
      return templates.render(page.template(), page);
    } catch (UncheckedIOException e) {
      // A text is read again within its template, where only unchecked exceptions pass.
      throw e.getCause();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
