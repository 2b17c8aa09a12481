package gongkai.text.figure;

import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;

/** Nouns that most rules of labels ask about. */
final class Nouns {
  /** 率, which ends the name of a rate. */
  static final WordList RATE = WordList.of(QuantityWords.RATE);

  /** 人员, 职工, 会员: who takes part in what another number counts. */
  static final WordList PEOPLE = WordList.of(QuantityWords.TOLD_PEOPLE);

  private Nouns() {}
}
