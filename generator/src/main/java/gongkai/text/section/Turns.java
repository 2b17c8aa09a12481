package gongkai.text.section;

import gongkai.han.Lexicon;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.ListNumbers;
import gongkai.text.promise.Promises;
import gongkai.text.section.Passages.Part;
import gongkai.text.section.SectionStack.SectionKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a text turns from its account to shortcomings, or to plans. */
final class Turns {
  private static final Lexicon LEXICON = Lexicon.read("plans");
  private static final Lexicon TIMES = Lexicon.read("time-ahead");
  private static final Lexicon SPEAKERS = Lexicon.read("speakers");

  private static final String SHORT = LEXICON.words("shortcoming").any();

  private static final Pattern YEAR =
      Pattern.compile("^(?:到|在|展望)?(20[0-9]{2}|二[〇○零][〇○零一二三四五六七八九]{2}) ?年");

  /** Openings of a sentence from which on a paragraph speaks of what is to come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "^(?:[在从]|面向|展望|放眼|面对)?(?:"
              + TIMES.marked("opens").any()
              + "|接下来(?!的[^，]{1,6}[里中内]，)|未来(?:[一三五两]|工作|[，的]))|^(?:展望|以后|往后|后续)(?!的)");

  /** 我将继续…: said of oneself at the start of a sentence. 将 alone may take an object (我将他们…). */
  private static final Pattern PLEDGE =
      Pattern.compile(
          "^(?:[^，。]{1,20}，)?"
              + SPEAKERS.marked("pledges").any()
              + "(?:也|一定|还)?将(?:会)?"
              + LEXICON.words("pledged").any());

  /** Where shortcomings are told, these begin what is to mend them: 整改：…, 改进措施：…. */
  private static final Pattern MENDING =
      Pattern.compile(
          "^(?:针对(?!性)|为此|对此|对于(?:以上|上述|这些)|(?:整改|改进)(?:措施|方向|思路|打算)|努力方向|(?:工作)?打算|"
              + LEXICON.words("remedy-lead").any()
              + "?的?"
              + LEXICON.words("remedy").any()
              + "[^，。：；]{0,4}[：:])|"
              + SPEAKERS.marked("mends").any()
              + "将|将"
              + LEXICON.words("mending-how").any()
              + "|"
              + TIMES.marked("mends").any());

  private static final Pattern SHORTCOMINGS =
      Pattern.compile(
          "^(?:(?:但|但是|然而|同时|与此同时"
              + "|当然)?，?(?:[^，：]{0,14}，)?(?:[^，：]{0,12})(?:(?:也|还|仍|仍然|依然)?(?:清醒)?(?:地)?(?:看到"
              + "|认识到)[^。]{0,20}"
              + SHORT
              + "|(?:也|还|仍|仍然|依然|主要)?存在(?:的|着|一些|不少|诸多|以下|许多)?"
              + LEXICON.words("wanting-there").any()
              + "|(?:做得)?不(?:好|够|到位)的地方|(?:也|还|仍)(?:有|存在)[^，。：]{0,6}"
              + LEXICON.words("left-undone").any()
              + "|(?:不足|短板|差距|问题|困难)(?:之处)?(?:有|是|主要)?[：:]))");

  /** One of these is in each of them; most sentences have none, which is quickly seen. */
  private static final Pattern HINTS = Pattern.compile("[看识存不也还仍差短问困]");

  /** 针对…存在的困难: what is mended, not what is confessed. */
  private static final Pattern MENDED =
      Pattern.compile(
          "^"
              + LEXICON.words("mended-for").any()
              + "|"
              + LEXICON.words("mending-verb").any()
              + "[^：]{0,20}(?:问题|困难|不足|短板)");

  /** A predicate of self-criticism: 不够深入, 能力不强, 有待提高. Before 的 it only names what is mended. */
  private static final Pattern CONFESSION =
      Pattern.compile(
          "(?:不够[^，。；、的]{0,6}|"
              + LEXICON.words("wanting").any()
              + ")(?=[，。；：、！]|$)|有待(?:进一步)?[^，。；的]{1,6}(?=[，。；]|$)"
              + "|(?:还|仍|尚|亟)(?:需|待)(?:进一步)?"
              + "|依然存在|仍有[^，。；]{0,8}(?:短板|差距|不足)"
              + "|存在(?:一些|不少|着|一定|以下)?[^，。；]{0,30}(?:问题|不足|短板|差距|现象|弱项)(?=[，。；：]|$)"
              + "|原因(?:是|有|主要|在于|[：:])|(?:不足|差距|短板|表现)[：:]|究其|表现[为在]"
              + "|问题[一二三四五六七][：:]|缺乏"
              + "|取得了?[^，。]{0,8}成绩");

  /** 2024年1月，完成年度考核。: in an account that was written then, mostly the end of what it tells. */
  private static final Pattern STILL_TOLD =
      Pattern.compile(
          "^(?:到|在)?(?:20[0-9]{2}" + "|二[〇○零][〇○零一二三四五六七八九]{2}) ?年 ?(?:0?[1-3]|[一二三元]) ?月");

  /** In a section on findings and their mending, what was done since. */
  private static final Pattern MENDED_SINCE =
      Pattern.compile(
          "^(?:整改|改进|落实|处理)[^，。：；]{0,6}[：:]|(?<!业)已(?!知)|(?<![为除])了(?!解)|完成|到位|销号"
              + "|(?:^|，)(?:针对|为此|对此)");

  private static final Pattern FINDING =
      Pattern.compile("发现|问题[一二三四五六七][：:]|(?:反馈|指出|存在|查出)[^。]{0,12}(?:问题|不足|缺|漏|错|隐患)");

  private static final Pattern WILL =
      Pattern.compile(Lexicon.read("intents").marked("wills").any() + "|针对(?!性)|要(?!求|素|点)");

  private final int year;
  private final Outlook outlook;

  Turns(int year) {
    this.year = year;
    this.outlook = new Outlook(year);
  }

  /**
   * What a sentence belongs to, after one that belonged to {@code part}.
   *
   * @param late whether it stands in the last section of a report, near its end
   */
  Part after(Part part, SectionKind section, String sentence, boolean late) {
    String text = sentence.substring(ListNumbers.end(sentence)).stripLeading();
    if (section == SectionKind.PLANS) {
      return part;
    }
    if (section == SectionKind.SHORTCOMINGS_MENDED) {
      return afterFinding(part, text);
    }
    boolean account = section == SectionKind.WORK && part == Part.WORK;
    if (account && STILL_TOLD.matcher(text).find() && !WILL.matcher(text).find()) {
      return part;
    }
    if (looksAhead(text) || (late && outlook.opens(text))) {
      return Part.PLANS;
    }
    if (account) {
      return turnsToShortcomings(head(text)) ? Part.SHORTCOMINGS : part;
    }
    if (part == Part.SHORTCOMINGS) {
      boolean mends = MENDING.matcher(text).find() || outlook.mends(text);
      return mends && !confesses(text) ? Part.PLANS : part;
    }
    return confesses(text) ? Part.SHORTCOMINGS : part;
  }

  /** Among findings and what was done about them, each tells which it is, or goes on as before. */
  private Part afterFinding(Part part, String text) {
    if (looksAhead(text)) {
      return Part.PLANS;
    }
    if (MENDED_SINCE.matcher(text).find()) {
      return Part.WORK;
    }
    boolean finding = FINDING.matcher(text).find() || confesses(text);
    return finding || RunInHeading.isItem(text) ? Part.SHORTCOMINGS : part;
  }

  /** Whether a sentence confesses what is wanting, and says nothing of what will be done. */
  boolean confesses(String sentence) {
    return CONFESSION.matcher(sentence).find() && !WILL.matcher(sentence).find();
  }

  boolean looksAhead(String sentence) {
    String text = Promises.withoutVocative(sentence);
    Matcher named = YEAR.matcher(text);
    return (AHEAD.matcher(text).find() && !Promises.tellsOfDone(text))
        || PLEDGE.matcher(text).find()
        || (named.find()
            && ChineseNumerals.digits(named.group(1)) > year
            && !Promises.tellsOfDone(text));
  }

  private static boolean turnsToShortcomings(String head) {
    return HINTS.matcher(head).find()
        && SHORTCOMINGS.matcher(head).find()
        && !MENDED.matcher(head).find();
  }

  private static String head(String text) {
    return text.substring(0, Math.min(text.length(), 60));
  }
}
