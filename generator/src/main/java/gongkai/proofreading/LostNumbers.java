package gongkai.proofreading;

import gongkai.han.Lexicon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of counting whose number fell out: 专题会议次, 共开展场, 慰问余人, 增长%. A redaction mark in the number's
 * place is a number.
 */
final class LostNumbers {
  private static final Lexicon LEXICON = Lexicon.read("slips");

  private static final String END = "(?=[，。；、！）]|$)";

  /** 会议 and the like never end in one of these words of counting. */
  private static final Pattern BEHIND_NOUN =
      Pattern.compile(LEXICON.words("event").any() + "(?:余?场?次|余?人次|余次|余场|余期|余名)" + END);

  /** 慰问困难职工人, 提出建议条, 深入企业次, 竞赛项: no word ends so. */
  private static final Pattern BEHIND_COUNTED =
      Pattern.compile(
          "(?:"
              + LEXICON.words("counted-person").any()
              + "余?(?:人次|人|名)|(?:组织|项目|问题)余?个|(?:工会|支部)?组织余?家"
              + "|建议余?条|隐患余?[处条]|纠纷余?[起件]|(?:企业|基层|一线)余?次|[竞比]赛余?项|(?<=[期场家户])、余?人次)"
              + END);

  /** 发放慰问金万元. */
  private static final Pattern BEHIND_MONEY =
      Pattern.compile("(?:[金款费]|投入|拨付|筹集|价值|补贴|补助)余?[万亿]元" + END);

  private static final Pattern BEHIND_TOTAL =
      Pattern.compile(
          "(?:(?<![公中总])共计?|"
              + LEXICON.words("total").any()
              + "){1,3}(?:组织)?"
              + LEXICON.words("done").any()
              + "?(?:了)?"
              + "(?:场次|人次|余人|余次|余场|余件|余户|余名|余?万元|亿元|万人|[场次件份册名家户](?=[，。；、]|$))");

  /** 业余, 其余 and the like are words; else 余 and a word of counting need a number. */
  private static final Pattern ONLY_REST =
      Pattern.compile(
          "(?<=[㐀-鿿，])(?<![其业剩富多盈结有空残节闲课年零一二三四五六七八九十百千万亿几数])"
              + "(?<![^职员]工)余(?:人次|名|场次|万元|亿元|件次|余人)");

  private static final Pattern ONLY_PERCENT =
      Pattern.compile("(?<=[㐀-鿿])(?<![零一二三四五六七八九十百千万几数点])[%％]");

  private static final List<Pattern> PATTERNS =
      List.of(BEHIND_NOUN, BEHIND_COUNTED, BEHIND_MONEY, BEHIND_TOTAL, ONLY_REST, ONLY_PERCENT);

  private LostNumbers() {}

  static List<WordingSlip> in(int number, String line) {
    Map<Integer, WordingSlip> byEnd = new TreeMap<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(line);
      while (matcher.find()) {
        // A few characters more make the message readable.
        int start = Math.min(matcher.start(), Math.max(0, matcher.end() - 4));
        String what = line.substring(start, matcher.end());
        byEnd.putIfAbsent(
            matcher.end(), WordingSlip.of(WordingRule.LOST_NUMBER, number, start, what));
      }
    }
    return List.copyOf(byEnd.values());
  }
}
