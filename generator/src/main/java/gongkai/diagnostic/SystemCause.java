package gongkai.diagnostic;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Why the system refused something, as an argument of a message. Java hands on the system's own
 * words, in English or in the machine's language; the causes that people meet have words of ours.
 *
 * @param file the file or folder; what kind of fault it is if none is named
 * @param argument the key of the cause in the bundles ({@code cause.…}), which is worded where it
 *     is reported; the system's own words if the cause is not known
 */
public record SystemCause(String file, String argument) {
  /** What every key of a cause begins with. */
  public static final String PREFIX = "cause.";

  /** Parts of the words that Linux, macOS and Windows give as the reason. */
  private static final Map<String, String> REASONS = new LinkedHashMap<>();

  static {
    REASONS.put("permission denied", "denied");
    REASONS.put("operation not permitted", "denied");
    REASONS.put("access is denied", "denied");
    REASONS.put("no such file", "gone");
    REASONS.put("cannot find the", "gone");
    REASONS.put("file exists", "exists");
    REASONS.put("no space left", "full");
    REASONS.put("not enough space", "full");
    REASONS.put("quota exceeded", "quota");
    REASONS.put("read-only file system", "read-only");
    REASONS.put("write protected", "read-only");
    REASONS.put("name too long", "name-too-long");
    REASONS.put("syntax is incorrect", "name-invalid");
    REASONS.put("invalid argument", "name-invalid");
    REASONS.put("is a directory", "is-folder");
    REASONS.put("not a directory", "not-folder");
    REASONS.put("directory not empty", "not-empty");
    REASONS.put("being used by another process", "busy");
    REASONS.put("resource busy", "busy");
    REASONS.put("text file busy", "busy");
    REASONS.put("too many open files", "too-many-open");
    REASONS.put("too many levels of symbolic links", "loop");
    REASONS.put("input/output error", "device");
    REASONS.put("no such device", "device");
    REASONS.put("address already in use", "address-in-use");
    REASONS.put("cannot assign requested address", "address-unknown");
  }

  /** The cause of a fault. */
  public static SystemCause of(Throwable fault) {
    Throwable known =
        fault instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : fault;
    String kind = known.getClass().getSimpleName();
    String words = known.getMessage() == null ? kind : known.getMessage();
    String file = kind;
    if (known instanceof FileSystemException disk) {
      file = disk.getFile() == null ? kind : disk.getFile();
      words = disk.getReason() == null ? kind : disk.getReason();
    }
    String reason = words;
    String argument =
        byKind(known).or(() -> byReason(known, reason)).map(PREFIX::concat).orElse(reason);
    return new SystemCause(file, argument);
  }

  private static Optional<String> byKind(Throwable fault) {
    if (fault instanceof AccessDeniedException) {
      return Optional.of("denied");
    }
    if (fault instanceof NoSuchFileException) {
      return Optional.of("gone");
    }
    if (fault instanceof FileAlreadyExistsException) {
      return Optional.of("exists");
    }
    if (fault instanceof DirectoryNotEmptyException) {
      return Optional.of("not-empty");
    }
    if (fault instanceof NotDirectoryException) {
      return Optional.of("not-folder");
    }
    if (fault instanceof FileSystemLoopException) {
      return Optional.of("loop");
    }
    return fault instanceof ReadOnlyFileSystemException
        ? Optional.of("read-only")
        : Optional.empty();
  }

  private static Optional<String> byReason(Throwable fault, String reason) {
    String words = reason.toLowerCase(Locale.ROOT);
    Optional<String> known =
        REASONS.entrySet().stream()
            .filter(part -> words.contains(part.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return known.or(
        () -> fault instanceof FileNotFoundException ? Optional.of("gone") : Optional.empty());
  }
}
