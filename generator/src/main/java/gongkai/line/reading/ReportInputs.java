package gongkai.line.reading;

import gongkai.content.ReportSource;
import gongkai.content.ReportSource.FileAt;
import gongkai.digest.Hashed;
import gongkai.digest.Sha256;
import gongkai.line.inspection.FilesBeside;
import gongkai.model.Language;
import gongkai.model.report.ReportId;
import gongkai.site.ReportEntry;
import gongkai.store.ValueForm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a report as they are now, each read once. */
final class ReportInputs implements FilesBeside {
  private static final ValueForm<Key> KEY = ValueForm.of(Key.class);

  /** All that a report is read from. */
  private record Key(
      ReportId id,
      String path,
      Map<Language, String> texts,
      Map<String, String> beside,
      Map<String, Boolean> imported,
      String settings) {}

  private final ReportSource source;
  private final Language mainLanguage;
  private final byte[] main;
  private final Map<Language, byte[]> twins;
  private final Map<FileAt, Hashed> attachments;
  private final Map<Language, String> digests;

  private ReportInputs(
      ReportSource source,
      Language mainLanguage,
      byte[] main,
      Map<Language, byte[]> twins,
      Map<FileAt, Hashed> attachments,
      Map<Language, String> digests) {
    this.source = source;
    this.mainLanguage = mainLanguage;
    this.main = main;
    this.twins = twins;
    this.attachments = attachments;
    this.digests = digests;
  }

  static ReportInputs read(ReportSource source, Language mainLanguage) throws IOException {
    byte[] main = Files.readAllBytes(source.file());
    Map<Language, byte[]> twins = new TreeMap<>();
    Map<Language, String> digests = new TreeMap<>();
    digests.put(mainLanguage, Sha256.shortOf(main));
    for (Map.Entry<Language, FileAt> twin : source.twins().entrySet()) {
      byte[] bytes = Files.readAllBytes(twin.getValue().file());
      twins.put(twin.getKey(), bytes);
      digests.put(twin.getKey(), Sha256.shortOf(bytes));
    }
    Map<FileAt, Hashed> attachments = new HashMap<>();
    for (FileAt file : source.attachments()) {
      attachments.put(file, hashed(file));
    }
    return new ReportInputs(source, mainLanguage, main, twins, attachments, digests);
  }

  /**
   * Stands for everything that reading the report depends on, but the program.
   *
   * @param settings stands for those of the site
   */
  String key(String settings) {
    Map<String, String> beside = new TreeMap<>();
    Map<String, Boolean> imported = new TreeMap<>();
    attachments.forEach(
        (file, known) -> {
          beside.put(file.path(), known.sha256());
          imported.put(file.path(), isImported(known.sha256()));
        });
    return ReportStamps.half(
        KEY.sha256(new Key(source.id(), source.path(), digests, beside, imported, settings)));
  }

  /** Where each text of a report is, by language. */
  Map<Language, ReportTexts.Source> texts(ReportEntry entry, ReadingRules rules) {
    Map<Language, ReportTexts.Source> texts = new HashMap<>();
    FileAt file = new FileAt(source.root(), source.path());
    ReportTexts.Source original = text(file, entry, mainLanguage, Optional.empty(), rules);
    texts.put(mainLanguage, original);
    for (Language language : entry.outlines().byLanguage().keySet()) {
      if (!language.equals(mainLanguage)) {
        FileAt twin = source.twins().get(language);
        texts.put(language, text(twin, entry, language, Optional.of(original), rules));
      }
    }
    return Map.copyOf(texts);
  }

  private ReportTexts.Source text(
      FileAt file,
      ReportEntry entry,
      Language language,
      Optional<ReportTexts.Source> original,
      ReadingRules rules) {
    return new ReportTexts.Source(
        file, language, digests.get(language), rules.textStamp(), entry.report(), original);
  }

  /**
   * Stands for a text and all that is looked for in it, which the original's file says.
   *
   * @param settings stands for those that a text is parsed by
   */
  String textKey(Language language, String settings) {
    return textKey(
        digests.get(mainLanguage), digests.get(language), language, source.path(), settings);
  }

  /**
   * The same, of texts that were read before.
   *
   * @param main the digest of the original's file
   * @param own that of the text's own
   * @param path of the original's file
   */
  static String textKey(String main, String own, Language language, String path, String settings) {
    return main + own + language.tag() + path + settings;
  }

  /** Whether import keeps what it made of a file; see {@code content/.import/}. */
  boolean isImported(String digest) {
    Path archive = source.file().resolveSibling("../../.import").normalize();
    return Files.isDirectory(archive) && Files.exists(archive.resolve(digest + ".md"));
  }

  ReportSource source() {
    return source;
  }

  /** The bytes of its own file; never changed. */
  byte[] main() {
    return main;
  }

  /** Those of its translations. */
  Map<Language, byte[]> twins() {
    return twins;
  }

  /** A file beside it, as it was when the inputs were read. */
  @Override
  public Hashed beside(FileAt file) {
    return attachments.get(file);
  }

  /**
   * The bytes of a file beside it.
   *
   * @throws ChangedMeanwhileException if they are not those that the inputs were read from
   */
  @Override
  public byte[] bytes(FileAt file) throws IOException {
    byte[] bytes = Files.readAllBytes(file.file());
    if (!Sha256.of(bytes).equals(beside(file).sha256())) {
      throw new ChangedMeanwhileException(file.path());
    }
    return bytes;
  }

  private static Hashed hashed(FileAt file) throws IOException {
    try (InputStream in = Files.newInputStream(file.file())) {
      return Hashed.of(in);
    }
  }
}
