package gongkai.content.slip;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the keys of our files take: where free text stands, a colon or comma is an ordinary sign.
 * Which keys there are at all, {@code lexicon/key-words.tsv} says; here stand those that take more
 * than one plain value.
 */
final class Keys {
  private static final Set<String> TEXT =
      Set.of(
          "title",
          "summary",
          "label",
          "quote",
          "note",
          "name",
          "by",
          "reason",
          "description",
          "definition",
          "noun",
          "noun-one",
          "contact",
          "promise",
          "term",
          "wrong",
          "right",
          "who",
          "mark",
          "file",
          "icp",
          "police");

  private static final Set<String> SENTENCES =
      Set.of(
          "title",
          "summary",
          "note",
          "name",
          "by",
          "reason",
          "description",
          "definition",
          "contact");

  /** Lists of texts, in which a comma may belong to an entry. */
  private static final Set<String> TEXT_LISTS =
      Set.of("synonyms", "but-in", "redaction-marks", "quotes");

  /** Lists of codes, addresses and the like, in which no Chinese comma can stand. */
  private static final Set<String> CODE_LISTS =
      Set.of("dimensions", "open", "languages", "aliases");

  private static final Set<String> LISTS =
      Set.of("indicators", "changes", "follows", "former", "waivers", "events", "plans");

  private static final Set<String> MAPPINGS =
      Set.of("period", "document", "source", "publisher", "footer", "successor");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Z][A-Za-z]+)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private Keys() {}

  static boolean isText(String key) {
    return TEXT.contains(key) || isTextList(key);
  }

  /**
   * What a value belongs to: in {@code title: {zh-CN: …}} the key title, after a Chinese word the
   * key that it means.
   */
  static String meant(String key, String owner) {
    if (isKnown(key)) {
      return key;
    }
    if (LANGUAGE.matcher(key).matches()) {
      return owner;
    }
    List<String> keys = Words.keys(key);
    return keys.isEmpty() ? key : keys.get(0);
  }

  /**
   * Whether a text may be expected not to stand between quotation marks as a whole, as a title or a
   * note. A term, a label or the words of a report may.
   */
  static boolean isSentence(String key) {
    return SENTENCES.contains(key);
  }

  /** Whether a key takes one text, so that a dash below it is a dash of the text. */
  static boolean isPlainText(String key) {
    return TEXT.contains(key);
  }

  static boolean isTextList(String key) {
    return TEXT_LISTS.contains(key);
  }

  static boolean isCodeList(String key) {
    return CODE_LISTS.contains(key);
  }

  /** Whether a list has texts or codes for entries, rather than keys with values. */
  static boolean isListOfScalars(String key) {
    return isTextList(key) || isCodeList(key);
  }

  /** Whether a key takes a list or a mapping. */
  static boolean takesBrackets(String key) {
    return isListOfScalars(key) || LISTS.contains(key) || MAPPINGS.contains(key);
  }

  static boolean isKnown(String key) {
    return TEXT.contains(key) || takesBrackets(key) || Words.isKey(key);
  }

  /** Whether a word before a wrong colon was meant as a key. */
  static boolean isMeantAsKey(String word) {
    return NAME.matcher(Words.bare(word)).matches() || !Words.keys(word).isEmpty();
  }

  /** The same inside a text, where only keys that are known count. */
  static boolean isSurelyKey(String word) {
    return isKnown(word)
        || !Words.keys(word).isEmpty()
        || word.equals("zh-CN")
        || word.equals("en");
  }
}
