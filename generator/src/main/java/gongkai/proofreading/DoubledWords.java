package gongkai.proofreading;

import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words, marks and items of an enumeration written twice.
 *
 * <p>Chinese doubles words on purpose (天天, 慢慢, 研究研究) and puts words side by side that end and begin
 * alike (目的的, 增进了了解). So of single characters only a few of grammar are looked at, with the words
 * in which they meet rightly.
 */
final class DoubledWords {
  private static final Lexicon RIGHTLY = Lexicon.read("doubled");

  /** For each sign written twice the words in which it is so rightly. */
  private static final Map<String, Pattern> CHARACTERS =
      RIGHTLY.column("list").stream()
          .distinct()
          .collect(
              Collectors.toMap(
                  twice -> twice, twice -> Pattern.compile(RIGHTLY.words(twice).any())));

  private static final WordSet UNION = SlipWords.UNION.words();

  private static final BitSet ENDS_BODY = SlipWords.BEFORE_UNION.signs();

  private static final Pattern TWICE = Pattern.compile("([㐀-鿿]{2,8})\\1");

  /** What is doubled for emphasis, or counted off: 一个一个, 研究研究, 非常非常. */
  private static final Pattern ON_PURPOSE =
      Pattern.compile(
          Either.of(
              "^"
                  + Either.of("[两每年日月" + HanDigits.TO_TEN + "]", SlipWords.COUNTED_OFF.any())
                  + "[㐀-鿿]$",
              "^" + SlipWords.ON_PURPOSE.any() + "$",
              "^[㐀-鿿]每$"));

  private static final Pattern ITEM_TWICE =
      Pattern.compile("(?<=[、，。；：“（]|^)([㐀-鿿]{2,8})、\\1(?=[、，。；的等和及])");

  private static final Pattern ITEM_TWICE_INSIDE =
      Pattern.compile("、([㐀-鿿]{2,8})、\\1(?=[、，。；的等和及])");

  private static final Pattern MARKS =
      Pattern.compile(
          "(?<![。，、；：])(?:，，|、、|；；|：：|。。" // one sign twice
              + "|，。|。，|、。|，、|、，|；。|，；|。、)(?![。，、；：])");

  private DoubledWords() {}

  static List<WordingSlip> in(int number, String line) {
    List<WordingSlip> findings = new ArrayList<>();
    CHARACTERS.forEach((twice, rightly) -> addCharacters(number, line, twice, rightly, findings));
    Matcher words = TWICE.matcher(line);
    while (words.find()) {
      String word = words.group(1);
      boolean union = UNION.contains(word) && words.start() > 0 && isUnion(line, words.start());
      if (!union && !ON_PURPOSE.matcher(word).find() && word.chars().distinct().count() > 1) {
        findings.add(
            WordingSlip.of(WordingRule.DOUBLED, number, words.start(), words.group(), word));
      }
    }
    Set<Integer> places = new HashSet<>();
    for (Pattern pattern : List.of(ITEM_TWICE, ITEM_TWICE_INSIDE)) {
      Matcher items = pattern.matcher(line);
      while (items.find()) {
        if (places.add(items.start(1))) {
          String what = line.substring(items.start(1), items.end());
          findings.add(
              WordingSlip.of(WordingRule.DOUBLED, number, items.start(1), what, items.group(1)));
        }
      }
    }
    Matcher marks = MARKS.matcher(line);
    while (marks.find()) {
      String mark = marks.group();
      findings.add(
          WordingSlip.of(WordingRule.DOUBLED, number, marks.start(), mark, mark.substring(0, 1)));
    }
    return findings;
  }

  /** 区总工会工会干部: one is the end of the union's name. */
  private static boolean isUnion(String line, int place) {
    return ENDS_BODY.get(line.charAt(place - 1));
  }

  private static void addCharacters(
      int number, String line, String twice, Pattern rightly, List<WordingSlip> findings) {
    for (int i = line.indexOf(twice); i >= 0; i = line.indexOf(twice, i + 2)) {
      int from = Math.max(0, i - 1);
      String around = line.substring(from, Math.min(line.length(), i + 3));
      if (!rightly.matcher(around).find()) {
        findings.add(WordingSlip.of(WordingRule.DOUBLED, number, i, twice, twice.substring(1)));
      }
    }
  }
}
