package gongkai.text.figure.quantity;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.model.Qualifier;
import gongkai.model.Quantity;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.ChineseNumerals;
import gongkai.text.number.Halves;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Masks;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.number.Qualifiers;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import gongkai.text.word.UnitWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds every number and mask of a sentence that has a unit.
 *
 * <p>A mask is read by its follower: a measure word, a percent sign, or 万 and 亿 before a noun make
 * it a hidden number; anything else makes it a hidden name ({@code **局}, {@code 《**法》}).
 */
public final class Candidates {
  private static final WordList MILESTONE = WordList.of(QuantityWords.MILESTONE);

  private static final String BULLETS = "★☆◆◇●■";

  private static final String TIMES = "×xX*＊";

  private static final String YUAN = QuantityWords.YUAN.only();

  private static final int TURN_REACH = 40;

  private static final SoughtPattern IN_TURN =
      SoughtPattern.of(QuantityWords.IN_TURN.any() + "[^，。；]*$");

  private static final WordList COINS = WordList.of(QuantityWords.SMALL_COIN);

  private static final WordList SMALL_TIMES = WordList.of(QuantityWords.SMALL_TIME);

  private static final WordList NOUGHT_WORDS = WordList.of(UnitWords.NOUGHT_WORD);

  private static final WordList LARGER = WordList.of(QuantityWords.HAS_SMALLER);

  private static final WordList SMALL_MEASURES = WordList.of(QuantityWords.SMALL_MEASURE);

  private static final BitSet VERB_END = QuantityWords.VERB_END.signs();

  private static final BitSet NAME_LEAD = QuantityWords.NAME_LEAD.signs();

  private static final WordList PER_CENT = WordList.of(QuantityWords.PER_CENT);

  /** Nouns of money that follow 万 or 亿 at once: 拿出1.2亿资金 means 元. */
  private static final WordList MONEY_NOUNS = WordList.of(QuantityWords.MONEY_NOUN);

  private static final WordList MONEY_WORDS = WordList.of(QuantityWords.MONEY_WORD);

  /** Nouns of people that follow a large number at once: 3.5万职工, 2000余群众. */
  private static final WordList PEOPLE_NOUNS = WordList.of(QuantityWords.PEOPLE_NOUN);

  /** 粉丝数达到3.6万: what is counted stands before the number. */
  private static final SoughtPattern COUNTED =
      SoughtPattern.of(
          QuantityWords.COUNT_NOUN.any()
              + "(?:"
              + QuantityWords.COUNT_VERB.any()
              + ")*[0-9.,零一二三四五六七八九十百千两]+[万亿余多]+$");

  /** All that a candidate may begin with: most signs of a sentence are none of these. */
  private static final BitSet BEGINS = new BitSet();

  static {
    BEGINS.set('-');
    BEGINS.set('0', '9' + 1);
    BEGINS.or(Masks.signs());
    BEGINS.or(ChineseNumerals.beginnings());
    BEGINS.or(PER_CENT.firsts());
  }

  private final String text;
  private final ItemNumbers items;
  private final List<Candidate> found = new ArrayList<>();

  private Candidates(String text, ItemNumbers items) {
    this.text = text;
    this.items = items;
  }

  /** The candidates of a folded sentence, in order. */
  public static List<Candidate> of(String sentence) {
    return of(sentence, ItemNumbers.NONE);
  }

  /**
   * The same.
   *
   * @param items of the text, from the sentence on
   */
  public static List<Candidate> of(String sentence, ItemNumbers items) {
    Candidates candidates = new Candidates(sentence, items);
    int i = 0;
    while (i < sentence.length()) {
      i = BEGINS.get(sentence.charAt(i)) ? candidates.step(i) : i + 1;
    }
    return SharedUnit.completed(sentence, candidates.found);
  }

  private int step(int i) {
    int mask = maskEnd(i);
    if (mask > i && !isBullet(i)) {
      return masked(i, mask);
    }
    if (PER_CENT.startsAt(text, i)) {
      return percent(i);
    }
    boolean dash = text.charAt(i) == '-' && !startsNegative(i);
    Optional<Numeral> numeral = dash ? Optional.empty() : Numerals.at(text, i);
    if (numeral.isEmpty()) {
      return i + 1;
    }
    int end = numeral.get().end();
    int partlyMasked = maskEnd(end);
    if (partlyMasked > end) {
      return masked(i, partlyMasked);
    }
    if (ListNumbers.isSection(text, numeral.get())) {
      return end;
    }
    Optional<Numeral> counted = items.counted(text, numeral.get());
    if (counted.isEmpty()) {
      return end;
    }
    boolean afterListNumber = counted.get().start() > i;
    return !afterListNumber && isGlued(counted.get()) ? end : open(counted.get());
  }

  /** A minus is a sign only after a word: 增长-5.2%, but neither 3-5 nor 3个-5个. */
  private boolean startsNegative(int i) {
    if (i == 0) {
      return false;
    }
    boolean afterQuantity = !found.isEmpty() && found.get(found.size() - 1).tail() == i;
    return Character.isIdeographic(text.charAt(i - 1)) && !afterQuantity;
  }

  /** ★35户 at the beginning: a mark of the item, and no mask of a digit. */
  private boolean isBullet(int i) {
    return i == 0
        && text.length() > 1
        && BULLETS.indexOf(text.charAt(0)) >= 0
        && Numerals.isDigit(text.charAt(1));
  }

  /** The end of a run of masks and of digits that stand among them. */
  private int maskEnd(int start) {
    int end = start;
    while (end < text.length()) {
      int mask = Masks.endAt(text, end);
      if (mask == end) {
        break;
      }
      end = mask;
      while (end < text.length() && Numerals.isDigit(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  private int masked(int start, int maskEnd) {
    int i = maskEnd;
    Qualifier own = Qualifier.EXACT;
    StringBuilder multiplier = new StringBuilder();
    while (i < text.length()) {
      if (Numerals.isMore(text, i)) {
        own = Qualifier.MORE_THAN;
      } else if (Numerals.multiplierAt(text, i) > 0) {
        multiplier.append(text.charAt(i));
      } else {
        break;
      }
      i++;
    }
    int numberEnd = i;
    Optional<Measure> measure =
        MeasureWords.afterMask(text, skipSpace(i))
            .or(() -> nounAfter(numberEnd, multiplier.length() > 0));
    if (measure.isEmpty() || hidesName(start, measure.get())) {
      return maskEnd;
    }
    Measure found = measure.get();
    Measure scaled = new Measure(multiplier + found.unit(), found.kind(), found.end());
    return add(hidden(start, numberEnd, own), scaled);
  }

  private static Numeral hidden(int start, int end, Qualifier qualifier) {
    return new Numeral(start, end, Optional.empty(), qualifier, false, false);
  }

  /** {@code **部实地走访}, 与{@code **所}: an office, unless the text before counts something. */
  private boolean hidesName(int start, Measure measure) {
    if (!MeasureWords.mayEndName(measure.unit())) {
      return false;
    }
    if (start == 0 || !Character.isIdeographic(text.charAt(start - 1))) {
      return true;
    }
    boolean afterPlace = NAME_LEAD.get(text.charAt(start - 1));
    boolean afterVerb = Verbs.LISTED.endsAt(text, start) || VERB_END.get(text.charAt(start - 1));
    int end = measure.end();
    boolean goesOn = end < text.length() && Character.isIdeographic(text.charAt(end));
    return afterPlace || (goesOn && !afterVerb);
  }

  /** 百分之三十, 百分之**. */
  private int percent(int start) {
    int from = start + 3;
    int mask = maskEnd(from);
    if (mask > from) {
      return add(hidden(start, mask, Qualifier.EXACT), percentEndingAt(mask));
    }
    Optional<Numeral> numeral = Numerals.at(text, from).filter(n -> n.value().isPresent());
    return numeral.map(n -> add(n.afterPercent(start), percentEndingAt(n.end()))).orElse(from);
  }

  private static Measure percentEndingAt(int end) {
    return new Measure("%", Measure.MeasureKind.RATE, end);
  }

  private int open(Numeral numeral) {
    int end = numeral.end();
    boolean large = numeral.value().filter(v -> v.compareTo(BigDecimal.TEN) > 0).isPresent();
    Optional<BracketedUnit> bracketed = BracketedUnit.at(text, end);
    if (bracketed.isPresent() && numeral.value().isPresent()) {
      return add(bracketed.get().scaled(numeral), bracketed.get().measure());
    }
    Optional<Measure> measure =
        MeasureWords.at(text, skipSpace(end))
            .or(() -> BloodUnits.at(text, numeral.start(), end))
            .or(() -> nounAfter(end, large && endsLarge(end)));
    boolean counted = numeral.value().isPresent() && measure.isPresent();
    if (counted && NumberCodes.areOfForeignMoney(text, numeral.start(), measure.get())) {
      return measure.get().end();
    }
    if (!counted) {
      return inTurn(numeral);
    }
    if (beginsAWord(numeral, measure.get())) {
      return measure.get().end();
    }
    if (measure.get().kind() == Measure.MeasureKind.MONEY && endsInCoins(measure.get().end())) {
      return measure.get().end();
    }
    int smaller = endOfSmaller(measure.get());
    if (smaller > 0) {
      return smaller;
    }
    boolean half = Halves.follow(text, measure.get());
    return half
        ? add(Halves.added(numeral), Halves.included(measure.get()))
        : add(numeral, measure.get());
  }

  /** 零件, 零门槛: 零 alone counts only where its clause ends behind it, as in 事故零起. */
  private boolean beginsAWord(Numeral numeral, Measure measure) {
    boolean nought =
        numeral.end() - numeral.start() == 1 && text.charAt(numeral.start()) == HanDigits.NOUGHT;
    return nought && (NOUGHT_WORDS.startsAt(text, numeral.start()) || !endsItem(measure.end()));
  }

  /** 分别为1.2万、2.3万和3.1万人次: the last number says the unit of all. */
  private int inTurn(Numeral numeral) {
    int end = numeral.end();
    boolean listed = numeral.value().isPresent() && IN_TURN.in(leadOf(numeral.start()));
    Optional<Measure> shared = listed ? SharedUnit.behind(text, numeral) : Optional.empty();
    return shared.map(m -> add(numeral, new Measure(m.unit(), m.kind(), end))).orElse(end);
  }

  private String leadOf(int start) {
    return text.substring(Math.max(0, start - TURN_REACH), start);
  }

  /** 九百六十二元三角: without what follows it the amount would be another one. */
  private boolean endsInCoins(int end) {
    return Numerals.at(text, end).filter(n -> COINS.startsAt(text, n.end())).isPresent();
  }

  /**
   * 2分05秒, 1小时20分钟, 3公里500米: two numbers that are one, so none of them is read; 0 where none
   * follows.
   */
  private int endOfSmaller(Measure measure) {
    WordList smaller = LARGER.isAll(measure.unit()) ? SMALL_MEASURES : SMALL_TIMES;
    return Numerals.at(text, measure.end())
        .filter(n -> smaller.startsAt(text, n.end()))
        .map(n -> n.end() + smaller.lengthAt(text, n.end()))
        .orElse(0);
  }

  private boolean endsLarge(int end) {
    return Numerals.isMore(text, end - 1) || Numerals.multiplierAt(text, end - 1) > 0;
  }

  /** N95, G104, 4+1, 7×24, 3/4, 1:1, <3, ±5: part of a name, a ratio, a bound or a formula. */
  private boolean isGlued(Numeral numeral) {
    int start = numeral.start();
    if (NumberTails.isTail(text, start) || NumberCodes.makeACode(text, numeral)) {
      return true;
    }
    if (numeral.chinese() || start == 0) {
      return false;
    }
    char before = text.charAt(start - 1);
    boolean letter = isLetter(before) && (start < 2 || !isLetter(text.charAt(start - 2)));
    char after = numeral.end() < text.length() ? text.charAt(numeral.end()) : ' ';
    return letter || "+×÷^/∶．.<＜±".indexOf(before) >= 0 || after == '+';
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  /** The unit that a noun implies where it follows a large number with no measure word between. */
  private Optional<Measure> nounAfter(int end, boolean large) {
    if (!large) {
      return Optional.empty();
    }
    if (MONEY_NOUNS.startsAt(text, end) || (endsClause(end) && tellsOfMoney(end))) {
      return Optional.of(new Measure(YUAN, Measure.MeasureKind.MONEY, end));
    }
    boolean counted = endsClause(end) && COUNTED.in(text.substring(Math.max(0, end - 24), end));
    if (counted || PEOPLE_NOUNS.startsAt(text, end)) {
      return Optional.of(new Measure("", Measure.MeasureKind.PEOPLE, end));
    }
    return Optional.empty();
  }

  private boolean endsItem(int end) {
    return endsClause(end) || text.charAt(end) == '、';
  }

  private boolean endsClause(int end) {
    return end >= text.length() || Setting.CLAUSE_ENDS.indexOf(text.charAt(end)) >= 0;
  }

  /** 直接支持48万，: 元 goes without saying where the words before the number speak of money. */
  private boolean tellsOfMoney(int end) {
    return MONEY_WORDS.occursIn(text.substring(Math.max(0, end - 16), end));
  }

  private int skipSpace(int index) {
    int i = index;
    while (i < text.length() && i < index + 2 && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  /** 3人×6组: what is multiplied by another number is no result. */
  private boolean isFactor(int end) {
    return end + 1 < text.length()
        && TIMES.indexOf(text.charAt(end)) >= 0
        && Numerals.isDigit(text.charAt(end + 1));
  }

  /** Adds a candidate, unless a lone 百 or 万 names no number; gives where to read on. */
  private int add(Numeral numeral, Measure measure) {
    Optional<Qualifiers.Found> before = Qualifiers.before(text, numeral.start(), numeral.bare());
    Optional<Qualifiers.Found> after = Qualifiers.after(text, measure.end());
    boolean exact = numeral.qualifier() == Qualifier.EXACT;
    boolean milestone = MILESTONE.startsAt(text, measure.end());
    boolean lone = numeral.bare() && (milestone || (exact && before.isEmpty()));
    if (lone || isFactor(measure.end())) {
      return measure.end();
    }
    found.add(
        new Candidate(
            before.map(Qualifiers.Found::offset).orElse(numeral.start()),
            numeral.start(),
            measure.end(),
            after.map(Qualifiers.Found::offset).orElse(measure.end()),
            new Quantity(numeral.value(), measure.unit(), Qualifiers.of(numeral, before, after)),
            measure.kind(),
            numeral.chinese(),
            numeral.chinese() && numeral.end() - numeral.start() == 1));
    return Math.max(measure.end(), numeral.end());
  }
}
