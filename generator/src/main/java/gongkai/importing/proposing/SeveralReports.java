package gongkai.importing.proposing;

import gongkai.importing.word.ReportWords;
import gongkai.model.text.TextBlock;
import gongkai.text.number.ListNumbers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Several reports in one text, each below a title of its own: of other years, of other persons or
 * bodies. What stands below the title of another is not told of the year reported on by whoever
 * reports; where the year is not known, nobody can say which of them is meant.
 *
 * @param others the blocks that belong to other reports
 * @param titles of these, as they stand in the text
 */
record SeveralReports(BitSet others, List<String> titles) {
  /** No title of a section is longer. */
  private static final int LONGEST = 50;

  /** 2022年述职报告, 篇二：某单位2022年度工作总结; a section has a number before it. */
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:[^，。；：:]{1,8}[：:])?[^，。；：:]{0,24}?(20[0-9]{2})年[^，。；：:]{0,24}"
              + ReportWords.REPORT_END.any()
              + "(?:[（(][^）)]{1,12}[）)])?$");

  static SeveralReports of(List<TextBlock> text, Optional<Integer> year, Optional<String> title) {
    List<Optional<Integer>> years = text.stream().map(SeveralReports::yearOf).toList();
    BitSet begins = new OtherTitles(text, title).begins();
    begins.or(new OtherSpeakers(text, title).begins());
    Set<Integer> named = new HashSet<>();
    years.forEach(of -> of.ifPresent(named::add));
    boolean several = year.isPresent() ? !Set.of(year.get()).containsAll(named) : named.size() > 1;
    BitSet others = new BitSet();
    List<String> titles = new ArrayList<>();
    boolean other = false;
    for (int i = 0; i < text.size(); i++) {
      boolean ofYear = several && years.get(i).isPresent();
      if (begins.get(i) || ofYear) {
        other = begins.get(i) || !years.get(i).equals(year);
        boolean last = i + 1 == text.size() || years.get(i + 1).isPresent();
        if (other && (begins.get(i) || !last)) {
          titles.add(words(text.get(i)));
        }
      }
      others.set(i, other);
    }
    return new SeveralReports(others, List.copyOf(titles));
  }

  private static Optional<Integer> yearOf(TextBlock block) {
    String words = words(block);
    if (words.isEmpty() || words.length() > LONGEST || ListNumbers.end(words) > 0) {
      return Optional.empty();
    }
    Matcher title = TITLE.matcher(words);
    return title.find() ? Optional.of(Integer.valueOf(title.group(1))) : Optional.empty();
  }

  /** What a block says if it can be a title; nothing of a table. */
  static String words(TextBlock block) {
    if (block instanceof TextBlock.Heading heading) {
      return heading.text().strip();
    }
    return block instanceof TextBlock.Paragraph paragraph ? paragraph.text().strip() : "";
  }

  /** What stands for the blocks of a text, with another thing for those of other reports. */
  <T> List<T> without(List<T> blocks, T nothing) {
    if (others.isEmpty()) {
      return blocks;
    }
    List<T> left = new ArrayList<>(blocks);
    others.stream().filter(i -> i < left.size()).forEach(i -> left.set(i, nothing));
    return left;
  }
}
