package gongkai.text;

import gongkai.model.TextBlock;
import java.util.List;

/** Stub until the reader is merged. */
public final class DatedEvents {
  public DatedEvents(int year) {}

  public List<DatedEvent> in(List<TextBlock> text) {
    return List.of();
  }
}
