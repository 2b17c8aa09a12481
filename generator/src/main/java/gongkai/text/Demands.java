package gongkai.text;

import java.util.regex.Pattern;

/** What others ask for or say: 省委要求，…. It becomes a plan of the report's own when it says so. */
final class Demands {
  private static final String OTHERS =
      "总书记|中央|国务院|上级|领导|书记|主席|省委|市委|县委|区委|州委|省政府|市政府|县政府|区政府|省[里厅局]|市[里局]|县里|区里"
          + "|总局|部里|全会|大会|报告|条例|会议|文件|规划|方案|意见|[省市县区]长|群众|职工|代表|委员";

  private static final Pattern DEMAND =
      Pattern.compile(
          "^(?!(?:按照|根据|对照|围绕|落实|贯彻|遵照|按|针对|对|以|为|把|将))[^，。：；]{0,20}(?:"
              + OTHERS
              + ")[^，。：；]{0,14}(?:提出|要求|强调|指出|明确|[说讲]过?|告诫|号召|部署|期望|希望)(?:[，：:“]|我们|要(?!求))");

  /** 《法律援助法》明确，…: what a rule asks of everybody. */
  private static final Pattern RULE =
      Pattern.compile("^《[^》]{2,30}》[^，。：]{0,6}(?:明确|规定|要求|提出)(?:[，：]|了)?");

  /** 县委提出了新要求，我们将…: the answer to it is a plan. */
  private static final Pattern ANSWER =
      Pattern.compile("[，；](?:对此|为此)?，?(?:我们?|本人|我[局院校镇村区县市所行])(?:们)?(?:将|要|计划|打算|准备)");

  private Demands() {}

  static boolean areAllOf(String sentence) {
    boolean demands = DEMAND.matcher(sentence).find() || RULE.matcher(sentence).find();
    return demands && !ANSWER.matcher(sentence).find();
  }
}
