package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.model.Language;
import gongkai.model.text.Body.SiteTarget;
import gongkai.site.Address;
import gongkai.site.Addresses;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A link in a text leads to a page of this site that does not exist, or to no place on it. */
final class BrokenLinks {
  /** What an address writes of signs beyond ASCII; blanks and brackets stay escaped. */
  private static final Pattern CHINESE = Pattern.compile("(?:%[89A-F][0-9A-F])+");

  private final Targets targets;
  private final Language mainLanguage;
  private final SitePlan plan;

  /** The texts that links can lead into, by the addresses of their pages. */
  private final Map<String, Outline> texts = new HashMap<>();

  private BrokenLinks(SitePlan plan) {
    this.plan = plan;
    this.targets = new Targets(plan.content().site().languages());
    this.mainLanguage = plan.content().site().mainLanguage();
    Addresses to = new Addresses(mainLanguage);
    for (ReportEntry entry : plan.content().reports()) {
      texts.put(to.report(entry.id(), mainLanguage).path(), entry.original());
    }
    for (PageEntry page : plan.content().pages()) {
      Outline outline = page.text(mainLanguage, plan.content().site().languages()).outline();
      texts.put(to.page(page.name(), mainLanguage).path(), outline);
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

  private Optional<Problem> problem(PlacedLink placed) {
    Optional<SiteTarget> target = placed.link().target();
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Address address = targets.address(target.get(), mainLanguage);
    if (!plan.has(address.path())) {
      return Optional.of(noPage(placed, address));
    }
    return target
        .get()
        .fragment()
        .filter(f -> texts.containsKey(address.path()))
        .filter(f -> !texts.get(address.path()).anchors().contains(f))
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
    return NearMatch.of(address.path(), addresses())
        .map(near -> Problem.error("broken-link-near", placed.place(), href, pasted(near, placed)))
        .orElseGet(() -> Problem.error("broken-link", placed.place(), href));
  }

  private List<String> addresses() {
    return plan.files().stream().map(file -> file.address().path()).distinct().sorted().toList();
  }
}
