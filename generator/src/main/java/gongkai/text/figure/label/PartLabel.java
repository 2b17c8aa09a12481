package gongkai.text.figure.label;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Nouns;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;

/**
 * Says of the parts of a whole what they are parts of: 收集意见建议43条，其中道路交通方面12条、农田水利方面9条 counts
 * 收集道路交通方面意见建议 and 收集农田水利方面意见建议.
 *
 * <p>Parts are counted in the unit of their whole, behind 其中. One that says by a verb of its own
 * what was done, or names the whole again, stands alone.
 */
final class PartLabel {
  private static final WordList THEREOF = WordList.of(QuantityWords.THEREOF);
  private static final WordList IN_TURN = WordList.of(QuantityWords.RESPECTIVELY);
  private static final WordList SORT = WordList.of(QuantityWords.NAME_SORT);
  private static final WordList PASSIVE = WordList.of(QuantityWords.PASSIVE);
  private static final WordList KIND = WordList.of(QuantityWords.PART_KIND);
  private static final WordList NO_PART = WordList.of(QuantityWords.NO_PART);
  private static final WordList HEAD = WordList.of(QuantityWords.PART_HEAD);
  private static final WordList CHANGE = WordList.of(QuantityWords.TOLD_OF_CHANGE);
  private static final WordList EACH_SORT = WordList.of(QuantityWords.EACH_SORT);

  /** 会费 of 全年总收入 is 会费收入: behind the first sign stands what each part is too. */
  private static final WordList ACCOUNT = WordList.of(QuantityWords.ACCOUNT_SIDE);

  private static final WordList PLAIN = WordList.of(QuantityWords.PLAIN_THING);

  private static final WordList OWN_SORT = WordList.of(QuantityWords.OWN_SORT);

  private static final WordList AREA = WordList.of(QuantityWords.AREA_UNIT);

  private static final WordList SUM = WordList.of(QuantityWords.SUM_END);

  /** A part of more signs says enough. */
  private static final int LONGEST = 10;

  private static final int SHORT = 3;

  private static final int LONGEST_SORT = 4;

  /** A whole of more signs is not said again. */
  private static final int LONGEST_WHOLE = 14;

  private PartLabel() {}

  /**
   * The label of a part with that of its whole.
   *
   * @param label what the words beside the number say
   * @param told the figures before it in the sentence
   * @param earlier those of the sentence before, for one that begins with 其中
   */
  static String of(
      String label, Setting setting, List<ReadQuantity> told, List<ReadQuantity> earlier) {
    return isBare(label) || isSort(label)
        ? whole(setting, told)
            .or(() -> wholeBefore(setting, earlier))
            .or(() -> wholeOfSorts(label, setting, told))
            .filter(w -> !saysAgain(label, w) && (isBare(label) || isOfSorts(w)))
            .map(w -> joined(w, label, setting.candidate().unit()))
            .orElse(label)
        : label;
  }

  private static boolean isBare(String label) {
    boolean kind = KIND.endsAt(label, label.length()) && label.length() <= LONGEST;
    boolean deed =
        Verbs.deedAt(label, 0) > 0 || PASSIVE.startsAt(label, 0) || NO_PART.startsAt(label, 0);
    boolean sort = kind && label.length() <= SHORT; // 咨询类
    boolean people = Nouns.PEOPLE.endsAt(label, label.length()) && label.length() <= 2 * SHORT;
    return sort || (!deed && (kind || people || label.length() <= SHORT));
  }

  /** 上级补助 of 投入各类资金: a name that may be of a sort. */
  private static boolean isSort(String label) {
    return label.length() <= LONGEST_SORT
        && Verbs.deedAt(label, 0) == 0
        && !PASSIVE.startsAt(label, 0)
        && !NO_PART.startsAt(label, 0);
  }

  private static boolean isOfSorts(String whole) {
    int verb = Verbs.deedAt(whole, 0);
    return verb > 0 && EACH_SORT.startsAt(whole, verb) && PLAIN.endsAt(whole, whole.length());
  }

  /** Whether the last word of the whole, or its first, is part of the label already. */
  private static boolean saysAgain(String label, String whole) {
    int last = Math.max(0, whole.length() - 2);
    return label.contains(whole.substring(last)) || whole.contains(label);
  }

  /** What the figure before 其中 counts, if it is counted as its parts are. */
  private static Optional<String> whole(Setting setting, List<ReadQuantity> told) {
    String sentence = setting.sentence();
    Candidate candidate = setting.candidate();
    Optional<String> outside = beforeBracket(setting, told);
    if (outside.isPresent()) {
      return outside;
    }
    int part = setting.partStart();
    int behind = -1;
    for (int at = THEREOF.firstIn(sentence, part);
        at >= 0 && at < candidate.lead();
        at = THEREOF.firstIn(sentence, at + 1)) {
      behind = at;
    }
    if (behind < 0 || isClosed(sentence, behind, candidate.lead())) {
      return Optional.empty();
    }
    if (behind == part && part > 1) {
      part = sentence.lastIndexOf('；', part - 2) + 1;
    }
    for (int i = told.size() - 1; i >= 0; i--) {
      ReadQuantity earlier = told.get(i);
      Candidate whole = setting.neighbour(i - told.size()).candidate();
      if (whole.start() < part) {
        return Optional.empty();
      }
      boolean counted = earlier.unit().equals(candidate.unit()) && !isChange(earlier.label());
      if (whole.tail() <= behind && counted) {
        return Optional.of(earlier.label()).filter(w -> w.length() <= LONGEST_WHOLE);
      }
      if (whole.tail() > behind && !earlier.unit().equals(candidate.unit())) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 审结民事案件6857件。其中，婚姻1038件: what the sentence before counts last, in the same unit. */
  private static Optional<String> wholeBefore(Setting setting, List<ReadQuantity> earlier) {
    String sentence = setting.sentence();
    Candidate candidate = setting.candidate();
    if (earlier.isEmpty()
        || !THEREOF.startsAt(sentence, 0)
        || THEREOF.firstIn(sentence, 1) >= 0
        || setting.partStart() > 0) {
      return Optional.empty();
    }
    ReadQuantity whole = earlier.get(earlier.size() - 1);
    boolean counted = whole.unit().equals(candidate.unit()) && !isChange(whole.label());
    return Optional.of(whole.label()).filter(w -> counted && w.length() <= LONGEST_WHOLE);
  }

  /** 获奖618人次，国家级、省级分别为37人次、164人次: sorts in a row are sorts of what is counted before them. */
  private static Optional<String> wholeOfSorts(
      String label, Setting setting, List<ReadQuantity> told) {
    boolean inTurn = IN_TURN.occursIn(setting.before()) && SORT.endsAt(label, label.length());
    int i = told.size() - 1;
    while (inTurn
        && i >= 0
        && setting.neighbour(i - told.size()).candidate().lead() >= setting.clauseStart()) {
      i--;
    }
    return Optional.of(i)
        .filter(at -> inTurn && at >= 0 && Topic.isInPart(setting, at - told.size()))
        .map(told::get)
        .filter(w -> w.unit().equals(setting.candidate().unit()) && !isChange(w.label()))
        .map(ReadQuantity::label)
        .filter(w -> w.length() <= LONGEST_WHOLE);
  }

  /** 总收入比前年多收: by how much a whole changed has no parts. */
  private static boolean isChange(String label) {
    return CHANGE.occursIn(label) || !ChangeLabel.unchanged(label).equals(label);
  }

  /** 培训渔民300人（其中妇女120人）、船员80人: the bracket ends what the parts are of. */
  private static boolean isClosed(String sentence, int thereof, int lead) {
    int close = sentence.indexOf('）', thereof);
    return Asides.bracket(sentence, thereof) >= 0 && close >= 0 && close < lead;
  }

  /** Where the bracket opens in which a figure stands; -1 if in none. */
  static int bracket(Setting setting) {
    return Asides.bracket(setting.sentence(), setting.candidate().lead());
  }

  /** 基金5项（面上2项、青年3项）: what is counted right before the bracket, in the same unit. */
  private static Optional<String> beforeBracket(Setting setting, List<ReadQuantity> told) {
    Candidate candidate = setting.candidate();
    int open = bracket(setting);
    if (open < 0) {
      return Optional.empty();
    }
    for (int i = told.size() - 1; i >= Topic.farthest(told); i--) {
      Candidate whole = setting.neighbour(i - told.size()).candidate();
      if (whole.tail() <= open) {
        boolean parts = whole.tail() == open && told.get(i).unit().equals(candidate.unit());
        return parts ? Optional.of(told.get(i).label()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 法人 of 依申请公开收到申请 is 依申请公开收到法人申请. */
  private static String behindTopic(String things, String part) {
    if (!Character.isIdeographic(part.codePointAt(0))) {
      return things + part; // 80岁以上, “优”
    }
    int verb = Verbs.LISTED.firstIn(things, 2);
    int object = verb < 0 ? 0 : verb + Verbs.deedAt(things, verb);
    if (verb > 0 && object > verb && things.length() - object >= 2) {
      return things.substring(0, object) + part + things.substring(object);
    }
    boolean kind = KIND.endsAt(part, part.length()) || HEAD.endsAt(things, things.length());
    return kind ? inserted(part, things) : things + part;
  }

  /** 工业 of 四上企业 is 四上工业企业, 全国级 of 职工书屋 is 全国级职工书屋. */
  static String inserted(String part, String whole) {
    int head = HEAD.lengthBefore(whole, whole.length());
    int before = whole.length() - head;
    return head > 0 && before >= 2
        ? whole.substring(0, before) + part + whole.substring(before)
        : Topic.joined(part, whole);
  }

  /** What a part of an account is called; empty if the whole is no account. */
  static Optional<String> ofAccount(String part, String whole) {
    int account = ACCOUNT.lengthBefore(whole, whole.length());
    return account == 0
        ? Optional.empty()
        : Optional.of(Topic.joined(part, whole.substring(whole.length() - account + 1)));
  }

  private static String joined(String whole, String part, String unit) {
    return ofAccount(part, whole).orElseGet(() -> joinedThings(whole, part, unit));
  }

  private static String joinedThings(String whole, String part, String unit) {
    int sum = SUM.lengthBefore(whole, whole.length());
    String things = whole.substring(0, whole.length() - sum);
    int verb = Verbs.deedAt(things, 0);
    if (verb == 0) {
      return behindTopic(things, part);
    }
    if (verb == things.length()) {
      return AREA.isAll(unit) ? part + things : things + part; // 小麦播种9万亩
    }
    int object = verb + EACH_SORT.lengthAt(things, verb);
    return ofSorts(part, things)
        .orElseGet(() -> things.substring(0, verb) + inserted(part, things.substring(object)));
  }

  /** 查处各类违法12起，其中醉驾3起: a sort of many has a name of its own. */
  static Optional<String> ofSorts(String part, String whole) {
    int verb = Verbs.deedAt(whole, 0);
    boolean sorts =
        verb > 0 && EACH_SORT.startsAt(whole, verb) && OWN_SORT.endsAt(whole, whole.length());
    return sorts && !KIND.endsAt(part, part.length())
        ? Optional.of(whole.substring(0, verb) + part)
        : Optional.empty();
  }
}
