package gongkai.importing.reading.unit;

import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that say whose report it is and nothing else: the unit's name below the title, alone or
 * with who reports (河东区总工会党组书记、主席　张某), and the name as signature at the end.
 */
public final class Byline {
  private static final int OPENING_BLOCKS = 4;
  private static final int CLOSING_BLOCKS = 3;

  /** Characters; a line of text that goes on is no byline and is not looked through. */
  private static final int LONGEST = 200;

  private static final String SIGN = "(?:\\p{IsHan}|[*＊×xX○])";

  /** What may follow the name: posts and a person, a person behind a blank, a date. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "(?:"
              + ReportWords.POST.any()
              + "+[\\s　]*"
              + ("(?:" + SIGN + "(?:[\\s　]?" + SIGN + "){0,3})?|[\\s　]+" + SIGN)
              + "(?:[\\s　]?"
              + SIGN
              + "){1,3})?(?:[\\s　]*[（(]?[0-9〇○零一二三四五六七八九]{4}年[^，。；]{0,8}[）)]?)?");

  /** 述职人：, and brackets around all of the line. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "^(?:"
              + ReportWords.REPORTER_LABEL.any()
              + "\\s*[:：]\\s*|[（(](?=[^（()）]*[）)]$))|(?<=^[（(][^（()）]{1,60})[）)]$");

  /** （盖章）, and the date in the line of the name. */
  private static final Pattern BEHIND_SIGNATURE =
      Pattern.compile(
          "[\\s　]*(?:[（(]"
              + ReportWords.SEAL.any()
              + "[）)])?(?:[\\s　]+[0-9０-９一二〇○零三四五六七八九]{4}[年./-].{3,10})?$");

  private static final Pattern COPIES = Pattern.compile(ReportWords.BELOW_DATE.any());

  private Byline() {}

  /** Whether what stands behind a name makes a byline with it. */
  static boolean isBehindName(String rest) {
    return AFTER_NAME.matcher(rest).matches();
  }

  /** The paragraphs above the title and right below it that can be bylines. */
  static List<TextPart> opening(ReadText text) {
    return text.opening(OPENING_BLOCKS);
  }

  /** The last paragraphs, among which the signature stands. */
  static List<TextPart> closing(ReadText text) {
    int size = text.blocks().size();
    return text.blocks().subList(Math.max(0, size - CLOSING_BLOCKS), size).stream()
        .filter(block -> !(block instanceof TextPart.Heading))
        .toList();
  }

  /**
   * The name in a byline below the title.
   *
   * @param name finds a name at the beginning, as its first group
   */
  static Optional<Proposal<String>> read(ReadText text, Pattern name) {
    for (TextPart block : opening(text)) {
      if (block.text().length() > LONGEST) {
        continue;
      }
      String line = BEFORE_NAME.matcher(Blank.strip(block.text())).replaceAll("");
      Matcher matcher = name.matcher(line);
      if (matcher.find() && isBehindName(line.substring(matcher.end(1)))) {
        return Optional.of(new Proposal<>(matcher.group(1), line, block.line()));
      }
    }
    return Optional.empty();
  }

  /**
   * The name of a body with which a text ends, alone or with a seal or a date behind it: as GB/T
   * 9704-2012 has it, right above the date. Of two that sign neither is taken.
   */
  public static Optional<Proposal<String>> signature(ReadText text) {
    List<Proposal<String>> found = new ArrayList<>();
    List<TextPart> closing = closing(text);
    for (int i = closing.size() - 1; i >= 0; i--) {
      TextPart block = closing.get(i);
      String line = Blank.strip(block.text());
      String name = BEHIND_SIGNATURE.matcher(line).replaceFirst("");
      if (!(block instanceof TextPart.Table) && UnitNameReader.isBody(name)) {
        found.add(new Proposal<>(name, line, block.line()));
      } else if (line.endsWith("。") && line.charAt(0) != '（') {
        break;
      } else if (COPIES.matcher(line).lookingAt()) {
        found.clear(); // those below it get a copy
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
