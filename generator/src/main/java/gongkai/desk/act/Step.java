package gongkai.desk.act;

import gongkai.model.Coded;
import gongkai.model.report.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways from one status to another. Each has a way back, but what was public stays told. */
public enum Step implements Coded {
  SUBMIT(Status.DRAFT, Status.IN_REVIEW),
  APPROVE(Status.IN_REVIEW, Status.APPROVED),
  PUBLISH(Status.APPROVED, Status.PUBLISHED),
  BACK_TO_DRAFT(Status.IN_REVIEW, Status.DRAFT),
  BACK_TO_REVIEW(Status.APPROVED, Status.IN_REVIEW);

  private final Status from;
  private final Status to;

  Step(Status from, Status to) {
    this.from = from;
    this.to = to;
  }

  public Status to() {
    return to;
  }

  /** Whether it leads on, and so is barred while something is open. */
  public boolean isForward() {
    return this == SUBMIT || this == APPROVE || this == PUBLISH;
  }

  /** The ways from a status; a report without one is a draft. */
  public static List<Step> from(Optional<Status> status) {
    Status now = status.orElse(Status.DRAFT);
    return Stream.of(values()).filter(step -> step.from == now).toList();
  }

  public static Optional<Step> of(String code) {
    return Stream.of(values()).filter(step -> step.code().equals(code)).findFirst();
  }
}
