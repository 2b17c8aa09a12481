package gongkai.text.figure;

import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure;
import gongkai.text.verdict.Setting;
import gongkai.text.word.QuantityWords;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a label stand alone that does not.
 *
 * <p>立案 behind 职工代表提案57件 is 代表提案立案.
 *
 * <p>发现问题 behind 专项督查24次 is 督查发现问题.
 *
 * <p>收租金 behind 门面出租， is 门面出租收租金.
 *
 * <p>Such a label has no thing of its own: it is a deed alone, ends with a thing of which there are
 * too many kinds, or is a share. What it is said of is the thing of the nearest clause before it
 * that has one, within the same part of the sentence, else the heading of the paragraph. Of that
 * thing so much is said as the label itself is long: one word, before a word alone two.
 */
final class FullLabel {
  static final WordList ADVERBS = WordList.of(QuantityWords.DEED_ADVERB);
  private static final WordList WHOLE = WordList.of(QuantityWords.WHOLE_DEED);
  private static final WordList PASSIVE = WordList.of(QuantityWords.PASSIVE);
  static final WordList PEOPLE = WordList.of(QuantityWords.TOLD_PEOPLE);
  private static final WordList MEAN = WordList.of(QuantityWords.MEAN);
  private static final WordList NOUNS = WordList.of(QuantityWords.TOLD_NOUN);
  static final WordList PLAIN_OBJECTS = WordList.of(QuantityWords.PLAIN_OBJECT);

  /** 老旧小区改造方面，6个小区已竣工，惠及居民: what the whole sentence is about. */
  private static final Pattern ASPECT =
      Pattern.compile("^([\\p{IsHan}]{2,10})" + QuantityWords.ASPECT.any() + "，");

  /** Labels of more signs say enough. */
  private static final int LONG = 5;

  private static final int WORD = 2;

  /** Figures back in a sentence that one may still be told of with. */
  private static final int FAR = 20;

  private final Setting setting;
  private final List<ReadQuantity> told;
  private final String heading;

  private FullLabel(Setting setting, List<ReadQuantity> told, String heading) {
    this.setting = setting;
    this.told = told;
    this.heading = heading;
  }

  /**
   * The whole label.
   *
   * @param label what the words beside the number say
   * @param told the figures before it in the sentence, by what their words say
   */
  static String of(String label, Setting setting, List<ReadQuantity> told, String heading) {
    FullLabel full = new FullLabel(setting, told, heading);
    return full.lacks(label) ? full.completed(label) : label;
  }

  private boolean lacks(String label) {
    boolean item = setting.hasPrevious() && setting.sincePrevious().startsWith("、");
    if (item || label.length() > LONG || !label.codePoints().allMatch(Character::isIdeographic)) {
      return false;
    }
    if (Labels.RATE.endsAt(label, label.length())) {
      return label.length() <= 3;
    }
    if (WHOLE.lengthAt(label, 0) == label.length()) {
      return false;
    }
    boolean deed = isDeed(label) && (label.length() <= 3 || ADVERBS.startsAt(label, 0));
    return deed
        || MEAN.startsAt(label, 0)
        || endsPlain(label)
        || NOUNS.lengthAt(label, 0) == label.length();
  }

  /** 立案, 已办结, 评议通过: verbs and how it was done. */
  private static boolean isDeed(String label) {
    int at = PASSIVE.lengthAt(label, 0);
    if (Verbs.GENERAL.startsAt(label, 0) && label.length() > WORD) {
      return false; // 开展演练: what was held
    }
    while (at < label.length()) {
      int word = Math.max(Verbs.LISTED.lengthAt(label, at), ADVERBS.lengthAt(label, at));
      if (word == 0) {
        return false;
      }
      at += word;
    }
    return true;
  }

  /** 发现问题, 到位资金, 挽回损失. */
  private static boolean endsPlain(String label) {
    int noun = PLAIN_OBJECTS.lengthBefore(label, label.length());
    String verb = label.substring(0, label.length() - noun);
    return noun > 0 && verb.length() <= WORD;
  }

  private String completed(String label) {
    String topic = topic(label);
    int said = topic.indexOf(label);
    if (said > 0 && label.length() == WORD) {
      return topic.substring(0, said + WORD); // 公务接待费0.7万元，接待11批次
    }
    if (topic.isEmpty() || said >= 0 || label.contains(topic)) {
      return label;
    }
    int words = label.length() <= WORD ? 2 : 1;
    String word = Topic.shortened(topic, words);
    return label.contains(word) || (MEAN.startsAt(label, 0) && isDeed(word))
        ? label
        : Topic.joined(word, label);
  }

  private String topic(String label) {
    int start = partStart();
    String clause = setting.clauseStart() > start ? clauseBefore(start) : "";
    if (!clause.isEmpty()) {
      return clause;
    }
    for (int i = told.size() - 1; i >= Math.max(0, told.size() - FAR); i--) {
      Setting earlier = setting.neighbour(i - told.size());
      if (earlier.candidate().start() < start) {
        break;
      }
      String thing = Topic.thing(told.get(i).label());
      if (!thing.isEmpty() && !thing.equals(label) && !isDeed(thing) && isFit(thing)) {
        return thing;
      }
    }
    Matcher aspect = ASPECT.matcher(setting.sentence());
    return aspect.find() ? aspect.group(1) : heading;
  }

  /** 发展会员2300人，投入12万元: people are what was counted before, and not what money was spent on. */
  private boolean isFit(String thing) {
    boolean people = setting.candidate().kind() == Measure.MeasureKind.PEOPLE;
    return people || PEOPLE.lengthAt(thing, 0) != thing.length();
  }

  /** Where the part of the sentence begins in which the figure stands. */
  private int partStart() {
    int semicolon = setting.sentence().lastIndexOf('；', setting.candidate().lead());
    return semicolon + 1;
  }

  /** 开展“送清凉”活动，投入: what the clause before speaks of, if no figure stands in it. */
  private String clauseBefore(int partStart) {
    int start = setting.clauseStart() - 1 - setting.clauseBefore().length();
    boolean figure = setting.hasPrevious() && setting.previous().tail() > start;
    if (figure || start + 1 < partStart) {
      return "";
    }
    return Topic.ofClause(setting.clauseBefore());
  }
}
