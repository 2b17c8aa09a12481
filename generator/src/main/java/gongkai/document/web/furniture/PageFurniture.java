package gongkai.document.web.furniture;

import gongkai.document.source.sign.DocumentWords;
import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import gongkai.han.WordSet;
import java.util.regex.Pattern;

/**
 * Lines that web sites put around an article: where it stands, where it is from, how often it was
 * read, how to print it, what to read next. A sentence is never one.
 */
public final class PageFurniture {
  /** Characters. Longer lines are text. */
  private static final int LONGEST = 300;

  private static final String BLANK = "[\\s\\u3000\\u00A0|｜/·,，;；、]*+";

  private static final WordSet ELSEWHERE_WORDS = WebPageWords.ELSEWHERE.words();
  private static final WordSet LINKED_WORDS = ELSEWHERE_WORDS.with(WebPageWords.LINKED.words());

  /** What is named before a colon, with a short value after it. */
  private static final String NAMED =
      Either.of(
          WebPageWords.LABEL.any(),
          "(?<!^)" + WebPageWords.DATED.any() + "(?=\\s*[:：]\\s*\\d{4})",
          WebPageWords.AUTHOR.any() + "(?=[^。]{0,80}" + WebPageWords.BESIDE_AUTHOR.any() + ")",
          "(?<!^)" + WebPageWords.CALLED.any() + "(?=\\s*[:：]\\s*[\\d０-９－-]{5,16}(?!\\d))");

  /** What needs no value: a button, or words beside a picture. */
  private static final String BUTTON =
      Either.of(
          WebPageWords.BUTTON.words().with(LINKED_WORDS).any(),
          "A[+-]?",
          SiteLines.GREETING,
          SiteLines.DAY_BEFORE_LABEL,
          WebPageWords.SCAN.any() + ".{0,20}",
          WebPageWords.SCAN_LONG.any() + ".{0,30}",
          WebPageWords.PRESS.any() + ".{0,20}" + WebPageWords.PICTURE.any() + ".{0,10}",
          WebPageWords.BY_TELEPHONE.any() + ".{0,10}",
          WebPageWords.SEEN.any() + "[^，。：:]{0,10}",
          "[★☆◆※ ]{0,3}[^，。]{0,8}" + WebPageWords.MODEL_SITE.any() + "[^。]{0,30}",
          WebPageWords.READ.any() + "\\s*\\d+(?:\\s*" + WebPageWords.TIMES.any() + ")?",
          WebPageWords.PUBLISHED.any()
              + "\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?",
          WebPageWords.LABEL.any() + "\\s*[:：]\\s*(?:https?://|www\\.)[\\x21-\\x7e]{1,200}",
          "第\\s*\\d{1,3}\\s*" + WebPageWords.PAGE.any(),
          WebPageWords.OF_PAGES.any() + "\\s*\\d{1,3}\\s*" + WebPageWords.PAGE.any());

  private static final String VALUE = "[^:：。！？]{0,60}?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

  private static final SoughtPattern ROW =
      SoughtPattern.of(
          "(?:[【\\[（(《［〖]?(?:"
              + NAMED
              + "\\s*[:：]"
              + VALUE
              + "|"
              + BUTTON
              + ")[】\\]）)》］〗]?[:：]?"
              + BLANK
              + "){1,12}");

  /** A time of day stands on a page, not under a report. */
  private static final SoughtPattern STAMPED =
      SoughtPattern.of(
          WebPageWords.DATED.any()
              + "\\s*[:：]\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?.{0,100}");

  private static final SoughtPattern TRAIL =
      SoughtPattern.of(
          Either.of(
              WebPageWords.YOU.any()
                  + "?(?:的)?"
                  + WebPageWords.WHERE.any()
                  + "的?"
                  + WebPageWords.PLACE.any()
                  + ".{0,150}",
              WebPageWords.YOU.any() + "的?" + WebPageWords.PLACE.any() + "\\s*[:：].{0,150}",
              WebPageWords.SITE.any()
                  + "?"
                  + WebPageWords.HOME.any()
                  + "\\s*(?:[>＞›»→/\\\\]|&gt;|-{1,2}).{0,150}",
              "[^\\s>＞›»。，]{2,20}(?:\\s*[>＞›»]+\\s*[^>＞›»。]{2,40}){2,8}"));

  private static final SoughtPattern FOOT =
      SoughtPattern.of(".{0,150}" + WebPageWords.FOOT.any() + ".{0,150}");

  /** What sites that sell texts say of them. */
  private static final SoughtPattern SALE =
      SoughtPattern.of(
          Either.of(
              "[【（(《\\[].{0,60}"
                  + Either.of(WebPageWords.FOR_SALE.any(), WebPageWords.PAID.any() + "\\d")
                  + ".{0,60}[】）)》\\]]",
              ".{0,40}"
                  + Either.of(
                      WebPageWords.OFFER.any(),
                      WebPageWords.BY_CHAT.any() + "\\s*[:：]?\\s*[A-Za-z0-9_-]{5,20}",
                      WebPageWords.FREE.any() + ".{0,10}" + WebPageWords.PIECE.any(),
                      WebPageWords.LENGTH.any()
                          + "[:：]\\s*\\d{2,6}"
                          + WebPageWords.SIGN.any()
                          + "?$")
                  + ".{0,20}"));

  private static final Pattern LISTED = Pattern.compile("[·•●○◆◇▪►»›].{1,80}");

  /** The title of another text. */
  private static final SoughtPattern OTHER_TEXT =
      SoughtPattern.of("[^，、；：]{2,40}" + DocumentWords.KIND_OF_TEXT.any() + "[^，、；：]{0,20}");

  private static final SoughtPattern RELATED =
      SoughtPattern.of("[【\\[]?" + LINKED_WORDS.any() + "[】\\]]?\\s*[:：]?.*");

  /** The same with a colon or alone, as it must be where no link proves it. */
  private static final SoughtPattern ELSEWHERE =
      SoughtPattern.of("[【\\[]?" + ELSEWHERE_WORDS.any() + "[】\\]]?\\s*(?:[:：].*)?");

  private static final SoughtPattern ELSEWHERE_ALONE =
      SoughtPattern.of("[【\\[]?" + ELSEWHERE_WORDS.any() + "[】\\]]?\\s*[:：]?");

  private static final SoughtPattern SITE = SoughtPattern.of(WebPageWords.SITE_KIND.any() + "$");

  /** 门户网站, 官网: what is called so is a site; 监测网 may be what an article is about. */
  private static final SoughtPattern SURE_SITE =
      SoughtPattern.of(WebPageWords.SURE_SITE.any() + "$");

  private static final Pattern HEAD_OF_PAPER =
      Pattern.compile(
          "\\p{IsHan}{5,40}" + WebPageWords.PAPER.any() + "(?:之\\p{IsHan}{1,3}|[（(].{1,4}[）)])?");

  private PageFurniture() {}

  /** Whether a line belongs to the page around an article. */
  public static boolean is(String line) {
    String text = line.replace('\u00A0', ' ').strip();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && (SiteLines.is(text) || (text.indexOf('。') < 0 && isWithoutSentence(text)));
  }

  private static boolean isWithoutSentence(String text) {
    return (ROW.is(text) || STAMPED.is(text) || TRAIL.is(text) || FOOT.is(text) || SALE.is(text));
  }

  /**
   * Whether a line without a link is one of a list of other articles.
   *
   * @param listed whether the line above it leads to other articles
   */
  public static boolean isElsewhere(String line, boolean listed) {
    String text = line.strip();
    boolean sentence = text.indexOf('。') >= 0 || text.length() > LONGEST;
    return !sentence
        && (ELSEWHERE.is(text)
            || (listed && (LISTED.matcher(text).matches() || OTHER_TEXT.is(text))));
  }

  /** Whether a line can be the name of a site by its last word. */
  public static boolean isSite(String line) {
    return SITE.in(line.strip());
  }

  /** Whether a line is the name of a site, whatever stands beside it. */
  public static boolean isSurelySite(String line) {
    return SURE_SITE.in(line.strip());
  }

  /** Whether a line says whose paper a document is, as it stands above its title. */
  public static boolean isHeadOfPaper(String line) {
    return HEAD_OF_PAPER.matcher(line).matches();
  }

  /** Whether a line is of the foot of a page. */
  public static boolean isFoot(String line) {
    String text = line.strip();
    return text.length() <= LONGEST && (FOOT.is(text) || SiteLines.isAddress(text));
  }

  /** Whether a line is so much of a sentence that its words alone make it no furniture. */
  public static boolean isSentence(String line) {
    return line.indexOf('。') >= 0 || line.indexOf('；') >= 0 || line.length() > LONGEST;
  }

  /** Whether a line may be the title of a text. */
  public static boolean isTitle(String line) {
    return line.indexOf('。') < 0 && OTHER_TEXT.is(line.strip());
  }

  /** Whether a line alone says that other articles follow, as it does behind a text. */
  public static boolean opensList(String line) {
    return ELSEWHERE_ALONE.is(line.strip());
  }

  /** Whether a line can be one of such a list. */
  public static boolean mayBeListed(String line) {
    return SiteLines.mayBeListed(line);
  }

  /** Whether a line leads to other articles. */
  public static boolean leadsElsewhere(String line) {
    String text = line.strip();
    return text.indexOf('。') < 0 && text.length() <= LONGEST && RELATED.is(text);
  }
}
