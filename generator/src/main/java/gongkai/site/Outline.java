package gongkai.site;

import gongkai.model.Body;
import gongkai.model.Body.Event;
import gongkai.model.Body.Figure;
import gongkai.model.Body.Heading;
import gongkai.model.Body.Promise;
import gongkai.model.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What planning needs of a text, without the text.
 *
 * @param digest of the file that the text was read from; it stands for the text in a page's value
 */
public record Outline(
    Language language,
    List<Heading> headings,
    List<Figure> figures,
    List<Event> events,
    List<Promise> promises,
    List<Figure> answers,
    int redactions,
    int redactedCharacters,
    String digest) {

  public static Outline of(Body body, String digest) {
    return new Outline(
        body.language(),
        body.headings(),
        body.figures(),
        body.events(),
        body.promises(),
        body.answers(),
        body.redactions(),
        body.redactedCharacters(),
        digest);
  }

  /** Every place of the text that a link may lead to. */
  public Set<String> anchors() {
    Set<String> anchors = new HashSet<>();
    headings.forEach(heading -> anchors.add(heading.anchor()));
    figures.forEach(figure -> anchors.add(figure.anchor()));
    events.forEach(event -> anchors.add(event.anchor()));
    promises.forEach(promise -> anchors.add(promise.anchor()));
    answers.forEach(answer -> anchors.add(answer.anchor()));
    return anchors;
  }

  /** Where an indicator's sentence stands. */
  public Optional<Figure> figure(int indicator) {
    return figures.stream().filter(f -> f.quote() == indicator).findFirst();
  }
}
