package gongkai.privacy.help;

import gongkai.privacy.number.PlateFinder;
import gongkai.privacy.place.AddressFinder;
import java.util.regex.Pattern;

/**
 * Words and signs without which a rule finds nothing.
 *
 * <p>A clue's pattern is one that the rule itself looks for first, or a beginning of it; so a line
 * without the clue needs no look by that rule. {@link LineClues} says which rules need which.
 *
 * <p>No pattern may look behind for something that must be there, nor ask for the beginning of the
 * line: {@link ClueTable} tries them on a few characters, which have nothing before them. None
 * matches the empty text.
 */
enum Clue {
  AT_SIGN(Pattern.compile("@")),
  /** Seven digits, grouped as {@code DigitRun} groups them: no personal number has fewer. */
  DIGITS(
      Pattern.compile(
          "\\d(?:\\)?[ -]?\\d){6}|1[3-9]\\d(?: {0,2}[-./·・•] {0,2}| {2,3})\\d{4}[-./·・• ]")),
  PLATE(PlateFinder.PLATE),

  ADDRESS_PART(AddressFinder.PARTS),
  HOUSE(AddressFinder.HOUSE),
  LIVES_THERE(AddressFinder.LIVES_THERE),
  HAMLET(AddressFinder.HAMLET),
  GROUPED_NUMBER(AddressFinder.GROUPED_NUMBER),

  ILLNESS(Illness.TOLD),
  FALLS_ILL(IllnessFinder.FALLS_ILL),

  LIST_HEAD(ListContext.HEAD),
  HELP(Aid.MENTIONED),
  HONOUR(Aid.HONOURED),
  LEAD(NamesInProse.LEAD),
  IN_NEED(Aid.PERSON_IN_NEED),
  PERSON(Aid.ANY_PERSON),
  GIVEN(Aid.GIVEN_TO_THEM),
  HANDED(Aid.HANDED_TO),
  TOLD(Aid.TOLD_OF_ONE),
  VISITED(Aid.VISITED),
  GIVEN_TO(GivenTo.PREPOSITION),
  FIELD(FormFields.OF_ANYBODY);

  private final Pattern pattern;

  Clue(Pattern pattern) {
    this.pattern = pattern;
  }

  Pattern pattern() {
    return pattern;
  }

  /** Its place in a set that lives as long as the program. */
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }
}
