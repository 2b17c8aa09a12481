package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.figure.label.head.LastWords;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 参加市第七届残运会，得金牌5枚: prizes are told with the contest that they were won in. */
final class Prizes {
  private static final WordList PRIZE = WordList.of(QuantityWords.PRIZE);
  private static final WordList TAKING_PART = WordList.of(QuantityWords.TAKING_PART);
  private static final Pattern LEAD =
      Pattern.compile("^.*" + QuantityWords.CONTEST_LEAD.any() + "(?=.{2})");

  private static final Pattern CONTEST =
      Pattern.compile(
          "(\\p{IsHan}{1,20}"
              + QuantityWords.CONTEST.any()
              + ")(?!\\p{IsHan})|(\\p{IsHan}{1,20}?"
              + QuantityWords.CONTEST.any()
              + ")(?="
              + Either.of(QuantityWords.CONTEST_BEHIND.any(), QuantityWords.PRIZE.any())
              + ")");

  /** 省赛一等奖, but 国赛获银牌 is told without its verb. */
  private static final WordList NAMED = WordList.of(QuantityWords.CONTEST);

  private static final int LONGEST_LABEL = 5;

  private static final int WORDS = 3;

  private Prizes() {}

  /** The label behind its contest; as it is if it is no prize, or no contest stands before it. */
  static String of(String label, Setting setting) {
    int start = Math.min(setting.segmentStart(), setting.candidate().lead());
    String words = setting.sentence().substring(start, setting.candidate().lead());
    if (!PRIZE.occursIn(words)) {
      return label;
    }
    String own = Headword.of(words);
    int prize = PRIZE.lengthBefore(own, own.length());
    boolean named = prize > 0 && NAMED.endsAt(own, own.length() - prize);
    boolean other = own.length() > LONGEST_LABEL && !CONTEST.matcher(own).find();
    if (prize == 0 || named || other) {
      return label;
    }
    String before = setting.wideBefore();
    Matcher contest = CONTEST.matcher(before);
    String name = "";
    while (contest.find()) {
      boolean behind = contest.start() > 0 && Numerals.isDigit(before.charAt(contest.start() - 1));
      if (behind && TAKING_PART.firstIn(contest.group(), 0) < 0) {
        continue; // 5个大项的比赛: how many, and no name
      }
      name = name(contest.group(1) == null ? contest.group(2) : contest.group(1));
    }
    return name.length() < 2 ? label : name + own.substring(own.length() - prize);
  }

  private static String name(String words) {
    String name = LEAD.matcher(words).replaceFirst("");
    int part = TAKING_PART.firstIn(name, 0);
    int verb = part < 0 ? Verbs.LISTED.lengthAt(name, 0) : part + TAKING_PART.lengthAt(name, part);
    return LastWords.of(name.substring(verb), WORDS);
  }
}
