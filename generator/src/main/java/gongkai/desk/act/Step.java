package gongkai.desk.act;

import gongkai.model.Coded;
import gongkai.model.report.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways from one status to another. Each has a way back, but what was public stays on record.
 */
public enum Step implements Coded {
  SUBMIT(Status.IN_REVIEW, Status.DRAFT),
  APPROVE(Status.APPROVED, Status.IN_REVIEW),
  PUBLISH(Status.PUBLISHED, Status.APPROVED),
  /** All at once, where one person does both; the record says so. */
  APPROVE_AND_PUBLISH(Status.PUBLISHED, Status.DRAFT, Status.IN_REVIEW),
  BACK_TO_DRAFT(Status.DRAFT, Status.IN_REVIEW),
  BACK_TO_REVIEW(Status.IN_REVIEW, Status.APPROVED);

  private final Status to;

  @SuppressWarnings("ImmutableEnumChecker") // It is, by List.of.
  private final List<Status> from;

  Step(Status to, Status... from) {
    this.to = to;
    this.from = List.of(from);
  }

  Status to() {
    return to;
  }

  /** Whether it leads on, and so is barred while something is open. */
  public boolean isForward() {
    return this != BACK_TO_DRAFT && this != BACK_TO_REVIEW;
  }

  /** Whether the public sees the report from then on, and so a day is asked for. */
  public boolean isToPublic() {
    return to == Status.PUBLISHED;
  }

  /** The ways from a status; a report without one is a draft. */
  public static List<Step> from(Optional<Status> status) {
    Status now = status.orElse(Status.DRAFT);
    return Stream.of(values()).filter(step -> step.from.contains(now)).toList();
  }

  public static Optional<Step> of(String code) {
    return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
