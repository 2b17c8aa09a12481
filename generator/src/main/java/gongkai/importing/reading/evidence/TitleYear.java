package gongkai.importing.reading.evidence;

import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.importing.word.ReportWords;
import gongkai.model.text.Blank;

/** The year as titles have it, for whoever looks at what stands around it. */
public final class TitleYear {
  /** 2023年, 2023—2024学年度: a pattern. */
  public static final String ANY =
      "(?:[0-9０-９]{4}\\s?[-—－～至]{1,2}\\s?)?(?:[0-9０-９〇○零"
          + HanDigits.TO_NINE
          + "]{4}|20[*＊]{2})\\s?"
          + ReportWords.SCHOOL_YEAR.any()
          + "?年"
          + ReportWords.YEAR_END.any()
          + "?(?:"
          + ReportWords.YEAR_ON.any()
          + ")?";

  private static final SoughtPattern YEAR = SoughtPattern.of(ANY);

  private TitleYear() {}

  /** A title's text with white space in the place of the year. */
  public static String without(String title) {
    return YEAR.replaced(Blank.strip(title), " ").strip();
  }
}
