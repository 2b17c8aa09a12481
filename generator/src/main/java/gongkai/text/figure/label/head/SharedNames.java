package gongkai.text.figure.label.head;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.word.QuantityWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names in a row, each with the words that only the first or the last of them says.
 *
 * <p>高血压、糖尿病患者 are 高血压患者 and 糖尿病患者, 评出一、二等奖 are 评出一等奖 and 评出二等奖.
 *
 * <p>The words of the last are of all only if the grammar says so: they are a head noun or a deed
 * behind names of one length, or names end alike before them, or the other names are one sign. In
 * 教育、医疗、乡村振兴 they belong to the last name alone.
 */
public final class SharedNames {
  private static final int WORD = 2;

  private static final int LONGEST_NAME = 6;

  private static final WordList MEASURED =
      WordList.of(QuantityWords.SIZE_OF.words().with(QuantityWords.RATE.words()));

  private static final WordList NOUN =
      WordList.of(
          QuantityWords.SHARED_NOUN
              .words()
              .with(QuantityWords.PLAIN_THING.words())
              .with(QuantityWords.PLAIN_OBJECT.words())
              .with(QuantityWords.TOLD_PEOPLE.words()));

  private static final WordList ACCOUNT = WordList.of(QuantityWords.ACCOUNT_WORD);

  private static final WordList TIMES = WordList.of(QuantityWords.TIMES_END);

  /** 咨询、投诉类: what sort each of them is. */
  private static final WordList SORT = WordList.of(QuantityWords.NAME_SORT);

  private final List<String> names;
  private final String last;

  private SharedNames(List<String> names) {
    this.names = names;
    this.last = names.get(names.size() - 1);
  }

  /** The names, as many as there are, each whole. */
  public static List<String> whole(List<String> names) {
    if (names.size() < 2) {
      return names;
    }
    String deed = deedOfAll(names);
    List<String> bare = new ArrayList<>(names);
    bare.set(0, names.get(0).substring(deed.length()));
    SharedNames shared = new SharedNames(bare);
    return bare.stream().map(name -> deed + shared.completed(name)).toList();
  }

  /** 评出一、二等奖, 查出高血压、糖尿病患者: the verb before the first name, if no other has its own. */
  private static String deedOfAll(List<String> names) {
    String first = names.get(0);
    int verb = Verbs.deedAt(first, 0);
    boolean own =
        names.stream()
            .skip(1)
            .anyMatch(n -> Verbs.LISTED.startsAt(n, 0) || MEASURED.endsAt(n, n.length()));
    boolean measured =
        MEASURED.endsAt(first, first.length()) || TIMES.endsAt(first, first.length());
    int name = first.length() - verb;
    boolean whole = name >= WORD || (name == 1 && names.get(1).length() == 1); // 种植业
    return own || measured || !whole || verb < WORD ? "" : first.substring(0, verb);
  }

  private String completed(String name) {
    return name.equals(last) ? name : name + behind(name);
  }

  /** What only the last of the names says, and is said of this one too; empty if nothing is. */
  private String behind(String name) {
    int deed = others().allMatch(Verbs.LISTED::isAll) ? Verbs.LISTED.lengthAt(last, 0) : 0;
    if (deed > 0 && last.length() - deed >= WORD) {
      return last.substring(deed); // 批捕、起诉盗采犯罪
    }
    if (others().allMatch(n -> n.length() == 1)) {
      return last.substring(1); // 一、二等奖, 部、省级媒体
    }
    int sort = SORT.lengthBefore(last, last.length());
    if (sort > 0 && others().noneMatch(n -> SORT.endsAt(n, n.length()))) {
      return last.substring(last.length() - sort);
    }
    if (isRate(last) && others().noneMatch(SharedNames::isRate)) {
      int own = name.length();
      return own < last.length() - WORD ? last.substring(own) : "";
    }
    String alike = behindAlike();
    return alike.isEmpty() ? behindOneLength() : alike;
  }

  private static boolean isRate(String name) {
    return Nouns.RATE.endsAt(name, name.length());
  }

  private static boolean isMeasured(String name) {
    return MEASURED.endsAt(name, name.length());
  }

  private Stream<String> others() {
    return names.stream().limit(names.size() - 1L);
  }

  /** 国家级、省级课题: the other names end in one sign, and the last goes on behind it. */
  private String behindAlike() {
    String before = names.get(names.size() - 2);
    char end = before.charAt(before.length() - 1);
    int at = last.indexOf(end);
    boolean parallel = at + 1 == before.length() || SORT.lengthBefore(before, before.length()) == 1;
    boolean alike = others().allMatch(n -> n.charAt(n.length() - 1) == end);
    return alike && parallel && at > 0 ? last.substring(at + 1) : "";
  }

  /** 水稻、油菜、茶叶种植面积: the last name is as long as the one before it. */
  private String behindOneLength() {
    int own = names.get(names.size() - 2).length();
    boolean plain =
        others().allMatch(n -> n.length() <= LONGEST_NAME && !Verbs.LISTED.startsAt(n, 0));
    boolean longer = own >= WORD && last.length() >= own + WORD && !isInWord(own);
    String behind = plain && longer ? last.substring(own) : "";
    int account = ACCOUNT.lengthBefore(behind, behind.length());
    if (account > 0 && last.length() - account > own + 1) {
      return behind.substring(behind.length() - account); // 教育、卫生、社会保障支出
    }
    boolean noun = NOUN.startsAt(behind, 0) || NOUN.endsAt(behind, behind.length());
    boolean deed = Verbs.LISTED.startsAt(behind, 0) || Verbs.TAKING_UP.startsAt(behind, 0);
    return noun || deed || isMeasured(behind) ? behind : "";
  }

  /** 省侨联采用信息: no known word is cut in two. */
  private boolean isInWord(int at) {
    return Verbs.LISTED.lengthAt(last, at - 1) == WORD
        || Verbs.TAKING_UP.lengthAt(last, at - 1) == WORD;
  }
}
