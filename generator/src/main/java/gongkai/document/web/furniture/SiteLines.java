package gongkai.document.web.furniture;

import gongkai.document.source.sign.DocumentWords;
import gongkai.han.Either;
import gongkai.han.HanDigits;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import java.util.regex.Pattern;

/**
 * Lines of a site that speaks to its readers: it greets them, counts them, says who runs it and how
 * he is reached, names who made an article, and invites them to follow, to fetch or to read on.
 */
public final class SiteLines {
  private static final String DAY = "\\d{4}[-年/.]\\s*\\d{1,2}[-月/.]\\s*\\d{1,2}日?";

  private static final String TIME = "(?:[\\s,，]*\\d{1,2}:\\d{2}(?::\\d{2})?)?";

  /** What stands in a row with the buttons at the top of a page. */
  static final String GREETING =
      Either.of(
          WebPageWords.TODAY.any()
              + "\\s*[:：]?\\s*"
              + DAY
              + "(?:[\\s,，]*"
              + WebPageWords.WEEKDAY.any()
              + "\\p{IsHan})?"
              + TIME,
          WebPageWords.HELLO.any() + "[！!]?",
          WebPageWords.WELCOME.any()
              + WebPageWords.ARRIVE.any()
              + "[^\\s，。：\\d]{2,30}"
              + WebPageWords.SITE_KIND.any()
              + "[！!]?",
          WebPageWords.YOU.any() + "是第\\s*[\\d,，]{1,12}\\s*" + WebPageWords.VISITOR.any() + "[！!]?",
          WebPageWords.VOTE.any() + "\\s*[（(]\\d{1,6}[)）]\\s*(?:[\\d.]{1,6}%)?",
          WebPageWords.DOWNLOAD.any() + ".{0,20}?(?:[（(]?\\d[\\d.]{0,6}\\s*[KMG]B?[）)]?)?");

  private static final String OF_SITE =
      WebPageWords.RUNS_SITE
          .words()
          .with(WebPageWords.REACH_SITE.words())
          .with(WebPageWords.FOOT_LABEL.words())
          .any();

  /** Who runs a site and how he is reached; one of both alone may be a report's own. */
  private static final SoughtPattern ADDRESS =
      SoughtPattern.of(
          "(?=.*"
              + WebPageWords.RUNS_SITE.any()
              + "\\s*[:：])(?=.*"
              + WebPageWords.REACH_SITE.any()
              + "\\s*[:：])(?:"
              + OF_SITE
              + "\\s*[:：][^:：。]{1,40}){2,10}");

  private static final String REACHED = "(?:[\\s\\u3000]*" + OF_SITE + "\\s*[:：][^:：。]{1,40}){0,9}";

  /** 您是第□1286543位访客　地址：…, with what a picture of each digit left. */
  private static final SoughtPattern COUNTED =
      SoughtPattern.of(
          WebPageWords.YOU.any()
              + "是第[^\\p{IsHan}]{1,20}"
              + WebPageWords.VISITOR.any()
              + "[！!]?"
              + REACHED);

  /** 技术支持：某某网络　电话：…: by whom a site was made, which no report says of itself. */
  private static final SoughtPattern MADE =
      SoughtPattern.of(WebPageWords.MAKES_SITE.any() + "\\s*[:：][^:：。]{1,40}" + REACHED);

  private static final SoughtPattern ADVISED =
      SoughtPattern.of(
          ".{0,20}"
              + WebPageWords.ADVISED.any()
              + ".{0,60}"
              + WebPageWords.SCREEN.any()
              + ".{0,40}");

  /** 最佳浏览：IE6.0 800*600: with which program and on what screen. */
  private static final SoughtPattern BEST_SEEN =
      SoughtPattern.of(
          "[^，。：:\\d]{0,12}"
              + WebPageWords.ADVISED.any()
              + "[^，。：:\\d]{0,4}"
              + WebPageWords.SCREEN_SHOWN.any()
              + "[:：]?(?=.*\\d)(?:[^\\p{IsHan}。]|"
              + WebPageWords.SCREEN_WORD.any()
              + "){2,60}");

  /** 您对本文的评价：好 12票 一般 0票 */
  private static final SoughtPattern JUDGED =
      SoughtPattern.of(
          WebPageWords.YOU.any()
              + "?[^，。：:\\d]{0,3}"
              + WebPageWords.THIS_PAGE.any()
              + "[^，。：:\\d]{0,8}"
              + WebPageWords.JUDGED.any()
              + "[^，。\\p{IsHan}]{0,4}(?:[（(]?(?:"
              + WebPageWords.JUDGEMENT.any()
              + "|[★☆]{1,5})[）)]?[（(\\[\\s:：]*(?:\\d[\\d.]{0,6}\\s*(?:%|"
              + WebPageWords.VOTES.any()
              + ")?)?[）)\\]\\s\\u3000|｜/]*){0,8}");

  /** 编辑 | 某某　审核 | 某某; with colons it may be a report's own. */
  private static final SoughtPattern CREDITS =
      SoughtPattern.of(
          "(?:[【\\[]?" + WebPageWords.CREDIT.any() + "\\s*[|｜丨]\\s*[^|｜丨\\d。]{1,24}[】\\]]?){1,10}");

  /** （责任编辑：某某 审核：某某） */
  private static final SoughtPattern EDITED_BY =
      SoughtPattern.of(
          "[（(【\\[]?(?=.*"
              + WebPageWords.EDITS.any()
              + "\\s*[:：])(?:"
              + WebPageWords.CREDIT.any()
              + "\\s*[:：][^:：\\d。]{1,12}?){2,10}[）)】\\]]?");

  /** 上一页 1 2 3 下一页 */
  private static final SoughtPattern PAGES =
      SoughtPattern.of(
          "(?=.*"
              + WebPageWords.TURNS_PAGE.any()
              + ")(?:[\\[【«‹<]?(?:"
              + WebPageWords.TURNS_PAGE.any()
              + "|"
              + WebPageWords.OF_PAGES.any()
              + "\\d{1,4}"
              + WebPageWords.PAGE.any()
              + "(?:\\d{1,5}\\p{IsHan})?|\\d{1,3}|\\.{2,3}|…+)[\\]】»›>]?[\\s\\u3000|]*){3,40}");

  /** 2024年1月30日 星期二, as a page says when it is looked at. */
  private static final SoughtPattern TODAY =
      SoughtPattern.of(DAY + "[\\s\\u3000,，]*" + WebPageWords.WEEKDAY.any() + "\\p{IsHan}.{0,30}");

  private static final SoughtPattern MENU =
      SoughtPattern.of(
          "(?:[^\\s\\u3000。，：|｜/>]{1,10}[\\s\\u3000|｜/>]{1,6}){1,20}[^\\s\\u3000。，：|｜/>]{1,10}");

  private static final SoughtPattern HOME = SoughtPattern.of(WebPageWords.HOME.any());

  private static final SoughtPattern CONTACT =
      SoughtPattern.of("(?:" + OF_SITE + "\\s*[:：][^:：。]{1,40}){1,10}");

  private static final SoughtPattern TAP =
      SoughtPattern.of(
          "[^\\p{IsHan}\\d]{0,8}"
              + WebPageWords.TAP.any()
              + ".{0,6}"
              + WebPageWords.TAPPED.any()
              + "[^\\d。]{0,16}");

  private static final SoughtPattern GIVEN =
      SoughtPattern.of(
          "(?!.*\\d\\s*"
              + WebPageWords.PERSONS.any()
              + ").{0,12}"
              + WebPageWords.SCAN_CODE.any()
              + ".{0,12}"
              + WebPageWords.GIVEN.any()
              + ".{0,40}");

  private static final SoughtPattern GIFT =
      SoughtPattern.of(
          ".{0,40}"
              + WebPageWords.GIVEN.any()
              + "\\s*\\d{1,5}\\p{IsHan}"
              + WebPageWords.GIFT.any()
              + ".{0,10}");

  private static final SoughtPattern POINTS =
      SoughtPattern.of(".{0,100}" + WebPageWords.POINTS.any() + "\\s*[:：]\\s*\\d{1,4}.{0,20}");

  /** 以下是小编为大家整理的述职报告，欢迎阅读。 */
  private static final SoughtPattern INTRODUCTION =
      SoughtPattern.of(
          "[^。]{0,80}"
              + WebPageWords.SITE_EDITOR.any()
              + "[^。]{0,20}"
              + WebPageWords.PUTS_TOGETHER.any()
              + "[^。]{0,80}。?");

  private static final SoughtPattern DIVIDER =
      SoughtPattern.of(
          Either.of(
              "[-—–=_*·…]{2,}\\s*" + WebPageWords.DIVIDER.any() + "\\s*[-—–=_*·…]{2,}",
              "[-—–\\s]*(?:THE )?END[-—–\\s]*"));

  /** 2024-01-18 编辑：某某 来源：某某: a date that begins a row of labels. */
  static final String DAY_BEFORE_LABEL =
      Either.of(
          DAY + TIME + "(?=[\\s\\u3000|]*" + WebPageWords.LABEL.any() + "\\s*[:：])",
          WebPageWords.DATED.any()
              + "\\s*[:：]\\s*"
              + DAY
              + TIME
              + "(?=[\\s\\u3000|]{1,8}"
              + WebPageWords.AUTHOR.words().with(WebPageWords.BESIDE_AUTHOR.words()).any()
              + ")",
          WebPageWords.BESIDE_AUTHOR.any() + "\\s*[:：]\\s*[\\[【(（]\\s*\\d{1,8}\\s*[\\]】)）]",
          WebPageWords.AUTHOR.any()
              + "\\s*[:：]\\s*(?="
              + WebPageWords.BESIDE_AUTHOR.any()
              + "\\s*[:：])");

  /** 声明：本文来源于网络，如有侵权请联系删除。 */
  private static final SoughtPattern RIGHTS =
      SoughtPattern.of(
          Either.of(
              ".{0,12}"
                  + WebPageWords.CLAIMED.any()
                  + ".{0,80}"
                  + WebPageWords.CLAIM.any()
                  + ".{0,40}",
              WebPageWords.RIGHTS_OF_AUTHOR.any()
                  + "[^，。；]{0,2}(?:[，。；].{0,12}"
                  + WebPageWords.CLAIMED.any()
                  + ".{0,40}|[。！]?)"));

  /** 本文共3000字，阅读约8分钟 */
  private static final SoughtPattern LENGTH =
      SoughtPattern.of(
          "(?=.*\\d)(?:"
              + WebPageWords.TEXT_LENGTH.any()
              + "\\s*\\d{2,6}\\s*"
              + WebPageWords.SIGN.any()
              + "[，,；;\\s]*)?(?:"
              + WebPageWords.READ_TIME.any()
              + "[:：\\s]*\\d{1,3}\\s*"
              + WebPageWords.MINUTE.any()
              + ")?[。.]?");

  private static final SoughtPattern REPLY =
      SoughtPattern.of(".{0,20}" + WebPageWords.REPLY_FORM.any() + ".{0,60}");

  /** 喜欢就点个“在看”吧！: asks for a sign of liking, and says nothing else. */
  private static final SoughtPattern ASKS_TO_LIKE =
      SoughtPattern.of(
          "(?=.{0,30}"
              + WebPageWords.LIKE.any()
              + ")(?:"
              + WebPageWords.LIKE.any()
              + "|"
              + WebPageWords.ASKS_TO_LIKE.any()
              + "|[^\\p{L}\\p{N}。]){1,24}");

  /** 阅读 2,056　赞 31　在看 17: how often an article was read and liked. */
  private static final SoughtPattern LIKED =
      SoughtPattern.of(
          "(?=.*"
              + WebPageWords.SEEN_COUNT.any()
              + "\\s*\\d)(?:"
              + WebPageWords.LIKE_COUNT.words().with(WebPageWords.SEEN_COUNT.words()).any()
              + "\\s*[:：]?\\s*\\d[\\d,.]{0,9}(?:万|w)?\\+?[\\s\\u3000|｜]*){2,8}");

  /** What the program adds in which articles are read and copied. */
  private static final SoughtPattern OF_CHAT =
      SoughtPattern.of("[^\\d]{0,60}" + WebPageWords.OF_CHAT.any() + "[^\\d]{0,60}");

  /** The place of a saved page on a disk, as browsers print it; a font may set fi as one sign. */
  private static final Pattern ON_DISK =
      Pattern.compile(
          "(?:[0-9]{1,4}/[0-9]{1,4}\\s+)?(?:fi|\\uFB01)le:///?\\S+(?:\\s+[0-9]{1,4}/[0-9]{1,4})?");

  /** When a page was put there, in digits as programs write them; a person writes 2024年1月18日. */
  private static final SoughtPattern STAMP =
      SoughtPattern.of(
          "(?:" + WebPageWords.DATED.any() + "\\s*[:：]\\s*)?\\d{4}[-/]\\d{2}[-/]\\d{2}" + TIME);

  /** A heading of the text: with it the text goes on. */
  private static final Pattern NUMBERED =
      Pattern.compile("[（(]?[十" + HanDigits.TO_NINE + "]{1,3}[、）)．.].*");

  private static final String NUMERAL = "[0-9０-９〇○零十" + HanDigits.TO_NINE + "]";

  private static final Pattern DATE =
      Pattern.compile(
          "[（(]?"
              + NUMERAL
              + "{4}\\s*[-年/.]\\s*"
              + NUMERAL
              + "{1,3}\\s*[-月/.]\\s*"
              + NUMERAL
              + "{1,3}\\s*日?[）)]?");

  private static final int LONGEST_LISTED = 60;

  private static final WordSet COLUMNS = WebPageWords.COLUMN.words();

  private SiteLines() {}

  static boolean is(String text) {
    return ADDRESS.is(text)
        || COUNTED.is(text)
        || MADE.is(text)
        || ADVISED.is(text)
        || BEST_SEEN.is(text)
        || JUDGED.is(text)
        || AdvertLine.is(text)
        || CREDITS.is(text)
        || EDITED_BY.is(text)
        || PAGES.is(text)
        || TAP.is(text)
        || GIVEN.is(text)
        || GIFT.is(text)
        || POINTS.is(text)
        || DIVIDER.is(text)
        || INTRODUCTION.is(text)
        || RIGHTS.is(text)
        || LENGTH.is(text)
        || REPLY.is(text)
        || ASKS_TO_LIKE.is(text)
        || OF_CHAT.is(text)
        || LIKED.is(text)
        || ON_DISK.matcher(text).matches();
  }

  /** Whether a line above a title is no part of the document: a menu, or today's date. */
  public static boolean isAboveTitle(String text) {
    return TODAY.is(text) || (MENU.is(text) && HOME.in(text));
  }

  /** Whether a line names the column of a site that an article is in. */
  public static boolean isColumn(String text) {
    return COLUMNS.contains(text);
  }

  /** Whether a line under a title says when the page was put there. */
  public static boolean isStamp(String line) {
    return STAMP.is(line.strip());
  }

  /** Whether a line says who runs a site and how he is reached. */
  static boolean isAddress(String text) {
    return ADDRESS.is(text);
  }

  /** Whether a line says how somebody is reached, as it does beside who runs a site. */
  public static boolean isContact(String text) {
    return CONTACT.is(text);
  }

  /** Whether a line is a date, as it stands under a report. */
  public static boolean isDate(String text) {
    return DATE.matcher(text.strip()).matches();
  }

  /**
   * Whether a line can be one of a list of other articles behind a text, where no link proves it.
   */
  static boolean mayBeListed(String line) {
    String text = line.strip();
    return text.length() <= LONGEST_LISTED
        && !PageFurniture.isSentence(text)
        && text.indexOf('，') < 0
        && !NUMBERED.matcher(text).matches()
        && !isDate(text)
        && !text.startsWith(DocumentWords.ANNEX.only());
  }
}
