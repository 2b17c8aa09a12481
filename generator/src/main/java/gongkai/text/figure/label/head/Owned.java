package gongkai.text.figure.label.head;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;

/** Things of which the words say whose they are: that is not what was counted. */
final class Owned {
  private static final WordList SET_OWNERS = WordList.of(QuantityWords.SET_OWNER);

  private Owned() {}

  /** 退回假肢企业送的购物卡 → 退回购物卡; but who takes part (参加竞赛的企业) is known by what he does. */
  static String withoutOwner(String head) {
    int verb = Verbs.LISTED.lengthAt(head, 0);
    int of = head.lastIndexOf('的');
    boolean thing =
        verb > 0
            && of - verb >= 3
            && head.length() - of > 2
            && !SET_OWNERS.endsAt(head, of)
            && !Nouns.PEOPLE.startsAt(head, of + 1);
    return thing ? head.substring(0, verb) + head.substring(of + 1) : head;
  }
}
