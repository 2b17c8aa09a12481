package gongkai.proofreading;

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
  private static final String END = "(?=[，。；、！）]|$)";

  /** 会议 and the like never end in one of these words of counting. */
  private static final Pattern BEHIND_NOUN =
      Pattern.compile(
          "(?:会议|大会|例会|座谈会|推进会|活动|培训|讲座|检查|演练|宣讲|党课|调研|比赛|竞赛|督查|谈话|学习|走访|座谈|辅导|巡查|宣传)"
              + "(?:余?场?次|余?人次|余次|余场|余期|余名)"
              + END);

  /** 慰问困难职工人, 提出建议条, 深入企业次, 竞赛项: no word ends so. */
  private static final Pattern BEHIND_COUNTED =
      Pattern.compile(
          "(?:(?:职工|会员|党员|群众|农民工|学员|干部|代表|学生)余?(?:人次|人|名)|(?:组织|项目|问题)余?个|(?:工会|支部)?组织余?家"
              + "|建议余?条|隐患余?[处条]|纠纷余?[起件]|(?:企业|基层|一线)余?次|[竞比]赛余?项|(?<=[期场家户])、余?人次)"
              + END);

  /** 发放慰问金万元. */
  private static final Pattern BEHIND_MONEY =
      Pattern.compile("(?:[金款费]|投入|拨付|筹集|价值|补贴|补助)余?[万亿]元" + END);

  private static final Pattern BEHIND_TOTAL =
      Pattern.compile(
          "(?:(?<![公中总])共计?|累计|总计|合计|先后|全年){1,3}"
              + "(?:组织)?(?:开展|举办|召开|组织|发放|新建|新增|建成|培训|慰问|调解|办理|走访|帮扶|受理|化解|排查|整改|发展|服务)?(?:了)?"
              + "(?:场次|人次|余人|余次|余场|余件|余户|余名|余?万元|亿元|万人|[场次件份册名家户](?=[，。；、]|$))");

  /** 业余, 其余 and the like are words; else 余 and a word of counting need a number. */
  private static final Pattern ONLY_REST =
      Pattern.compile(
          "(?<=[㐀-鿿，])(?<![其业剩富多盈结有空残节闲课年零一二三四五六七八九十百千万亿几数])(?<![^职员]工)余(?:人次|名|场次|万元|亿元|件次|余人)");

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
