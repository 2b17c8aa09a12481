package gongkai.privacy.name;

import gongkai.han.Han;
import gongkai.han.WordSet;
import gongkai.privacy.word.GivenNameWords;
import gongkai.privacy.word.NoNameWords;
import gongkai.privacy.word.SurnameWords;
import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * Finds out whether a few characters can be a person's name: a surname with one or two more
 * characters.
 *
 * <p>The surnames are the common ones of 百家姓 and of the Ministry of Public Security's yearly count
 * of names. Chinese has no capitals, so ordinary words that begin with a surname's character are
 * listed too, and characters of grammar and counting, which names do not have. All are in {@code
 * lexicon/}: {@code surnames.tsv}, {@code given-names.tsv}, {@code not-names.tsv}.
 */
public final class PersonName {
  /** Of a Chinese name. */
  public static final int LONGEST = 4;

  private static final int LONGEST_OF_OTHER_PEOPLE = 12;

  private static final String DOTS = "·•・‧∙";

  private static final BitSet SURNAME_SIGNS = SurnameWords.SINGLE.signs();
  private static final WordSet COMPOUND = SurnameWords.COMPOUND.words();
  private static final BitSet FIRSTS = firsts();
  private static final BitSet COMMON_GIVEN = GivenNameWords.COMMON.signs();
  private static final BitSet IN_NO_NAME = GivenNameWords.EXCLUDED.signs();

  /** Given names with a character that names mostly do not have. */
  private static final WordSet PAIRS = GivenNameWords.PAIR.words();

  /** Parts of names that have no surname in the Chinese manner: Uyghur, Tibetan, Mongolian. */
  private static final WordSet SYLLABLES = GivenNameWords.OTHER_PEOPLE.words();

  private static final Pattern OTHER_PEOPLE =
      Pattern.compile(
          "[㐀-鿿]{2,6}(?:[·•・‧∙][㐀-鿿]{2,7}){1,2}"
              + "|(?=[㐀-鿿]{3,6}$)[㐀-鿿]{0,4}"
              + SYLLABLES.any()
              + "[㐀-鿿]{0,4}");

  /** One of these is in every such name. */
  private static final BitSet OF_OTHER_PEOPLE = ofOtherPeople();

  private static final String COUNTING = "万余";
  private static final String NUMERALS = "一二三四五六七八九十";

  private static final WordSet WORDS = NoNameWords.WORD.words();

  /** 高一 and 黄桃 name nobody; 高一鸣 may be somebody. */
  private static final WordSet WHOLE = NoNameWords.WHOLE.words();

  /** 张同学 and 王女士 name nobody. */
  private static final WordSet TITLES = NoNameWords.TITLE.words();

  /** 南街道 and 江中学 are places. */
  private static final WordSet PLACES = NoNameWords.PLACE.words();

  private PersonName() {}

  private static BitSet firsts() {
    BitSet firsts = (BitSet) SURNAME_SIGNS.clone();
    COMPOUND.words().forEach(word -> firsts.set(word.charAt(0)));
    return firsts;
  }

  private static BitSet ofOtherPeople() {
    BitSet signs = SYLLABLES.signs();
    DOTS.chars().forEach(signs::set);
    return signs;
  }

  /** So many characters from a place on at most may be a name. */
  public static int longest(String line, int start) {
    int end = start;
    boolean dot = false;
    while (end < line.length() && end - start < LONGEST_OF_OTHER_PEOPLE) {
      boolean here = isDot(line.charAt(end));
      if (!here && !Han.is(line.charAt(end))) {
        break;
      }
      dot |= here && end > start;
      end++;
    }
    return dot ? end - start : LONGEST;
  }

  /** Whether a sign stands between the parts of a name of another people. */
  static boolean isDot(char c) {
    return DOTS.indexOf(c) >= 0;
  }

  public static boolean is(String text) {
    return isChinese(text) || isOfOtherPeople(text);
  }

  private static boolean isOfOtherPeople(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (OF_OTHER_PEOPLE.get(text.charAt(i))) {
        return OTHER_PEOPLE.matcher(text).matches();
      }
    }
    return false;
  }

  private static boolean isChinese(String text) {
    int surname = surname(text);
    int given = text.length() - surname;
    return surname > 0
        && given >= 1
        && given <= 2
        && !(surname == 1 && text.length() > 3)
        && !WHOLE.contains(text)
        && (surname == 2 || !WORDS.contains(text.substring(0, 2)))
        && !(COUNTING.indexOf(text.charAt(0)) >= 0 && NUMERALS.indexOf(text.charAt(1)) >= 0)
        && !TITLES.contains(text.substring(surname))
        && !PLACES.contains(text.substring(surname))
        && (PAIRS.contains(text.substring(surname))
            || text.substring(surname).chars().allMatch(PersonName::mayBeGiven));
  }

  /** As {@link #is}, and made of characters that are common in names. */
  public static boolean isCommon(String text) {
    if (!isChinese(text)) {
      return isOfOtherPeople(text);
    }
    String given = text.substring(surname(text));
    return PAIRS.contains(given) || given.chars().allMatch(c -> COMMON_GIVEN.get(c));
  }

  /** Whether a Chinese name may begin with a character. */
  public static boolean mayBegin(char c) {
    return FIRSTS.get(c);
  }

  /** Whether a character is a surname by itself. */
  static boolean isSurname(char c) {
    return SURNAME_SIGNS.get(c);
  }

  private static int surname(String text) {
    if (text.length() > 2 && COMPOUND.contains(text.substring(0, 2))) {
      return 2;
    }
    return !text.isEmpty() && isSurname(text.charAt(0)) ? 1 : 0;
  }

  private static boolean mayBeGiven(int c) {
    return Han.is((char) c) && !IN_NO_NAME.get(c);
  }
}
