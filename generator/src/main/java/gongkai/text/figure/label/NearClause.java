package gongkai.text.figure.label;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.WordList;
import gongkai.text.figure.label.head.Headword;
import gongkai.text.number.Measure;
import gongkai.text.number.MeasureWords;
import gongkai.text.number.Numerals;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.QuantityWords;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The clause right before that of a figure, and whether the figure is told of what it speaks of.
 */
final class NearClause {
  private static final WordList NONE = WordList.of(QuantityWords.NONE_TOLD);

  /** 从类别看，经测算，: by what it was found, which is no thing. */
  private static final SoughtPattern ASIDE =
      SoughtPattern.of(
          Either.of(
              "^从[\\p{IsHan}]{2,8}" + QuantityWords.VIEWED.any() + "$",
              "^"
                  + QuantityWords.FOUND_BY.any()
                  + "[\\p{IsHan}]{0,4}"
                  + QuantityWords.FOUND.any()
                  + "$"));

  private static final Pattern EACH = Pattern.compile("^[\\p{IsHan}]{2,}每");

  private static final Pattern COUNTED =
      Pattern.compile("^[0-9]{0,4}[\\p{IsHan}]{2,}?([0-9][0-9.,]*)");

  private static final Set<Measure.MeasureKind> COUNTS =
      Set.of(
          Measure.MeasureKind.PEOPLE,
          Measure.MeasureKind.THING,
          Measure.MeasureKind.GENERAL,
          Measure.MeasureKind.EVENT);

  private static final Pattern NUMBER = Pattern.compile("[0-9]");

  private NearClause() {}

  /** 从类别看: whether a clause says how a thing is looked at or was found, and names none. */
  static boolean isAside(String clause) {
    return ASIDE.in(clause);
  }

  /** 垃圾费每人每年15元，收缴率96%: a rate is told only of a clause that says by what rule. */
  static boolean isStandard(Setting setting) {
    return EACH.matcher(Headword.of(setting.clauseBefore())).find();
  }

  /** 生活垃圾收费每人每年15元, 员额法官39人: what of stands before by what rule and how many. */
  private static boolean tellsOf(String clause) {
    if (EACH.matcher(clause).find()) {
      return true;
    }
    Matcher counted = COUNTED.matcher(clause);
    return counted.find()
        && Numerals.at(clause, counted.start(1))
            .flatMap(number -> MeasureWords.at(clause, number.end()))
            .filter(m -> m.end() == clause.length() && COUNTS.contains(m.kind()))
            .isPresent();
  }

  /** 开展“送清凉”活动，投入: what the clause before speaks of, if no figure stands in it. */
  static String topic(Setting setting) {
    int partStart = setting.partStart();
    int start = setting.clauseBeforeStart();
    boolean figure = setting.hasPrevious() && setting.previous().tail() > start;
    if (figure || start + 1 < partStart) {
      return "";
    }
    String clause = Headword.of(setting.clauseBefore());
    boolean standard = NUMBER.matcher(clause).find() && !tellsOf(clause);
    boolean aside = isAside(setting.clauseBefore());
    boolean none = NONE.occursIn(clause); // 公务接待零支出，年内出差7次
    return Labels.isMatter(clause) && !standard && !aside && !none
        ? ClauseTopic.of(setting.clauseBefore())
        : "";
  }
}
