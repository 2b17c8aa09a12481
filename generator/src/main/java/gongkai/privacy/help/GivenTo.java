package gongkai.privacy.help;

import gongkai.han.NamedWords;
import gongkai.privacy.detail.FoldedLine;
import gongkai.privacy.detail.Rule;
import gongkai.privacy.detail.Span;
import gongkai.privacy.name.NameAt;
import gongkai.privacy.name.NameRun;
import gongkai.privacy.name.PersonName;
import gongkai.privacy.place.Places;
import gongkai.privacy.word.AidWords;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds somebody to whom, or for whom, something was done: 为某某某发放救助金, 向某某某送去慰问金. */
final class GivenTo {
  /**
   * And what somebody is called before the name. That a surname follows is asked afterwards: a
   * pattern tries its hundreds of signs one by one.
   */
  static final Pattern PREPOSITION =
      Pattern.compile(
          AidWords.PREPOSITION.anyAtAGlance()
              + "(?:"
              + AidWords.CALLED_STANDING.any()
              + "?"
              + AidWords.CALLED.any()
              + ")?");

  private static final Pattern ALONE = Pattern.compile(AidWords.PREPOSITION.any());

  /** What may stand second, if no name does. */
  private static final BitSet OF_ITS_WORDS =
      NamedWords.of(AidWords.PREPOSITION, AidWords.CALLED_STANDING, AidWords.CALLED).signs();

  /** What is done, right behind the name. */
  private static final Pattern DONE =
      Pattern.compile(
          "^(?:[、和及][㐀-鿿·]{2,4}?){0,5}(?:等[^，。；;]{0,12}?|"
              + AidWords.AND_FAMILY.any()
              + ")?"
              + AidWords.HOW_DONE.any()
              + "?了?"
              + AidWords.DONE.any());

  /** What it was about, in the same sentence. */
  private static final Pattern ABOUT = Pattern.compile(AidWords.ABOUT.any());

  private static final int SENTENCE = 40;

  /** What somebody is called has two signs at least, and stands behind a preposition. */
  private static final int SHORTEST_CALLED = 2;

  private GivenTo() {}

  static void addTo(List<Span> spans, String line, LineClues clues, CluePass pass) {
    // There are a hundred in a text, and most stand before what is no name.
    CluePass.Search preposition =
        pass.all(
            Clue.GIVEN_TO, line, clues, c -> PersonName.mayBegin((char) c) || OF_ITS_WORDS.get(c));
    int read = 0;
    while (preposition.find()) {
      int start = start(line, preposition);
      int end = start < 0 ? start : end(line, start);
      if (end > start) {
        spans.add(new Span(Rule.LISTED_NAME, start, end));
        if (end >= read && NameAt.listGoesOn(line, end)) {
          NameRun run = NameRun.at(line, start);
          run.names().stream().skip(1).forEach(spans::add);
          read = run.end();
        }
      }
    }
  }

  /** Where a surname stands behind it, and behind what somebody is called; else -1. */
  private static int start(String line, CluePass.Search preposition) {
    int end = preposition.end();
    if (end < line.length() && PersonName.mayBegin(line.charAt(end))) {
      return end;
    }
    if (end - preposition.start() <= SHORTEST_CALLED) {
      return -1;
    }
    Matcher alone = ALONE.matcher(line).region(preposition.start(), end);
    boolean called = alone.lookingAt() && alone.end() < end;
    return called && PersonName.mayBegin(line.charAt(alone.end())) ? alone.end() : -1;
  }

  private static int end(String line, int start) {
    for (int length = PersonName.longest(line, start); length >= 2; length--) {
      int end = start + length;
      if (end < line.length()
          && isName(line.substring(start, end))
          && DONE.matcher(FoldedLine.after(line, end, 24)).find()) {
        return isAboutHelp(line, start, end) ? end : start;
      }
    }
    return start;
  }

  private static boolean isName(String text) {
    boolean person = text.length() > 2 ? PersonName.is(text) : PersonName.isCommon(text);
    return person && !Places.isKnown(text);
  }

  private static boolean isAboutHelp(String line, int start, int end) {
    String sentence = FoldedLine.before(line, start, 24) + sentenceFrom(line, end);
    boolean help = Aid.MENTIONED.matcher(sentence).find() || ABOUT.matcher(sentence).find();
    return help && !Aid.HONOURED.matcher(sentence).find();
  }

  private static String sentenceFrom(String line, int place) {
    String rest = FoldedLine.after(line, place, SENTENCE);
    int stop = rest.indexOf('。');
    return stop < 0 ? rest : rest.substring(0, stop);
  }
}
