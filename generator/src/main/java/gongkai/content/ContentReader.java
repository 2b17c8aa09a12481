package gongkai.content;

import gongkai.content.ContentFolder.PageSource;
import gongkai.content.field.Shown;
import gongkai.content.field.ShownText;
import gongkai.content.field.SiteLanguages;
import gongkai.content.setting.SettingsReader;
import gongkai.content.setting.UnitFile;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.Severity;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.SiteConfig;
import gongkai.model.Unit;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import gongkai.model.vocabulary.Vocabulary;
import gongkai.proofreading.WrongWordings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the content folder of a site. */
public final class ContentReader {
  private static final String SITE = "content/site.yml";
  private static final String INDICATORS = "content/vocabulary/indicators.yml";
  private static final String WORDING = "content/vocabulary/wording.yml";
  private static final String GLOSSARY = "content/vocabulary/glossary.yml";

  private static final Comparator<Unit> BY_LEVEL =
      Comparator.comparing(Unit::level).thenComparing(Unit::id);

  private final Path root;
  private final Severity open;
  private final Problems problems = new Problems();
  private final List<ShownText> shown = new ArrayList<>();

  private ContentReader(Path root, Severity open) {
    this.root = root;
    this.open = open;
  }

  /**
   * Reads everything but the reports' files, which it only lists.
   *
   * @param root the site's folder, the one that holds {@code content/}
   * @throws IOException if the disk fails; faults of the content are problems
   */
  public static Outcome<Content> read(Path root) throws IOException {
    return read(root, Severity.ERROR);
  }

  /**
   * The same, for who may look at a site that somebody is writing.
   *
   * @param open what it is that a program has a file open: a file may be half written
   */
  public static Outcome<Content> read(Path root, Severity open) throws IOException {
    ContentReader reader = new ContentReader(root, open);
    return reader.problems.outcome(reader.content());
  }

  private Optional<Content> content() throws IOException {
    Optional<byte[]> siteFile = bytes(SITE);
    if (siteFile.isEmpty()) {
      problems.add(Problem.error("no-site-file", SourceLocation.of(SITE)));
      return Optional.empty();
    }
    Optional<SiteConfig> site = settings(SettingsReader.site(SITE, siteFile.get()));
    if (site.isEmpty()) {
      return Optional.empty();
    }
    ContentFolder folder = ContentFolder.list(root, site.get().languages(), open);
    problems.addAll(folder.problems());
    Glossary glossary = glossary(site.get());
    List<UnitFile> units = units(folder, site.get(), glossary);
    Vocabulary vocabulary = vocabulary(site.get(), glossary);
    return Optional.of(
        new Content(
            site.get(),
            new String(siteFile.get(), StandardCharsets.UTF_8),
            units,
            vocabulary,
            wording(site.get()),
            List.copyOf(shown),
            folder.reports(),
            pages(folder)));
  }

  private static SiteLanguages languages(SiteConfig site) {
    return SiteLanguages.of(site.languages());
  }

  private List<UnitFile> units(ContentFolder folder, SiteConfig site, Glossary glossary)
      throws IOException {
    List<UnitFile> units = new ArrayList<>();
    for (Map.Entry<UnitId, Path> entry : folder.units().entrySet()) {
      String path = "content/units/" + entry.getKey() + ".yml";
      byte[] bytes = Files.readAllBytes(entry.getValue());
      settings(SettingsReader.unit(entry.getKey(), path, bytes, languages(site)))
          .ifPresent(
              file ->
                  units.add(new UnitFile(file.unit().named(glossary::complete), file.places())));
    }
    units.sort(Comparator.comparing(UnitFile::unit, BY_LEVEL));
    return List.copyOf(units);
  }

  private Glossary glossary(SiteConfig site) throws IOException {
    return bytes(GLOSSARY)
        .flatMap(b -> settings(SettingsReader.glossary(GLOSSARY, b, languages(site))))
        .orElse(Glossary.EMPTY);
  }

  private Vocabulary vocabulary(SiteConfig site, Glossary glossary) throws IOException {
    List<KnownIndicator> known =
        bytes(INDICATORS)
            .flatMap(b -> settings(SettingsReader.indicators(INDICATORS, b, languages(site))))
            .orElse(List.of())
            .stream()
            .map(indicator -> indicator.labelled(glossary.complete(indicator.label())))
            .toList();
    Map<IndicatorId, KnownIndicator> byId = new LinkedHashMap<>();
    known.forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
    return new Vocabulary(List.copyOf(byId.values()), glossary);
  }

  private WrongWordings wording(SiteConfig site) throws IOException {
    return bytes(WORDING)
        .flatMap(b -> problems.keep(Inspections.wordList(WORDING, b, languages(site))))
        .orElse(new WrongWordings(List.of()));
  }

  private List<PageFile> pages(ContentFolder folder) throws IOException {
    List<PageFile> pages = new ArrayList<>();
    for (PageSource source : folder.pages()) {
      byte[] bytes = Files.readAllBytes(source.file());
      problems
          .keep(TextFile.read(source.language(), source.path(), bytes))
          .ifPresent(text -> pages.add(new PageFile(source.name(), text)));
    }
    return List.copyOf(pages);
  }

  /** A file's bytes; empty if there is none. A link in its place is a fault. */
  private Optional<byte[]> bytes(String path) throws IOException {
    Path file = root.resolve(path);
    if (Files.isSymbolicLink(file)) {
      problems.add(Problem.error("symbolic-link", SourceLocation.of(path)));
      return Optional.empty();
    }
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.of(Files.readAllBytes(file));
    }
    if (Files.exists(file) && !Files.isDirectory(file)) {
      String name = String.valueOf(file.getFileName());
      problems.add(Problem.error("special-file", SourceLocation.of(path), name));
    }
    return Optional.empty();
  }

  private <T> Optional<T> settings(Outcome<Shown<T>> outcome) {
    outcome.value().ifPresent(read -> shown.addAll(read.texts()));
    return problems.keep(outcome).map(Shown::value);
  }
}
