package gongkai.text;

import java.util.Optional;
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
  private static final int LONGEST = 30;

  /** A head of more characters than this holds more than verb and noun. */
  private static final int LONG_HEAD = 12;

  /** Words before the matter itself: time, sum, order, speaker. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:[、\\s]*(?:和|及|以及|并且|并|其中包括|其中|同时|先后|全年累计|全年共计|全年共|全年|今年以来|今年|本年度|本年|年内|当年|年度|到目前|目前|截至目前|截止目前|截至[0-9年月日底末]+|至今|一年来|近年来"
              + "|[0-9]{4}年度?(?:[0-9]{1,2}月)?(?:底|末|以来)?|[0-9]{1,2}月[0-9日底]*|上半年|下半年|累计共|共计|总计|合计|共|已经|已|分别|还|也|又|均|计|其(?!他|余|它)|我们|本人|我局|我院|我校|我村|我镇|我|主要|积极|继续"
              + "|进一步|有效|切实|顺利|圆满|一是|二是|三是|四是|五是|六是|七是|八是|九是|十是|[一二三四五六七八九十]、|（[一二三四五六七八九十]）|[0-9]{1,2}[、.．]|（[0-9]{1,2}）|[①-⑳]))+|^[、\\s]+");

  /** Words between the matter and the number. */
  private static final Pattern TRAIL =
      Pattern.compile(
          "(?:(?:提高|增加|增长|提升|上升|扩大|发展|达|下降|降低|减少|压缩|降|增|升)(?:到|至|为)|共计|共|累计达到|累计达|累计|达到了|达到|高达|达|为|了|至|到|有|计|约|仅|已|分别|全年|先后|提升至|的|：|:|、|，|（|\\(|\\s)+$");

  /** 为…, 向…, 在…: whom and where, up to the verb that says what. */
  private static final WordList PREPOSITIONS =
      WordList.of("为 向 对 在 与 和 通过 利用 依托 按照 围绕 结合 针对 给 从 由 以 联合 会同 配合 根据 依法 于 经 将 把 使 让 就");

  /** 指导各级工会组织…: the second verb says what was counted. */
  private static final WordList CAUSATIVES = WordList.of("指导 动员 引导 推动 督促 带领 发动 鼓励 支持 协助 督导 要求");

  private static final WordList BODIES =
      WordList.of("工会 单位 部门 企业 镇 街道 村 社区 支部 学校 医院 县 区 市 局 组织 各级 公司");

  private static final WordList LEVELS =
      WordList.of("国家级 省级 市级 县级 区级 州级 校级 院级 部级 镇级 村级 全国 全省 全市 全县 全区");

  /** A label of only these says how a thing changed, not which thing. */
  private static final Pattern CHANGE_ONLY =
      Pattern.compile(
          "^(?:(?:较|比)(?:上年|去年|同期|上年同期|去年同期|年初|上年度|往年|上一年)?(?:同期)?|同比|环比|年均|增长率?|增加|增收|上升|下降|降低|减少|提高|提升|增幅|降幅|增速|占比|占|完成率|比重|净增|多|少|升|降|分别|了|约)+$");

  private static final Pattern SHORT_RATE = Pattern.compile("^.{0,2}(?:率|面积|占比)$");
  private static final Pattern FROM = Pattern.compile("(?:由|从)[^，；。]{0,12}[0-9*一二三四五六七八九十百千两].*$");

  private Labels() {}

  /** The label of a result; {@code earlier} is the label of the figure before it, or empty. */
  static String of(Setting setting, Optional<ReadQuantity> earlier) {
    String sentence = setting.sentence();
    Candidate candidate = setting.candidate();
    String before = inBrackets(sentence.substring(setting.segmentStart(), candidate.lead()));
    String after = upToBracket(sentence.substring(candidate.tail(), setting.segmentEnd()));
    String label =
        standsAfterNoun(after) ? afterNoun(setting, before, earlier) : beforeNoun(before, after);
    if (label.isEmpty()) {
      label = fallback(setting, earlier);
    }
    return shorten(label);
  }

  private static boolean standsAfterNoun(String after) {
    String rest = after.strip();
    if (rest.isEmpty()) {
      return true;
    }
    char first = rest.charAt(0);
    boolean opensName =
        first == '“'
            || first == '《'
            || first == '*'
            || first == '‘'
            || Character.isLetterOrDigit(first);
    return !opensName
        || rest.equals("和")
        || rest.equals("及")
        || rest.equals("以及")
        || rest.equals("的")
        || rest.equals("等");
  }

  private static String afterNoun(Setting setting, String before, Optional<ReadQuantity> previous) {
    String head = clean(withoutFrom(before));
    String earlier = previous.map(ReadQuantity::label).orElse("");
    if (head.isEmpty()) {
      return "";
    }
    boolean change = CHANGE_ONLY.matcher(head).matches() || head.startsWith("占");
    if (change || SHORT_RATE.matcher(head).matches()) {
      return withoutChange(earlier) + head;
    }
    boolean sameUnit =
        previous.filter(p -> p.unit().equals(setting.candidate().unit())).isPresent();
    String plain =
        setting.candidate().kind() == Measure.Kind.RATE ? head : withoutSubject(withoutList(head));
    return shared(plain, earlier).or(() -> objectOf(head, earlier, sameUnit)).orElse(plain);
  }

  /** 客运班线由42条优化至38条: the thing stands before 由. */
  private static String withoutFrom(String before) {
    Matcher matcher = FROM.matcher(before);
    return matcher.find() && matcher.start() > 1 ? before.substring(0, matcher.start()) : before;
  }

  /** 、省级**个 takes the rest of 创建国家级文明示范社区**个. */
  private static Optional<String> shared(String head, String earlier) {
    boolean onlyLevel = LEVELS.lengthAt(head, 0) == head.length();
    int level = LEVELS.firstIn(earlier, 0);
    if (!onlyLevel || level < 0) {
      return Optional.empty();
    }
    int end = level + LEVELS.lengthAt(earlier, level);
    return Optional.of(earlier.substring(0, level) + head + earlier.substring(end));
  }

  /** 目前成功调解395件 after 共调解劳动争议案件*件: a verb, its object left out. */
  private static Optional<String> objectOf(String head, String earlier, boolean sameUnit) {
    int verb = Verbs.LISTED.lengthBefore(head, head.length());
    if (verb == 0 || head.length() > verb + 2) {
      return Optional.empty();
    }
    String word = head.substring(head.length() - verb);
    int again = earlier.indexOf(word);
    if (again >= 0 && earlier.length() > again + verb + 1) {
      return Optional.of(head + earlier.substring(again + verb));
    }
    String object = earlier.substring(Verbs.LISTED.lengthAt(earlier, 0));
    boolean thing = object.length() > 1 && object.length() < earlier.length();
    boolean verbOnly = Verbs.LISTED.lengthBefore(object, object.length()) == object.length();
    return sameUnit && thing && !verbOnly ? Optional.of(head + object) : Optional.empty();
  }

  /** 发放《宪法》《民法典》等宣传资料 → 发放宣传资料: what a list has in common is said after 等. */
  private static String withoutList(String head) {
    int end = head.indexOf('等');
    if (end < 2 || end > head.length() - 4) {
      return head;
    }
    int verb = Verbs.LISTED.firstIn(head, 0);
    String start =
        verb >= 0 && verb < end ? head.substring(0, verb + Verbs.LISTED.lengthAt(head, verb)) : "";
    return start + head.substring(end + 1);
  }

  /** A long head that begins with who did it is cut to what was done. */
  private static String withoutSubject(String head) {
    if (head.length() < LONG_HEAD || Verbs.LISTED.startsAt(head, 0)) {
      return withoutReceiver(head);
    }
    int verb = Verbs.LISTED.firstIn(head, 0);
    return withoutReceiver(
        verb > 0 && head.length() - verb >= LONG_HEAD / 2 ? withAdverb(head, verb) : head);
  }

  /** 组织为职工子女提供托管托育服务 → 提供托管托育服务. */
  private static String withoutReceiver(String head) {
    int receiver = Math.max(head.indexOf('为'), head.indexOf('向'));
    if (head.length() < LONG_HEAD || receiver < 1) {
      return head;
    }
    int verb = Verbs.LISTED.firstIn(head, receiver + 2);
    return verb > 0 && head.length() - verb >= LONG_HEAD / 2 ? head.substring(verb) : head;
  }

  private static String withoutChange(String label) {
    Matcher matcher = Pattern.compile("(同比|环比|增长|较|比上年|占).*$").matcher(label);
    return matcher.find() && matcher.start() > 1 ? label.substring(0, matcher.start()) : label;
  }

  private static String beforeNoun(String before, String after) {
    String head = clean(before);
    String noun = noun(after);
    String joined = head.endsWith("等") || head.endsWith("的") ? verbIn(head) : head;
    int verb = Verbs.LISTED.lengthBefore(joined, joined.length());
    if (verb > 0) {
      String last = joined.substring(joined.length() - verb);
      return Verbs.GENERAL.endsAt(joined, joined.length()) && noun.length() > 3
          ? noun
          : lastVerb(joined, last) + noun;
    }
    return PREPOSITIONS.startsAt(joined, 0) && Verbs.LISTED.firstIn(joined, 0) < 0
        ? noun
        : joined + noun;
  }

  /** 免费发放 rather than 向快递员免费发放; the adverb before a verb stays. */
  private static String lastVerb(String head, String verb) {
    return head.length() - verb.length() <= 4 ? head : verb;
  }

  private static String verbIn(String head) {
    int verb = Verbs.LISTED.firstIn(head, 0);
    return verb < 0 ? "" : head.substring(verb, verb + Verbs.LISTED.lengthAt(head, verb));
  }

  private static String noun(String after) {
    String noun = after.strip();
    noun = noun.replaceFirst("^(的|多|余)+", "");
    noun = noun.replaceFirst("(?:进行了|进行|实施了|提供了?)(?=[^，]{2,})", "");
    noun = noun.replaceFirst("(?:等)?(?:，|、|和|及|的|了|并|等|均|全部|（[^）]*）?)+$", "");
    return noun;
  }

  private static String clean(String before) {
    String head = before.strip();
    head = LEAD.matcher(head).replaceFirst("");
    head = TRAIL.matcher(head).replaceFirst("");
    head = withoutPreposition(head);
    head = withoutCausative(head);
    head = LEAD.matcher(head).replaceFirst("");
    return head.strip();
  }

  private static String withoutPreposition(String head) {
    if (!PREPOSITIONS.startsAt(head, 0)) {
      return head;
    }
    int verb = Verbs.LISTED.firstIn(head, PREPOSITIONS.lengthAt(head, 0) + 1);
    while (verb > 0
        && verb + Verbs.LISTED.lengthAt(head, verb) < head.length()
        && "的等".indexOf(head.charAt(verb + Verbs.LISTED.lengthAt(head, verb))) >= 0) {
      verb = Verbs.LISTED.firstIn(head, verb + 1);
    }
    return verb > 0 && head.length() - verb >= 2 ? withAdverb(head, verb) : head;
  }

  private static String withAdverb(String head, int verb) {
    WordList adverbs = WordList.of("免费 累计 新 共 集中");
    return head.substring(verb - adverbs.lengthBefore(head, verb));
  }

  private static String withoutCausative(String head) {
    if (!CAUSATIVES.startsAt(head, 0)) {
      return head;
    }
    int start = CAUSATIVES.lengthAt(head, 0);
    int verb = Verbs.LISTED.firstIn(head, start + 1);
    while (verb > 0 && !BODIES.endsAt(head, verb)) {
      verb = Verbs.LISTED.firstIn(head, verb + 1);
    }
    return verb > 0 && head.length() - verb >= 4 ? head.substring(verb) : head;
  }

  /** The words before a colon, the label before, or the clause before. */
  private static String fallback(Setting setting, Optional<ReadQuantity> earlier) {
    String sentence = setting.sentence();
    int end = setting.clauseStart() - 1;
    String clause = "";
    if (end > 0) {
      int start = end;
      while (start > 0
          && end - start < LONGEST
          && Setting.CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
        start--;
      }
      clause = clean(sentence.substring(start, end));
    }
    boolean colon = end > 0 && "：:".indexOf(sentence.charAt(end)) >= 0;
    return colon && !clause.isEmpty() ? clause : earlier.map(ReadQuantity::label).orElse(clause);
  }

  /** The words after an opening bracket that is still open. */
  private static String inBrackets(String before) {
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    int close = Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
    if (close > open && close == before.length() - 1 && open > 0) {
      return before.substring(0, open);
    }
    if (close >= 0 && open < 0) {
      return before.substring(close + 1);
    }
    return open > close ? before.substring(open + 1) : before;
  }

  private static String upToBracket(String after) {
    int open = after.indexOf('（');
    int close = after.indexOf('）');
    boolean closesFirst = close >= 0 && (open < 0 || close < open);
    if (closesFirst) {
      return after.substring(0, close);
    }
    return open == 0 ? "" : after;
  }

  private static String shorten(String label) {
    String flat = label.replaceAll("（[^（）]*）", "").strip();
    return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST);
  }
}
