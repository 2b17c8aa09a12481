package gongkai.site.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gongkai.line.SiteFolder;
import gongkai.line.SiteOfText;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.site.context.PlanContext;
import gongkai.site.file.SiteFile;
import gongkai.site.file.Sitemap;
import gongkai.site.file.SitemapIndex;
import gongkai.statistics.Statistics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitemapTest {
  @TempDir private Path root;

  private List<SiteFile> sitemaps(int most) throws IOException {
    SitePlan plan = SiteOfText.planned(root, SiteFolder.SMALL);
    Statistics none = Statistics.of(List.of(), List.of(), Vocabulary.EMPTY);
    Extras extras = new Extras(new PlanContext(plan.content(), none));
    return extras.sitemaps(plan.files(), most).stream().map(f -> f.value().get()).toList();
  }

  @Test
  void aSiteOfFewPagesHasOneSitemap() throws IOException {
    assertEquals("sitemap.xml", sitemaps(Sitemap.MOST).get(0).address().path());
    assertEquals(1, sitemaps(Sitemap.MOST).size());
  }

  @Test
  void aLongSitemapIsCutAndEveryPageListedOnce() throws IOException {
    List<Sitemap.Entry> whole = ((Sitemap) sitemaps(Sitemap.MOST).get(0)).entries();
    List<SiteFile> files = sitemaps(5);
    List<Sitemap> parts =
        files.stream().filter(Sitemap.class::isInstance).map(Sitemap.class::cast).toList();
    assertEquals(whole, parts.stream().flatMap(p -> p.entries().stream()).toList());
    assertTrue(parts.stream().allMatch(p -> p.entries().size() <= 5));
    SitemapIndex index = (SitemapIndex) files.get(files.size() - 1);
    assertEquals("sitemap.xml", index.address().path());
    assertEquals(
        Stream.iterate(1, i -> i <= parts.size(), i -> i + 1)
            .map(i -> "https://reports.example.net/sitemap-" + i + ".xml")
            .toList(),
        index.parts());
  }
}
