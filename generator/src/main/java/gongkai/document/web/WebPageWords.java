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
  SIGN;

  @Override
  public String table() {
    return "web-pages";
  }
}
