package gongkai.importing.proposing;

import gongkai.model.report.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure found in a text, which a person has yet to confirm.
 *
 * @param entry as front matter holds it, not yet reviewed: its label in the text's words, 万 and 亿
 *     multiplied out unless it is withheld, and the shortest words that give it and cannot be
 *     mistaken
 * @param sentence in which it stands, verbatim
 */
public record ProposedIndicator(Indicator entry, String sentence) {
  ProposedIndicator also(String words) {
    List<String> more = new ArrayList<>(entry.also());
    more.add(words);
    Indicator again =
        new Indicator(
            entry.id(), entry.label(), entry.quantity(), entry.quote(), more, false, false);
    return new ProposedIndicator(again, sentence);
  }
}
