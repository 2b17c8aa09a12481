package gongkai.text.figure;

import gongkai.han.Lexicon;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.verdict.Setting;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a label takes over from the one before it, where a sentence says verb or object only once:
 * 引进博士6名，硕士38名; 受理争议12件，调解成功9件; 创建国家级社区3个、省级5个.
 */
final class TakenOver {
  private static final Lexicon LEXICON = Lexicon.read("figures");

  private static final int SHORT_NOUN = 4;

  /** Behind a comma a noun of more signs mostly has a verb of its own. */
  private static final int SHORT_BEHIND_COMMA = 3;

  private static final int LONGEST_OBJECT = 12;

  private static final Pattern EACH_KIND = Pattern.compile("^(?:各[类种项级]|全部|全县|全区|全市)+");

  private static final WordList LEVELS = WordList.of(LEXICON.words("level"));

  /** 会员总数, 用工人数: how many there are, which nobody raised or hired. */
  private static final Pattern TOTAL = Pattern.compile("[总人户]数$|[总存藏]量$|总额$|余额$|规模$");

  private TakenOver() {}

  /** 引进博士6名，硕士38名: a short noun takes the verb of the one before it. */
  static Optional<String> withVerb(Setting setting, String head, String earlier, boolean sameUnit) {
    String verb = leadingVerb(earlier);
    boolean sameClause = setting.hasPrevious() && setting.previous().tail() > setting.clauseStart();
    int longest = sameClause ? SHORT_NOUN : SHORT_BEHIND_COMMA;
    boolean noun =
        head.length() <= longest && !Verbs.LISTED.occursIn(head) && !TOTAL.matcher(head).find();
    boolean rate = setting.candidate().kind() == Measure.MeasureKind.RATE || head.endsWith("率");
    boolean joined = sameClause || sameUnit;
    return noun && joined && !rate && !verb.isEmpty() ? Optional.of(verb + head) : Optional.empty();
  }

  /** The verb that a label begins with, unless it is all of it or says nothing. */
  static String leadingVerb(String label) {
    int verb = Verbs.LISTED.lengthAt(label, 0);
    boolean tells =
        verb < label.length()
            && Verbs.NOUNS_TOO.lengthAt(label, 0) != verb
            && Verbs.GENERAL.lengthAt(label, 0) != verb;
    return tells ? label.substring(0, verb) : "";
  }

  /** 、省级**个 takes the rest of 创建国家级文明示范社区**个. */
  static Optional<String> shared(String head, String earlier) {
    boolean onlyLevel = LEVELS.lengthAt(head, 0) == head.length();
    int level = LEVELS.firstIn(earlier, 0);
    if (!onlyLevel || level < 0) {
      return Optional.empty();
    }
    int end = level + LEVELS.lengthAt(earlier, level);
    return Optional.of(earlier.substring(0, level) + head + earlier.substring(end));
  }

  /** 目前成功调解395件 after 共调解劳动争议案件*件: a verb, its object left out. */
  static Optional<String> objectOf(String head, String earlier, boolean sameUnit) {
    int verb = Verbs.TAKING_UP.lengthBefore(head, head.length());
    if (verb == 0 || head.length() > verb + 2) {
      return Optional.empty();
    }
    String word = head.substring(head.length() - verb);
    int again = earlier.indexOf(word);
    if (again >= 0 && earlier.length() > again + verb + 1) {
      return Optional.of(
          head + EACH_KIND.matcher(earlier.substring(again + verb)).replaceFirst(""));
    }
    String object = EACH_KIND.matcher(behindVerbs(earlier)).replaceFirst("");
    boolean thing = object.length() > 1 && object.length() <= LONGEST_OBJECT;
    boolean verbOnly = Verbs.LISTED.lengthBefore(object, object.length()) == object.length();
    return sameUnit && thing && !verbOnly ? Optional.of(head + object) : Optional.empty();
  }

  /** What stands behind the last verb that a thing follows: 镇人代会收到代表建议 → 代表建议. */
  static String behindVerbs(String label) {
    String object = label;
    int verb = Verbs.LISTED.firstIn(label, 0);
    while (verb >= 0) {
      int end = verb + Verbs.LISTED.lengthAt(label, verb);
      if (label.length() - end > 1) {
        object = label.substring(end);
      }
      verb = Verbs.LISTED.firstIn(label, end);
    }
    return object;
  }

  /** 化解重复信访件41件，化解率89.1%: the deed is not said twice. */
  static String ofDeed(String label, String rate) {
    int deed = Verbs.LISTED.lengthAt(label, 0);
    boolean again = deed > 0 && rate.equals(label.substring(0, deed) + "率");
    return again ? label.substring(deed) : label;
  }
}
