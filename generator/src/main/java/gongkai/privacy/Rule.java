package gongkai.privacy;

import gongkai.model.Coded;

/** The kinds of personal details; the code is what a waiver names. */
public enum Rule implements Coded {
  /** Identity-card numbers: 18 digits with the checksum of GB 11643, or 15 in the old form. */
  IDENTITY_CARD,
  /** Mobile telephone numbers of the mainland. */
  MOBILE,
  /** Landline numbers with area code, but those that an office gives for its callers. */
  LANDLINE,
  /** Bank cards: 16 to 19 digits with Luhn's check digit (ISO/IEC 7812-1). */
  BANK_CARD,
  /** Registration numbers of vehicles (GA 36). */
  PLATE,
  /** E-mail addresses, but those of public bodies and those given for letters to an office. */
  EMAIL,
  /** Addresses down to a dwelling. */
  ADDRESS,
  /** Names in lists of those who got help. */
  LISTED_NAME,
  /** The name of a person whose illness is told. */
  ILLNESS
}
