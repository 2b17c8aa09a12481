package gongkai.rendering;

import gongkai.model.Body;
import gongkai.site.Page;
import gongkai.site.ReportPage;
import gongkai.site.Shell;
import gongkai.site.Targets;
import gongkai.site.TextPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The texts of pages that have one. */
final class PageBodies {
  private final BodySource source;
  private final Targets targets;
  private final Theme theme;
  private final URI base;

  PageBodies(BodySource source, Targets targets, Theme theme, URI base) {
    this.source = source;
    this.targets = targets;
    this.theme = theme;
    this.base = base;
  }

  String html(Page page) {
    try {
      if (page instanceof ReportPage report) {
        Body body = source.report(report.report(), report.bodyLanguage());
        return writer(report.shell()).write(body, report.series());
      }
      if (page instanceof TextPage text) {
        return writer(text.shell()).write(source.page(text.name(), text.bodyLanguage()), Map.of());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException("this page has no text of its own: " + page.address());
  }

  private BodyHtml writer(Shell shell) {
    return new BodyHtml(
        shell.address(),
        shell.pageLanguage(),
        targets,
        theme.wordings().get(shell.pageLanguage()).messages().text("redaction.label"),
        Optional.of(base));
  }
}
