package gongkai.model.text;

import gongkai.model.Language;
import gongkai.model.text.Body.Heading;
import gongkai.model.text.Body.Markup;
import java.util.List;

/** What pages show of a {@link Body}, and readers search in: without what its check looks at. */
public record ShownBody(Language language, List<Markup> markup, List<Heading> headings) {
  public ShownBody {
    markup = List.copyOf(markup);
    headings = List.copyOf(headings);
  }
}
