package gongkai.text.figure.label;

import gongkai.han.HanDigits;
import gongkai.model.vocabulary.CountingUnit;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Measure;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a label stand alone that does not.
 *
 * <p>立案 behind 职工代表提案57件 is 代表提案立案.
 *
 * <p>发现问题 behind 专项督查24次 is 督查发现问题.
 *
 * <p>收租金 behind 门面出租， is 门面出租收租金.
 *
 * <p>Such a label has no thing of its own: it is a deed alone, ends with a thing of which there are
 * too many kinds, or is a share. What it is said of is the thing of the nearest clause before it
 * that has one, within the same part of the sentence, else the heading of the paragraph. Of that
 * thing so much is said as the label itself is long: one word, before a word alone two.
 */
final class FullLabel {
  static final WordList ADVERBS = WordList.of(QuantityWords.DEED_ADVERB);
  private static final WordList WHOLE = WordList.of(QuantityWords.WHOLE_DEED);
  private static final WordList OWN_OBJECT = WordList.of(QuantityWords.OWN_OBJECT);
  private static final WordList EVENT_OBJECT = WordList.of(QuantityWords.EVENT_OBJECT);
  private static final WordList FINAL_ACCOUNT = WordList.of(QuantityWords.FINAL_ACCOUNT);
  private static final WordList NO_TOPIC = WordList.of(QuantityWords.NO_TOPIC);
  private static final WordList CASE_DEED = WordList.of(QuantityWords.CASE_DEED);
  private static final WordList DUE = WordList.of(QuantityWords.DUE);
  private static final WordList MEANS = WordList.of(QuantityWords.MEANS);
  private static final WordList PROPERTY = WordList.of(QuantityWords.PROPERTY);
  private static final WordList MEDIUM = WordList.of(QuantityWords.MEDIUM);
  private static final WordList MEDIUM_NOUN = WordList.of(QuantityWords.MEDIUM_NOUN);
  private static final WordList SUM = WordList.of(QuantityWords.SUM_END);
  private static final WordList FOUNDING = WordList.of(QuantityWords.FOUNDING);
  private static final WordList HELD_UNIT = WordList.of(QuantityWords.HELD_UNIT);
  private static final WordList PASSIVE = WordList.of(QuantityWords.PASSIVE);
  static final WordList MEAN = WordList.of(QuantityWords.MEAN);

  /** 车站98座, 企业210家: what is counted so has a name of its own. */
  private static final WordList PLACE = WordList.of(QuantityWords.PLACE_UNIT);

  private static final WordList MEETING = WordList.of(QuantityWords.MEETING_END);
  private static final WordList YIELD = WordList.of(QuantityWords.YIELD);
  private static final WordList NOUNS = WordList.of(QuantityWords.TOLD_NOUN);
  static final WordList PLAIN_OBJECTS = WordList.of(QuantityWords.PLAIN_OBJECT);

  /** 老旧小区改造方面，6个小区已竣工，惠及居民: what the whole sentence is about. */
  private static final Pattern ASPECT =
      Pattern.compile("^([\\p{IsHan}]{2,10})" + QuantityWords.ASPECT.any() + "，");

  /** 2.送戏下乡，预算90万元，支出88万元: what an item is about. */
  private static final Pattern ITEM =
      Pattern.compile(
          "^(?:[0-9]{1,2}[.．、]|["
              + HanDigits.TO_TEN
              + "]{1,2}[、是]|[（(]["
              + HanDigits.TO_TEN
              + "0-9]{1,2}[）)]|[①-⑳])\\s*([\\p{IsHan}“”]{3,12})，");

  /** 接待费支出预算为18万元，支出决算为15万元. */
  private static final Pattern BUDGETED =
      Pattern.compile(
          "^(?!"
              + QuantityWords.BUDGET_OF.any()
              + ")(.{2,16}?)"
              + QuantityWords.BUDGET_OF.any()
              + "*"
              + QuantityWords.BUDGET.any()
              + "(?:\\p{IsHan}{0,2})[0-9*]");

  private static final Pattern FIGURE = Pattern.compile("[0-9*].*$");

  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  /** Labels of more signs say enough. */
  private static final int LONG = 5;

  private static final int WORD = 2;

  /** 满意率: a rate of more signs says of what. */
  private static final int RATE = 3;

  private static final Set<Measure.MeasureKind> DEGREES =
      Set.of(Measure.MeasureKind.RATE, Measure.MeasureKind.TIME, Measure.MeasureKind.SCORE);

  private static final WordList THEREOF = WordList.of(QuantityWords.THEREOF);

  private final Setting setting;
  private final List<ReadQuantity> told;
  private final String heading;

  private FullLabel(Setting setting, List<ReadQuantity> told, String heading) {
    this.setting = setting;
    this.told = told;
    this.heading = Labels.isMatter(heading) ? heading : "";
  }

  /**
   * The whole label.
   *
   * @param label what the words beside the number say
   * @param told the figures before it in the sentence, by what their words say
   */
  static String of(String label, Setting setting, List<ReadQuantity> told, String heading) {
    FullLabel full = new FullLabel(setting, told, heading);
    String prize = Prizes.of(label, setting);
    if (!prize.equals(label)) {
      return prize;
    }
    String purpose = Purpose.behind(label, setting);
    if (!purpose.isEmpty()) {
      return purpose;
    }
    if (FINAL_ACCOUNT.isAll(label)) {
      String clause = Headword.of(setting.clauseBefore());
      Matcher budget = BUDGETED.matcher(clause);
      return budget.find()
          ? budget.group(1) + label
          : TakenOver.opposite(label, FIGURE.matcher(clause).replaceFirst(""))
              .orElse(Topic.joined(full.heading, label));
    }
    return full.lacks(label) ? full.completed(label) : label;
  }

  private boolean lacks(String label) {
    if (Topic.isOfAll(setting) && (isOfRates(label) || Nouns.RATE.endsAt(label, label.length()))) {
      String row = Topic.ofRow(setting, told);
      return !row.isEmpty() && !label.startsWith(row);
    }
    if (Purpose.lacks(label, setting) || isOfRates(label)) {
      return true;
    }
    if (isOfThing(label) || MEDIUM_NOUN.isAll(label)) {
      return true;
    }
    boolean item =
        setting.hasPrevious()
            && setting.sincePrevious().startsWith("、")
            && (label.length() != WORD || isCountedAsBefore() || isOfParts(label));
    if (item || label.length() > LONG || !label.codePoints().allMatch(Character::isIdeographic)) {
      return false;
    }
    if (Nouns.RATE.endsAt(label, label.length())) {
      return label.length() <= RATE;
    }
    if (WHOLE.isAll(label)) {
      return false;
    }
    if (label.length() == 1) {
      return true;
    }
    if (isOfEvent(label) || isOfFounded(label)) {
      return true;
    }
    boolean deed = isDeed(label) && (label.length() <= 3 || ADVERBS.startsAt(label, 0) || goesOn());
    boolean word =
        label.length() == WORD
            && !OWN_OBJECT.endsAt(label, WORD)
            && !PLACE.isAll(setting.candidate().unit())
            && !isCountedWithBefore()
            && !isSibling(label);
    return deed
        || word
        || DUE.isAll(label)
        || MEAN.startsAt(label, 0)
        || endsPlain(label)
        || NOUNS.isAll(label);
  }

  /** 见面率、满意率均为100%: none of them says of what. */
  private static boolean isOfRates(String label) {
    String[] rates = label.split("、", -1);
    return rates.length > 1
        && Arrays.stream(rates)
            .allMatch(r -> r.length() <= RATE && Nouns.RATE.endsAt(r, r.length()));
  }

  /** 建立调处中心，受理案件218件. */
  private boolean isOfFounded(String label) {
    if (label.length() > LONG || Verbs.deedAt(label, 0) == 0) {
      return false;
    }
    String clause = Headword.of(setting.clauseBefore());
    return FOUNDING.startsAt(clause, 0) && !NUMBER.matcher(clause).find();
  }

  /** 召开联席会33次，研究议题141项. */
  private boolean isOfEvent(String label) {
    if (told.isEmpty() || !EVENT_OBJECT.endsAt(label, label.length())) {
      return false;
    }
    Candidate before = setting.previous();
    int start = setting.clauseBeforeStart();
    boolean near = before.tail() >= start && before.tail() < setting.clauseStart();
    boolean named = told.get(told.size() - 1).label().endsWith("”");
    boolean held = named || HELD_UNIT.isAll(before.unit());
    return near && held && !before.unit().isEmpty() && label.length() > WORD;
  }

  /** 立案, 已办结, 评议通过: verbs and how it was done. */
  static boolean isDeed(String label) {
    int at = PASSIVE.lengthAt(label, 0);
    if (Verbs.GENERAL.startsAt(label, 0) && label.length() > WORD) {
      return false; // 开展演练: what was held
    }
    while (at < label.length()) {
      int word = Math.max(Verbs.LISTED.lengthAt(label, at), ADVERBS.lengthAt(label, at));
      if (word == 0) {
        return false;
      }
      at += word;
    }
    return true;
  }

  /** 发现问题, 到位资金, 挽回损失. */
  private static boolean endsPlain(String label) {
    int noun = PLAIN_OBJECTS.lengthBefore(label, label.length());
    String verb = label.substring(0, label.length() - noun);
    return noun > 0 && verb.length() <= WORD;
  }

  private String completed(String label) {
    if (Topic.isOfAll(setting) && Nouns.RATE.endsAt(label, label.length())) {
      return Topic.ofRow(setting, told) + label;
    }
    if (isOfEvent(label)) {
      String event = Topic.event(told.get(told.size() - 1).label());
      return event.isEmpty() ? label : Topic.joined(event, label);
    }
    String topic = topic(label);
    int said = topic.indexOf(label);
    if (said > 0 && label.length() == WORD) {
      return topic.substring(0, said + WORD); // 公务接待费0.7万元，接待11批次
    }
    if (topic.isEmpty()) {
      return CASE_DEED.isAll(label)
          ? label + QuantityWords.CASES.only()
          : Purpose.inNextClause(label, setting);
    }
    if (said >= 0 || label.contains(topic)) {
      return label;
    }
    int words = label.length() <= WORD ? 2 : 1;
    String mean = MEAN.isAll(label) ? mean(label) : "";
    if (!mean.isEmpty()) {
      return mean;
    }
    String subject = Topic.subject(topic);
    if (!subject.isEmpty() && isDeed(label)) {
      return Topic.joined(Topic.shortened(subject, words), label);
    }
    boolean done =
        YIELD.startsAt(label, 0)
            || (topic.length() > LONG && Verbs.TAKING_UP.endsAt(topic, topic.length()));
    String word = Topic.shortened(done ? undone(topic) : topic, words);
    boolean whole = topic.equals(heading) || topic.equals(item());
    word = whole && topic.length() <= LONG ? topic : word;
    boolean means = isDeed(label) && MEANS.endsAt(topic, topic.length()); // 整改通知书7份，罚款3万元
    if (!Labels.isMatter(word) || NO_TOPIC.isAll(word) || means) {
      return label;
    }
    boolean alike = label.length() == 1 && !told.isEmpty() && isCountedAlike();
    if (alike) {
      return label + word; // 原有驿站5个，今年添了4个
    }
    return label.contains(word)
            || ((MEAN.startsAt(label, 0) || label.length() > LONG - 1) && isDeed(word))
        ? label
        : Topic.joined(word, label);
  }

  /** 录入儿童信息3184人，结对关爱412人: so many of those before. */
  private boolean goesOn() {
    int start = setting.clauseBeforeStart();
    return !told.isEmpty() && setting.previous().tail() >= start && isCountedAlike();
  }

  /** 接待读者43万人次，同比增长27%，日均1200人次: a mean of what is counted so. */
  private String mean(String label) {
    String unit = base(setting.candidate().unit());
    for (int i = told.size() - 1; isNear(i); i--) {
      if (base(told.get(i).unit()).equals(unit)) {
        String whole = told.get(i).label();
        int plain = Math.max(ADVERBS.lengthAt(whole, 0), Verbs.GENERAL.lengthAt(whole, 0));
        return label + whole.substring(plain);
      }
    }
    return "";
  }

  private static String base(String unit) {
    return CountingUnit.of(unit).base();
  }

  /** 原创展、联展各占4个和2个. */
  private boolean isCountedWithBefore() {
    return setting.hasPrevious()
        && setting.previous().tail() > setting.clauseStart()
        && isCountedAsBefore();
  }

  /** 婚姻家庭872件，邻里1035件，物业641件: kinds of one thing, and none of the one before. */
  private boolean isSibling(String label) {
    if (told.isEmpty() || isDeed(label) || !isCountedAsBefore()) {
      return false;
    }
    String before = told.get(told.size() - 1).label();
    return setting.sincePrevious().equals("，" + label)
        && before.length() <= LONG
        && Verbs.LISTED.firstIn(before, 0) < 0;
  }

  /** 其中轮椅318辆、假肢23例: the parts of one thing. */
  private boolean isOfParts(String label) {
    return THEREOF.occursIn(setting.before()) && !isDeed(label);
  }

  /** 口罩3箱、手套2箱, but 直播18场、围观560万人次 counts two things of one. */
  private boolean isCountedAsBefore() {
    return base(setting.previous().unit()).equals(base(setting.candidate().unit()));
  }

  private boolean isCountedAlike() {
    return setting.candidate().kind() != Measure.MeasureKind.MONEY
        && base(told.get(told.size() - 1).unit()).equals(base(setting.candidate().unit()));
  }

  /** 粮食播种面积5万亩，总产2万吨; 纠纷化解45件，挽回损失: the thing, and not what became of it. */
  private static String undone(String topic) {
    int deed = Verbs.deedBefore(topic, topic.length());
    return deed > 0 && topic.length() - deed >= 2
        ? topic.substring(0, topic.length() - deed)
        : topic;
  }

  /** 新建冷库1座、容积320立方米. */
  private boolean isOfThing(String label) {
    return !told.isEmpty()
        && PROPERTY.isAll(label)
        && setting.previous().kind() != Measure.MeasureKind.MONEY;
  }

  /** 微信公众号推送信息892篇，总阅读量463万次: the medium, and not what it told. */
  private static String medium(String label) {
    for (int at = label.length(); at > WORD; at--) {
      int medium = MEDIUM.lengthBefore(label, at);
      if (medium > 0) {
        int start = Math.max(0, at - LONG);
        while (start > 0 && start < LONG && Character.isDigit(label.charAt(start))) {
          start--; // 12338热线
        }
        return label.substring(start, at);
      }
    }
    return "";
  }

  /** 实施重点项目38个，完成投资11亿元，竣工26个: of what is counted as the deed is. */
  private String countedAlike(String label) {
    String unit = base(setting.candidate().unit());
    for (int i = told.size() - 1; isNear(i); i--) {
      if (base(told.get(i).unit()).equals(unit) && !Topic.isPart(setting, i - told.size())) {
        String thing = thing(told.get(i).label());
        if (thing.length() > 2 && !thing.equals(label) && !isDeed(thing) && isFit(thing, label)) {
          return thing;
        }
      }
    }
    return "";
  }

  private String topic(String label) {
    if (MEDIUM_NOUN.isAll(label)) {
      for (int i = told.size() - 1; isNear(i); i--) {
        String medium = medium(told.get(i).label());
        if (!medium.isEmpty()) {
          return medium;
        }
      }
      return "";
    }
    int start = setting.partStart();
    boolean rate = Nouns.RATE.endsAt(label, label.length()) && !NearClause.isStandard(setting);
    String clause = setting.clauseStart() > start && !rate ? NearClause.topic(setting) : "";
    if (!clause.isEmpty()) {
      return clause;
    }
    String counted = isDeed(label) ? countedAlike(label) : "";
    if (!counted.isEmpty()) {
      return counted;
    }
    for (int i = told.size() - 1; isNear(i) && !isBehindClause(); i--) {
      if (isDegree(i)) {
        continue;
      }
      String earlier = told.get(i).label();
      boolean whole = WHOLE.isAll(earlier) && !endsPlain(label); // 拘留13人，罚款2万元
      boolean other = whole || earlier.isEmpty() || Topic.isContrary(earlier, label);
      boolean deed = endsPlain(label) && WHOLE.isAll(earlier);
      if (deed && !other) {
        return earlier; // 巡河2万人次，发现问题367个
      }
      String thing = other || Topic.isPart(setting, i - told.size()) ? "" : thing(earlier);
      if (!thing.isEmpty() && !thing.equals(label) && !isDeed(thing) && isFit(thing, label)) {
        return thing;
      }
    }
    boolean noun =
        label.length() == WORD && !isDeed(label) && !NOUNS.isAll(label) && !MEAN.isAll(label);
    if (noun) {
      return ""; // 夜班52个 under 看病 is not of that
    }
    Matcher aspect = ASPECT.matcher(setting.sentence());
    return aspect.find() ? aspect.group(1) : heading.isEmpty() ? item() : heading;
  }

  /** 审议事项94项，大额采购全部进场，节约资金32万元: a clause that counts nothing ends what was told before it. */
  private boolean isBehindClause() {
    boolean behind =
        setting.hasPrevious() && setting.previous().tail() <= setting.clauseBeforeStart();
    return behind && !NearClause.isAside(setting.clauseBefore());
  }

  /** 满意度98%，投诉5起: of how good or how long something was nothing that is counted is told. */
  private boolean isDegree(int earlier) {
    return !DEGREES.contains(setting.candidate().kind())
        && DEGREES.contains(setting.neighbour(earlier - told.size()).candidate().kind());
  }

  /** What the item is about that the sentence begins with; empty if it begins with none. */
  private String item() {
    Matcher item = ITEM.matcher(setting.sentence());
    boolean before = item.find() && item.end() < setting.clauseStart();
    return before ? ClauseTopic.of(item.group(1)) : "";
  }

  /** What a label names; a share and a mean are of something that another figure names. */
  private static String thing(String label) {
    boolean of = ChangeLabel.isShare(label) || MEAN.startsAt(label, 0);
    return of || SUM.endsAt(label, label.length()) ? "" : Topic.thing(label);
  }

  /** 发展会员2300人，投入12万元; 开大会3次，节约12万元: money was not spent on people, nor saved by a meeting. */
  private boolean isFit(String thing, String label) {
    boolean people = setting.candidate().kind() == Measure.MeasureKind.PEOPLE;
    boolean spent = setting.candidate().kind() == Measure.MeasureKind.MONEY;
    boolean meeting = spent && MEETING.endsAt(thing, thing.length());
    return (people || !Nouns.PEOPLE.isAll(thing)) && !meeting && !isBeside(thing, label);
  }

  /** 用电, 用水, 用气: words that differ by one sign are said of one thing, and not of each other. */
  private static boolean isBeside(String thing, String label) {
    boolean words = thing.length() == WORD && label.length() == WORD && !isDeed(label);
    return words && thing.charAt(0) == label.charAt(0);
  }

  /** Whether a figure before stands in the same part of the sentence, and not too far away. */
  private boolean isNear(int earlier) {
    return earlier >= Topic.farthest(told) && Topic.isInPart(setting, earlier - told.size());
  }
}
