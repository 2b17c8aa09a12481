package gongkai.site.item;

import gongkai.model.Language;
import gongkai.model.LocalizedText;
import gongkai.model.Passage;
import gongkai.model.report.StatedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a report states about itself, as its page prints it.
 *
 * @param name its label is the wording {@code fact.} or {@code document.} with this code
 */
public record StatedItem(StatedText name, Passage text) {

  /** In the order of the constants. */
  public static List<StatedItem> of(Map<StatedText, LocalizedText> stated, Language language) {
    return Stream.of(StatedText.values())
        .filter(stated::containsKey)
        .map(name -> new StatedItem(name, passage(name, stated.get(name), language)))
        .toList();
  }

  private static Passage passage(StatedText name, LocalizedText text, Language language) {
    Passage passage = text.in(language);
    return name.form() == StatedText.Form.SIGNS ? new Passage(passage.text(), language) : passage;
  }
}
