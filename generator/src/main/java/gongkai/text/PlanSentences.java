package gongkai.text;

import gongkai.model.TextBlock;
import java.util.List;

/** Placeholder until the reader of plans is merged. */
public final class PlanSentences {
  public PlanSentences(int year) {}

  public List<String> in(List<TextBlock> text) {
    return List.of();
  }
}
