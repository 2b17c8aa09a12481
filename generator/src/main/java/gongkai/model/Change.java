package gongkai.model;

import java.time.LocalDate;

/** A change to a report after its publication, told to the public. */
public record Change(LocalDate date, Kind kind, LocalizedText note) {

  /** 更正, 补充 and 撤回. */
  public enum Kind implements Coded {
    CORRECTION,
    SUPPLEMENT,
    WITHDRAWAL
  }
}
