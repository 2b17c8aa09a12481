package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.model.Language;
import gongkai.model.text.Body.SiteTarget;
import gongkai.site.Address;
import gongkai.site.Outline;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.ReportEntry.PlacedLink;
import gongkai.site.Targets;
import gongkai.site.planning.SitePlan;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A link in a text leads to a page of this site that does not exist, or to no place on it. */
final class BrokenLinks {
  /** What an address writes of signs beyond ASCII; blanks and brackets stay escaped. */
  private static final Pattern CHINESE = Pattern.compile("(?:%[89A-F][0-9A-F])+");

  private final Targets targets;
  private final Language mainLanguage;
  private final Set<String> addresses = new HashSet<>();
  private final Map<String, Set<String>> anchors = new HashMap<>();

  private BrokenLinks(SitePlan plan) {
    this.targets = new Targets(plan.content().site().languages());
    this.mainLanguage = plan.content().site().mainLanguage();
    plan.files().forEach(file -> addresses.add(file.address().path()));
    for (ReportEntry entry : plan.content().reports()) {
      String path = targets.address(reportFile(entry), mainLanguage).path();
      anchors.put(path, entry.original().anchors());
    }
    for (PageEntry page : plan.content().pages()) {
      SiteTarget file = new SiteTarget("pages/" + page.name() + ".md", Optional.empty());
      Outline outline = page.text(mainLanguage, plan.content().site().languages()).outline();
      anchors.put(targets.address(file, mainLanguage).path(), outline.anchors());
    }
  }

  static List<Problem> in(SitePlan plan) {
    List<PlacedLink> links = new ArrayList<>();
    plan.content().reports().forEach(entry -> links.addAll(entry.links()));
    plan.content().pages().forEach(page -> links.addAll(page.links()));
    boolean inside = links.stream().anyMatch(l -> l.link().target().isPresent());
    if (!inside) {
      return List.of();
    }
    BrokenLinks check = new BrokenLinks(plan);
    return links.stream().flatMap(link -> check.problem(link).stream()).toList();
  }

  private static SiteTarget reportFile(ReportEntry entry) {
    return new SiteTarget("reports/" + entry.id() + ".md", Optional.empty());
  }

  private Optional<Problem> problem(PlacedLink placed) {
    Optional<SiteTarget> target = placed.link().target();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Address address = targets.address(target.get(), mainLanguage);
    if (!addresses.contains(address.path())) {
      return Optional.of(noPage(placed, address));
    }
    return target
        .get()
        .fragment()
        .filter(f -> anchors.containsKey(address.path()))
        .filter(f -> !anchors.get(address.path()).contains(f))
        .map(f -> Problem.error("broken-anchor", placed.place(), placed.link().href(), f));
  }

  /** An address as a link to it is written in the file at hand, so that it can be pasted. */
  private static String pasted(String address, PlacedLink placed) {
    String folder = placed.place().path().replaceFirst("^content/", "").replaceFirst("[^/]*$", "");
    String link = new Address(folder + "x").to(new Address(address));
    return CHINESE
        .matcher(link)
        .replaceAll(signs -> URLDecoder.decode(signs.group(), StandardCharsets.UTF_8));
  }

  private Problem noPage(PlacedLink placed, Address address) {
    String href = placed.link().href();
    return NearMatch.of(address.path(), addresses.stream().sorted().toList())
        .map(near -> Problem.error("broken-link-near", placed.place(), href, pasted(near, placed)))
        .orElseGet(() -> Problem.error("broken-link", placed.place(), href));
  }
}
