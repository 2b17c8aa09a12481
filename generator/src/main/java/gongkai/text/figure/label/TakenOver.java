package gongkai.text.figure.label;

import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Measure;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a label takes over from the one before it, where a sentence says verb or object only once:
 * 引进博士6名，硕士38名; 受理争议12件，调解成功9件; 创建国家级社区3个、省级5个.
 */
final class TakenOver {
  private static final WordList CASES = WordList.of(QuantityWords.CASES);

  private static final WordList CASE = WordList.of(QuantityWords.CASE);

  private static final WordSet SUCCESS_WORD = QuantityWords.SUCCESS.words();

  private static final WordList SUCCESS = WordList.of(QuantityWords.SUCCESS);

  private static final WordList TOLD_NOUNS = WordList.of(QuantityWords.TOLD_NOUN);

  /** Behind these stands a thing, even one that is a deed elsewhere. */
  private static final WordList GOT = WordList.of(QuantityWords.NO_TOPIC);

  private static final WordList DEED_SIGN = WordList.of(QuantityWords.DEED_SIGN);

  private static final WordList THEREOF = WordList.of(QuantityWords.THEREOF);

  private static final int WORD = 2;

  private static final WordList PROPERTY = WordList.of(QuantityWords.PROPERTY);

  /** 改厕: a deed with what it was done to. */
  private static final WordList OWN_OBJECT = WordList.of(QuantityWords.OWN_OBJECT);

  private static final int SHORT_NOUN = 4;

  /** Behind a comma a noun of more signs mostly has a verb of its own. */
  private static final int SHORT_BEHIND_COMMA = 3;

  private static final int LONGEST_OBJECT = 12;

  /** What is said of those in more signs needs no name. */
  private static final int LONGEST_WHICH = 8;

  private static final Pattern EACH_KIND =
      Pattern.compile("^" + QuantityWords.EACH_KIND.any() + "+");

  private static final WordList COUNTERPARTS = WordList.of(QuantityWords.COUNTERPART);

  private static final WordList LEVELS = WordList.of(QuantityWords.LEVEL);

  /** 会员总数, 用工人数: how many there are, which nobody raised or hired. */
  private static final Pattern TOTAL = Pattern.compile(QuantityWords.TOTAL_END.any() + "$");

  private static final Pattern REACHING =
      Pattern.compile("^[^，]{2,}(" + QuantityWords.TOLD_REACH.any() + ")[\\p{IsHan}]{2,4}$");

  private TakenOver() {}

  /** 引进博士6名，硕士38名: a short noun takes the verb of the one before it. */
  static Optional<String> withVerb(Setting setting, String head, String earlier, boolean sameUnit) {
    boolean sameClause = setting.hasPrevious() && setting.previous().tail() > setting.clauseStart();
    String verb = sharedVerb(earlier, sameClause);
    int longest = sameClause ? SHORT_NOUN : SHORT_BEHIND_COMMA;
    boolean noun =
        head.length() <= longest
            && head.length() > 1
            && !Verbs.LISTED.occursIn(head)
            && !TOTAL.matcher(head).find()
            && !PROPERTY.isAll(head)
            && (sameClause || !OWN_OBJECT.endsAt(head, head.length()))
            && PartLabel.bracket(setting) < 0
            && !FullLabel.MEAN.isAll(head);
    boolean rate =
        setting.candidate().kind() == Measure.MeasureKind.RATE
            || Nouns.RATE.endsAt(head, head.length());
    boolean joined =
        sameClause || (sameUnit && Topic.isInPart(setting, -1) && isOfRow(setting, head));
    return noun && joined && !rate && !verb.isEmpty() ? Optional.of(verb + head) : Optional.empty();
  }

  /** 引进博士6名，硕士38名; but 救护野鸭37只，放飞31只 has a deed of its own, known by one of its signs. */
  private static boolean isOfRow(Setting setting, String head) {
    boolean deed = DEED_SIGN.startsAt(head, 0) || DEED_SIGN.endsAt(head, head.length());
    return !deed || THEREOF.occursIn(setting.before());
  }

  /** 办理复查19件、复核6件: the verb before one deed is said of the other too. */
  static Optional<String> parallel(Setting setting, String head, String earlier) {
    boolean item = setting.hasPrevious() && setting.sincePrevious().startsWith("、");
    boolean deeds =
        item
            && isWord(head, 0)
            && !Topic.lacks(head)
            && head.length() == WORD
            && earlier.length() == 2 * WORD
            && isWord(earlier, WORD);
    String verb = deeds ? earlier.substring(0, WORD) : "";
    boolean said = Verbs.LISTED.lengthAt(verb, 0) == WORD || Verbs.WORK.lengthAt(verb, 0) == WORD;
    return deeds && said ? Optional.of(verb + head) : Optional.empty();
  }

  private static boolean isWord(String label, int at) {
    return Verbs.LISTED.lengthAt(label, at) == WORD;
  }

  /** 部门收入决算2934万元，支出决算2871万元: whose both are. */
  static Optional<String> opposite(String head, String earlier) {
    return inPlaceOf(TOLD_NOUNS, head, earlier, WORD);
  }

  /**
   * The label before with another word of a list in the place of its own, where both go on alike.
   *
   * @param least signs that are alike, and that stand before
   */
  private static Optional<String> inPlaceOf(
      WordList words, String head, String earlier, int least) {
    int own = words.lengthAt(head, 0);
    String tail = head.substring(own);
    int before = earlier.length() - tail.length();
    int other = own > 0 && earlier.endsWith(tail) ? words.lengthBefore(earlier, before) : 0;
    boolean alike = tail.length() >= least && other > 0 && before - other >= least;
    return alike ? Optional.of(earlier.substring(0, before - other) + head) : Optional.empty();
  }

  /** 集体合同覆盖企业128家、职工2300人: what the verb is about is shared with it. */
  private static String sharedVerb(String earlier, boolean sameClause) {
    Matcher reach = REACHING.matcher(earlier);
    if (reach.find()) {
      return earlier.substring(0, reach.end(1));
    }
    String leading = leadingVerb(earlier);
    int object = earlier.length() - behindVerbs(earlier).length();
    int last = Verbs.deedBefore(earlier, object);
    String before = earlier.substring(0, Math.max(0, object - last));
    boolean plain = Verbs.deedAt(before, 0) == 0 || FullLabel.isDeed(before); // no 开展应急疏散演练
    boolean inner = plain && leading.isEmpty() && sameClause && last > 0 && object > last;
    return inner ? earlier.substring(object - last, object) : leading;
  }

  /** 受理争议65件，调解成功59件，成功率90.8%: the deed that succeeded. */
  static Optional<String> deedOf(String label) {
    if (!SUCCESS.occursIn(label)) {
      return Optional.empty();
    }
    for (int at = 0; at < label.length(); at++) {
      int deed = Verbs.TAKING_UP.lengthAt(label, at);
      String word = label.substring(at, at + deed);
      if (deed > 0 && !SUCCESS_WORD.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** 调解纠纷32件，成功29件: the deed that was done first, and that it succeeded. */
  static String succeeded(String head, String earlier) {
    if (!SUCCESS_WORD.contains(head)) {
      return head;
    }
    for (int at = 0; at < earlier.length(); at++) {
      int deed = Verbs.TAKING_UP.lengthAt(earlier, at);
      if (deed > 0) {
        return earlier.substring(at, at + deed) + head;
      }
    }
    return head;
  }

  /** 管理高血压患者126人，规范管理率78%: a rate of the same deed is of what it was done to. */
  static Optional<String> rateOf(String rate, String earlier) {
    int deed = rate.length() - 1 - WORD;
    boolean same =
        deed > 0
            && Nouns.RATE.endsAt(rate, rate.length())
            && !Nouns.RATE.endsAt(earlier, earlier.length())
            && earlier.startsWith(rate.substring(deed, deed + WORD));
    String thing = same ? earlier.substring(WORD) : "";
    boolean named = thing.length() > WORD && !Verbs.LISTED.occursIn(thing);
    return named ? Optional.of(thing + rate) : Optional.empty();
  }

  /** The verb that a label begins with, unless it is all of it or says nothing. */
  static String leadingVerb(String label) {
    int verb = Verbs.deedAt(label, 0);
    boolean tells = verb < label.length() && Verbs.GENERAL.lengthAt(label, 0) != verb;
    return tells ? label.substring(0, verb) : "";
  }

  /** 职工报销比例84%，居民71%: the same is told of another. */
  static Optional<String> counterpart(String head, ReadQuantity earlier, String unit) {
    String told = earlier.label();
    int other = COUNTERPARTS.isAll(head) ? COUNTERPARTS.lengthAt(told, 0) : 0;
    boolean same = other > 0 && told.length() > other + WORD && earlier.unit().equals(unit);
    return same ? Optional.of(head + told.substring(other)) : Optional.empty();
  }

  /** 、省级**个 takes the rest of 创建国家级文明示范社区**个. */
  static Optional<String> shared(String head, String earlier) {
    Optional<String> named = inPlaceOf(LEVELS, head, earlier, 1); // 获国家级奖9项、省级奖41项
    if (named.isPresent()) {
      return named;
    }
    boolean onlyLevel = LEVELS.isAll(head);
    int level = LEVELS.firstIn(earlier, 0);
    if (!onlyLevel || level < 0) {
      return Optional.empty();
    }
    int end = level + LEVELS.lengthAt(earlier, level);
    boolean again = earlier.startsWith(head.substring(head.length() - 1), end);
    int rest = again ? end + 1 : end; // 其中全国级2户、省级9户
    return Optional.of(earlier.substring(0, level) + head + earlier.substring(rest));
  }

  /** 安装路灯60盏，坏的12盏全部修好: those of the things before that are so. */
  static Optional<String> ofWhich(Setting setting, String head, List<ReadQuantity> read) {
    String before = setting.before().stripTrailing();
    if (!before.endsWith("的") || head.length() > LONGEST_WHICH) {
      return Optional.empty();
    }
    for (int i = read.size() - 1; i >= Topic.farthest(read); i--) {
      ReadQuantity earlier = read.get(i);
      String thing = behindVerbs(earlier.label());
      boolean object = thing.length() < earlier.label().length() && thing.length() >= 2;
      boolean deed = Verbs.LISTED.endsAt(thing, thing.length());
      if (!earlier.unit().equals(setting.candidate().unit())) {
        return Optional.empty();
      }
      if (object && !deed && thing.length() <= LONGEST_OBJECT) {
        String last = Topic.lastOfList(thing);
        return head.contains(last) ? Optional.empty() : Optional.of(head + last);
      }
    }
    return Optional.empty();
  }

  /** 目前成功调解395件 after 共调解劳动争议案件*件: a verb, its object left out. */
  static Optional<String> objectOf(Setting setting, String head, List<ReadQuantity> read) {
    String unit = setting.candidate().unit();
    int verb = Verbs.TAKING_UP.lengthBefore(head, head.length());
    String adverb = head.substring(0, head.length() - verb);
    boolean plain =
        adverb.isEmpty() || FullLabel.ADVERBS.isAll(adverb) || Verbs.LISTED.isAll(adverb);
    if (verb == 0 || !plain) {
      return Optional.empty();
    }
    String word = head.substring(head.length() - verb);
    for (int i = read.size() - 1; i >= Topic.farthest(read); i--) {
      if (Topic.isPart(setting, i - read.size())) {
        continue; // 收到申请26件，其中自然人21件、法人5件，办结26件
      }
      String earlier = ChangeLabel.unchanged(read.get(i).label());
      int again = i == read.size() - 1 ? earlier.indexOf(word) : -1;
      if (again >= 0 && earlier.length() > again + verb + 1) {
        return Optional.of(
            head + EACH_KIND.matcher(earlier.substring(again + verb)).replaceFirst(""));
      }
      if (!read.get(i).unit().equals(unit)) {
        return Optional.empty();
      }
      String object = EACH_KIND.matcher(taken(earlier)).replaceFirst("");
      boolean said = CASE.endsAt(word, word.length()) && CASES.endsAt(object, object.length());
      boolean thing = object.length() > 1 && object.length() <= LONGEST_OBJECT && !said;
      boolean got = GOT.startsAt(earlier, 0) && earlier.length() == 2 * WORD; // 收到申请
      boolean deed = Verbs.LISTED.endsAt(object, object.length()) && !got;
      if (thing && !deed) {
        return Optional.of(head + Topic.lastOfList(object));
      }
    }
    return Optional.empty();
  }

  /** 收到代表建议: what may be a deed is a thing behind one. */
  private static String taken(String label) {
    int verb = Verbs.LISTED.firstIn(label, 0);
    int end = verb < 0 ? label.length() : verb + Verbs.deedAt(label, verb);
    boolean noun = end > verb && Verbs.NOUNS_TOO.startsAt(label, end);
    return noun && label.length() - end >= 2 * WORD ? label.substring(end) : behindVerbs(label);
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
}
