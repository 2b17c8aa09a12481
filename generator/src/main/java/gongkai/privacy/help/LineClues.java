package gongkai.privacy.help;

/**
 * Which clues a line holds, and so which rules can find something in it. Each answer is derived
 * from its rule: where it is no, the rule finds nothing.
 *
 * @param bits those of the clues
 * @param isAboutHelp whether the line speaks of help, and not of honours
 * @param openings where clues may begin
 */
public record LineClues(int bits, boolean isAboutHelp, Openings openings) {
  /** The clues that a pass found. */
  static LineClues of(int bits, Openings openings) {
    boolean help = (bits & Clue.HELP.bit()) != 0 && (bits & Clue.HONOUR.bit()) == 0;
    return new LineClues(bits, help, openings);
  }

  /** What lets every rule look. */
  static LineClues all(boolean isAboutHelp) {
    return new LineClues(-1, isAboutHelp, Openings.NONE);
  }

  boolean has(Clue clue) {
    return (bits & clue.bit()) != 0;
  }

  public boolean mayHoldEmail() {
    return has(Clue.AT_SIGN);
  }

  public boolean mayHoldNumber() {
    return has(Clue.DIGITS);
  }

  public boolean mayHoldPlate() {
    return has(Clue.PLATE);
  }

  /** A part that is no house (组, 户, 层 …) and a hamlet make a dwelling only where somebody lives. */
  public boolean mayHoldAddress() {
    boolean home = has(Clue.LIVES_THERE) && (has(Clue.ADDRESS_PART) || has(Clue.HAMLET));
    return home || has(Clue.HOUSE) || has(Clue.GROUPED_NUMBER);
  }

  public boolean mayHoldIllness() {
    return has(Clue.ILLNESS) || has(Clue.FALLS_ILL);
  }

  /**
   * Whether a text of this line alone may hold anything; a line with cells of a row always may.
   * Most labels and titles have a clue or another, and no two that make a rule look.
   */
  public boolean mayHoldAlone() {
    boolean detail = mayHoldEmail() || mayHoldNumber() || mayHoldPlate() || mayHoldAddress();
    return detail || mayHoldIllness() || mayHoldField() || mayNameSomebodyHelped();
  }

  boolean mayAnnounceList() {
    return isAboutHelp && has(Clue.LIST_HEAD);
  }

  boolean mayHoldField() {
    return has(Clue.FIELD);
  }

  boolean mayHoldList() {
    return has(Clue.LEAD) && has(Clue.HELP);
  }

  boolean mayTellOfGifts() {
    return has(Clue.GIVEN) && (has(Clue.PERSON) || has(Clue.HANDED));
  }

  boolean mayNameSomebodyHelped() {
    boolean somebody =
        has(Clue.IN_NEED) || has(Clue.TOLD) || has(Clue.VISITED) || has(Clue.GIVEN_TO);
    return somebody || mayHoldList() || mayTellOfGifts();
  }
}
