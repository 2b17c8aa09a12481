package gongkai.line;

import gongkai.digest.Sha256;
import gongkai.model.SiteConfig;
import gongkai.model.report.ReportId;
import gongkai.publishing.FileContent;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.OutputFile;
import gongkai.rendering.page.Theme;
import gongkai.site.ReportEntry;
import gongkai.site.page.DataDescription;
import gongkai.site.page.DataFile;
import gongkai.site.page.SiteFile;
import gongkai.site.planning.PlannedFile;
import gongkai.site.planning.SitePlan;
import gongkai.site.table.DataRows;
import gongkai.site.table.Slice;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What earlier builds made of files. A file's fingerprint is the hash of its value, of the theme
 * and the site's settings: where all of it is as it was, and the program too, so are the bytes.
 */
final class Fingerprints {
  static final String KIND = "pages";
  private static final ValueForm<SiteFile> FORM = ValueForm.of(SiteFile.class);
  private static final ValueForm<SiteConfig> SETTINGS = ValueForm.of(SiteConfig.class);
  private static final ValueForm<DataRows.ReportPart> REPORT =
      ValueForm.of(DataRows.ReportPart.class);
  private static final ValueForm<DataRows.SettingPart> SETTING =
      ValueForm.of(DataRows.SettingPart.class);
  private static final ValueForm<Remembered> MADE = ValueForm.of(Remembered.class);

  private final Store store;
  private final DataRows rows;
  private final String stamp;
  private final LongAdder filesMade = new LongAdder();
  private final Map<ReportId, String> reports = new ConcurrentHashMap<>();
  private Optional<String> wholeTables = Optional.empty();

  Fingerprints(Store store, SitePlan plan, Theme theme) {
    this.store = store;
    this.rows = plan.rows();
    this.stamp = SETTINGS.sha256(plan.content().site()) + theme.files().ownDigest();
  }

  /** Makes the bytes of a file's value. */
  interface Renderer {
    byte[] render(SiteFile file) throws IOException;
  }

  /** Writes the bytes of a table. */
  interface TableWriter {
    void write(DataFile table, OutputStream out) throws IOException;
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
  OutputFile table(PlannedFile planned, TableWriter writer) {
    Writing writing = new Writing(planned, writer);
    return OutputFile.streamed(planned.address().path(), writing, writing);
  }

  /** A file whose bytes are asked about, then made, by one thread. */
  private class Known implements FileContent.Memory {
    private final PlannedFile planned;

    /** Held from when the file is asked about to when it is made: all at once are too many. */
    private Optional<SiteFile> value = Optional.empty();

    private String key;

    Known(PlannedFile planned) {
      this.planned = planned;
    }

    @Override
    public Optional<Remembered> known() {
      SiteFile asked = planned.value().get();
      key = stamp + planned.address().path() + "\0" + fingerprint(asked);
      Optional<Remembered> known = store.known(KIND, key, MADE);
      value = known.isPresent() ? Optional.empty() : Optional.of(asked);
      return known;
    }

    @Override
    public void made(Remembered bytes) {
      store.keep(KIND, key, MADE, bytes);
    }

    /** The value of a file that is to be made. */
    SiteFile taken() {
      filesMade.increment();
      SiteFile taken = value.orElseGet(planned.value());
      value = Optional.empty();
      return taken;
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

    Writing(PlannedFile planned, TableWriter writer) {
      super(planned);
      this.writer = writer;
    }

    @Override
    public void write(OutputStream out) throws IOException {
      writer.write((DataFile) taken(), out);
    }
  }

  private String fingerprint(SiteFile file) {
    if (file instanceof DataFile table) {
      return FORM.sha256(file) + ofRows(table.slice());
    }
    return FORM.sha256(file) + (file instanceof DataDescription ? ofRows(Slice.WHOLE) : "");
  }

  /** Of what the rows are made from; to make them would cost as much as to write them. */
  private String ofRows(Slice slice) {
    return switch (slice.kind()) {
      case UNIT, YEAR -> ofReports(slice);
      case WHOLE, INDICATOR -> ofWhole();
    };
  }

  private synchronized String ofWhole() {
    if (wholeTables.isEmpty()) {
      String all = SETTING.sha256(rows.setting()) + ofReports(Slice.WHOLE);
      wholeTables = Optional.of(Sha256.of(all));
    }
    return wholeTables.get();
  }

  private String ofReports(Slice slice) {
    StringBuilder digits = new StringBuilder();
    for (ReportEntry entry : rows.reports(slice)) {
      digits.append(reports.computeIfAbsent(entry.id(), id -> REPORT.sha256(rows.part(entry))));
    }
    return Sha256.of(digits.toString());
  }
}
