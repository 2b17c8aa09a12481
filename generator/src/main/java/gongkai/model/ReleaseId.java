package gongkai.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names a release: its day and, since a mistake may be found on the day itself, the how
 * manieth of that day it is. Written {@code 2024-02-01}, the second {@code 2024-02-01-2}.
 *
 * @param number from 1
 */
public record ReleaseId(LocalDate date, int number) implements Comparable<ReleaseId> {
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:-([1-9]\\d{0,3}))?");

  public ReleaseId {
    if (number < 1) {
      throw new IllegalArgumentException("releases of a day are counted from 1, not " + number);
    }
  }

  /** The first of a day. */
  public static ReleaseId firstOf(LocalDate date) {
    return new ReleaseId(date, 1);
  }

  /** Reads one as it is written; empty if it is none. */
  public static Optional<ReleaseId> parse(String written) {
    Matcher id = WRITTEN.matcher(written);
    if (!id.matches()) {
      return Optional.empty();
    }
    try {
      int number = id.group(2) == null ? 1 : Integer.parseInt(id.group(2));
      ReleaseId read = new ReleaseId(LocalDate.parse(id.group(1)), number);
      return read.toString().equals(written) ? Optional.of(read) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The release that follows on this one on a day, which is not before this one's. */
  public ReleaseId next(LocalDate day) {
    return day.equals(date) ? new ReleaseId(date, number + 1) : firstOf(day);
  }

  @Override
  public int compareTo(ReleaseId other) {
    return Comparator.comparing(ReleaseId::date)
        .thenComparing(ReleaseId::number)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return number == 1 ? date.toString() : date + "-" + number;
  }
}
