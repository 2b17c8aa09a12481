package gongkai.privacy.name;

import gongkai.han.Either;
import gongkai.han.Han;
import gongkai.han.HanDigits;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.ListWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with 、 or the like between them, and those of them that can be names.
 *
 * @param names in order
 * @param words how many there are
 * @param beginsWithName whether the first word is one, or somebody whose name is hidden
 * @param end where the run ends in the line
 */
public record NameRun(List<Span> names, int words, boolean beginsWithName, int end) {
  private static final String BETWEEN = "、，, 和及;；/\t";

  /** 某某某等5人, 某某某两人. */
  private static final Pattern AND_OTHERS =
      Pattern.compile(
          Either.of(
              ListWords.BEHIND_LAST.any(),
              "[两" + HanDigits.TO_TEN + "]{1,3}" + ListWords.PERSONS_COUNTED.any()));

  /** What a list says of a person between the names. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          Either.of(
              ListWords.ATTRIBUTE.any(),
              "[一二三四五六七八九十]{1,3}" + ListWords.TEAM.any(),
              "[一二三]" + ListWords.HELP_CLASS.any(),
              "[一二三四]" + ListWords.HANDICAP.any()));

  private static final Pattern HELPS =
      Pattern.compile(ListWords.PAIR.any() + "?" + ListWords.HELPS.any());

  private static final Pattern REMARK =
      Pattern.compile(
          "[ "
              + ListWords.EACH.only()
              + "]{0,4}"
              + Either.of("[*×]{1,3}", "\\d[\\d,.]{0,14}" + ListWords.REMARK_UNIT.any() + "{0,3}")
              + "{1,4}");

  /** A longer word is a clause, which ends the list. */
  private static final int LONGEST_WORD = 12;

  /** With its brackets. */
  private static final int LONGEST_REMARK = 21;

  public NameRun {
    names = List.copyOf(names);
  }

  /** Whether these are persons rather than things of which one looks like a name. */
  public boolean isList() {
    boolean surely = names.stream().anyMatch(name -> name.end() - name.start() > 2);
    return beginsWithName && names.size() * 2 >= words && (names.size() > 1 || surely);
  }

  /** Whether the first word can be a name, or is something that a list says of the next one. */
  public static boolean mayBegin(String line, int start) {
    int i = skipBetween(line, start);
    int end = endOfWord(line, i);
    return PartlyMasked.endAt(line, i) > i
        || PartlyMasked.hiddenEnd(line, i) > i
        || nameEnd(line, i, end) > i
        || ATTRIBUTE.matcher(line.substring(i, end)).matches();
  }

  public static NameRun at(String line, int start) {
    return at(line, start, Integer.MAX_VALUE);
  }

  /** The first word, for who asks for no more: a run can be as long as its line. */
  public static NameRun first(String line, int start) {
    return at(line, start, 1);
  }

  private static NameRun at(String line, int start, int most) {
    List<Span> names = new ArrayList<>();
    int words = 0;
    boolean first = false;
    int i = skipBetween(line, start);
    while (i < line.length() && words < most) {
      int masked = PartlyMasked.endAt(line, i);
      if (masked > i && (masked == line.length() || !Han.is(line.charAt(masked)))) {
        names.add(new Span(Rule.MASKED_NAME, i, masked));
        first |= names.size() == 1 && words == 0;
        words++;
        i = skipBetween(line, skipRemarks(line, masked));
        continue;
      }
      int hidden = PartlyMasked.hiddenEnd(line, i);
      if (hidden > i) {
        first |= words == 0;
        i = skipBetween(line, skipRemarks(line, hidden));
        continue;
      }
      int end = endOfWord(line, i);
      int nameEnd = nameEnd(line, i, end);
      if (end > i && ATTRIBUTE.matcher(line.substring(i, end)).matches()) {
        i = skipBetween(line, skipRemarks(line, end));
        continue;
      }
      if (end == i || end - i > LONGEST_WORD) {
        // The last name of a list may have its clause right behind it: 某某某、某某某各发放1000元.
        int last = words > 0 && end > i ? NameAt.end(line, i) : i;
        if (last > i) {
          names.add(new Span(Rule.LISTED_NAME, i, last));
          words++;
        }
        break;
      }
      words++;
      if (nameEnd > i) {
        names.add(new Span(Rule.LISTED_NAME, i, nameEnd));
        first |= words == 1;
      }
      if (nameEnd > i
          && nameEnd < end
          && !AND_OTHERS.matcher(line).region(nameEnd, end).lookingAt()) {
        i = nameEnd;
        break;
      }
      int next = skipBetween(line, skipRemarks(line, Math.max(end, nameEnd)));
      if (next == Math.max(end, nameEnd)) {
        i = next;
        break;
      }
      i = next;
    }
    return new NameRun(names, words, first, i);
  }

  /** Where the name at the beginning of a word ends, or its beginning if it is none. */
  private static int nameEnd(String line, int start, int end) {
    int until = end;
    Matcher rest = AND_OTHERS.matcher(line).region(start, end);
    if (rest.find() && rest.start() > start) {
      until = rest.start();
    }
    String word = line.substring(start, until);
    boolean starred = until < line.length() && "*×".indexOf(line.charAt(until)) >= 0;
    if (!starred && PersonName.is(word)) {
      return until;
    }
    int prefix = NameAt.end(line, start);
    if (!starred && prefix > start && prefix < end && !helps(line, prefix)) {
      return prefix;
    }
    // 潘　阳: names of two characters are often spread to the width of three.
    return word.length() == 1 ? NameAt.spreadEnd(line, start) : start;
  }

  /** 张某某帮扶困难职工, 李某某负责东片: who does this is not the one who gets help. */
  private static boolean helps(String line, int nameEnd) {
    return HELPS.matcher(line).region(nameEnd, line.length()).lookingAt();
  }

  private static int endOfWord(String line, int start) {
    int end = start;
    while (end < line.length()
        && end - start <= LONGEST_WORD
        && BETWEEN.indexOf(line.charAt(end)) < 0
        && (Han.is(line.charAt(end)) || (end > start && PersonName.isDot(line.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static int skipBetween(String line, int start) {
    int i = start;
    while (i < line.length() && BETWEEN.indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** Behind a remark in brackets or an amount: 某某某（本科）, 某某某2000元, 某某某 68岁, 王**. */
  private static int skipRemarks(String line, int start) {
    int i = start;
    if (i < line.length() && line.charAt(i) == '(') {
      int close = FoldedLine.after(line, i, LONGEST_REMARK).indexOf(')');
      i = close >= 0 ? i + close + 1 : i;
    }
    Matcher remark = REMARK.matcher(line).region(i, line.length());
    return remark.lookingAt() ? remark.end() : i;
  }
}
