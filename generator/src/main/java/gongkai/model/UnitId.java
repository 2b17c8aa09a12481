package gongkai.model;

/**
 * What names a unit: its file under {@code content/units/} and the folder of its reports.
 *
 * <p>That of a unit's file or folder has the {@linkplain IdForm form of ids}; {@code content} sees
 * to it. One by which a file or a link refers to a unit may be a slip, and is then no unit's.
 */
public record UnitId(String text) implements Comparable<UnitId> {
  /** How the folder of a report begins whose unit import did not know. */
  private static final String UNASSIGNED = "unassigned-";

  /** What stands for the unit of reports that nobody has assigned to one. */
  public static UnitId unassigned(String name) {
    return new UnitId(UNASSIGNED + name);
  }

  /** Whether it only stands for a unit that import did not know. */
  public boolean isUnassigned() {
    return text.startsWith(UNASSIGNED);
  }

  /** As a record's own, which is slow where the JVM has only its first compiler. */
  @Override
  public boolean equals(Object other) {
    return other instanceof UnitId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public int compareTo(UnitId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
