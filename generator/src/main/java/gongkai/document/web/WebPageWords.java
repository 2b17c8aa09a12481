package gongkai.document.web;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/web-pages.tsv}, where each of their words has its reason. */
enum WebPageWords implements NamedWords {
  LABEL,
  BUTTON,
  ELSEWHERE,
  LINKED,
  DATED,
  AUTHOR,
  BESIDE_AUTHOR,
  SCAN,
  SCAN_LONG,
  PRESS,
  PICTURE,
  BY_TELEPHONE,
  READ,
  TIMES,
  PUBLISHED,
  PAGE,
  OF_PAGES,
  YOU,
  WHERE,
  PLACE,
  SITE,
  HOME,
  FOOT,
  FOR_SALE,
  PAID,
  OFFER,
  FREE,
  PIECE,
  LENGTH,
  SIGN,
  BY_CHAT,
  OF_FORUM,
  POST_BUTTON,
  POST_COUNT,
  FLOOR,
  STOREY,
  COPY_LINK;

  @Override
  public String table() {
    return "web-pages";
  }
}
