package gongkai.checking;

import gongkai.model.Language;
import gongkai.model.UnitId;
import gongkai.site.Address;
import gongkai.site.Addresses;
import gongkai.site.ReportEntry;
import gongkai.site.planning.SitePlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a withdrawn report took with it: its files, and pages that may have been there for it alone.
 * Its own page stays and says that it was withdrawn.
 */
final class WithdrawnPages {
  private final Addresses addresses;
  private final List<Language> languages;
  private final Map<String, ReportEntry> withdrawn = new HashMap<>();

  WithdrawnPages(SitePlan plan) {
    this.languages = plan.content().site().languages();
    this.addresses = new Addresses(plan.content().site().mainLanguage());
    List<ReportEntry> all = plan.content().reports();
    all.stream().filter(entry -> entry.report().isWithdrawn()).forEach(entry -> add(entry, all));
  }

  private void add(ReportEntry entry, List<ReportEntry> all) {
    UnitId unit = entry.id().unit();
    entry.attachments().forEach(f -> put(addresses.attachment(unit, f.fileName()), entry));
    for (Language language : languages) {
      entry.report().indicators().stream()
          .flatMap(indicator -> indicator.id().stream())
          .forEach(
              id -> {
                put(addresses.indicator(id, language), entry);
                put(addresses.embed(id, language), entry);
              });
      put(addresses.embed(unit, language), entry);
      // Not its own alone: the next report's stood beside this one.
      all.stream()
          .map(ReportEntry::id)
          .filter(id -> id.unit().equals(unit))
          .forEach(id -> put(addresses.compare(id, language), entry));
    }
  }

  private void put(Address address, ReportEntry entry) {
    withdrawn.putIfAbsent(address.path(), entry);
  }

  /** The withdrawn report for which something was published at an address, if there is one. */
  Optional<ReportEntry> of(Address address) {
    return Optional.ofNullable(withdrawn.get(address.path()));
  }
}
