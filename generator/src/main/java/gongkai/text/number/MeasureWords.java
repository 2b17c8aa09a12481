package gongkai.text.number;

import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.word.UnitWords;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The measure words that reports count with.
 *
 * <p>A closed table, since a number without one of these is a date, an ordinal, a document number
 * or part of a name far more often than a count. Left out on purpose: 年 月 日 号 时 点 岁 (dates and
 * ages), 级 届 等 (ranks), 周年, 大 and 佳 (十大, 十佳 are names).
 */
public final class MeasureWords {
  private static final WordList TURN = WordList.of(UnitWords.TURN);

  private static final WordList DISCRETE = WordList.of(UnitWords.DISCRETE);

  /** Words that merely begin with a measure word; after a number or a mask they are no unit. */
  private static final WordList OTHER_WORDS = WordList.of(UnitWords.OTHER_WORD);

  /** Longer words in which the measure word stands alone after all: 3项目标, 2支队伍. */
  private static final WordList STILL_MEASURES = WordList.of(UnitWords.STILL_MEASURE);

  /** Words of which only the first sign is the measure word: 1200个点位 is no change by points. */
  private static final WordList FIRST_ONLY = WordList.of(UnitWords.FIRST_ONLY);

  /** After a mask, which hides a name as often as a number, these too are read as one word. */
  private static final WordList OTHER_WORDS_AFTER_MASK =
      WordList.of(UnitWords.OTHER_WORD_BEHIND_MASK);

  private static final WordList STILL_MEASURES_AFTER_MASK =
      WordList.of(UnitWords.STILL_MEASURE_BEHIND_MASK);

  /** Parts of an office or body as often as units: **部, **处, **所 without more hide a name. */
  private static final WordList OFFICES = WordList.of(UnitWords.OFFICE);

  /** 次 behind a measure word counts turns (560条次, 326辆次), unless it begins a word: 2条次干道. */
  private static final WordList NO_TURNS = WordList.of(UnitWords.NO_TURN);

  static final Map<String, MeasureKind> KINDS = kinds();
  private static final WordList ALL = WordList.of(KINDS.keySet());

  private MeasureWords() {}

  /** The unit that stands after a number at {@code index}, if one does. */
  public static Optional<Measure> at(String text, int index) {
    int length = FIRST_ONLY.startsAt(text, index) ? 1 : ALL.lengthAt(text, index);
    if (length == 0 || isOtherWord(text, index, length, OTHER_WORDS, STILL_MEASURES)) {
      return Optional.empty();
    }
    int end = index + length;
    boolean turns = length == 1 && turnsAt(text, end);
    int all = alsoIn(text, turns ? end + 1 : end);
    boolean allTurn = all > end + 1 && turnsAt(text, all);
    MeasureKind kind = turns || allTurn ? MeasureKind.EVENT : KINDS.get(text.substring(index, end));
    int last = allTurn ? all + 1 : all;
    return Optional.of(new Measure(text.substring(index, last), kind, last));
  }

  private static boolean turnsAt(String text, int index) {
    return TURN.startsAt(text, index) && !NO_TURNS.startsAt(text, index);
  }

  /** 51.37万册（件）, 5.2万辆（架、艘）次: what is counted is one or the other, and all are the unit. */
  private static int alsoIn(String text, int end) {
    if (end >= text.length() || "（(".indexOf(text.charAt(end)) < 0) {
      return end;
    }
    int i = end;
    do {
      int measure = ALL.lengthAt(text, i + 1);
      if (measure == 0) {
        return end;
      }
      i += 1 + measure;
    } while (i < text.length() && "、/／".indexOf(text.charAt(i)) >= 0);
    return i < text.length() && "）)".indexOf(text.charAt(i)) >= 0 ? i + 1 : end;
  }

  /** The unit that stands after a mask, if the mask then hides a number and not a name. */
  public static Optional<Measure> afterMask(String text, int index) {
    return at(text, index)
        .filter(
            m ->
                !isOtherWord(
                    text,
                    index,
                    m.end() - index,
                    OTHER_WORDS_AFTER_MASK,
                    STILL_MEASURES_AFTER_MASK));
  }

  static boolean isDiscrete(String unit) {
    return DISCRETE.isAll(unit);
  }

  /** Whether the unit may as well be the end of an office's name. */
  public static boolean mayEndName(String unit) {
    return OFFICES.isAll(unit);
  }

  private static Map<String, MeasureKind> kinds() {
    Map<String, MeasureKind> kinds = new HashMap<>();
    for (MeasureKind kind : MeasureKind.values()) {
      UnitWords.valueOf(kind.name()).words().words().forEach(word -> kinds.put(word, kind));
    }
    return Map.copyOf(kinds);
  }

  private static boolean isOtherWord(
      String text, int index, int length, WordList words, WordList exceptions) {
    int word = words.lengthAt(text, index);
    return word > length && exceptions.lengthAt(text, index) <= word;
  }
}
