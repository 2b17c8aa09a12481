package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.text.WordList;
import gongkai.text.verdict.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 甲率、乙率分别达100%和95.2%: as many names as numbers, each to its own.
 *
 * <p>In 发案12起，死亡3人，同比分别下降16.7%和20% the names are those of the figures before.
 */
final class Respectively {
  private static final WordList RATE = WordList.of(QuantityWords.RATE);

  private static final int MOST = 8;
  private static final Pattern NAMES =
      Pattern.compile("^(.{0,60}?)" + QuantityWords.RESPECTIVELY.any() + "(.{0,4})$");

  /** 及 inside 普及, 涉及, 及格 and 及时 joins nothing. */
  private static final Pattern JOINT =
      Pattern.compile(
          Either.of(
              "、",
              "和",
              QuantityWords.AND_ALSO.any(),
              "(?<!"
                  + QuantityWords.NO_AND_BEFORE.any()
                  + ")及(?!"
                  + QuantityWords.NO_AND_BEHIND.any()
                  + ")"));

  private static final Pattern CHANGE =
      Pattern.compile(
          Either.of(
              QuantityWords.CHANGE_ALONE.any(),
              QuantityWords.COMPARED_TO.any()
                  + QuantityWords.COMPARED_TIME.any()
                  + QuantityWords.SAME_TIME.any()
                  + "?"
                  + QuantityWords.COMPARED_END.any()
                  + "?"));

  private static final Pattern GAP = Pattern.compile("\\s*" + QuantityWords.GAP.any() + "\\s*");
  private static final Pattern LINK = Pattern.compile(QuantityWords.LINK.any() + "+$");

  private Respectively() {}

  /**
   * The name that belongs to one of several numbers, if their clause gives each its own.
   *
   * @param earlier the figures before it in the sentence
   */
  static Optional<String> label(Setting setting, List<ReadQuantity> earlier) {
    Setting first = setting;
    int before = 0;
    while (before < MOST && first.hasPrevious() && isJoint(first.sincePrevious())) {
      first = first.neighbour(-1);
      before++;
    }
    Matcher matcher = NAMES.matcher(first.before().stripTrailing());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String[] names = JOINT.split(Headword.of(matcher.group(1)), -1);
    int numbers = before + 1 + numbersAfter(setting);
    boolean each = names.length > 1 && names.length == numbers;
    String change = LINK.matcher(matcher.group(2)).replaceFirst("");
    int named = earlier.size() - numbers;
    if (numbers > 1 && named >= 0 && named + before < earlier.size() && isChange(matcher)) {
      return Optional.of(earlier.get(named).label() + matcher.group(1).strip() + change);
    }
    return each ? Optional.of(whole(names, before) + change) : Optional.empty();
  }

  /** 高血压、糖尿病患者规范管理率: what only the last of the names says is said of all. */
  private static String whole(String[] names, int index) {
    String last = names[names.length - 1];
    String name = names[index];
    boolean shared =
        RATE.endsAt(last, last.length())
            && !RATE.endsAt(name, name.length())
            && name.length() < last.length() - 2;
    return shared ? name + last.substring(name.length()) : name;
  }

  private static boolean isChange(Matcher matcher) {
    String words = matcher.group(1).strip();
    return words.isEmpty() || CHANGE.matcher(words).matches();
  }

  private static int numbersAfter(Setting setting) {
    Setting last = setting;
    int after = 0;
    while (after < MOST && last.hasNext() && isJoint(last.neighbour(1).sincePrevious())) {
      last = last.neighbour(1);
      after++;
    }
    return after;
  }

  private static boolean isJoint(String between) {
    return between.length() <= 4 && GAP.matcher(between).matches();
  }
}
