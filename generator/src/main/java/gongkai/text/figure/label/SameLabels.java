package gongkai.text.figure.label;

import gongkai.han.Han;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.LeftOvers;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells figures of one sentence apart that came to one label and one unit.
 *
 * <p>一季度处置险情12起，二季度处置险情15起: by the words that were left off before them.
 *
 * <p>开展专项检查31次，发现隐患56处；开展夜查12次，发现隐患9处: by what their parts of the sentence are about.
 *
 * <p>Where neither tells them apart both stay as they are.
 */
final class SameLabels {
  private static final int LONGEST = 14;

  /** Signs before a figure within which its part begins: to look farther takes too long. */
  private static final int FAR = 200;

  private static final int WORD = 2;

  /** 全年 needs not be said: a figure without a time is of the year. */
  private static final WordList WHOLE_SPAN = WordList.of(QuantityWords.WHOLE_SPAN);

  private final List<ReadQuantity> read;
  private final String sentence;
  private final List<Candidate> figures;

  /** What labels are about: figures of one label come one behind the other. */
  private final Map<String, String> things = new HashMap<>();

  private SameLabels(List<ReadQuantity> read, String sentence, List<Candidate> figures) {
    this.read = read;
    this.sentence = sentence;
    this.figures = figures;
  }

  /**
   * The figures of a sentence.
   *
   * @param figures their places in it, in the same order
   */
  static List<ReadQuantity> apart(
      List<ReadQuantity> read, String sentence, List<Candidate> figures) {
    SameLabels labels = new SameLabels(read, sentence, figures);
    List<ReadQuantity> apart = new ArrayList<>(read);
    for (int i = 1; i < read.size(); i++) {
      int earlier = labels.same(i);
      if (earlier >= 0) {
        labels.tell(earlier, i, apart);
      }
    }
    return List.copyOf(apart);
  }

  /** The nearest figure before with the same label and unit; -1 if there is none. */
  private int same(int i) {
    for (int k = i - 1; k >= Math.max(0, i - LONGEST); k--) {
      boolean unit = read.get(k).unit().equals(read.get(i).unit());
      if (unit && read.get(k).label().equals(read.get(i).label())) {
        return k;
      }
    }
    return -1;
  }

  private void tell(int one, int other, List<ReadQuantity> apart) {
    String first = words(one);
    String second = words(other);
    if (first.equals(second)) {
      first = inPart(one);
      second = inPart(other);
    }
    String label = read.get(one).label();
    if (!first.equals(second) && !first.equals(label) && !second.equals(label)) {
      apart.set(one, read.get(one).labelled(first));
      apart.set(other, read.get(other).labelled(second));
    }
  }

  /** All the words of its clause before a figure, if the label is their end. */
  private String words(int i) {
    int lead = figures.get(i).lead();
    int start = lead;
    while (start > 0
        && lead - start <= LONGEST
        && Setting.CLAUSE_ENDS.indexOf(sentence.charAt(start - 1)) < 0) {
      start--;
    }
    String label = read.get(i).label();
    String words = sentence.substring(start, lead).strip();
    boolean whole =
        words.length() <= LONGEST
            && words.endsWith(label)
            && words.chars().allMatch(c -> Han.is((char) c));
    boolean ofYear = whole && WHOLE_SPAN.isAll(words.substring(0, words.length() - label.length()));
    return whole && !ofYear ? LeftOvers.without(words) : label;
  }

  private static String thing(String label) {
    return Topic.shortened(Topic.thing(label), WORD);
  }

  /** The label behind the thing that its part of the sentence is about. */
  private String inPart(int i) {
    String label = read.get(i).label();
    int lead = figures.get(i).lead();
    int from = Math.max(0, lead - FAR);
    int start = from + sentence.substring(from, lead).lastIndexOf('；');
    int first = i;
    while (first > 0 && figures.get(first - 1).lead() > start) {
      first--;
    }
    String thing =
        first < i ? things.computeIfAbsent(read.get(first).label(), SameLabels::thing) : "";
    if (Verbs.LISTED.isAll(thing) && !Verbs.GENERAL.startsAt(read.get(first).label(), 0)) {
      return label; // 通报批评3人，处分2人, but 开展夜查12次，发现隐患9处
    }
    String last = label.substring(Math.max(0, label.length() - WORD));
    boolean again = thing.length() > 2 * WORD && thing.endsWith(last);
    String about = again ? thing.substring(0, thing.length() - WORD) : thing;
    return about.length() < WORD || label.contains(about) ? label : Topic.joined(about, label);
  }
}
