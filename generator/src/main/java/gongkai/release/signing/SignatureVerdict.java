package gongkai.release.signing;

import gongkai.model.Coded;

/**
 * What a signature came to.
 *
 * @param detail who signed; why nothing is known; of {@link State#NO_TOOL} the tool's name
 */
public record SignatureVerdict(State state, String detail) {
  /** In one word. */
  public enum State implements Coded {
    /** Somebody who is trusted signed this manifest. */
    GOOD,
    /** There is none. */
    UNSIGNED,
    /** It is of another manifest, or forged. */
    WRONG,
    /** It fits, and nobody who is trusted made it. */
    UNKNOWN,
    /** Nobody knows: it could not be read. */
    UNREAD,
    /** Nobody knows: the tool that checks it is not there. */
    NO_TOOL,
    /** There is one, and nobody was named whom to trust. */
    UNCHECKED,
    /** There is none, and nobody asked for one. */
    NONE
  }

  /** Whether somebody asked, and there is no answer. */
  public boolean isOpen() {
    return state == State.UNREAD || state == State.NO_TOOL;
  }

  /** Whether the copy must be called another one for it. */
  public boolean isBad() {
    return state == State.UNSIGNED || state == State.WRONG || state == State.UNKNOWN;
  }
}
