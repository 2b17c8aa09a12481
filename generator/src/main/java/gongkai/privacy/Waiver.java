package gongkai.privacy;

import gongkai.diagnostic.SourceLocation;
import gongkai.privacy.detail.Rule;
import java.time.LocalDate;

/**
 * Somebody's answer for a detail that may stand in a text. It holds only while the detail and the
 * words around it stay as they are.
 *
 * @param rule the kind of detail; a waiver of one kind never covers another
 * @param mark what the finding's message gave: eight hexadecimal digits
 * @param reason why the detail may be published; not blank
 * @param who looked at it; not blank
 * @param date when
 * @param place where the waiver is written, for messages about it
 */
public record Waiver(
    Rule rule, String mark, String reason, String who, LocalDate date, SourceLocation place) {
  public Waiver {
    if (reason.isBlank() || who.isBlank()) {
      throw new IllegalArgumentException("a waiver needs a reason and somebody who looked");
    }
  }
}
