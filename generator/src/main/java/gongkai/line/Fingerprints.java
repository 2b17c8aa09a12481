package gongkai.line;

import gongkai.digest.Hashed;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.report.ReportId;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.publishing.FileContent;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.OutputFile;
import gongkai.rendering.theme.Theme;
import gongkai.site.PageEntry;
import gongkai.site.ReportEntry;
import gongkai.site.SiteContent;
import gongkai.site.UnitScopes;
import gongkai.site.context.PlannedFile;
import gongkai.site.context.Within;
import gongkai.site.file.DataFile;
import gongkai.site.file.PlainFile;
import gongkai.site.file.SiteFile;
import gongkai.site.page.Page;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What earlier builds made of files. Where all that a file is made from is as it was, and the
 * theme, the settings and the program too, so are its bytes, and nothing of it is made: for a page
 * that is planned within one unit that is the unit's reports, for a table of one year those on it,
 * for any other all reports; of these a table is made from what is in tables alone. Where something
 * of it changed, a page's value is made, and known by its hash if no part of it is another.
 */
final class Fingerprints {
  static final String KIND = "pages";
  private static final ValueForm<Page> PAGE = ValueForm.of(Page.class);
  private static final ValueForm<PlainFile> PLAIN = ValueForm.of(PlainFile.class);
  private static final ValueForm<SiteConfig> SETTINGS = ValueForm.of(SiteConfig.class);
  private static final ValueForm<Remembered> MADE = ValueForm.of(Remembered.class);
  private static final ValueForm<Shared> SHARED = ValueForm.of(Shared.class);
  private static final ValueForm<Own> OWN = ValueForm.of(Own.class);

  private final Store store;
  private final SiteContent content;
  private final Map<ReportId, String> reports;
  private final Map<ReportId, String> tables;
  private final UnitScopes scopes;
  private final String stamp;
  private final String shared;
  private final String ofSite;
  private final Map<Within, String> parts = new ConcurrentHashMap<>();
  private final Map<Optional<Within>, String> tableParts = new ConcurrentHashMap<>();
  private final LongAdder filesMade = new LongAdder();

  /**
   * What earlier builds of a site made.
   *
   * @param content what is shown
   * @param reports for each report what stands for all that it was read from
   * @param tables for each report what stands for all of it that is in tables
   */
  Fingerprints(
      Store store,
      SiteContent content,
      Map<ReportId, String> reports,
      Map<ReportId, String> tables,
      Theme theme) {
    this.store = store;
    this.content = content;
    this.reports = reports;
    this.tables = tables;
    this.scopes = new UnitScopes(content);
    this.stamp = SETTINGS.sha256(content.site()) + theme.files().ownDigest();
    this.shared =
        SHARED.sha256(
            new Shared(
                content.vocabulary().indicators(),
                content.vocabulary().glossary().terms(),
                content.pages(),
                content.reports().stream().anyMatch(ReportEntry::isDraft)));
    this.ofSite = stampOf(content, reports);
  }

  /** What pages of a unit's reports are made from that is the same for all units. */
  private record Shared(
      List<KnownIndicator> indicators,
      List<Glossary.Term> terms,
      List<PageEntry> pages,
      boolean drafts) {}

  /** What they are made from besides. */
  private record Own(String shared, List<Unit> units, List<String> reports) {}

  /** What stands for all that a file is made from, as far as its plan says. */
  private String of(PlannedFile file) {
    Optional<Within> within = file.within();
    if (file.kind() == PlannedFile.FileKind.TABLE) {
      return tableParts.computeIfAbsent(
          within, w -> stampOf(w.map(this::part).orElse(content), tables));
    }
    return within
        .map(part -> parts.computeIfAbsent(part, w -> stampOf(part(w), reports)))
        .orElse(ofSite);
  }

  private SiteContent part(Within reports) {
    if (reports instanceof Within.OneUnit one) {
      return scopes.of(one.unit());
    }
    int year = ((Within.OneYear) reports).year();
    return content.withReports(
        content.reports().stream().filter(entry -> entry.report().year() == year).toList());
  }

  private String stampOf(SiteContent part, Map<ReportId, String> ofReports) {
    List<String> stamps = part.reports().stream().map(entry -> ofReports.get(entry.id())).toList();
    return OWN.sha256(new Own(shared, part.units(), stamps));
  }

  /** Makes the bytes of a file's value. */
  interface Renderer {
    byte[] render(SiteFile file) throws IOException;
  }

  /** Writes the bytes of a table. */
  interface TableWriter {
    void write(DataFile table, OutputStream out) throws IOException;
  }

  /** Hears what stands for the bytes of a table, whether it is written or stands already. */
  interface TableHearer {
    void hear(DataFile table, Hashed bytes);
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

  /** A table, which is written as it is made. */
  OutputFile table(PlannedFile planned, TableWriter writer, TableHearer hearer) {
    Writing writing = new Writing(planned, writer, hearer);
    return OutputFile.streamed(planned.address().path(), writing, writing);
  }

  /** A file that is asked about, then made, by one thread. */
  private class Known implements FileContent.Memory {
    private final PlannedFile planned;

    /** Held from when the file is asked about to when it is made: all at once are too many. */
    private Optional<SiteFile> value = Optional.empty();

    /** Under what it is kept. */
    private final List<String> keys = new ArrayList<>();

    Known(PlannedFile planned) {
      this.planned = planned;
    }

    @Override
    public Optional<Remembered> known() {
      keys.clear();
      Optional<Remembered> same = known(of(planned));
      if (same.isPresent() || planned.within().isPresent()) {
        return same;
      }
      SiteFile asked = planned.value().get();
      Optional<Remembered> alike =
          asked.holdsAllReports() ? Optional.empty() : known(sha256(asked));
      alike.ifPresent(this::made);
      value = alike.isPresent() ? Optional.empty() : Optional.of(asked);
      return alike;
    }

    private static String sha256(SiteFile file) {
      return file instanceof Page page ? PAGE.sha256(page) : PLAIN.sha256((PlainFile) file);
    }

    private Optional<Remembered> known(String of) {
      String key = stamp + planned.address().path() + "\0" + of;
      keys.add(key);
      return store.known(KIND, key, MADE);
    }

    /** The value of a file that is to be made. */
    SiteFile taken() {
      filesMade.increment();
      SiteFile taken = value.orElseGet(planned.value());
      value = Optional.empty();
      return taken;
    }

    @Override
    public void made(Remembered bytes) {
      keys.forEach(key -> store.keep(KIND, key, MADE, bytes));
    }
  }

  private final class Making extends Known implements FileContent.Maker {
    private final Renderer renderer;

    Making(PlannedFile planned, Renderer renderer) {
      super(planned);
      this.renderer = renderer;
    }

    @Override
    public byte[] make() throws IOException {
      return renderer.render(taken());
    }
  }

  private final class Writing extends Known implements FileContent.Writer {
    private final TableWriter writer;
    private final TableHearer hearer;
    private final DataFile table;

    Writing(PlannedFile planned, TableWriter writer, TableHearer hearer) {
      super(planned);
      this.writer = writer;
      this.hearer = hearer;
      this.table = (DataFile) planned.value().get();
    }

    @Override
    public Optional<Remembered> known() {
      Optional<Remembered> known = super.known();
      known.ifPresent(this::tell);
      return known;
    }

    @Override
    public void made(Remembered bytes) {
      tell(bytes);
      super.made(bytes);
    }

    private void tell(Remembered bytes) {
      hearer.hear(table, new Hashed(bytes.sha256(), bytes.size()));
    }

    @Override
    public void write(OutputStream out) throws IOException {
      writer.write((DataFile) taken(), out);
    }
  }
}
