package gongkai.content.field;

import gongkai.content.yaml.YamlNode.Entry;
import gongkai.content.yaml.YamlNode.Mapping;
import gongkai.diagnostic.Problem;
import gongkai.diagnostic.Problems;
import gongkai.diagnostic.SourceLocation;
import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells which language a text is in, and what is wrong with what a file says of it. */
record TextsByLanguage(SiteLanguages languages, Problems problems) {
  /** A language by its tag; what is none is reported. */
  Optional<Language> language(String tag, SourceLocation where) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException e) {
      problems.add(Problem.error("not-a-language", where, tag));
      return Optional.empty();
    }
  }

  /**
   * The language of one of the texts of a key. A tag that only means one of the site's languages is
   * reported, and the text then read for that one.
   */
  Optional<Language> of(Entry text, Mapping all) {
    Optional<Language> language = language(text.key(), text.place());
    Optional<Language> meant =
        language.flatMap(languages::meant).filter(one -> !has(all, one.tag()));
    if (meant.isPresent()) {
      String tag = meant.get().tag();
      problems.add(Problem.error("text-language-near", text.place(), text.key(), tag));
      return meant;
    }
    if (language.filter(one -> !languages.mayBe(one)).isPresent()) {
      problems.add(Problem.error("text-language", text.place(), text.key(), known()));
    }
    return language;
  }

  private static boolean has(Mapping mapping, String key) {
    return mapping.entries().stream().anyMatch(entry -> entry.key().equals(key));
  }

  private String known() {
    return languages.all().stream().map(Language::tag).collect(Collectors.joining(", "));
  }

  /** A text that pages cannot do without has words in the language of the site. */
  void needsMain(String key, LocalizedText text, SourceLocation place) {
    Language main = languages.main();
    if (!languages.all().isEmpty() && !text.byLanguage().containsKey(main)) {
      problems.add(Problem.error("text-lacks-main", place, key, main.tag()));
    }
  }
}
