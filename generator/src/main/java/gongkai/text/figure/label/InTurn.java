package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.SharedNames;
import gongkai.text.word.QuantityWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words before numbers in a row that say of whom each is: of 甲、乙两校分别招收 the names 甲 and 乙, and
 * that both took in.
 *
 * @param listed the names as they stand there, without with what they are compared
 * @param names the same one by one, each whole
 * @param told what is said of each, without words that the number says itself
 * @param before the words before 分别
 */
record InTurn(String listed, List<String> names, String told, String before) {
  private static final Pattern NAMES =
      Pattern.compile(
          "^(.{0,60}?)"
              + QuantityWords.RESPECTIVELY.any()
              + "("
              + QuantityWords.COMPARED_AS.any()
              + QuantityWords.EARLIER_TIME.any()
              + "|[^，；。：0-9*]{0,10}?)的?$");

  /** 分别产仔（育雏）: what more the words before a number say. */
  private static final Pattern ASIDE = Pattern.compile("（[^（）0-9]{1,8}）$");

  /** 为退役军人、新型农民培训: before names in a row nothing but for whom. */
  private static final SoughtPattern BEFORE_NAMES =
      SoughtPattern.of("^" + QuantityWords.BEFORE_NAMES.any() + "(?=[^，]{2,12}[、和].)");

  private static final WordList PASSIVE = WordList.of(QuantityWords.PASSIVE);

  /** 及 inside 普及, 涉及, 及格 and 及时 joins nothing. */
  private static final Pattern JOINT =
      Pattern.compile(
          Either.of(
              "、",
              "和",
              QuantityWords.AND_ALSO.any(),
              "(?<!"
                  + QuantityWords.NO_AND_BEFORE.any()
                  + ")及(?!"
                  + QuantityWords.NO_AND_BEHIND.any()
                  + ")"));

  /** With what all of them are compared. */
  static final Pattern CHANGE =
      Pattern.compile(
          Either.of(
              QuantityWords.CHANGE_ALONE.any(),
              QuantityWords.COMPARED_TO.any()
                  + QuantityWords.COMPARED_TIME.any()
                  + QuantityWords.SAME_TIME.any()
                  + "?"
                  + QuantityWords.COMPARED_END.any()
                  + "?"));

  /** 接待人次和营业收入同比分别上升. */
  private static final Pattern COMPARED = Pattern.compile("(?<=.{2})" + CHANGE.pattern() + "$");

  /** 家政、电商、面点三个班型, 甲、乙两项的合格率: what the names are names of, and what is told of them. */
  private static final Pattern ALL_OF_THEM =
      Pattern.compile(
          "(?<=.[、和][^、]{2,8})[两三四五六七八九]"
              + QuantityWords.KIND_COUNTER.any()
              + "[\\p{IsHan}]{1,4}?(?:的([\\p{IsHan}]{2,6}))?$");

  /** 分别实现收入: a verb that says no more than the figure does. */
  private static final WordList LIGHT = WordList.of(QuantityWords.LIGHT_DEED);

  private static final Pattern LINK = Pattern.compile(QuantityWords.LINK.any() + "+$");

  /** 分别降至每平方米: that it came to so much. */
  private static final Pattern CAME_TO =
      Pattern.compile("^" + QuantityWords.TRAIL_CHANGE.any() + "[到至为]");

  /** What the words before a number say; empty if they have no 分别. */
  static Optional<InTurn> of(String words) {
    Matcher matcher = NAMES.matcher(ASIDE.matcher(words).replaceFirst(""));
    return matcher.matches()
        ? Optional.of(of(matcher.group(1).strip(), told(matcher.group(2))))
        : Optional.empty();
  }

  private static InTurn of(String before, String told) {
    boolean passive = PASSIVE.startsAt(before, 0);
    String words = Headword.of(BEFORE_NAMES.replacedFirst(before, "")).replace("》《", "》、《");
    Matcher all = ALL_OF_THEM.matcher(words);
    boolean counted = all.find();
    String ofAll = counted && all.group(1) != null ? all.group(1) : "";
    String head = counted ? words.substring(0, all.start()) : words;
    Matcher compared = COMPARED.matcher(head);
    String than = compared.find() ? compared.group() : "";
    String listed = head.substring(0, head.length() - than.length());
    String deed = passive ? deedBehind(listed) : "";
    String plain = listed.substring(0, listed.length() - deed.length());
    List<String> row = Arrays.asList(JOINT.split(plain, -1));
    List<String> names = counted ? row : SharedNames.whole(row);
    return new InTurn(listed, names, ofAll + deed + than + told, before);
  }

  /** 被省报、市报采用稿件: what was done with all of them. */
  private static String deedBehind(String listed) {
    int from = Math.max(listed.lastIndexOf('、'), listed.lastIndexOf('和')) + 1 + 2;
    for (int at = from; at < listed.length(); at++) {
      if (Verbs.TAKING_UP.startsAt(listed, at) || Verbs.LISTED.lengthAt(listed, at) > 1) {
        return listed.substring(at);
      }
    }
    return "";
  }

  private static String told(String behind) {
    String told = CAME_TO.matcher(LINK.matcher(behind).replaceFirst("")).replaceFirst("");
    int says = Math.max(Verbs.GENERAL.lengthAt(told, 0), LIGHT.lengthAt(told, 0));
    return ChangeLabel.isHeldTo(told) ? told : told.substring(says);
  }
}
