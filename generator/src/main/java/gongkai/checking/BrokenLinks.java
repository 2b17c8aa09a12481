package gongkai.checking;

import gongkai.diagnostic.NearMatch;
import gongkai.diagnostic.Problem;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A link in a text leads to a page of this site that does not exist, or to no place on it. What a
 * withdrawn report took with it is gone because it had to go: a link there is to be taken off, and
 * keeps nothing from being published until then.
 */
final class BrokenLinks {
  /** What an address writes of signs beyond ASCII; blanks and brackets stay escaped. */
  private static final Pattern CHINESE = Pattern.compile("(?:%[89A-F][0-9A-F])+");

  /** What begins as the address of a site does, and not as a file's name. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)(?:www\\.[a-z0-9.-]+|(?:[a-z0-9-]+\\.)+(?:cn|com|net|org|gov|edu))(?::\\d+)?(?:[/?].*)?");

  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private final Targets targets;
  private final Language mainLanguage;
  private final SitePlan plan;
  private final Addresses addresses;

  /** The texts that links can lead into, by the addresses of their pages. */
  private final Map<String, Outline> texts = new HashMap<>();

  /** Reports that the planned site does not show. */
  private final List<ReportEntry> drafts;

  /** The addresses that may be proposed; empty until one is wanted. */
  private List<String> proposed = List.of();

  private BrokenLinks(SitePlan plan, List<ReportEntry> drafts) {
    this.plan = plan;
    this.drafts = drafts;
    this.targets = new Targets(plan.content().site().languages());
    this.mainLanguage = plan.content().site().mainLanguage();
    this.addresses = new Addresses(mainLanguage);
    for (ReportEntry entry : plan.content().reports()) {
      texts.put(addresses.report(entry.id(), mainLanguage).path(), entry.original());
    }
    for (PageEntry page : plan.content().pages()) {
      Outline outline = page.text(mainLanguage, plan.content().site().languages()).outline();
      texts.put(addresses.page(page.name(), mainLanguage).path(), outline);
    }
  }

  /**
   * Looks at the links of a planned site.
   *
   * @param all reports that there are, those too that it does not show
   */
  static List<Problem> in(SitePlan plan, List<ReportEntry> all) {
    List<PlacedLink> links = new ArrayList<>();
    plan.content().reports().stream()
        .filter(entry -> !entry.report().isWithdrawn())
        .forEach(entry -> links.addAll(entry.links()));
    plan.content().pages().forEach(page -> links.addAll(page.links()));
    boolean inside = links.stream().anyMatch(l -> l.link().target().isPresent());
    if (!inside) {
      return List.of();
    }
    Set<ReportId> shown =
        plan.content().reports().stream().map(ReportEntry::id).collect(Collectors.toSet());
    List<ReportEntry> drafts = all.stream().filter(each -> !shown.contains(each.id())).toList();
    BrokenLinks check = new BrokenLinks(plan, drafts);
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
    Optional<ReportEntry> draft =
        drafts.stream()
            .filter(each -> address.path().startsWith("reports/" + each.id() + "."))
            .findFirst();
    if (draft.isPresent()) {
      String status = draft.get().report().status().code();
      String id = draft.get().id().toString();
      return Problem.error("link-to-draft", placed.place(), href, id, status);
    }
    if (MAIL.matcher(href).matches()) {
      return Problem.error("link-to-mail", placed.place(), href);
    }
    if (HOST.matcher(href).matches()) {
      return Problem.error("link-to-host", placed.place(), href);
    }
    Optional<ReportEntry> withdrawn = new WithdrawnPages(plan).of(address);
    if (withdrawn.isPresent()) {
      String path = withdrawn.get().path();
      return Problem.warning("link-to-withdrawn", placed.place(), href, path);
    }
    return near(address.path(), addressesBut(own(placed)))
        .map(near -> Problem.error("broken-link-near", placed.place(), href, pasted(near, placed)))
        .orElseGet(() -> Problem.error("broken-link", placed.place(), href));
  }

  /**
   * The address that was probably meant: one in which a single part was mistyped, else one that
   * lies in another folder. Pages of another unit and of another year are not one of them.
   */
  private Optional<String> near(String wanted, List<String> addresses) {
    String[] parts = wanted.split("/");
    for (int i = parts.length - 1; i >= 0; i--) {
      String before = String.join("/", List.of(parts).subList(0, i)) + (i > 0 ? "/" : "");
      String after = wanted.substring(before.length() + parts[i].length());
      Map<String, String> others = new LinkedHashMap<>();
      addresses.stream()
          .filter(path -> path.length() > before.length() + after.length())
          .filter(path -> path.startsWith(before) && path.endsWith(after))
          .forEach(
              path ->
                  others.put(
                      path.substring(before.length(), path.length() - after.length()), path));
      others.keySet().removeIf(part -> part.contains("/"));
      Optional<String> near = NearMatch.of(parts[i], others.keySet());
      if (near.isPresent()) {
        return near.map(others::get);
      }
    }
    List<String> elsewhere =
        addresses.stream()
            .filter(
                path ->
                    !path.endsWith(".html")
                        || (path.split("/").length != parts.length && isNamedLike(path, wanted)))
            .toList();
    return NearMatch.of(wanted, elsewhere);
  }

  /** Whether two pages have nearly the same name: the ending of each is the same in any case. */
  private static boolean isNamedLike(String one, String other) {
    return NearMatch.of(name(other), List.of(name(one))).isPresent();
  }

  private static String name(String path) {
    return path.replaceFirst("^.*/", "").replaceFirst("\\.[^.]*$", "");
  }

  /** Where the text stands that has a link; nobody means to lead from a page to itself. */
  private String own(PlacedLink placed) {
    String path = placed.place().path().replaceFirst("^content/", "");
    return targets.address(new SiteTarget(path, Optional.empty()), mainLanguage).path();
  }

  /** What may be proposed: what all readers will find, whatever the plan at hand shows. */
  private List<String> addressesBut(String own) {
    if (proposed.isEmpty()) {
      Set<String> drafts =
          plan.content().reports().stream()
              .filter(ReportEntry::isDraft)
              .map(draft -> "reports/" + draft.id())
              .collect(Collectors.toSet());
      proposed =
          plan.files().stream()
              .map(file -> file.address().path())
              .filter(path -> !isTranslation(path))
              .filter(path -> !drafts.contains(path.replaceFirst("\\..*", "")))
              .distinct()
              .sorted()
              .toList();
    }
    return proposed.stream().filter(path -> !path.equals(own)).toList();
  }

  private boolean isTranslation(String path) {
    return plan.content().site().languages().stream()
        .anyMatch(language -> !language.equals(mainLanguage) && path.startsWith(language + "/"));
  }
}
