package gongkai.model.vocabulary;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The fixed translations of terms. A name or label that is a term as a whole is said with the
 * term's translation; a text is never put together from terms.
 */
public final class Glossary {
  public static final Glossary EMPTY = new Glossary(Language.CHINESE, List.of());

  private final Language language;
  private final List<Term> terms;
  private final Map<String, Term> byWords = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();

  /**
   * A term.
   *
   * @param text in the language of the reports and in others
   * @param unverified whether nobody has compared the translation with a source; it is then for
   *     translators only and never shown
   */
  public record Term(LocalizedText text, boolean unverified) {}

  /**
   * Indexes terms.
   *
   * @param language the language of the reports, in which terms are looked for; terms without it
   *     are never found
   */
  public Glossary(Language language, List<Term> terms) {
    this.language = language;
    this.terms = List.copyOf(terms);
    for (Term term : terms) {
      String words = term.text().byLanguage().get(language);
      if (words != null && !term.unverified()) {
        byWords.putIfAbsent(words, term);
      }
    }
    byWords
        .keySet()
        .forEach(w -> byFirst.computeIfAbsent(w.charAt(0), c -> new ArrayList<>()).add(w));
    byFirst.values().forEach(w -> w.sort(Comparator.comparing(String::length).reversed()));
  }

  /** All terms, in the order of the file. */
  public List<Term> terms() {
    return terms;
  }

  /** A name or label with the translations that it lacks, if it is a term as a whole. */
  public LocalizedText complete(LocalizedText text) {
    LocalizedText complete = text;
    for (Map.Entry<Language, String> other : translations(text).entrySet()) {
      if (!text.byLanguage().containsKey(other.getKey())) {
        complete = complete.with(other.getKey(), other.getValue());
      }
    }
    return complete;
  }

  private Map<Language, String> translations(LocalizedText text) {
    return Optional.ofNullable(text.byLanguage().get(language))
        .map(byWords::get)
        .map(term -> term.text().byLanguage())
        .orElse(Map.of());
  }

  /** The terms that occur in a text; within a longer term a shorter one does not count. */
  public Set<LocalizedText> in(String text) {
    Set<LocalizedText> found = new LinkedHashSet<>();
    int length = byFirst.isEmpty() ? 0 : text.length();
    for (int at = 0; at < length; ) {
      String term = at(text, at);
      if (!term.isEmpty()) {
        found.add(byWords.get(term).text());
      }
      at += Math.max(1, term.length());
    }
    return found;
  }

  /** The longest term at a place; empty if there is none, as at nearly all places. */
  private String at(String text, int at) {
    for (String words : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(words, at)) {
        return words;
      }
    }
    return "";
  }
}
