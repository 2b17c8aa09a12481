package gongkai.line;

import gongkai.model.SiteConfig;
import gongkai.publishing.FileContent;
import gongkai.publishing.FileContent.Remembered;
import gongkai.publishing.OutputFile;
import gongkai.rendering.page.Theme;
import gongkai.site.page.DataFile;
import gongkai.site.page.SearchFile;
import gongkai.site.page.SearchFile.Searched;
import gongkai.site.page.SiteFile;
import gongkai.site.planning.PlannedFile;
import gongkai.store.Store;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/**
 * What earlier builds made of files. A file's fingerprint is the hash of its value, of the theme
 * and the site's settings: where all of it is as it was, and the program too, so are the bytes.
 */
final class Fingerprints {
  static final String KIND = "pages";
  private static final ValueForm<SiteFile> FORM = ValueForm.of(SiteFile.class);
  private static final ValueForm<SiteConfig> SETTINGS = ValueForm.of(SiteConfig.class);
  private static final ValueForm<DataFile.Tables> TABLES = ValueForm.of(DataFile.Tables.class);
  private static final ValueForm<Searched> SEARCHED = ValueForm.of(Searched.class);
  private static final ValueForm<Remembered> MADE = ValueForm.of(Remembered.class);

  private final Store store;
  private final String stamp;
  private final LongAdder filesMade = new LongAdder();
  private final IdentityHashMap<Object, String> shared = new IdentityHashMap<>();

  Fingerprints(Store store, SiteConfig site, Theme theme) {
    this.store = store;
    this.stamp = SETTINGS.sha256(site) + theme.files().ownDigest();
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
      return data.kind() + " " + data.format() + " " + ofShared(TABLES, data.tables());
    } else if (file instanceof SearchFile.Index index) {
      return "index " + ofShared(SEARCHED, index.searched());
    } else if (file instanceof SearchFile.Pieces pieces) {
      return "pieces " + pieces.number() + " " + ofShared(SEARCHED, pieces.searched());
    }
    return FORM.sha256(file);
  }

  /** Many files share one, and it is as large as the site. */
  private synchronized <T> String ofShared(ValueForm<T> form, T value) {
    return shared.computeIfAbsent(value, v -> form.sha256(value));
  }
}
