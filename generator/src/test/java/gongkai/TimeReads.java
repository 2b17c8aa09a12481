package gongkai;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where classes ask the computer for a time, by a call or by a reference that others may call. */
enum TimeReads {
  /** What day it is, and what time. */
  CLOCK(
      "java\\.time\\.[^#]*#(now|system.*|tick.*)\\(.*"
          + "|java\\.lang\\.System#currentTimeMillis\\(\\)"
          + "|java\\.util\\.Date#<init>\\(\\)"
          + "|java\\.util\\.Calendar#getInstance\\(.*"
          + "|java\\.util\\.GregorianCalendar#<init>\\(.*"),
  /** How long something takes. */
  DURATION("java\\.lang\\.System#nanoTime\\(\\)"),
  /** When a file was written. */
  FILE(
      "java\\.nio\\.file\\.Files#getLastModifiedTime\\(.*"
          + "|java\\.nio\\.file\\.attribute\\.[^#]*#(lastModified|lastAccess|creation)Time\\(.*"
          + "|java\\.io\\.File#lastModified\\(\\)");

  private final Pattern target;

  TimeReads(String target) {
    this.target = Pattern.compile(target);
  }

  /** What is asked, by the top class that asks. */
  Map<String, Set<String>> in(JavaClasses classes) {
    Map<String, Set<String>> reads = new TreeMap<>();
    for (JavaClass type : classes) {
      accesses(type)
          .map(TimeReads::name)
          .filter(name -> target.matcher(name).matches())
          .forEach(name -> reads.computeIfAbsent(top(type), t -> new TreeSet<>()).add(name));
    }
    return reads;
  }

  private static Stream<JavaAccess<?>> accesses(JavaClass type) {
    return Stream.of(
            type.getCodeUnitCallsFromSelf(),
            type.getMethodReferencesFromSelf(),
            type.getConstructorReferencesFromSelf())
        .flatMap(Set::stream);
  }

  /** For example {@code java.time.LocalDate#now(java.time.ZoneId)}. */
  private static String name(JavaAccess<?> access) {
    String full = access.getTarget().getFullName();
    String owner = access.getTargetOwner().getName();
    return owner + "#" + full.substring(owner.length() + 1);
  }

  private static String top(JavaClass type) {
    return type.getName().replaceFirst("\\$.*", "");
  }
}
