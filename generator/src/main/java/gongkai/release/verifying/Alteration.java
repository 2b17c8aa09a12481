package gongkai.release.verifying;

import gongkai.model.Coded;

/**
 * How a file came to differ, where its bytes tell.
 *
 * @param detail words of the file that show it; may be empty
 */
record Alteration(AlterationKind kind, String detail) {
  /** What happened to a file. */
  enum AlterationKind implements Coded {
    /** It is compressed, and is not said to be. */
    COMPRESSED,
    /** Line ends of another system. */
    LINE_ENDS,
    /** A mark of byte order was put in front or taken away. */
    BYTE_ORDER_MARK,
    /** Something was put in; without it the file is as it was. */
    INSERTED,
    /** It is as the release before had it. */
    OLDER,
    /** Of a manifest: no release that the ledger knows went out with it. */
    UNRELEASED,
    /** It is a link, or no file at all. */
    NO_FILE,
    /** It has other words; the detail is where that begins, if that is known. */
    OTHER_WORDS
  }
}
