package gongkai.importing.proposing;

import gongkai.han.SoughtPattern;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.TextBlock;
import gongkai.text.number.ListNumbers;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds where in a text another report of the same year begins: the title comes again and the
 * sections are counted from 一 again, the same title names another person or body, or the title of
 * all says that they were put together (述职报告汇编).
 *
 * <p>An annex is of its report, and all behind it is taken for annexes. A list of titles (目录) has
 * no text below each.
 */
final class OtherTitles {
  private static final int LONGEST = 50;

  /** Blocks below a title in which its first section or an address stands. */
  private static final int NEAR = 6;

  /** Signs of 述职报告: less says nothing of whether two titles are alike. */
  private static final int FEWEST_ALIKE = 4;

  /** 篇二：述职报告, 范文三 述职报告. */
  private static final Pattern PIECE =
      Pattern.compile(
          ReportWords.PIECE_LABEL.any() + "\\s*[0-9一二三四五六七八九十]{1,3}[：:\\s　、.．]+(?=\\S)");

  private static final Pattern TITLE =
      Pattern.compile("[^，。；：:]{0,40}" + ReportWords.REPORT_END.any() + "(?:[（(][^）)]{1,12}[）)])?");

  private static final Pattern BRACKET = Pattern.compile("[（(][^）)]{1,12}[）)]$");
  private static final Pattern BLANKS = Pattern.compile("[\\s　]+");
  private static final SoughtPattern ANNEX =
      SoughtPattern.of("^" + ReportWords.ATTACHMENT.any() + "[0-9一二三四五六七八九十]{0,3}[：:.]?$");
  private static final SoughtPattern FIRST_SECTION = SoughtPattern.of("^(?:一、|[（(]一[）)]|1[.．、])");
  private static final SoughtPattern TELLS = SoughtPattern.of(ReportWords.TELLS.any());
  private static final SoughtPattern COLLECTED =
      SoughtPattern.of(ReportWords.PUT_TOGETHER.any() + "(?:[（(][^）)]{1,12}[）)])?$");

  private final List<TextBlock> text;
  private final String main;
  private final boolean collected;

  OtherTitles(List<TextBlock> text, Optional<String> title) {
    this.text = text;
    this.main = title.map(OtherTitles::dense).orElse("");
    this.collected = COLLECTED.in(main);
  }

  /** The blocks with which other reports begin. */
  BitSet begins() {
    BitSet begins = new BitSet();
    boolean told = false;
    for (int i = 0; i < text.size(); i++) {
      String words = SeveralReports.words(text.get(i));
      if (ANNEX.in(words)) {
        return begins;
      }
      begins.set(i, (told || collected) && isTitle(words) && isOther(words, i) && hasText(i));
      told |= words.indexOf('。') >= 0;
    }
    return begins;
  }

  private static boolean isTitle(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && ListNumbers.end(words) == 0
        && TITLE.matcher(dense(PIECE.matcher(words).replaceFirst(""))).matches();
  }

  private boolean isOther(String words, int at) {
    if (collected || PIECE.matcher(words).lookingAt()) {
      return true;
    }
    String title = dense(words);
    return !main.isEmpty() && (title.equals(main) ? isNewStart(at) : isOfAnother(title));
  }

  /** Whether the sections are counted from the first again, or somebody is addressed. */
  private boolean isNewStart(int at) {
    return text.stream()
        .skip(at + 1L)
        .limit(NEAR)
        .map(SeveralReports::words)
        .anyMatch(words -> FIRST_SECTION.in(words) || words.endsWith("：") || words.endsWith(":"));
  }

  /** 李某2023年度述职报告 below 张某2023年度述职报告: alike from the year on, or from what was done on. */
  private boolean isOfAnother(String title) {
    if (bare(title).equals(bare(main))) {
      return !title.equals(main) && !bare(title).equals(title);
    }
    int alike = 0;
    while (alike < Math.min(title.length(), main.length())
        && title.charAt(title.length() - 1 - alike) == main.charAt(main.length() - 1 - alike)) {
      alike++;
    }
    String end = main.substring(main.length() - alike);
    String mine = main.substring(0, main.length() - alike);
    String theirs = title.substring(0, title.length() - alike);
    boolean whole = main.indexOf('年') < 0 ? TELLS.in(end) : end.indexOf('年') >= 0;
    // 张某述廉报告 in 张某述职述廉报告 is a part of it.
    boolean part = mine.startsWith(theirs) && TELLS.in(mine.substring(theirs.length()));
    return alike >= FEWEST_ALIKE && whole && !part && !mine.isEmpty() && !theirs.isEmpty();
  }

  private static String bare(String title) {
    return BRACKET.matcher(title).replaceFirst("");
  }

  /** Whether sentences follow before the next title. */
  private boolean hasText(int at) {
    for (int i = at + 1; i < Math.min(text.size(), at + 1 + NEAR); i++) {
      String words = SeveralReports.words(text.get(i));
      if (isTitle(words)) {
        return false;
      }
      if (words.indexOf('。') >= 0 || FIRST_SECTION.in(words)) {
        return true;
      }
    }
    return false;
  }

  private static String dense(String words) {
    return BLANKS.matcher(words).replaceAll("");
  }
}
