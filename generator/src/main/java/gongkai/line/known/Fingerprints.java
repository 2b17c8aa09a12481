package gongkai.line.known;

import gongkai.digest.Hashed;
import gongkai.line.reading.ReportStamps;
import gongkai.model.SiteConfig;
import gongkai.model.report.ReportId;
import gongkai.publishing.FileContent;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.OutputFile;
import gongkai.rendering.file.TableParts;
import gongkai.rendering.theme.Theme;
import gongkai.site.SiteContent;
import gongkai.site.context.PlannedFile;
import gongkai.site.file.DataFile;
import gongkai.site.file.PlainFile;
import gongkai.site.file.SiteFile;
import gongkai.site.page.Page;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * What earlier builds made of files. Where all that a file is made from is as it was, and the
 * theme, the settings and the program too, so are its bytes, and nothing of it is made. Where
 * something of it changed, a file of one indicator is known if none of its figures did; of any
 * other page the value is made, and known by its hash if no part of it is another.
 */
public final class Fingerprints {
  private static final String KIND = "pages";
  private static final ValueForm<Page> PAGE = ValueForm.of(Page.class);
  private static final ValueForm<PlainFile> PLAIN = ValueForm.of(PlainFile.class);
  private static final ValueForm<SiteConfig> SETTINGS = ValueForm.of(SiteConfig.class);
  private static final ValueForm<Remembered> MADE = ValueForm.of(Remembered.class);

  /** Of large tables, what was written of each unit. */
  private static final String PARTS = "tables";

  private static final ValueForm<KnownParts.Written> WRITTEN =
      ValueForm.of(KnownParts.Written.class);

  private final Store store;
  private final FileInputs inputs;
  private final String stamp;
  private final LongAdder valuesMade = new LongAdder();
  private final LongAdder filesMade = new LongAdder();

  /**
   * What earlier builds of a site made.
   *
   * @param content what is shown
   * @param reports for each report what stands for it
   */
  public Fingerprints(
      Store store, SiteContent content, Map<ReportId, ReportStamps> reports, Theme theme) {
    this.store = store;
    this.inputs = new FileInputs(content, reports, store);
    this.stamp = SETTINGS.sha256(content.site()) + theme.files().ownDigest();
  }

  /** Makes the bytes of a file's value. */
  public interface Renderer {
    byte[] render(SiteFile file) throws IOException;

    /** What stands for the bytes of a file that holds all reports, where that is known sooner. */
    Optional<String> digest(SiteFile file) throws IOException;
  }

  /** Writes the bytes of a table. */
  public interface TableWriter {
    void write(DataFile table, OutputStream out, TableParts parts) throws IOException;
  }

  /** Hears what stands for the bytes of a table, whether it is written or stands already. */
  public interface TableHearer {
    void hear(DataFile table, Hashed bytes);
  }

  /** Of how many files the values were made: most, to find that they are as before. */
  public int valuesMade() {
    return valuesMade.intValue();
  }

  /** How many files were made. */
  public int filesMade() {
    return filesMade.intValue();
  }

  /** A file for the publisher, who first asks whether it is known. */
  public OutputFile file(PlannedFile planned, Renderer renderer) {
    Making making = new Making(planned, renderer);
    return OutputFile.made(planned.address().path(), making, making);
  }

  /** A table, which is written as it is made. */
  public OutputFile table(PlannedFile planned, TableWriter writer, TableHearer hearer) {
    Writing writing = new Writing(planned, writer, hearer);
    return OutputFile.streamed(planned.address().path(), writing, writing);
  }

  /** A file that is asked about, then made, by one thread. */
  private abstract class Known implements FileContent.Memory {
    private final PlannedFile planned;

    // Held from when the file is asked about to when it is made: those of all files are too many.
    private Optional<SiteFile> value = Optional.empty();

    /** What stands for its figures or for the value, where that was asked. */
    private Optional<String> digest = Optional.empty();

    Known(PlannedFile planned) {
      this.planned = planned;
    }

    /** What stands for a file that holds all reports, where that is known. */
    abstract Optional<String> digest(SiteFile file) throws IOException;

    @Override
    public Optional<Remembered> known() throws IOException {
      Optional<Remembered> same = known(inputs.of(planned));
      if (same.isPresent()) {
        return same;
      }
      digest = inputs.ofFigures(planned);
      if (digest.isEmpty() && !planned.isOfFew()) {
        SiteFile asked = value();
        digest = asked.holdsAllReports() ? digest(asked) : Optional.of(sha256(asked));
        value = Optional.of(asked);
      }
      Optional<Remembered> alike = digest.flatMap(this::known);
      if (alike.isPresent()) {
        made(alike.get());
        value = Optional.empty();
      }
      return alike;
    }

    private static String sha256(SiteFile file) {
      return file instanceof Page page ? PAGE.sha256(page) : PLAIN.sha256((PlainFile) file);
    }

    private Optional<Remembered> known(String of) {
      return store.known(KIND, key(of), MADE);
    }

    private String key(String of) {
      return stamp + planned.address().path() + "\0" + of;
    }

    /** The value of a file that is to be made. */
    SiteFile taken() {
      filesMade.increment();
      SiteFile taken = value.orElseGet(this::value);
      value = Optional.empty();
      return taken;
    }

    private SiteFile value() {
      valuesMade.increment();
      return planned.value().get();
    }

    @Override
    public void made(Remembered bytes) {
      store.keep(KIND, key(inputs.of(planned)), MADE, bytes);
      digest.ifPresent(of -> store.keep(KIND, key(of), MADE, bytes));
      digest = Optional.empty();
    }
  }

  private final class Making extends Known implements FileContent.Maker {
    private final Renderer renderer;

    Making(PlannedFile planned, Renderer renderer) {
      super(planned);
      this.renderer = renderer;
    }

    @Override
    Optional<String> digest(SiteFile file) throws IOException {
      return renderer.digest(file);
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
    private Optional<KnownParts> parts = Optional.empty();

    Writing(PlannedFile planned, TableWriter writer, TableHearer hearer) {
      super(planned);
      this.writer = writer;
      this.hearer = hearer;
      this.table = (DataFile) planned.value().get();
    }

    @Override
    Optional<String> digest(SiteFile file) {
      return Optional.empty();
    }

    @Override
    public Optional<Remembered> known() throws IOException {
      Optional<Remembered> known = super.known();
      known.ifPresent(this::tell);
      return known;
    }

    @Override
    public void made(Remembered bytes) {
      tell(bytes);
      super.made(bytes);
      parts.ifPresent(p -> store.keep(PARTS, ofTable(), WRITTEN, p.written(bytes)));
    }

    @Override
    public Optional<Remembered> alike() {
      return before().map(KnownParts.Written::bytes);
    }

    private Optional<KnownParts.Written> before() {
      return table.isOfAllFigures() ? store.known(PARTS, ofTable(), WRITTEN) : Optional.empty();
    }

    private String ofTable() {
      return stamp + table.address().path();
    }

    private void tell(Remembered bytes) {
      hearer.hear(table, new Hashed(bytes.sha256(), bytes.size()));
    }

    @Override
    public void write(OutputStream out, Optional<Path> alike) throws IOException {
      DataFile taken = (DataFile) taken();
      if (!taken.isOfAllFigures()) {
        writer.write(taken, out, TableParts.NONE);
        return;
      }
      try (KnownParts known = new KnownParts(inputs::ofRows, before(), alike)) {
        writer.write(taken, out, known);
        parts = Optional.of(known);
      }
    }
  }
}
