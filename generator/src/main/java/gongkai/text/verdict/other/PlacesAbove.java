package gongkai.text.verdict.other;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.text.Verbs;
import gongkai.text.WordList;
import gongkai.text.number.Measure.MeasureKind;
import gongkai.text.verdict.setting.ItemLead;
import gongkai.text.verdict.setting.Setting;
import gongkai.text.word.OthersWords;
import gongkai.text.word.VerdictWords;
import java.util.EnumMap;
import java.util.Map;

/**
 * Numbers of the places and bodies above that of the unit: in the report of a town 全县发放5600万元 and
 * 县总工会培训2300人次 are somebody else's, in that of the county's union they are its own.
 */
final class PlacesAbove {
  private static final WordList NOT_THEIRS = WordList.of(VerdictWords.NOT_THEIRS);

  private static final String AVERAGE = VerdictWords.AVERAGE.only();

  private static final WordList GIVEN_US = WordList.of(OthersWords.GIVEN_US);

  /** 县委高度重视，投入35万元: whose money that is, nothing says. */
  private static final WordList CALLS_FOR = WordList.of(OthersWords.CALLS_FOR);

  private static final WordList DONE = WordList.of(OthersWords.THEIRS_DONE);

  private static final WordList GOES_ON = WordList.of(OthersWords.GOES_ON_THEIRS);

  /** Where a clause begins whose subject may be another place. */
  private static final String BEGIN =
      "^"
          + ItemLead.ANY
          + "(?:20[0-9]{2}年"
          + VerdictWords.YEAR_TAIL.any()
          + "?|"
          + OthersWords.AT_A_TIME.any()
          + ")?";

  private static final Map<Territory, PlacesAbove> BY_TERRITORY = new EnumMap<>(Territory.class);

  static {
    for (Territory territory : Territory.values()) {
      if (territory != Territory.UNKNOWN) {
        BY_TERRITORY.put(territory, new PlacesAbove(territory));
      }
    }
  }

  /** Whose place it is, up to the number: 全县共发放. */
  private final SoughtPattern place;

  /** What is said of all of such a place: 全市一网通办率92%, 我省航道里程2.4万公里, 登记全市平均用时3天. */
  private final SoughtPattern extent;

  private final SoughtPattern mean;

  /** The same of a body: 县总工会培训. */
  private final SoughtPattern body;

  /** What shows that the words are of the unit again. */
  private final SoughtPattern own;

  /** 市总工会、区总工会联合走访: one of them is the unit. */
  private final SoughtPattern ownBody;

  /** The head of a row or a column: 全市. */
  private final SoughtPattern begins;

  /** A place of the unit's order or below, by whatever name. */
  private final SoughtPattern named;

  private PlacesAbove(Territory territory) {
    String noWord = "(?!" + OthersWords.NO_SIGN_BEHIND.any() + ")";
    String mark = OthersWords.OWN_MARK.any();
    // 全国12315平台: of the nation, and every office does its own work with it.
    String nation =
        VerdictWords.NATION_PLACE.any()
            + noWord
            + "(?![^，；。：、]{0,10}"
            + OthersWords.SHARED_SYSTEM.any()
            + ")";
    String above =
        territory == Territory.PROVINCE
            ? nation
            : Either.of(nation, mark + territory.signsAbove() + noWord);
    this.place = SoughtPattern.of(BEGIN + above + "([^，；。：]*)$");
    String amounts = VerdictWords.IN_NUMBER.any() + "?$";
    this.extent =
        SoughtPattern.of(BEGIN + above + "[^，；。：0-9]{0,12}" + OthersWords.EXTENT.any() + amounts);
    this.mean =
        SoughtPattern.of(
            "^(?!.*在"
                + above
                + ")[^，；。：0-9]{0,8}?"
                + above
                + "[^，；。：0-9]{0,12}?"
                + VerdictWords.MEAN_OF.any()
                + "[^，；。：0-9]{0,8}$");
    String notOwn = "(?:(?!" + territory.ownSigns() + ")\\p{IsHan})";
    this.body =
        territory == Territory.PROVINCE
            ? SoughtPattern.of("(?!)")
            : SoughtPattern.of(
                BEGIN
                    + Either.of(
                        territory.signsAbove()
                            + noWord
                            + notOwn
                            + "{0,4}"
                            + OthersWords.BODY_ABOVE.any(),
                        "(?!"
                            + OthersWords.TOGETHER.any()
                            + ")"
                            + notOwn
                            + "{2,3}(?<!"
                            + OthersWords.NO_CITY_BEFORE.any()
                            + ")"
                            + territory.signsAbove()
                            + Either.of(
                                OthersWords.BODY_NAMED.any(),
                                notOwn + "{1,4}" + OthersWords.OFFICE_END.any()),
                        VerdictWords.FROM_ABOVE.any() + OthersWords.BODY_ABOVE.any())
                    + "([^，；。：]*)$");
    String ours =
        territory == Territory.PROVINCE
            ? VerdictWords.OWN.any()
            : VerdictWords.OWN.any() + "(?!" + territory.signsAbove() + ")";
    this.own = SoughtPattern.of(Either.of(mark + territory.ownSigns() + noWord, ours));
    this.ownBody =
        SoughtPattern.of(
            territory.ownSigns() + noWord + notOwn + "{0,4}" + OthersWords.BODY_ABOVE.any());
    this.begins = SoughtPattern.of("^" + above);
    this.named = SoughtPattern.of(territory.ownSigns() + noWord);
  }

  /**
   * Whether a number is told of a place or a body above that of the unit.
   *
   * @param goesOn whether the number before it in its sentence is
   */
  static boolean include(Setting setting, boolean goesOn, Territory territory) {
    PlacesAbove above = BY_TERRITORY.get(territory);
    return above != null && above.tell(setting, goesOn);
  }

  /** Whether the head of a row or a column of a table says that it is of a place above. */
  static boolean head(String words, Territory territory) {
    PlacesAbove above = BY_TERRITORY.get(territory);
    return above != null
        && above.begins.in(words)
        && !NOT_THEIRS.occursIn(words.replace(AVERAGE, ""));
  }

  private boolean tell(Setting setting, boolean goesOn) {
    String clause = setting.before().strip() + setting.qualifier();
    if (own.in(clause)) {
      return false;
    }
    String before = setting.clauseBefore();
    return isTheirs(clause)
        || isTheirStock(setting, clause)
        || isTheirExtent(clause)
        || (isBare(clause) && isTheirs(before) && !CALLS_FOR.occursIn(before))
        || (goesOn && goesOn(setting.sincePrevious()));
  }

  /** 全省快递员12万人: how many there are, and no more is said of them. */
  private boolean isTheirStock(Setting setting, String clause) {
    String after = setting.after().strip();
    return setting.candidate().kind() == MeasureKind.PEOPLE
        && (after.isEmpty() || !Character.isIdeographic(after.charAt(0)))
        && place.in(clause)
        && !NOT_THEIRS.occursIn(clause);
  }

  private boolean isTheirExtent(String clause) {
    String without = clause.replace(AVERAGE, "");
    return (extent.in(clause) || (mean.in(clause) && Verbs.LISTED.firstIn(clause, 0) != 0))
        && !WholeField.isHeldBeside(clause)
        && !NOT_THEIRS.occursIn(without);
  }

  private boolean isTheirs(String clause) {
    boolean ofPlace = place.in(clause) && !NOT_THEIRS.occursIn(clause);
    if (ofPlace && (DONE.occursIn(clause) || Verbs.LISTED.occursIn(clause))) {
      return true;
    }
    return body.in(clause) && !ownBody.in(clause) && !GIVEN_US.occursIn(clause);
  }

  /** Whether a clause has no subject of its own: 增长5%, 新建1200家. */
  private static boolean isBare(String clause) {
    return GOES_ON.startsAt(clause, 0) || Verbs.LISTED.startsAt(clause, 0);
  }

  /** 全市新建工会1200家，培训2300人: on from one of theirs, until another subject is named. */
  private boolean goesOn(String between) {
    return between.indexOf('；') < 0
        && between.indexOf('：') < 0
        && !own.in(between)
        && !named.in(between)
        && !WholeField.isHeldBeside(between);
  }
}
