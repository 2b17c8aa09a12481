package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Setting;
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

  /** Words behind 分别 of more signs are a deed of their own. */
  private static final int LONGEST_TOLD = 4;

  /** Signs of words that say how something changed, and nothing else. */
  private static final int LONGEST_CHANGE = 12;

  /**
   * Signs between two figures of one row: hundreds of numbers that were not read are a row of none.
   */
  private static final int LONGEST_BETWEEN = 160;

  /** 分别为37、164、417人次: a number that was not read. */
  private static final String NUMBER = "[0-9][0-9.,]*[万亿]?";

  private static final Pattern UNREAD =
      Pattern.compile("(?:" + NUMBER + "\\s*" + QuantityWords.GAP.any() + "\\s*)+$");

  private static final Pattern GAP = Pattern.compile("\\s*" + QuantityWords.GAP.any() + "\\s*");

  private static final Pattern BETWEEN =
      Pattern.compile("(?<=^\\s{0,2}" + QuantityWords.GAP.any() + ")" + UNREAD.pattern());

  /** 分别少5起、少3人: what is said of each may be said again. */
  private static final Pattern CHANGED = Pattern.compile(QuantityWords.CHANGE.any() + "$");

  /** 四项指数同比分别下降: the figures before it, counted. */
  private static final Pattern SO_MANY =
      Pattern.compile("^[两三四五六七八九]" + QuantityWords.SO_MANY_OF.any());

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
    int unread = 0;
    while (before < MOST && first.hasPrevious() && isJoint(first.sincePrevious())) {
      unread += numbersIn(first.sincePrevious());
      first = first.neighbour(-1);
      before++;
    }
    String words = first.before().stripTrailing();
    Matcher cut = UNREAD.matcher(words);
    if (cut.find()) {
      unread += numbersIn(cut.group());
      words = words.substring(0, cut.start());
    }
    int numbers = before + unread + 1 + numbersAfter(setting);
    Optional<InTurn> row = InTurn.of(words);
    if (row.isEmpty()) {
      boolean change = unread == 0 && first.before().length() <= LONGEST_CHANGE;
      return change ? changeOf(first, numbers, before, earlier) : Optional.empty();
    }
    InTurn turn = row.get();
    List<String> names = turn.names();
    if (YEAR.matcher(names.get(names.size() - 1)).matches()) {
      return Optional.of(YEAR.matcher(names.get(0)).replaceFirst("")).filter(n -> n.length() > 1);
    }
    if (unread == 0 && numbers > 1 && isChange(turn.before()) && !earlier.isEmpty()) {
      // With fewer names than numbers nobody knows whose each is: none is better than a wrong one.
      boolean named = earlier.size() - before >= numbers;
      String name = named ? earlier.get(earlier.size() - numbers).label() : "";
      String how = SO_MANY.matcher(turn.before()).replaceFirst("");
      return Optional.of(name + (turn.told().startsWith(how) ? "" : how) + turn.told());
    }
    if (names.size() > 1 && names.size() == numbers) {
      return Optional.of(names.get(before + unread) + turn.told());
    }
    boolean far = unread > 0 || turn.told().length() > LONGEST_TOLD;
    return far
        ? Optional.empty()
        : ofEach(first, numbers, before, earlier).map(thing -> behind(thing, turn));
  }

  private static String behind(String thing, InTurn turn) {
    String listed = turn.listed();
    boolean again = listed.contains(thing.substring(0, 2));
    return Topic.joined(again ? thing.substring(2) : thing, listed) + turn.told();
  }

  /**
   * 采血3万人次、5万单位，同比增长6.9%、7.2%: as many changes as figures in the clause before, or in the part of
   * the sentence. Where there are not as many nobody knows whose each is.
   */
  private static Optional<String> changeOf(
      Setting first, int numbers, int before, List<ReadQuantity> earlier) {
    String change = first.before().strip();
    if (numbers < 2 || !ChangeLabel.isChange(change) || isOfOne(first, numbers)) {
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

  /** 同比增加52箱、增长1.6%: two words of change tell of one thing, by how many and by how much. */
  private static boolean isOfOne(Setting first, int numbers) {
    for (int i = 1; i < numbers; i++) {
      Matcher change = CHANGED.matcher(first.neighbour(i).sincePrevious());
      if (change.find() && first.before().indexOf(change.group()) < 0) {
        return true;
      }
    }
    return false;
  }

  private static int figuresSince(int start, Setting first, int told) {
    int figures = 0;
    while (figures < told && first.neighbour(-figures - 1).candidate().lead() >= start) {
      figures++;
    }
    return figures;
  }

  private static boolean isChange(String before) {
    String words = SO_MANY.matcher(before).replaceFirst("");
    return words.isEmpty() || InTurn.CHANGE.matcher(words).matches();
  }

  private static int numbersAfter(Setting setting) {
    Setting last = setting;
    int after = 0;
    int more = 0;
    while (after < MOST && last.hasNext() && isJoint(last.neighbour(1).sincePrevious())) {
      last = last.neighbour(1);
      more += numbersIn(last.sincePrevious());
      after++;
    }
    return after + more;
  }

  /** Numbers between two figures that were not read. */
  private static int numbersIn(String between) {
    int numbers = 0;
    for (int i = 0; i < between.length(); i++) {
      boolean digit = Numerals.isDigit(between.charAt(i));
      boolean goesOn =
          i > 0 && (Numerals.isDigit(between.charAt(i - 1)) || isPoint(between, i - 1));
      numbers += digit && !goesOn ? 1 : 0;
    }
    return numbers;
  }

  private static boolean isPoint(String text, int at) {
    return ".,".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isJoint(String between) {
    if (between.length() > LONGEST_BETWEEN) {
      return false;
    }
    String plain = BETWEEN.matcher(between).replaceFirst("");
    return plain.length() <= 4 && GAP.matcher(CHANGED.matcher(plain).replaceFirst("")).matches();
  }
}
