package gongkai.text.promise;

import gongkai.han.Lexicon;
import java.util.regex.Pattern;

/**
 * Pledges that name no act: 我馆将进一步解放思想、开拓进取. What is promised is a spirit, which nobody can look
 * for in the next report.
 */
final class EmptyPledge {
  private static final Lexicon LEXICON = Lexicon.read("plans");

  private static final Pattern PARTS = Pattern.compile("[，。；、：！—]+");

  /** When, who and how: what may stand before the deed of a clause. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:在?(?:20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2})年"
              + "|(?:在)?今后(?:的工作中)?|下一步|(?:在)?新的一年里?"
              + "|明年|站在新的[^，]{0,6}起点上?|面向未来|展望未来"
              + "|(?:全[院局区县市镇村体社校行]|我[院局区县市镇村们校行馆所部社]|本人"
              + "|我)(?:[^，将要]{0,6}?(?=将|要|一定|会))?(?:上下)?|"
              + LEXICON.words("pledge-lead").any()
              + "|在[^，]{2,16}领导下)+");

  private static final Pattern EMPTY =
      Pattern.compile(
          "(?:高度重视|为(?:了|推动|实现|建设|促进|加快|谱写)[^，]*"
              + "|[以用](?:更加?|最)?[^，]{1,24}(?:为(?:新的?)?(?:起点|契机|动力)|"
              + LEXICON.words("spirit").any()
              + "[^，]{0,8})|"
              + LEXICON.words("empty").any()
              + "|不负[^，]{1,10}|(?:认真|切实|努力)?(?:高度重视|对待|加以)?(?:高度重视|认真|切实|努力)?(?:加以)?"
              + LEXICON.words("mended").any()
              + "(?:到位)?|投入工作|(?:向|给|为)[^，]{2,20}(?:交[上出一]|作出|做出|献礼|贡献"
              + "|努力奋斗|而奋斗|增光添彩)[^，]{0,14}"
              + "|交[上出][^，]{0,14}答卷|"
              + LEXICON.words("opened").any()
              + "[^，]{1,24}"
              + LEXICON.words("bright").any()
              + "|[^，]{0,12}(?:再上|迈上|跃上)[^，]{0,4}台阶|对于?[^，]{0,8}(?:问题|不足|差距)"
              + "|针对[^，]{0,8}(?:问题|不足|差距)|尽心尽力|尽我所能|把[^，]{1,10}(?:做得更好|做好|推向前进)|做得更好"
              + "|做好(?:自己|各项|本职|分内)[^，]{0,6}工作|奋勇前进|勇往直前|奋楫[^，]{0,4}|扬帆[^，]{0,4})?");

  private static final Pattern NUMBER =
      Pattern.compile("[0-9０-９](?!年|[0-9０-９])|[一二三四五六七八九十百]+[个名项次场条件户]");

  private EmptyPledge() {}

  /** Whether each clause of a sentence is a pledge of spirit, or a mere lead to one. */
  static boolean isOne(String sentence) {
    if (NUMBER.matcher(sentence).find()) {
      return false;
    }
    for (String part : PARTS.split(sentence, -1)) {
      String clause = part.strip();
      String deed = LEAD.matcher(clause).replaceFirst("");
      if (!EMPTY.matcher(deed).matches() && !EMPTY.matcher(clause).matches()) {
        return false;
      }
    }
    return true;
  }
}
