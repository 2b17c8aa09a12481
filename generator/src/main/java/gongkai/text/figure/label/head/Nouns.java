package gongkai.text.figure.label.head;

import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;

/** Nouns that most rules of labels ask about. */
public final class Nouns {
  /** 率, which ends the name of a rate. */
  public static final WordList RATE = WordList.of(QuantityWords.RATE);

  /** 人员, 职工, 会员: who takes part in what another number counts. */
  public static final WordList PEOPLE = WordList.of(QuantityWords.TOLD_PEOPLE);

  private Nouns() {}
}
