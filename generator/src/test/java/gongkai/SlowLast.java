package gongkai;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/**
 * Runs the classes that are tagged {@link #SLOW} after all others, so that most faults are known
 * within a minute. {@code ./test -DexcludedGroups=slow} leaves them out. Among them the {@link
 * #LONG} ones begin first: all would wait for one that began last.
 */
public final class SlowLast implements ClassOrderer {
  /** Starts a browser, the launcher or other Javas. */
  public static final String SLOW = "slow";

  /** Slow, and takes longer than most of those. */
  public static final String LONG = "long";

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context.getClassDescriptors().sort(Comparator.comparing(SlowLast::turn));
  }

  private static int turn(ClassDescriptor type) {
    if (!has(type, SLOW)) {
      return 0;
    }
    return has(type, LONG) ? 1 : 2;
  }

  private static boolean has(ClassDescriptor type, String tag) {
    return type.findRepeatableAnnotations(Tag.class).stream().anyMatch(t -> t.value().equals(tag));
  }
}
