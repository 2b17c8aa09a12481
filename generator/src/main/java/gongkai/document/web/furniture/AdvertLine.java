package gongkai.document.web.furniture;

import gongkai.han.Either;
import gongkai.han.SoughtPattern;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Knows the adverts of goods that sites set between the lines of an article: by the label that law
 * asks for and what such adverts say, or by several things that they say together. A report may say
 * each of them alone (推广新品种, 补贴后仅需33元).
 */
final class AdvertLine {
  private static final int LONGEST = 160;

  private static final int WITHOUT_LABEL = 3;

  private static final Pattern LABELLED = labelled(WebPageWords.ADVERT_LABEL);

  /** A word that may also be a heading of the text. */
  private static final Pattern PROMOTED = labelled(WebPageWords.PROMOTION_LABEL);

  private static final String PRICE = "\\s*[¥￥]?\\s*\\d[\\d.,]*\\s*" + WebPageWords.MONEY.any();

  /** 原价199元 */
  private static final SoughtPattern DEAR =
      SoughtPattern.of(WebPageWords.PRICE_BEFORE.any() + PRICE);

  /** 现仅需9.9元 */
  private static final SoughtPattern CHEAP = SoughtPattern.of(WebPageWords.PRICE_NOW.any() + PRICE);

  /** 满300元减50元 */
  private static final SoughtPattern CHEAPER =
      SoughtPattern.of(
          WebPageWords.FROM_SUM.any()
              + "\\s*\\d+\\s*"
              + WebPageWords.MONEY.any()
              + "?"
              + WebPageWords.REDUCED.any()
              + "\\s*\\d+");

  private static final SoughtPattern OFFERED = SoughtPattern.of(WebPageWords.GOODS_OFFER.any());

  /** 前50名送书包 */
  private static final SoughtPattern FIRST_COME =
      SoughtPattern.of(
          WebPageWords.FIRST.any()
              + "\\s*\\d{1,4}\\s*"
              + WebPageWords.COMERS.any()
              + ".{0,4}"
              + WebPageWords.GOODS_GIVEN.any());

  private static final SoughtPattern ORDERED =
      SoughtPattern.of(WebPageWords.ORDERED_BY.any() + "\\s*[:：]?\\s*[\\d-]{7,16}");

  private static final List<SoughtPattern> SAID =
      List.of(DEAR, CHEAP, CHEAPER, OFFERED, FIRST_COME, ORDERED);

  private AdvertLine() {}

  static boolean is(String text) {
    if (text.length() > LONGEST) {
      return false;
    }
    long said = SAID.stream().filter(sign -> sign.in(text)).count();
    return said > 0
        && (LABELLED.matcher(text).lookingAt()
            || (said > 1 && PROMOTED.matcher(text).lookingAt())
            || (said >= WITHOUT_LABEL && text.indexOf('。') < 0));
  }

  /** 【广告】, 广告：, 广告|. */
  private static Pattern labelled(WebPageWords label) {
    return Pattern.compile(
        Either.of("[【\\[（(〔]\\s*" + label.any() + "\\s*[】\\]）)〕]", label.any() + "\\s*[:：|｜丨]"));
  }
}
