package gongkai.text.figure.quantity;

import gongkai.han.SoughtPattern;
import gongkai.text.Width;
import gongkai.text.number.ListNumbers;
import gongkai.text.number.Numeral;
import gongkai.text.number.Numerals;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Numbers of list items that run into a count: 1.35家企业建会；2.286户职工受访. Of things that cannot be
 * parted the point ends the number of the item. Of what can be (3.5万元), nobody can say where one of
 * several items stands, and such a number is left open.
 */
public final class ItemNumbers {
  /** Of a text, or a part of it, without items. */
  public static final ItemNumbers NONE = new ItemNumbers(new BitSet(), 0);

  /** What a sentence may end with. */
  private static final String SENTENCE_ENDS = "。！？!?…";

  private static final int LONGEST = 2;

  /** Behind such words a thing may well come in parts: 户均2.12人, 每百户1.35台. */
  private static final SoughtPattern IN_PARTS =
      SoughtPattern.of(QuantityWords.IN_PARTS.any() + "[^。；]*$");

  private static final int FAR = 30;

  /** An item's number: its place, itself and the line it is on; where it begins that, too. */
  private record Item(int start, int number, int line, boolean first) {
    boolean isBeside(Item other) {
      boolean near = line == other.line || (first && other.first);
      return near && number + 1 == other.number;
    }
  }

  private final BitSet runs;
  private final int base;

  private ItemNumbers(BitSet runs, int base) {
    this.runs = runs;
    this.base = base;
  }

  /** The items of a text, a line for each paragraph; cells of tables have none. */
  public static ItemNumbers of(String text) {
    List<Item> items = items(Width.fold(text));
    BitSet runs = new BitSet();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < Math.min(items.size(), i + FAR); j++) {
        if (items.get(i).isBeside(items.get(j))) {
          runs.set(items.get(i).start);
          runs.set(items.get(j).start);
          break;
        }
      }
    }
    return runs.isEmpty() ? NONE : new ItemNumbers(runs, 0);
  }

  private static List<Item> items(String text) {
    List<Item> items = new ArrayList<>();
    int line = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        begin = i + 1;
      } else if (c == '.') {
        int start = i;
        while (start > begin && i - start <= LONGEST && Numerals.isDigit(text.charAt(start - 1))) {
          start--;
        }
        boolean goesOn = i + 1 < text.length() && text.charAt(i + 1) != '.';
        if (goesOn && start < i && i - start <= LONGEST && ListNumbers.mayBegin(text, start)) {
          int number = Integer.parseInt(text.substring(start, i));
          items.add(new Item(start, number, line, isFirst(text, begin, start)));
        }
      }
    }
    return items;
  }

  private static boolean isFirst(String text, int begin, int start) {
    return start - begin < FAR && text.substring(begin, start).isBlank();
  }

  /** The same, its places counted from another one on. */
  public ItemNumbers from(int start) {
    return this == NONE ? NONE : new ItemNumbers(runs, base + start);
  }

  /**
   * The numeral that counts, where the number of an item may run into it; the same if none does.
   *
   * @param text folded
   * @return empty if it can be read in two ways
   */
  public Optional<Numeral> counted(String text, Numeral numeral) {
    int start = numeral.start();
    int point = text.substring(start, numeral.end()).indexOf('.');
    if (point < 1 || point > LONGEST || numeral.value().isEmpty()) {
      return Optional.of(numeral);
    }
    boolean inRun = runs.get(base + start) && ListNumbers.mayBegin(text, start);
    if (!ListNumbers.isOfThings(text, numeral)) {
      return inRun ? Optional.empty() : Optional.of(numeral);
    }
    if (text.charAt(start) == '0') {
      return Optional.of(numeral); // no item has this number
    }
    if (inRun || beginsSentence(text, start)) {
      return ListNumbers.count(text, numeral);
    }
    boolean inParts = IN_PARTS.in(text.substring(Math.max(0, start - FAR), start));
    return inParts ? Optional.of(numeral) : Optional.empty();
  }

  private static boolean beginsSentence(String text, int start) {
    int before = start;
    while (before > 0 && text.charAt(before - 1) == ' ') {
      before--;
    }
    return before == 0 || SENTENCE_ENDS.indexOf(text.charAt(before - 1)) >= 0;
  }
}
