package gongkai.rendering.page;

import gongkai.i18n.Messages;
import gongkai.model.Passage;
import gongkai.model.Period;
import gongkai.model.Profile;
import gongkai.rendering.page.text.JsonText;
import gongkai.site.item.ReportItem;
import gongkai.site.page.DataPage;
import gongkai.site.page.HomePage;
import gongkai.site.page.IndicatorPage;
import gongkai.site.page.Page;
import gongkai.site.page.ReportPage;
import gongkai.site.page.Shell;
import gongkai.site.page.Shell.NavigationLink;
import gongkai.site.page.UnitPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a page is about, for search engines: JSON-LD in the words of schema.org. A body is called a
 * government organization only where the site's profile says that it is one.
 */
final class SearchMarkup {
  private final Shell shell;
  private final Messages messages;
  private final URI self;

  SearchMarkup(Shell shell, Messages messages) {
    this.shell = shell;
    this.messages = messages;
    this.self = URI.create(shell.absolute());
  }

  /** As an element of the page's head. */
  String html(Page page) {
    List<Object> graph = new ArrayList<>();
    about(page).ifPresent(graph::add);
    breadcrumb().ifPresent(graph::add);
    if (graph.isEmpty()) {
      return "";
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("@context", "https://schema.org");
    data.put("@graph", graph);
    // A text of the content must not end the element.
    String json = JsonText.of(data).replace("<", "\\u003c");
    return "<script type=\"application/ld+json\">" + json + "</script>\n";
  }

  private Optional<Map<String, Object>> about(Page page) {
    if (page instanceof ReportPage report) {
      return Optional.of(report(report));
    } else if (page instanceof UnitPage unit) {
      return Optional.of(unit(unit));
    } else if (page instanceof DataPage data) {
      return Optional.of(data(data));
    } else if (page instanceof IndicatorPage indicator) {
      return Optional.of(indicator(indicator));
    }
    return page instanceof HomePage ? Optional.of(site()) : Optional.empty();
  }

  private Map<String, Object> site() {
    Map<String, Object> fields = thing("WebSite", shell.listing().canonical());
    fields.put("name", shell.site().title().text());
    fields.put("url", shell.listing().canonical());
    fields.put("inLanguage", shell.site().language().tag());
    fields.put("publisher", body(shell.site().publisher()));
    return fields;
  }

  private Map<String, Object> report(ReportPage page) {
    ReportItem.About about = page.facts().item().about();
    Map<String, Object> fields = thing("Report", shell.listing().canonical());
    fields.put("name", shell.title().map(Passage::text).orElse(""));
    fields.put("url", shell.listing().canonical());
    fields.put("inLanguage", page.text().language().tag());
    fields.put("author", body(page.facts().unitName()));
    fields.put("publisher", body(shell.site().publisher()));
    page.facts().written().ifPresent(day -> fields.put("dateCreated", day.toString()));
    about.published().ifPresent(day -> fields.put("datePublished", day.toString()));
    page.facts().changes().stream()
        .map(change -> change.date().toString())
        .max(String::compareTo)
        .ifPresent(day -> fields.put("dateModified", day));
    fields.put(
        "temporalCoverage",
        about
            .statedPeriod()
            .map(SearchMarkup::interval)
            .orElse(page.facts().item().year().text().text()));
    return fields;
  }

  private static String interval(Period period) {
    return period.from() + "/" + period.to();
  }

  private Map<String, Object> unit(UnitPage page) {
    Map<String, Object> fields = body(shell.title().orElse(shell.site().title()));
    fields.put("@id", shell.listing().canonical());
    fields.put("url", shell.listing().canonical());
    page.standing().parent().ifPresent(p -> fields.put("parentOrganization", body(p.text())));
    if (!page.standing().former().isEmpty()) {
      fields.put(
          "alternateName", page.standing().former().stream().map(f -> f.name().text()).toList());
    }
    return fields;
  }

  private Map<String, Object> data(DataPage page) {
    Map<String, Object> fields = dataset(shell.site().title().text());
    fields.put("description", messages.text("data.package"));
    page.date().ifPresent(date -> fields.put("dateModified", date.toString()));
    page.licence().ifPresent(licence -> fields.put("license", licence.url()));
    List<Object> files = new ArrayList<>();
    for (DataPage.Table table : page.tables()) {
      String name = messages.text("data.table." + table.kind().code());
      URI folder = URI.create(page.examples().url());
      String csv = folder.resolve(table.kind().code() + ".csv").toString();
      files.add(download(name, csv, "text/csv"));
      String json = folder.resolve(table.kind().code() + ".json").toString();
      files.add(download(name, json, "application/json"));
    }
    fields.put("distribution", files);
    return fields;
  }

  private Map<String, Object> indicator(IndicatorPage page) {
    String name = shell.title().map(Passage::text).orElse("");
    Map<String, Object> fields = dataset(name);
    fields.put("description", messages.text("description.indicator", name, title()));
    fields.put("variableMeasured", name);
    fields.put("isPartOf", absolute(page.files().data()));
    fields.put("distribution", List.of(download(name, absolute(page.files().csv()), "text/csv")));
    return fields;
  }

  private Map<String, Object> dataset(String name) {
    Map<String, Object> fields = thing("Dataset", shell.listing().canonical());
    fields.put("name", name);
    fields.put("url", shell.listing().canonical());
    fields.put("inLanguage", shell.site().language().tag());
    fields.put("isAccessibleForFree", true);
    fields.put("creator", body(shell.site().publisher()));
    return fields;
  }

  private static Map<String, Object> download(String name, String url, String format) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("@type", "DataDownload");
    fields.put("name", name);
    fields.put("contentUrl", url);
    fields.put("encodingFormat", format);
    return fields;
  }

  private Map<String, Object> body(Passage name) {
    Map<String, Object> fields = new LinkedHashMap<>();
    boolean government = shell.site().profile() == Profile.GOV;
    fields.put("@type", government ? "GovernmentOrganization" : "Organization");
    fields.put("name", name.text());
    return fields;
  }

  private Optional<Map<String, Object>> breadcrumb() {
    List<NavigationLink> crumbs = shell.navigation().breadcrumb();
    if (crumbs.isEmpty()) {
      return Optional.empty();
    }
    List<Object> items = new ArrayList<>();
    for (NavigationLink crumb : crumbs) {
      items.add(item(items.size() + 1, name(crumb), absolute(crumb.href())));
    }
    String own = shell.title().map(Passage::text).orElseGet(() -> section(shell.section()));
    items.add(item(items.size() + 1, own, shell.absolute()));
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("@type", "BreadcrumbList");
    list.put("itemListElement", items);
    return Optional.of(list);
  }

  private String name(NavigationLink crumb) {
    return crumb.text().map(Passage::text).orElseGet(() -> section(crumb.section()));
  }

  private String section(Shell.Section section) {
    return messages.text("section." + section.code());
  }

  private static Map<String, Object> item(int position, String name, String url) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("@type", "ListItem");
    fields.put("position", position);
    fields.put("name", name);
    fields.put("item", url);
    return fields;
  }

  private String title() {
    return shell.site().title().text();
  }

  private String absolute(String href) {
    String url = self.resolve(href).toString();
    return url.endsWith("/index.html") ? url.substring(0, url.length() - 10) : url;
  }

  private static Map<String, Object> thing(String type, String id) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("@type", type);
    fields.put("@id", id);
    return fields;
  }
}
