package gongkai.model.text;

import java.util.List;

/** A hint that stands in a new report's text until somebody writes what it asks for. */
public final class Hint {
  /** What hints begin with, one for each language in which new reports are made. */
  public static final List<String> MARKS = List.of("【待填写", "【To fill in");

  private Hint() {}
}
