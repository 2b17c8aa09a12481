package gongkai.proofreading;

import gongkai.han.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words, marks and items of an enumeration written twice.
 *
 * <p>Chinese doubles words on purpose (天天, 慢慢, 研究研究) and puts words side by side that end and begin
 * alike (目的的, 增进了了解). So of single characters only a few of grammar are looked at, with the words
 * in which they meet rightly.
 */
final class DoubledWords {
  private static final Map<String, Pattern> CHARACTERS =
      Map.of(
          "的的", Pattern.compile("目的的|有的的确|的的(?:确|士)|标的的|无的的|中的的"),
          "了了", Pattern.compile("[为除]了了|了了(?:解|然|结|不|却)|[明末]了了|不了了"),
          "和和", Pattern.compile("[饱温缓平祥调总谐中柔随亲共媾议讲]和和|和和(?:谐|平|美|气|睦|解|缓|煦|善|蔼|衷)"),
          "与与", Pattern.compile("[参赠给]与与|与与会"),
          "在在", Pattern.compile("[现存正实内外潜所自健]在在|在在(?:建|职|校|岗|册|线|读|场|任|编|京|押|逃|役|途)"),
          "是是", Pattern.compile("[于但可就总还都只要凡国]是是|是是(?:否|非)"),
          "及及", Pattern.compile("[以涉普危波触企]及及|及及(?:时|其|早|格)"),
          "将将", Pattern.compile("[即必终老大上]将将|将将(?:军|士|领|来|近)"),
          "把把", Pattern.compile("[一几]把把|把把(?:关|握|脉)"),
          "被被", Pattern.compile("棉被被|被被(?:子|动)"));

  private static final Pattern TWICE = Pattern.compile("([㐀-鿿]{2,8})\\1");

  /** What is doubled for emphasis, or counted off: 一个一个, 研究研究, 非常非常. */
  private static final Pattern ON_PURPOSE =
      Pattern.compile(
          "^[一二两三四五六七八九十逐每年日月代层步点件][㐀-鿿]$"
              + "|^"
              + Lexicon.read("slips").words("on-purpose").any()
              + "$"
              // 老人每人每月, 低保户每户每年
              + "|^[㐀-鿿]每$");

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
      boolean union = word.equals("工会") && words.start() > 0 && isUnion(line, words.start());
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
    return "总级关位局校".indexOf(line.charAt(place - 1)) >= 0;
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
