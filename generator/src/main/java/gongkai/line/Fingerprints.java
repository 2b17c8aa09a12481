package gongkai.line;

import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.publishing.FileContent;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.OutputFile;
import gongkai.rendering.page.Theme;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitScopes;
import gongkai.site.page.DataFile;
import gongkai.site.page.SiteFile;
import gongkai.site.planning.PlannedFile;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What earlier builds made of files. A file's fingerprint is the hash of its value, of the theme
 * and the site's settings: where all of it is as it was, and the program too, so are the bytes. Of
 * a page that is planned within one unit the value is not even made: what it would be made from
 * stands in for it.
 */
final class Fingerprints {
  static final String KIND = "pages";
  private static final ValueForm<SiteFile> FORM = ValueForm.of(SiteFile.class);
  private static final ValueForm<SiteConfig> SETTINGS = ValueForm.of(SiteConfig.class);
  private static final ValueForm<DataFile.Tables> TABLES = ValueForm.of(DataFile.Tables.class);
  private static final ValueForm<Remembered> MADE = ValueForm.of(Remembered.class);
  private static final ValueForm<Shared> SHARED = ValueForm.of(Shared.class);
  private static final ValueForm<Own> OWN = ValueForm.of(Own.class);

  private final Store store;
  private final Map<ReportId, String> reports;
  private final UnitScopes scopes;
  private final String stamp;
  private final String ofAllUnits;
  private final Map<UnitId, String> units = new ConcurrentHashMap<>();
  private final LongAdder filesMade = new LongAdder();
  private final IdentityHashMap<DataFile.Tables, String> tables = new IdentityHashMap<>();

  /**
   * What earlier builds of a site made.
   *
   * @param content what is shown
   * @param reports for each report what stands for all that it was read from
   */
  Fingerprints(Store store, SiteContent content, Map<ReportId, String> reports, Theme theme) {
    this.store = store;
    this.reports = reports;
    this.scopes = new UnitScopes(content);
    this.stamp = SETTINGS.sha256(content.site()) + theme.files().ownDigest();
    this.ofAllUnits =
        SHARED.sha256(
            new Shared(
                content.vocabulary().indicators(),
                content.vocabulary().glossary().terms(),
                content.pages(),
                content.reports().stream().anyMatch(ReportEntry::isDraft)));
  }

  /** What pages of a unit's reports are made from that is the same for all units. */
  private record Shared(
      List<KnownIndicator> indicators,
      List<Glossary.Term> terms,
      List<PageEntry> pages,
      boolean drafts) {}

  /** What they are made from besides. */
  private record Own(String shared, List<Unit> units, List<String> reports) {}

  private String ofUnit(UnitId unit) {
    return units.computeIfAbsent(unit, this::made);
  }

  private String made(UnitId unit) {
    SiteContent own = scopes.of(unit);
    List<String> stamps = own.reports().stream().map(entry -> reports.get(entry.id())).toList();
    return OWN.sha256(new Own(ofAllUnits, own.units(), stamps));
  }

  /** Makes the bytes of a file's value. */
  interface Renderer {
    byte[] render(SiteFile file) throws IOException;
  }

  /** How many files were made. */
  int filesMade() {
    return filesMade.intValue();
  }

  /** A file for the publisher, who first asks whether it is known. */
  OutputFile file(PlannedFile planned, Renderer renderer) {
    Making making = new Making(planned, renderer);
    return OutputFile.made(planned.address().path(), making, making);
  }

  /** A file while it is made, by one thread. */
  private final class Making implements FileContent.Maker, FileContent.Memory {
    private final PlannedFile planned;
    private final Renderer renderer;

    /** Held from when the file is asked about to when it is made: all at once are too many. */
    private Optional<SiteFile> value = Optional.empty();

    private String key;

    Making(PlannedFile planned, Renderer renderer) {
      this.planned = planned;
      this.renderer = renderer;
    }

    @Override
    public Optional<Remembered> known() {
      if (planned.within().isPresent()) {
        key = stamp + planned.address().path() + "\0" + ofUnit(planned.within().get());
        return store.known(KIND, key, MADE);
      }
      SiteFile asked = planned.value().get();
      key = stamp + planned.address().path() + "\0" + fingerprint(asked);
      Optional<Remembered> known = store.known(KIND, key, MADE);
      value = known.isPresent() ? Optional.empty() : Optional.of(asked);
      return known;
    }

    @Override
    public byte[] make() throws IOException {
      filesMade.increment();
      SiteFile made = value.orElseGet(planned.value());
      value = Optional.empty();
      return renderer.render(made);
    }

    @Override
    public void made(Remembered bytes) {
      store.keep(KIND, key, MADE, bytes);
    }
  }

  private String fingerprint(SiteFile file) {
    if (file instanceof DataFile data) {
      return data.kind() + " " + data.format() + " " + ofTables(data.tables());
    }
    return FORM.sha256(file);
  }

  /** All data files share them, and they are as large as the site. */
  private synchronized String ofTables(DataFile.Tables shared) {
    return tables.computeIfAbsent(shared, t -> TABLES.sha256(t));
  }
}
