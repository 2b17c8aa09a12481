package gongkai.rendering;

import gongkai.diagnostic.Problem;
import gongkai.digest.Hashed;
import gongkai.i18n.Wording;
import gongkai.model.Language;
import gongkai.model.SiteConfig;
import gongkai.model.text.RedactionMarks;
import gongkai.rendering.file.DataFiles;
import gongkai.rendering.file.FeedXml;
import gongkai.rendering.file.GuideText;
import gongkai.rendering.file.SitemapXml;
import gongkai.rendering.file.TableParts;
import gongkai.rendering.page.TemplateFunctions;
import gongkai.rendering.page.Templates;
import gongkai.rendering.page.chart.EmbedSvg;
import gongkai.rendering.page.text.BodySource;
import gongkai.rendering.page.text.PageBodies;
import gongkai.rendering.theme.Latest;
import gongkai.rendering.theme.Theme;
import gongkai.rendering.theme.ThemeFault;
import gongkai.site.Targets;
import gongkai.site.context.Once;
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
  private final ForTheme look;
  private final PageBodies bodies;
  private final FeedXml feeds;
  private final DataFiles tables;

  private static final Latest<Look, Templates> READ = new Latest<>(3);

  /** All that templates depend on, besides the page. */
  private record Look(Theme theme, List<String> marks, Language mainLanguage) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Look look
          && look.marks.equals(marks)
          && look.mainLanguage.equals(mainLanguage)
          && look.theme.equals(theme);
    }

    /** Enough to tell three apart; all of a theme would be gone through for it. */
    @Override
    public int hashCode() {
      return marks.hashCode();
    }

    static Templates templates(Theme theme, SiteConfig site) {
      Look look = new Look(theme, site.redactionMarks(), site.mainLanguage());
      return READ.of(look).orElseGet(() -> READ.keep(look, look.read()));
    }

    private Templates read() {
      RedactionMarks all = RedactionMarks.with(marks);
      return new Templates(theme.files(), new TemplateFunctions(theme, all, mainLanguage));
    }
  }

  /**
   * What depends on settings and theme alone: to read a template takes as long as to fill it.
   *
   * @param asked made for the first page: where none is made anew, nothing of them is needed
   */
  private record ForTheme(
      SiteConfig site, Theme theme, Once<Templates> asked, EmbedSvg embeds, Wording mainWording) {
    static ForTheme of(SiteConfig site, Theme theme) {
      return new ForTheme(
          site,
          theme,
          new Once<>(() -> Look.templates(theme, site)),
          new EmbedSvg(theme, site.mainLanguage()),
          theme.wordings().get(site.mainLanguage()));
    }

    Templates templates() {
      return asked.get();
    }
  }

  public SiteRenderer(SiteConfig site, Theme theme, BodySource texts, DataRows rows) {
    this(ForTheme.of(site, theme), texts, rows);
  }

  private SiteRenderer(ForTheme look, BodySource texts, DataRows rows) {
    this.look = look;
    Targets targets = new Targets(look.site().languages());
    this.bodies = new PageBodies(texts, targets, look.theme(), look.site().baseUrl());
    this.feeds = new FeedXml(texts, targets, look.theme());
    this.tables = new DataFiles(rows, texts::sentencesOfFigures);
  }

  /** One for other texts and figures, which goes on with the templates that were read. */
  public SiteRenderer showing(BodySource texts, DataRows rows) {
    return new SiteRenderer(look, texts, rows);
  }

  /** Whether it is for this very theme and these settings. */
  @SuppressWarnings("ReferenceEquality")
  public boolean isFor(SiteConfig site, Theme theme) {
    return look.theme() == theme && look.site().equals(site);
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
      return utf8(look.embeds().write(embed));
    } else if (file instanceof SitemapIndex sitemaps) {
      return utf8(SitemapXml.write(sitemaps));
    } else if (file instanceof Guide guide) {
      return utf8(GuideText.write(guide, look.mainWording()));
    } else if (file instanceof Robots robots) {
      return utf8(SitemapXml.write(robots));
    } else if (file instanceof DataFile data) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      tables.write(data, out);
      return out.toByteArray();
    } else if (file instanceof DataDescription description) {
      return tables.describe(description, look.mainWording().messages());
    } else if (file instanceof Redirect redirect) {
      return look.templates().render("redirect", Map.of("page", redirect));
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
        look.templates().compile(name);
      } catch (ThemeFault fault) {
        faults.add(fault.problem());
      }
    }
    return faults;
  }

  /** Writes a table as it is made: whole, it may be too large to hold. */
  public void write(DataFile data, OutputStream out, TableParts parts) throws IOException {
    tables.write(data, out, parts);
  }

  /** Gives what stands for a table that was written, or is known to come out as it stands. */
  public void written(DataFile table, Hashed bytes) {
    tables.written().note(table, bytes);
  }

  private byte[] page(Page page) throws IOException {
    try {
      return look.templates().render(page.template(), page, bodies);
    } catch (UncheckedIOException e) {
      // A text is read again within its template, where only unchecked exceptions pass.
      throw e.getCause();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
