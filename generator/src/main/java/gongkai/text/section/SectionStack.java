package gongkai.text.section;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.WordList;
import gongkai.text.number.ListNumbers;
import gongkai.text.word.SectionWords;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings above a place of a report, and what they say about it. */
final class SectionStack {
  private static final WordList CAUSES = WordList.of(SectionWords.CAUSES);

  /** What a section holds. */
  enum SectionKind {
    WORK,
    SHORTCOMINGS,
    PLANS,
    SHORTCOMINGS_AND_PLANS,
    /** Findings, and what was done about them since. */
    SHORTCOMINGS_MENDED
  }

  /**
   * @param rank the deeper, the greater; an unnumbered heading ranks just above numbered ones of
   *     its level, since 下一步打算 may head 一、 and 二、
   * @param number of the heading; 0 without one
   */
  private record Open(int rank, int number, SectionKind kind) {
    boolean precedes(int other, int next) {
      return rank == other && number == next - 1;
    }
  }

  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

  /** 破解难题, 补齐短板: work on what is wanting. */
  private static final SoughtPattern MENDING = SoughtPattern.of(SectionWords.MENDING.any());

  private static final SoughtPattern MENDED =
      SoughtPattern.of(
          SectionWords.MENDED_WORD.any() + "[^，。]{0,4}" + SectionWords.MENDED_HOW.any());

  /** 存在的问题及整改情况 names both; 问题整改情况 names only what was done. */
  private static final SoughtPattern AND_MENDED =
      SoughtPattern.of(
          SectionWords.AMISS.any()
              + "(?:"
              + SectionWords.AND.any()
              + "|、)[^，。]{0,4}"
              + SectionWords.MENDED_AS_WELL.any());

  /** A heading that looks back as well says nothing of each sentence under it. */
  private static final SoughtPattern LOOKS_BACK =
      SoughtPattern.of(
          Either.of(
              SectionWords.ACCOUNT.any(),
              SectionWords.ACCOUNT_OF.any() + SectionWords.ACCOUNT_HOW.any()));

  /** What such a heading stands over states neither deeds nor plans, wherever it stands. */
  private static final SoughtPattern REASONS = SoughtPattern.of(SectionWords.REASONS.any());

  /** Words that name no shortcomings by themselves, but do beside those that name plans. */
  private static final SoughtPattern SELF_VIEW = SoughtPattern.of(SectionWords.SELF_VIEW.any());

  private static final Pattern SHORTCOMINGS = Pattern.compile(SectionWords.SHORTCOMING.any());

  private final int year;
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean plansFirst;

  SectionStack(int year) {
    this.year = year;
  }

  SectionKind kind() {
    return open.isEmpty() ? SectionKind.WORK : open.peek().kind();
  }

  /** What a section of this kind begins with. */
  Passages.Part start() {
    return switch (kind()) {
      case WORK -> Passages.Part.WORK;
      case PLANS -> Passages.Part.PLANS;
      case SHORTCOMINGS, SHORTCOMINGS_MENDED -> Passages.Part.SHORTCOMINGS;
      case SHORTCOMINGS_AND_PLANS -> plansFirst ? Passages.Part.PLANS : Passages.Part.SHORTCOMINGS;
    };
  }

  /** Goes on to a heading, with its number. */
  void heading(int level, String text) {
    int rank = rank(level, text);
    int number = RunInHeading.numberOf(text);
    if (continuesList(rank, number)) {
      while (!open.peek().precedes(rank, number)) {
        open.pop();
      }
      open.pop();
    } else {
      close(rank, number);
    }
    open.push(new Open(rank, number, kindOf(text, kind())));
  }

  private boolean continuesList(int rank, int number) {
    return number > 1 && open.stream().anyMatch(o -> o.precedes(rank, number));
  }

  /** 一、 under 四、 begins a list of its own; any other heading closes those not above it. */
  private void close(int rank, int number) {
    while (!open.isEmpty()
        && (open.peek().rank() > rank || (open.peek().rank() == rank && number != 1))) {
      open.pop();
    }
    boolean above = number > 1 && !open.isEmpty() && open.peek().rank() == rank - 1;
    if (above && open.peek().number() == 0) {
      open.pop(); // 四、 after an unnumbered heading goes on from 三、, which stood above it
    }
  }

  private static int rank(int level, String text) {
    if (RunInHeading.isPart(text)) {
      return 0;
    }
    int numbered = RunInHeading.levelOf(text);
    if (numbered > 0) {
      return 2 * numbered;
    }
    return ListNumbers.end(text) > 0 ? 2 * Math.max(3, level) : 2 * level - 1;
  }

  private SectionKind kindOf(String heading, SectionKind parent) {
    if (PlanAnswers.isHeading(heading)) {
      return SectionKind.WORK;
    }
    boolean plans = namesPlans(heading);
    if (!plans && MENDED.in(heading) && AND_MENDED.in(heading)) {
      return parent == SectionKind.PLANS ? SectionKind.PLANS : SectionKind.SHORTCOMINGS_MENDED;
    }
    boolean shortcomings = namesShortcomings(heading) || (plans && SELF_VIEW.in(heading));
    if (!plans && REASONS.in(heading)) {
      return parent == SectionKind.WORK ? SectionKind.WORK : SectionKind.SHORTCOMINGS;
    }
    if (plans && shortcomings) {
      String first = heading.substring(0, heading.length() / 2 + 1);
      plansFirst = !SHORTCOMINGS.matcher(first).find() && !SELF_VIEW.in(first);
      return SectionKind.SHORTCOMINGS_AND_PLANS;
    }
    if (plans) {
      return LOOKS_BACK.in(heading) ? SectionKind.WORK : SectionKind.PLANS;
    }
    if (shortcomings) {
      return parent == SectionKind.PLANS ? SectionKind.PLANS : SectionKind.SHORTCOMINGS;
    }
    return parent;
  }

  private boolean namesPlans(String heading) {
    Matcher later = YEAR.matcher(heading);
    boolean ahead = false;
    while (later.find()) {
      ahead |= Integer.parseInt(later.group(1)) > year;
    }
    return ahead || SectionTopic.PLANS.isNamedBy(heading);
  }

  private static boolean namesShortcomings(String heading) {
    boolean named = SectionTopic.SHORTCOMINGS.isNamedBy(heading) || CAUSES.occursIn(heading);
    return named && !MENDING.in(heading) && !MENDED.in(heading);
  }
}
