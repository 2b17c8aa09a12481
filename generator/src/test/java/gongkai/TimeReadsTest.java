package gongkai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The rule against the clock knows each way to it. */
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate", "UnusedMethod", "UnusedVariable"})
class TimeReadsTest {

  static final class Clocks {
    Object zoned() {
      return ZonedDateTime.now(ZoneId.of("Asia/Shanghai"));
    }

    Object year() {
      return Year.now();
    }

    Object clock() {
      return Clock.systemUTC();
    }

    Object date() {
      return new Date();
    }

    Object calendar() {
      return Calendar.getInstance();
    }

    Object gregorian() {
      return new GregorianCalendar();
    }

    LongSupplier millis() {
      return System::currentTimeMillis;
    }

    Supplier<Date> newDate() {
      return Date::new;
    }

    Supplier<Supplier<Instant>> nested() {
      return () -> Instant::now;
    }

    /** No clock is asked for these. */
    Object givenTimes() {
      return Map.of(LocalDate.parse("2024-01-20"), new Date(0), "", Instant.ofEpochMilli(0));
    }
  }

  static final class Durations {
    LongSupplier nanos() {
      return System::nanoTime;
    }
  }

  static final class FileTimes {
    FileTime ofPath(Path path) throws IOException {
      return Files.getLastModifiedTime(path);
    }

    FileTime ofAttributes(BasicFileAttributes attributes) {
      return attributes.creationTime();
    }

    long ofFile(File file) {
      return file.lastModified();
    }
  }

  private static Map<String, Set<String>> reads(TimeReads kind) {
    return kind.in(
        new ClassFileImporter().importClasses(Clocks.class, Durations.class, FileTimes.class));
  }

  @Test
  void findsEveryWayToTheClock() {
    assertEquals(
        Map.of(
            "gongkai.TimeReadsTest",
            Set.of(
                "java.lang.System#currentTimeMillis()",
                "java.time.Clock#systemUTC()",
                "java.time.Instant#now()",
                "java.time.Year#now()",
                "java.time.ZonedDateTime#now(java.time.ZoneId)",
                "java.util.Calendar#getInstance()",
                "java.util.Date#<init>()",
                "java.util.GregorianCalendar#<init>()")),
        reads(TimeReads.CLOCK));
  }

  @Test
  void findsDurationsAndTimesOfFiles() {
    assertEquals(
        Set.of("java.lang.System#nanoTime()"),
        reads(TimeReads.DURATION).get("gongkai.TimeReadsTest"));
    assertEquals(
        Set.of(
            "java.io.File#lastModified()",
            "java.nio.file.Files#getLastModifiedTime(java.nio.file.Path, [Ljava.nio.file.LinkOption;)",
            "java.nio.file.attribute.BasicFileAttributes#creationTime()"),
        reads(TimeReads.FILE).get("gongkai.TimeReadsTest"));
  }
}
