package gongkai.document.web;

import java.util.regex.Pattern;

/**
 * Lines that web sites put around an article: where it stands, where it is from, how often it was
 * read, how to print it, what to read next. A sentence is never one.
 */
public final class PageFurniture {
  /** Characters. Longer lines are text. */
  private static final int LONGEST = 300;

  private static final String BLANK = "[\\s\\u3000\\u00A0|｜/·,，;；]*+";

  /** What is named before a colon, with a short value after it. */
  private static final String NAMED =
      "(?:(?:信息|文章|稿件|新闻|内容)?来源|发布(?:时间|日期|机构|单位|部门|者|人)"
          + "|发表(?:时间|日期)|更新(?:时间|日期)|发稿时间|责任编辑|责编"
          + "|文章作者|录入(?:者|人|时间)?|信息员|编辑|编审"
          + "|(?:文章|页面)?(?:浏览|阅读|点击|访问|查看)(?:次数|人数|量|数|率)?"
          + "|字体(?:大小)?|字号|视力保护色|背景色?|分享到?|打印|收藏|保护视力色|上一[篇条页]"
          + "|下一[篇条页]|原标题|原文链接|阅读原文"
          + "|索引号|信息索引|(?:发文|制发|公开)(?:机关|机构|单位)|发文日期|主题分类"
          + "|公开(?:方式|时限)|评论(?:数)?|(?<!^)(?:时间|日期)(?=\\s*[:：]\\s*\\d{4})"
          + "|作者(?=[^。]{0,80}(?:来源|点击|浏览|时间|发表))"
          + "|主办单位|承办单位|技术支持|网站地图|网站标识码)";

  /** What needs no value: a button, or words beside a picture. */
  private static final String BUTTON =
      "(?:打印(?:本页|此页|本文|页面|文章)?|关闭(?:窗口|本页|页面|此页)?|收藏(?:本页)?"
          + "|分享(?:到|至)?(?:微信|微博|QQ空间|朋友圈)?|返回(?:顶部|首页|列表|上一页)?|回到顶部|纠错"
          + "|我要纠错|复制链接|下载(?:文字版|图片版)|字[号体](?:大小)?|[大中小特]|A[+-]?"
          + "|视力保护色?|默认|放大|缩小|在看|点赞|赞赏|喜欢作者|写留言"
          + "|微信扫一扫.{0,20}|扫一扫.{0,30}|扫码.{0,20}|长按.{0,20}二维码.{0,10}"
          + "|关注(?:我们|公众号)|(?:用|在)手机(?:打开|浏览).{0,10}"
          + "|相关(?:链接|阅读|文章|新闻|附件下载|稿件|信息|推荐)|猜你喜欢"
          + "|(?:推荐|延伸|热门)(?:阅读|文章|推荐|新闻)|为[您你]推荐|大家都在看"
          + "|最新(?:文章|资讯|信息)|热点(?:新闻|推荐)"
          + "|点击排行|本文链接|阅读原文|(?:阅读|浏览|点击)\\s*\\d+(?:\\s*次)?"
          + "|发表于\\s*\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?"
          + "(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?"
          + "|第\\s*\\d{1,3}\\s*页|共\\s*\\d{1,3}\\s*页"
          + "|微信|微博|QQ空间|朋友圈|新浪微博|登录|注册|无障碍(?:浏览|阅读)?"
          + "|长者(?:模式|助手|版)|繁體|繁体|简体|English)";

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

  private static final Pattern RELATED =
      Pattern.compile(
          "(?:相关(?:链接|阅读|文章|新闻|稿件|信息|推荐)|猜你喜欢"
              + "|(?:推荐|延伸|热门)(?:阅读|文章|推荐|新闻)|为[您你]推荐|大家都在看"
              + "|最新(?:文章|资讯|信息)|热点(?:新闻|推荐)|点击排行|上一[篇条]|下一[篇条])\\s*[:：]?.*");

  /** The same with a colon or alone, as it must be where no link proves it. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "[【\\[]?(?:相关(?:链接|阅读|文章|新闻|稿件|推荐)|猜你喜欢"
              + "|(?:推荐|延伸|热门)(?:阅读|文章|推荐|新闻)|为[您你]推荐|大家都在看"
              + "|热点(?:新闻|推荐)|点击排行|上一篇|下一篇)[】\\]]?\\s*(?:[:：].*)?");

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
