package gongkai.content.slip;

import gongkai.han.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chinese words that people write where a key or a code is wanted: {@code lexicon/key-words.tsv}
 * and {@code lexicon/code-words.tsv}, each line a key or code and its words. They only say what was
 * probably meant; none is taken for it.
 */
public final class Words {
  private static final Map<String, List<String>> KEYS = read("key-words");
  private static final Set<String> NAMES = Set.copyOf(Lexicon.read("key-words").column("key"));
  private static final Map<String, List<String>> CODES = read("code-words");

  /** What parts words that are joined, or nothing before one that begins as they do. */
  private static final String PARTS = "[、，,；;和 ()（）]|(?=" + JoinedWords.JOINED.any() + ")";

  private Words() {}

  /** Whether a word is a key, rather than one that means it. */
  static boolean isKey(String word) {
    return NAMES.contains(word);
  }

  /** The keys that a word can mean. */
  static List<String> keys(String word) {
    return KEYS.getOrDefault(word, List.of());
  }

  /** The key among {@code known} that a word means; also one in full-width letters or capitals. */
  public static Optional<String> key(String word, Collection<String> known) {
    return meant(word, KEYS, known);
  }

  /** Whether a word may mean a key that is written in another way; keys themselves do not. */
  public static boolean mayMeanAnother(String word) {
    return !isCode(word) || KEYS.containsKey(word);
  }

  /** The code among {@code known} that a word means. */
  public static Optional<String> code(String word, Collection<String> known) {
    return meant(word, CODES, known);
  }

  /** The codes that a word joined of others means: 述职述廉 is duty and integrity. */
  public static Optional<String> codes(String words, Collection<String> known) {
    List<String> codes = new ArrayList<>();
    for (String word : bare(words).split(PARTS, -1)) {
      if (!word.isEmpty()) {
        Optional<String> code = known.contains(word) ? Optional.of(word) : code(word, known);
        if (code.isEmpty()) {
          return Optional.empty();
        }
        codes.add(code.get());
      }
    }
    return codes.size() > 1 ? Optional.of(String.join(", ", codes)) : Optional.empty();
  }

  /** The longest of the words for some codes that a text ends in; none if it ends in none. */
  static String tail(String text, Collection<String> codes) {
    return CODES.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(codes::contains))
        .map(Map.Entry::getKey)
        .filter(text::endsWith)
        .max(Comparator.comparing(String::length))
        .orElse("");
  }

  private static Optional<String> meant(
      String word, Map<String, List<String>> words, Collection<String> known) {
    if (isCode(word)) {
      // As most keys are: it is one of those that are known, or means none of them.
      return known.contains(word) || !words.containsKey(word)
          ? Optional.empty()
          : words.get(word).stream().filter(known::contains).findFirst();
    }
    String bare = bare(word);
    String ascii = bare.toLowerCase(java.util.Locale.ROOT).replaceAll("[_ ]", "-");
    return known.contains(ascii)
        ? Optional.of(ascii).filter(code -> !code.equals(word))
        : words.getOrDefault(bare, List.of()).stream().filter(known::contains).findFirst();
  }

  private static boolean isCode(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c != '-' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  /** Without quotation marks around it, and with full-width letters and digits made plain. */
  static String bare(String word) {
    String folded = Normalizer.normalize(word, Normalizer.Form.NFKC).strip();
    int from = 0;
    int to = folded.length();
    while (from < to && isMark(folded.charAt(from))) {
      from++;
    }
    while (to > from && isMark(folded.charAt(to - 1))) {
      to--;
    }
    return folded.substring(from, to).strip();
  }

  private static boolean isMark(char c) {
    return Signs.opensQuote(c) || Signs.closesQuote(c) || "。.;；,，".indexOf(c) >= 0;
  }

  private static Map<String, List<String>> read(String name) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (List<String> row : Lexicon.read(name).rows()) {
      for (String word : row.get(1).split(" ", -1)) {
        words.computeIfAbsent(word, w -> new ArrayList<>()).add(row.get(0));
      }
    }
    return words;
  }
}
