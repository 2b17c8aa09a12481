package gongkai.text.verdict;

import gongkai.han.Either;
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
 * Numbers of bodies beside the one that reports: 区教育局举办培训班3期 in the report of the district's
 * library. Only a body of a named place, with a verb behind it, is told so; bodies of the same
 * system (区教育工会 in the report of the district's union) are below it, and what governs a place
 * reports all that was done there.
 */
final class OtherBodies {
  private static final String NAME =
      "\\p{IsHan}{0,4}?"
          + VerdictWords.BODY_PLACE_SIGN.any()
          + "(?:(?!"
          + VerdictWords.OWN.any()
          + ")\\p{IsHan}){0,6}"
          + VerdictWords.OTHER_BODY.any();

  private static final SoughtPattern SUBJECT =
      SoughtPattern.of(
          "^"
              + ItemLead.ANY
              + "(?:20[0-9]{2}年"
              + VerdictWords.YEAR_TAIL.any()
              + "?|"
              + VerdictWords.AT_A_TIME.any()
              + ")?("
              + NAME
              + ")(?:[、和与及]("
              + NAME
              + "))*(?![的、和与及]|"
              + VerdictWords.BODY_PEOPLE.any()
              + ")([^，；。：]*)$");

  private static final WordList AREA_BODIES = WordList.of(VerdictWords.AREA_BODY);
  private static final WordList GIVEN_US = WordList.of(VerdictWords.GIVEN_US);
  private static final WordList SENT_DOWN = WordList.of(VerdictWords.SENT_DOWN_MONEY);
  private static final WordList WITH_US = WordList.of(VerdictWords.WITH_US);
  private static final WordList NOT_THEIRS = WordList.of(VerdictWords.NOT_THEIRS);
  private static final SoughtPattern OWN = SoughtPattern.of(VerdictWords.OWN.any());

  /** So many signs at the end of a name tell a system: 工会, 妇联, 法院. */
  private static final int SYSTEM = 2;

  /** Fewer signs at the end of a name may be another's. */
  private static final int SHORTEST = 3;

  private static final SoughtPattern ADVERBS =
      SoughtPattern.of("^" + Either.of(QuantityWords.LEAD.any(), VerdictWords.JOINTLY.any()) + "+");

  private static final Pattern PLACE =
      Pattern.compile("^(\\p{IsHan}{0,4}?" + VerdictWords.BODY_PLACE_SIGN.any() + ")");

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
    Matcher place = PLACE.matcher(subject);
    return place.find()
        && (VerdictWords.BODY_PLACE_SIGN.words().contains(place.group(1))
            || names.stream().anyMatch(name -> name.contains(place.group(1))));
  }

  private static boolean didIt(String behind) {
    return Verbs.LISTED.startsAt(ADVERBS.replacedFirst(behind, ""), 0)
        && !NOT_THEIRS.occursIn(behind);
  }

  /** Whether it is the unit by an end or a short form of its name, or a body of its own system. */
  private static boolean isOwn(String subject, List<String> names) {
    String system = subject.substring(Math.max(0, subject.length() - SYSTEM));
    String body = PLACE.matcher(subject).replaceFirst("");
    return names.stream().anyMatch(n -> n.endsWith(system) || isShortFor(body, n));
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
