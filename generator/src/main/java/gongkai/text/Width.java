package gongkai.text;

import gongkai.text.word.QuantityWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Full-width forms of digits and letters, read as their ASCII twins.
 *
 * <p>Each character maps to one character, so an offset in the folded text is an offset in the text
 * itself. Punctuation is left alone: a full-width comma separates clauses, an ASCII one separates
 * thousands, and to fold them would lose that. Only where it stands between digits that are grouped
 * as thousands (1，230万元), the full-width comma separates thousands too.
 */
public final class Width {
  private static final int OFFSET = 0xFEE0;

  private static final char SMALL_ASTERISK = '﹡';

  /** Digits with commas between them, up to a decimal point. */
  private static final Pattern GROUPS =
      Pattern.compile("(?<![0-9０-９.．A-Za-z])(?<![0-9０-９][,，])[0-9０-９]++(?:[,，][0-9０-９]++)++");

  private static final Pattern THOUSANDS = Pattern.compile("[0-9０-９]{1,3}(?:[,，][0-9０-９]{3})+");

  /** 分别为120，135，142人: numbers of a list, not groups of one number. */
  private static final Pattern LISTS =
      Pattern.compile(QuantityWords.IN_TURN.any() + "[^，。；]{0,12}$");

  private Width() {}

  public static String fold(String text) {
    char[] folded = text.toCharArray();
    boolean grouped = false;
    boolean same = true;
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = fold(c);
      same &= folded[i] == c;
      grouped |= c == '，' && i > 0 && folded[i - 1] >= '0' && folded[i - 1] <= '9';
    }
    if (grouped) {
      foldCommas(text, folded);
    }
    return same && !grouped ? text : new String(folded);
  }

  private static void foldCommas(String text, char[] folded) {
    Matcher groups = GROUPS.matcher(text);
    while (groups.find()) {
      String before = text.substring(Math.max(0, groups.start() - 20), groups.start());
      if (THOUSANDS.matcher(groups.group()).matches() && !LISTS.matcher(before).find()) {
        for (int i = groups.start(); i < groups.end(); i++) {
          folded[i] = folded[i] == '，' ? ',' : folded[i];
        }
      }
    }
  }

  /** One character, whatever stands around it. */
  public static char fold(char c) {
    boolean chinese = (c > '\u3000' && c <= '\u9FFF') || c == '，';
    if (chinese) {
      return c;
    }
    boolean alphanumeric =
        (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    if (alphanumeric || c == '．' || c == '％' || c == '＊' || c == '＋' || c == '／' || c == '＿') {
      return (char) (c - OFFSET);
    }
    if (c == SMALL_ASTERISK) {
      return '*';
    }
    if (c == '\u3000' || c == '\u00A0' || c == '\u202F' || (c >= '\u2002' && c <= '\u200A')) {
      return ' ';
    }
    return c;
  }
}
