package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.FormalSum;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.label.head.OtherNumbers;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Measure;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what a number counts, in the words of its sentence.
 *
 * <p>A number after its noun is labelled by the words before it (新建工会组织35家 → 新建工会组织), one before
 * its noun by verb and noun (培养*名能手 → 培养能手), without verbs that say nothing (开展39场技能培训 → 技能培训).
 * Numbers that share one subject take it from the first (创建国家级…**个、省级**个).
 */
final class Labels {
  private static final String SUM_SO_FAR_WORD = QuantityWords.SUM_SO_FAR.only();

  private static final WordList SUM_SO_FAR = WordList.of(QuantityWords.SUM_SO_FAR);

  private static final WordSet SATISFACTION_WORD = QuantityWords.SATISFACTION.words();

  private static final WordList SATISFACTION = WordList.of(QuantityWords.SATISFACTION);

  private static final WordSet SUCCESS_RATE = QuantityWords.SUCCESS_RATE.words();

  private static final WordList ASPECT = WordList.of(QuantityWords.ASPECT);

  private static final WordList EMPTY_MATTER = WordList.of(QuantityWords.EMPTY_MATTER);

  private static final String SHARE_END = QuantityWords.SHARE_END.only();

  private static final WordList SHARE = WordList.of(QuantityWords.SHARE);

  private static final int LONGEST = 30;

  /** What is told of something that stands before. */
  private static final Set<Measure.MeasureKind> AMOUNTS =
      Set.of(
          Measure.MeasureKind.MONEY,
          Measure.MeasureKind.RATE,
          Measure.MeasureKind.TIME,
          Measure.MeasureKind.SCORE);

  /** 核销率, 换届率: a rate in so few signs is one of the thing before. */
  private static final int SHORT_RATE = 4;

  /** A rate or size that only has a meaning beside the thing counted before it. */
  private static final Pattern OF_EARLIER =
      Pattern.compile(
          "^"
              + Either.of(
                  QuantityWords.RATE_OF.any() + QuantityWords.RATE.any(),
                  QuantityWords.WHOLE.any() + "?" + QuantityWords.SIZE_OF.any())
              + "$");

  /** 缴存职工中，: those whom the shares behind it are of. */
  private static final Pattern AMONG =
      Pattern.compile("^([\\p{IsHan}]{2,8})" + QuantityWords.AMONG.any() + "，");

  /** 其中省外163人. */
  private static final Pattern PART =
      Pattern.compile("^" + QuantityWords.PART_LEAD.any() + "[：:，]?[\\p{IsHan}]{1,3}$");

  /** 新建小屋6家，累计建成31家: how many of the things before there are by now. */
  private static final Pattern CUMULATIVE =
      Pattern.compile(
          "^"
              + Either.of(
                  QuantityWords.ALL.any() + QuantityWords.ALL_PLACE.any(),
                  QuantityWords.AT_PRESENT.any())
              + "?"
              + QuantityWords.CUMULATIVE.any()
              + QuantityWords.CUMULATIVE_VERB.any()
              + "?$");

  /** 问题36个全部销号: what became of all says nothing of what they are. */
  private static final WordList ALL_SO = WordList.of(QuantityWords.ALL_SO);

  private static final Pattern CONJUNCTION =
      Pattern.compile("^" + QuantityWords.CONJUNCTION.any() + "$");
  private static final Pattern NOUN_LEAD = Pattern.compile("^(?:的|多|余)+");
  private static final Pattern LIGHT_VERB =
      Pattern.compile(QuantityWords.LIGHT_VERB.any() + "(?=[^，]{2,})");
  private static final Pattern NOUN_TRAIL =
      Pattern.compile("等?(?:，|、|" + QuantityWords.NOUN_TRAIL.any() + "|（[^）]*）?)+$");

  /** 产业项目全面完成: that it was done is no part of what it is. */
  private static final SoughtPattern ALL_DONE =
      SoughtPattern.of(
          "(?<=.{4})"
              + QuantityWords.ALL_DONE.any()
              + QuantityWords.PASSIVE.any()
              + "?\\p{IsHan}{2,3}$");

  private static final String NOUN_TRAIL_ENDS = "，、）（" + QuantityWords.NOUN_TRAIL.lasts();
  private static final Pattern FIGURE = Pattern.compile("[0-9*].*$");
  private static final Pattern BRACKETS = Pattern.compile("（[^（）]{3,}）");

  private static final int LONGEST_OF_SEVERAL = 4;

  private static final int LONGEST_PART = 6;

  private static final WordList PARTS = WordList.of(QuantityWords.THEREOF);

  private static final Pattern THEREOF = Pattern.compile("^" + QuantityWords.PART_LEAD.any());

  private static final WordList OVER = WordList.of(QuantityWords.OVER);

  private static final WordList UNIT_NOUN = WordList.of(QuantityWords.UNIT_NOUN);

  private static final WordList FILLING = WordList.of(QuantityWords.FILLING);

  private static final Pattern HONOURED =
      Pattern.compile(
          "^[\\p{IsHan}]{1,"
              + LONGEST_OF_SEVERAL
              + "}("
              + QuantityWords.HONOURED.any()
              + "[^，；。]{2,12})$");

  /** 选派22人赴上级医院进修: whither is not what was done. */
  private static final Pattern SENT =
      Pattern.compile(
          "^" + QuantityWords.GOING_TO.any() + "[\\p{IsHan}、]{2,12}?([\\p{IsHan}]{2})$");

  private static final Pattern CLAUSE_END = Pattern.compile("[，；。]");

  private Labels() {}

  /**
   * The label of a result.
   *
   * @param read the figures before it in the sentence
   * @param full the same with labels that stand alone
   * @param heading the few words that its paragraph begins with; may be empty
   */
  static String of(
      Setting setting, List<ReadQuantity> read, List<ReadQuantity> full, String heading) {
    Optional<ReadQuantity> earlier =
        read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
    String sentence = setting.sentence();
    Candidate candidate = setting.candidate();
    String before = Asides.inBrackets(sentence.substring(setting.segmentStart(), candidate.lead()));
    String after = Asides.upToBracket(sentence.substring(candidate.tail(), setting.segmentEnd()));
    boolean afterNoun = standsAfterNoun(after) || (!before.isBlank() && ALL_SO.startsAt(after, 0));
    Optional<String> own = afterNoun ? Respectively.label(setting, full) : Optional.empty();
    String head = OtherNumbers.withoutItem(Headword.of(before));
    String label =
        own.orElseGet(
            () ->
                !afterNoun
                    ? beforeNoun(head, after, setting, earlier)
                    : ChangeLabel.isAll(head, earlier)
                        ? change(setting, head, full)
                        : afterNoun(setting, head, read, earlier));
    String counted = setting.candidate().unit();
    boolean bare = !label.isEmpty() && Verbs.GENERAL.isAll(label);
    if (bare && UNIT_NOUN.isAll(counted)) {
      label += counted; // 完成9856学时
    }
    String told = isVerbAlone(label) ? matter(setting, read, heading) + label : label;
    told = Topic.named(told, setting);
    boolean row = own.isPresent() && told.length() > LONGEST_OF_SEVERAL - 1;
    boolean part = isVerbAlone(told) && PARTS.occursIn(setting.before());
    if (!row && !part && Topic.lacks(told)) {
      told =
          Nouns.RATE.endsAt(told, told.length()) || SATISFACTION.endsAt(told, told.length())
              ? Topic.beforeRate(told, setting, read)
              : Topic.before(told, setting, read, heading);
    }
    String near = told.isEmpty() ? fallback(setting, full) : "";
    String whole = told.isEmpty() ? again(setting, near) : told;
    String plain = share(setting, BRACKETS.matcher(whole).replaceAll("").strip());
    return shorten(plain.isEmpty() ? whole : plain);
  }

  /** 新建站点15个，全市累计83个: of the same things, but all that there are. */
  private static String again(Setting setting, String label) {
    String before = setting.before().strip();
    boolean all = SUM_SO_FAR.endsAt(before, before.length()) || isSoFar(before);
    String thing = all && !label.isEmpty() ? Topic.thing(label) : "";
    return thing.isEmpty() ? label : SUM_SO_FAR_WORD + thing;
  }

  private static boolean isSoFar(String before) {
    return SUM_SO_FAR.occursIn(before) && CUMULATIVE.matcher(before).matches();
  }

  /** 缴存职工中，国有企业占21.05% is 缴存职工国有企业占比. */
  private static String share(Setting setting, String label) {
    if (!SHARE.endsAt(label, label.length()) || label.length() < 3) {
      return label;
    }
    Matcher among = AMONG.matcher(setting.sentence());
    String whole = among.find() && among.end() <= setting.clauseStart() ? among.group(1) : "";
    return whole + label + SHARE_END;
  }

  private static boolean isVerbAlone(String label) {
    return !label.isEmpty() && Verbs.LISTED.isAll(label);
  }

  /** 工会组建：新建36家, 工会组建方面，新建36家: what the clause before says that it is about. */
  private static String matter(Setting setting, List<ReadQuantity> read, String heading) {
    String sentence = setting.sentence();
    int end = setting.clauseStart() - 1;
    String clause = end > 0 ? clauseBefore(sentence, end) : "";
    boolean colon = isMatter(clause) && "：:".indexOf(sentence.charAt(end)) >= 0;
    int aspect = ASPECT.lengthBefore(clause, clause.length());
    boolean named = aspect > 0;
    String told = FIGURE.matcher(clause).replaceFirst("");
    String matter = named ? clause.substring(0, clause.length() - aspect) : told;
    boolean thing = read.isEmpty() && heading.length() <= 3;
    return colon || named ? matter : thing ? heading : "";
  }

  /** 整改情况：清理31笔: what stands before the colon may say of nothing. */
  static boolean isMatter(String clause) {
    return !clause.isEmpty() && !EMPTY_MATTER.isAll(clause);
  }

  private static String shorten(String label) {
    return label.length() <= LONGEST ? label : label.substring(0, LONGEST).strip();
  }

  private static boolean standsAfterNoun(String after) {
    String rest = after.strip();
    if (rest.isEmpty() || CONJUNCTION.matcher(rest).matches()) {
      return true;
    }
    char first = rest.charAt(0);
    return "“‘《*".indexOf(first) < 0 && !Character.isLetterOrDigit(first);
  }

  private static String change(Setting setting, String head, List<ReadQuantity> full) {
    String unit = setting.candidate().unit();
    return ChangeLabel.isNet(head)
        ? ChangeLabel.ofNet(full, head, unit)
        : ChangeLabel.of(named(setting, full), head, unit);
  }

  private static String afterNoun(
      Setting setting, String head, List<ReadQuantity> read, Optional<ReadQuantity> previous) {
    if (head.isEmpty()) {
      return "";
    }
    String earlier = previous.map(ReadQuantity::label).orElse("");
    String unit = setting.candidate().unit();
    boolean sameUnit = previous.filter(p -> p.unit().equals(unit)).isPresent();
    if (SUCCESS_RATE.contains(head)) {
      return TakenOver.deedOf(earlier).orElse(earlier) + head;
    }
    Optional<String> same = TakenOver.rateOf(head, earlier);
    if (same.isPresent()) {
      return same.get();
    }
    if (OF_EARLIER.matcher(head).matches() || isRateOfDeed(head)) {
      return Nouns.RATE.endsAt(head, head.length())
          ? Topic.beforeRate(head, setting, read)
          : Topic.before(head, setting, read, "");
    }
    boolean rated = Nouns.RATE.endsAt(head, head.length()) || SATISFACTION_WORD.contains(head);
    if (rated && head.length() <= SHORT_RATE && !read.isEmpty()) {
      return Topic.beforeRate(head, setting, read);
    }
    boolean part = isPart(setting, head) || CUMULATIVE.matcher(head).matches();
    if (sameUnit && (part || isDeedPart(setting, head))) {
      return Topic.ofPart(head, ChangeLabel.unchanged(earlier));
    }
    boolean rate = setting.candidate().kind() == Measure.MeasureKind.RATE;
    String plain = rate ? head : Headword.deed(head);
    return TakenOver.ofWhich(setting, head, read)
        .or(() -> TakenOver.parallel(setting, plain, earlier))
        .or(() -> TakenOver.opposite(plain, earlier))
        .or(() -> previous.flatMap(p -> TakenOver.counterpart(plain, p, unit)))
        .or(() -> TakenOver.shared(plain, earlier))
        .or(() -> TakenOver.objectOf(setting, TakenOver.succeeded(head, earlier), read))
        .or(() -> TakenOver.withVerb(setting, plain, earlier, sameUnit))
        .orElse(plain);
  }

  /** Whether a word or less behind 其中 names a part of what was counted before. */
  private static boolean isPart(Setting setting, String head) {
    return head.length() <= 3
        && PART.matcher(setting.before().strip()).find()
        && !Verbs.LISTED.occursIn(head);
  }

  /** 办结信访件66件，其中上级交办21件: a deed names no part by itself. */
  private static boolean isDeedPart(Setting setting, String head) {
    boolean first = !setting.hasPrevious() || setting.previous().tail() <= setting.clauseStart();
    boolean part = first && THEREOF.matcher(setting.before().strip()).find();
    int verb = Verbs.LISTED.lengthBefore(head, head.length());
    boolean deed = verb > 0 && verb < head.length();
    boolean told = OVER.startsAt(head, 0) || FILLING.startsAt(head, 0);
    return part && head.length() <= LONGEST_PART && (deed || told);
  }

  /** 整改率, 按期办结率: of what, the figure before says. */
  private static boolean isRateOfDeed(String head) {
    int deed = Verbs.TAKING_UP.lengthBefore(head, head.length() - 1);
    return Nouns.RATE.endsAt(head, head.length()) && deed > 0 && head.length() <= deed + 3;
  }

  /** The label before, or the clause before if the label before stands farther off. */
  private static String named(Setting setting, List<ReadQuantity> full) {
    String earlier = full.isEmpty() ? "" : full.get(full.size() - 1).label();
    int end = setting.clauseStart() - 1;
    boolean sameClause = setting.hasPrevious() && setting.previous().tail() > end;
    String clause = end > 0 ? clauseBefore(setting.sentence(), end) : "";
    boolean near =
        setting.hasPrevious() && setting.previous().tail() >= end - setting.clauseBefore().length();
    // 投诉6件，均已办结，较上年少4件
    boolean predicate = ALL_SO.startsAt(setting.clauseBefore(), 0);
    return sameClause || near || clause.isEmpty() || predicate
        ? earlier
        : FIGURE.matcher(clause).replaceFirst("");
  }

  private static String beforeNoun(
      String head, String after, Setting setting, Optional<ReadQuantity> earlier) {
    String noun = noun(after) + owned(after, setting);
    String bought = Purpose.thing(head, noun, setting);
    if (!bought.isEmpty()) {
      return bought;
    }
    Optional<String> owners = DoersApart.owners(head, noun);
    if (owners.isPresent()) {
      return owners.get();
    }
    String shared = ofAll(setting);
    if (!shared.isEmpty() && noun.length() <= LONGEST_OF_SEVERAL) {
      return shared + noun;
    }
    Matcher sent = SENT.matcher(noun);
    if (sent.find()) {
      return head + sent.group(1);
    }
    if (head.isEmpty()
        && setting.hasPrevious()
        && setting.previous().tail() > setting.clauseStart()) {
      String between = setting.sincePrevious();
      int own = between.length() > 2 ? Verbs.deedBefore(between, between.length()) : 0;
      return own > 0
          ? between.substring(between.length() - own) + noun // 选派8名骨干支援3家医院
          : earlier.map(e -> TakenOver.leadingVerb(e.label())).orElse("") + noun;
    }
    if (!noun.isEmpty() && ChangeLabel.isComparison(head)) {
      return noun + head;
    }
    String joined = head.endsWith("等") || head.endsWith("的") ? verbIn(head) : head;
    int verb = Verbs.LISTED.lengthBefore(joined, joined.length());
    if (verb > 0) {
      boolean general = Verbs.GENERAL.endsAt(joined, joined.length()) && noun.length() > 3;
      boolean adverbOnly = joined.length() - verb <= 4;
      String kept = adverbOnly ? joined : joined.substring(joined.length() - verb);
      return general ? noun : kept + noun;
    }
    return Headword.isPreposition(joined) ? noun : joined + noun;
  }

  /** 3个集体、11名干警受到表彰: what is said of the last is said of all. */
  private static String ofAll(Setting setting) {
    Setting last = setting;
    while (last.hasNext() && last.neighbour(1).sincePrevious().indexOf('、') >= 0) {
      String between = last.neighbour(1).sincePrevious();
      if (between.length() > LONGEST_OF_SEVERAL + 1 || !between.endsWith("、")) {
        return "";
      }
      last = last.neighbour(1);
    }
    Matcher honoured = HONOURED.matcher(last.after());
    return last != setting && honoured.find() ? honoured.group(1) : "";
  }

  /** 录入104家企业的用工信息285条: what is said of the firms is that their notices were entered. */
  private static String owned(String after, Setting setting) {
    if (!after.endsWith("的") || !setting.hasNext()) {
      return "";
    }
    int from = setting.segmentEnd();
    String thing = setting.sentence().substring(from, Math.max(from, setting.next().lead()));
    return thing.isEmpty() ? "" : "的" + thing;
  }

  private static String verbIn(String head) {
    int verb = Verbs.LISTED.firstIn(head, 0);
    return verb < 0 ? "" : head.substring(verb, verb + Verbs.LISTED.lengthAt(head, verb));
  }

  private static String noun(String after) {
    String noun = NOUN_LEAD.matcher(after.strip()).replaceFirst("");
    noun = LIGHT_VERB.matcher(noun).replaceFirst("");
    boolean trails =
        !noun.isEmpty() && NOUN_TRAIL_ENDS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
    return ALL_DONE.replacedFirst(trails ? NOUN_TRAIL.matcher(noun).replaceFirst("") : noun, "");
  }

  /** The words before a colon, the label before, the clause before, or the own clause. */
  private static String fallback(Setting setting, List<ReadQuantity> full) {
    String wide = setting.wideBefore();
    String formal = FormalSum.isBehind(wide) ? Headword.of(wide) : "";
    if (!formal.isEmpty()) {
      return formal;
    }
    String sentence = setting.sentence();
    int end = setting.clauseStart() - 1;
    String clause = end > 0 ? clauseBefore(sentence, end) : "";
    boolean colon = isMatter(clause) && "：:".indexOf(sentence.charAt(end)) >= 0;
    boolean same = setting.hasPrevious() && setting.sincePrevious().isBlank();
    String near =
        !same && colon && !clause.isEmpty()
            ? clause
            : full.isEmpty() ? clause : full.get(full.size() - 1).label();
    String ahead = same ? "" : ahead(setting);
    String own = setting.before() + sentence.substring(setting.candidate().lead());
    return !ahead.isEmpty() ? ahead : near.isEmpty() ? CLAUSE_END.split(own, 2)[0] : near;
  }

  /** 为643人次赔付98万元: what stands between the number and the next one of its clause. */
  private static String ahead(Setting setting) {
    if (!setting.hasNext() || AMOUNTS.contains(setting.candidate().kind())) {
      return "";
    }
    int from = setting.candidate().tail();
    String words = setting.sentence().substring(from, Math.max(from, setting.next().lead()));
    return words.length() >= 2
            && words.length() <= LONGEST
            && words.chars().allMatch(c -> Han.is((char) c))
        ? words
        : "";
  }

  private static String clauseBefore(String sentence, int end) {
    int start = end;
    while (start > 0
        && end - start < LONGEST
        && Setting.CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    return Headword.of(sentence.substring(start, end));
  }
}
