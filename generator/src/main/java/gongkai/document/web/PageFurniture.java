package gongkai.document.web;

import gongkai.han.Lexicon;
import gongkai.han.WordSet;
import java.util.regex.Pattern;

/**
 * Lines that web sites put around an article: where it stands, where it is from, how often it was
 * read, how to print it, what to read next. A sentence is never one.
 */
public final class PageFurniture {
  /** Characters. Longer lines are text. */
  private static final int LONGEST = 300;

  private static final String BLANK = "[\\s\\u3000\\u00A0|｜/·,，;；]*+";

  private static final Lexicon WORDS = Lexicon.read("web-pages");

  private static final WordSet ELSEWHERE_WORDS = WORDS.words("elsewhere");
  private static final WordSet LINKED_WORDS = ELSEWHERE_WORDS.with(WORDS.words("linked"));

  /** What is named before a colon, with a short value after it. */
  private static final String NAMED =
      "(?:"
          + WORDS.words("label").any()
          + "|(?<!^)(?:时间|日期)(?=\\s*[:：]\\s*\\d{4})"
          + "|作者(?=[^。]{0,80}(?:来源|点击|浏览|时间|发表)))";

  /** What needs no value: a button, or words beside a picture. */
  private static final String BUTTON =
      "(?:"
          + WORDS.words("button").with(LINKED_WORDS).any()
          + "|A[+-]?|微信扫一扫.{0,20}|扫一扫.{0,30}|扫码.{0,20}|长按.{0,20}二维码.{0,10}"
          + "|(?:用|在)手机(?:打开|浏览).{0,10}"
          + "|(?:阅读|浏览|点击)\\s*\\d+(?:\\s*次)?"
          + "|发表于\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?"
          + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?"
          + "|第\\s*\\d{1,3}\\s*页|共\\s*\\d{1,3}\\s*页)";

  private static final String VALUE = "[^:：。！？]{0,60}?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

  private static final Pattern ROW =
      Pattern.compile(
          "(?:[【\\[（(《]?(?:"
              + NAMED
              + "\\s*[:：]"
              + VALUE
              + "|"
              + BUTTON
              + ")[】\\]）)》]?[:：]?"
              + BLANK
              + "){1,12}");

  /** A time of day stands on a page, not under a report. */
  private static final Pattern STAMPED =
      Pattern.compile(
          "(?:日期|时间)\\s*[:：]\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?.{0,100}");

  private static final Pattern TRAIL =
      Pattern.compile(
          "[您你]?(?:的)?(?:现在|当前|所在)的?位置.{0,150}"
              + "|(?:网站)?(?:首页|主页)\\s*(?:[>＞›»→/\\\\]|&gt;|-{1,2}).{0,150}"
              + "|[^\\s>＞›»。，]{2,20}(?:\\s*[>＞›»]+\\s*[^>＞›»。]{2,40}){2,8}");

  private static final Pattern FOOT =
      Pattern.compile(".{0,150}(?:网站标识码|ICP备|公网安备|版权所有|Copyright).{0,150}");

  /** What sites that sell texts say of them. */
  private static final Pattern SALE =
      Pattern.compile(
          "[【（(《\\[].{0,60}(?:下载本文|付费(?:阅读|下载|\\d)|需付费|VIP会员|会员免费"
              + "|QQ群|扫码关注|免费领取|更多精彩内容).{0,60}[】）)》\\]]"
              + "|.{0,40}(?:即可(?:免费)?下载(?:全文)?|需要?付费(?:阅读|下载)"
              + "|免费领取.{0,10}篇|字数[:：]\\s*\\d{2,6}字?$).{0,20}");

  private static final Pattern LISTED = Pattern.compile("[·•●○◆◇▪►»›].{1,80}");

  private static final Pattern RELATED = Pattern.compile(LINKED_WORDS.any() + "\\s*[:：]?.*");

  /** The same with a colon or alone, as it must be where no link proves it. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("[【\\[]?" + ELSEWHERE_WORDS.any() + "[】\\]]?\\s*(?:[:：].*)?");

  private PageFurniture() {}

  /** Whether a line belongs to the page around an article. */
  public static boolean is(String line) {
    String text = line.replace('\u00A0', ' ').strip();
    return !text.isEmpty()
        && text.length() <= LONGEST
        && text.indexOf('。') < 0
        && (ROW.matcher(text).matches()
            || STAMPED.matcher(text).matches()
            || TRAIL.matcher(text).matches()
            || FOOT.matcher(text).matches()
            || SALE.matcher(text).matches());
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
        && (ELSEWHERE.matcher(text).matches() || (listed && LISTED.matcher(text).matches()));
  }

  /** Whether a line leads to other articles. */
  static boolean leadsElsewhere(String line) {
    String text = line.strip();
    return text.indexOf('。') < 0 && text.length() <= LONGEST && RELATED.matcher(text).matches();
  }
}
