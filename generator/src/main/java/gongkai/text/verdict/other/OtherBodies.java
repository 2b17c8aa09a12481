package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.OthersWords;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of bodies beside the one that reports: 区教育局举办培训班3期 in the report of the district's
 * library. Only a body of a named place, with a verb behind it, is told so; bodies of the same
 * system (区教育工会 in the report of the district's union) are below it, and what governs a place
 * reports all that was done there.
 */
final class OtherBodies {
  private static final String NAME =
      Either.of(
          "\\p{IsHan}{0,4}?"
              + OthersWords.BODY_PLACE_SIGN.any()
              + "(?:(?!"
              + VerdictWords.OWN.any()
              + ")\\p{IsHan}){0,6}"
              + OthersWords.OTHER_BODY.any(),
          OthersWords.SUPERIOR.any());

  private static final SoughtPattern SUBJECT =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + "(?:20[0-9]{2}年"
              + VerdictWords.YEAR_TAIL.any()
              + "?|"
              + OthersWords.AT_A_TIME.any()
              + ")?("
              + NAME
              + ")(?:[、和与及]("
              + NAME
              + "))*(?![的、和与及]|"
              + OthersWords.BODY_PEOPLE.any()
              + ")([^，；。：]*)$");

  /** 全市仲裁机构受理1.9万件: all of a field, of which one house is one. */
  private static final SoughtPattern FIELD =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + VerdictWords.ALL.any()
              + OthersWords.BODY_PLACE_SIGN.any()
              + "\\p{IsHan}{0,6}"
              + OthersWords.OF_SYSTEM.any()
              + "([^，；。：的]*)$");

  private static final WordList HOUSE_ENDS = WordList.of(OthersWords.HOUSE_END);

  private static final WordList AREA_BODIES = WordList.of(OthersWords.AREA_BODY);
  private static final WordList GIVEN_US = WordList.of(OthersWords.GIVEN_US);
  private static final WordList SENT_DOWN = WordList.of(OthersWords.SENT_DOWN_MONEY);
  private static final WordList WITH_US = WordList.of(OthersWords.WITH_US);
  private static final WordList NOT_THEIRS = WordList.of(VerdictWords.NOT_THEIRS);
  private static final SoughtPattern OWN = SoughtPattern.of(VerdictWords.OWN.any());

  /** So many signs at the end of a name tell a system: 工会, 妇联, 法院. */
  private static final int SYSTEM = 2;

  /** Fewer signs at the end of a name may be another's. */
  private static final int SHORTEST = 3;

  private static final SoughtPattern ADVERBS =
      SoughtPattern.of("^" + Either.of(QuantityWords.LEAD.any(), OthersWords.JOINTLY.any()) + "+");

  private static final Pattern PLACE =
      Pattern.compile("^(\\p{IsHan}{0,4}?" + OthersWords.BODY_PLACE_SIGN.any() + ")");

  private static final Set<String> SUPERIORS = OthersWords.SUPERIOR.words().words();

  /** What may stand behind 集团 in its own name. */
  private static final Pattern FORM = Pattern.compile(OthersWords.BODY_FORM.any() + "*");

  /** 市局, 省院: said of the one above, or of itself. */
  private static final Pattern BARE =
      Pattern.compile("(" + OthersWords.BODY_PLACE_SIGN.any() + ")\\p{IsHan}");

  /** 集团全年客运量: behind it, no verb is needed. */
  private static final WordList YEARLY = WordList.of(QuantityWords.WHOLE_SPAN);

  private OtherBodies() {}

  /**
   * Whether a number is told of another body.
   *
   * @param goesOn whether the number before it in its sentence is
   * @param names of the unit that reports; where none is known, nobody is another
   */
  static boolean include(Setting setting, boolean goesOn, List<String> names) {
    if (names.isEmpty() || names.stream().anyMatch(n -> AREA_BODIES.endsAt(n, n.length()))) {
      return false;
    }
    String clause = setting.before().strip() + setting.qualifier();
    boolean house = names.stream().anyMatch(n -> HOUSE_ENDS.endsAt(n, n.length()));
    if (house && FIELD.find(clause).filter(field -> didIt(field.group(1))).isPresent()) {
      return true;
    }
    Optional<Matcher> subject = SUBJECT.find(clause);
    if (subject.isEmpty()) {
      return goesOn && goesOn(setting.sincePrevious(), names);
    }
    Matcher told = subject.get();
    String behind = told.group(3);
    String second = told.group(2) == null ? told.group(1) : told.group(2);
    boolean own = isOwn(told.group(1), names) || isOwn(second, names);
    return !own
        && isOfPlace(told.group(1), names)
        && didIt(behind)
        && !isForUs(behind, names)
        && !namesUs(setting.after(), names);
  }

  /** 区教育局, and 示例区教育局 beside 示例区图书馆; but the words before 区 in 受理区监委移送 are no name. */
  private static boolean isOfPlace(String subject, List<String> names) {
    if (SUPERIORS.contains(subject)) {
      return true;
    }
    Matcher place = PLACE.matcher(subject);
    return place.find()
        && (OthersWords.BODY_PLACE_SIGN.words().contains(place.group(1))
            || names.stream().anyMatch(name -> name.contains(place.group(1))));
  }

  private static boolean didIt(String behind) {
    boolean done =
        YEARLY.startsAt(behind, 0) || Verbs.LISTED.startsAt(ADVERBS.replacedFirst(behind, ""), 0);
    return done && !NOT_THEIRS.occursIn(behind);
  }

  /** Whether it is the unit by an end or a short form of its name, or a body of its own system. */
  private static boolean isOwn(String subject, List<String> names) {
    if (SUPERIORS.contains(subject)) {
      return names.stream().anyMatch(name -> isItself(subject, name));
    }
    Matcher bare = BARE.matcher(subject);
    if (bare.matches() && names.stream().anyMatch(name -> isBelow(name, bare.group(1)))) {
      return false;
    }
    String system = subject.substring(Math.max(0, subject.length() - SYSTEM));
    String body = PLACE.matcher(subject).replaceFirst("");
    return names.stream().anyMatch(n -> n.endsWith(system) || isShortFor(body, n));
  }

  /** 集团 for 示例公交集团有限公司, but not for its 第二分公司. */
  private static boolean isItself(String superior, String name) {
    int at = name.lastIndexOf(superior);
    return at >= 0 && FORM.matcher(name.substring(at + superior.length())).matches();
  }

  /** 市局 is above 示例县烟草专卖局, and 省局 above a city’s. */
  private static boolean isBelow(String name, String place) {
    Territory own = Territory.named(name);
    return own != Territory.UNKNOWN && own.compareTo(Territory.named(place)) > 0;
  }

  /** 卫健局 for 卫生健康局: its signs stand in the name, in this order. */
  private static boolean isShortFor(String body, String name) {
    int at = 0;
    for (int i = 0; i < body.length(); i++) {
      at = name.indexOf(body.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isForUs(String behind, List<String> names) {
    boolean given = GIVEN_US.occursIn(behind) && !SENT_DOWN.occursIn(behind);
    return given || WITH_US.occursIn(behind) || namesUs(behind, names);
  }

  private static boolean namesUs(String words, List<String> names) {
    return OWN.in(words)
        || names.stream()
            .filter(n -> n.length() >= SHORTEST)
            .anyMatch(n -> words.contains(n.substring(n.length() - SHORTEST)));
  }

  /** 区教育局举办培训班3期，参训120人: on from theirs, until another subject is named. */
  private static boolean goesOn(String between, List<String> names) {
    return between.indexOf('；') < 0 && between.indexOf('：') < 0 && !namesUs(between, names);
  }
}
