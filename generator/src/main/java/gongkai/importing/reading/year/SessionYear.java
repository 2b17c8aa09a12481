package gongkai.importing.reading.year;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.importing.layout.TextPart;
import gongkai.importing.reading.evidence.Proposal;
import gongkai.importing.reading.evidence.ReadText;
import gongkai.importing.word.ReportWords;
import gongkai.importing.word.TitleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a report's headings look back on. 2024年政府工作报告 is given in January 2024, reports on
 * 2023 and plans for 2024: only its headings show which of the two it reports on.
 */
final class SessionYear {
  private static final int LONGEST = 30;

  private static final Pattern YEAR =
      Pattern.compile(YearReader.BEGINS + YearReader.DIGITS + "\\s?年");

  static final SoughtPattern LOOKS_BACK =
      SoughtPattern.of(
          Either.of(ReportWords.LOOKS_BACK.any(), ReportWords.LOOKS_BACK_END.any() + "$"));
  static final SoughtPattern LAST_YEAR = SoughtPattern.of(ReportWords.LAST_YEAR.any());
  static final SoughtPattern AHEAD = SoughtPattern.of(ReportWords.LOOKS_AHEAD.any());

  static final SoughtPattern DONE = SoughtPattern.of(TitleWords.DONE_IN_YEAR.any());

  private SessionYear() {}

  /**
   * The year before that of the session, or the session's own, if a heading says so.
   *
   * @param session the year of the title
   */
  static Optional<Proposal<Integer>> read(ReadText text, int session) {
    for (TextPart heading : headings(text)) {
      String words = heading.text();
      Optional<Integer> named = year(words);
      boolean ahead = AHEAD.in(words) && !LOOKS_BACK.in(words) && !DONE.in(words);
      boolean back = LOOKS_BACK.in(words) && !AHEAD.in(words);
      boolean before = LAST_YEAR.in(words) || named.filter(y -> y == session - 1).isPresent();
      if (back && before) {
        return Optional.of(new Proposal<>(session - 1, words, heading.line()));
      }
      if (back && named.filter(y -> y == session).isPresent()) {
        return Optional.of(new Proposal<>(session, words, heading.line()));
      }
      if (ahead && named.filter(y -> y == session).isPresent()) {
        return Optional.of(new Proposal<>(session - 1, words, heading.line()));
      }
      if (ahead && named.filter(y -> y == session + 1).isPresent()) {
        return Optional.of(new Proposal<>(session, words, heading.line()));
      }
    }
    return Optional.empty();
  }

  /** The one year that headings look back on. */
  static Optional<Proposal<Integer>> headed(ReadText text) {
    List<Proposal<Integer>> found = new ArrayList<>();
    for (TextPart heading : headings(text)) {
      String words = heading.text();
      if (LOOKS_BACK.in(words) && !AHEAD.in(words)) {
        year(words).ifPresent(y -> found.add(new Proposal<>(y, words, heading.line())));
      }
    }
    boolean one = found.stream().map(Proposal::value).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  static List<TextPart> headings(ReadText text) {
    return text.blocks().stream()
        .filter(block -> block.text().length() <= LONGEST && block.text().indexOf('。') < 0)
        .toList();
  }

  /** Of two years a heading looks back on neither. */
  static Optional<Integer> year(String words) {
    Matcher matcher = YEAR.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    Optional<Integer> year = YearReader.number(matcher.group(1));
    return matcher.find() ? Optional.empty() : year;
  }
}
