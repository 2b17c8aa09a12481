package gongkai.document.word;

import gongkai.document.source.sign.ListNumerals;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that a list has reached. */
public final class ListCounter {
  private static final int UNUSED = Integer.MIN_VALUE;

  /** Letters below are what fonts of symbols draw bullets for. */
  private static final int LATIN_END = 0x100;

  private static final Pattern NUMBER = Pattern.compile("%[1-9]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

  private final int[] numbers = new int[9];
  private final int[] starts = new int[9];

  public ListCounter() {
    Arrays.fill(numbers, UNUSED);
    Arrays.fill(starts, UNUSED);
  }

  /** Sets a level back, so that it goes on with a given number. */
  public void restart(int level, int start) {
    if (level < numbers.length) {
      numbers[level] = UNUSED;
      starts[level] = start;
    }
  }

  /** Counts a paragraph of a level, and gives what stands before it. */
  public ListLabel next(int level, List<ListLevel> levels) {
    for (int above = 0; above < level; above++) {
      if (numbers[above] == UNUSED) {
        numbers[above] = start(above, levels);
      }
    }
    numbers[level] = numbers[level] == UNUSED ? start(level, levels) : numbers[level] + 1;
    for (int below = level + 1; below < numbers.length; below++) {
      int restart = levels.get(below).restart().orElse(below);
      if (restart > level) {
        numbers[below] = UNUSED;
      }
    }
    ListLevel shown = levels.get(level);
    String label = label(level, levels);
    if (isBullet(shown, label)) {
      return new ListLabel("", true, level);
    }
    return new ListLabel(label + gap(label, shown.suffix()), false, level);
  }

  /**
   * A bullet is what counts nothing and says nothing: whatever the format is called, {@code *}
   * before a paragraph would be taken for a redaction. Some draw it with a letter of a symbol font.
   */
  private static boolean isBullet(ListLevel shown, String label) {
    if (shown.format().equals("bullet")) {
      return label.codePoints().noneMatch(Character::isIdeographic);
    }
    boolean counts = NUMBER.matcher(shown.text()).find();
    boolean says = WORD.matcher(label).find();
    String sign = label.strip();
    boolean drawn = !counts && sign.length() == 1 && sign.charAt(0) < LATIN_END;
    return !sign.isEmpty() && (!says || drawn);
  }

  private int start(int level, List<ListLevel> levels) {
    return starts[level] == UNUSED ? levels.get(level).start() : starts[level];
  }

  private String label(int level, List<ListLevel> levels) {
    ListLevel shown = levels.get(level);
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < shown.text().length(); i++) {
      char c = shown.text().charAt(i);
      char next = i + 1 < shown.text().length() ? shown.text().charAt(i + 1) : ' ';
      if (c == '%' && next >= '1' && next <= '9') {
        int named = next - '1';
        String format = levels.get(named).format();
        boolean decimal = shown.legal() && !format.equals("none");
        int number = numbers[named] == UNUSED ? start(named, levels) : numbers[named];
        label.append(ListNumerals.write(Math.max(0, number), decimal ? "decimal" : format));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }

  /**
   * A Chinese mark brings its own gap, and headings are known by what follows 、 directly. After
   * {@code 1.} a space must stay, or {@code 1.} before {@code 2023年} would read as 1.2023.
   */
  private static String gap(String label, String suffix) {
    boolean setOff = !suffix.equals("nothing") && !label.isEmpty();
    return setOff && "、）．。：；】》)".indexOf(label.charAt(label.length() - 1)) < 0 ? " " : "";
  }
}
