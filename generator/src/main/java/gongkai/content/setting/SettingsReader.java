package gongkai.content.setting;

import gongkai.content.field.Aliases;
import gongkai.content.field.Fields;
import gongkai.content.field.KeyShape;
import gongkai.content.field.Shown;
import gongkai.content.field.ShownText;
import gongkai.content.field.SiteLanguages;
import gongkai.content.field.WrittenForm;
import gongkai.content.yaml.StrictText;
import gongkai.content.yaml.YamlNode;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.content.yaml.YamlReader;
import gongkai.diagnostic.Outcome;
import gongkai.diagnostic.Placed;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.IdForm;
import gongkai.model.Language;
import gongkai.model.Level;
import gongkai.model.LocalizedText;
import gongkai.model.Profile;
import gongkai.model.SiteConfig;
import gongkai.model.SiteConfig.Footer;
import gongkai.model.SiteConfig.Licence;
import gongkai.model.SiteConfig.Publisher;
import gongkai.model.Unit;
import gongkai.model.Unit.FormerName;
import gongkai.model.Unit.Successor;
import gongkai.model.UnitId;
import gongkai.model.vocabulary.CountedNoun;
import gongkai.model.vocabulary.Glossary;
import gongkai.model.vocabulary.Glossary.Term;
import gongkai.model.vocabulary.IndicatorId;
import gongkai.model.vocabulary.KnownIndicator;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the YAML files that are not reports: site, units, vocabulary. Pure. */
public final class SettingsReader {
  private SettingsReader() {}

  /** The keys of {@code site.yml}. */
  public static KeyShape.Keys siteKeys() {
    return Fields.keysOf(SettingsReader::site);
  }

  /** The keys of a unit's file. */
  public static KeyShape.Keys unitKeys() {
    return Fields.keysOf(fields -> unit(new UnitId("a"), fields));
  }

  /** The keys of an entry of {@code vocabulary/indicators.yml}. */
  public static KeyShape.Keys indicatorKeys() {
    return Fields.keysOf(fields -> knownIndicator(fields, new HashSet<>()));
  }

  public static Outcome<Shown<SiteConfig>> site(String path, byte[] bytes) {
    return read(path, bytes, SettingsReader::languagesOf, SettingsReader::site);
  }

  /** The site's languages are named in the very file whose texts are in them. */
  private static SiteLanguages languagesOf(Mapping site) {
    SiteLanguages usual = SiteLanguages.main(Language.CHINESE);
    List<Language> named = languages(new Fields(site, usual, new Problems()));
    return named.isEmpty() ? usual : SiteLanguages.of(named);
  }

  private static Optional<SiteConfig> site(Fields fields) {
    fields.show("title", "description");
    Optional<LocalizedText> title = fields.requiredLocalized("title");
    Optional<LocalizedText> description = fields.localized("description");
    List<Language> languages = languages(fields);
    Optional<URI> baseUrl =
        fields.required(
            "base-url", fields.parsed("base-url", WrittenForm.BASE_URL, BaseUrl::parse));
    Profile profile = fields.oneOf("profile", Profile.class).orElse(Profile.NONE);
    Optional<Publisher> publisher =
        fields.required("publisher", fields.nested("publisher", SettingsReader::publisher));
    Footer footer = fields.nested("footer", SettingsReader::footer).orElse(Footer.EMPTY);
    Optional<Licence> licence = fields.nested("licence", SettingsReader::licence);
    String theme = fields.text("theme").orElse("default");
    ZoneId zone =
        fields
            .parsed("time-zone", WrittenForm.TIME_ZONE, SettingsReader::zone)
            .orElse(ZoneId.of("Asia/Shanghai"));
    List<String> marks = redactionMarks(fields);
    if (title.isEmpty() || baseUrl.isEmpty() || publisher.isEmpty() || languages.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SiteConfig(
            title.get(),
            description,
            languages,
            baseUrl.get(),
            new SiteConfig.Imprint(profile, publisher.get(), footer, licence),
            theme,
            zone,
            marks));
  }

  /** None where one of them cannot be read: the first is the language of all that names none. */
  private static List<Language> languages(Fields fields) {
    List<Placed<String>> tags = fields.requiredTexts("languages");
    List<Language> languages = new ArrayList<>();
    for (Placed<String> tag : tags) {
      Optional<Language> language = fields.language(tag.value(), tag.place());
      if (language.isPresent() && !SiteLanguages.isLanguage(language.get())) {
        fields.report("not-a-language", tag.place(), tag.value());
        return List.of();
      }
      if (language.isEmpty()) {
        return List.of();
      }
      if (languages.contains(language.get())) {
        fields.report("language-twice", tag.place(), tag.value());
      } else {
        languages.add(language.get());
      }
    }
    return languages;
  }

  private static List<String> redactionMarks(Fields fields) {
    List<String> marks = new ArrayList<>();
    for (String mark : fields.texts("redaction-marks")) {
      boolean repeated = mark.length() >= 2 && mark.chars().allMatch(c -> c == mark.charAt(0));
      if (repeated && !Character.isLowSurrogate(mark.charAt(1))) {
        marks.add(mark);
      } else {
        fields.report("not-a-mark", "redaction-marks", mark);
      }
    }
    return marks;
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(ZoneId.of(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Publisher> publisher(Fields fields) {
    fields.show("name");
    fields.show("contact", ShownText.TextKind.CONTACT);
    Optional<LocalizedText> contact = fields.localized("contact");
    return fields.requiredLocalized("name").map(name -> new Publisher(name, contact));
  }

  private static Optional<Licence> licence(Fields fields) {
    fields.show("name");
    Optional<String> id = fields.parsed("id", WrittenForm.LICENCE, Optional::of);
    Optional<LocalizedText> name = fields.requiredLocalized("name");
    Optional<URI> url =
        fields.required("url", fields.parsed("url", WrittenForm.WEB_ADDRESS, BaseUrl::page));
    return name.flatMap(n -> url.map(u -> new Licence(id, n, u)));
  }

  private static Optional<Footer> footer(Fields fields) {
    fields.show("icp", "police", "site-id");
    return Optional.of(
        new Footer(
            fields.text("icp"),
            fields.text("police"),
            fields.text("site-id"),
            fields
                .parsed("report-mistake", WrittenForm.WEB_ADDRESS, BaseUrl::page)
                .map(URI::toString)));
  }

  public static Outcome<Shown<UnitFile>> unit(
      UnitId id, String path, byte[] bytes, SiteLanguages languages) {
    return read(path, bytes, site -> languages, fields -> unit(id, fields));
  }

  private static Optional<UnitFile> unit(UnitId id, Fields fields) {
    fields.show("name", "aliases");
    Optional<LocalizedText> name = fields.requiredLocalized("name");
    Optional<Level> level = fields.requiredOneOf("level", Level.class);
    Optional<UnitId> parent = fields.text("parent").map(UnitId::new);
    List<Placed<FormerName>> former = fields.each("former", SettingsReader::formerName);
    Optional<PlacedSuccessor> successor = fields.nested("successor", SettingsReader::successor);
    List<String> aliases = Aliases.ofUnit(fields);
    if (name.isEmpty() || level.isEmpty()) {
      return Optional.empty();
    }
    Unit unit =
        new Unit(
            id,
            name.get(),
            level.get(),
            parent,
            Placed.values(former),
            successor.map(PlacedSuccessor::value),
            aliases);
    UnitFile.Places places =
        new UnitFile.Places(
            fields.placeOf("parent"),
            successor.map(PlacedSuccessor::unit).orElse(fields.place()),
            successor.map(PlacedSuccessor::from).orElse(fields.place()),
            former.stream().map(Placed::place).toList());
    return Optional.of(new UnitFile(unit, places));
  }

  /** A former name, at the last day on which it was in force. */
  private static Optional<Placed<FormerName>> formerName(Fields fields) {
    fields.show("name");
    Optional<LocalizedText> name = fields.requiredLocalized("name");
    Optional<LocalDate> until = fields.requiredDate("until");
    return name.isEmpty() || until.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Placed<>(new FormerName(name.get(), until.get()), fields.placeOf("until")));
  }

  /** A successor, and where its keys stand. */
  private record PlacedSuccessor(Successor value, SourceLocation unit, SourceLocation from) {}

  private static Optional<PlacedSuccessor> successor(Fields fields) {
    Optional<UnitId> unit = fields.requiredText("unit").map(UnitId::new);
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<Successor.SuccessionKind> kind =
        fields.requiredOneOf("kind", Successor.SuccessionKind.class);
    return unit.isEmpty() || from.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PlacedSuccessor(
                new Successor(unit.get(), from.get(), kind.get()),
                fields.placeOf("unit"),
                fields.placeOf("from")));
  }

  public static Outcome<Shown<List<KnownIndicator>>> indicators(
      String path, byte[] bytes, SiteLanguages languages) {
    Set<IndicatorId> seen = new HashSet<>();
    return readList(path, bytes, languages, fields -> knownIndicator(fields, seen));
  }

  private static Optional<KnownIndicator> knownIndicator(Fields fields, Set<IndicatorId> seen) {
    fields.show("label", "unit", "synonyms", "definition", "noun", "noun-one");
    Optional<IndicatorId> id =
        fields.required(
            "id",
            fields.parsed(
                "id",
                WrittenForm.ID,
                text -> Optional.of(text).filter(IdForm::matches).map(IndicatorId::new)));
    id.filter(known -> !seen.add(known))
        .ifPresent(twice -> fields.report("indicator-twice", "id", twice.text()));
    id.ifPresent(given -> fields.fileName(given.text(), fields.placeOf("id")));
    Optional<LocalizedText> label = fields.requiredLocalized("label");
    String unit = fields.bareText("unit").orElse("");
    Optional<KnownIndicator.Total> total =
        fields.requiredOneOf("total", KnownIndicator.Total.class);
    List<String> synonyms = fields.texts("synonyms");
    Optional<LocalizedText> definition = fields.localized("definition");
    Optional<CountedNoun> noun = noun(fields);
    return id.isEmpty() || label.isEmpty() || total.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnownIndicator(
                id.get(), label.get(), unit, total.get(), synonyms, definition, noun));
  }

  /** What follows the numbers; the reports' own language has measure words for that. */
  private static Optional<CountedNoun> noun(Fields fields) {
    Optional<LocalizedText> many = fields.foreign("noun");
    Optional<LocalizedText> one = fields.foreign("noun-one");
    if (one.isPresent() && many.isEmpty()) {
      fields.report("noun-of-one-alone", "noun-one");
    }
    return many.map(text -> new CountedNoun(text, one));
  }

  /** The glossary: a list of terms, each in the site's main language and in others. */
  public static Outcome<Shown<Glossary>> glossary(
      String path, byte[] bytes, SiteLanguages languages) {
    Language mainLanguage = languages.main();
    Set<String> seen = new HashSet<>();
    Outcome<Shown<List<Term>>> terms =
        readList(path, bytes, languages, fields -> term(fields, mainLanguage, seen));
    return new Outcome<>(
        terms.value().map(read -> read.map(list -> new Glossary(mainLanguage, list))),
        terms.problems());
  }

  private static Optional<Term> term(Fields fields, Language mainLanguage, Set<String> seen) {
    fields.show("term");
    Optional<LocalizedText> text = fields.required("term", fields.localized("term"));
    boolean unverified = fields.flag("unverified").orElse(false);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String words = text.get().byLanguage().get(mainLanguage);
    if (words == null) {
      fields.report("term-not-in-main-language", "term", mainLanguage.tag());
    } else if (!seen.add(words)) {
      fields.report("term-twice", "term", words);
    }
    return text.map(t -> new Term(t, unverified));
  }

  static <T> Outcome<Shown<T>> read(
      String path,
      byte[] bytes,
      Function<Mapping, SiteLanguages> languages,
      Function<Fields, Optional<T>> read) {
    Problems problems = new Problems();
    Optional<Mapping> mapping =
        problems
            .keep(StrictText.decode(bytes, path))
            .flatMap(yaml -> problems.keep(YamlReader.read(yaml, path, 1)));
    Optional<Shown<T>> shown =
        mapping.flatMap(
            root -> {
              Fields fields = new Fields(root, languages.apply(root), problems);
              Optional<T> made = read.apply(fields);
              fields.done();
              return made.map(value -> new Shown<>(value, fields.shown()));
            });
    return problems.outcome(shown);
  }

  /** A file whose root is a list, read as the value of one key, so that lists have one way in. */
  public static <T> Outcome<Shown<List<T>>> readList(
      String path, byte[] bytes, SiteLanguages languages, Function<Fields, Optional<T>> read) {
    Problems problems = new Problems();
    List<T> values = new ArrayList<>();
    List<ShownText> shown = new ArrayList<>();
    problems
        .keep(StrictText.decode(bytes, path))
        .flatMap(yaml -> problems.keep(YamlReader.readList(yaml, path)))
        .ifPresent(
            sequence -> {
              Mapping holder =
                  new Mapping(
                      List.of(new YamlNode.Entry("list", SourceLocation.of(path), sequence)),
                      SourceLocation.of(path));
              Fields root = new Fields(holder, languages, problems);
              values.addAll(root.each("list", read));
              shown.addAll(root.shown());
            });
    return problems.with(new Shown<>(List.copyOf(values), shown));
  }
}
