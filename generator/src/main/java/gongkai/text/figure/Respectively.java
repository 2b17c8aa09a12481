package gongkai.text.figure;

import gongkai.text.verdict.Setting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 甲率、乙率分别达100%和95.2%: as many names as numbers, each to its own. */
final class Respectively {
  private static final int MOST = 8;
  private static final Pattern NAMES = Pattern.compile("^(.{2,60}?)分别(.{0,4})$");

  /** 及 inside 普及, 涉及, 及格 and 及时 joins nothing. */
  private static final Pattern JOINT = Pattern.compile("、|和|以及|(?<![普涉以])及(?![格时])");

  private static final Pattern GAP = Pattern.compile("\\s*(?:、|和|及|以及)\\s*");
  private static final Pattern LINK = Pattern.compile("(?:达到|达|为|是|有|至|到|了)+$");

  private Respectively() {}

  /** The name that belongs to one of several numbers, if their clause gives each its own. */
  static Optional<String> label(Setting setting) {
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
    boolean each = names.length > 1 && names.length == before + 1 + numbersAfter(setting);
    String change = LINK.matcher(matcher.group(2)).replaceFirst("");
    return each ? Optional.of(names[before] + change) : Optional.empty();
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
