package gongkai;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;

/**
 * Runs the classes that are tagged {@link #SLOW} after all others, so that most faults are known
 * within a minute. {@code ./test -DexcludedGroups=slow} leaves them out. Among them those that say
 * so with {@link Order} begin first: the longest, or all would wait for one that began last.
 */
public final class SlowLast implements ClassOrderer {
  /** Starts a browser, the launcher or other Javas. */
  public static final String SLOW = "slow";

  @Override
  public void orderClasses(ClassOrdererContext context) {
    context
        .getClassDescriptors()
        .sort(Comparator.comparing(SlowLast::isSlow).thenComparing(SlowLast::order));
  }

  private static int order(ClassDescriptor type) {
    return type.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
  }

  private static boolean isSlow(ClassDescriptor type) {
    return type.findRepeatableAnnotations(Tag.class).stream()
        .anyMatch(tag -> tag.value().equals(SLOW));
  }
}
