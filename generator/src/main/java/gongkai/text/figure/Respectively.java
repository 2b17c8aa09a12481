package gongkai.text.figure;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.verdict.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.VerdictWords;
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

  private static final int MOST = 8;

  private static final int LONGEST_NAME = 5;

  /** Signs of words that say how something changed, and nothing else. */
  private static final int LONGEST_CHANGE = 12;

  private static final Pattern NAMES =
      Pattern.compile(
          "^(.{0,60}?)"
              + QuantityWords.RESPECTIVELY.any()
              + "("
              + QuantityWords.COMPARED_AS.any()
              + QuantityWords.EARLIER_TIME.any()
              + "|.{0,4}?)的?$");

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

  /** 接待人次和营业收入同比分别上升: with what all of them are compared. */
  private static final Pattern COMPARED = Pattern.compile("(?<=.{2})" + CHANGE.pattern() + "$");

  private static final Pattern GAP = Pattern.compile("\\s*" + QuantityWords.GAP.any() + "\\s*");

  /** 分别少5起、少3人: what is said of each may be said again. */
  private static final Pattern CHANGED = Pattern.compile(QuantityWords.CHANGE.any() + "$");

  /** 家政、电商、面点三个班型: what the names are names of. */
  private static final Pattern ALL_OF_THEM =
      Pattern.compile(
          "(.、[^、]{2,8}|.和[^、]{2,8}?)[两三四五六七八九]"
              + QuantityWords.KIND_COUNTER.any()
              + "[\\p{IsHan}]{1,4}$");

  /** 四项指数同比分别下降: the figures before it, counted. */
  private static final Pattern SO_MANY =
      Pattern.compile("^[两三四五六七八九]" + QuantityWords.SO_MANY_OF.any());

  /** 分别实现收入: a verb that says no more than the figure does. */
  private static final WordList LIGHT = WordList.of(QuantityWords.LIGHT_DEED);

  private static final WordList MEASURED =
      WordList.of(QuantityWords.SIZE_OF.words().with(QuantityWords.RATE.words()));

  private static final Pattern NUMERAL = Pattern.compile("[0-9一二两三四五六七八九十]");

  /** 部、省、市级媒体: a level is named in one sign. */
  private static final Pattern LEVEL =
      Pattern.compile("^\\p{IsHan}(" + QuantityWords.GRADE.any() + ".+)");

  /** 发放量前年、去年、今年分别为: years are no names of what was counted. */
  private static final Pattern YEAR =
      Pattern.compile(
          Either.of(
                  "(?:20[0-9]{2}年?)",
                  QuantityWords.YEAR_BEFORE_LAST.any(),
                  VerdictWords.YEAR_AGO.any(),
                  VerdictWords.THIS_YEAR.any())
              + "$");

  private static final SoughtPattern IN_TURN =
      SoughtPattern.of("(?<=\\p{IsHan}{2})" + QuantityWords.IN_TURN.any());

  private static final Pattern LINK = Pattern.compile(QuantityWords.LINK.any() + "+$");

  private Respectively() {}

  /** 缆车分别运送游客: a label without the word that joins names and numbers. */
  static String without(String label) {
    String plain = IN_TURN.replaced(label, "");
    return plain.length() >= 2 ? plain : label;
  }

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
      boolean change = first.before().length() <= LONGEST_CHANGE;
      return change
          ? changeOf(first, before + 1 + numbersAfter(setting), before, earlier)
          : Optional.empty();
    }
    String listed = ALL_OF_THEM.matcher(Headword.of(matcher.group(1))).replaceFirst("$1");
    Matcher compared = COMPARED.matcher(listed);
    String than = compared.find() ? compared.group() : "";
    String[] names = JOINT.split(listed.substring(0, listed.length() - than.length()), -1);
    if (YEAR.matcher(names[names.length - 1]).matches()) {
      return Optional.of(YEAR.matcher(names[0]).replaceFirst("")).filter(n -> n.length() > 1);
    }
    int numbers = before + 1 + numbersAfter(setting);
    boolean each = names.length > 1 && names.length == numbers;
    String told = LINK.matcher(matcher.group(2)).replaceFirst("");
    int says = Math.max(Verbs.GENERAL.lengthAt(told, 0), LIGHT.lengthAt(told, 0));
    String change = than + told.substring(says);
    if (numbers > 1 && isChange(matcher) && !earlier.isEmpty()) {
      // With fewer names than numbers nobody knows whose each is: none is better than a wrong one.
      boolean named = earlier.size() - before >= numbers;
      String name = named ? earlier.get(earlier.size() - numbers).label() : "";
      String how = SO_MANY.matcher(matcher.group(1).strip()).replaceFirst("");
      return Optional.of(name + how + told.substring(says));
    }
    return each
        ? Optional.of(whole(names, before) + change)
        : ofEach(first, numbers, before, earlier)
            .map(
                thing ->
                    Topic.joined(
                            listed.contains(thing.substring(0, 2)) ? thing.substring(2) : thing,
                            listed)
                        + told.substring(says));
  }

  /**
   * 采血3万人次、5万单位，同比增长6.9%、7.2%: as many changes as figures in the clause before, or in the part of
   * the sentence. Where there are not as many nobody knows whose each is.
   */
  private static Optional<String> changeOf(
      Setting first, int numbers, int before, List<ReadQuantity> earlier) {
    String change = first.before().strip();
    if (numbers < 2 || !ChangeLabel.isChange(change)) {
      return Optional.empty();
    }
    int told = earlier.size() - before;
    boolean each =
        figuresSince(first.clauseBeforeStart(), first, told) == numbers
            || figuresSince(first.partStart(), first, told) == numbers;
    String name = each ? earlier.get(earlier.size() - numbers).label() : "";
    return Optional.of(name + change);
  }

  /** 救助甲类17名、乙类9名，救助金分别为54万元、18万元: as many as those of the clause before, counted alike. */
  private static Optional<String> ofEach(
      Setting first, int numbers, int before, List<ReadQuantity> earlier) {
    int told = earlier.size() - before;
    if (numbers < 2 || figuresSince(first.clauseBeforeStart(), first, told) != numbers) {
      return Optional.empty();
    }
    List<ReadQuantity> counted = earlier.subList(told - numbers, told);
    boolean alike = counted.stream().map(ReadQuantity::unit).distinct().count() == 1;
    String thing = alike ? Topic.thing(earlier.get(earlier.size() - numbers).label()) : "";
    return thing.isEmpty() ? Optional.empty() : Optional.of(thing);
  }

  private static int figuresSince(int start, Setting first, int told) {
    int figures = 0;
    while (figures < told && first.neighbour(-figures - 1).candidate().lead() >= start) {
      figures++;
    }
    return figures;
  }

  /** 高血压、糖尿病患者规范管理率: what only the last of the names says is said of all. */
  private static String whole(String[] names, int index) {
    String last = names[names.length - 1];
    String name = names[index];
    boolean rate =
        Labels.RATE.endsAt(last, last.length()) && !Labels.RATE.endsAt(name, name.length());
    Matcher level = LEVEL.matcher(last);
    if (name.length() <= 2 && level.find()) {
      return name + level.group(1);
    }
    if (rate && name.length() < last.length() - 2) {
      return name + last.substring(name.length());
    }
    return index < names.length - 1 ? name + shared(names) : name;
  }

  /**
   * 水稻、油菜、茶叶种植面积: the last name is as long as the one before it, and what is behind is of all.
   * Words have two signs, but for what something measures (采摘量): in 归类、原产地补税 the last name is
   * longer.
   */
  private static String shared(String[] names) {
    String last = names[names.length - 1];
    int own = names[names.length - 2].length();
    boolean alike = own >= 2 && own <= LONGEST_NAME && last.length() >= own + 2;
    for (int i = 0; alike && i < names.length - 1; i++) {
      alike = names[i].length() <= LONGEST_NAME && !Verbs.LISTED.startsAt(names[i], 0);
    }
    String behind = alike ? last.substring(own) : "";
    boolean words = behind.length() % 2 == 0 || MEASURED.endsAt(behind, behind.length());
    return words && !NUMERAL.matcher(behind).find() ? behind : "";
  }

  private static boolean isChange(Matcher matcher) {
    String words = SO_MANY.matcher(matcher.group(1).strip()).replaceFirst("");
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
    return between.length() <= 4
        && GAP.matcher(CHANGED.matcher(between).replaceFirst("")).matches();
  }
}
