package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.LastWords;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a label is said of that means little by itself: in 举办业务培训3期，参训210人 the second number counts
 * 业务培训参训, in 组织劳动竞赛18项，兑现奖励126.8万元 it is what the contests paid.
 *
 * <p>The topic is the thing of the nearest figure before it in the sentence that has one, else of
 * the clause before, if that says that something was held or set up, else the heading that the
 * paragraph begins with.
 */
final class Topic {
  private static final String VERB = QuantityWords.TOLD_VERB.any();
  private static final String NOUN = QuantityWords.TOLD_NOUN.any();
  private static final String TAKING_PART = QuantityWords.TAKING_PART.any();
  private static final String REACH = QuantityWords.TOLD_REACH.any();

  /** 覆盖企业, 共涉及金额, 参训, 一等奖, 职工参与. */
  private static final SoughtPattern DEPENDENT =
      SoughtPattern.of(
          "^(?:"
              + QuantityWords.DEPENDENT_LEAD.any()
              + ")*"
              + Either.of(
                  "(?:" + VERB + ")+" + NOUN + "?",
                  REACH + "[\\p{IsHan}]{0,4}",
                  NOUN,
                  QuantityWords.TOLD_PEOPLE.any() + "(?:" + TAKING_PART + "|" + REACH + ")")
              + "$");

  /** 开展“便民春风行动”，推出措施109条; 宣传月期间，举办活动18场: which ones, the clause before says. */
  private static final SoughtPattern UNNAMED =
      SoughtPattern.of(
          "^" + QuantityWords.PLAIN_VERB.any() + "?" + QuantityWords.PLAIN_DEED.any() + "$");

  private static final Pattern NAMING =
      Pattern.compile(
          Either.of(
              "“([^”]{3,12})”[^“”]{0,4}$",
              "([\\p{IsHan}]{3,8})" + QuantityWords.DURING.any() + "$"));

  /** 亿元以上项目: without its bound a class says little, and its bound alone nothing. */
  private static final Pattern BOUND =
      Pattern.compile("^[\\p{IsHan}0-9]{1,6}" + QuantityWords.BEHIND_AT_LEAST.any() + "(?=.{2})");

  /** What a label ends with that was said of a topic itself. */
  private static final Pattern TOLD =
      Pattern.compile(
          Either.of(
                  REACH + "[\\p{IsHan}]{0,4}",
                  "(?:" + QuantityWords.TAKING_PART.any() + "|" + NOUN + ")+",
                  "[\\p{IsHan}]{0,4}" + QuantityWords.RATE.any(),
                  QuantityWords.DUE.any(),
                  "(?<=" + QuantityWords.CONTEST.any() + ")" + QuantityWords.SET_PART.any(),
                  QuantityWords.NET.any(),
                  QuantityWords.ADDED.any())
              + "$");

  private static final Pattern CHANGE = Pattern.compile(QuantityWords.TOLD_OF_CHANGE.any() + ".*$");
  private static final Pattern NAMED = Pattern.compile("^.*[”》]、?(?=[^“”《》]{2})");

  /** “送温暖”、“送清凉”等活动: the last of several names. */
  private static final SoughtPattern NAMES_END =
      SoughtPattern.of("([”》])等(?!" + QuantityWords.NO_OTHERS.any() + ")");

  private static final Pattern OWNED =
      Pattern.compile(
          "^.*"
              + Either.of(
                  "的", QuantityWords.EACH_SORT.any(), "等(?!" + QuantityWords.NO_OTHERS.any() + ")")
              + "(?=.{2})");

  /** 减税降费及退税缓费: the first of two says what both are about. */
  private static final Pattern ALSO =
      Pattern.compile(
          "^([\\p{IsHan}]{4,})" + QuantityWords.ALSO_JOINED.any() + "[\\p{IsHan}]{3,}$");

  private static final Pattern LED =
      Pattern.compile(
          "^(?:(?!"
              + QuantityWords.NO_MAKES.any()
              + ")"
              + Either.of(QuantityWords.LED_BY.any(), QuantityWords.MAKES.any())
              + ")+(?=.{2})");

  /** Things of which there are too many kinds to be the topic of anything. */
  private static final WordList PLAIN = WordList.of(QuantityWords.PLAIN_THING);

  /** 新识别监测对象: half of it names nothing. */
  static final WordList HALF = WordList.of(QuantityWords.HALF_TOPIC);

  private static final WordList PREDICATE = WordList.of(QuantityWords.PREDICATE);

  private static final WordList NEGATION = WordList.of(QuantityWords.NEGATION);

  private static final WordList ATTRIBUTE = WordList.of(QuantityWords.ATTRIBUTE);

  private static final WordList THEREOF = WordList.of(QuantityWords.THEREOF);

  static final WordList ALL_SO = WordList.of(QuantityWords.ALL_SO);

  private static final WordList AUDIENCE = WordList.of(QuantityWords.AUDIENCE);

  private static final WordList ACCOUNT = WordList.of(QuantityWords.ACCOUNT_WORD);

  private static final WordList EVENT_END = WordList.of(QuantityWords.EVENT_END);

  /** 举行趣味运动会，设项目8个: a clause that begins so says what the figures behind it are of. */
  static final WordList HOLDING = WordList.of(QuantityWords.HOLDING);

  /** A topic of more signs is cut to its last two words; before a verb alone it may be longer. */
  private static final int LONGEST = 9;

  private static final int LONGEST_BEFORE_VERB = 10;

  private static final int LONGEST_BEFORE_RATE = 8;

  /** Figures back in a sentence that one may still be told of with: more would take too long. */
  private static final int FAR = 6;

  static final int LONGEST_OF_CLAUSE = 10;

  private static final int WORDS_BEFORE_PLAIN = 4;

  private Topic() {}

  static boolean lacks(String label) {
    return DEPENDENT.is(label) && !Verbs.GENERAL.startsAt(label, 0) && !isAccount(label);
  }

  /** 培训收入: what an account is of it says itself; but 获奖支出 and 合计收入 do not. */
  private static boolean isAccount(String label) {
    int account = ACCOUNT.lengthBefore(label, label.length());
    String of = label.substring(0, label.length() - account);
    return account > 0 && Verbs.deedAt(of, 0) == of.length() && of.length() == 2;
  }

  /** 其中省外163人, 其中全国级1家: a part that is named in a word or less is part of the thing before. */
  static String ofPart(String part, String earlier) {
    Optional<String> account = PartLabel.ofAccount(part, earlier);
    if (account.isPresent()) {
      return account.get();
    }
    Optional<String> sort = PartLabel.ofSorts(part, earlier);
    if (sort.isPresent()) {
      return sort.get();
    }
    int audience = AUDIENCE.lengthBefore(earlier, earlier.length());
    if (audience > 0 && audience < earlier.length()) {
      return joined(part, earlier.substring(earlier.length() - audience)); // 学生 of 放映观众
    }
    String things = thing(earlier);
    String whole = things.substring(things.lastIndexOf('、') + 1);
    return whole.isEmpty()
        ? part
        : PartLabel.inserted(part, whole.length() <= LONGEST ? whole : LastWords.of(whole, 2));
  }

  /** The label behind the name that the clause before gives it, where it has none. */
  static String named(String label, Setting setting) {
    if (!UNNAMED.is(label) || (setting.hasPrevious() && isTold(setting))) {
      return label;
    }
    Matcher naming = NAMING.matcher(setting.clauseBefore());
    if (!naming.find()) {
      return label;
    }
    return (naming.group(1) == null ? naming.group(2) : naming.group(1)) + label;
  }

  private static boolean isTold(Setting setting) {
    return setting.previous().tail() >= setting.clauseBeforeStart();
  }

  /** The label behind its topic, if it has one. */
  static String before(String label, Setting setting, List<ReadQuantity> read, String heading) {
    String topic = withoutDeed(of(label, setting, read, heading), label);
    String subject = subject(topic);
    if (!subject.isEmpty() && Verbs.LISTED.isAll(label)) {
      topic = subject; // 党费收缴142万元，下拨61万元
    }
    int longest = label.length() <= 3 ? LONGEST_BEFORE_VERB : LONGEST;
    return topic.isEmpty()
        ? label
        : joined(topic.length() <= longest ? topic : LastWords.of(topic, 2), label);
  }

  /** 接听热线工单1377件，按期办结率99.6%: a rate is named by the whole thing that it is of. */
  static String beforeRate(String rate, Setting setting, List<ReadQuantity> read) {
    if (isOfAll(setting)) {
      return ofRow(setting, read) + rate;
    }
    String plain = read.isEmpty() ? "" : plainOf(read.get(read.size() - 1).label());
    if (!plain.isEmpty() && rate.indexOf(plain) < 0) {
      return plain + rate;
    }
    String topic = withoutDeed(of(rate, setting, read, ""), rate);
    String subject = subject(topic);
    topic = subject.isEmpty() ? topic : subject;
    int verb = Verbs.deedBefore(topic, topic.length());
    topic =
        verb > 0 && topic.length() - verb >= 3 ? topic.substring(0, topic.length() - verb) : topic;
    String kept = topic.length() > LONGEST_BEFORE_RATE ? LastWords.of(topic, 2) : topic;
    return topic.isEmpty() ? rate : joined(kept, rate);
  }

  /** 接收垃圾16吨、污水71吨，处置率均在95%以上: a rate of several things is not that of the last. */
  static boolean isOfAll(Setting setting) {
    String before = setting.before();
    boolean several = setting.hasPrevious() && setting.neighbour(-1).hasPrevious();
    return several
        && ALL_SO.occursIn(before.substring(Math.max(0, before.length() - 2)))
        && setting.neighbour(-1).sincePrevious().startsWith("、");
  }

  /** 工作票12张、操作票8张，合格率均为100%: the things of a row of two; of more it is plain. */
  static String ofRow(Setting setting, List<ReadQuantity> read) {
    int last = read.size() - 1;
    boolean more = last > 1 && setting.neighbour(-2).sincePrevious().startsWith("、");
    String one = last < 1 || more ? "" : thing(read.get(last - 1).label());
    String other = one.isEmpty() ? "" : thing(read.get(last).label());
    return other.isEmpty() ? "" : one + "、" + other;
  }

  /** 发现问题156条，整改率98.7%: a rate is of what was counted before it, however plain. */
  private static String plainOf(String label) {
    int plain = PLAIN.lengthBefore(label, label.length());
    boolean deed =
        plain == 2
            && !Nouns.PEOPLE.endsAt(label, label.length())
            && Verbs.LISTED.lengthAt(label, 0) == label.length() - plain;
    return deed ? label.substring(label.length() - plain) : "";
  }

  /** 个人住房贷款逾期额96万元，逾期率0.14‰: what both say is said once. */
  private static String withoutDeed(String topic, String label) {
    int again = label.length() > 2 ? topic.indexOf(label.substring(0, 2)) : -1;
    return again >= 2 ? topic.substring(0, again) : topic;
  }

  private static String of(String label, Setting setting, List<ReadQuantity> read, String heading) {
    String held = held(setting);
    if (!held.isEmpty()) {
      return held;
    }
    int last = farthest(read);
    for (int i = read.size() - 1; i >= last && isInPart(setting, i - read.size()); i--) {
      String told = read.get(i).label();
      boolean rate = i > last && Nouns.RATE.endsAt(told, told.length());
      if (rate || isPart(setting, i - read.size()) || (!told.isEmpty() && isOther(told, label))) {
        continue;
      }
      String thing = thing(told, label.length() > 3);
      if (!thing.isEmpty() && !thing.equals(label) && !Headword.isPreposition(thing)) {
        return thing;
      }
    }
    return heading;
  }

  /** 生猪出栏3万头，存栏2万头: of two deeds of one thing. */
  static String subject(String topic) {
    int deed = PREDICATE.lengthBefore(topic, topic.length());
    String subject = topic.substring(0, topic.length() - deed);
    boolean noun =
        deed > 0 && subject.length() >= 2 && Verbs.deedBefore(subject, subject.length()) == 0;
    return noun && !Verbs.LISTED.startsAt(subject, 0) ? subject : "";
  }

  /** A mean is of what another figure counts. */
  private static boolean isOther(String told, String label) {
    return FullLabel.MEAN.startsAt(told, 0) || isContrary(told, label);
  }

  /** 不合格: those that are not so are none that more is told of. */
  private static final int LONGEST_NEGATION = 4;

  /** 检出不合格12份，合格率96%; 万公里投诉0.8件，准点率97%: told of something else. */
  static boolean isContrary(String told, String label) {
    int again = label.length() >= 2 ? told.indexOf(label.substring(0, 2)) : -1;
    boolean none = told.length() <= LONGEST_NEGATION && NEGATION.startsAt(told, 0);
    return none
        || (again > 0 && NEGATION.endsAt(told, again))
        || "百千万每".indexOf(told.charAt(0)) >= 0;
  }

  /** The first of the figures before that one may still be told of with. */
  static int farthest(List<ReadQuantity> read) {
    return Math.max(0, read.size() - FAR);
  }

  /** Whether a figure before stands in the same part of the sentence. */
  static boolean isInPart(Setting setting, int places) {
    return setting.neighbour(places).candidate().start() >= setting.partStart();
  }

  /** 受理报修9870个，其中电话报修77个，办结率99%: a part is not what is spoken of behind it. */
  static boolean isPart(Setting setting, int places) {
    Setting earlier = setting.neighbour(places);
    boolean behind = earlier.clauseStart() < setting.clauseStart();
    String clause = setting.sentence().substring(earlier.clauseStart(), earlier.candidate().lead());
    return behind && THEREOF.occursIn(clause);
  }

  /** What the clause before says was held, if no figure stands in it. */
  private static String held(Setting setting) {
    String clause = Headword.of(setting.clauseBefore());
    int verb = HOLDING.lengthAt(clause, 0);
    boolean told = setting.hasPrevious() && isTold(setting);
    return verb > 0 && !told ? thing(clause.substring(verb)) : "";
  }

  /** The thing that a label names: 开展“缘来工会”青年交友活动 → 青年交友活动, 落实离休干部医药费 → 离休干部医药费. */
  static String thing(String label) {
    return thing(label, false);
  }

  /**
   * The same.
   *
   * @param brief whether a deed is told without its name: 宣讲 of “中国梦”宣讲
   */
  private static String thing(String label, boolean brief) {
    String named = CHANGE.matcher(label).replaceFirst("");
    Matcher told = TOLD.matcher(named);
    while (told.find()) {
      boolean rate = Nouns.RATE.endsAt(named, named.length());
      if (ATTRIBUTE.endsAt(named, told.start()) && !rate) {
        break; // 实施重点项目
      }
      named = told.start() >= 2 ? named.substring(0, told.start()) : "";
      told = TOLD.matcher(named);
    }
    String object = behindVerb(behindDoer(named));
    boolean deed = object.equals(named) && Verbs.LISTED.isAll(object);
    object = unnamed(withoutPlainDeed(NAMES_END.replacedFirst(object, "$1")), brief);
    object = ALSO.matcher(object).replaceFirst("$1");
    object = OWNED.matcher(object).replaceFirst("");
    object = LED.matcher(object).replaceFirst("").replaceAll("[“”《》]", "");
    String last = TakenOver.behindVerbs(object);
    boolean plain = isPlain(last);
    return object.length() < 2 || plain || deed ? "" : object;
  }

  private static boolean isPlain(String word) {
    return PLAIN.isAll(word);
  }

  /** 开展“清洁日”活动 is known by its name alone, “五小”职工创新成果 by what it is. */
  private static String unnamed(String object, boolean brief) {
    String rest = NAMED.matcher(object).replaceFirst("");
    boolean deed = Verbs.LISTED.isAll(rest);
    boolean plain = rest.length() < object.length() && ((deed && !brief) || isPlain(rest));
    return plain ? object : rest;
  }

  /** 集中采购节约资金, 微信公众号推送信息: what was saved or sent says less than by what. */
  private static String withoutPlainDeed(String object) {
    int plain =
        Math.max(
            PLAIN.lengthBefore(object, object.length()),
            FullLabel.PLAIN_OBJECTS.lengthBefore(object, object.length()));
    int noun = object.length() - plain;
    int verb = plain > 0 ? Verbs.deedBefore(object, noun) : 0;
    boolean whole = verb > 0 && noun - verb >= 3;
    return whole ? object.substring(0, noun - verb) : object;
  }

  /** What was held, in a word: 召开党政联席会 → 联席会, 开展义诊 → 义诊. */
  static String event(String label) {
    Matcher named = ClauseTopic.NAMED_DEED.matcher(label);
    if (label.endsWith("”") && named.find()) {
      return named.group(1);
    }
    String thing = thing(label);
    String whole = thing.isEmpty() ? behindVerb(label) : thing;
    int end = EVENT_END.lengthBefore(whole, whole.length());
    String held = whole.length() - end >= 3 ? whole.substring(0, whole.length() - end) : whole;
    String last = held.length() <= 2 ? held : LastWords.of(held, 1);
    return HALF.isAll(last) ? LastWords.of(held, 2) : last;
  }

  /** So many words of a topic; what was named says more by its name than by 活动 behind it. */
  static String shortened(String topic, int words) {
    String thing = BOUND.matcher(LastWords.withoutGetting(topic)).replaceFirst("");
    int plain = PLAIN.lengthBefore(thing, thing.length());
    String named =
        plain > 0
                && !Nouns.PEOPLE.endsAt(thing, thing.length())
                && thing.length() > 2 * words
                && thing.length() - plain >= WORDS_BEFORE_PLAIN
            ? thing.substring(0, thing.length() - plain)
            : thing;
    if (named.length() <= 2 * words + 1 || isCoded(named)) {
      return named;
    }
    String last = LastWords.of(named, words);
    return HALF.isAll(last) ? LastWords.of(named, words + 1) : last;
  }

  /** 虚麦21号: a name with numbers or letters is not cut. */
  private static boolean isCoded(String name) {
    return name.length() <= LONGEST_OF_CLAUSE
        && name.chars().anyMatch(c -> c < 128 && Character.isLetterOrDigit(c));
  }

  /** 宣讲队开展宣讲: what was held, and not by whom. */
  private static String behindDoer(String label) {
    int verb = HOLDING.firstIn(label, 1);
    int end = verb < 0 ? 0 : verb + HOLDING.lengthAt(label, verb);
    boolean held = end > 0 && label.length() - end >= 2;
    return held ? label.substring(verb) : label;
  }

  private static String behindVerb(String label) {
    int verb = Verbs.deedAt(label, 0);
    if (verb == 0 || label.length() - verb < 2) {
      return label;
    }
    String object = label.substring(verb);
    return object.length() > 4 && Verbs.GENERAL.lengthAt(label, 0) == verb
        ? behindVerb(object)
        : object;
  }

  /** 婚姻、土地、邻里纠纷: what several kinds have in common is said last. */
  static String lastOfList(String object) {
    int comma = object.lastIndexOf('、');
    return comma < 0 ? object : LastWords.of(object.substring(comma + 1), 1);
  }

  /** 业务培训 and 培训参训: what both end and begin with is said once. */
  static String joined(String topic, String label) {
    if (label.startsWith(topic)) {
      return label;
    }
    for (int shared = Math.min(topic.length(), label.length()); shared >= 2; shared--) {
      if (topic.endsWith(label.substring(0, shared))) {
        return topic + label.substring(shared);
      }
    }
    return topic + label;
  }
}
