package gongkai.cli.machine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The day by which dates are refused that lie ahead: the one given, or else the computer's. The
 * only place that reads the clock. What it says may refuse something; it is written nowhere.
 */
public final class Today {
  private Today() {}

  /** The computer's day, in the time zone of a site. */
  public static Function<ZoneId, LocalDate> ofTheComputer() {
    return zone -> LocalDate.now(zone);
  }

  /** The computer's moment, for what people decide at the desk. */
  public static Supplier<Instant> moment() {
    return () -> Instant.now();
  }

  /** The day as given; empty if it is no date. */
  public static Optional<Function<ZoneId, LocalDate>> parse(String given) {
    try {
      LocalDate day = LocalDate.parse(given);
      return Optional.of(zone -> day);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
