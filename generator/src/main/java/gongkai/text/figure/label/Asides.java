package gongkai.text.figure.label;

import gongkai.text.verdict.setting.Candidate;
import gongkai.text.verdict.setting.Setting;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Figures said in brackets. What comes behind the bracket is not told of with them: in
 * 受理案件162件（含旧存11件），审结156件 the second deed is done to what was taken in, and not to what was left.
 */
final class Asides {
  private final String sentence;
  private final List<Candidate> figures;

  /** Where the bracket closes in which a figure stands; nowhere before the end for all others. */
  private final int[] closes;

  private final boolean any;

  Asides(String sentence, List<Candidate> figures) {
    this.sentence = sentence;
    this.figures = figures;
    this.closes = new int[figures.size()];
    boolean found = false;
    for (int i = 0; i < closes.length; i++) {
      int lead = figures.get(i).lead();
      int close = bracket(sentence, lead) < 0 ? -1 : sentence.indexOf('）', lead);
      boolean aside = close >= 0 && endsPhrase(close + 1);
      closes[i] = aside ? close : Integer.MAX_VALUE;
      found |= aside;
    }
    this.any = found;
  }

  /** Where the bracket opens in which a place of a sentence stands; -1 if in none. */
  static int bracket(String sentence, int at) {
    int open = sentence.lastIndexOf('（', at);
    return sentence.lastIndexOf('）', at) > open ? -1 : open;
  }

  /** The words after an opening bracket that is still open. */
  static String inBrackets(String before) {
    int open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
    int close = Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'));
    if (close > open && close == before.length() - 1 && open > 0) {
      return before.substring(0, open);
    }
    if (close >= 0 && open < 0) {
      return before.substring(close + 1);
    }
    return open > close ? before.substring(open + 1) : before;
  }

  /** The words before a bracket that closes first; none before one that opens at once. */
  static String upToBracket(String after) {
    int open = after.indexOf('（');
    int close = after.indexOf('）');
    boolean closesFirst = close >= 0 && (open < 0 || close < open);
    if (closesFirst) {
      return after.substring(0, close);
    }
    return open == 0 ? "" : after;
  }

  private boolean endsPhrase(int at) {
    return at < sentence.length()
        && (sentence.charAt(at) == '、' || Setting.CLAUSE_ENDS.indexOf(sentence.charAt(at)) >= 0);
  }

  /** A figure among those that are heard with it. */
  Setting setting(int index, BitSet quoted) {
    if (!any) {
      return new Setting(sentence, figures, quoted, index);
    }
    List<Candidate> all = heard(figures.subList(0, index), index);
    int own = all.size();
    all.addAll(figures.subList(index, figures.size()));
    return new Setting(sentence, all, quoted, own);
  }

  /** Of what stands for the figures before one, that for those which are heard with it. */
  <T> List<T> heard(List<T> before, int index) {
    if (!any) {
      return before;
    }
    int lead = figures.get(index).lead();
    List<T> heard = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (closes[i] > lead) {
        heard.add(before.get(i));
      }
    }
    return heard;
  }
}
