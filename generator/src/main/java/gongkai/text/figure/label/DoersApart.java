package gongkai.text.figure.label;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.quantity.ReadQuantity;
import gongkai.text.verdict.setting.Candidate;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells those whom something was done by or for apart from what was done: 为167名渔民追回工资412万元 counts
 * 追回工资的渔民 and 渔民追回工资.
 */
final class DoersApart {
  private static final int WORD = 2;

  private static final int LONGEST_OWNER = 6;

  private static final WordList NOT_DOER = WordList.of(QuantityWords.NOT_DOER);

  private DoersApart() {}

  /**
   * The figures of a sentence, each pair of one label told apart.
   *
   * @param figures their places in the sentence, in the same order
   */
  static List<ReadQuantity> of(List<ReadQuantity> read, String sentence, List<Candidate> figures) {
    List<ReadQuantity> apart = new ArrayList<>(read);
    for (int i = 1; i < read.size(); i++) {
      int from = figures.get(i - 1).tail();
      String words = sentence.substring(from, Math.max(from, figures.get(i).lead()));
      boolean both = read.get(i).label().equals(words) && read.get(i - 1).label().endsWith(words);
      int verb = both ? Verbs.LISTED.firstIn(words, 0) : -1;
      if (verb >= WORD && !NOT_DOER.endsAt(words, verb)) {
        apart.set(i - 1, read.get(i - 1).labelled(doers(words, verb)));
      }
    }
    return List.copyOf(apart);
  }

  /** 追回工资的渔民, but 献血船员. */
  private static String doers(String words, int verb) {
    boolean bare = verb + Verbs.LISTED.lengthAt(words, verb) == words.length();
    return words.substring(verb) + (bare ? "" : "的") + words.substring(0, verb);
  }

  /** 录入104家企业的用工信息: 录入用工信息的企业, not the notices, are counted. */
  static Optional<String> owners(String head, String noun) {
    int of = noun.indexOf('的');
    int verb = Verbs.LISTED.lengthBefore(head, head.length());
    boolean owned =
        verb > 0
            && of >= 1
            && of <= LONGEST_OWNER
            && noun.length() - of > WORD
            && noun.indexOf('、') < 0;
    return owned
        ? Optional.of(
            head.substring(head.length() - verb)
                + noun.substring(of + 1)
                + "的"
                + noun.substring(0, of))
        : Optional.empty();
  }
}
