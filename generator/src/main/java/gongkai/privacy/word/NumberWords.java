package gongkai.privacy.word;

import gongkai.han.NamedWords;

/** Lists of {@code lexicon/numbers.tsv}, where each of their words has its reason. */
public enum NumberWords implements NamedWords {
  SERIAL,
  CARD,
  CARD_NUMBER,
  COUNTED,
  OFFICE_LINE,
  OFFICE,
  SWITCHBOARD,
  PRIVATE_LINE,
  OFFICE_BOX,
  FOR_REPORTS,
  NOT_COUNTED,
  MAILBOX,
  NO_REPORTS,
  CREDIT_CODE,
  IDENTITY,
  DOCUMENT_NUMBER,
  NUMBER_BEHIND,
  MEASURED,
  IN_MONEY,
  COMES_TO,
  UNIT,
  TELEPHONE,
  NUMBER_WORD,
  LINE,
  OF_OFFICE,
  OFFICE_TELEPHONE,
  INQUIRY,
  CALL,
  LINE_HEAD,
  OFFICE_ROLE,
  OFFICE_KIND,
  ITS_TELEPHONE,
  OFFICE_ADDRESS,
  HIS,
  KIN,
  HOME,
  HOME_LINE,
  HOME_TELEPHONE,
  UNIT_WORD,
  CURRENCY,
  TABLE_UNIT,
  ANNEX,
  PLATE_BEFORE,
  PLATE_END,
  EMBASSY,
  NO_EMBASSY,
  ENDS_AS_PLATE,
  EXAMPLE,
  PLATE_WORD,
  LAST_DIGITS,
  EXAMPLE_BEHIND,
  PAPER,
  PLATE_BEHIND,
  CAR;

  @Override
  public String table() {
    return "numbers";
  }
}
