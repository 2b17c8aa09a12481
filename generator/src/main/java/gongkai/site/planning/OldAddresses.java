package gongkai.site.planning;

import gongkai.model.Language;
import gongkai.model.Passage;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.site.Address;
import gongkai.site.ReportEntry;
import gongkai.site.context.PlanContext;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Shells;
import gongkai.site.context.Within;
import gongkai.site.file.Redirect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Plans what stands at the addresses that reports and units had: a page that leads on, in every
 * language, and for a unit its feed. An old address that names a language ({@code en/old.html})
 * leads to the page in that language only.
 *
 * <p>A unit's alias is an earlier id, which stands for the unit's page, its feed and the pages of
 * its reports; or the address of a page, which stands for itself and, of a unit's page, the feed.
 */
final class OldAddresses {
  private final PlanContext context;
  private final Shells shells;
  private final Feeds feeds;
  private final Language main;
  private final Map<String, PlannedFile> planned = new LinkedHashMap<>();
  private final List<PlannedFile> twice = new ArrayList<>();

  private OldAddresses(PlanContext context, Shells shells, Feeds feeds) {
    this.context = context;
    this.shells = shells;
    this.feeds = feeds;
    this.main = context.mainLanguage();
  }

  static List<PlannedFile> of(PlanContext context, Shells shells, Feeds feeds) {
    OldAddresses old = new OldAddresses(context, shells, feeds);
    for (ReportEntry entry : context.content().reports()) {
      for (String alias : entry.report().aliases()) {
        old.report(entry, alias, new Redirect.Alias(entry.path(), alias));
      }
    }
    for (Unit unit : context.content().units()) {
      String origin = "content/units/" + unit.id() + ".yml";
      unit.aliases().forEach(alias -> old.unit(unit, new Redirect.Alias(origin, alias)));
    }
    List<PlannedFile> files = new ArrayList<>(old.planned.values());
    files.addAll(old.twice);
    return files;
  }

  /** Whether an alias of a unit is an earlier id of it, and no address. */
  public static boolean isId(String alias) {
    return alias.matches("[a-z0-9]+(?:-[a-z0-9]+)*");
  }

  private void report(ReportEntry entry, String old, Redirect.Alias alias) {
    lead(
        old,
        alias,
        language -> context.addresses().report(entry.id(), language),
        language -> entry.report().title().in(language));
  }

  private void unit(Unit unit, Redirect.Alias alias) {
    String old = alias.written();
    boolean isId = isId(old);
    lead(
        isId ? "units/" + old + ".html" : old,
        alias,
        language -> context.addresses().unit(unit.id(), language),
        language -> unit.name().in(language));
    if (isId) {
      for (ReportEntry entry : context.reportsOf(unit.id())) {
        report(entry, "reports/" + old + "/" + entry.id().stem() + ".html", alias);
      }
    }
    feeds(unit, new UnitId(isId ? old : old.replaceFirst("^units/([^/]+)\\.html$", "$1")));
  }

  private void feeds(Unit unit, UnitId oldId) {
    boolean live = context.content().units().stream().anyMatch(u -> u.id().equals(oldId));
    if (isId(oldId.text()) && !live) {
      for (Language language : context.content().site().languages()) {
        Address address = context.addresses().unitFeed(oldId, language);
        planned.putIfAbsent(
            address.path(),
            PlannedFile.other(
                    address,
                    "content/units/" + unit.id() + ".yml",
                    () -> feeds.unit(unit, language, address))
                .showing(new Within.OneUnit(unit.id())));
      }
    }
  }

  private void lead(
      String old,
      Redirect.Alias alias,
      Function<Language, Address> target,
      Function<Language, Passage> title) {
    for (Language language : context.content().site().languages()) {
      String prefix = language.equals(main) ? "" : language.tag() + "/";
      if (!prefix.isEmpty() && old.startsWith(prefix)) {
        add(redirect(new Address(old), language, alias, target, title));
        return;
      }
    }
    for (Language language : context.content().site().languages()) {
      String path = language.equals(main) ? old : language.tag() + "/" + old;
      add(redirect(new Address(path), language, alias, target, title));
    }
  }

  private Redirect redirect(
      Address from,
      Language language,
      Redirect.Alias alias,
      Function<Language, Address> target,
      Function<Language, Passage> title) {
    Address to = target.apply(language);
    return new Redirect(
        from,
        language,
        title.apply(language),
        from.to(to),
        to.absolute(context.content().site().baseUrl()),
        alias,
        shells.site(language));
  }

  /** Two aliases that lead to one page from one address are one; else the address is in doubt. */
  private void add(Redirect redirect) {
    PlannedFile file = PlannedFile.redirect(redirect);
    PlannedFile other = planned.putIfAbsent(redirect.address().path(), file);
    if (other != null
        && !(other.alias().isPresent()
            && other.value().get() instanceof Redirect first
            && first.canonical().equals(redirect.canonical()))) {
      twice.add(file);
    }
  }
}
