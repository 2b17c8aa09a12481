package gongkai.privacy.number;

import gongkai.han.Either;
import gongkai.han.ProvinceWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.word.NumberWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds registration numbers of vehicles: province, office, and five or six signs (GA 36). */
public final class PlateFinder {
  public static final Pattern PLATE =
      Pattern.compile(
          Either.of(
              ProvinceWords.PROVINCE.any()
                  + " ?[A-HJ-NP-Z](?: ?[·•.-] ?| )?(?<signs>[A-HJ-NP-Z0-9]{4}(?:"
                  + NumberWords.PLATE_END.any()
                  + "|[A-HJ-NP-Z0-9]{1,2}))(?![A-Za-z0-9])",
              "(?<![㐀-鿿&&[^"
                  + NumberWords.PLATE_BEFORE.firsts()
                  + "]])"
                  + NumberWords.EMBASSY.any()
                  + " ?\\d{3}[·•. -]?\\d{3}(?!\\d)",
              "(?<!\\d)\\d{6}(?!" + NumberWords.NO_EMBASSY.any() + ")" + NumberWords.EMBASSY.any(),
              "WJ[ ·-]?(?:[㐀-鿿]|\\d{2})[ ·-]?\\d{4}[A-Z0-9]"));

  /** 创新A…, 青云A…: here the character is the end of a word. */
  private static final Pattern WORD_BEFORE = Pattern.compile(NumberWords.ENDS_AS_PLATE.any() + "$");

  /** 例如浙A…, 尾号为…: a rule of the road that gives an example. */
  private static final Pattern EXAMPLE_BEFORE =
      Pattern.compile("(?:" + NumberWords.EXAMPLE.any() + "|[A-Z0-9]{4}[号至到-]{1,2})[^，。;]{0,8}$");

  private static final Pattern EXAMPLE_BEHIND =
      Pattern.compile(
          "^[”’\"』]?"
              + NumberWords.PLATE_WORD.any()
              + "?"
              + Either.of(
                  "[)，]?" + NumberWords.LAST_DIGITS.any(),
                  NumberWords.EXAMPLE_BEHIND.any(),
                  "[至到-][㐀-鿿][A-Z]"));

  /** 公告见鲁C…号: the number of a paper. */
  private static final Pattern PAPER_BEFORE =
      Pattern.compile(NumberWords.PAPER.any() + "[^，。;]{0,4}$");

  private static final Pattern PAPER_BEHIND =
      Pattern.compile(
          "^(?!"
              + NumberWords.PLATE_BEHIND.any()
              + ")号(?![㐀-鿿]{0,4}"
              + NumberWords.CAR.any()
              + ")");

  private PlateFinder() {}

  public static List<Span> in(String line) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = PLATE.matcher(line);
    while (matcher.find()) {
      String before = FoldedLine.before(line, matcher.start() + 1, 2);
      boolean word = WORD_BEFORE.matcher(before).find();
      if (hasDigits(matcher) && !word && !isNobodys(line, matcher.start(), matcher.end())) {
        spans.add(new Span(Rule.PLATE, matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /** Whether a number is an example, or no vehicle's. */
  private static boolean isNobodys(String line, int start, int end) {
    String before = FoldedLine.before(line, start, 16);
    String behind = FoldedLine.after(line, end, 12);
    return EXAMPLE_BEFORE.matcher(before).find()
        || EXAMPLE_BEHIND.matcher(behind).find()
        || (PAPER_BEFORE.matcher(before).find() && PAPER_BEHIND.matcher(behind).find());
  }

  /** Embassies and the armed police have forms of their own, in which letters are rare. */
  private static boolean hasDigits(Matcher plate) {
    String signs = plate.group("signs") == null ? plate.group() : plate.group("signs");
    return signs.chars().filter(c -> c >= '0' && c <= '9').count() >= 2;
  }
}
