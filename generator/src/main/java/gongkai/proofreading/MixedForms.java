package gongkai.proofreading;

import gongkai.han.HanDigits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One thing written in two ways in one text: years in Arabic and in Chinese numerals, digits and
 * per-cent signs of full and of half width (GB/T 15835: one form throughout). The rarer form is
 * shown. A wrong zero in a Chinese year (二0二二, 二O二二) is shown in any case.
 */
final class MixedForms {
  /** What is typed for 〇. */
  private static final String ZERO = "0OoＯ０○";

  private static final Pattern ARABIC_YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}年");
  private static final Pattern CHINESE_YEAR =
      Pattern.compile("[一二][〇零九][〇零" + HanDigits.TO_NINE + "]{2}年");
  private static final Pattern WRONG_ZERO =
      Pattern.compile(
          "二["
              + ZERO
              + "]["
              + HanDigits.TO_NINE
              + ZERO
              + "〇]{2}年|二〇["
              + ZERO
              + "]["
              + HanDigits.TO_NINE
              + "]年");
  private static final Pattern HALF_DIGITS = Pattern.compile("[0-9]+");
  private static final Pattern FULL_DIGITS = Pattern.compile("[０-９]+");
  private static final Pattern HALF_PERCENT = Pattern.compile("[0-9]%");
  private static final Pattern FULL_PERCENT = Pattern.compile("[0-9０-９]％");

  /** Marks of half width between Chinese characters; between digits and letters they are right. */
  private static final Pattern HALF_MARK = Pattern.compile("(?<=[㐀-鿿])[,;:?!](?=[㐀-鿿])");

  private static final Pattern FULL_MARK = Pattern.compile("(?<=[㐀-鿿])[，；：？！](?=[㐀-鿿])");

  private MixedForms() {}

  static List<WordingSlip> in(List<String> lines) {
    List<WordingSlip> findings = new ArrayList<>();
    findings.addAll(rarer(lines, ARABIC_YEAR, CHINESE_YEAR));
    findings.addAll(rarer(lines, HALF_DIGITS, FULL_DIGITS));
    findings.addAll(rarer(lines, HALF_PERCENT, FULL_PERCENT));
    findings.addAll(rarer(lines, FULL_MARK, HALF_MARK));
    for (Match zero : matches(lines, WRONG_ZERO)) {
      findings.add(zero.finding(zero.text().replaceAll("[0OoＯ０○]", "〇")));
    }
    return findings;
  }

  /** What matches in a line, counted from 0. */
  private record Match(int line, int start, String text) {
    WordingSlip finding(String otherForm) {
      return WordingSlip.of(WordingRule.MIXED_FORMS, line + 1, start, text, otherForm);
    }
  }

  /** The places of the form that is used less, if both are; of a draw, the second. */
  private static List<WordingSlip> rarer(List<String> lines, Pattern usual, Pattern other) {
    List<Match> usuals = matches(lines, usual);
    List<Match> others = matches(lines, other);
    if (usuals.isEmpty() || others.isEmpty()) {
      return List.of();
    }
    boolean asUsual = usuals.size() >= others.size();
    String example = (asUsual ? usuals : others).get(0).text();
    return (asUsual ? others : usuals).stream().map(match -> match.finding(example)).toList();
  }

  private static List<Match> matches(List<String> lines, Pattern pattern) {
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher matcher = pattern.matcher(lines.get(i));
      while (matcher.find()) {
        matches.add(new Match(i, matcher.start(), matcher.group()));
      }
    }
    return matches;
  }
}
