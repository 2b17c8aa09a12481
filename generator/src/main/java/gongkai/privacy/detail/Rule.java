package gongkai.privacy.detail;

import gongkai.diagnostic.Severity;
import gongkai.model.Coded;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of personal details; the code is what a waiver names. Those of texts come first. */
public enum Rule implements Coded {
  /** Identity-card numbers: 18 digits with the checksum of GB 11643, or 15 in the old form. */
  IDENTITY_CARD(Severity.ERROR),
  /** Mobile telephone numbers of the mainland. */
  MOBILE(Severity.ERROR),
  /** Landline numbers with area code, but those that an office gives for its callers. */
  LANDLINE(Severity.ERROR),
  /** Bank cards: 16 to 19 digits with Luhn's check digit (ISO/IEC 7812-1). */
  BANK_CARD(Severity.ERROR),
  /** Registration numbers of vehicles (GA 36). */
  PLATE(Severity.ERROR),
  /** E-mail addresses, but those of public bodies and those given for letters to an office. */
  EMAIL(Severity.ERROR),
  /** Addresses down to a dwelling. */
  ADDRESS(Severity.ERROR),
  /** Names in lists of those who got help. */
  LISTED_NAME(Severity.ERROR),
  /** Such names with only a character in the middle hidden. */
  MASKED_NAME(Severity.WARNING),
  /** The name of a person who is said to be ill. */
  ILLNESS(Severity.ERROR),

  /** What the report withholds and a file beside it shows, as last year's report may do. */
  ATTACHMENT_SHOWS_REDACTED(Severity.ERROR),

  /** A person whom a file's properties name as its author, last editor or manager. */
  DOCUMENT_AUTHOR(Severity.WARNING),
  /** Comments that a file still holds. */
  DOCUMENT_COMMENTS(Severity.ERROR),
  /** What tracked changes took out of a file can be read in it. */
  DOCUMENT_TRACKED_CHANGES(Severity.ERROR),
  /** Tracked changes that took nothing out: they only show who wrote what. */
  DOCUMENT_TRACKED_INSERTIONS(Severity.WARNING),
  /** Text of a file that does not show. */
  DOCUMENT_HIDDEN_TEXT(Severity.ERROR),
  /** Where a photograph was taken. */
  DOCUMENT_LOCATION(Severity.ERROR),
  /** A file in a file. */
  DOCUMENT_EMBEDDED(Severity.WARNING),
  /** A text in another encoding than UTF-8, which browsers are told that all texts are in. */
  DOCUMENT_ENCODING(Severity.WARNING),
  /** A file, or a part of one, that this program cannot read. */
  DOCUMENT_UNREAD(Severity.WARNING);

  private static final Set<Rule> BY_CONTEXT = EnumSet.of(LISTED_NAME, MASKED_NAME, ILLNESS);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /** Whether a finding keeps the site from being published. */
  public Severity severity() {
    return severity;
  }

  /** The code of the problem that reports a finding. */
  public String problem() {
    return ofText().contains(this) ? "privacy-" + code() : code();
  }

  /** Whether a detail shows by itself, and not only by what stands around it. */
  public boolean standsAlone() {
    return ofText().contains(this) && !BY_CONTEXT.contains(this);
  }

  /**
   * Whether no office has such a detail of its own. Its cars have plates, and a small one may have
   * a box at a public provider, rooms in a dwelling house or a mobile telephone only.
   */
  public boolean isNeverAnOffices() {
    return this == IDENTITY_CARD || this == BANK_CARD;
  }

  /** The rules that look at words; the others look at files. */
  public static Set<Rule> ofText() {
    return Arrays.stream(values())
        .filter(rule -> rule.compareTo(ATTACHMENT_SHOWS_REDACTED) < 0)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
  }
}
