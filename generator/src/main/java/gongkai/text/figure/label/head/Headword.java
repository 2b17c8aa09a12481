package gongkai.text.figure.label.head;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the words before a number down to what they say of the matter: who did it, when, for whom
 * and how often go, verb and object stay.
 */
public final class Headword {
  private static final String PART_OF_MONTH = "[上中下]旬|[初中底末]";
  private static final String QUARTER_NUMBER = "第?[一二三四1-4]";
  private static final WordList OPEN = WordList.of(QuantityWords.OPEN);

  /** Before those whom something is done for or given to. */
  private static final List<String> RECEIVERS = List.copyOf(QuantityWords.RECEIVER.words().words());

  /** A head of this many characters or more holds more than verb and object. */
  private static final int LONG = 12;

  private static final String POINT_OF_TIME =
      "(?:(?:20[0-9]{2}|"
          + QuantityWords.YEAR_SIGN.any()
          + ")年)?"
          + Either.of(
              "[0-9]{1,2}月"
                  + QuantityWords.MONTH_END.any()
                  + "?(?:[0-9]{1,2}[日号]|"
                  + PART_OF_MONTH
                  + ")?",
              "["
                  + HanDigits.TO_TEN
                  + "]{1,2}月"
                  + QuantityWords.MONTH_END.any()
                  + "?(?:"
                  + PART_OF_MONTH
                  + ")?",
              "[0-9]{1,2}[日号]",
              "[上中下]旬",
              "年[初中底末]",
              QuantityWords.FESTIVAL.any());

  /** 1至8月, 3月初—8月底, and what is left where its first number was taken for another thing. */
  private static final String TIME_SPAN =
      "[自从]?(?:"
          + POINT_OF_TIME
          + "|[0-9]{1,2}|[一二三四五六七八九十]{1,2})?(?:至|到|[—–~～－-]{1,2}|、|和)"
          + POINT_OF_TIME
          + QuantityWords.DURING.any()
          + "?";

  /** 第三季度, 一至三季度, 2023年一季度. */
  private static final String QUARTER =
      "(?:(?:20[0-9]{2}|"
          + QuantityWords.YEAR_SIGN.any()
          + ")年)?"
          + Either.of(
              "(?:" + QUARTER_NUMBER + "(?:至|到|[—–~～－-]))?" + QUARTER_NUMBER,
              QuantityWords.FIRST.any() + "[两三二3]")
          + "个?"
          + QuantityWords.QUARTER.any();

  /** 2021至2023年, 2022、2023年, 去年和今年. */
  private static final String YEARS =
      "[自从]?20[0-9]{2}年?(?:(?:至|到|[—–～－-]{1,2}|、|和|与)20[0-9]{2}年?)+"
          + QuantityWords.DURING.any()
          + "?|"
          + VerdictWords.YEAR_AGO.any()
          + "[、和与]"
          + VerdictWords.THIS_YEAR.any();

  /** 本县户籍: who is of the place, as against others, and not who reports. */
  private static final String OF_PLACE = "(?!" + QuantityWords.REGISTERED.any() + ")";

  /** Who reports: 我会, 本局, 全区. Signs that another word goes on with are none: 全市场, 我会见, 本局部. */
  private static final String SPEAKER =
      Either.of(
          QuantityWords.US.any() + QuantityWords.SPEAKER_BODY.any() + OF_PLACE,
          QuantityWords.US.any()
              + "(?!"
              + Either.of(
                  QuantityWords.NO_OWN_BODY.any(),
                  QuantityWords.MEETS.any() + "(?!" + QuantityWords.WITNESS.any() + ")")
              + ")"
              + QuantityWords.OWN_BODY.any()
              + OF_PLACE,
          QuantityWords.ALL.any()
              + "(?!"
              + QuantityWords.NO_WHOLE_BODY.any()
              + ")"
              + QuantityWords.WHOLE_BODY.any(),
          QuantityWords.SPEAKER.any());

  /** 9个单位清理往来款: how many did it. */
  private static final String DOERS =
      "(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})"
          + QuantityWords.DOER_UNIT.any()
          + VerdictWords.DOER_BODY.any()
          + "(?=[^，]{4,})";

  /** 24小时内启动应急响应, 131名干警接受轮训: within what span and how many did it; a rate is named by its span. */
  private static final String SPAN =
      Either.of(
          "[0-9]{1,3}"
              + QuantityWords.SPAN_UNIT.any()
              + QuantityWords.WITHIN.any()
              + "(?=\\p{IsHan}{2,})(?!.*"
              + QuantityWords.RATE.any()
              + ")",
          "[0-9]{1,4}"
              + QuantityWords.HEAD_UNIT.any()
              + "\\p{IsHan}{2,6}?(?="
              + QuantityWords.TAKES_PART.any()
              + "\\p{IsHan}{2,})");

  /** 因疫情仅完成12场: why it was so little. */
  private static final String LITTLE =
      QuantityWords.BECAUSE.any()
          + "[\\p{IsHan}]{2,8}?(?="
          + QuantityWords.ONLY.any()
          + "\\p{IsHan}{2})";

  /** 三、四级手术: the beginning of a list of grades. */
  private static final String NO_GRADE = "(?![一二三四五六七八九十]" + QuantityWords.GRADE.any() + ")";

  /** Words before the matter itself: time, sum, order, speaker. */
  private static final SoughtPattern LEAD =
      SoughtPattern.of(
          Either.of(
              "^(?:[、\\s]*"
                  + Either.of(
                      TIME_SPAN,
                      QUARTER,
                      YEARS,
                      "(?!" + QuantityWords.NO_LEAD.any() + ")" + QuantityWords.LEAD.any(),
                      "及(?!" + QuantityWords.NO_AND_BEHIND.any() + ")",
                      QuantityWords.UNTIL.any() + "[0-9年月日底末]+",
                      "[0-9]{4}年"
                          + QuantityWords.WHOLE_YEAR.any()
                          + "?(?:[0-9]{1,2}月)?"
                          + QuantityWords.YEAR_END.any()
                          + "?",
                      "[0-9]{1,2}月[0-9日底]*" + QuantityWords.AROUND_DAY.any() + "?",
                      QuantityWords.ITS.any() + "(?!" + QuantityWords.NO_ITS.any() + ")",
                      SPEAKER,
                      DOERS,
                      LITTLE,
                      SPAN,
                      "[一二三四五六七八九十]是",
                      "[一二三四五六七八九十]、" + NO_GRADE,
                      "（[一二三四五六七八九十]）",
                      "[0-9]{1,2}(?:[.．][0-9]{1,2})+[、\\s]",
                      "[0-9]{1,2}[、.．](?![0-9])",
                      "（[0-9]{1,2}）",
                      "【[^】]{1,16}】",
                      "[①-⑳⑴-⒇—]")
                  + ")+",
              "^[、\\s]+"));

  /** Words between the matter and the number. */
  private static final Pattern TRAIL =
      Pattern.compile(
          Either.of(
                  QuantityWords.TRAIL_CHANGE.any() + "(?:到|至|为)",
                  QuantityWords.TRAIL.any(),
                  "(?<!" + QuantityWords.NO_SUM_BEFORE.any() + ")" + QuantityWords.SUM.any(),
                  "(?<!"
                      + QuantityWords.NO_AVERAGE_BEFORE.any()
                      + "|^\\p{IsHan})"
                      + QuantityWords.AVERAGE.any(),
                  "：",
                  ":",
                  "、",
                  "，",
                  "（",
                  "\\(",
                  "\\s")
              + "+$");

  /** The last characters that {@link #TRAIL} can have: to try it on every head is slow. */
  private static final String TRAIL_ENDS =
      QuantityWords.TRAIL.lasts()
          + QuantityWords.SUM.firsts()
          + QuantityWords.AVERAGE.firsts()
          + "到至为：:、，（(";

  /** 为…, 向…, 在…: whom and where, up to the verb that says what. */
  private static final WordList PREPOSITIONS = WordList.of(QuantityWords.PREPOSITION);

  /** Words that merely begin with one of these. */
  private static final WordList NO_PREPOSITIONS = WordList.of(QuantityWords.NO_PREPOSITION);

  /** 查处违法行为8起: the end of a word, and not 为. */
  private static final WordList ENDS_NOUN = WordList.of(QuantityWords.ENDS_NOUN);

  /** 实到58人: what is, where 到 is no preposition. */
  private static final WordList DUE = WordList.of(QuantityWords.DUE);

  private static final WordList ADVERBS = WordList.of(QuantityWords.ADVERB);

  /** 指导各级工会组织…: the second verb says what was counted. */
  private static final WordList CAUSATIVES = WordList.of(QuantityWords.CAUSATIVE);

  private static final WordList BODIES = WordList.of(QuantityWords.BODY);

  private static final Pattern FROM =
      Pattern.compile("(?:由|从)[^，；。]{0,12}[0-9*百千两" + HanDigits.TO_TEN + "].*$");

  /** 《宪法》《民法典》等: what is named before what it all is. */
  private static final SoughtPattern QUOTED_LIST = SoughtPattern.of("(?:(?:《[^》]*》|“[^”]*”)、?)+等");

  private static final SoughtPattern AND_OTHERS =
      SoughtPattern.of("等(?!" + QuantityWords.NO_OTHERS.any() + ")");

  private static final SoughtPattern HOUSE =
      SoughtPattern.of("[0-9]+号" + QuantityWords.HOUSE.any());

  /** 班子成员讲党课: it goes without saying who. */
  private static final SoughtPattern DOER =
      SoughtPattern.of("^" + QuantityWords.DOER.any() + QuantityWords.DOER_HOW.any() + "?");

  /** 硬化了从桥头到老屋场的机耕路. */
  private static final SoughtPattern ROUTE =
      SoughtPattern.of("(?<=.{2})了?[从自由]?[^，、的]{2,8}[到至][^，、的]{2,8}的(?=.{2})");

  /** 开展“绿盾”自然保护区专项检查: what it was called, where what it was stands behind it. */
  private static final SoughtPattern ACTION =
      SoughtPattern.of("^([\\p{IsHan}]{0,4})“[^”]{4,}”(?=[\\p{IsHan}]{5,})");

  /** 全场实现总收入: whose it is and what it is. */
  private static final SoughtPattern REACHED =
      SoughtPattern.of("^(\\p{IsHan}{2,5})" + QuantityWords.REACHING.any() + "(?=\\p{IsHan}{2})");

  /** 接受市民政局“双随机”抽查: it was looked at, whoever did. */
  private static final SoughtPattern LOOKED_AT =
      SoughtPattern.of(
          "^("
              + QuantityWords.ACCEPTING.any()
              + ")[\\p{IsHan}]{1,8}"
              + QuantityWords.LOOKING_OFFICE.any()
              + "(?=.{2})");

  /** 为低保家庭减免水费: so short a deed is told with whom it is for. */
  private static final WordList RECEIVING = WordList.of(QuantityWords.RECEIVING);

  private static final Pattern NUMBER = Pattern.compile("[0-9*]");

  private static final WordList MONEY = WordList.of(QuantityWords.MONEY_HEAD);
  private static final WordList BODY = WordList.of(QuantityWords.DOING_BODY);
  private static final WordList TIMES = WordList.of(QuantityWords.DOING_TIME);
  private static final WordList GOES_INTO = WordList.of(QuantityWords.GOES_INTO);
  private static final WordList BY_MEANS = WordList.of(QuantityWords.BY_MEANS);
  private static final WordList MEDIUM = WordList.of(QuantityWords.MEDIUM);

  /** A deed with its medium of more signs is told without. */
  private static final int LONGEST_WITH_MEDIUM = 14;

  private static final int SHORT_DEED = 4;

  private static final int LONGEST_WITH_RECEIVER = 9;

  private Headword() {}

  /** The words before a number without lead, trail, preposition and 指导各级…. */
  public static String of(String before) {
    String told = OtherNumbers.withoutUnread(before);
    String head = FormalSum.without(behindGap(withoutFrom(told).strip()));
    head = LEAD.replacedFirst(head, "");
    boolean whole = ENDS_NOUN.endsAt(head, head.length()) || DUE.isAll(head);
    head = !whole && endsIn(head, TRAIL_ENDS) ? TRAIL.matcher(head).replaceFirst("") : head;
    head = withoutCausative(withoutPreposition(head));
    head = OtherNumbers.withoutSpan(LEAD.replacedFirst(head, "").strip());
    head = withoutPlain(HOUSE.replacedFirst(head, ""));
    head = REACHED.replacedFirst(LOOKED_AT.replacedFirst(head, "$1"), "$1");
    return OtherNumbers.withoutEarlier(head);
  }

  /** 技能大赛　组队参加省赛: a heading, and a gap where a full stop would stand. */
  private static String behindGap(String head) {
    int gap = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\u3000'));
    boolean words =
        gap > 0
            && head.length() - gap > 2
            && Han.is(head.charAt(gap - 1))
            && Han.is(head.charAt(gap + 1));
    return words ? head.substring(gap + 1) : head;
  }

  /** Who does his duty by it, from where to where, and the name of an action go. */
  private static String withoutPlain(String head) {
    int doer = DOER.find(head).map(Matcher::end).orElse(0);
    String deed = withoutPlaces(head.length() - doer > 2 ? head.substring(doer) : head);
    boolean named =
        ACTION
            .find(deed)
            .map(Matcher::toMatchResult)
            .filter(a -> a.end(1) == 0 || Verbs.LISTED.lengthAt(deed, 0) == a.end(1))
            .isPresent();
    String plain = ROUTE.replacedFirst(named ? ACTION.replacedFirst(deed, "$1") : deed, "");
    return Owned.withoutOwner(plain);
  }

  /** 宣讲队走进企业、社区开展宣讲: where is not what was done. */
  private static String withoutPlaces(String head) {
    int into = GOES_INTO.firstIn(head, 0);
    int last = head.lastIndexOf('、');
    if (into < 0 || last <= into || head.indexOf('”', into) >= 0) {
      return head;
    }
    String word = head.substring(into, into + GOES_INTO.lengthAt(head, into));
    if (into > 0 && word.length() == 1 && !head.startsWith(word, last + 1)) {
      return head; // 先进班组、个人
    }
    int verb = Verbs.LISTED.firstIn(head, last + 3);
    String deed = verb < 0 ? "" : head.substring(verb);
    String told = head.substring(0, into) + deed;
    return told.length() >= 2 ? told : head;
  }

  private static boolean endsIn(String words, String signs) {
    return !words.isEmpty() && signs.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** The same, cut to the deed where it is long: no list of examples, no doer, no receiver. */
  public static String deed(String head) {
    return withoutReceiver(withoutDoer(withoutList(withoutBody(head))));
  }

  /** Whether the words only say for whom or by what rule: 按每亩100元标准向. */
  public static boolean isPreposition(String head) {
    boolean open = OPEN.endsAt(head, head.length());
    return open || (PREPOSITIONS.startsAt(head, 0) && !Verbs.LISTED.occursIn(head));
  }

  /** 客运班线由42条优化至38条: the thing stands before 由. */
  private static String withoutFrom(String before) {
    if (before.indexOf('由') < 0 && before.indexOf('从') < 0) {
      return before;
    }
    Matcher matcher = FROM.matcher(before);
    return matcher.find() && matcher.start() > 1 ? before.substring(0, matcher.start()) : before;
  }

  private static String withoutPreposition(String head) {
    if (!PREPOSITIONS.startsAt(head, 0) || NO_PREPOSITIONS.startsAt(head, 0)) {
      return head;
    }
    int preposition = PREPOSITIONS.lengthAt(head, 0);
    if (ADVERBS.startsAt(head, 0) && Verbs.LISTED.startsAt(head, preposition)) {
      return head; // 联合培养研究生
    }
    int verb = Verbs.firstUnquoted(head, preposition + 1);
    while (verb > 0
        && (isOwned(head, verb) || qualifies(head, verb + Verbs.LISTED.lengthAt(head, verb)))) {
      verb = Verbs.firstUnquoted(head, verb + 1);
    }
    if (verb <= 0) {
      return head;
    }
    String deed = withAdverb(head, verb);
    int means = BY_MEANS.lengthAt(head, 0);
    if (means > 0 && MEDIUM.endsAt(head, verb) && head.length() - means <= LONGEST_WITH_MEDIUM) {
      return head.substring(means); // 通过网格平台上报事件
    }
    boolean receiver = RECEIVING.startsAt(head, 0) && !NUMBER.matcher(head).find();
    boolean told = deed.length() <= SHORT_DEED && head.length() <= LONGEST_WITH_RECEIVER;
    return receiver && told ? head : deed;
  }

  /** A verb before 的 or 等 belongs to a noun: 为参加培训的职工发放…. */
  private static boolean qualifies(String head, int end) {
    return end < head.length() && (head.charAt(end) == '的' || head.charAt(end) == '等');
  }

  /** 对上年度的获奖作品兑现奖金: a verb behind 的 belongs to a noun, if another verb comes behind it. */
  private static boolean isOwned(String head, int verb) {
    int end = verb + Verbs.LISTED.lengthAt(head, verb);
    return head.charAt(verb - 1) == '的' && Verbs.firstUnquoted(head, end + 1) > 0;
  }

  /** The deed with how it was done, or, in quotes, what it is called: “两癌”检查. */
  private static String withAdverb(String head, int verb) {
    int quote = head.charAt(verb - 1) == '”' ? head.lastIndexOf('“', verb) : -1;
    if (quote >= 0) {
      return head.substring(quote);
    }
    return head.substring(verb - ADVERBS.lengthBefore(head, verb));
  }

  private static String withoutCausative(String head) {
    if (!CAUSATIVES.startsAt(head, 0)) {
      return head;
    }
    int verb = Verbs.LISTED.firstIn(head, CAUSATIVES.lengthAt(head, 0) + 1);
    while (verb > 0 && !BODIES.endsAt(head, verb)) {
      verb = Verbs.LISTED.firstIn(head, verb + 1);
    }
    return verb > 0 && head.length() - verb >= 4 ? head.substring(verb) : head;
  }

  /** 发放《宪法》《民法典》等宣传资料 → 发放宣传资料: what a list has in common is said after 等. */
  private static String withoutList(String head) {
    int end = endOfList(head);
    Optional<Matcher> quoted =
        QUOTED_LIST.find(head).filter(list -> list.start() > 0 && list.end() <= head.length() - 2);
    if (quoted.isPresent()) {
      return head.substring(0, quoted.get().start()) + head.substring(quoted.get().end());
    }
    boolean isList = head.indexOf('、') > 0;
    int verb = Verbs.LISTED.firstIn(head, 0);
    boolean verbFirst = verb >= 0 && verb < end;
    if (isList && verbFirst && end == head.length() - 1) {
      return head.substring(0, verbsEnd(head, verb, head.indexOf('、')));
    }
    boolean plain = MONEY.lengthAt(head, end + 1) == head.length() - end - 1; // 低保、补贴等资金
    if (end < 2 || end > head.length() - (verbFirst ? 3 : 4) || plain) {
      return head;
    }
    String start = verbFirst ? head.substring(0, verbsEnd(head, verb, verb + 3)) : "";
    return start + head.substring(end + 1);
  }

  /** 等 ends a list, but not in 等级. */
  private static int endOfList(String head) {
    return AND_OTHERS.find(head).map(Matcher::start).orElse(-1);
  }

  /** Where the last verb ends that begins before a place. */
  private static int verbsEnd(String head, int first, int before) {
    int end = first + Verbs.LISTED.lengthAt(head, first);
    int next = Verbs.LISTED.firstIn(head, end);
    while (next >= 0 && next < before) {
      end = next + Verbs.LISTED.lengthAt(head, next);
      next = Verbs.LISTED.firstIn(head, end);
    }
    return end;
  }

  /** 博物馆全年接待观众: a body goes before what it did. */
  private static String withoutBody(String head) {
    int time = TIMES.firstIn(head, 2);
    int end = time < 0 ? 0 : time + TIMES.lengthAt(head, time);
    boolean did = end > 0 && BODY.endsAt(head, time) && head.length() - end >= 2;
    return did ? head.substring(end) : head;
  }

  private static String withoutDoer(String head) {
    if (head.length() < LONG || Verbs.LISTED.startsAt(head, 0)) {
      return head;
    }
    int verb = Verbs.firstUnquoted(head, 0);
    return verb > 0 && head.length() - verb >= LONG / 2 ? withAdverb(head, verb) : head;
  }

  /** 组织为职工子女提供托管托育服务 → 提供托管托育服务. */
  private static String withoutReceiver(String head) {
    int receiver = RECEIVERS.stream().mapToInt(head::indexOf).max().orElse(-1);
    if (head.length() < LONG || receiver < 1) {
      return head;
    }
    int verb = Verbs.LISTED.firstIn(head, receiver + 2);
    return verb > 0 && head.length() - verb >= LONG / 2 ? head.substring(verb) : head;
  }
}
